// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateAnalysis
import TemplateModel

/// A rule of a team: what it finds is told like what the rules of `synth` find.
///
///     let databasesArePrivate = Policy("databases-are-private", because: "customers' data is in them") { environment in
///         for database in environment.resources(RDS.DBInstance.self) {
///             if database[\.publiclyAccessible].bool(default: false) != false {
///                 database.violation(
///                     "'\(database.logicalID)' may be public", at: \.publiclyAccessible,
///                     fix: "set publiclyAccessible to false")
///             }
///         }
///     }
///
///     Environment("prod", …) { … }.obeying(databasesArePrivate)
///
/// It is asked once for each outcome of the conditions. Where it is broken in some only, a note says in which, and an
/// error is a warning, as with the rules of `synth`.
public struct Policy: EnvironmentPolicy {
    /// The identifier that findings, silences and `--error` name, as `databases-are-private`.
    public let id: String
    /// How grave it is to break it: an error keeps `synth` from writing and deploying.
    public let severity: Diagnostic.Severity
    /// Why there is such a rule.
    public let reason: String
    /// A page about it.
    public let source: String?
    /// Where it is written.
    package let place: SourceLocation
    private let check: @Sendable (PolicyEnvironment) -> [Violation]

    /// - Parameters:
    ///   - id: words of small letters and digits with hyphens between, no rule's of `synth`; it says the demand.
    ///   - severity: of what it finds.
    ///   - reason: why it matters; each finding ends with it.
    ///   - source: the address of a page about it, for `synth explain` and reports.
    ///   - check: says what breaks it.
    public init(
        _ id: String, _ severity: Diagnostic.Severity = .error, because reason: String, source: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column,
        @PolicyBuilder _ check: @escaping @Sendable (PolicyEnvironment) -> [Violation]
    ) {
        self.id = id
        self.severity = severity
        self.reason = reason
        self.source = source
        self.check = check
        place = SourceLocation(file: file, line: line, column: column)
    }
}

extension Policy: HouseRule {
    package var location: SourceLocation? { place }

    /// The identifier as a sentence.
    package var summary: String {
        let words = id.split(separator: "-").joined(separator: " ")
        return "\(words.prefix(1).uppercased())\(words.dropFirst())."
    }

    package func findings(in system: SystemModel, of deployment: Deployment) -> [Diagnostic] {
        check(PolicyEnvironment(system, deployment)).map { violation in
            Diagnostic(
                severity, rule: id, at: violation.location ?? deployment.location ?? place,
                element: violation.element, path: violation.path, violation.message, why: reason, fix: violation.fix)
        }
    }
}
