// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL

/// Makes alarms that watch a metric minute by minute. No data means nothing happened, so no alarm.
struct AlarmMaker {
    let topic: SNS.Topic?

    /// An alarm for a metric above a threshold, so many minutes in a row.
    func callAsFunction(
        _ logicalID: String, _ description: String, _ metric: Metric<Value<Double>>, above threshold: Double,
        for minutes: Int
    ) -> CloudWatch.Alarm {
        CloudWatch.Alarm(
            logicalID, when: metric > Value(threshold), for: Value(minutes), notify: topic.map { [$0] } ?? [],
            description: Value(description))
    }

    /// An alarm for one metric above another, so many minutes in a row.
    func callAsFunction(
        _ logicalID: String, _ description: String, _ more: Metric<Value<Double>>,
        exceeds less: Metric<Value<Double>>, for minutes: Int
    ) -> CloudWatch.Alarm {
        CloudWatch.Alarm(
            logicalID,
            alarmActions: topic.map { [.init($0.ref)] },
            alarmDescription: .init(description),
            comparisonOperator: .greaterThanThreshold,
            evaluationPeriods: .init(minutes),
            metrics: [
                .init(
                    id: "difference", expression: "FILL(more, 0) - FILL(less, 0)", label: .init(description),
                    returnData: true),
                query("more", more), query("less", less),
            ],
            okActions: topic.map { [.init($0.ref)] },
            threshold: 0,
            treatMissingData: "notBreaching")
    }

    func query(_ id: String, _ metric: Metric<Value<Double>>) -> CloudWatch.Alarm.MetricDataQuery {
        .init(
            id: .init(id),
            metricStat: .init(
                metric: .init(
                    dimensions: .init(metric.dimensions), metricName: .init(metric.name),
                    namespace: .init(metric.namespace)),
                period: 60, stat: .init(metric.statistic)),
            returnData: false)
    }
}
