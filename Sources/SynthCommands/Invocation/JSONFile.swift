// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A file in JSON that the command line names; `-` is standard input.
struct JSONFile {
    /// The name that findings use.
    let name: String
    /// Nil where it is no JSON.
    let root: Node?
    /// Why it is none.
    let problems: [Diagnostic]

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
            root = try JSONReader.read(text, file: name)
            problems = []
        } catch {
            root = nil
            let isYAML = [".yaml", ".yml", ".template"].contains { path.hasSuffix($0) }
            problems = [
                Diagnostic(
                    .error, rule: "json", at: error.location, error.message, why: "\(content) is read as JSON",
                    fix: isYAML ? "convert YAML first: cfn-flip from PyPI writes JSON" : "correct the text")
            ]
        }
    }
}
