// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Reasons about a template's conditions: which of them can hold together.
package struct ConditionLogic: Sendable {
    let formulas: [String: Formula]
    /// The values that a parameter can have at all, where its declaration says so or the environment gives one.
    private let domains: [String: Set<String>]
    private let template: Template
    private let values: [String: String]
    private let conditions: [String: Node]

    /// Beyond so many cases nothing is said.
    private static let mostCases = 4_096

    package init(_ template: Template, values: [String: String]) {
        let conditions = template.byName(.conditions)
        let values = template.literal(values)
        let evaluator = Self.evaluator(template, values)
        formulas = conditions.mapValues { Formula($0, conditions, evaluator) }
        self.template = template
        self.values = values
        self.conditions = conditions
        var domains = values.mapValues { Set([$0]) }
        for parameter in template[.parameters] {
            if values[parameter.key] == nil, let allowed = parameter.value["AllowedValues"]?.arrayValue {
                domains[parameter.key] = Set(allowed.compactMap(\.scalarText))
            }
        }
        self.domains = domains
    }

    /// Whether all assumptions can be true at once; nil when that is not known.
    ///
    /// - Parameter parameters: values that parameters are taken to have.
    package func canHold(_ assumptions: [Assumption], where parameters: [String: String] = [:]) -> Bool? {
        if assumptions.isEmpty { return true }
        let formulas = parameters.isEmpty ? formulas : formulas(of: assumptions, where: parameters)
        var wanted: [Formula] = []
        for assumption in Set(assumptions) {
            guard let formula = formulas[assumption.condition] else { return nil }
            wanted.append(assumption.holds ? formula : .not(formula))
        }
        let facts = Facts(wanted)
        if facts.cannotHold { return false }
        var comparisons: [String: Set<String>] = [:]
        var questions: Set<String> = []
        for formula in wanted { formula.collect(into: &comparisons, &questions) }
        let variables = comparisons.keys.sorted().map { name in
            (name, facts.left(of: choices(name, comparisons[name] ?? []), name))
        }
        if variables.contains(where: \.1.isEmpty) { return false }
        questions.subtract(facts.answers.keys)
        let cases = variables.reduce(1 << min(questions.count, 20)) { count, variable in
            min(count * variable.1.count, Self.mostCases + 1)
        }
        guard cases <= Self.mostCases else { return nil }
        return search(variables[...], [:], questions.sorted(), facts)
    }

    /// The formulas where parameters have these values: what functions make of a value, a list joined to a text, may
    /// decide as much as the value itself.
    private func formulas(of assumptions: [Assumption], where parameters: [String: String]) -> [String: Formula] {
        let evaluator = Self.evaluator(template, values.merging(parameters) { _, supposed in supposed })
        return Set(assumptions.map(\.condition)).reduce(into: [:]) { formulas, name in
            formulas[name] = conditions[name].map { Formula($0, conditions, evaluator) }
        }
    }

    private static func evaluator(_ template: Template, _ values: [String: String]) -> Evaluator {
        // An empty list has one element, which is empty: the first is what conditions ask for.
        let nodes = template.nodes(values).mapValues { $0.isEmptyContainer ? [""] : $0 }
        return Evaluator(parameters: nodes, mappings: template.byName(.mappings))
    }

    /// The compared values that the variable can have, and nil for all others together.
    func choices(_ name: String, _ compared: Set<String>) -> [String?] {
        guard let domain = domains[name] else { return compared.sorted() + [nil] }
        let reachable = compared.intersection(domain).sorted()
        return domain.isSubset(of: compared) ? reachable : reachable + [nil]
    }

    /// How each condition turns out that is decided by what is known alone.
    var decided: [String: Bool] {
        formulas.keys.reduce(into: [:]) { decided, name in
            for holds in [true, false] where canHold([Assumption(condition: name, holds: !holds)]) == false {
                decided[name] = holds
            }
        }
    }

    private func search(
        _ variables: ArraySlice<(String, [String?])>, _ values: [String: String?], _ questions: [String],
        _ facts: Facts
    ) -> Bool {
        guard let (name, choices) = variables.first else { return answer(questions, values, facts) }
        return choices.contains { choice in
            var values = values
            values[name] = .some(choice)
            return search(variables.dropFirst(), values, questions, facts)
        }
    }

    private func answer(_ questions: [String], _ values: [String: String?], _ facts: Facts) -> Bool {
        (0..<(1 << questions.count)).contains { bits in
            var answers = facts.answers
            for (place, question) in questions.enumerated() { answers[question] = bits >> place & 1 == 1 }
            return facts.rest.allSatisfy { $0.holds(values, answers) }
        }
    }
}
