// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The findings about the stacks and files that a command was asked about, at the places where a reader looks.
struct Findings {
    /// A stack, as `env1/service`, or a file, and what was found in it.
    typealias Subject = (name: String, diagnostics: [Diagnostic])

    let subjects: [Subject]
    /// Each finding once: several stacks and environments can have the same.
    let all: [Diagnostic]

    init(_ subjects: [Subject]) {
        let locator = SourceLocator()
        self.subjects = subjects.map { (name: $0.name, diagnostics: $0.diagnostics.map(locator.located)) }
        var seen: Set<Diagnostic> = []
        all = self.subjects.flatMap(\.diagnostics).filter { seen.insert($0).inserted }
    }

    private init(_ subjects: [Subject], _ all: [Diagnostic]) {
        self.subjects = subjects
        self.all = all
    }

    /// The same, what some rules found as errors.
    func raising(_ rules: Set<String>) -> Findings {
        Findings(subjects.map { ($0.name, $0.diagnostics.raising(rules)) }, all.raising(rules))
    }

    var hasErrors: Bool { reach(.error) }

    /// Whether one is as grave as this, or graver.
    func reach(_ severity: Diagnostic.Severity) -> Bool { all.contains { $0.severity >= severity } }

    /// How many there are of each kind, as `2 errors, 1 warning`.
    var summary: String {
        [Diagnostic.Severity.error, .warning, .note]
            .map { severity in (all.count { $0.severity == severity }, severity.rawValue) }
            .filter { $0.0 > 0 }
            .map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: ", ")
    }
}
