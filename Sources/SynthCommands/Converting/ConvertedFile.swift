// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import YAML

/// A template in the other form.
struct ConvertedFile {
    /// The name that findings use.
    let name: String
    /// Nil where nothing can be written, as `problems` say.
    let text: String?
    let form: TemplateForm
    /// How many comments it has that the text has not.
    let lostComments: Int
    let problems: [Diagnostic]

    /// - Parameters:
    ///   - path: `-` is standard input.
    ///   - form: nil for the one that it does not have.
    /// - Throws: `CommandFailure` or `Files.Failure` when there is no such file or it cannot be read.
    init(_ path: String, to form: TemplateForm?) throws {
        guard let bytes = try path == "-" ? Files.readStandardInput() : Files.read(path) else {
            throw CommandFailure("there is no file \(path)")
        }
        self.init(bytes, named: path == "-" ? "<standard input>" : path, to: form)
    }

    private init(_ bytes: [UInt8], named name: String, to wanted: TemplateForm?) {
        let own = TemplateForm(of: bytes, path: name)
        let form = wanted ?? own.other
        var problems: [Diagnostic] = []
        var text: String?
        var lost = 0
        do {
            let document = try TemplateText.read(bytes, file: name)
            problems = UnsayableParts.findings(in: document.root)
            if problems.isEmpty {
                text = form == .yaml ? YAMLWriter.write(document) : form.text(of: document.root)
            }
            // Aliases are written out, which is no loss.
            problems += YAMLFindings.findings(document.advice.filter { $0.topic == .number })
            lost = form == .yaml ? 0 : document.comments.count
        } catch {
            let format = TemplateText.format(of: bytes, file: name)
            problems = [DocumentFile.problem(error, as: format, holding: "the template")]
        }
        self.name = name
        self.text = text
        self.form = form
        lostComments = lost
        self.problems = problems
    }
}
