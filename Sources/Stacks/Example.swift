// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A queue, and where its messages go that nobody could handle. Both outlive the stack.
struct Queue: Component {
    let deadLetters: SQS.Queue
    let queue: SQS.Queue

    init(_ name: String, visibilityTimeout: Value<Int>) {
        let fortnight: Value<Int> = 1_209_600
        deadLetters = SQS.Queue(
            "\(name)DeadLetters", kmsMasterKeyId: "alias/aws/sqs", messageRetentionPeriod: fortnight
        )
        .retained()
        queue = SQS.Queue(
            "\(name)Queue",
            kmsMasterKeyId: "alias/aws/sqs",
            messageRetentionPeriod: fortnight,
            redrivePolicy: .init(deadLetterTargetArn: deadLetters.arn, maxReceiveCount: 5),
            visibilityTimeout: visibilityTimeout
        )
        .retained()
    }
}

/// Orders that wait until somebody has time, and an alarm for those that nobody can handle.
struct Orders: Stack {
    let name = "orders"
    let description = "Orders that wait until somebody has time"

    var body: some StackContent {
        let patience = Parameter<Value<Int>>(
            "Patience", value: 60, minValue: 0, maxValue: 43_200,
            description: "Seconds that somebody has for an order before another one gets it")
        let orders = Queue("Order", visibilityTimeout: patience.ref)
        let alarm = CloudWatch.Alarm(
            "OrderAlarm",
            alarmDescription: "Orders that nobody can handle",
            comparisonOperator: .greaterThanThreshold,
            dimensions: [.init(name: "QueueName", value: orders.deadLetters.queueName)],
            evaluationPeriods: 1,
            metricName: "ApproximateNumberOfMessagesVisible",
            namespace: "AWS/SQS",
            period: 60,
            statistic: "Maximum",
            threshold: 0,
            treatMissingData: "notBreaching")

        patience
        orders
        alarm
        Output("QueueUrl", orders.queue.ref, description: "Where orders are sent")
    }
}

extension Environment {
    static let example = Environment("example", region: .euWest1, account: "123456789012", stackNamePrefix: "shop-dev")
    {
        Orders()
    }
}
