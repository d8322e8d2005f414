// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A rule about what is deployed together. It is asked once for each outcome of the template's conditions.
protocol SystemRule: TemplateRule {
    static func findings(in system: SystemModel) -> [Diagnostic]
}

extension SystemRule {
    /// The findings of all outcomes, once each; where one needs conditions, a note says which.
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
            guard let conditionSet = ConditionSet(Set(outcomes[finding] ?? []), of: systems.map(\.outcome)) else {
                return finding
            }
            return finding.noting([Diagnostic.Note(at: nil, "so it is where condition \(conditionSet)")])
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
        Diagnostic(
            .note, rule: description.id, at: value.location, element: value.element, path: value.path, message,
            why: reason, fix: fix)
    }

    /// A note worth knowing about a resource.
    static func note(
        at resource: Outcome.Resource, _ message: String, why reason: String = description.reason, fix: String
    ) -> Diagnostic {
        Diagnostic(
            .note, rule: description.id, at: resource.location, element: resource.logicalID, message,
            why: reason, fix: fix)
    }
}
