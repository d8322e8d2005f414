// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Tells findings on standard error, with paths as seen from the current folder: on a terminal with the source, elsewhere
/// one to a line, as compilers do.
struct DiagnosticsPrinter {
    let console: Console

    func show(_ diagnostics: [Diagnostic]) {
        let source = SourceLines(hiding: console.hidden)
        for diagnostic in diagnostics.map({ Self.shown($0.masked(by: console.hidden.mask)) }) {
            if let width = console.widthError {
                console.tell(
                    printable: TerminalFinding(width: width, source: source, style: console.style).text(of: diagnostic))
            } else {
                console.tell(printable: diagnostic.description, Self.style(diagnostic.severity))
            }
        }
    }

    private static func shown(_ diagnostic: Diagnostic) -> Diagnostic {
        Diagnostic(
            diagnostic.severity, rule: diagnostic.rule, at: diagnostic.location.map(shown),
            element: diagnostic.element, path: diagnostic.path, diagnostic.message, why: diagnostic.reason,
            fix: diagnostic.fix,
            notes: diagnostic.notes.map { Diagnostic.Note(at: $0.location.map(shown), $0.message) })
    }

    private static func shown(_ place: SourceLocation) -> SourceLocation {
        SourceLocation(file: Files.shown(place.file), line: place.line, column: place.column)
    }

    static func style(_ severity: Diagnostic.Severity) -> Console.Style {
        switch severity {
        case .error: .red
        case .warning: .yellow
        case .note: .cyan
        }
    }
}
