// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateAnalysis
import TemplateModel

/// The stacks that are deployed together, before anybody says how they turn out.
public struct DeploymentPlan: Sendable {
    /// That of the environment, or of the stack where it is one alone.
    let name: String
    let isEnvironment: Bool
    let account: String?
    /// What policies see besides the templates.
    let circumstances: Deployment
    private let existing: [Node.Object.Member]
    private let joining: Deferred<JoinedStacks>

    init(_ environment: Environment, _ stacks: [SynthesizedStack]) {
        name = environment.name
        isEnvironment = true
        account = environment.account.id
        circumstances = environment.deployment
        existing = environment.existing.flatMap(\.resources)
        joining = Deferred { stacks.joined(in: environment, keepingOutputs: true) }
    }

    init(_ stack: SynthesizedStack) {
        name = stack.name
        isEnvironment = false
        account = nil
        circumstances = Deployment(stackNames: [stack.stackName])
        existing = []
        joining = Deferred { [stack].joined }
    }

    private init(_ plan: DeploymentPlan, _ parts: [StackPart]) {
        name = plan.name
        isEnvironment = plan.isEnvironment
        account = plan.account
        circumstances = plan.circumstances
        existing = plan.existing
        joining = Deferred {
            JoinedStacks(parts, existing: plan.existing, region: plan.region, keepingOutputs: true)
        }
    }

    /// All of them as one template.
    var joined: JoinedStacks { joining.value }

    var region: String? { joined.region }

    /// The same, other values given to parameters.
    func giving(_ values: [ChosenParameter]) -> DeploymentPlan {
        if values.isEmpty { return self }
        let parts = joined.parts.enumerated().map { index, part in
            let chosen = values.filter { $0.part == index }.map { ParameterValue(name: $0.name, value: $0.value) }
            let names = Set(chosen.map(\.name))
            return StackPart(
                name: part.name, stackName: part.stackName, template: part.template,
                parameters: part.parameters.filter { !names.contains($0.name) } + chosen, file: part.file)
        }
        return DeploymentPlan(self, parts)
    }

    /// What references yield besides: pseudo parameters, and what is there already, of which the ID is known.
    var knownReferences: [String: String] {
        var values = Dictionary(existing.map { ($0.key, $0.key) }, uniquingKeysWith: { first, _ in first })
        values["AWS::AccountId"] = account
        if let region {
            let partition = Partition(ofRegion: region)
            values["AWS::Partition"] = partition.name
            values["AWS::URLSuffix"] = partition.domain
        }
        return values
    }
}

extension [SynthesizedStack] {
    fileprivate var joined: JoinedStacks {
        JoinedStacks(
            map {
                StackPart(
                    name: $0.name, stackName: $0.stackName, template: $0.template, parameters: $0.parameterValues)
            }, region: nil)
    }
}

/// A value that a test gives a parameter of one of the stacks.
struct ChosenParameter: Sendable {
    /// The place of the stack.
    let part: Int
    let name: String
    let value: String
}

extension DeploymentPlan {
    /// The parameters that values are given to by name: as `Stage` in each stack that has it, or as `web/Stage` in one.
    ///
    /// - Returns: what is chosen, and what is wrong with it, each as the text of a failure.
    func choosing(_ values: [String: String]) -> (chosen: [ChosenParameter], problems: [String]) {
        var chosen: [ChosenParameter] = []
        var problems: [String] = []
        let all = declarations
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            let declarations = all.filter { $0.names.contains(name) }
            if declarations.isEmpty { problems.append(missing(name)) }
            for declaration in declarations {
                chosen.append(ChosenParameter(part: declaration.part, name: declaration.name, value: value))
                let wrong = ParameterConstraints(declaration.node).violations(of: value)
                if !wrong.isEmpty {
                    let shown = declaration.node.hidesValue ? "this value" : "the value '\(value)'"
                    problems.append(
                        "parameter '\(name)' cannot have \(shown), which \(wrong.joined(separator: " and "))"
                            + Self.place(declaration.node))
                }
            }
        }
        return (chosen, problems)
    }

    private var declarations: [(part: Int, name: String, names: [String], node: Node)] {
        joined.parts.enumerated().flatMap { index, part in
            part.template[.parameters].map { (index, $0.key, [$0.key, "\(part.name)/\($0.key)"], $0.value) }
        }
    }

    /// The values in words; what is hidden stays so.
    func words(_ values: [String: String]) -> String {
        let hidden = Set(declarations.filter { $0.node.hidesValue }.flatMap(\.names))
        return values.sorted { $0.key < $1.key }.map { name, value in
            hidden.contains(name) ? name : "\(name) = \(value)"
        }.joined(separator: ", ")
    }

    private func missing(_ name: String) -> String {
        let names = Set(declarations.map { name.contains("/") ? $0.names[1] : $0.name }).sorted()
        let subject = isEnvironment ? "environment" : "stack"
        let advice =
            didYouMean(name, in: names)
            ?? (names.isEmpty ? "it has none" : "there are: \(names.joined(separator: ", "))")
        return "\(subject) '\(self.name)' has no parameter '\(name)'; \(advice)"
    }

    private static func place(_ node: Node) -> String { node.origin.map { " (\($0.withinPackage))" } ?? "" }
}
