// SPDX-License-Identifier: Apache-2.0

/// One way in which the conditions can turn out together.
struct ConditionCase: Sendable, Hashable {
    var conditions: [String: Bool]
    /// The assumptions of the case: a value of a parameter, or nil for one that nobody knows.
    var parameters: [String: String?]
}

extension ConditionLogic {
    /// The ways in which some conditions can turn out, what the defaults lead to first; one alone when none is asked
    /// for.
    ///
    /// Beyond `limit`, each question is answered both ways once, with the others as they are by default.
    func cases(of names: Set<String>, defaults: [String: String], limit: Int = 32) -> [ConditionCase] {
        let wanted = names.sorted().compactMap { name in formulas[name].map { (name, $0) } }
        var comparisons: [String: Set<String>] = [:]
        var questions: Set<String> = []
        for (_, formula) in wanted { formula.collect(into: &comparisons, &questions) }
        let variables = comparisons.keys.sorted().map { name in
            (name, ordered(choices(name, comparisons[name] ?? []), defaults[name]))
        }
        // A default that no condition asks for is what a parameter has when it has none of the values asked for.
        let others = Dictionary(
            uniqueKeysWithValues: variables.map { name, choices in
                (name, choices.contains(defaults[name]) ? nil : defaults[name])
            })
        var found: [ConditionCase] = []
        var seen: Set<[String: Bool]> = []
        for assignment in Self.assignments(variables, questions.sorted(), limit: limit) {
            let conditions = Dictionary(
                uniqueKeysWithValues: wanted.map { ($0, $1.holds(assignment.values, assignment.answers)) })
            if seen.insert(conditions).inserted {
                found.append(
                    ConditionCase(
                        conditions: conditions,
                        parameters: assignment.values.merging(others) { value, other in value ?? other }))
            }
        }
        return found
    }

    private typealias Assignment = (values: [String: String?], answers: [String: Bool])

    /// The default's choice first.
    private func ordered(_ choices: [String?], _ value: String?) -> [String?] {
        let first = value.flatMap { choices.contains($0) ? $0 : nil }
        guard choices.contains(first) else { return choices }
        return [first] + choices.filter { $0 != first }
    }

    private static func assignments(
        _ variables: [(String, [String?])], _ questions: [String], limit: Int
    ) -> [Assignment] {
        let base: Assignment = (
            Dictionary(uniqueKeysWithValues: variables.map { ($0, $1.first ?? nil) }),
            Dictionary(uniqueKeysWithValues: questions.map { ($0, false) })
        )
        let count = variables.reduce(1 << min(questions.count, 16)) { min($0 * max($1.1.count, 1), limit + 1) }
        var found = [base]
        for (name, choices) in variables {
            let sources = count <= limit ? found : [base]
            for choice in choices.dropFirst() {
                found += sources.map { source in
                    var next = source
                    next.values[name] = .some(choice)
                    return next
                }
            }
        }
        for question in questions {
            found += (count <= limit ? found : [base]).map { source in
                var next = source
                next.answers[question] = true
                return next
            }
        }
        return found
    }
}
