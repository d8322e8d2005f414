// SPDX-License-Identifier: Apache-2.0

import PolicyPacks
import TemplateModel

/// Runs all rules and collects what they find.
package enum Validator {
    /// Every rule about templates, in the order in which findings about one place are shown.
    static let templateRules: [any TemplateRule.Type] =
        [
            SectionsRule.self, LogicalIDRule.self, DuplicateLogicalIDRule.self, ResourceTypeRule.self,
            ResourceAttributesRule.self, ReferenceRule.self, ReferenceKindRule.self, AttributeRule.self,
            ConditionalReferenceRule.self, CircularDependencyRule.self,
            ParameterDeclarationRule.self, ParameterDefaultRule.self, ParameterValueRule.self, MappingRule.self,
            OutputRule.self, RulesSectionRule.self, ModuleRule.self, SecretLeakRule.self, SecretOutputRule.self,
            UnusedElementRule.self,
            LimitsRule.self,
        ] + ServerlessRules.all

    /// Every rule that there is, by its identifier.
    package static let rules: [RuleDescription] =
        (templateRules.map { $0.description } + NodeRules.all.map { $0.description }
        + SystemRules.all.map { $0.description }
        + SchemaRules.all.map { $0.description }
        + [Silencing.description]).sorted { $0.id < $1.id }

    /// The names of all rules that there are, those of packs too: what a team's own are called is known to who has them.
    package static let ruleNames = rules.map(\.id) + CheckTable.checks.map(\.id)

    /// All findings that no silence hides, by place; those without a place come first.
    package static func diagnostics(for input: ValidationInput) -> [Diagnostic] { judgement(of: input).findings }

    /// The same, with what the silences of the template do on a day; without one, none ends.
    ///
    /// - Parameter known: all findings, where they are known already.
    package static func judgement(
        of input: ValidationInput, on today: Day? = nil, finding known: [Diagnostic]? = nil
    ) -> (findings: [Diagnostic], silences: [SilenceEffect]) {
        let found = known ?? findings(for: input)
        let silencing = Silencing(
            of: input.template, on: today, asked: rules.map(\.id) + input.houseRules.map(\.id), at: input.location)
        let result = silencing.applied(to: [(nil, found)])
        let remaining = result.remaining[0]
        return (result.problems.isEmpty ? remaining : ordered(remaining + result.problems), result.effects[0])
    }

    /// All findings, silenced or not, by place. None shows the value of a `NoEcho` parameter.
    package static func findings(for input: ValidationInput) -> [Diagnostic] {
        let context = ValidationContext(input)
        let found =
            ownFindings(in: context) + SystemRules.all.flatMap { $0.findings(in: context) }
            + houseFindings(in: context)
        return completed(found + ServerlessFindings.added(to: found, in: context), in: context)
    }

    /// What the rules find that somebody chose.
    static func houseFindings(in context: ValidationContext) -> [Diagnostic] {
        let deployment = context.input.deployment
        return context.input.houseRules.flatMap { rule in
            OutcomeFindings.all(in: context.systems) { rule.findings(in: $0, of: deployment) }
        }
    }

    /// What is found in a template whatever is deployed with it.
    static func ownFindings(in context: ValidationContext) -> [Diagnostic] {
        templateRules.flatMap { $0.findings(in: context) } + NodeRules.findings(in: context)
            + SchemaRules.findings(in: context)
    }

    /// The findings that a reader gets, silenced or not: none twice, each at its place.
    static func completed(_ all: [Diagnostic], in context: ValidationContext) -> [Diagnostic] {
        let input = context.input
        let mask = Mask(input.template.secrets(given: input.parameters?.values ?? []))
        let found = APIValueRule.withoutDoubles(all).map { $0.masked(by: mask) }
        if found.isEmpty { return [] }
        let innermost = InnermostPlace(input.template)
        return ordered(found.map(innermost.placed))
    }

    private static func ordered(_ findings: [Diagnostic]) -> [Diagnostic] {
        findings.enumerated().sorted { left, right in
            switch (left.element.location, right.element.location) {
            case (let first?, let second?) where first != second: first < second
            case (nil, .some): true
            case (.some, nil): false
            default: left.offset < right.offset
            }
        }.map(\.element)
    }
}
