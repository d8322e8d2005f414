// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Findings as a JSON array of flat objects.
enum JSONReport {
    static func node(_ diagnostics: [Diagnostic]) -> Node {
        .array(
            diagnostics.map { diagnostic in
                [
                    "file": diagnostic.location.map { .string($0.file) } ?? .null,
                    "line": diagnostic.location.map { .number($0.line) } ?? .null,
                    "column": diagnostic.location.map { .number($0.column) } ?? .null,
                    "severity": .string(diagnostic.severity.rawValue),
                    "rule": .string(diagnostic.rule),
                    "logicalId": diagnostic.element.map { .string($0) } ?? .null,
                    "path": .string(diagnostic.path.description),
                    "message": .string(diagnostic.message),
                    "reason": .string(diagnostic.reason),
                    "fix": .string(diagnostic.fix),
                ]
            })
    }
}
