// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A rule about what is deployed together. It is asked once for each outcome of the template's conditions.
protocol SystemRule: TemplateRule {
    static func findings(in system: SystemModel) -> [Diagnostic]
}

extension SystemRule {
    /// The findings of all outcomes, once each; where one needs conditions, a note says which.
    ///
    /// A fault of a resource is an error where it has it in every outcome in which it is made. What only some of them
    /// have is a warning: nobody knows whether it will be so.
    static func findings(in context: ValidationContext) -> [Diagnostic] {
        let systems = context.systems
        if systems.count == 1 { return findings(in: systems[0]) }
        var order: [Diagnostic] = []
        var outcomes: [Diagnostic: Set<Int>] = [:]
        var errors: [Place: Set<Int>] = [:]
        for (index, system) in systems.enumerated() {
            for finding in findings(in: system) {
                if outcomes[finding] == nil { order.append(finding) }
                outcomes[finding, default: []].insert(index)
                if finding.severity == .error { errors[Place(finding), default: []].insert(index) }
            }
        }
        return order.map { finding in
            guard let conditionSet = ConditionSet(outcomes[finding] ?? [], of: systems.map(\.outcome)) else {
                return finding
            }
            let note = Diagnostic.Note(at: nil, "so it is where condition \(conditionSet)")
            let isCertain = systems.indices.allSatisfy { index in
                errors[Place(finding)]?.contains(index) == true
                    || finding.element.map { systems[index].outcome[$0] == nil } == true
            }
            return finding.noting([note]).atMost(isCertain ? .error : .warning)
        }
    }

    /// A finding about a property.
    static func error(
        at value: PropertyValue, _ message: String, why reason: String = description.reason, fix: String,
        notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        error(
            at: value.location, message, element: value.element, path: value.path, why: reason, fix: fix, notes: notes)
    }

    /// A finding about a resource.
    static func error(
        at resource: Outcome.Resource, _ message: String, why reason: String = description.reason, fix: String,
        notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        error(at: resource.location, message, element: resource.logicalID, why: reason, fix: fix, notes: notes)
    }

    /// A finding about a property that CloudFormation accepts.
    static func warning(
        at value: PropertyValue, _ message: String, why reason: String = description.reason, fix: String,
        notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        warning(
            at: value.location, message, element: value.element, path: value.path, why: reason, fix: fix, notes: notes)
    }

    /// A finding about a resource that CloudFormation accepts.
    static func warning(
        at resource: Outcome.Resource, _ message: String, why reason: String = description.reason, fix: String,
        notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        warning(at: resource.location, message, element: resource.logicalID, why: reason, fix: fix, notes: notes)
    }
}

extension SystemRule {
    /// A note worth knowing about a property.
    static func note(
        at value: PropertyValue, _ message: String, why reason: String = description.reason, fix: String
    ) -> Diagnostic {
        note(at: value.location, message, element: value.element, path: value.path, why: reason, fix: fix)
    }

    /// A note worth knowing about a resource.
    static func note(
        at resource: Outcome.Resource, _ message: String, why reason: String = description.reason, fix: String
    ) -> Diagnostic {
        note(at: resource.location, message, element: resource.logicalID, why: reason, fix: fix)
    }
}

/// Where a finding is, whatever it says.
private struct Place: Hashable {
    let element: String?
    let path: Node.Path

    init(_ finding: Diagnostic) {
        element = finding.element
        path = finding.path
    }
}
