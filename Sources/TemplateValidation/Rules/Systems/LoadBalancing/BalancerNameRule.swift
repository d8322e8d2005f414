// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The name of a load balancer or a target group is one that AWS takes.
enum BalancerNameRule: SystemRule {
    static let description = RuleDescription(
        "load-balancer-name", "The name of a load balancer or a target group has up to 32 letters, digits and hyphens.",
        reason: "Elastic Load Balancing refuses the name",
        example: """
              "Balancer": {
                "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer",
                "Properties": {
            -     "Name": "internal-web",
            +     "Name": "web-internal",
                  "Subnets": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        ["LoadBalancer", "TargetGroup"].flatMap { type in
            system.outcome.resources(of: "AWS::ElasticLoadBalancingV2::\(type)").compactMap { resource in
                let value = resource["Name"]
                guard let name = value.text, let fault = fault(of: name, isBalancer: type == "LoadBalancer") else {
                    return nil
                }
                return error(
                    at: value, "the name '\(name)' of '\(resource.logicalID)' \(fault)",
                    fix: "leave Name out, so that CloudFormation makes one up, or take another")
            }
        }
    }

    private static func fault(of name: String, isBalancer: Bool) -> String? {
        if name.count > 32 { return "has \(name.count) characters, at most 32 are allowed" }
        if !name.utf8.allSatisfy({ byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D
        }) {
            return "has other characters than letters, digits and hyphens"
        }
        if name.hasPrefix("-") || name.hasSuffix("-") { return "begins or ends with a hyphen" }
        return isBalancer && name.hasPrefix("internal-") ? "begins with 'internal-'" : nil
    }
}
