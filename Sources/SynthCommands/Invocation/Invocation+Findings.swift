// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension Invocation {
    /// Shows what was found on standard error, and puts it into the report.
    func tell(_ findings: Findings) {
        DiagnosticsPrinter(console: console).show(findings.all)
        report["diagnostics"] = JSONReport.node(findings)
    }
}

extension Findings {
    /// - Parameter consequence: what was not done, as `nothing was written`.
    /// - Throws: `CommandFailure` when there are errors, or what is told to count like them.
    func refuse(_ severity: Diagnostic.Severity, _ consequence: String) throws(CommandFailure) {
        if reach(severity) { throw CommandFailure("\(summary); \(consequence)") }
    }
}
