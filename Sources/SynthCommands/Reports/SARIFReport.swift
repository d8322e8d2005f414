// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateValidation

/// Findings as SARIF 2.1.0, which code hosts show beside the lines.
enum SARIFReport {
    static func node(_ diagnostics: [Diagnostic]) -> Node {
        let used = Set(diagnostics.map(\.rule))
        let rules = Validator.rules.filter { used.contains($0.id) }
        return [
            "version": "2.1.0",
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "runs": [
                [
                    "tool": [
                        "driver": [
                            "name": "synth", "version": .string(ToolVersion.current), "rules": .array(rules.map(rule)),
                        ]
                    ],
                    "results": .array(diagnostics.map(result)),
                ]
            ],
        ]
    }

    private static func rule(_ rule: RuleDescription) -> Node {
        [
            "id": .string(rule.id), "shortDescription": ["text": .string(rule.summary)],
            "help": ["text": .string(rule.reason)], "helpUri": .string(rule.source),
        ]
    }

    private static func result(_ diagnostic: Diagnostic) -> Node {
        let text = [diagnostic.message, diagnostic.reason, diagnostic.fix].filter { !$0.isEmpty }.joined(
            separator: "; ")
        return [
            "ruleId": .string(diagnostic.rule), "level": .string(diagnostic.severity.rawValue),
            "message": ["text": .string(text)],
            "locations": .array(diagnostic.location.map { [location($0)] } ?? []),
        ]
    }

    private static func location(_ location: SourceLocation) -> Node {
        [
            "physicalLocation": [
                "artifactLocation": ["uri": .string(location.file)],
                "region": ["startLine": .number(location.line), "startColumn": .number(location.column)],
            ]
        ]
    }
}
