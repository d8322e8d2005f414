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
    public static var conditionalCheckFailedRequests: Self {
        Self("ConditionalCheckFailedRequests", statistic: "Sum")
    }
    public static var consumedReadCapacityUnits: Self { Self("ConsumedReadCapacityUnits", statistic: "Sum") }
    public static var consumedWriteCapacityUnits: Self { Self("ConsumedWriteCapacityUnits", statistic: "Sum") }
    public static var readThrottleEvents: Self { Self("ReadThrottleEvents", statistic: "Sum") }
    public static var writeThrottleEvents: Self { Self("WriteThrottleEvents", statistic: "Sum") }
}
