// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A network load balancer is made with security groups, or never has any.
enum BalancerSecurityGroupRule: SystemRule {
    static let description = RuleDescription(
        "network-load-balancer-group", "A network load balancer has security groups from the start.",
        reason: "one that was made without security groups can never get any: it would have to be replaced",
        example: """
              "Balancer": {
                "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer",
            -   "Properties": {"Type": "network", "Subnets": ["subnet-0123456789abcdef0"]}
            +   "Properties": {
            +     "Type": "network",
            +     "Subnets": ["subnet-0123456789abcdef0"],
            +     "SecurityGroups": ["sg-0123456789abcdef0"]
            +   }
              }
            """,
        source:
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::ElasticLoadBalancingV2::LoadBalancer").compactMap { balancer in
            guard BalancerKind(balancer) == .network, !balancer["SecurityGroups"].isGiven else { return nil }
            return note(
                at: balancer, "'\(balancer.logicalID)' is a network load balancer without security groups",
                fix: "give it SecurityGroups before it is made")
        }
    }
}
