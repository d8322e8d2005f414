// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

extension SQS.Queue {
    /// A metric of the queue, by its name: namespace `AWS/SQS`, dimension `QueueName`.
    ///
    /// See <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html>.
    public func metric<Quantity>(_ name: MetricName<SQS.Queue, Quantity>) -> Metric<Quantity> {
        Metric(
            name.name, in: "AWS/SQS", statistic: name.statistic,
            dimensions: [.init(name: "QueueName", value: queueName)])
    }
}

extension MetricName where Source == SQS.Queue, Quantity == Seconds {
    public static var approximateAgeOfOldestMessage: Self {
        Self("ApproximateAgeOfOldestMessage", statistic: "Maximum")
    }
}

extension MetricName where Source == SQS.Queue, Quantity == Value<Double> {
    public static var approximateNumberOfMessagesDelayed: Self {
        Self("ApproximateNumberOfMessagesDelayed", statistic: "Maximum")
    }
    public static var approximateNumberOfMessagesNotVisible: Self {
        Self("ApproximateNumberOfMessagesNotVisible", statistic: "Maximum")
    }
    public static var approximateNumberOfMessagesVisible: Self {
        Self("ApproximateNumberOfMessagesVisible", statistic: "Maximum")
    }
    public static var numberOfEmptyReceives: Self { Self("NumberOfEmptyReceives", statistic: "Sum") }
    public static var numberOfMessagesDeleted: Self { Self("NumberOfMessagesDeleted", statistic: "Sum") }
    public static var numberOfMessagesReceived: Self { Self("NumberOfMessagesReceived", statistic: "Sum") }
    public static var numberOfMessagesSent: Self { Self("NumberOfMessagesSent", statistic: "Sum") }
    public static var sentMessageSize: Self { Self("SentMessageSize", statistic: "Average") }
}
