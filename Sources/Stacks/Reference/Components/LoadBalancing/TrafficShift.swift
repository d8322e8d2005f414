// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// What ECS needs to move the requests of a service from the tasks of one version to those of the next.
struct TrafficShift: Sendable {
    let alternate: ElasticLoadBalancingV2.TargetGroup
    /// What forwards clients' requests.
    let production: ListenerPart
    /// What forwards those of tests.
    let test: ListenerPart?
}

/// A listener, or a rule of one: whichever forwards to target groups. ECS changes its weights at each deployment.
enum ListenerPart: Sendable {
    case listener(ElasticLoadBalancingV2.Listener)
    case rule(ElasticLoadBalancingV2.ListenerRule)

    var logicalID: String {
        switch self {
        case .listener(let listener): listener.logicalID
        case .rule(let rule): rule.logicalID
        }
    }

    var production: ECS.Service.AdvancedConfiguration.ProductionListenerRule {
        switch self {
        case .listener(let listener): .init(listener.ref)
        case .rule(let rule): .init(rule.ref)
        }
    }

    var test: ECS.Service.AdvancedConfiguration.TestListenerRule {
        switch self {
        case .listener(let listener): .init(listener.ref)
        case .rule(let rule): .init(rule.ref)
        }
    }

    /// What ECS calls to change the weights, and on which resource.
    var change: PolicyStatement {
        switch self {
        case .listener(let listener): .allow("elasticloadbalancing:ModifyListener", on: ["\(listener.ref)"])
        case .rule(let rule): .allow("elasticloadbalancing:ModifyRule", on: ["\(rule.ref)"])
        }
    }
}
