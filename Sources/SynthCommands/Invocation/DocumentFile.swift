// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import YAML

/// A file in JSON or YAML that the command line names; `-` is standard input.
struct DocumentFile {
    /// The name that findings use.
    let name: String
    /// Nil where it can be read as neither.
    let root: Node?
    /// Why it cannot.
    let problems: [Diagnostic]
    /// What to know of it though it could be read.
    let advice: [Diagnostic]

    /// - Parameter content: what is read, as `the template`.
    /// - Throws: `CommandFailure` or `Files.Failure` when there is no such file or it cannot be read.
    init(_ path: String, holding content: String) throws {
        guard let text = try path == "-" ? Files.readStandardInput() : Files.read(path) else {
            throw CommandFailure("there is no file \(path)")
        }
        // A line that begins like a command of CI systems would be one.
        let isCommand = path.hasPrefix("::") || path.hasPrefix("##")
        self.init(text, named: path == "-" ? "<standard input>" : isCommand ? "./\(path)" : path, holding: content)
    }

    /// What was read elsewhere.
    init(_ text: [UInt8], named path: String, holding content: String) {
        name = path
        do {
            let document = try TemplateText.read(text, file: name)
            root = document.root
            problems = []
            advice = YAMLFindings.findings(document.advice)
        } catch {
            root = nil
            problems = [Self.problem(error, as: TemplateText.format(of: text, file: name), holding: content)]
            advice = []
        }
    }

    /// The rules of what cannot be read.
    static let rules: Set<String> = ["json", "yaml"]

    static func problem(
        _ failure: SyntaxFailure, as format: TemplateText.Format, holding content: String
    ) -> Diagnostic {
        switch format {
        case .json:
            Diagnostic(
                .error, rule: "json", at: failure.location, failure.message, why: "\(content) is read as JSON",
                fix: "correct the text")
        case .yaml:
            // The sentences of YAML's reader say themselves what to do.
            Diagnostic(
                .error, rule: "yaml", at: failure.location, failure.message, why: "\(content) is read as YAML", fix: "")
        }
    }
}
