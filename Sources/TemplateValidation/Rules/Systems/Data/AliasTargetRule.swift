// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// An alias record names the hosted zone that its target is in.
enum AliasTargetRule: SystemRule {
    static let description = RuleDescription(
        "alias-target", "An alias record names the hosted zone of its target, and has no TTL or values of its own.",
        reason: "Route 53 rejects the record: it finds no such target in that zone",
        example: """
              "L": {
                "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer",
                "Properties": {"Subnets": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]}
              },
              "R": {
                "Type": "AWS::Route53::RecordSet",
                "Properties": {
                  "HostedZoneId": "Z0123456789ABCDEFGHIJ",
                  "Name": "www.example.com",
                  "Type": "A",
                  "AliasTarget": {
                    "DNSName": {"Fn::GetAtt": ["L", "DNSName"]},
            -       "HostedZoneId": "Z2FDTNDATAQYW2"
            +       "HostedZoneId": {"Fn::GetAtt": ["L", "CanonicalHostedZoneID"]}
                  }
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-aliastarget.html"
    )

    /// The zones of CloudFront, the second in China.
    private static let distributionZones: Set = ["Z2FDTNDATAQYW2", "Z3RFFRIM2A3IF5"]

    private struct Target {
        let type: String
        let name: String
        /// The attribute that has the target's zone.
        let zone: String?
        var isDistribution = false
    }

    private static let targets = [
        Target(type: "AWS::CloudFront::Distribution", name: "DomainName", zone: nil, isDistribution: true),
        Target(
            type: "AWS::ElasticLoadBalancingV2::LoadBalancer", name: "DNSName", zone: "CanonicalHostedZoneID"),
        Target(
            type: "AWS::ElasticLoadBalancing::LoadBalancer", name: "DNSName", zone: "CanonicalHostedZoneNameID"),
        Target(type: "AWS::ApiGateway::DomainName", name: "RegionalDomainName", zone: "RegionalHostedZoneId"),
        Target(type: "AWS::ApiGatewayV2::DomainName", name: "RegionalDomainName", zone: "RegionalHostedZoneId"),
        Target(
            type: "AWS::ApiGateway::DomainName", name: "DistributionDomainName", zone: "DistributionHostedZoneId",
            isDistribution: true),
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return outcome.records.flatMap { record, _ -> [Diagnostic] in
            guard !record.isUnknown, !record["AliasTarget"].isAbsent else { return [] }
            return [excess(record), zone(of: record, outcome)].compactMap { $0 }
        }
    }

    private static func excess(_ record: PropertyValue) -> Diagnostic? {
        guard let name = ["TTL", "ResourceRecords"].first(where: { !record[$0].isAbsent }) else { return nil }
        return error(
            at: record[name], "'\(record.element)' is an alias and has \(name), which its target decides",
            fix: "remove \(name)")
    }

    private static func zone(of record: PropertyValue, _ outcome: Outcome) -> Diagnostic? {
        let alias = record["AliasTarget"]
        // The name may be "dualstack." and the target's.
        guard let part = alias["DNSName"].parts?.compactMap(\.reference).last(where: \.isOfAttribute),
            let resource = outcome[part.name], let name = part.attribute,
            let target = targets.first(where: { $0.type == resource.type && $0.name == name })
        else { return nil }
        let id = part.name
        if record["Type"].text == "CNAME" {
            return error(
                at: record["Type"], "'\(record.element)' is an alias of '\(id)' with Type CNAME",
                fix: "set Type to A, and AAAA in a second record where '\(id)' has IPv6")
        }
        let zone = alias["HostedZoneId"]
        let advice =
            target.zone.map { "use Fn::GetAtt of '\(id)' and \($0)" } ?? "use Z2FDTNDATAQYW2, the zone of CloudFront"
        if let text = zone.text {
            guard target.isDistribution != distributionZones.contains(text) else { return nil }
        } else if let reference = zone.reference {
            guard let attribute = target.zone else {
                return mismatch(zone, record, id, advice)
            }
            if reference.logicalID == id, reference.attribute == attribute { return nil }
            // Load balancers of one kind and Region share their zone.
            if reference.attribute == attribute, outcome[reference.logicalID]?.type == resource.type { return nil }
            guard reference.logicalID == id || outcome[reference.logicalID]?.type == "AWS::Route53::HostedZone" else {
                return nil
            }
        } else {
            return nil
        }
        return mismatch(zone, record, id, advice)
    }

    private static func mismatch(
        _ zone: PropertyValue, _ record: PropertyValue, _ target: String, _ advice: String
    ) -> Diagnostic {
        error(
            at: zone,
            "'\(record.element)' is an alias of '\(target)' and names another hosted zone than that of its target",
            fix: advice)
    }
}
