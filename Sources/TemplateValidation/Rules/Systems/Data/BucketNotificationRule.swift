// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Each event of a bucket has one notification, and goes where S3 can send it.
enum BucketNotificationRule: SystemRule {
    static let description = RuleDescription(
        "bucket-notification",
        "Notifications of a bucket are of events that S3 has, do not overlap, and go to no FIFO queue or topic.",
        reason: "S3 refuses the notification configuration, and the stack fails",
        example: """
              "B": {
                "Type": "AWS::S3::Bucket",
                "Properties": {
                  "NotificationConfiguration": {
                    "QueueConfigurations": [
                      {"Event": "s3:ObjectCreated:*", "Queue": "arn:aws:sqs:eu-west-1:123456789012:a"},
            -         {"Event": "s3:ObjectCreated:Put", "Queue": "arn:aws:sqs:eu-west-1:123456789012:b"}
            +         {"Event": "s3:ObjectRemoved:*", "Queue": "arn:aws:sqs:eu-west-1:123456789012:b"}
                    ]
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html")

    private struct Entry {
        let value: PropertyValue
        let event: String
        let prefix: String
        let suffix: String

        func overlaps(_ other: Entry) -> Bool {
            Self.covers(event, other.event)
                && (prefix.hasPrefix(other.prefix) || other.prefix.hasPrefix(prefix))
                && (suffix.hasSuffix(other.suffix) || other.suffix.hasSuffix(suffix))
        }

        private static func covers(_ left: String, _ right: String) -> Bool {
            func matches(_ pattern: String, _ event: String) -> Bool {
                pattern.hasSuffix("*") && event.hasPrefix(pattern.dropLast())
            }
            return left == right || matches(left, right) || matches(right, left)
        }
    }

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::S3::Bucket").flatMap { bucket in
            let configuration = bucket["NotificationConfiguration"]
            guard !configuration.isAbsent else { return [Diagnostic]() }
            return unknown(configuration, bucket) + overlaps(configuration, bucket)
                + queues(configuration, bucket, system.outcome)
        }
    }

    /// The events of each kind that has several, which `*` stands for too.
    private static let events: [String: [String]] = [
        "s3:ObjectCreated": ["Put", "Post", "Copy", "CompleteMultipartUpload"],
        "s3:ObjectRemoved": ["Delete", "DeleteMarkerCreated"],
        "s3:ObjectRestore": ["Post", "Completed", "Delete"],
        "s3:Replication": [
            "OperationFailedReplication", "OperationMissedThreshold", "OperationReplicatedAfterThreshold",
            "OperationNotTracked",
        ],
        "s3:LifecycleExpiration": ["Delete", "DeleteMarkerCreated"],
        "s3:ObjectTagging": ["Put", "Delete"],
        "s3:ObjectAcl": ["Put"],
    ]
    private static let singleEvents: Set = [
        "s3:ReducedRedundancyLostObject", "s3:LifecycleTransition", "s3:IntelligentTiering", "s3:TestEvent",
    ]

    private static func unknown(_ configuration: PropertyValue, _ bucket: Outcome.Resource) -> [Diagnostic] {
        BucketNotifications.kinds.flatMap { configuration[$0.0].knownElements }.map { $0["Event"] }.compactMap {
            event in
            guard let text = event.text, !isKnown(text) else { return nil }
            let all = events.sorted { $0.key < $1.key }.flatMap { kind, names in
                (names + ["*"]).map { "\(kind):\($0)" }
            }
            return error(
                at: event, "bucket '\(bucket.logicalID)' notifies of '\(text)', which is no event of S3",
                fix: didYouMean(text, in: all)
                    ?? "name an event, as s3:ObjectCreated:*")
        }
    }

    private static func isKnown(_ event: String) -> Bool {
        if singleEvents.contains(event) { return true }
        guard let colon = event.lastIndex(of: ":"), let names = events[String(event[..<colon])] else { return false }
        let name = event[event.index(after: colon)...]
        return name == "*" || names.contains(String(name))
    }

    private static func overlaps(_ configuration: PropertyValue, _ bucket: Outcome.Resource) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var seen: [Entry] = []
        for entry in BucketNotifications.kinds.flatMap({ configuration[$0.0].knownElements }).compactMap(entry) {
            if let other = seen.first(where: { $0.overlaps(entry) }) {
                found.append(
                    error(
                        at: entry.value,
                        "bucket '\(bucket.logicalID)' has two notifications for the same objects: \(other.event) and \(entry.event)",
                        fix: "give them different events, prefixes or suffixes; one SNS topic can serve several",
                        notes: [Diagnostic.Note(at: other.value.location, "the other notification is here")]))
            }
            seen.append(entry)
        }
        return found
    }

    /// Nil when its event or filter is not known.
    private static func entry(_ value: PropertyValue) -> Entry? {
        guard let event = value["Event"].text, !value["Filter"].isUnknown,
            let rules = value["Filter"]["S3Key"]["Rules"].elements
        else { return nil }
        var parts = ["prefix": "", "suffix": ""]
        for rule in rules {
            guard let name = rule["Name"].text?.lowercased(), let text = rule["Value"].text else { return nil }
            parts[name] = text
        }
        return Entry(value: value, event: event, prefix: parts["prefix"] ?? "", suffix: parts["suffix"] ?? "")
    }

    private static func queues(
        _ configuration: PropertyValue, _ bucket: Outcome.Resource, _ outcome: Outcome
    ) -> [Diagnostic] {
        BucketNotifications.kinds.flatMap { list, target in
            configuration[list].knownElements.compactMap { entry in
                guard let resource = outcome.resource(entry[target]),
                    resource["FifoQueue"].bool == true || resource["FifoTopic"].bool == true
                else { return nil }
                return error(
                    at: entry[target],
                    "bucket '\(bucket.logicalID)' notifies '\(resource.logicalID)', which is FIFO",
                    fix: "use a standard queue or topic, or send the events by EventBridge")
            }
        }
    }
}
