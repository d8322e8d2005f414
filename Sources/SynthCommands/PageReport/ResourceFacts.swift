// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator
import ResourceSchemas
import StackReports
import TemplateAnalysis
import TemplateModel

/// What the report says of each resource of a system.
struct ResourceFacts {
    private let making: ReportMaking
    private let system: String
    private let outcome: Outcome
    private let network: Network
    private let costs: RehearsedCosts?
    private var actions: [String: (step: Int, action: RehearsedAction)] = [:]
    /// What refers to each, in the order of the template.
    private var referring: [String: [String]] = [:]

    init(
        _ making: ReportMaking, system: String,
        rehearsal: (name: String, rehearsal: Rehearsal, costs: RehearsedCosts?), outcome: Outcome
    ) {
        (self.making, self.system, self.outcome) = (making, system, outcome)
        network = Network(outcome)
        costs = rehearsal.costs
        for stack in rehearsal.rehearsal.stacks {
            for (index, step) in stack.steps.enumerated() {
                for action in step { actions[action.name] = (index + 1, action) }
            }
        }
        for resource in outcome.resources {
            for name in resource.referencedNames where name != resource.logicalID {
                referring[name, default: []].append(resource.logicalID)
            }
        }
    }

    /// - Parameters:
    ///   - settled: as it turns out; nil where it is not made.
    ///   - logicalID: in its own stack.
    func resource(
        _ resource: Template.Resource, settled: Template.Resource?, logicalID: String
    ) -> EnvironmentReport.Resource {
        let id = resource.logicalID
        var entry = EnvironmentReport.Resource(
            name: making.name(id, in: system), logicalID: logicalID, type: resource.type)
        let node = (settled ?? resource).node
        entry.place = making.locator.place(of: Node.Path(), from: resource.node.origin)?.description
        entry.page = Self.page(of: resource.type)
        entry.isMade = settled != nil
        entry.condition = condition(of: resource, isMade: entry.isMade)
        entry.properties = node["Properties"]
        entry.attributes = (node.objectValue?.members ?? []).filter { Self.attributes.contains($0.key) }.map { member in
            member.key == "DependsOn" ? .init(key: member.key, value: Self.references(member.value)) : member
        }
        if let (step, action) = actions[id] {
            let time = action.duration.evidence == .unknown ? "" : ", \(action.duration.words)"
            entry.facts.append(("Made in", "step \(step) of its stack\(time)"))
        }
        if let amount = costs?.after[id] { entry.facts.append(("Costs", "\(amount.money) USD a month by being there")) }
        if let made = outcome[id], let publicity = network.publicity(of: made), publicity.isPublic == true {
            entry.facts.append(("Public", "the internet has a way to it: \(publicity.reason)"))
        }
        entry.refersTo = names(node.referencedNames.subtracting([id]))
        entry.referredBy = (referring[id] ?? []).map { making.name($0, in: system) }
        return entry
    }

    /// What a resource has beside its properties and that decides what becomes of it.
    private static let attributes: Set = [
        "DependsOn", "DeletionPolicy", "UpdateReplacePolicy", "UpdatePolicy", "CreationPolicy",
    ]

    /// Names as references, which lead to what they name.
    private static func references(_ names: Node) -> Node {
        if let elements = names.arrayValue { return .array(elements.map(references)) }
        return names.stringValue.map { .ref($0) } ?? names
    }

    private func names(_ names: Set<String>) -> [String] {
        names.filter { outcome[$0] != nil }.sorted().map { making.name($0, in: system) }
    }

    private func condition(of resource: Template.Resource, isMade: Bool) -> String? {
        guard let name = resource.node["Condition"]?.stringValue else { return nil }
        if !isMade { return "not made, since '\(name)' does not hold" }
        return outcome.conditions[name] == true ? "made, since '\(name)' holds" : "made when '\(name)' holds"
    }

    /// Nil for what AWS has no page of: types of others.
    private static func page(of type: String) -> String? {
        if type.hasPrefix("Custom::") {
            return TypeName("AWS::CloudFormation::CustomResource")?.documentationPage
        }
        return type.hasPrefix("AWS::") ? TypeName(type)?.documentationPage : nil
    }
}
