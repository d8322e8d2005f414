// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The role by which ECS moves requests: what AWS's managed policy for it allows, on this service's own alone.
///
/// See <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AmazonECSInfrastructureRolePolicyForLoadBalancers.html>.
enum TrafficShiftRole {
    /// Nil where no requests are moved.
    static func make(_ balanced: BalancedService) -> IAM.Role? {
        guard let shift = balanced.shift else { return nil }
        let groups = balanced.service.targetGroups.map { group -> Value<String> in "\(group.ref)" }
        return IAM.Role(
            "\(balanced.service.name)TrafficShiftRole",
            assumeRolePolicyDocument: .policy(
                .allow("sts:AssumeRole", principal: .service("ecs.amazonaws.com"))),
            description: "Moves requests from one version to the next",
            policies: [
                .init(
                    policyDocument: .policy(
                        [
                            // Reading knows no resource.
                            .allow(
                                "elasticloadbalancing:DescribeListeners", "elasticloadbalancing:DescribeRules",
                                "elasticloadbalancing:DescribeTargetGroups",
                                "elasticloadbalancing:DescribeTargetHealth", on: ["*"]),
                            .allow(
                                "elasticloadbalancing:RegisterTargets", "elasticloadbalancing:DeregisterTargets",
                                on: .init(groups)),
                            shift.production.change,
                        ] + (shift.test.map { [$0.change] } ?? [])),
                    policyName: "MoveRequests")
            ])
    }
}
