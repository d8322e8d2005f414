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
    /// Beyond `limit`, each question is answered both ways once, with the others as they are by default; beyond `most`
    /// ways, what is left is answered by default only.
    func cases(
        of names: Set<String>, defaults: [String: String], limit: Int = 32, most: Int = .max
    ) -> [ConditionCase] {
        let (wanted, variables, questions) = asked(by: names, defaults)
        // A default that no condition asks for is what a parameter has when it has none of the values asked for.
        let others = Dictionary(
            uniqueKeysWithValues: variables.map { name, choices in
                (name, choices.contains(defaults[name]) ? nil : defaults[name])
            })
        let found =
            Self.combinations(variables, questions, limit) <= limit
            ? together(wanted, variables, questions) : oneByOne(wanted, variables, questions, most: most)
        return found.map { conditions, values in
            ConditionCase(
                conditions: conditions, parameters: values.merging(others) { value, other in value ?? other })
        }
    }

    /// Whether `cases` answers each question once, and leaves out what several answers make together.
    func leavesCombinations(of names: Set<String>, defaults: [String: String], limit: Int) -> Bool {
        let (_, variables, questions) = asked(by: names, defaults)
        return Self.combinations(variables, questions, limit) > limit
            && variables.count { $0.1.count > 1 } + questions.count > 1
    }

    /// How many ways there are to answer all questions, counted no further than just beyond the limit.
    private static func combinations(_ variables: Variables, _ questions: [String], _ limit: Int) -> Int {
        variables.reduce(1 << min(questions.count, 16)) { min($0 * max($1.1.count, 1), limit + 1) }
    }

    /// The conditions, the parameters that they compare with the values that matter, and what else they ask.
    private func asked(by names: Set<String>, _ defaults: [String: String]) -> (Wanted, Variables, [String]) {
        let wanted = names.sorted().compactMap { name in formulas[name].map { (name, $0) } }
        var comparisons: [String: Set<String>] = [:]
        var questions: Set<String> = []
        for (_, formula) in wanted { formula.collect(into: &comparisons, &questions) }
        let variables = comparisons.keys.sorted().map { name in
            (name, ordered(choices(name, comparisons[name] ?? []), defaults[name]))
        }
        return (wanted, variables, questions.sorted())
    }

    private typealias Wanted = [(name: String, formula: Formula)]
    private typealias Variables = [(String, [String?])]
    private typealias Assignment = (values: [String: String?], answers: [String: Bool])
    private typealias Case = (conditions: [String: Bool], values: [String: String?])

    /// The default's choice first.
    private func ordered(_ choices: [String?], _ value: String?) -> [String?] {
        let first = value.flatMap { choices.contains($0) ? $0 : nil }
        guard choices.contains(first) else { return choices }
        return [first] + choices.filter { $0 != first }
    }

    private func base(_ variables: Variables, _ questions: [String]) -> Assignment {
        (
            Dictionary(uniqueKeysWithValues: variables.map { ($0, $1.first ?? nil) }),
            Dictionary(uniqueKeysWithValues: questions.map { ($0, false) })
        )
    }

    /// Every answer with every other.
    private func together(_ wanted: Wanted, _ variables: Variables, _ questions: [String]) -> [Case] {
        var assignments = [base(variables, questions)]
        for (name, choices) in variables {
            let sources = assignments
            for choice in choices.dropFirst() {
                assignments += sources.map { source in
                    var next = source
                    next.values[name] = .some(choice)
                    return next
                }
            }
        }
        for question in questions {
            assignments += assignments.map { source in
                var next = source
                next.answers[question] = true
                return next
            }
        }
        var seen: Set<[String: Bool]> = []
        return assignments.compactMap { assignment in
            let conditions = Dictionary(
                uniqueKeysWithValues: wanted.map { ($0, $1.holds(assignment.values, assignment.answers)) })
            return seen.insert(conditions).inserted ? (conditions, assignment.values) : nil
        }
    }

    /// Every answer once: only the conditions that ask for it are asked again.
    private func oneByOne(_ wanted: Wanted, _ variables: Variables, _ questions: [String], most: Int) -> [Case] {
        var asking: [String: [Int]] = [:]
        var wondering: [String: [Int]] = [:]
        for (place, (_, formula)) in wanted.enumerated() {
            var comparisons: [String: Set<String>] = [:]
            var questions: Set<String> = []
            formula.collect(into: &comparisons, &questions)
            for variable in comparisons.keys { asking[variable, default: []].append(place) }
            for question in questions { wondering[question, default: []].append(place) }
        }
        var assignment = base(variables, questions)
        let usual = wanted.map { $0.formula.holds(assignment.values, assignment.answers) }
        let conditions = Dictionary(uniqueKeysWithValues: zip(wanted.map(\.name), usual))
        var found: [Case] = [(conditions, assignment.values)]
        var seen: Set<[String: Bool]> = [[:]]
        func ask(_ places: [Int]) {
            var changes: [String: Bool] = [:]
            for place in places {
                let holds = wanted[place].formula.holds(assignment.values, assignment.answers)
                if holds != usual[place] { changes[wanted[place].name] = holds }
            }
            guard seen.insert(changes).inserted else { return }
            found.append((conditions.merging(changes) { $1 }, assignment.values))
        }
        for (name, choices) in variables {
            for choice in choices.dropFirst() where found.count < most {
                assignment.values[name] = .some(choice)
                ask(asking[name] ?? [])
            }
            assignment.values[name] = .some(choices.first ?? nil)
        }
        for question in questions where found.count < most {
            assignment.answers[question] = true
            ask(wondering[question] ?? [])
            assignment.answers[question] = false
        }
        return found
    }
}
