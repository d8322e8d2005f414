import TemplateModel

/// How findings are printed.
enum ReportFormat: String, CaseIterable, Sendable {
    case text
    case json
    case sarif
    case junit
}

/// Findings about files, in a form for people or for other programs.
struct FindingsReport {
    /// The files that were looked at, in order.
    let files: [String]
    let diagnostics: [Diagnostic]

    func text(_ format: ReportFormat) -> String {
        switch format {
        case .text: diagnostics.map { $0.description + "\n" }.joined()
        case .json: JSONWriter.write(JSONReport.node(diagnostics))
        case .sarif: JSONWriter.write(SARIFReport.node(diagnostics))
        case .junit: JUnitReport.text(files, diagnostics)
        }
    }
}
