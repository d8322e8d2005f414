/// Each event of a bucket has one notification, and goes where S3 can send it.
enum BucketNotificationRule: SystemRule {
    static let description = RuleDescription(
        "bucket-notification", "Notifications of a bucket do not overlap, and none goes to a FIFO queue or topic.",
        reason: "S3 refuses the notification configuration, and the stack fails",
        failing:
            #""B": {"Type": "AWS::S3::Bucket", "Properties": {"NotificationConfiguration": {"QueueConfigurations": [{"Event": "s3:ObjectCreated:*", "Queue": "arn:aws:sqs:eu-west-1:123456789012:a"}, {"Event": "s3:ObjectCreated:Put", "Queue": "arn:aws:sqs:eu-west-1:123456789012:b"}]}}}"#,
        passing:
            #""B": {"Type": "AWS::S3::Bucket", "Properties": {"NotificationConfiguration": {"QueueConfigurations": [{"Event": "s3:ObjectCreated:*", "Queue": "arn:aws:sqs:eu-west-1:123456789012:a"}, {"Event": "s3:ObjectRemoved:*", "Queue": "arn:aws:sqs:eu-west-1:123456789012:b"}]}}}"#,
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

    private static let kinds = [
        ("LambdaConfigurations", "Function"), ("QueueConfigurations", "Queue"), ("TopicConfigurations", "Topic"),
    ]

    static func findings(in system: RunningSystem) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::S3::Bucket").flatMap { bucket in
            let configuration = bucket["NotificationConfiguration"]
            guard !configuration.isAbsent else { return [Diagnostic]() }
            return overlaps(configuration, bucket) + queues(configuration, bucket, system.outcome)
        }
    }

    private static func overlaps(_ configuration: PropertyValue, _ bucket: Outcome.Resource) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var seen: [Entry] = []
        for entry in kinds.flatMap({ configuration[$0.0].knownElements }).compactMap(entry) {
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
        kinds.flatMap { list, target in
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
