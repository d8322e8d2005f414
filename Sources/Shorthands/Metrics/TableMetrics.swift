// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

extension DynamoDB.Table {
    /// A metric of the table, by its name: namespace `AWS/DynamoDB`, dimension `TableName`.
    ///
    /// See <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/metrics-dimensions.html>.
    public func metric<Quantity>(_ name: MetricName<DynamoDB.Table, Quantity>) -> Metric<Quantity> {
        Metric(
            name.name, in: "AWS/DynamoDB", statistic: name.statistic,
            dimensions: [.init(name: "TableName", value: ref)])
    }
}

extension MetricName where Source == DynamoDB.Table, Quantity == Value<Double> {
    /// Writes whose condition did not hold, in number.
    public static var conditionalCheckFailedRequests: Self {
        Self("ConditionalCheckFailedRequests", statistic: "Sum")
    }
    /// Units of reading that were used, summed up over the period.
    public static var consumedReadCapacityUnits: Self { Self("ConsumedReadCapacityUnits", statistic: "Sum") }
    /// Units of writing that were used, summed up over the period.
    public static var consumedWriteCapacityUnits: Self { Self("ConsumedWriteCapacityUnits", statistic: "Sum") }
    /// Reads that were turned away because there were too many, in number.
    public static var readThrottleEvents: Self { Self("ReadThrottleEvents", statistic: "Sum") }
    /// Writes that were turned away because there were too many, in number.
    public static var writeThrottleEvents: Self { Self("WriteThrottleEvents", statistic: "Sum") }
}
