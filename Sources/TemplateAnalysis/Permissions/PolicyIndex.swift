// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas

/// Which policies that stand by themselves belong to which role, queue, topic, bucket and so on.
struct PolicyIndex {
    private(set) var byRole: [String: [Outcome.Resource]] = [:]
    private(set) var ofUnknownRoles: [Outcome.Resource] = []
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

    init(_ outcome: Outcome) {
        let policies = ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy"].flatMap { outcome.resources(of: $0) }
        let singles = outcome.resources(of: "AWS::IAM::RolePolicy")
        if !(policies.isEmpty && singles.isEmpty) {
            let roles = Dictionary(
                outcome.resources(of: "AWS::IAM::Role").compactMap { role in
                    role["RoleName"].text.map { ($0, role.logicalID) }
                }, uniquingKeysWith: { first, _ in first })
            for policy in policies { add(policy, policy["Roles"], outcome, roles) }
            for policy in singles { add(policy, policy["RoleName"], outcome, roles) }
        }
        for (type, property) in Self.targets {
            for policy in outcome.resources(of: type) { add(policy, to: policy[property], outcome) }
        }
    }

    private mutating func add(
        _ policy: Outcome.Resource, _ names: PropertyValue, _ outcome: Outcome, _ roles: [String: String]
    ) {
        guard let names = names.elements else { return ofUnknownRoles.append(policy) }
        for name in names {
            if let role = outcome.resource(name)?.logicalID ?? name.text.flatMap({ roles[$0] }) {
                byRole[role, default: []].append(policy)
            } else if name.text == nil {
                ofUnknownRoles.append(policy)
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
