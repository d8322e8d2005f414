// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

extension CloudWatch.Alarm {
    /// An alarm on one metric:
    ///
    ///     CloudWatch.Alarm(
    ///         "Old", when: queue.metric(.approximateAgeOfOldestMessage) > .minutes(5), for: 3, notify: [topic])
    ///
    /// Emits an `AWS::CloudWatch::Alarm`, with the metric's namespace, name, dimensions and statistic.
    ///
    /// - Parameters:
    ///   - periods: how many periods in a row it must be so: `EvaluationPeriods`.
    ///   - period: how long each is: `Period`, at least 10 seconds.
    ///   - topics: who hears of it: `AlarmActions`, and `OKActions` when it is over.
    ///   - missingData: what no data means: `TreatMissingData`. No alarm, unless it is said otherwise.
    public init(
        _ logicalID: String, when comparison: MetricComparison, for periods: Value<Int> = 1,
        of period: Seconds = .minutes(1), notify topics: [SNS.Topic] = [],
        missingData: TreatMissingData = "notBreaching", description: Value<String>? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        let metric = comparison.metric
        let isPercentile = metric.statistic.contains { $0.isNumber }
        self.init(
            logicalID,
            alarmActions: topics.isEmpty ? nil : topics.map { .init($0.ref) },
            alarmDescription: description,
            comparisonOperator: comparison.comparison,
            dimensions: metric.dimensions.isEmpty ? nil : List(metric.dimensions),
            evaluationPeriods: periods,
            extendedStatistic: isPercentile ? Value(metric.statistic) : nil,
            metricName: Value(metric.name),
            namespace: Value(metric.namespace),
            okActions: topics.isEmpty ? nil : topics.map { .init($0.ref) },
            period: period,
            statistic: isPercentile ? nil : Statistic(metric.statistic),
            threshold: comparison.threshold,
            treatMissingData: missingData,
            file: file, line: line, column: column)
    }
}
