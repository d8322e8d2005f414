// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas

/// Who runs with which role: functions, tasks, state machines, instances and what else names one.
package struct RoleHolders: Sendable {
    /// Something that acts with a role.
    package struct Holder: Sendable {
        package let resource: Outcome.Resource
        /// The property that names the role.
        package let place: PropertyValue
        /// In words, as `tasks of 'Web'`.
        package let title: String
        /// The resources that it runs in, as the services of a task definition.
        let starters: [Outcome.Resource]
        /// Whether it runs code of the user's that takes input.
        package let runsCode: Bool
    }

    private let byRole: [String: [Holder]]
    private let roles: [String: Outcome.Resource]
    /// Those whose role is not of the template.
    package let ofOthers: [Holder]

    init(_ outcome: Outcome, _ slots: [SlotValue]) {
        var byRole: [String: [Holder]] = [:]
        var roles: [String: Outcome.Resource] = [:]
        var ofOthers: [Holder] = []
        let instances = Dictionary(grouping: slots.filter { Self.namesRole($0) }) { $0.owner }
        let services = Dictionary(grouping: outcome.resources(of: "AWS::ECS::Service")) {
            outcome.resource($0["TaskDefinition"])
        }
        for owner in outcome.resources {
            for given in instances[owner] ?? [] {
                let holder = Self.holder(given, services[owner] ?? [])
                guard let role = Self.role(given.value, outcome) else {
                    ofOthers.append(holder)
                    continue
                }
                byRole[role.logicalID, default: []].append(holder)
                // Tasks act with the first of both, ECS itself with the other.
                if roles[owner.logicalID] == nil || given.slot.path == ["TaskRoleArn"] {
                    if given.slot.path != ["ExecutionRoleArn"] { roles[owner.logicalID] = role }
                }
            }
        }
        for service in outcome.resources(of: "AWS::ECS::Service") {
            let definition = outcome.resource(service["TaskDefinition"])
            roles[service.logicalID] = definition.flatMap { roles[$0.logicalID] } ?? roles[service.logicalID]
        }
        self.byRole = byRole
        self.roles = roles
        self.ofOthers = ofOthers
    }

    package func holders(of role: Outcome.Resource) -> [Holder] { byRole[role.logicalID] ?? [] }

    /// The role that a resource acts with.
    package func role(of resource: Outcome.Resource) -> Outcome.Resource? { roles[resource.logicalID] }

    private static func namesRole(_ given: SlotValue) -> Bool {
        let slot = given.slot
        let isRole = slot.takes("AWS::IAM::Role") || slot.takes("AWS::IAM::InstanceProfile")
        return isRole && !given.owner.type.hasPrefix("AWS::IAM::") && slot.policy == nil
    }

    private static func role(_ value: PropertyValue, _ outcome: Outcome) -> Outcome.Resource? {
        guard let named = outcome.resource(value) else { return nil }
        if named.type == "AWS::IAM::InstanceProfile" {
            return named["Roles"].elements?.first.flatMap { outcome.resource($0, of: "AWS::IAM::Role") }
        }
        return named.type == "AWS::IAM::Role" ? named : nil
    }

    private static let words: [String: String] = [
        "AWS::EC2::LaunchTemplate": "instances of", "AWS::AutoScaling::LaunchConfiguration": "instances of",
        "AWS::CodeBuild::Project": "builds of",
    ]

    private static let running: Set = [
        "AWS::Lambda::Function", "AWS::EC2::Instance", "AWS::EC2::LaunchTemplate",
        "AWS::AutoScaling::LaunchConfiguration",
    ]

    /// - Parameter services: those that run what is given, where that is a task definition.
    private static func holder(_ given: SlotValue, _ services: [Outcome.Resource]) -> Holder {
        let owner = given.owner
        var starters: [Outcome.Resource] = []
        let title: String
        var runsCode = running.contains(owner.type)
        if owner.type == "AWS::ECS::TaskDefinition" {
            let isExecution = given.slot.path == ["ExecutionRoleArn"]
            title = "\(isExecution ? "start of tasks of" : "tasks of") '\(owner.logicalID)'"
            runsCode = !isExecution
            starters = services
        } else {
            let word = words[owner.type] ?? ResourceWords.noun(owner.type)
            title = "\(word) '\(owner.logicalID)'"
        }
        return Holder(
            resource: owner, place: given.value, title: title, starters: starters, runsCode: runsCode)
    }
}
