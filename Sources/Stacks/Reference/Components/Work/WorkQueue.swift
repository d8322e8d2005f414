// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL

/// A queue of messages, and the one that keeps those that nobody could handle. Both take what comes by TLS alone.
struct WorkQueue: Component {
    let deadLetters: DeadLetters
    let queue: SQS.Queue
    let policy: SQS.QueuePolicy

    init(_ worker: String, _ settings: QueueSettings) {
        let deadLetters = DeadLetters("\(worker)DeadLetters")
        let queue = SQS.Queue(
            "\(worker)Queue",
            messageRetentionPeriod: .days(4),
            receiveMessageWaitTimeSeconds: .seconds(20),
            redrivePolicy: .init(
                deadLetterTargetArn: deadLetters.queue.arn, maxReceiveCount: .init(settings.maximumReceives)),
            sqsManagedSseEnabled: true,
            visibilityTimeout: .seconds(.init(settings.visibilityTimeout))
        )
        .retained()
        policy = DeadLetters.byTLSAlone(queue)
        self.deadLetters = deadLetters
        self.queue = queue
    }
}

/// A queue for what failed, which keeps it for two weeks.
struct DeadLetters: Component {
    let queue: SQS.Queue
    let policy: SQS.QueuePolicy

    init(_ logicalID: String) {
        let queue = SQS.Queue(logicalID, messageRetentionPeriod: .days(14), sqsManagedSseEnabled: true).retained()
        policy = Self.byTLSAlone(queue)
        self.queue = queue
    }

    static func byTLSAlone(_ queue: SQS.Queue) -> SQS.QueuePolicy {
        SQS.QueuePolicy(
            "\(queue.logicalID)Policy",
            policyDocument: .policy(
                .deny(
                    "sqs:*", on: ["\(queue.arn)"], principal: .any,
                    when: [.init("Bool", "aws:SecureTransport", "false")])),
            queues: [queue.ref]
        )
        // It stays with its queue.
        .retained()
    }
}
