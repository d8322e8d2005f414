// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What may let somebody get more permissions than it has, where the templates do not say it all.
package struct EscalationDoubt: Sendable {
    /// What has or gives the permissions.
    package let resource: Outcome.Resource
    /// What is not known, as a sentence without its full stop.
    package let message: String
    package let place: PropertyValue
}

extension AccessModel {
    /// Actions that nobody knows here, what denies only under conditions, policies of roles that are not in the templates,
    /// and sets of permissions, which become roles in accounts.
    package var escalationDoubts: [EscalationDoubt] {
        identities.flatMap { doubts(about: $0) } + permissions.attachedOutside.flatMap { doubts(aboutOutside: $0) }
            + outcome.resources(of: "AWS::SSO::PermissionSet").flatMap { doubts(aboutSet: $0) }
    }

    private func doubts(about identity: Outcome.Resource) -> [EscalationDoubt] {
        let policies = permissions.grants(of: identity).flatMap { grant -> [EscalationDoubt] in
            guard case .policy(let policy) = grant else { return [] }
            return hidden(in: policy, of: identity)
        }
        let doubt = doubtfulEscalation(of: identity).map {
            EscalationDoubt(resource: identity, message: "\($0)", place: $0.place ?? identity.properties)
        }
        return policies + [doubt].compactMap { $0 }
    }

    private func hidden(in policy: AccessPolicy, of owner: Outcome.Resource) -> [EscalationDoubt] {
        policy.knownStatements.filter { $0.effect == .allow && $0.mayHide(anyOf: EscalationMethod.ownActions) }.map {
            EscalationDoubt(
                resource: owner,
                message: "which actions \(words.policy($0.value)) allows is known only when it is deployed",
                place: $0.value)
        }
    }

    private func doubts(aboutOutside policy: Outcome.Resource) -> [EscalationDoubt] {
        doubts(
            about: AccessPolicy(policy["PolicyDocument"], names), of: policy,
            "it is for somebody who is not in the templates")
    }

    private func doubts(aboutSet set: Outcome.Resource) -> [EscalationDoubt] {
        let inline = set["InlinePolicy"]
        let own =
            inline.isAbsent ? [] : doubts(about: AccessPolicy(inline, names), of: set, "it becomes a role of its own")
        let others = set["CustomerManagedPolicyReferences"]
        var unknown = others.isAbsent || others.elements?.isEmpty == true ? [] : [others]
        var named: [EscalationDoubt] = []
        let managed = set["ManagedPolicies"]
        if managed.elements == nil { unknown.append(managed) }
        for place in managed.knownElements {
            switch permissions.managedPolicy(place) {
            case .unknown: unknown.append(place)
            case .policy(let policy): named += doubts(about: policy, of: set, "it becomes a role of its own")
            case .known(let policy, _):
                let document = policy.document.map { AccessPolicy(place.evaluated($0), names) }
                if let document {
                    named += doubts(about: document, of: set, "it becomes a role of its own")
                } else if !policy.actions.contains("*") || !policy.isComplete,
                    let method = Self.method(where: { policy.allows($0) != false })
                {
                    named.append(Self.doubt(set, method, "it becomes a role of its own", place))
                }
            }
        }
        return own + named
            + unknown.map {
                EscalationDoubt(resource: set, message: "nobody knows here what \(words.policy($0)) allows", place: $0)
            }
    }

    /// What a policy of somebody who is not here lets it do: more than its own statements, nobody knows of it.
    private func doubts(about policy: AccessPolicy, of owner: Outcome.Resource, _ why: String) -> [EscalationDoubt] {
        guard let statements = policy.statements, statements.allSatisfy({ !$0.value.isUnknown }) else {
            return [
                EscalationDoubt(
                    resource: owner, message: "nobody knows here what \(words.policy(policy.value)) allows",
                    place: policy.value)
            ]
        }
        let allowing = statements.filter { $0.effect != .deny }
        let isWhole = allowing.contains { statement in
            statement.value["Action"].knownElements.contains { $0.text == "*" } && statement.coversEverything
                && !statement.isConditional
        }
        if isWhole, allowing.count == statements.count { return [] }
        guard
            let method = Self.method(where: { action in
                allowing.contains { $0.covers(action: action) != false }
                    && !statements.contains { $0.isWholeDenial(of: action) }
            })
        else { return hidden(in: policy, of: owner) }
        return [Self.doubt(owner, method, why, policy.value)]
    }

    private static func method(where isAllowed: (String) -> Bool) -> EscalationMethod? {
        EscalationMethod.all.first { $0.isOwnDoing && $0.allActions.allSatisfy(isAllowed) }
    }

    private static func doubt(
        _ resource: Outcome.Resource, _ method: EscalationMethod, _ why: String, _ place: PropertyValue
    ) -> EscalationDoubt {
        EscalationDoubt(
            resource: resource,
            message: "\(why), which may do \(AccessEntry.list(method.allActions, "and")): it can \(method.effect)",
            place: place)
    }
}

extension EscalationMethod {
    /// The actions of what somebody does for itself.
    static let ownActions = Set(all.filter(\.isOwnDoing).flatMap(\.allActions)).sorted()
}

extension AccessStatement {
    /// Whether some of its actions are not known, and may be among these.
    fileprivate func mayHide(anyOf actions: [String]) -> Bool {
        let negated = value["NotAction"]
        guard let elements = (negated.isAbsent ? value["Action"] : negated).texts else { return true }
        return elements.contains { element in
            // A name without a service is no action; that of the stack is not certain either.
            if let text = element.text { return text != "*" && !text.contains(":") }
            let start = names.text(of: element).map { ResourceWords.plain($0).prefix { !"$*?".contains($0) } } ?? ""
            return actions.contains { $0.lowercased().hasPrefix(start.lowercased()) }
        }
    }

    /// Whether it takes an action away, whatever it is done on.
    fileprivate func isWholeDenial(of action: String) -> Bool {
        effect == .deny && !isConditional && coversEverything && covers(action: action) == true
    }
}
