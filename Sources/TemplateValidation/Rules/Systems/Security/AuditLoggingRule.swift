// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Audit logging, which records who did what, is not switched off.
enum AuditLoggingRule: SystemRule {
    static let description = RuleDescription(
        "audit-logging", "Trails, detectors and logs that a template makes are switched on.",
        reason: "nothing is recorded, and nobody can tell later what happened",
        example: """
              "T": {
                "Type": "AWS::CloudTrail::Trail",
            -   "Properties": {"IsLogging": false, "S3BucketName": "audit-logs-of-the-account"}
            +   "Properties": {"IsLogging": true, "S3BucketName": "audit-logs-of-the-account"}
              }
            """,
        source: "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html")

    /// The switches; a path ends at one that is false when it is off.
    private static let switches: [(type: String, path: [String])] = [
        ("AWS::CloudTrail::Trail", ["IsLogging"]), ("AWS::CloudTrail::EventDataStore", ["IngestionEnabled"]),
        ("AWS::GuardDuty::Detector", ["Enable"]),
        ("AWS::ElasticLoadBalancing::LoadBalancer", ["AccessLoggingPolicy", "Enabled"]),
        ("AWS::EC2::ClientVpnEndpoint", ["ConnectionLogOptions", "Enabled"]),
        ("AWS::OpenSearchService::Domain", ["LogPublishingOptions", "AUDIT_LOGS", "Enabled"]),
        ("AWS::Elasticsearch::Domain", ["LogPublishingOptions", "AUDIT_LOGS", "Enabled"]),
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        switches.flatMap { type, path in
            system.outcome.resources(of: type).compactMap { resource in
                let value = resource.properties.value(at: path)
                guard value.bool == false else { return nil }
                let name = path.joined(separator: ".")
                return warning(
                    at: value, "\(name) of '\(resource.logicalID)' is false",
                    fix: "set \(name) to true")
            }
        }
    }
}
