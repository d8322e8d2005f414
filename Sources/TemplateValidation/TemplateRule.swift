import TemplateModel

/// What a rule is about, for people: `synth explain` prints it, and the tests run its examples.
package struct RuleDescription: Sendable {
    /// A template, and the values of its parameters where they matter. A literal may be members of `Resources` alone.
    package struct Example: Sendable, ExpressibleByStringLiteral {
        package let template: String
        package let values: [ParameterValue]?

        init(_ template: String, values: [ParameterValue]? = nil) {
            self.template = template
            self.values = values
        }

        package init(stringLiteral value: String) {
            self.init(value.hasPrefix("{") ? value : "{\"Resources\": {\(value)}}")
        }
    }

    /// The identifier that findings show, as `dangling-reference`.
    package let id: String
    /// What the rule demands, as a sentence.
    package let summary: String
    /// What AWS answers when it is not so.
    package let reason: String
    package let failing: Example
    package let passing: Example
    /// The page of AWS's documentation that the rule comes from.
    package let source: String

    init(
        _ id: String, _ summary: String, reason: String, failing: Example, passing: Example, source: String
    ) {
        self.id = id
        self.summary = summary
        self.reason = reason
        self.failing = failing
        self.passing = passing
        self.source = source
    }
}

/// A rule about templates. It reads the template and says what it finds; it knows nothing of the DSL.
protocol TemplateRule: Sendable {
    static var description: RuleDescription { get }

    static func findings(in context: ValidationContext) -> [Diagnostic]
}

extension TemplateRule {
    static func error(
        at location: SourceLocation?, _ message: String, element: String? = nil, path: Node.Path = Node.Path(),
        fix: String, notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        Diagnostic(
            .error, rule: description.id, at: location, element: element, path: path, message,
            why: description.reason, fix: fix, notes: notes)
    }

    static func warning(
        at location: SourceLocation?, _ message: String, element: String? = nil, path: Node.Path = Node.Path(),
        fix: String, notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        Diagnostic(
            .warning, rule: description.id, at: location, element: element, path: path, message,
            why: description.reason, fix: fix, notes: notes)
    }
}
