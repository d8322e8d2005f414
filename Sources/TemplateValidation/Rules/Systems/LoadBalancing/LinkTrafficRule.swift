// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The traffic that comes to a network load balancer over PrivateLink is let in.
enum LinkTrafficRule: SystemRule {
    static let description = RuleDescription(
        "link-traffic", "The security groups of a network load balancer let in what comes by a VPC link.",
        reason: "the rules of its security groups apply to PrivateLink too, whose addresses nobody can foresee: "
            + "API Gateway's requests time out",
        example: """
              "Group": {
                "Type": "AWS::EC2::SecurityGroup",
                "Properties": {
                  "GroupDescription": "g",
                  "VpcId": "vpc-0123456789abcdef0",
                  "SecurityGroupIngress": [
                    {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "10.0.0.0/16"}
                  ]
                }
              },
              "Balancer": {
                "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer",
                "Properties": {
                  "Type": "network",
                  "Scheme": "internal",
                  "SecurityGroups": [{"Ref": "Group"}],
            +     "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic": "off",
                  "Subnets": ["subnet-0123456789abcdef0"]
                }
              },
              "Link": {
                "Type": "AWS::ApiGateway::VpcLink",
                "DependsOn": "Balancer",
                "Properties": {"Name": "link", "TargetArns": [{"Ref": "Balancer"}]}
              }
            """,
        source:
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return outcome.resources(of: "AWS::ApiGateway::VpcLink").flatMap { link -> [Diagnostic] in
            link["TargetArns"].knownElements.compactMap { value in
                guard outcome.isComplete,
                    let balancer = outcome.resource(value, of: "AWS::ElasticLoadBalancingV2::LoadBalancer"),
                    balancer["EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"].text(default: "on") == "on",
                    let groups = balancer["SecurityGroups"].elements, !groups.isEmpty,
                    groups.allSatisfy({ outcome.resource($0)?.type == "AWS::EC2::SecurityGroup" }),
                    !groups.contains(where: { mayHaveMore($0.resource ?? "", outcome) })
                else { return nil }
                return warning(
                    at: balancer,
                    "the security groups of '\(balancer.logicalID)' filter what comes by VPC link '\(link.logicalID)'",
                    fix: "set EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic of '\(balancer.logicalID)' to "
                        + "\"off\"")
            }
        }
    }

    /// Whether a group lets in any address, or something that is not known.
    private static func mayHaveMore(_ group: String, _ outcome: Outcome) -> Bool {
        guard let inline = outcome[group]?["SecurityGroupIngress"].elements else { return true }
        let separate = outcome.resources(of: "AWS::EC2::SecurityGroupIngress").filter {
            $0["GroupId"].resource == group || ($0["GroupId"].resource == nil && $0["GroupId"].isUnknown)
        }.map(\.properties)
        return (inline + separate).contains { rule in
            if rule.isUnknown { return true }
            let block = rule["CidrIp"]
            return !block.isAbsent && (block.text == nil || block.text == "0.0.0.0/0")
        }
    }
}
