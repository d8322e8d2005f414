// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A bucket, as it is or telling others already.
public protocol BucketNotifying {
    /// The bucket with what it tells so far.
    var notifying: NotifyingBucket { get }
}

extension S3.Bucket: BucketNotifying {
    /// The bucket, which tells nobody by this yet.
    public var notifying: NotifyingBucket { NotifyingBucket(self) }
}

extension BucketNotifying {
    /// Tells a queue what happens in the bucket, all of it or what is called so:
    /// `uploads.notify(queue, on: .objectCreated, suffix: ".json")`.
    ///
    /// Mention the result in the body, in the bucket's place: it emits the bucket, with the notification among its
    /// `NotificationConfiguration`, and an `AWS::SQS::QueuePolicy` that lets S3 send for this account's buckets, for which
    /// the bucket waits. Where there are several, one follows the other: `uploads.notify(…).notify(…)`. A queue has one
    /// policy only: where it needs another one too, write both by hand.
    ///
    /// - Parameters:
    ///   - queue: who is told; it must be in the bucket's region.
    ///   - event: what happens.
    ///   - prefix: how the keys begin of the objects that are told; all of them without one.
    ///   - suffix: how they end.
    ///   - policyID: the policy's logical ID: the queue's and the bucket's with `Policy` behind them, unless it is
    ///     given.
    public func notify(
        _ queue: SQS.Queue, on event: BucketEvent, prefix: Value<String>? = nil, suffix: Value<String>? = nil,
        policyID: String? = nil, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> NotifyingBucket {
        notifying.adding(
            SQS.QueuePolicy(
                policyID ?? queue.logicalID + notifying.bucket.logicalID + "Policy",
                policyDocument: .policy(statement("sqs:SendMessage", on: queue.arn)), queues: [queue.ref],
                file: file, line: line, column: column)
        ) {
            $0.queueConfigurations = list(
                $0.queueConfigurations,
                and: .init(event: .unchecked(event), queue: queue.arn, filter: filter(prefix: prefix, suffix: suffix)))
        }
    }

    /// Tells a topic: emits the bucket and an `AWS::SNS::TopicPolicy`.
    ///
    /// The policy takes the place of the topic's own, which lets the account's alarms publish too: a topic for alarms is
    /// better another one.
    public func notify(
        _ topic: SNS.Topic, on event: BucketEvent, prefix: Value<String>? = nil, suffix: Value<String>? = nil,
        policyID: String? = nil, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> NotifyingBucket {
        notifying.adding(
            SNS.TopicPolicy(
                policyID ?? topic.logicalID + notifying.bucket.logicalID + "Policy",
                policyDocument: .policy(statement("sns:Publish", on: topic.ref)), topics: [topic.ref],
                file: file, line: line, column: column)
        ) {
            $0.topicConfigurations = list(
                $0.topicConfigurations,
                and: .init(event: .unchecked(event), topic: topic.ref, filter: filter(prefix: prefix, suffix: suffix)))
        }
    }

    /// Invokes a function: emits the bucket and an `AWS::Lambda::Permission`.
    ///
    /// The bucket waits for the function, so the function's role cannot name the bucket in its own policies, which would
    /// be a circle: say what it may do there in an `AWS::IAM::Policy` beside it, or tell a queue.
    public func notify(
        _ function: Lambda.Function, on event: BucketEvent, prefix: Value<String>? = nil,
        suffix: Value<String>? = nil, permissionID: String? = nil, file: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> NotifyingBucket {
        notifying.adding(
            function.permission(
                permissionID ?? function.logicalID + notifying.bucket.logicalID + "Permission",
                for: "s3.amazonaws.com", ofAccount: "\(.accountId)", at: (file, line, column))
        ) {
            $0.lambdaConfigurations = list(
                $0.lambdaConfigurations,
                and: .init(
                    event: .unchecked(event), function: function.arn, filter: filter(prefix: prefix, suffix: suffix)))
        }
    }
}

/// A bucket that tells others what happens in it, and what lets it do so.
public struct NotifyingBucket: Component, BucketNotifying {
    /// The bucket, with its notifications, and waiting for what admits them.
    public private(set) var bucket: S3.Bucket
    private var permissions: [any Resource] = []

    init(_ bucket: S3.Bucket) { self.bucket = bucket }

    /// Itself.
    public var notifying: NotifyingBucket { self }

    /// What admits the notifications, then the bucket.
    public var body: some StackContent {
        permissions.elements
        bucket
    }

    fileprivate func adding(
        _ permission: some Resource, _ change: (inout S3.Bucket.NotificationConfiguration) -> Void
    ) -> Self {
        var copy = self
        var configuration = bucket.properties.notificationConfiguration ?? .init()
        change(&configuration)
        copy.bucket.properties.notificationConfiguration = configuration
        if !permissions.contains(where: { $0.logicalID == permission.logicalID }) {
            copy.permissions.append(permission)
            copy.bucket = copy.bucket.dependsOn(permission)
        }
        return copy
    }
}

// The account, not the bucket's ARN: S3 asks for the permission before the bucket is there.
private func statement(_ action: PolicyAction, on target: Value<String>) -> PolicyStatement {
    .allow(
        action, on: [target], principal: .service("s3.amazonaws.com"),
        when: [.stringEquals("aws:SourceAccount", "\(.accountId)")])
}

private func filter(prefix: Value<String>?, suffix: Value<String>?) -> S3.Bucket.NotificationFilter? {
    var rules: [S3.Bucket.FilterRule] = []
    if let prefix { rules.append(.init(name: "prefix", value: prefix)) }
    if let suffix { rules.append(.init(name: "suffix", value: suffix)) }
    return rules.isEmpty ? nil : .init(s3Key: .init(rules: List(rules)))
}

/// A list that only deployment knows stays an element, which the checks tell.
private func list<Element: Expression>(_ earlier: List<Element>?, and element: Element) -> List<Element> {
    guard let earlier else { return [element] }
    return List((earlier.elements ?? [.unchecked(earlier)]) + [element])
}
