// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A finding as a person at a terminal reads it: what is wrong, the source with the place marked, why, and what to do.
///
///     Env1.swift:24:17: error: environment 'env1' gives parameter 'WebPort' the value '80000', which is above
///       MaxValue 65535 [parameter-value]
///        24 |         port: 80_000,
///           |         ^~~~~~~~~~~~
///           = why: CloudFormation refuses to deploy
///           = fix: change the value or the constraint
struct TerminalFinding {
    let width: Int
    let source: SourceLines
    let style: (String, Console.Style) -> String

    /// - Parameter width: the columns of the terminal; below 40 its own breaks do as well.
    init(width: Int, source: SourceLines, style: @escaping (String, Console.Style) -> String) {
        self.width = max(width, 40)
        self.source = source
        self.style = style
    }

    func text(of diagnostic: Diagnostic) -> String {
        let color = DiagnosticsPrinter.style(diagnostic.severity)
        var lines = heading(
            diagnostic.location, diagnostic.severity.rawValue, "\(diagnostic.message) [\(diagnostic.rule)]", color)
        let gutter = gutter(of: diagnostic)
        lines += excerpt(diagnostic.location, gutter, color)
        lines += [("why", diagnostic.reason), ("fix", diagnostic.fix)].filter { !$0.1.isEmpty }
            .flatMap { remark($0.0, $0.1, gutter) }
        var shown = diagnostic.location
        for note in diagnostic.notes {
            lines += heading(note.location, "note", note.message, .cyan)
            if note.location?.file != shown?.file || note.location?.line != shown?.line {
                lines += excerpt(note.location, gutter, .cyan)
            }
            shown = note.location ?? shown
        }
        return lines.joined(separator: "\n")
    }

    private func heading(
        _ location: SourceLocation?, _ kind: String, _ text: String, _ color: Console.Style
    ) -> [String] {
        let beginning = Diagnostic.heading(location, kind)
        let place = String(beginning.dropLast("\(kind): ".count))
        let lines = WrappedText.lines(text.printable, after: beginning, width: width, indent: "  ")
        let head = (place.isEmpty ? "" : style(place, .bold)) + style("\(kind):", color) + " "
        return [head + (lines.first ?? "")] + lines.dropFirst()
    }

    /// Columns before the bar, for all lines of one finding.
    private func gutter(of diagnostic: Diagnostic) -> Int {
        let numbers = ([diagnostic.location] + diagnostic.notes.map(\.location)).compactMap { $0?.line }
        return max(5, "\(numbers.max() ?? 0)".count + 2)
    }

    private func excerpt(_ location: SourceLocation?, _ gutter: Int, _ color: Console.Style) -> [String] {
        guard let location, let bytes = source.line(of: location) else { return [] }
        let excerpt = SourceExcerpt(bytes, column: location.column, width: width - gutter - 3)
        let number = "\(location.line)"
        return [
            String(repeating: " ", count: gutter - number.count) + "\(number) | \(excerpt.line)",
            String(repeating: " ", count: gutter) + " | " + style(excerpt.marks, color),
        ]
    }

    private func remark(_ word: String, _ text: String, _ gutter: Int) -> [String] {
        let margin = String(repeating: " ", count: gutter) + " = "
        let lines = WrappedText.lines(
            text.printable, after: "\(margin)\(word): ", width: width,
            indent: String(repeating: " ", count: margin.count + word.count + 2))
        return [margin + style("\(word):", .bold) + " " + (lines.first ?? "")] + lines.dropFirst()
    }
}
