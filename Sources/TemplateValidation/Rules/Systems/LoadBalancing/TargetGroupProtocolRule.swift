// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A listener and its target groups speak protocols that go together.
enum TargetGroupProtocolRule: SystemRule {
    static let description = RuleDescription(
        "target-group-protocol",
        "A target group has what its targets take, and a protocol that its listeners can pass on.",
        reason: "Elastic Load Balancing answers that listener and target group have incompatible protocols, or refuses "
            + "the target group",
        example: """
              "Group": {
                "Type": "AWS::ElasticLoadBalancingV2::TargetGroup",
                "Properties": {
                  "Port": 80,
            -     "Protocol": "HTTP",
            +     "Protocol": "TCP",
                  "VpcId": "vpc-0123456789abcdef0",
                  "Targets": [{"Id": "i-0123456789abcdef0"}]
                }
              },
              "Listener": {
                "Type": "AWS::ElasticLoadBalancingV2::Listener",
                "Properties": {
                  "LoadBalancerArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/net/a/a1b2c3",
                  "Port": 80,
                  "Protocol": "TCP",
                  "DefaultActions": [{"Type": "forward", "TargetGroupArn": {"Ref": "Group"}}]
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html")

    private static let targets: [String: [String]] = [
        "HTTP": ["HTTP", "HTTPS"], "HTTPS": ["HTTP", "HTTPS"], "TCP": ["TCP", "TCP_UDP"], "TLS": ["TCP", "TLS"],
        "UDP": ["UDP", "TCP_UDP"], "TCP_UDP": ["TCP_UDP"],
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let groups = outcome.resources(of: "AWS::ElasticLoadBalancingV2::TargetGroup")
        return groups.flatMap { own($0) }
            + Forwarding(outcome).hops.compactMap { hop in
                guard let listener = hop.listener, let text = listener["Protocol"].text, let allowed = targets[text],
                    hop.targetGroup["TargetType"].text(default: "instance") != "lambda",
                    let other = hop.targetGroup["Protocol"].text, !allowed.contains(other)
                else { return nil }
                return error(
                    at: hop.value,
                    "'\(listener.logicalID)' speaks \(text), but its target group '\(hop.targetGroup.logicalID)' \(other)",
                    why: "Elastic Load Balancing answers that listener and target group have incompatible protocols",
                    fix: "set Protocol of '\(hop.targetGroup.logicalID)' to \(allowed.joined(separator: " or "))")
            } + balancers(outcome)
    }

    private static func own(_ group: Outcome.Resource) -> [Diagnostic] {
        guard let type = group["TargetType"].text(default: "instance") else { return [] }
        let properties = ["Port", "Protocol", "VpcId"]
        if type == "lambda" {
            return properties.filter { !group[$0].isAbsent }.prefix(1).map {
                error(
                    at: group[$0], "'\(group.logicalID)' is for functions and has \($0.withArticle)",
                    why: "Elastic Load Balancing refuses the target group",
                    fix: "remove Port, Protocol and VpcId")
            }
        }
        var found: [Diagnostic] = []
        let missing = properties.filter { group[$0].isAbsent }
        if !missing.isEmpty, !group.properties.isUnknown {
            found.append(
                error(
                    at: group,
                    "'\(group.logicalID)' has targets of type \(type) and no \(missing.joined(separator: ", "))",
                    why: "Elastic Load Balancing refuses the target group",
                    fix: "set \(missing.joined(separator: ", "))"))
        }
        if type == "alb", let text = group["Protocol"].text, text.hasPrefix("HTTP") {
            found.append(
                error(
                    at: group["Protocol"],
                    "'\(group.logicalID)' is for an application load balancer and speaks \(text)",
                    why: "Elastic Load Balancing refuses the target group",
                    fix: "set Protocol \"TCP\""))
        }
        return found
    }

    /// A target group belongs to one load balancer.
    private static func balancers(_ outcome: Outcome) -> [Diagnostic] {
        var first: [String: String] = [:]
        var found: [Diagnostic] = []
        for hop in Forwarding(outcome).hops {
            let group = hop.targetGroup.logicalID
            guard let balancer = hop.listener?["LoadBalancerArn"].resource else { continue }
            guard let other = first[group] else {
                first[group] = balancer
                continue
            }
            if other != balancer {
                found.append(
                    error(
                        at: hop.value, "'\(group)' is a target group of '\(other)' and of '\(balancer)'",
                        why: "Elastic Load Balancing answers that another load balancer has the target group already",
                        fix: "make a target group for each load balancer"))
            }
        }
        return found
    }
}
