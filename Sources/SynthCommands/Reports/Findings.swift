// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The findings about the stacks and files that a command was asked about, at the places where a reader looks.
struct Findings {
    /// A stack, as `env1/service`, or a file, and what was found in it.
    typealias Subject = (name: String, diagnostics: [Diagnostic])

    /// The same stack or file, and what its silences do.
    typealias Silences = (name: String, effects: [SilenceEffect])

    let subjects: [Subject]
    let silences: [Silences]
    /// Each finding once: several stacks and environments can have the same.
    let all: [Diagnostic]

    init(_ subjects: [Subject], silences: [Silences] = []) {
        let locator = SourceLocator()
        self.silences = silences.map { ($0.name, $0.effects.map(locator.located)) }
        self.subjects = subjects.map { (name: $0.name, diagnostics: $0.diagnostics.map(locator.located)) }
        all = self.subjects.flatMap(\.diagnostics).distinct
    }

    private init(_ subjects: [Subject], _ all: [Diagnostic], _ silences: [Silences]) {
        self.subjects = subjects
        self.all = all
        self.silences = silences
    }

    /// A finding, and the silence that hides it.
    struct Silenced: Hashable {
        let finding: Diagnostic
        let silence: Silence
    }

    /// What is silenced, each once.
    var silenced: [Silenced] { Self.silenced(silences.flatMap(\.effects)) }

    static func silenced(_ effects: [SilenceEffect]) -> [Silenced] {
        effects.flatMap { effect in effect.hidden.map { Silenced(finding: $0, silence: effect.silence) } }.distinct
    }

    /// The same, what some rules found as errors.
    func raising(_ rules: Set<String>) -> Findings {
        Findings(subjects.map { ($0.name, $0.diagnostics.raising(rules)) }, all.raising(rules), silences)
    }

    var hasErrors: Bool { reach(.error) }

    /// Whether one is as grave as this, or graver.
    func reach(_ severity: Diagnostic.Severity) -> Bool { all.contains { $0.severity >= severity } }

    /// How many there are of each kind, as `2 errors, 1 warning`.
    var summary: String {
        let severities: [Diagnostic.Severity] = [.error, .warning, .note]
        let parts = severities.compactMap { severity -> String? in
            let count = all.count { $0.severity == severity }
            return count > 0 ? "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")" : nil
        }
        return parts.joined(separator: ", ")
    }
}
