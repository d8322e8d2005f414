// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Who may do what, by the policies of a template.
///
/// An answer is `unknown` wherever something outside of the template, or something that only the deployment knows, can
/// make a difference.
public final class Permissions: Sendable {
    public enum Decision: Sendable, Hashable { case allowed, denied, unknown }

    public let outcome: Outcome
    package let names: ResourceNames
    /// The policies that stand by themselves, by the role that they name.
    let attached: [String: [Outcome.Resource]]
    /// The policies whose roles nobody knows.
    let attachedAnywhere: [Outcome.Resource]
    /// The policies of a resource that stand by themselves, by the resource.
    package let policiesOfResources: [String: [Outcome.Resource]]
    /// The types of the policies whose resource nobody knows.
    let typesOfPoliciesAnywhere: Set<String>

    /// Whether macros or nested stacks can add policies that are not to be seen here.
    let mayHaveMore: Bool

    public init(_ outcome: Outcome) {
        self.outcome = outcome
        mayHaveMore = outcome.mayHaveMore || !outcome.resources(of: "AWS::CloudFormation::Stack").isEmpty
        names = ResourceNames(outcome: outcome)
        let index = PolicyIndex(outcome)
        attached = index.byRole
        attachedAnywhere = index.ofUnknownRoles
        policiesOfResources = index.byResource
        typesOfPoliciesAnywhere = index.typesWithUnknownResource
    }

    /// Whether a role may do something, as `sqs:SendMessage`.
    ///
    /// - Parameter resource: what it is done on; nil asks whether it may do it on anything at all.
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
        if !attachedAnywhere.isEmpty || mayHaveMore, decision == .denied { decision = .unknown }
        guard decision != .denied, !role["PermissionsBoundary"].isAbsent else { return decision }
        let boundary = self.decision(
            of: [managedPolicy(role["PermissionsBoundary"])], doing: action, on: resource)
        switch boundary {
        case .denied: return .denied
        case .unknown: return .unknown
        case .allowed: return decision
        }
    }

    /// A policy of a role, as far as it is known.
    enum Grant {
        case policy(AccessPolicy)
        case known(ManagedPolicy)
        case unknown
    }

    func grants(of role: Outcome.Resource, without missing: [Outcome.Resource] = []) -> [Grant] {
        var grants: [Grant] = []
        if let policies = role["Policies"].elements {
            grants += policies.map { $0.isUnknown ? .unknown : .policy(AccessPolicy($0["PolicyDocument"], names)) }
        } else {
            grants.append(.unknown)
        }
        if let arns = role["ManagedPolicyArns"].elements {
            grants += arns.map(managedPolicy)
        } else {
            grants.append(.unknown)
        }
        return grants
            + policies(attachedTo: role).filter { !missing.contains($0) }
            .map { .policy(AccessPolicy($0["PolicyDocument"], names)) }
    }

    func managedPolicy(_ arn: PropertyValue) -> Grant {
        if let policy = outcome.resource(arn) {
            return policy.type == "AWS::IAM::ManagedPolicy"
                ? .policy(AccessPolicy(policy["PolicyDocument"], names)) : .unknown
        }
        guard let end = arn.parts?.last?.stringValue, let policy = ManagedPolicy(arn: end) else { return .unknown }
        return .known(policy)
    }

    func decision(of grants: [Grant], doing action: String, on resource: PropertyValue?) -> Decision {
        var isAllowed: Bool? = false
        var isDenied: Bool? = false
        for grant in grants {
            switch grant {
            case .unknown: isAllowed.join(nil)
            case .known(let policy): isAllowed.join(policy.allows(action))
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
