// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The expression of a condition, as a formula over the values of the parameters.
indirect enum Formula: Sendable, Hashable {
    case constant(Bool)
    /// Whether a parameter, or something else that is one value throughout a deployment, equals a text.
    case equals(String, String)
    /// A question whose answer nobody knows before the deployment.
    case opaque(String)
    case not(Formula)
    case and([Formula])
    case or([Formula])

    /// - Parameters:
    ///   - conditions: the template's conditions by name.
    ///   - evaluator: works out what is compared.
    init(_ node: Node, _ conditions: [String: Node], _ evaluator: Evaluator) {
        var reader = FormulaReader(conditions: conditions, evaluator: evaluator)
        self = reader.formula(node)
    }

    static func equality(_ left: Node, _ right: Node) -> Formula {
        switch (left.scalarText, right.scalarText) {
        case (let left?, let right?): .constant(left == right)
        case (nil, let text?): .equals(variable(left), text)
        case (let text?, nil): .equals(variable(right), text)
        case (nil, nil): left == right ? .constant(true) : .opaque("\(left) == \(right)")
        }
    }

    /// A `Ref` goes by its name, anything else by its own text.
    private static func variable(_ node: Node) -> String { node["Ref"]?.stringValue ?? node.description }

    /// What holds where this does not. Twice is not at all: a chain of conditions, each the contrary of the one before, would
    /// make formulas of its length.
    fileprivate var negated: Formula { if case .not(let formula) = self { formula } else { .not(self) } }

    /// The values that each variable is compared with; opaque questions are variables of their own.
    func collect(into comparisons: inout [String: Set<String>], _ questions: inout Set<String>) {
        switch self {
        case .constant: break
        case .equals(let variable, let value): comparisons[variable, default: []].insert(value)
        case .opaque(let question): questions.insert(question)
        case .not(let formula): formula.collect(into: &comparisons, &questions)
        case .and(let formulas), .or(let formulas):
            for formula in formulas { formula.collect(into: &comparisons, &questions) }
        }
    }

    /// Whether the formula holds for values of the variables; nil stands for a value that nothing is compared with.
    func holds(_ values: [String: String?], _ answers: [String: Bool]) -> Bool {
        switch self {
        case .constant(let value): value
        case .equals(let variable, let value): values[variable] == .some(.some(value))
        case .opaque(let question): answers[question] ?? false
        case .not(let formula): !formula.holds(values, answers)
        case .and(let formulas): formulas.allSatisfy { $0.holds(values, answers) }
        case .or(let formulas): formulas.contains { $0.holds(values, answers) }
        }
    }
}

extension Formula {
    /// Whether the formula holds, as far as the values and the answers that are known decide it; nil where they do not.
    func truth(_ values: [String: String?], _ answers: [String: Bool]) -> Bool? {
        switch self {
        case .constant(let value): value
        case .equals(let variable, let value): values[variable].map { $0 == value }
        case .opaque(let question): answers[question]
        case .not(let formula): formula.truth(values, answers).map { !$0 }
        case .and(let formulas): Self.truth(formulas, values, answers, deciding: false)
        case .or(let formulas): Self.truth(formulas, values, answers, deciding: true)
        }
    }

    /// One formula that comes to `decisive` decides about all.
    private static func truth(
        _ formulas: [Formula], _ values: [String: String?], _ answers: [String: Bool], deciding decisive: Bool
    ) -> Bool? {
        var isOpen = false
        for formula in formulas {
            guard let holds = formula.truth(values, answers) else {
                isOpen = true
                continue
            }
            if holds == decisive { return decisive }
        }
        return isOpen ? nil : !decisive
    }
}

/// Writes conditions out. Conditions that name each other in a circle, or that would become enormous, end as questions
/// that nobody can answer.
private struct FormulaReader {
    let conditions: [String: Node]
    let evaluator: Evaluator
    private var budget = 330
    /// How deep it is within negations and other conditions, which are no parts: a condition and its contrary are cut at one
    /// place, or they would not exclude each other.
    private var depth = 0
    /// The conditions that are being written out.
    private var open: Set<String> = []

    init(conditions: [String: Node], evaluator: Evaluator) {
        self.conditions = conditions
        self.evaluator = evaluator
    }

    mutating func formula(_ node: Node) -> Formula {
        guard budget > 0, depth < 500 else { return .opaque("…") }
        guard let object = node.objectValue, object.count == 1, let member = object.members.first else {
            return part(node)
        }
        let parts = member.value.arrayValue ?? []
        switch member.key {
        case "Condition":
            guard let name = member.value.stringValue, let next = conditions[name], open.insert(name).inserted
            else { return part(node) }
            defer { open.remove(name) }
            return within(next)
        case "Fn::Not" where parts.count == 1: return within(parts[0]).negated
        case "Fn::And":
            budget -= 1
            return .and(parts.map { formula($0) })
        case "Fn::Or":
            budget -= 1
            return .or(parts.map { formula($0) })
        case "Fn::Equals" where parts.count == 2:
            budget -= 1
            return Formula.equality(
                evaluator.value(of: parts[0]) ?? parts[0], evaluator.value(of: parts[1]) ?? parts[1])
        default: return part(node)
        }
    }

    private mutating func part(_ node: Node) -> Formula {
        budget -= 1
        return .opaque(node.description)
    }

    private mutating func within(_ node: Node) -> Formula {
        depth += 1
        defer { depth -= 1 }
        return formula(node)
    }
}
