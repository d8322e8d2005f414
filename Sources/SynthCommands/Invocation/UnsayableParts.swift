// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What a template says that it cannot say in another form: of two values of one key only one counts, and a number may be
/// none in JSON.
enum UnsayableParts {
    static func findings(in root: Node) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        root.walk { node, path in
            if let number = node.numberValue, !number.isFinite {
                findings.append(
                    Diagnostic(
                        .error, rule: "json", at: node.origin, path: path, "\(number.text) is no number in JSON",
                        why: "CloudFormation takes what JSON can say", fix: "write a number, or a text in quotes"))
            }
            for (first, again) in node.objectValue?.repetitions ?? [] {
                findings.append(
                    Diagnostic(
                        .error, rule: "duplicate-key", at: again.value.origin, path: path.appending(.key(again.key)),
                        "the key '\(again.key)' stands twice in one object", why: "only one of the values can count",
                        fix: "remove one of them",
                        notes: [Diagnostic.Note(at: first.value.origin, "the first '\(again.key)' is here")]))
            }
        }
        return findings
    }
}
