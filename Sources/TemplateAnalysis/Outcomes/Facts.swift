// SPDX-License-Identifier: Apache-2.0

/// The facts that formulas which must all hold state of single variables and questions: they leave no choice, and a
/// search that many fewer cases.
struct Facts {
    private var equal: [String: Set<String>] = [:]
    private var different: [String: Set<String>] = [:]
    private(set) var answers: [String: Bool] = [:]
    private var isContradiction = false
    /// The formulas that say more.
    private(set) var rest: [Formula] = []

    init(_ formulas: [Formula]) {
        for formula in formulas { add(formula, holds: true) }
    }

    private mutating func add(_ formula: Formula, holds: Bool) {
        switch (formula, holds) {
        case (.constant(let value), _): if value != holds { isContradiction = true }
        case (.equals(let variable, let value), true): equal[variable, default: []].insert(value)
        case (.equals(let variable, let value), false): different[variable, default: []].insert(value)
        case (.opaque(let question), _):
            if answers.updateValue(holds, forKey: question) == !holds { isContradiction = true }
        case (.not(let formula), _): add(formula, holds: !holds)
        case (.and(let formulas), true), (.or(let formulas), false): for part in formulas { add(part, holds: holds) }
        case (.and, false): rest.append(.not(formula))
        case (.or, true): rest.append(formula)
        }
    }

    /// The choices that a variable is left with; nil stands for a value that nothing is compared with.
    func left(of choices: [String?], _ variable: String) -> [String?] {
        let equal = equal[variable] ?? []
        let different = different[variable] ?? []
        return choices.filter { choice in
            equal.allSatisfy { $0 == choice } && !(choice.map { different.contains($0) } ?? false)
        }
    }

    /// Whether they contradict each other, whatever the variables are.
    var cannotHold: Bool { isContradiction || equal.values.contains { $0.count > 1 } }
}
