// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The options of a cache fit each other.
enum CacheOptionsRule: SystemRule {
    static let description = RuleDescription(
        "cache-options", "A cache that fails over has a replica, and a token is sent over TLS only.",
        reason: "ElastiCache rejects the replication group",
        example: """
              "C": {
                "Type": "AWS::ElastiCache::ReplicationGroup",
                "Properties": {
                  "ReplicationGroupDescription": "d",
                  "CacheNodeType": "cache.t3.micro",
                  "AutomaticFailoverEnabled": true,
            -     "NumCacheClusters": 1
            +     "NumCacheClusters": 2
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html"
    )

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::ElastiCache::ReplicationGroup").flatMap { group -> [Diagnostic] in
            var found: [Diagnostic] = []
            if group["AutomaticFailoverEnabled"].bool == true, group["NumCacheClusters"].number == 1 {
                found.append(
                    error(
                        at: group["NumCacheClusters"],
                        "'\(group.logicalID)' fails over automatically and has one node",
                        fix: "set NumCacheClusters to 2 or more, or AutomaticFailoverEnabled to false"))
            }
            let encryption = group["TransitEncryptionEnabled"]
            if !group["AuthToken"].isAbsent, encryption.isAbsent || encryption.bool == false {
                found.append(
                    error(
                        at: group["AuthToken"],
                        "'\(group.logicalID)' has an AuthToken and no encryption in transit",
                        fix: "set TransitEncryptionEnabled to true"))
            }
            return found
        }
    }
}
