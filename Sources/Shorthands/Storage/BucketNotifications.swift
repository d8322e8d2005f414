// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import TemplateModel

extension S3.Bucket {
    /// Tells a queue what happens in the bucket, all of it or what is called so:
    /// `uploads.notify(queue, on: .objectCreated, suffix: ".json")`.
    ///
    /// Mention the result in the body, in the bucket's place: it emits the bucket, with the notification among its
    /// `NotificationConfiguration`, and an `AWS::SQS::QueuePolicy` that lets S3 send for this account's buckets, for which
    /// the bucket waits. A queue has one policy only: where it needs another one too, write both by hand.
    public func notify(
        _ queue: SQS.Queue, on event: BucketEvent, prefix: Value<String>? = nil, suffix: Value<String>? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> NotifyingBucket {
        NotifyingBucket(self).notify(
            queue, on: event, prefix: prefix, suffix: suffix, file: file, line: line, column: column)
    }

    /// Tells a topic: emits the bucket and an `AWS::SNS::TopicPolicy`.
    public func notify(
        _ topic: SNS.Topic, on event: BucketEvent, prefix: Value<String>? = nil, suffix: Value<String>? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> NotifyingBucket {
        NotifyingBucket(self).notify(
            topic, on: event, prefix: prefix, suffix: suffix, file: file, line: line, column: column)
    }

    /// Invokes a function: emits the bucket and an `AWS::Lambda::Permission`.
    public func notify(
        _ function: Lambda.Function, on event: BucketEvent, prefix: Value<String>? = nil,
        suffix: Value<String>? = nil, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> NotifyingBucket {
        NotifyingBucket(self).notify(
            function, on: event, prefix: prefix, suffix: suffix, file: file, line: line, column: column)
    }
}

/// A bucket that tells others what happens in it, and what lets it do so.
public struct NotifyingBucket: Component {
    public private(set) var bucket: S3.Bucket
    private var permissions: [any Resource] = []

    init(_ bucket: S3.Bucket) { self.bucket = bucket }

    public var body: some StackContent {
        permissions.elements
        bucket
    }

    /// Another queue, or the same one for something else; see `S3.Bucket.notify`.
    public func notify(
        _ queue: SQS.Queue, on event: BucketEvent, prefix: Value<String>? = nil, suffix: Value<String>? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        adding(
            "QueueConfigurations", "Queue", queue.arn.node, event, prefix, suffix,
            SQS.QueuePolicy(
                queue.logicalID + "PolicyForBuckets",
                policyDocument: .policy(Self.statement("sqs:SendMessage", on: queue.arn)), queues: [queue.ref],
                file: file, line: line, column: column))
    }

    /// A topic.
    public func notify(
        _ topic: SNS.Topic, on event: BucketEvent, prefix: Value<String>? = nil, suffix: Value<String>? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        adding(
            "TopicConfigurations", "Topic", topic.ref.node, event, prefix, suffix,
            SNS.TopicPolicy(
                topic.logicalID + "PolicyForBuckets",
                policyDocument: .policy(Self.statement("sns:Publish", on: topic.ref)), topics: [topic.ref],
                file: file, line: line, column: column))
    }

    /// A function.
    public func notify(
        _ function: Lambda.Function, on event: BucketEvent, prefix: Value<String>? = nil,
        suffix: Value<String>? = nil, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        adding(
            "LambdaConfigurations", "Function", function.arn.node, event, prefix, suffix,
            function.permission(
                function.logicalID + "PermissionForBuckets", for: "s3.amazonaws.com", ofAccount: "\(.accountId)",
                at: (file, line, column)))
    }

    // The account, not the bucket's ARN: S3 asks for the permission before the bucket is there.
    private static func statement(_ action: PolicyAction, on target: Value<String>) -> PolicyStatement {
        .allow(
            action, on: [target], principal: .service("s3.amazonaws.com"),
            when: [.stringEquals("aws:SourceAccount", "\(.accountId)")])
    }

    private func adding(
        _ list: String, _ key: String, _ target: Node, _ event: BucketEvent, _ prefix: Value<String>?,
        _ suffix: Value<String>?, _ permission: any Resource
    ) -> Self {
        let rules = [("prefix", prefix), ("suffix", suffix)].compactMap { name, value in
            value.map { Node.object(["Name": .string(name), "Value": $0.node]) }
        }
        let filter: Node? = rules.isEmpty ? nil : .object(["S3Key": .object(["Rules": .array(rules)])])
        let configuration = Node(properties: ["Event": event.node, key: target, "Filter": filter])
        var copy = self
        var notifications =
            bucket.resource.properties["NotificationConfiguration"]?.objectValue ?? Node.Object()
        notifications[list] = .array((notifications[list]?.arrayValue ?? []) + [configuration])
        copy.bucket.resource.properties["NotificationConfiguration"] = Node(.object(notifications))
        if !permissions.contains(where: { $0.logicalID == permission.logicalID }) {
            copy.permissions.append(permission)
            copy.bucket = copy.bucket.dependsOn(permission)
        }
        return copy
    }
}
