// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A load balancer stands in enough zones, in each with one subnet.
enum BalancerSubnetsRule: SystemRule {
    static let description = RuleDescription(
        "load-balancer-subnets",
        "A load balancer has one subnet in each of its zones, an application load balancer two.",
        reason: "Elastic Load Balancing refuses the load balancer",
        example: """
              "Balancer": {
                "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer",
            -   "Properties": {"Subnets": ["subnet-0123456789abcdef0"]}
            +   "Properties": {"Subnets": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]}
              }
            """,
        source:
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return outcome.resources(of: "AWS::ElasticLoadBalancingV2::LoadBalancer").flatMap { balancer -> [Diagnostic] in
            let subnets = balancer["Subnets"]
            let mappings = balancer["SubnetMappings"]
            guard let kind = BalancerKind(balancer) else { return [] }
            if subnets.isGiven, mappings.isGiven, !subnets.isUnknown, !mappings.isUnknown {
                return [
                    error(
                        at: mappings, "'\(balancer.logicalID)' has Subnets and SubnetMappings", fix: "leave one of them"
                    )
                ]
            }
            let groups = balancer["SecurityGroups"]
            var found: [Diagnostic] = []
            if kind == .gateway, groups.isGiven, !groups.isUnknown {
                found.append(
                    error(
                        at: groups, "'\(balancer.logicalID)' is a gateway load balancer, which has no security groups",
                        fix: "remove SecurityGroups"))
            }
            guard let values = subnets.isAbsent ? mappings.elements?.map({ $0["SubnetId"] }) : subnets.elements else {
                return found
            }
            return found + zones(of: values, balancer, kind, outcome)
        }
    }

    private static func zones(
        of subnets: [PropertyValue], _ balancer: Outcome.Resource, _ kind: BalancerKind, _ outcome: Outcome
    ) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var first: [Node: PropertyValue] = [:]
        for value in subnets {
            guard let zone = outcome.resource(value)?["AvailabilityZone"].node else { continue }
            if let other = first.updateValue(value, forKey: zone) {
                found.append(
                    error(
                        at: value,
                        "'\(balancer.logicalID)' has two subnets in one zone: '\(other.resource ?? "")' and "
                            + "'\(value.resource ?? "")'",
                        fix: "take one subnet of each zone"))
            }
        }
        // In a local zone or on an Outpost, one subnet is enough.
        if kind == .application, subnets.count == 1, isOne(subnets[0], outcome) {
            found.append(
                error(
                    at: subnets[0], "'\(balancer.logicalID)' is an application load balancer in one subnet",
                    fix: "give it subnets of at least two zones"))
        }
        return found
    }

    /// Whether the value is certain to be one subnet of an ordinary zone.
    private static func isOne(_ value: PropertyValue, _ outcome: Outcome) -> Bool {
        guard let subnet = outcome.resource(value) else { return value.text?.hasPrefix("subnet-") ?? false }
        guard subnet.type == "AWS::EC2::Subnet", subnet["OutpostArn"].isAbsent else { return false }
        let zone = subnet["AvailabilityZone"]
        guard let text = zone.text else { return !zone.isUnknown || zone.node?.function?.name == "Fn::Select" }
        return text.split(separator: "-").count == 3
    }
}
