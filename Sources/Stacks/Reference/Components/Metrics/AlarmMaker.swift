// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// Makes alarms that watch a metric minute by minute. No data means nothing happened, so no alarm.
struct AlarmMaker {
    let topic: SNS.Topic?

    /// An alarm for a metric above a threshold, so many minutes in a row.
    func callAsFunction(
        _ logicalID: String, _ description: String, _ metric: ObservedMetric, above threshold: Double, for minutes: Int
    ) -> CloudWatch.Alarm {
        let isPercentile = metric.statistic.hasPrefix("p")
        return CloudWatch.Alarm(
            logicalID,
            alarmActions: topic.map { [.init($0.ref)] },
            alarmDescription: .init(description),
            comparisonOperator: .greaterThanThreshold,
            dimensions: dimensions(metric),
            evaluationPeriods: .init(minutes),
            extendedStatistic: isPercentile ? .init(metric.statistic) : nil,
            metricName: .init(metric.name),
            namespace: .init(metric.namespace),
            okActions: topic.map { [.init($0.ref)] },
            period: 60,
            statistic: isPercentile ? nil : .init(metric.statistic),
            threshold: .init(threshold),
            treatMissingData: "notBreaching")
    }

    /// An alarm for one metric above another, so many minutes in a row.
    func callAsFunction(
        _ logicalID: String, _ description: String, _ more: ObservedMetric, exceeds less: ObservedMetric,
        for minutes: Int
    ) -> CloudWatch.Alarm {
        CloudWatch.Alarm(
            logicalID,
            alarmActions: topic.map { [.init($0.ref)] },
            alarmDescription: .init(description),
            comparisonOperator: .greaterThanThreshold,
            evaluationPeriods: .init(minutes),
            metrics: [
                .init(id: "difference", expression: "more - less", label: .init(description), returnData: true),
                query("more", more), query("less", less),
            ],
            okActions: topic.map { [.init($0.ref)] },
            threshold: 0,
            treatMissingData: "notBreaching")
    }

    private func dimensions(_ metric: ObservedMetric) -> List<CloudWatch.Alarm.Dimension> {
        .init(metric.dimensions.map { .init(name: .init($0.name), value: $0.value) })
    }

    private func query(_ id: String, _ metric: ObservedMetric) -> CloudWatch.Alarm.MetricDataQuery {
        .init(
            id: .init(id),
            metricStat: .init(
                metric: .init(
                    dimensions: dimensions(metric), metricName: .init(metric.name), namespace: .init(metric.namespace)),
                period: 60, stat: .init(metric.statistic)),
            returnData: false)
    }
}
