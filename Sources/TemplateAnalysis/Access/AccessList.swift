// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What one role, user or group may do, statement by statement.
public struct AccessList: Sendable {
    /// The role, the user or the group.
    public let identity: Outcome.Resource
    /// What acts with it, in words.
    public let holders: [String]
    /// Who may assume it, in words.
    public let assumedBy: [String]
    /// What policies let it do, a statement and a service each.
    public let entries: [AccessEntry]
    /// What policies forbid, whatever others allow.
    public let denials: [AccessEntry]
    /// The policies of which nobody knows here what they say, in words, each with its place.
    public let unknown: [(policy: String, place: PropertyValue)]
    /// Its permissions boundary; nil where it has none.
    public let boundary: PropertyValue?

    /// In words: `role 'Worker'`.
    public var title: String { AccessPrincipal.identity(identity).description }
}

extension AccessModel {
    /// What each role, user and group may do, in the order of the template.
    public var lists: [AccessList] { identities.map(list) }

    /// What one role, user or group may do.
    public func list(of identity: Outcome.Resource) -> AccessList {
        var entries: [AccessEntry] = []
        var denials: [AccessEntry] = []
        var unknown: [(policy: String, place: PropertyValue)] = []
        for grant in permissions.grants(of: identity) {
            switch grant {
            case .unknown(let place): unknown.append((words.policy(place), place))
            case .known(let policy, let place):
                entries += self.entries(of: policy, named: place, for: identity)
                if !policy.isComplete, policy.document == nil {
                    unknown.append((words.policy(place) + ", of which only some is known", place))
                }
            case .policy(let policy):
                read(policy, for: identity, &entries, &denials, &unknown)
            }
        }
        entries += granted(to: identity)
        let boundary = identity["PermissionsBoundary"]
        let judge = EntryJudge(self, identity, denials: denials)
        return AccessList(
            identity: identity, holders: holders.holders(of: identity).map(\.title), assumedBy: trusted(by: identity),
            entries: entries.flatMap(judge.judged), denials: denials, unknown: unknown,
            boundary: boundary.isAbsent ? nil : boundary)
    }

    /// What a policy of AWS allows, with the place that names it.
    private func entries(of policy: ManagedPolicy, named place: PropertyValue, for identity: Outcome.Resource)
        -> [AccessEntry]
    {
        guard let document = policy.document else { return AccessEntry.all(of: policy, named: place, words) }
        let context = RequestContext(.identity(identity), names)
        return AccessPolicy(place.evaluated(document), names).knownStatements.filter { $0.effect == .allow }
            .flatMap { entries(of: $0, context) }.map { $0.said(by: words.policy(place), at: place) }
    }

    private func read(
        _ policy: AccessPolicy, for identity: Outcome.Resource, _ entries: inout [AccessEntry],
        _ denials: inout [AccessEntry], _ unknown: inout [(policy: String, place: PropertyValue)]
    ) {
        guard let statements = policy.statements else {
            return unknown.append((words.policy(policy.value), policy.value))
        }
        let context = RequestContext(.identity(identity), names)
        for statement in statements {
            if statement.value.isUnknown || statement.effect == .unknown {
                unknown.append(("a statement of \(words.policy(statement.value))", statement.value))
                continue
            }
            let found = self.entries(of: statement, context)
            if statement.effect == .allow { entries += found } else { denials += found }
        }
    }

    /// What a statement says in the requests of somebody: nothing where its condition never holds.
    func entries(of statement: AccessStatement, _ context: RequestContext) -> [AccessEntry] {
        let holds = permissions.holds(statement, context)
        if holds == false { return [] }
        let conditions = holds == nil ? ConditionWords(words).texts(statement.value["Condition"]) : []
        return AccessEntry.all(of: statement, policy: words.policy(statement.value), conditions: conditions, words)
    }

    /// What policies of resources let an identity do by naming it.
    private func granted(to identity: Outcome.Resource) -> [AccessEntry] {
        let principal = AccessPrincipal.identity(identity)
        let context = RequestContext(principal, names)
        return outcome.resources.filter { $0.type != "AWS::IAM::Role" }.flatMap { resource in
            permissions.ownPolicies(of: resource).flatMap { policy -> [AccessEntry] in
                guard case .document(let policy) = policy else { return [] }
                return policy.knownStatements.filter { $0.effect == .allow && $0.admits(principal) == .itself }
                    .flatMap { entries(of: $0, context) }
                    .map { $0.about(resource) }
            }
        }
    }

    /// Who may assume a role, in words.
    private func trusted(by role: Outcome.Resource) -> [String] {
        guard role.type == "AWS::IAM::Role" else { return [] }
        let policy = AccessPolicy(role["AssumeRolePolicyDocument"], names)
        guard let statements = policy.statements else { return ["somebody that is not known"] }
        var found: [String] = []
        for statement in statements where statement.effect != .deny {
            for who in NamedPrincipals(statement, words).all {
                let conditions = ConditionWords(words).texts(statement.value["Condition"])
                let only =
                    statement.isConditional ? ", only if \(AccessEntry.list(conditions, "and"))" : ""
                let text = who.title + only
                if !found.contains(text) { found.append(text) }
            }
        }
        return found
    }
}

extension AccessEntry {
    /// The same where a resource's policy leaves out the resource, or says `*` and means it.
    func about(_ resource: Outcome.Resource) -> AccessEntry {
        let isOpen = target.texts.isEmpty && !target.isNegated || target.texts == [PartialString("*")]
        guard isOpen else { return self }
        return with(target: Target(texts: [words.names.identity(of: resource)]))
    }

    private func with(target: Target) -> AccessEntry {
        var copy = self
        copy.target = target
        return copy
    }

    /// The same, where its policy is named.
    func said(by policy: String, at place: PropertyValue) -> AccessEntry {
        var copy = self
        (copy.policy, copy.place) = (policy, place)
        return copy
    }
}
