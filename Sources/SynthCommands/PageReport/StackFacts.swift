// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator
import StackReports
import TemplateAnalysis
import TemplateModel

/// The stacks of a report with what they are made of, as they turn out by the values that their parameters have.
struct StackFacts {
    private let making: ReportMaking
    private let account: String?

    init(_ making: ReportMaking, account: String?) { (self.making, self.account) = (making, account) }

    var stacks: [EnvironmentReport.Stack] {
        zip(making.requested.systems, making.requested.deployedSystems).enumerated().flatMap { index, systems in
            stacks(of: systems.0.stacks, expanded: systems.1.stacks, systems.0.name, index)
        }
    }

    private func stacks(
        of written: JoinedStacks, expanded: JoinedStacks, _ system: String, _ index: Int
    ) -> [EnvironmentReport.Stack] {
        // Outputs that other stacks take are outputs too.
        let joined = JoinedStacks(
            written.parts, existing: making.requested.existing, region: written.region, keepingOutputs: true)
        let outcome = joined.deployed
        let known = account.map { ["AWS::AccountId": $0] } ?? [:]
        let settled = outcome.template(of: joined.template, knowing: known)
        let facts = ResourceFacts(making, system: system, rehearsal: making.rehearsals[index], outcome: outcome)
        var stacks = joined.parts.map { part in
            EnvironmentReport.Stack(
                name: part.name, stackName: part.stackName == part.name ? nil : part.stackName,
                description: part.template.root["Description"]?.stringValue)
        }
        let made = Dictionary(settled.resources.map { ($0.logicalID, $0) }, uniquingKeysWith: { first, _ in first })
        for resource in joined.template.resources {
            guard let origin = joined.origin(of: resource.logicalID) else { continue }
            stacks[origin.part].resources.append(
                facts.resource(resource, settled: made[resource.logicalID], logicalID: origin.logicalID))
        }
        addExpanded(expanded, besides: joined, known, facts, to: &stacks)
        for (part, position) in zip(joined.parts, joined.parts.indices) {
            let prefix = joined.prefixes(of: position).first ?? ""
            stacks[position].parameters = part.template[.parameters].map {
                parameter($0, of: part, named: making.name(prefix + $0.key, in: system))
            }
        }
        for output in joined.template[.outputs] {
            guard let origin = joined.origin(of: output.key) else { continue }
            let shown = settled[.outputs].first { $0.key == output.key }?.value
            let condition = shown == nil ? output.value["Condition"]?.stringValue : nil
            stacks[origin.part].outputs.append(
                .init(
                    name: making.name(output.key, in: system),
                    description: output.value["Description"]?.stringValue,
                    value: (shown ?? output.value)["Value"] ?? .null,
                    exportName: (shown ?? output.value)["Export"]?["Name"],
                    condition: condition.map { "'\($0)' holds, which it does not here" }))
        }
        return stacks
    }

    /// What the transform of SAM makes besides.
    private func addExpanded(
        _ expanded: JoinedStacks, besides written: JoinedStacks, _ known: [String: String], _ facts: ResourceFacts,
        to stacks: inout [EnvironmentReport.Stack]
    ) {
        guard written.parts.contains(where: { $0.template.isOfServerless }) else { return }
        let present = Set(written.template.resources.map(\.logicalID))
        let settled = expanded.deployed.template(of: expanded.template, knowing: known)
        for resource in settled.resources where !present.contains(resource.logicalID) {
            guard let origin = expanded.origin(of: resource.logicalID) else { continue }
            var entry = facts.resource(resource, settled: resource, logicalID: origin.logicalID)
            entry.facts.insert(("Made by", "the transform of SAM"), at: 0)
            stacks[origin.part].resources.append(entry)
        }
    }

    private func parameter(
        _ parameter: Node.Object.Member, of part: StackPart, named name: String
    ) -> EnvironmentReport.Parameter {
        let type = parameter.value["Type"]?.stringValue ?? "String"
        let given = part.parameters.first { $0.name == parameter.key }
        let fallback = parameter.value["Default"]?.scalarText
        let isDefault = given == nil || given?.origin != nil && given?.origin == parameter.value.origin
        let value = given?.value ?? fallback
        let place = making.locator.place(of: Node.Path(), from: given?.origin ?? parameter.value.origin)?.description
        let source = value == nil ? "the deployment" : isDefault ? "its default" : place == nil ? "given" : ""
        return .init(
            name: name, type: type, description: parameter.value["Description"]?.stringValue, value: value,
            isHidden: parameter.value.isNoEcho,
            source: type.hasPrefix("AWS::SSM::") ? "Systems Manager" : source, place: place)
    }
}
