// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// The finding of a schema rule at one value.
struct Violation {
    let rule: String
    let severity: Diagnostic.Severity
    let message: String
    let fix: String
    let reason: String
    let path: Node.Path
    let origin: SourceLocation?
    /// The parameter whose default or allowed value it is: then it is a warning.
    let parameter: String?

    /// Its severity, where the parameter may have another value too.
    var certainSeverity: Diagnostic.Severity { parameter == nil ? severity : .warning }

    /// Whether AWS refuses the value whatever the parameters turn out to be.
    var isCertain: Bool { severity == .error && parameter == nil }
}

/// A value that meets a schema.
struct SchemaVisit {
    let value: Alternative
    let schema: Schema
    let resource: ResourceSchema

    /// The known part of the value.
    var literal: Node? {
        if case .literal(let node) = value.content { node } else { nil }
    }
}

/// A rule about one value and one schema.
protocol SchemaRule: Sendable {
    static var description: RuleDescription { get }

    /// How sure it is that AWS refuses the value.
    static var severity: Diagnostic.Severity { get }

    /// The problems, each with its fix.
    static func problems(_ visit: SchemaVisit, _ walker: inout SchemaWalker) -> [SchemaProblem]
}

extension SchemaRule {
    static var severity: Diagnostic.Severity { .error }
}

struct SchemaProblem {
    let message: String
    /// What AWS answers, where that is not what the rule says.
    let reason: String?
    let fix: String
    /// The member of the value that is concerned, when it is not the value itself.
    var step: Node.Path.Step?
    var origin: SourceLocation?

    init(
        _ message: String, why reason: String? = nil, fix: String, at step: Node.Path.Step? = nil,
        origin: SourceLocation? = nil
    ) {
        self.message = message
        self.reason = reason
        self.fix = fix
        self.step = step
        self.origin = origin
    }
}
