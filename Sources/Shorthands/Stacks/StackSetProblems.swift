// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import TemplateModel

/// What CloudFormation refuses of a stack set's targets.
struct StackSetProblems {
    static let rule = "stack-set"

    let all: [Diagnostic]

    init(_ resource: ResourceDefinition, _ permissions: StackSetPermissions, _ targets: [StackSetTargets]) {
        let regions = Set(targets.flatMap(\.regions).map(\.code))
        let order = resource.properties["OperationPreferences"]?["RegionOrder"]?.arrayValue ?? []
        let strangers = order.compactMap(\.stringValue).filter { !regions.contains($0) }
        all =
            targets.flatMap { Self.findings(resource.logicalID, permissions, $0) }
            + strangers.map {
                Self.finding(
                    resource.logicalID, resource.location, "has \($0) in its order of regions, and no target there",
                    why: "CloudFormation refuses the operation", fix: "take it out, or add it to a target's regions")
            } + Self.exclusive(resource)
    }

    private static func findings(
        _ id: String, _ permissions: StackSetPermissions, _ target: StackSetTargets
    ) -> [Diagnostic] {
        var found: [Diagnostic] = []
        func add(_ fault: String, why: String, fix: String) {
            found.append(finding(id, target.location, fault, why: why, fix: fix))
        }
        if target.regions.isEmpty {
            add("has a target without a region", why: "nothing would be deployed", fix: "name a region")
        }
        for region in target.regions where !region.hasShape {
            add(
                "has the target region '\(region)', which is no region's code",
                why: "CloudFormation refuses it", fix: "write it as eu-west-1")
        }
        for account in target.accounts where !isID(account) {
            add(
                "has the target account '\(account)', which is no account's ID",
                why: "CloudFormation refuses it", fix: "give the 12 digits without hyphens, those on the left too")
        }
        switch (permissions.isServiceManaged, target.units) {
        case (true, nil):
            add(
                "has service-managed permissions, and a target without an organizational unit",
                why: "CloudFormation deploys to units then, or to some of their accounts",
                fix: "take .organizationalUnits([…], only: [accounts], in: …), or permissions: .selfManaged()")
        case (true, let units?) where units.isEmpty:
            add("has a target without an organizational unit", why: "nothing would be deployed", fix: "name one")
        case (true, _?) where target.filter?.node == "INTERSECTION" && target.accounts.isEmpty:
            add(
                "has organizational units as a target, and of their accounts none", why: "CloudFormation refuses it",
                fix: "name an account, or leave only: out")
        case (false, _?):
            add(
                "has self-managed permissions, and organizational units as a target",
                why: "CloudFormation deploys to accounts then",
                fix: "take .accounts([…], in: …), or permissions: .serviceManaged(…)")
        case (false, nil) where target.accounts.isEmpty:
            add("has a target without an account", why: "nothing would be deployed", fix: "name an account")
        default: break
        }
        return found
    }

    private static func exclusive(_ resource: ResourceDefinition) -> [Diagnostic] {
        let preferences = resource.properties["OperationPreferences"]
        return ["FailureTolerance", "MaxConcurrent"].filter {
            preferences?["\($0)Count"] != nil && preferences?["\($0)Percentage"] != nil
        }.map {
            finding(
                resource.logicalID, resource.location, "says \($0) as a count and as a percentage",
                why: "CloudFormation takes one of them", fix: "leave one out")
        }
    }

    private static func isID(_ account: Account) -> Bool {
        account.id.map { $0.utf8.count == 12 && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } } ?? false
    }

    private static func finding(
        _ id: String, _ place: SourceLocation, _ fault: String, why: String, fix: String
    ) -> Diagnostic {
        Diagnostic(.error, rule: rule, at: place, element: id, "stack set '\(id)' \(fault)", why: why, fix: fix)
    }
}
