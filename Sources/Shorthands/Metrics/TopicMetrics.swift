// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

extension SNS.Topic {
    /// A metric of the topic, by its name: namespace `AWS/SNS`, dimension `TopicName`.
    ///
    /// See <https://docs.aws.amazon.com/sns/latest/dg/sns-monitoring-using-cloudwatch.html>.
    public func metric<Quantity>(_ name: MetricName<SNS.Topic, Quantity>) -> Metric<Quantity> {
        Metric(
            name.name, in: "AWS/SNS", statistic: name.statistic,
            dimensions: [.init(name: "TopicName", value: topicName)])
    }
}

extension MetricName where Source == SNS.Topic, Quantity == Value<Double> {
    /// Messages that were published, in number.
    public static var numberOfMessagesPublished: Self { Self("NumberOfMessagesPublished", statistic: "Sum") }
    /// Messages that subscribers got, in number.
    public static var numberOfNotificationsDelivered: Self {
        Self("NumberOfNotificationsDelivered", statistic: "Sum")
    }
    /// Messages that could not be delivered, in number.
    public static var numberOfNotificationsFailed: Self { Self("NumberOfNotificationsFailed", statistic: "Sum") }
}
