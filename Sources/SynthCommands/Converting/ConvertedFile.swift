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
            problems = Self.problems(of: document.root)
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

    /// What one of the forms cannot say, or says otherwise.
    private static func problems(of root: Node) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        root.walk { node, path in
            if let number = node.numberValue, !number.isFinite {
                problems.append(
                    Diagnostic(
                        .error, rule: "json", at: node.origin, path: path, "\(number.text) is no number in JSON",
                        why: "CloudFormation takes what JSON can say", fix: "write a number, or a text in quotes"))
            }
            guard let object = node.objectValue else { return }
            var seen: Set<String> = []
            for member in object.members where !seen.insert(member.key).inserted {
                problems.append(
                    Diagnostic(
                        .error, rule: "duplicate-key", at: member.value.origin, path: path.appending(.key(member.key)),
                        "the key stands twice in one object", why: "only one of the values can count",
                        fix: "remove one of them"))
            }
        }
        return problems
    }
}
