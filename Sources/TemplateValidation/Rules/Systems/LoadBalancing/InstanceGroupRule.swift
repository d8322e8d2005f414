// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// An Auto Scaling group has sizes in order, and target groups that take instances.
enum InstanceGroupRule: SystemRule {
    static let description = RuleDescription(
        "instance-group", "An Auto Scaling group's sizes are in order, and its target groups are for instances.",
        reason: "EC2 Auto Scaling refuses the group, or CloudFormation its update policy",
        example: """
              "Group": {
                "Type": "AWS::AutoScaling::AutoScalingGroup",
                "Properties": {
                  "MinSize": "2",
            -     "MaxSize": "1",
            +     "MaxSize": "4",
                  "AvailabilityZones": {"Fn::GetAZs": ""},
                  "LaunchTemplate": {"LaunchTemplateId": "lt-0123456789abcdef0", "Version": "1"}
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let groups = outcome.resources(of: "AWS::AutoScaling::AutoScalingGroup")
        let actions = outcome.resources(of: "AWS::AutoScaling::ScheduledAction")
        let found = groups.flatMap { sizes($0) + update($0) + targets($0, outcome) }
        return found + actions.flatMap { sizes($0) }
    }

    private static func sizes(_ group: Outcome.Resource) -> [Diagnostic] {
        let low = group["MinSize"]
        let high = group["MaxSize"]
        let wanted = group["DesiredCapacity"]
        if let min = low.number, let max = high.number, min > max {
            return [
                error(
                    at: low, "'\(group.logicalID)' has a MinSize of \(min) and a MaxSize of \(max)",
                    fix: "make MinSize no greater than MaxSize")
            ]
        }
        guard let count = wanted.number else { return [] }
        if let min = low.number, count < min {
            return [
                error(
                    at: wanted, "'\(group.logicalID)' has a DesiredCapacity of \(count) and a MinSize of \(min)",
                    fix: "raise DesiredCapacity, or leave it out")
            ]
        }
        guard let max = high.number, count > max else { return [] }
        return [
            error(
                at: wanted, "'\(group.logicalID)' has a DesiredCapacity of \(count) and a MaxSize of \(max)",
                fix: "lower DesiredCapacity, or leave it out")
        ]
    }

    /// Instances that stay in service while others are replaced leave room for at least one.
    private static func update(_ group: Outcome.Resource) -> [Diagnostic] {
        let policy = group.source.node["UpdatePolicy"]?["AutoScalingRollingUpdate"]
        let staying = PropertyValue(
            policy?["MinInstancesInService"], element: group.logicalID,
            path: Node.Path([.key("UpdatePolicy"), .key("AutoScalingRollingUpdate"), .key("MinInstancesInService")]),
            at: group.location, in: group.evaluator)
        guard let count = staying.number, let max = group["MaxSize"].number, count >= max, count > 0 else { return [] }
        return [
            warning(
                at: staying,
                "an update of '\(group.logicalID)' leaves \(count) instances in service, and there are at most \(max)",
                why: "CloudFormation refuses the update when there is one: it could replace no instance",
                fix: "make MinInstancesInService less than MaxSize")
        ]
    }

    private static func targets(_ group: Outcome.Resource, _ outcome: Outcome) -> [Diagnostic] {
        group["TargetGroupARNs"].knownElements.compactMap { value in
            guard let targets = outcome.resource(value, of: "AWS::ElasticLoadBalancingV2::TargetGroup"),
                let type = targets["TargetType"].text(default: "instance"), type != "instance"
            else { return nil }
            return error(
                at: value,
                "'\(group.logicalID)' registers instances in '\(targets.logicalID)', whose targets are of type \(type)",
                why: "EC2 Auto Scaling refuses the target group",
                fix: "set TargetType \"instance\" of '\(targets.logicalID)'")
        }
    }
}
