// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import YAML

/// A template that becomes Swift.
struct ImportSource {
    /// The file, or the deployed stack, as messages call it.
    let origin: String
    /// The stack's own name: that of its files, and its type's.
    var name: String
    /// Its name in CloudFormation, where that is known.
    var stackName: String?
    let document: YAMLDocument

    var template: Template { Template(root: document.root) }

    /// The parameters, and whether each hides its value.
    var parameters: [(name: String, isSecret: Bool)] {
        template[.parameters].map { ($0.key, $0.value.hidesValue) }
    }
}

extension ImportSource {
    /// Reads a file of the command line; `-` is standard input.
    ///
    /// - Returns: nil with findings where it is no template.
    /// - Throws: `CommandFailure` or `Files.Failure` where it cannot be read.
    static func read(_ path: String) throws -> (source: ImportSource?, findings: [Diagnostic]) {
        guard let bytes = try path == "-" ? Files.readStandardInput() : Files.read(path) else {
            throw CommandFailure("there is no file \(path)")
        }
        return read(bytes, named: path == "-" ? "<standard input>" : path, as: TemplateFileName.stackName(of: path))
    }

    static func read(
        _ bytes: [UInt8], named origin: String, as name: String
    ) -> (source: ImportSource?, findings: [Diagnostic]) {
        let document: YAMLDocument
        do {
            document = try TemplateText.read(bytes, file: origin)
        } catch {
            return (
                nil,
                [
                    Diagnostic(
                        .error, rule: "not-a-template", at: error.location, error.message,
                        why: "CloudFormation cannot read it either", fix: "correct the text")
                ]
            )
        }
        let refusals = ImportRefusal.findings(of: document.root, named: origin)
        guard refusals.isEmpty else { return (nil, refusals) }
        return (
            ImportSource(origin: origin, name: name, stackName: nil, document: document),
            YAMLFindings.findings(document.advice.filter { $0.topic == .number })
        )
    }
}
