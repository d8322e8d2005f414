// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A target group has listeners on one side and targets on the other.
enum IdleTargetGroupRule: SystemRule {
    static let description = RuleDescription(
        "idle-target-group", "A target group that listeners send to has targets, and one with targets has a listener.",
        reason: "every request is answered 503, or the targets never get one",
        example: """
              "Group": {
                "Type": "AWS::ElasticLoadBalancingV2::TargetGroup",
                "Properties": {
                  "Port": 80,
                  "Protocol": "HTTP",
            -     "VpcId": "vpc-0123456789abcdef0"
            +     "VpcId": "vpc-0123456789abcdef0",
            +     "Targets": [{"Id": "i-0123456789abcdef0"}]
                }
              },
              "Listener": {
                "Type": "AWS::ElasticLoadBalancingV2::Listener",
                "Properties": {
                  "LoadBalancerArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/a/a1b2c3",
                  "Port": 80,
                  "Protocol": "HTTP",
                  "DefaultActions": [
                    {"Type": "forward", "TargetGroupArn": {"Ref": "Group"}}
                  ]
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html",
        evidence: .knowledge)

    /// The prefixes of types that mention a target group without adding targets to it, or listeners.
    private static let observers = [
        "AWS::ElasticLoadBalancingV2::", "AWS::CloudWatch::", "AWS::ApplicationAutoScaling::",
        "AWS::AutoScaling::ScalingPolicy", "AWS::IAM::",
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let groups = outcome.resources(of: "AWS::ElasticLoadBalancingV2::TargetGroup")
        guard !groups.isEmpty, outcome.isComplete else { return [] }
        let forwarding = Forwarding(outcome)
        let forwarded = Dictionary(grouping: forwarding.hops) { $0.targetGroup.logicalID }
        let scaled = scaled(outcome)
        var knownUsers: [String: [Outcome.Resource]]?
        return groups.compactMap { group in
            let name = group.logicalID
            let hops = forwarded[name] ?? []
            let own = group["Targets"]
            let feeder = scaled[name] ?? (own.elements?.isEmpty == false ? group : nil)
            guard hops.isEmpty != (feeder == nil), feeder != nil || own.elements != nil, !isPublished(group, outcome)
            else { return nil }
            let users = knownUsers ?? self.users(of: groups, outcome)
            knownUsers = users
            let others = (users[name] ?? []).filter { user in
                !observers.contains { user.type.hasPrefix($0) } && user != feeder
            }
            guard others.isEmpty else { return nil }
            if let hop = hops.first {
                return warning(
                    at: hop.value, "'\(hop.source.logicalID)' sends to target group '\(name)', which has no targets",
                    why: "every request is answered 503",
                    fix: "name it in LoadBalancers of a service, in TargetGroupARNs of an Auto Scaling group, or give "
                        + "it Targets")
            }
            guard forwarding.isComplete else { return nil }
            return warning(
                at: group,
                "no listener sends to target group '\(name)', which has targets",
                why: "the targets never get a request",
                fix: "let a listener or a listener rule forward to it")
        }
    }

    /// The Auto Scaling groups by their target groups.
    private static func scaled(_ outcome: Outcome) -> [String: Outcome.Resource] {
        var groups: [String: Outcome.Resource] = [:]
        for instances in outcome.resources(of: "AWS::AutoScaling::AutoScalingGroup") {
            for name in instances["TargetGroupARNs"].knownElements.compactMap(\.resource) { groups[name] = instances }
        }
        return groups
    }

    /// Who refers to target groups.
    private static func users(of groups: [Outcome.Resource], _ outcome: Outcome) -> [String: [Outcome.Resource]] {
        var users: [String: [Outcome.Resource]] = [:]
        for group in groups { users[group.logicalID] = [] }
        func add(_ resource: Outcome.Resource, _ name: String) {
            if let known = users[name], known.last != resource { users[name]?.append(resource) }
        }
        for resource in outcome.resources {
            resource.source.node.eachReference { add(resource, $0.name) }
            for name in resource.dependencies { add(resource, name) }
        }
        return users
    }

    private static func isPublished(_ group: Outcome.Resource, _ outcome: Outcome) -> Bool {
        // Who asks for its load balancers expects some, which only another stack can have given it.
        let published = ["", ".TargetGroupArn", ".LoadBalancerArns"].map { group.logicalID + $0 }
        return !outcome.outputReferences.outputs.isDisjoint(with: published)
    }
}
