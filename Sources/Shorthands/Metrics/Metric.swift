// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A number that CloudWatch keeps of one thing: `queue.metric(.approximateAgeOfOldestMessage)`. Emits nothing by
/// itself; an alarm takes it.
///
/// `Quantity` is what the number counts, and what it is compared with: `Value<Double>`, or a duration.
public struct Metric<Quantity: Expression>: Sendable {
    /// The namespace, as `AWS/SQS`.
    public let namespace: String
    /// The metric's name within the namespace, as CloudWatch writes it.
    public let name: String
    /// What tells the thing apart from others: `QueueName` and its value.
    public let dimensions: [CloudWatch.Alarm.Dimension]
    /// As `Sum`, `Average`, or a percentile, as `p99`.
    public let statistic: String

    /// A metric of any namespace, for what has no name here.
    public init(
        _ name: String, in namespace: String, statistic: String, dimensions: [CloudWatch.Alarm.Dimension] = []
    ) {
        self.namespace = namespace
        self.name = name
        self.dimensions = dimensions
        self.statistic = statistic
    }

    /// The same numbers, summed up in another way: `.with(statistic: "p99")`.
    public func with(statistic: String) -> Metric {
        Metric(name, in: namespace, statistic: statistic, dimensions: dimensions)
    }

    /// Alarms above a threshold. No data is no alarm.
    public static func > (metric: Metric, threshold: Quantity) -> MetricComparison {
        MetricComparison(metric, .greaterThanThreshold, threshold)
    }

    /// Alarms at a threshold and above. No data is no alarm.
    public static func >= (metric: Metric, threshold: Quantity) -> MetricComparison {
        MetricComparison(metric, .greaterThanOrEqualToThreshold, threshold)
    }

    /// Alarms below a threshold. No data is an alarm too.
    public static func < (metric: Metric, threshold: Quantity) -> MetricComparison {
        MetricComparison(metric, .lessThanThreshold, threshold, missingData: "breaching")
    }

    /// Alarms at a threshold and below. No data is an alarm too.
    public static func <= (metric: Metric, threshold: Quantity) -> MetricComparison {
        MetricComparison(metric, .lessThanOrEqualToThreshold, threshold, missingData: "breaching")
    }
}

/// The name of a metric that things of one type have, with the statistic that makes sense of it as a rule.
public struct MetricName<Source, Quantity: Expression>: Sendable {
    let name: String
    let statistic: String

    /// A metric that has no name here yet, as a static member of an extension.
    ///
    /// - Parameters:
    ///   - name: as CloudWatch writes it.
    ///   - statistic: as `Sum`, `Maximum` or `p99`.
    public init(_ name: String, statistic: String) {
        self.name = name
        self.statistic = statistic
    }
}

/// A metric beside a threshold: what an alarm waits for.
public struct MetricComparison: Sendable {
    let metric: Metric<Value<Double>>
    let comparison: CloudWatch.Alarm.ComparisonOperator
    let threshold: Value<Double>
    /// Who waits for too little is alarmed by nothing at all, too.
    let missingData: CloudWatch.Alarm.TreatMissingData

    init<Quantity>(
        _ metric: Metric<Quantity>, _ comparison: CloudWatch.Alarm.ComparisonOperator, _ threshold: Quantity,
        missingData: CloudWatch.Alarm.TreatMissingData = "notBreaching"
    ) {
        self.metric = Metric(
            metric.name, in: metric.namespace, statistic: metric.statistic, dimensions: metric.dimensions)
        self.comparison = comparison
        self.threshold = .unchecked(threshold)
        self.missingData = missingData
    }
}
