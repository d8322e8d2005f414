// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Reasons about a template's conditions: which of them can hold together.
package struct ConditionLogic: Sendable {
    let formulas: [String: Formula]
    /// The values that a parameter can have at all, where its declaration says so or the environment gives one.
    private let domains: [String: Set<String>]
    private let evaluator: Evaluator
    /// The parameters that are lists.
    private let lists: Set<String>
    private let conditions: [String: Node]

    /// Beyond so many cases nothing is said.
    private static let mostCases = 4_096

    package init(_ template: Template, values: [String: String]) {
        let conditions = template.byName(.conditions)
        let values = template.literal(values)
        let lists = Set(template[.parameters].filter { Template.isList($0.value) }.map(\.key))
        let evaluator = Evaluator(
            parameters: Self.nodes(values, lists), mappings: template.byName(.mappings))
        formulas = conditions.mapValues { Formula($0, conditions, evaluator) }
        self.evaluator = evaluator
        self.lists = lists
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
        let open =
            variables.map { Open(name: $0, choices: $1) } + questions.sorted().map { Open(name: $0, choices: nil) }
        return search(open[...], [:], facts.answers, facts.rest)
    }

    /// The formulas where parameters have these values: what functions make of a value, a list joined to a text, may
    /// decide as much as the value itself.
    private func formulas(of assumptions: [Assumption], where parameters: [String: String]) -> [String: Formula] {
        let evaluator = evaluator.supposing(Self.nodes(parameters, lists))
        return Set(assumptions.map(\.condition)).reduce(into: [:]) { formulas, name in
            formulas[name] = conditions[name].map { Formula($0, conditions, evaluator) }
        }
    }

    private static func nodes(_ values: [String: String], _ lists: Set<String>) -> [String: Node] {
        values.reduce(into: [:]) { nodes, value in
            let elements = lists.contains(value.key) ? Template.items(of: value.value) : nil
            // An empty list has one element, which is empty: the first is what conditions ask for.
            nodes[value.key] = elements.map { .array($0.isEmpty ? [""] : $0) } ?? .string(value.value)
        }
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

    /// Whether what is open can be chosen so that the formulas hold; what they come to is looked at after every choice.
    private func search(
        _ open: ArraySlice<Open>, _ values: [String: String?], _ answers: [String: Bool], _ formulas: [Formula]
    ) -> Bool {
        var undecided: [Formula] = []
        for formula in formulas {
            guard let holds = formula.truth(values, answers) else {
                undecided.append(formula)
                continue
            }
            if !holds { return false }
        }
        guard !undecided.isEmpty, let next = open.first else { return undecided.isEmpty }
        let rest = open.dropFirst()
        guard let choices = next.choices else {
            return [false, true].contains { answer in
                search(rest, values, answers.merging([next.name: answer]) { $1 }, undecided)
            }
        }
        return choices.contains { choice in
            search(rest, values.merging([next.name: choice]) { $1 }, answers, undecided)
        }
    }

    /// A variable with the values that it can have, or a question, which has none.
    private struct Open {
        let name: String
        let choices: [String?]?
    }
}
