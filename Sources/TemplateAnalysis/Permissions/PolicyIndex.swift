// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas

/// Which policies that stand by themselves belong to which role, user, group, queue, topic, bucket and so on.
struct PolicyIndex {
    private(set) var byIdentity: [String: [Outcome.Resource]] = [:]
    /// The policies of which nobody knows whose they are, by the type of the identities.
    private(set) var ofUnknownIdentities: [String: [Outcome.Resource]] = [:]
    /// The policies of identities that are not in the template, or of which nobody knows.
    private(set) var ofOutsiders: [Outcome.Resource] = []
    /// The groups that a user is added to by a resource of their own.
    private(set) var groups: [String: [PropertyValue]] = [:]
    /// Whether nobody knows which users are added to a group.
    private(set) var addsUnknownUsers = false
    private(set) var byResource: [String: [Outcome.Resource]] = [:]
    private(set) var typesWithUnknownResource: Set<String> = []

    /// The properties that name what a policy belongs to.
    private static let targets: [(type: String, property: String)] = {
        let owners =
            Permissions.separatePolicies.sorted { $0.key < $1.key } + [
                ("AWS::Events::EventBus", ["AWS::Events::EventBusPolicy"])
            ]
        return owners.flatMap { owner, policies in
            policies.compactMap { policy in
                SlotTable.slots(of: policy).first { $0.path.count == 1 && $0.takes(owner) }.map { (policy, $0.path[0]) }
            }
        }
    }()

    /// The types of what has permissions, each with the property that names it, the one of policies that names several,
    /// and the type of a policy for one.
    private static let identities = [
        (type: "AWS::IAM::Role", name: "RoleName", list: "Roles", single: "AWS::IAM::RolePolicy"),
        (type: "AWS::IAM::User", name: "UserName", list: "Users", single: "AWS::IAM::UserPolicy"),
        (type: "AWS::IAM::Group", name: "GroupName", list: "Groups", single: "AWS::IAM::GroupPolicy"),
    ]

    init(_ outcome: Outcome) {
        let policies = ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy"].flatMap { outcome.resources(of: $0) }
        for identity in Self.identities {
            let singles = outcome.resources(of: identity.single)
            if policies.isEmpty && singles.isEmpty { continue }
            let known = Self.names(of: identity.type, identity.name, outcome)
            for policy in policies { add(policy, policy[identity.list], of: identity.type, outcome, known) }
            for policy in singles { add(policy, policy[identity.name], of: identity.type, outcome, known) }
        }
        addGroups(outcome)
        for (type, property) in Self.targets {
            for policy in outcome.resources(of: type) { add(policy, to: policy[property], outcome) }
        }
    }

    private static func names(of type: String, _ property: String, _ outcome: Outcome) -> [String: String] {
        Dictionary(
            outcome.resources(of: type).compactMap { identity in
                identity[property].text.map { ($0, identity.logicalID) }
            }, uniquingKeysWith: { first, _ in first })
    }

    private mutating func add(
        _ policy: Outcome.Resource, _ names: PropertyValue, of type: String, _ outcome: Outcome,
        _ known: [String: String]
    ) {
        guard let names = names.elements else {
            addOutside(policy)
            return ofUnknownIdentities[type, default: []].append(policy)
        }
        for name in names {
            if let identity = outcome.resource(name)?.logicalID ?? name.text.flatMap({ known[$0] }) {
                byIdentity[identity, default: []].append(policy)
                continue
            }
            addOutside(policy)
            if name.text == nil { ofUnknownIdentities[type, default: []].append(policy) }
        }
    }

    private mutating func addOutside(_ policy: Outcome.Resource) {
        if !ofOutsiders.contains(policy) { ofOutsiders.append(policy) }
    }

    private mutating func addGroups(_ outcome: Outcome) {
        let additions = outcome.resources(of: "AWS::IAM::UserToGroupAddition")
        if additions.isEmpty { return }
        let known = Self.names(of: "AWS::IAM::User", "UserName", outcome)
        for addition in additions {
            guard let users = addition["Users"].elements else {
                addsUnknownUsers = true
                continue
            }
            for user in users {
                if let name = outcome.resource(user)?.logicalID ?? user.text.flatMap({ known[$0] }) {
                    groups[name, default: []].append(addition["GroupName"])
                } else if user.text == nil {
                    addsUnknownUsers = true
                }
            }
        }
    }

    private mutating func add(_ policy: Outcome.Resource, to targets: PropertyValue, _ outcome: Outcome) {
        guard let targets = targets.elements else {
            typesWithUnknownResource.insert(policy.type)
            return
        }
        for target in targets {
            if let resource = Self.target(of: target, outcome) {
                byResource[resource.logicalID, default: []].append(policy)
            } else {
                typesWithUnknownResource.insert(policy.type)
            }
        }
    }

    /// The resource that a policy names, an alias or a version of a function as the function.
    private static func target(of value: PropertyValue, _ outcome: Outcome) -> Outcome.Resource? {
        guard let resource = outcome.resource(value) else { return nil }
        switch resource.type {
        case "AWS::Lambda::Alias", "AWS::Lambda::Version":
            return outcome.resource(resource["FunctionName"]) ?? resource
        default: return resource
        }
    }
}
