// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Replication and Object Lock keep versions.
enum BucketVersioningRule: SystemRule {
    static let description = RuleDescription(
        "bucket-versioning", "Buckets that replicate or lock objects keep versions of them.",
        reason: "S3 refuses the configuration, and the stack fails",
        example: """
              "B": {
                "Type": "AWS::S3::Bucket",
                "Properties": {
            +     "ObjectLockEnabled": true,
                  "ObjectLockConfiguration": {"ObjectLockEnabled": "Enabled"}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::S3::Bucket").flatMap { bucket in
            [lock(of: bucket)].compactMap { $0 } + replication(of: bucket, system.outcome)
        }
    }

    private static func lock(of bucket: Outcome.Resource) -> Diagnostic? {
        let enabled = bucket["ObjectLockEnabled"]
        if enabled.bool == true, bucket["VersioningConfiguration"]["Status"].text == "Suspended" {
            return error(
                at: bucket["VersioningConfiguration"]["Status"],
                "bucket '\(bucket.logicalID)' has Object Lock and suspends versioning",
                fix: "set Status to Enabled")
        }
        guard !bucket["ObjectLockConfiguration"].isAbsent, !bucket["ObjectLockConfiguration"].isUnknown,
            enabled.isAbsent || enabled.bool == false
        else { return nil }
        return error(
            at: bucket["ObjectLockConfiguration"],
            "bucket '\(bucket.logicalID)' has an ObjectLockConfiguration, but Object Lock is not enabled",
            fix: "set ObjectLockEnabled to true")
    }

    private static func replication(of bucket: Outcome.Resource, _ outcome: Outcome) -> [Diagnostic] {
        let configuration = bucket["ReplicationConfiguration"]
        guard !configuration.isAbsent else { return [] }
        var found: [Diagnostic] = []
        if hasNoVersions(bucket) {
            found.append(
                error(
                    at: configuration, "bucket '\(bucket.logicalID)' replicates objects without versioning",
                    fix: "set Status of its VersioningConfiguration to Enabled"))
        }
        for rule in configuration["Rules"].knownElements {
            let target = rule["Destination"]["Bucket"]
            guard let destination = outcome.resource(target, of: "AWS::S3::Bucket"),
                hasNoVersions(destination)
            else { continue }
            found.append(
                error(
                    at: target,
                    "bucket '\(bucket.logicalID)' replicates to '\(destination.logicalID)', which has no versioning",
                    fix: "set Status of the VersioningConfiguration of '\(destination.logicalID)' to Enabled"))
        }
        return found
    }

    private static func hasNoVersions(_ bucket: Outcome.Resource) -> Bool {
        let versioning = bucket["VersioningConfiguration"]
        if bucket["ObjectLockEnabled"].isUnknown || bucket["ObjectLockEnabled"].bool == true { return false }
        return versioning.isAbsent || versioning["Status"].text == "Suspended"
    }
}
