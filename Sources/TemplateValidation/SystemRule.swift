// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A rule about what is deployed together. It is asked once for each outcome of the template's conditions.
protocol SystemRule: TemplateRule {
    static func findings(in system: SystemModel) -> [Diagnostic]
}

extension SystemRule {
    static func findings(in context: ValidationContext) -> [Diagnostic] {
        OutcomeFindings.all(in: context.systems) { findings(in: $0) }
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
