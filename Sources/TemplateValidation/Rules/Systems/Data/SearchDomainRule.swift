// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A search domain has a subnet for each of its zones.
enum SearchDomainRule: SystemRule {
    static let description = RuleDescription(
        "search-domain", "A search domain in a VPC has as many subnets as Availability Zones.",
        reason: "OpenSearch Service rejects the domain: you must specify exactly as many subnets as zones",
        example: """
              "D": {
                "Type": "AWS::OpenSearchService::Domain",
                "Properties": {
            -     "ClusterConfig": {"InstanceCount": 1, "InstanceType": "t3.small.search"},
            +     "ClusterConfig": {
            +       "InstanceCount": 2,
            +       "InstanceType": "t3.small.search",
            +       "ZoneAwarenessEnabled": true
            +     },
                  "VPCOptions": {"SubnetIds": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html")

    private static let types = [
        ("AWS::OpenSearchService::Domain", "ClusterConfig"),
        ("AWS::Elasticsearch::Domain", "ElasticsearchClusterConfig"),
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        types.flatMap { type, configuration in
            system.outcome.resources(of: type).compactMap { finding($0, $0[configuration]) }
        }
    }

    private static func finding(_ domain: Outcome.Resource, _ configuration: PropertyValue) -> Diagnostic? {
        let list = domain["VPCOptions"]["SubnetIds"]
        guard !list.isAbsent, let subnets = list.elements, !subnets.isEmpty, !configuration.isUnknown,
            subnets.allSatisfy({ $0.text != nil || $0.resource != nil })
        else { return nil }
        let aware = configuration["ZoneAwarenessEnabled"]
        let count = configuration["ZoneAwarenessConfig"]["AvailabilityZoneCount"]
        let zones: Quantity
        if aware.isAbsent || aware.bool == false {
            zones = 1
        } else {
            guard aware.bool == true, let number = count.isAbsent ? 2 : count.number else { return nil }
            zones = number
        }
        guard Quantity(subnets.count) != zones else { return nil }
        return error(
            at: list,
            "'\(domain.logicalID)' has \(subnets.count) subnets and \(zones == 1 ? "one zone" : "\(zones) zones")",
            fix:
                "name \(zones == 1 ? "one subnet" : "\(zones) subnets"), or set ZoneAwarenessEnabled and AvailabilityZoneCount to match"
        )
    }
}
