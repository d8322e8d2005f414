// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The bucket or the objects that an S3 ARN in a policy names.
struct BucketAddress {
    enum Bucket: Equatable {
        case resource(String)
        case name(String)
    }

    /// Nil for every bucket.
    let bucket: Bucket?
    let coversBucket: Bool
    let coversObjects: Bool

    /// Nil when it cannot be told.
    init?(_ value: PropertyValue) {
        if value.text == "*" {
            (bucket, coversBucket, coversObjects) = (nil, true, true)
            return
        }
        guard var rest = value.parts?[...], let first = rest.popFirst() else { return nil }
        let named: Bucket
        var suffix: String?
        if let reference = first.reference, reference.attribute == "Arn" {
            named = .resource(reference.name)
            suffix = rest.isEmpty ? "" : rest.first?.stringValue
        } else {
            var head = first.stringValue ?? ""
            if head == "arn:", rest.count >= 2, rest.first?.function != nil {
                head += "aws" + (rest.dropFirst().first?.stringValue ?? "")
                rest = rest.dropFirst(2)
            }
            guard let range = head.firstRange(of: ":s3:::") else { return nil }
            let path = head[range.upperBound...]
            if path.isEmpty {
                guard let next = rest.popFirst(), let (name, argument) = next.function, name == "Ref",
                    let target = argument.stringValue
                else { return nil }
                named = .resource(target)
                suffix = rest.isEmpty ? "" : rest.first?.stringValue
            } else {
                let bucket = path.prefix { $0 != "/" }
                // What follows may belong to the name.
                guard bucket.endIndex < path.endIndex || rest.isEmpty else { return nil }
                guard !bucket.contains("*"), !bucket.contains("$"), !bucket.contains("?") else { return nil }
                named = .name(String(bucket))
                suffix = String(path[bucket.endIndex...])
            }
        }
        guard let suffix, suffix.isEmpty || suffix.hasPrefix("/") || suffix.hasPrefix("*") else { return nil }
        bucket = named
        coversBucket = suffix.isEmpty || suffix.hasPrefix("*")
        coversObjects = !suffix.isEmpty
    }
}

/// Which bucket policy belongs to which bucket of the template, by reference or by name.
struct BucketPolicies {
    private var policies: [String: [Outcome.Resource]] = [:]
    private var buckets: [String: Outcome.Resource] = [:]

    init(_ outcome: Outcome) {
        let all = outcome.resources(of: "AWS::S3::BucketPolicy")
        if all.isEmpty { return }
        // The same expression yields the same name, whatever that will be.
        let named = Dictionary(
            outcome.resources(of: "AWS::S3::Bucket").compactMap { bucket in
                bucket["BucketName"].resolved.map { ($0, bucket) }
            }, uniquingKeysWith: { first, _ in first })
        for policy in all {
            let target = policy["Bucket"]
            guard let bucket = outcome.resource(target) ?? target.resolved.flatMap({ named[$0] }),
                bucket.type == "AWS::S3::Bucket"
            else { continue }
            policies[bucket.logicalID, default: []].append(policy)
            buckets[policy.logicalID] = bucket
        }
    }

    func policies(of bucket: Outcome.Resource) -> [Outcome.Resource] { policies[bucket.logicalID] ?? [] }

    func bucket(of policy: Outcome.Resource) -> Outcome.Resource? { buckets[policy.logicalID] }
}
