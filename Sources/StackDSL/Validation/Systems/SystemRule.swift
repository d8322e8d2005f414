/// A rule about what is deployed together. It is asked once for each outcome of the template's conditions.
protocol SystemRule: TemplateRule {
    static func findings(in system: RunningSystem) -> [Diagnostic]
}

extension SystemRule {
    /// What is found in any outcome, once each; where it needs conditions, a note says which.
    static func findings(in context: ValidationContext) -> [Diagnostic] {
        let systems = context.systems
        if systems.count == 1 { return findings(in: systems[0]) }
        var order: [Diagnostic] = []
        var outcomes: [Diagnostic: [Int]] = [:]
        for (index, system) in systems.enumerated() {
            for finding in findings(in: system) {
                if outcomes[finding] == nil { order.append(finding) }
                if outcomes[finding]?.last != index { outcomes[finding, default: []].append(index) }
            }
        }
        return order.map { finding in
            let found = (outcomes[finding] ?? []).map { systems[$0].outcome }
            guard found.count < systems.count, let note = note(on: found, of: systems) else { return finding }
            return finding.noting([note])
        }
    }

    /// The conditions that are one way in all these outcomes, and not in all others.
    private static func note(on outcomes: [Outcome], of systems: [RunningSystem]) -> Diagnostic.Note? {
        guard let first = outcomes.first else { return nil }
        let decisive = first.conditions.filter { name, holds in
            outcomes.allSatisfy { $0.conditions[name] == holds }
                && !systems.allSatisfy { $0.outcome.conditions[name] == holds }
        }
        guard !decisive.isEmpty else { return nil }
        let texts = decisive.sorted { $0.key < $1.key }.map { "'\($0)' \($1 ? "holds" : "does not hold")" }
        return Diagnostic.Note(at: nil, "so it is where condition \(texts.joined(separator: " and "))")
    }

    /// A finding about a property.
    static func error(
        at value: PropertyValue, _ message: String, fix: String, notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        error(
            at: value.location, message, element: value.element, path: value.path, fix: fix, notes: notes)
    }

    /// A finding about a resource.
    static func error(
        at resource: Outcome.Resource, _ message: String, fix: String, notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        error(at: resource.location, message, element: resource.logicalID, fix: fix, notes: notes)
    }

    /// A finding about a property that CloudFormation accepts.
    static func warning(
        at value: PropertyValue, _ message: String, fix: String, notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        warning(
            at: value.location, message, element: value.element, path: value.path, fix: fix, notes: notes)
    }

    /// A finding about a resource that CloudFormation accepts.
    static func warning(
        at resource: Outcome.Resource, _ message: String, fix: String, notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        warning(at: resource.location, message, element: resource.logicalID, fix: fix, notes: notes)
    }
}
