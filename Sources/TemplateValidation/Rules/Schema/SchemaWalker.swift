// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import SchemaPatterns
import TemplateAnalysis
import TemplateModel

/// Takes a resource's properties through its schema, and asks the rules at every value.
struct SchemaWalker {
    let resolver: ValueResolver
    let resource: ResourceSchema
    private let rules: [any SchemaRule.Type]
    private(set) var violations: [Violation] = []
    private var steps: [Node.Path.Step] = []
    private var patterns: [String: Pattern?] = [:]
    /// The schemas that the value at hand is being compared with: one that leads to itself says nothing more.
    private var open: [Schema] = []

    init(_ resolver: ValueResolver, _ resource: ResourceSchema, rules: [any SchemaRule.Type]) {
        self.resolver = resolver
        self.resource = resource
        self.rules = rules
    }

    /// Compares the properties of one resource; what was found before is forgotten.
    ///
    /// - Parameters:
    ///   - step: what they are.
    ///   - assumptions: what holds where the resource is made.
    mutating func walk(properties: Node, at step: Node.Path.Step = .key("Properties"), under assumptions: [Assumption])
    {
        violations = []
        steps = [step]
        walk(properties, resource.properties, assumptions)
    }

    /// The way from the resource to the value that is visited.
    var path: Node.Path { Node.Path(steps) }

    /// The same within what is walked.
    var way: ArraySlice<Node.Path.Step> { steps.dropFirst() }

    mutating func pattern(_ text: String) -> Pattern? {
        if let known = patterns[text] { return known }
        let pattern = Pattern(text)
        patterns[text] = .some(pattern)
        return pattern
    }

    private mutating func walk(_ node: Node, _ unresolved: Schema, _ assumptions: [Assumption]) {
        let schema = resource.resolve(unresolved)
        guard !open.contains(schema) else { return }
        open.append(schema)
        defer { open.removeLast() }
        for alternative in resolver.alternatives(of: node, assumptions) {
            visit(alternative, schema)
        }
    }

    private mutating func visit(_ alternative: Alternative, _ schema: Schema) {
        switch alternative.content {
        case .absent, .unknown: return
        case .type, .literal: break
        }
        let visit = SchemaVisit(value: alternative, schema: schema, resource: resource)
        for rule in rules {
            for problem in rule.problems(visit, &self) { add(problem, rule, alternative) }
        }
        guard let node = visit.literal else { return }
        descend(node, schema, alternative.assumptions)
    }

    private mutating func descend(_ node: Node, _ schema: Schema, _ assumptions: [Assumption]) {
        switch node.content {
        case .array(let elements):
            guard let items = schema.items else { break }
            for (index, element) in elements.enumerated() {
                enter(.index(index), element, items, assumptions)
            }
        case .object(let object):
            for member in object.members {
                guard let next = self.schema(of: member.key, in: schema) else { continue }
                enter(.key(member.key), member.value, next, assumptions)
            }
        default: break
        }
        for other in schema.allOf { walk(Node(node.content, origin: node.origin), other, assumptions) }
        if let type = node["Type"]?.stringValue, let form = schema.byType[type] {
            walk(Node(node.content, origin: node.origin), form, assumptions)
        }
        if schema.hasForms {
            for forms in [schema.anyOf, schema.oneOf] where !forms.isEmpty { addWarnings(node, forms, assumptions) }
        }
        if let condition = schema.condition {
            let branch =
                isCertain(node) ? (isValid(node, condition.if, assumptions) ? condition.then : condition.else) : nil
            if let branch { walk(node, branch, assumptions) }
        }
    }

    private mutating func enter(
        _ step: Node.Path.Step, _ node: Node, _ schema: Schema, _ assumptions: [Assumption]
    ) {
        let outer = open
        open = []
        steps.append(step)
        walk(node, schema, assumptions)
        steps.removeLast()
        open = outer
    }

    /// What there is to say against the form that suits a value best; that none suits is a rule's to tell.
    private mutating func addWarnings(_ node: Node, _ forms: [Schema], _ assumptions: [Assumption]) {
        let suitable = forms.map { trial(node, $0, assumptions) }.filter { trial in
            !trial.contains(where: \.isCertain)
        }
        violations += suitable.min { $0.count < $1.count } ?? []
    }

    mutating func schema(of key: String, in schema: Schema) -> Schema? {
        if let named = schema.properties[key] { return named }
        let byPattern = schema.patternProperties
        for (index, text) in byPattern.keys.enumerated() where pattern(text)?.matches(key) ?? true {
            return byPattern[index]
        }
        return schema.additional
    }

    private mutating func add(_ problem: SchemaProblem, _ rule: any SchemaRule.Type, _ alternative: Alternative) {
        var fix = problem.fix
        if problem.step == nil, case .literal(let node) = alternative.content, let text = node.stringValue,
            PseudoParameterNames.all.contains(text)
        {
            fix = "write { \"Ref\": \"\(text)\" }: as text it is only a name"
        }
        violations.append(
            Violation(
                rule: rule.description.id, severity: rule.severity, message: problem.message, fix: fix,
                reason: problem.reason ?? rule.description.reason,
                path: Node.Path(steps + (problem.step.map { [$0] } ?? [])),
                origin: problem.origin ?? alternative.origin,
                parameter: alternative.parameter))
    }
}

/// Trying a value against a schema without a word.
extension SchemaWalker {
    /// Whether nothing in the value is certain to be refused, where the assumptions are true.
    func isValid(_ node: Node, _ schema: Schema, _ assumptions: [Assumption]) -> Bool {
        !trial(node, schema, assumptions).contains(where: \.isCertain)
    }

    private func trial(_ node: Node, _ schema: Schema, _ assumptions: [Assumption]) -> [Violation] {
        var trial = self
        trial.violations = []
        trial.walk(node, schema, assumptions)
        return trial.violations
    }

    /// Whether nothing in the value waits for the deployment.
    func isCertain(_ node: Node) -> Bool {
        var isCertain = true
        node.walk { node, _ in if node.function != nil { isCertain = false } }
        return isCertain
    }
}
