/// What a condition asks, as a formula over what the parameters are.
indirect enum Formula: Sendable, Hashable {
    case constant(Bool)
    /// Whether a parameter, or something else that is one value throughout a deployment, equals a text.
    case equals(String, String)
    /// A question whose answer nobody knows before the deployment.
    case opaque(String)
    case not(Formula)
    case and([Formula])
    case or([Formula])

    /// - Parameter conditions: the template's conditions by name.
    init(_ node: Node, _ conditions: [String: Node], depth: Int = 0) {
        guard depth < 64, let member = node.objectValue?.members.first, node.objectValue?.count == 1 else {
            self = .opaque(node.description)
            return
        }
        let parts = member.value.arrayValue ?? []
        switch member.key {
        case "Condition":
            guard let name = member.value.stringValue, let next = conditions[name] else {
                self = .opaque(node.description)
                return
            }
            self.init(next, conditions, depth: depth + 1)
        case "Fn::Not": self = parts.first.map { .not(Formula($0, conditions, depth: depth + 1)) } ?? .constant(true)
        case "Fn::And": self = .and(parts.map { Formula($0, conditions, depth: depth + 1) })
        case "Fn::Or": self = .or(parts.map { Formula($0, conditions, depth: depth + 1) })
        case "Fn::Equals" where parts.count == 2: self = Self.equality(parts[0], parts[1])
        default: self = .opaque(node.description)
        }
    }

    private static func equality(_ left: Node, _ right: Node) -> Formula {
        switch (left.scalarText, right.scalarText) {
        case (let left?, let right?): .constant(left == right)
        case (nil, let text?): .equals(variable(left), text)
        case (let text?, nil): .equals(variable(right), text)
        case (nil, nil): left == right ? .constant(true) : .opaque("\(left) == \(right)")
        }
    }

    /// A `Ref` goes by its name, anything else by its own text.
    private static func variable(_ node: Node) -> String { node["Ref"]?.stringValue ?? node.description }

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
