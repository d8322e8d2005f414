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
    /// How long the oldest message waits, in seconds: the longest of the period.
    public static var approximateAgeOfOldestMessage: Self {
        Self("ApproximateAgeOfOldestMessage", statistic: "Maximum")
    }
}

extension MetricName where Source == SQS.Queue, Quantity == Value<Double> {
    /// Messages that are delayed and cannot be received yet: the most of the period.
    public static var approximateNumberOfMessagesDelayed: Self {
        Self("ApproximateNumberOfMessagesDelayed", statistic: "Maximum")
    }
    /// Messages that were received and neither deleted nor given back: the most of the period.
    public static var approximateNumberOfMessagesNotVisible: Self {
        Self("ApproximateNumberOfMessagesNotVisible", statistic: "Maximum")
    }
    /// Messages that wait to be received: the most of the period.
    public static var approximateNumberOfMessagesVisible: Self {
        Self("ApproximateNumberOfMessagesVisible", statistic: "Maximum")
    }
    /// Requests for messages that got none, in number.
    public static var numberOfEmptyReceives: Self { Self("NumberOfEmptyReceives", statistic: "Sum") }
    /// Messages that were deleted, in number.
    public static var numberOfMessagesDeleted: Self { Self("NumberOfMessagesDeleted", statistic: "Sum") }
    /// Messages that were received, in number.
    public static var numberOfMessagesReceived: Self { Self("NumberOfMessagesReceived", statistic: "Sum") }
    /// Messages that were sent, in number.
    public static var numberOfMessagesSent: Self { Self("NumberOfMessagesSent", statistic: "Sum") }
    /// The size of messages that were sent, in bytes: the average.
    public static var sentMessageSize: Self { Self("SentMessageSize", statistic: "Average") }
}
