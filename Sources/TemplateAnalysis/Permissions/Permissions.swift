// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Who may do what, by the policies of a template.
///
/// An answer is `unknown` wherever something outside of the template, or something that only the deployment knows, can
/// make a difference.
public final class Permissions: Sendable {
    /// The answer to a question.
    public enum Decision: Sendable, Hashable {
        /// A policy admits it, and none forbids it.
        case allowed
        /// A policy forbids it, or none admits it.
        case denied
        /// Something decides that is not known here.
        case unknown
    }

    /// The outcome that the answers are about.
    public let outcome: Outcome
    package let names: ResourceNames
    /// The policies that stand by themselves, by the role, user or group that they name.
    let attached: [String: [Outcome.Resource]]
    /// The policies of which nobody knows whose they are, by the type of the identities.
    let attachedAnywhere: [String: [Outcome.Resource]]
    /// The policies of identities that are not in the template, or of which nobody knows.
    let attachedOutside: [Outcome.Resource]
    private let groups: [String: [PropertyValue]]
    private let addsUnknownUsers: Bool
    /// The policies of a resource that stand by themselves, by the resource.
    package let policiesOfResources: [String: [Outcome.Resource]]
    /// The policies that belong to a resource of the template.
    let policiesOfOthers: Set<String>
    /// The types of the policies whose resource nobody knows.
    let typesOfPoliciesAnywhere: Set<String>

    /// Whether macros or nested stacks can add policies that are not to be seen here.
    let mayHaveMore: Bool

    /// Who may do what in one outcome of a template.
    public init(_ outcome: Outcome) {
        self.outcome = outcome
        mayHaveMore = outcome.mayHaveMore || !outcome.resources(of: "AWS::CloudFormation::Stack").isEmpty
        names = ResourceNames(outcome: outcome)
        let index = PolicyIndex(outcome)
        attached = index.byIdentity
        attachedAnywhere = index.ofUnknownIdentities
        attachedOutside = index.ofOutsiders
        groups = index.groups
        addsUnknownUsers = index.addsUnknownUsers
        policiesOfResources = index.byResource
        policiesOfOthers = Set(index.byResource.values.joined().map(\.logicalID))
        typesOfPoliciesAnywhere = index.typesWithUnknownResource
    }

    /// Whether a role may do something, as `sqs:SendMessage`.
    ///
    /// - Parameters:
    ///   - role: the role that asks.
    ///   - action: an action of IAM, as `sqs:SendMessage`.
    ///   - resource: what it is done on; nil asks whether it may do it on anything at all.
    public func decision(
        for role: Outcome.Resource, doing action: String, on resource: PropertyValue? = nil
    ) -> Decision {
        decision(for: role, doing: action, on: resource, without: [])
    }

    /// As above, while some policies that stand by themselves are not there.
    package func decision(
        for role: Outcome.Resource, doing action: String, on resource: PropertyValue?,
        without missing: [Outcome.Resource]
    ) -> Decision {
        var decision = decision(of: grants(of: role, without: missing), doing: action, on: resource)
        if mayHaveOthers(role), decision == .denied { decision = .unknown }
        guard decision != .denied, !role["PermissionsBoundary"].isAbsent else { return decision }
        let boundary = self.decision(
            of: [managedPolicy(role["PermissionsBoundary"])], doing: action, on: resource)
        switch boundary {
        case .denied: return .denied
        case .unknown: return .unknown
        case .allowed: return decision
        }
    }

    /// Whether policies that are not to be seen here can belong to a role, user or group.
    func mayHaveOthers(_ identity: Outcome.Resource) -> Bool {
        mayHaveMore || attachedAnywhere[identity.type]?.isEmpty == false
            || identity.type == "AWS::IAM::User" && addsUnknownUsers
    }

    /// A policy of a role, user or group, as far as it is known.
    enum Grant {
        case policy(AccessPolicy)
        /// One of AWS's, and where its ARN stands.
        case known(ManagedPolicy, PropertyValue)
        /// Where that stands of which nobody knows what it allows.
        case unknown(PropertyValue)
    }

    /// The policies of a role, a user or a group: those of a user's groups too.
    func grants(of identity: Outcome.Resource, without missing: [Outcome.Resource] = []) -> [Grant] {
        var grants: [Grant] = []
        if let policies = identity["Policies"].elements {
            grants += policies.map {
                $0.isUnknown ? .unknown($0) : .policy(AccessPolicy($0["PolicyDocument"], names))
            }
        } else {
            grants.append(.unknown(identity["Policies"]))
        }
        if let arns = identity["ManagedPolicyArns"].elements {
            grants += arns.map(managedPolicy)
        } else {
            grants.append(.unknown(identity["ManagedPolicyArns"]))
        }
        grants += policies(attachedTo: identity).filter { !missing.contains($0) }
            .map { .policy(AccessPolicy($0["PolicyDocument"], names)) }
        return identity.type == "AWS::IAM::User" ? grants + grantsOfGroups(of: identity) : grants
    }

    private func grantsOfGroups(of user: Outcome.Resource) -> [Grant] {
        guard let named = user["Groups"].elements else { return [.unknown(user["Groups"])] }
        var seen: Set<String> = []
        return (named + (groups[user.logicalID] ?? [])).flatMap { name -> [Grant] in
            guard let group = outcome.resource(name, of: "AWS::IAM::Group") ?? group(named: name) else {
                return [.unknown(name)]
            }
            return seen.insert(group.logicalID).inserted ? grants(of: group) : []
        }
    }

    private func group(named name: PropertyValue) -> Outcome.Resource? {
        name.text.flatMap { text in
            outcome.resources(of: "AWS::IAM::Group").first { $0["GroupName"].text == text }
        }
    }

    func managedPolicy(_ arn: PropertyValue) -> Grant {
        if let policy = outcome.resource(arn) {
            return policy.type == "AWS::IAM::ManagedPolicy"
                ? .policy(AccessPolicy(policy["PolicyDocument"], names)) : .unknown(arn)
        }
        guard let end = arn.parts?.last?.stringValue, let policy = ManagedPolicy(arn: end) else { return .unknown(arn) }
        return .known(policy, arn)
    }

    func decision(of grants: [Grant], doing action: String, on resource: PropertyValue?) -> Decision {
        var isAllowed: Bool? = false
        var isDenied: Bool? = false
        for grant in grants {
            switch grant {
            case .unknown: isAllowed.join(nil)
            case .known(let policy, _): isAllowed.join(policy.allows(action))
            case .policy(let policy):
                guard let statements = policy.statements else {
                    isAllowed.join(nil)
                    continue
                }
                for statement in statements {
                    guard let says = says(statement, action, resource) else { continue }
                    isAllowed.join(says.isAllowed)
                    isDenied.join(says.isDenied)
                }
            }
        }
        if isDenied == true || isAllowed == false { return .denied }
        return isAllowed == true && isDenied == false ? .allowed : .unknown
    }

    /// The effect of a statement on an action; nil when it is about something else.
    private func says(
        _ statement: AccessStatement, _ action: String, _ resource: PropertyValue?
    ) -> (isAllowed: Bool?, isDenied: Bool?)? {
        let coversAction = statement.value.isUnknown ? nil : statement.covers(action: action)
        if coversAction == false { return nil }
        let coversResource = statement.value.isUnknown ? nil : statement.covers(resource: resource)
        if coversResource == false { return nil }
        let isCertain = coversAction == true && coversResource == true
        switch statement.effect {
        case .unknown: return (nil, nil)
        case .allow: return (isCertain ? true : nil, false)
        case .deny:
            if resource == nil, !statement.coversEverything { return nil }
            return (false, isCertain && !statement.isConditional ? true : nil)
        }
    }
}

extension Bool? {
    /// Whether one of both holds, where nil is what nobody knows.
    mutating func join(_ other: Bool?) {
        if self == true || other == true {
            self = true
        } else if other == nil {
            self = nil
        }
    }
}
