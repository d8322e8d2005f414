// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// How findings are printed.
enum ReportFormat: String, CaseIterable, Sendable {
    case text
    case json
    case sarif
    case junit
}

extension Findings {
    /// A report for a person at a terminal.
    func text(on console: Console, width: Int) -> String {
        let shape = TerminalFinding(width: width, source: SourceLines(hiding: console.hidden), style: console.styleOut)
        return all.map { shape.text(of: $0) + "\n" }.joined()
    }

    /// A report for people or for other programs.
    ///
    /// - Parameter houseRules: the rules besides ours and those of packs, which a report may describe.
    func text(_ format: ReportFormat, houseRules: [any HouseRule] = []) -> String {
        switch format {
        case .text: all.map { $0.description + "\n" }.joined()
        case .json: JSONWriter.write(JSONReport.node(self))
        case .sarif: JSONWriter.write(SARIFReport.node(self, houseRules))
        case .junit: JUnitReport.text(self)
        }
    }
}
