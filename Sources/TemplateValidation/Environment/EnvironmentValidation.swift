// SPDX-License-Identifier: Apache-2.0

import SideBySide
import TemplateAnalysis
import TemplateModel

extension Validator {
    /// All findings about the stacks of an environment, silenced or not, those of each by place: what a stack is by itself, and what it
    /// is together with the others.
    ///
    /// - Parameters:
    ///   - inputs: those of the parts of `stacks`, in the same order.
    ///   - stacks: the same stacks as one system.
    ///   - workers: who shares the work.
    package static func findings(
        for inputs: [ValidationInput], in stacks: JoinedStacks, by workers: Workers = .one
    ) -> [[Diagnostic]] {
        guard inputs.count > 1 || stacks.isJoined else { return inputs.map { findings(for: $0) } }
        let parts = inputs.mapped(by: workers) { input in
            let context = ValidationContext(input, outcomes: [])
            return (context: context, findings: ownFindings(in: context))
        }
        let contexts = parts.map(\.context)
        let whole = ValidationContext(
            ValidationInput(
                template: stacks.template, location: inputs[0].location,
                parameters: ValidationInput.Parameters(values: stacks.parameters), region: stacks.region,
                schemas: inputs[0].schemas, houseRules: inputs[0].houseRules, deployment: inputs[0].deployment),
            outcomes: stacks.outcomes)
        let names = contexts.indices.map { ShortNames(of: $0, contexts[$0], in: stacks) }
        var found = parts.map(\.findings)
        let together =
            (SystemRules.all + betweenStacks).mapped(by: workers) { $0.findings(in: whole) }.flatMap { $0 }
            + houseFindings(in: whole) + [LimitsRule.conditions(whole)].compactMap { $0 }
        for finding in together {
            // What others keep is judged where it is in the way, not by itself.
            if let element = finding.element, stacks.isExisting(element), finding.severity != .error { continue }
            let (part, element) = finding.element.flatMap { stacks.origin(of: $0) } ?? (0, finding.element)
            let own = names[part].shortened(finding, element: element)
            if !found[part].contains(own) { found[part].append(own) }
        }
        for index in found.indices { found[index] += ServerlessFindings.added(to: found[index], in: contexts[index]) }
        // What one tells may hold a secret of another.
        let mask = Mask(stacks.template.secrets(given: stacks.parameters))
        return zip(contexts, found).map { $0 }.mapped(by: workers) { context, findings in
            completed(findings.map { $0.masked(by: mask) }, in: context)
        }
    }

    /// The rules about a template alone that know more where its values lead to other stacks.
    private static let betweenStacks: [any TemplateRule.Type] = [ReferenceKindRule.self]
}
