// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Which listeners, and rules of listeners, send requests to which target groups.
package struct Forwarding {
    package struct Hop {
        /// The listener or the rule.
        package let source: Outcome.Resource
        /// The listener, when it is one of the template.
        package let listener: Outcome.Resource?
        package let targetGroup: Outcome.Resource
        /// Where the source names the target group.
        package let value: PropertyValue
    }

    package let hops: [Hop]
    /// Whether it is known where each listener of the template leads.
    package let isComplete: Bool

    package init(_ outcome: Outcome) {
        var hops: [Hop] = []
        var isComplete = !outcome.mayHaveMore
        func add(_ source: Outcome.Resource, _ listener: Outcome.Resource?, _ actions: PropertyValue) {
            if actions.elements == nil { isComplete = false }
            for action in actions.knownElements {
                let targets = Self.targets(of: action)
                if targets == nil { isComplete = false }
                for target in targets ?? [] {
                    if let group = outcome.resource(target) {
                        hops.append(Hop(source: source, listener: listener, targetGroup: group, value: target))
                    } else if target.isUnknown, target.resource == nil, target.node?.function?.name == "Fn::If" {
                        isComplete = false
                    }
                }
            }
        }
        for listener in outcome.resources(of: "AWS::ElasticLoadBalancingV2::Listener") {
            add(listener, listener, listener["DefaultActions"])
        }
        for rule in outcome.resources(of: "AWS::ElasticLoadBalancingV2::ListenerRule") {
            add(rule, outcome.resource(rule["ListenerArn"]), rule["Actions"])
        }
        self.hops = hops
        self.isComplete = isComplete
    }

    /// The target groups that an action names; nil when nobody knows how many.
    static func targets(of action: PropertyValue) -> [PropertyValue]? {
        if action.isUnknown { return nil }
        guard let weighted = action["ForwardConfig"]["TargetGroups"].elements else { return nil }
        let single = action["TargetGroupArn"]
        return (single.isAbsent ? [] : [single]) + weighted.map { $0["TargetGroupArn"] }.filter { !$0.isAbsent }
    }
}
