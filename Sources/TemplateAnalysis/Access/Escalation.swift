// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A way in which a role, a user or a group gets permissions that it was not given.
public struct Escalation: Sendable {
    /// The role, the user or the group that can.
    public let identity: Outcome.Resource
    /// How it can.
    public let method: EscalationMethod
    /// What it is done on, in words: `role 'Admin'`, `any role`.
    public let target: String
    /// What it goes on to, where it takes the place of a role of the template.
    public let role: Outcome.Resource?
    /// The statements that allow it, each with the name of its policy.
    public let places: [(policy: String, place: PropertyValue)]
    /// What has to hold for it.
    public let conditions: [String]

    /// Whether it makes more of itself or of something new.
    package var isOwnDoing: Bool { method.isOwnDoing }

    /// In words: the actions, on what, and what it can then do.
    public var text: String {
        let only = conditions.isEmpty ? "" : ", only if \(conditions.joined(separator: " and "))"
        return "\(AccessEntry.list(method.allActions, "and")) on \(target): it can \(method.effect)\(only)"
    }
}

extension AccessModel {
    /// The ways in which roles, users and groups get more than they were given. Who may do everything needs none.
    public var escalations: [Escalation] { escalations(liftingLimits: false) }

    /// - Parameter lifts: whether who may do everything but what a policy denies, or only under a condition, is looked at too: it
    ///   can give itself what it lacks. Of those, one way each.
    package func escalations(liftingLimits lifts: Bool) -> [Escalation] {
        let suspects = identities.filter(mayEscalate)
        if suspects.isEmpty { return [] }
        let search = EscalationSearch(self, liftsLimits: lifts)
        return suspects.flatMap(search.escalations)
    }

    /// Why nobody knows whether an identity can give itself more, where policies that are known here may forbid it.
    package func doubtfulEscalation(of identity: Outcome.Resource) -> AccessAnswer? {
        mayEscalate(identity) ? EscalationSearch(self, liftsLimits: true).doubt(about: identity) : nil
    }

    /// Whether any policy of an identity names an action that ways to more permissions take.
    private func mayEscalate(_ identity: Outcome.Resource) -> Bool {
        permissions.grants(of: identity).contains { grant in
            switch grant {
            case .unknown: false
            case .known(let policy, let place):
                EscalationMethod.firstActions.contains { policy.allows($0) == true }
                    || policy.document.map { isSuspect(AccessPolicy(place.evaluated($0), names)) } ?? false
            case .policy(let policy): isSuspect(policy)
            }
        }
    }

    private func isSuspect(_ policy: AccessPolicy) -> Bool {
        policy.knownStatements.contains { statement in
            statement.effect == .allow
                && statement.mayCover(anyOf: EscalationMethod.firstActions)
        }
    }
}

/// Looks for the ways in which somebody gets more.
private struct EscalationSearch {
    let model: AccessModel
    private let liftsLimits: Bool
    private let lists: [String: [AccessEntry]]
    private let denials: [String: [AccessEntry]]

    init(_ model: AccessModel, liftsLimits: Bool) {
        self.model = model
        self.liftsLimits = liftsLimits
        let all = model.lists
        lists = Dictionary(
            all.map { list in
                (list.identity.logicalID, list.entries.filter { !$0.isRefused })
            }
        ) { first, _ in first }
        denials = Dictionary(all.map { ($0.identity.logicalID, $0.denials) }) { first, _ in first }
    }

    func escalations(of identity: Outcome.Resource) -> [Escalation] {
        let own = lists[identity.logicalID] ?? []
        if own.isEmpty { return [] }
        let everything = own.filter { $0.service == "*" && $0.isEverything }
        if everything.isEmpty { return EscalationMethod.all.compactMap { escalation(of: identity, $0, own) } }
        guard liftsLimits, isLimited(identity, everything) else { return [] }
        return EscalationMethod.all.lazy.filter(\.isOwnDoing).compactMap { escalation(of: identity, $0, own) }.prefix(1)
            .map { $0 }
    }

    /// Whether something takes away from what allows everything.
    private func isLimited(_ identity: Outcome.Resource, _ everything: [AccessEntry]) -> Bool {
        denials[identity.logicalID]?.isEmpty == false || !identity["PermissionsBoundary"].isAbsent
            || !everything.contains { $0.conditions.isEmpty && $0.isOnEverything }
    }

    /// The answer that nobody knows, where what is allowed on everything may be denied.
    func doubt(about identity: Outcome.Resource) -> AccessAnswer? {
        let own = (lists[identity.logicalID] ?? []).filter(\.isOnEverything)
        let everything = own.filter { $0.service == "*" && $0.isEverything }
        if !everything.isEmpty, !isLimited(identity, everything) { return nil }
        for method in EscalationMethod.all where method.isOwnDoing {
            let target: ResourceTarget
            switch method.target {
            case .identity(let word), .other(let word): target = anyIdentity(word)
            case .policy: target = anyIdentity("policy")
            case .passing, .running: continue
            }
            guard method.actions.allSatisfy({ action in own.contains { $0.mayInclude(action) } }) else { continue }
            let answers = method.actions.map { model.answer(.identity(identity), $0, on: target, context(identity)) }
            if let doubt = answers.first(where: \.isUnknown), !answers.contains(where: \.isDenied) { return doubt }
        }
        return nil
    }

    private func context(_ identity: Outcome.Resource) -> RequestContext {
        RequestContext(.identity(identity), model.names)
    }

    private func escalation(of identity: Outcome.Resource, _ method: EscalationMethod, _ own: [AccessEntry])
        -> Escalation?
    {
        guard method.actions.allSatisfy({ action in own.contains { $0.mayInclude(action) } }) else { return nil }
        switch method.target {
        case .identity(let word): return onIdentity(identity, method, word)
        case .other(let word): return onOther(identity, method, word)
        case .policy: return onPolicy(identity, method)
        case .passing(let service): return passing(identity, method, to: service)
        case .running(let types): return running(identity, method, types)
        }
    }

    /// The answers to all actions of a method on one thing; nil where any of them is not allowed.
    private func answers(
        _ identity: Outcome.Resource, _ actions: [String], on target: ResourceTarget?, passing service: String? = nil
    ) -> [AccessAnswer]? {
        let principal = AccessPrincipal.identity(identity)
        var context = RequestContext(principal, model.names)
        if let service { context = context.passing(to: service) }
        var found: [AccessAnswer] = []
        for action in actions {
            let answer = model.answer(principal, action, on: target, context)
            guard answer.isAllowed else { return nil }
            found.append(answer)
        }
        return found
    }

    private func made(
        _ identity: Outcome.Resource, _ method: EscalationMethod, _ target: String, _ role: Outcome.Resource?,
        _ answers: [AccessAnswer]
    ) -> Escalation {
        var places: [(policy: String, place: PropertyValue)] = []
        for place in answers.compactMap(\.place)
        where !places.contains(where: { $0.place.element == place.element && $0.place.path == place.path }) {
            places.append((model.words.policy(place), place))
        }
        var conditions: [String] = []
        for condition in answers.flatMap(\.conditions) where !conditions.contains(condition) {
            conditions.append(condition)
        }
        return Escalation(
            identity: identity, method: method, target: target, role: role, places: places, conditions: conditions)
    }

    /// The ARN of any role, user or group.
    private func anyIdentity(_ word: String) -> ResourceTarget {
        var text = PartialString("arn:")
        text.append(.field("AWS::Partition"))
        text.append(":iam::")
        text.append(.field("AWS::AccountId"))
        text.append(":\(word)/")
        text.append(.unknown(.string("any")))
        return ResourceTarget(text: text, owner: nil)
    }

    private func identities(_ word: String) -> [Outcome.Resource] {
        model.identities.filter { ResourceWords.noun($0.type) == word }
    }

    private func onIdentity(_ identity: Outcome.Resource, _ method: EscalationMethod, _ word: String) -> Escalation? {
        if let found = answers(identity, method.actions, on: anyIdentity(word)) {
            return made(identity, method, "any \(word)", nil, found)
        }
        for candidate in identities(word) {
            let target = ResourceTarget(text: model.names.identity(of: candidate), owner: candidate)
            if let found = answers(identity, method.actions, on: target) {
                return made(identity, method, model.words.title(candidate), nil, found)
            }
        }
        return nil
    }

    /// Another identity that may more, unless it is any at all.
    private func onOther(_ identity: Outcome.Resource, _ method: EscalationMethod, _ word: String) -> Escalation? {
        if method.id != "sts-001", let found = answers(identity, method.actions, on: anyIdentity(word)) {
            return made(identity, method, "any \(word)", nil, found)
        }
        for candidate in identities(word) where candidate != identity && gains(identity, by: candidate) {
            let target = ResourceTarget(text: model.names.identity(of: candidate), owner: candidate)
            if let found = answers(identity, method.actions, on: target) {
                return made(identity, method, model.words.title(candidate), candidate, found)
            }
        }
        return nil
    }

    private func onPolicy(_ identity: Outcome.Resource, _ method: EscalationMethod) -> Escalation? {
        if let found = answers(identity, method.actions, on: anyIdentity("policy")) {
            return made(identity, method, "any policy", nil, found)
        }
        for policy in policies(of: identity) {
            let target = ResourceTarget(text: model.names.identity(of: policy), owner: policy)
            if let found = answers(identity, method.actions, on: target) {
                return made(identity, method, model.words.title(policy), nil, found)
            }
        }
        return nil
    }

    private func policies(of identity: Outcome.Resource) -> [Outcome.Resource] {
        let named = identity["ManagedPolicyArns"].knownElements.compactMap { model.outcome.resource($0) }
        return (named + model.permissions.policies(attachedTo: identity)).filter {
            $0.type == "AWS::IAM::ManagedPolicy"
        }
    }

    private func passing(_ identity: Outcome.Resource, _ method: EscalationMethod, to service: String) -> Escalation? {
        guard let calls = answers(identity, method.actions, on: nil) else { return nil }
        if let pass = answers(identity, ["iam:PassRole"], on: anyIdentity("role"), passing: service) {
            return made(identity, method, "any role that \(service) may assume", nil, pass + calls)
        }
        for role in identities("role")
        where role != identity && model.permissions.trusts(service: service, role) != false
            && gains(identity, by: role)
        {
            let target = ResourceTarget(text: model.names.identity(of: role), owner: role)
            if let pass = answers(identity, ["iam:PassRole"], on: target, passing: service) {
                return made(identity, method, model.words.title(role), role, pass + calls)
            }
        }
        return nil
    }

    private func running(_ identity: Outcome.Resource, _ method: EscalationMethod, _ types: [String]) -> Escalation? {
        for resource in types.flatMap({ model.outcome.resources(of: $0) }) {
            guard let role = model.holders.role(of: resource), role != identity, gains(identity, by: role),
                let found = answers(
                    identity, method.actions, on: ResourceTarget(method.actions[0], resource, model.names))
            else { continue }
            return made(identity, method, model.words.title(resource), role, found)
        }
        return nil
    }

    /// Whether another identity may do anything that this one may not.
    private func gains(_ identity: Outcome.Resource, by other: Outcome.Resource) -> Bool {
        let own = lists[identity.logicalID] ?? []
        let denials = liftsLimits ? denials[identity.logicalID] ?? [] : []
        return (lists[other.logicalID] ?? []).contains { entry in
            !own.contains { $0.covers(entry) } || denials.contains { $0.mayOverlap(entry) }
        }
    }
}
