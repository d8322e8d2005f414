import StackDSL

/// Shows findings as compilers do, with paths as seen from the current folder.
struct DiagnosticsPrinter: Sendable {
    let console: Console

    func show(_ diagnostics: [Diagnostic]) {
        let folder = Files.currentDirectory + "/"
        for diagnostic in diagnostics {
            let text = diagnostic.text { $0.hasPrefix(folder) ? String($0.dropFirst(folder.count)) : $0 }
            console.tell(text, diagnostic.severity == .error ? .red : .yellow)
        }
    }

    /// A line that counts the findings.
    func summary(_ diagnostics: [Diagnostic]) -> String {
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count - errors
        return [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
            .map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: ", ")
    }
}
