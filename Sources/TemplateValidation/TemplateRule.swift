// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The description of a rule, for people: `synth explain` prints it, and the tests run its examples.
package struct RuleDescription: Sendable {
    /// A template as it fails and as it passes, in one text like that of `diff`.
    ///
    /// Two columns before each line say where it belongs: `- ` what fails, `+ ` what passes in its place, spaces both.
    /// A literal holds the members of `Resources`.
    package struct Example: Sendable, ExpressibleByStringInterpolation {
        package let text: String
        /// The values of parameters, where they matter.
        package let failingValues: [ParameterValue]?
        package let passingValues: [ParameterValue]?
        private let isWhole: Bool

        package init(stringLiteral value: String) {
            text = value
            failingValues = nil
            passingValues = nil
            isWhole = false
        }

        /// A whole template.
        init(
            template text: String, failing: KeyValuePairs<String, String>? = nil,
            passing: KeyValuePairs<String, String>? = nil
        ) {
            self.text = text
            failingValues = failing.map { $0.map { ParameterValue(name: $0.key, value: $0.value) } }
            passingValues = passing.map { $0.map { ParameterValue(name: $0.key, value: $0.value) } }
            isWhole = true
        }

        package var failing: String { template(of: "- ") }
        package var passing: String { template(of: "+ ") }

        private func template(of mark: String) -> String {
            let lines = text.split(separator: "\n").filter { $0.hasPrefix(mark) || $0.hasPrefix("  ") }
            let template = lines.map { $0.dropFirst(mark.count) }.joined(separator: "\n")
            return isWhole ? template : "{\"Resources\": {\n\(template)\n}}"
        }
    }

    /// What shows that AWS answers as the rule says.
    package enum Evidence: Sendable, Hashable, CustomStringConvertible {
        /// The page of `source` says it.
        case documentation
        /// People met it: an issue as `owner/repository#123`, or the address of a thread.
        case thread(String)
        /// Known, and written nowhere that could be named.
        case knowledge

        package var description: String {
            switch self {
            case .documentation: "AWS's documentation"
            case .thread(let address): address
            case .knowledge: "knowledge"
            }
        }
    }

    /// The identifier that findings show, as `dangling-reference`.
    package let id: String
    /// The demand of the rule, as a sentence.
    package let summary: String
    /// The answer of AWS when the demand is not met.
    package let reason: String
    package let example: Example
    /// The other rules that by nature have an error or a warning about the failing example.
    package let companions: Set<String>
    /// The page of AWS's documentation that the rule comes from.
    package let source: String
    package let evidence: Evidence

    init(
        _ id: String, _ summary: String, reason: String, example: Example, companions: Set<String> = [], source: String,
        evidence: Evidence = .documentation
    ) {
        self.id = id
        self.summary = summary
        self.reason = reason
        self.example = example
        self.companions = companions
        self.source = source
        self.evidence = evidence
    }
}

/// A rule about templates. It reads the template and says what it finds; it knows nothing of the DSL.
protocol TemplateRule: Sendable {
    static var description: RuleDescription { get }

    static func findings(in context: ValidationContext) -> [Diagnostic]
}

extension TemplateRule {
    /// - Parameter reason: what AWS answers to this one, where the rule's own reason is about others too.
    static func error(
        at location: SourceLocation?, _ message: String, element: String? = nil, path: Node.Path = Node.Path(),
        why reason: String = description.reason, fix: String, notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        Diagnostic(
            .error, rule: description.id, at: location, element: element, path: path, message,
            why: reason, fix: fix, notes: notes)
    }

    /// What is worth knowing.
    static func note(
        at location: SourceLocation?, _ message: String, element: String? = nil, path: Node.Path = Node.Path(),
        why reason: String = description.reason, fix: String
    ) -> Diagnostic {
        Diagnostic(
            .note, rule: description.id, at: location, element: element, path: path, message, why: reason, fix: fix)
    }

    static func warning(
        at location: SourceLocation?, _ message: String, element: String? = nil, path: Node.Path = Node.Path(),
        why reason: String = description.reason, fix: String, notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        Diagnostic(
            .warning, rule: description.id, at: location, element: element, path: path, message,
            why: reason, fix: fix, notes: notes)
    }
}
