// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A lifecycle rule does something, and its days follow each other as S3 demands.
enum BucketLifecycleRule: SystemRule {
    static let description = RuleDescription(
        "bucket-lifecycle",
        "A lifecycle rule has an action, moves objects no sooner than S3 allows and to colder storage only, and expires them after that.",
        reason: "S3 rejects the lifecycle configuration",
        example: """
              "B": {
                "Type": "AWS::S3::Bucket",
                "Properties": {
                  "LifecycleConfiguration": {
                    "Rules": [
                      {
                        "Status": "Enabled",
            -           "ExpirationInDays": 30,
            +           "ExpirationInDays": 90,
                        "Transitions": [{"StorageClass": "GLACIER", "TransitionInDays": 60}]
                      }
                    ]
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html"
    )

    private static let infrequent: Set = ["STANDARD_IA", "ONEZONE_IA"]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::S3::Bucket").flatMap { bucket in
            bucket["LifecycleConfiguration"]["Rules"].knownElements.flatMap { rule in
                [idle(rule, bucket), backwards(rule, bucket)].compactMap { $0 } + findings(rule, bucket)
            }
        }
    }

    private static let actions = [
        "AbortIncompleteMultipartUpload", "ExpirationDate", "ExpirationInDays", "ExpiredObjectDeleteMarker",
        "NoncurrentVersionExpiration", "NoncurrentVersionExpirationInDays", "NoncurrentVersionTransition",
        "NoncurrentVersionTransitions", "Transition", "Transitions",
    ]

    private static func idle(_ rule: PropertyValue, _ bucket: Outcome.Resource) -> Diagnostic? {
        guard !rule.isUnknown, actions.allSatisfy({ !rule[$0].isGiven }) else { return nil }
        return error(
            at: rule, "a lifecycle rule of bucket '\(bucket.logicalID)' has no action",
            fix: "set ExpirationInDays, Transitions or another action, or remove the rule")
    }

    /// How cold storage is: objects move to what is colder, never back.
    private static let coldness = [
        "STANDARD_IA": 1, "INTELLIGENT_TIERING": 2, "ONEZONE_IA": 3, "GLACIER_IR": 4, "GLACIER": 5,
        "DEEP_ARCHIVE": 6,
    ]

    private static func backwards(_ rule: PropertyValue, _ bucket: Outcome.Resource) -> Diagnostic? {
        var steps: [(days: Quantity, coldness: Int, name: String, step: PropertyValue)] = []
        for step in rule["Transitions"].knownElements + rule["Transition"].knownElements {
            guard let days = step["TransitionInDays"].number, let name = step["StorageClass"].text,
                let coldness = coldness[name]
            else { continue }
            steps.append((days, coldness, name, step))
        }
        steps.sort { $0.days < $1.days }
        for (first, second) in zip(steps, steps.dropFirst()) {
            guard first.days < second.days, first.coldness > second.coldness else { continue }
            // Archives are never moved back; of other storage that is less certain.
            guard first.name == "GLACIER" || first.name == "DEEP_ARCHIVE" else { continue }
            return error(
                at: second.step["StorageClass"],
                "bucket '\(bucket.logicalID)' moves objects to \(second.name) after \(second.days) days, which are in \(first.name) since day \(first.days)",
                fix: "move them to \(second.name) before \(first.name): archived objects move to colder storage only")
        }
        return nil
    }

    private static func findings(_ rule: PropertyValue, _ bucket: Outcome.Resource) -> [Diagnostic] {
        let transitions = rule["Transitions"].knownElements + rule["Transition"].knownElements
        let expiration = rule["ExpirationInDays"].number
        return transitions.compactMap { transition in
            let days = transition["TransitionInDays"]
            guard let number = days.number, let storage = transition["StorageClass"].text else { return nil }
            if infrequent.contains(storage), number < 30 {
                return error(
                    at: days,
                    "bucket '\(bucket.logicalID)' moves objects to \(storage) after \(number) days; they stay 30 in S3 Standard",
                    fix: "set TransitionInDays to 30 or more")
            }
            if let expiration, expiration <= number {
                return error(
                    at: rule["ExpirationInDays"],
                    "bucket '\(bucket.logicalID)' expires objects after \(expiration) days, and moves them to \(storage) after \(number)",
                    fix: "expire them later than they are moved")
            }
            return nil
        }
    }
}
