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
    ///   - logicalID: letters and digits, unique among the template's resources.
    ///   - comparison: a metric beside a threshold: `queue.metric(…) > .minutes(5)`.
    ///   - periods: how many periods in a row it must be so: `EvaluationPeriods`.
    ///   - period: how long each is, `Period`: 10, 20 or 30 seconds, or whole minutes.
    ///   - topics: who hears of it: `AlarmActions`, and `OKActions` when it is over.
    ///   - missingData: what no data means: `TreatMissingData`. An alarm where the metric is to be less than something,
    ///     none where it is to be more, unless it is said otherwise.
    ///   - description: what people read when it is on: `AlarmDescription`.
    public init(
        _ logicalID: String, when comparison: MetricComparison, for periods: Value<Int> = 1,
        of period: Seconds = .minutes(1), notify topics: [SNS.Topic] = [],
        missingData: TreatMissingData? = nil, description: Value<String>? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        let metric = comparison.metric
        let isPlain = ["Average", "Maximum", "Minimum", "SampleCount", "Sum"].contains(metric.statistic)
        self.init(
            logicalID,
            alarmActions: topics.isEmpty ? nil : topics.map { .init($0.ref) },
            alarmDescription: description,
            comparisonOperator: comparison.comparison,
            dimensions: metric.dimensions.isEmpty ? nil : List(metric.dimensions),
            evaluationPeriods: periods,
            extendedStatistic: isPlain ? nil : Value(metric.statistic),
            metricName: Value(metric.name),
            namespace: Value(metric.namespace),
            okActions: topics.isEmpty ? nil : topics.map { .init($0.ref) },
            period: period,
            statistic: isPlain ? Statistic(metric.statistic) : nil,
            threshold: comparison.threshold,
            treatMissingData: missingData ?? comparison.missingData,
            file: file, line: line, column: column)
    }
}
