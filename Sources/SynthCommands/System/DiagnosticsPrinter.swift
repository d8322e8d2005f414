// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Shows findings as compilers do, with paths as seen from the current folder.
struct DiagnosticsPrinter: Sendable {
    let console: Console

    func show(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics {
            let text = diagnostic.text(showingPath: Self.shown)
            console.tell(text, Self.style(diagnostic.severity))
        }
    }

    /// A path as seen from the current folder.
    static func shown(_ path: String) -> String {
        let folder = Files.currentDirectory + "/"
        return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
    }

    private static func style(_ severity: Diagnostic.Severity) -> Console.Style {
        switch severity {
        case .error: .red
        case .warning: .yellow
        case .note: .plain
        }
    }
}
