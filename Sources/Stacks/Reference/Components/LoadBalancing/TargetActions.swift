// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The actions that forward to a service: to its target group, or to both where ECS moves requests between them.
///
/// These are the weights before the first deployment. CloudFormation sends them again only when something else of the same
/// listener or rule changes, so whatever forwards to two groups holds as little besides as it can.
enum TargetActions {
    static func ofListener(_ service: Service) -> ElasticLoadBalancingV2.Listener.Action {
        guard let alternate = service.alternateTargetGroup else {
            return .init(type: .forward, targetGroupArn: service.targetGroup.ref)
        }
        return .init(
            type: .forward,
            forwardConfig: .init(targetGroups: [
                .init(targetGroupArn: service.targetGroup.ref, weight: 1),
                .init(targetGroupArn: alternate.ref, weight: 0),
            ]))
    }

    static func ofRule(_ service: Service) -> ElasticLoadBalancingV2.ListenerRule.Action {
        guard let alternate = service.alternateTargetGroup else {
            return .init(type: .forward, targetGroupArn: service.targetGroup.ref)
        }
        return .init(
            type: .forward,
            forwardConfig: .init(targetGroups: [
                .init(targetGroupArn: service.targetGroup.ref, weight: 1),
                .init(targetGroupArn: alternate.ref, weight: 0),
            ]))
    }
}
