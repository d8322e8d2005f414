// SPDX-License-Identifier: Apache-2.0

import PolicyPacks
import StackDSL
import TemplateAnalysis
import TemplateModel
import TemplateValidation

/// Findings as SARIF 2.1.0, which code hosts show beside the lines.
enum SARIFReport {
    static func node(_ findings: Findings, _ houseRules: [any HouseRule] = []) -> Node {
        let silenced = findings.silenced
        let used = Set((findings.all + silenced.map(\.finding)).map(\.rule))
        let chosen = Pack.rules(of: Pack.allCases) + houseRules.filter { $0.location != nil }
        let rules =
            Validator.rules.filter { used.contains($0.id) }.map { rule($0.id, $0.summary, $0.reason, $0.source) }
            + chosen.filter { used.contains($0.id) }.map { rule($0.id, $0.summary, $0.reason, $0.source) }
        return [
            "version": "2.1.0",
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "runs": [
                [
                    "tool": [
                        "driver": [
                            "name": "synth", "version": .string(ToolVersion.current), "rules": .array(rules),
                        ]
                    ],
                    "results": .array(
                        findings.all.map { result($0, []) }
                            + silenced.map { result($0.finding, [suppression($0.silence)]) }),
                ]
            ],
        ]
    }

    private static func rule(_ id: String, _ summary: String, _ reason: String, _ source: String?) -> Node {
        Node(properties: [
            "id": .string(id), "shortDescription": ["text": .string(summary)], "help": ["text": .string(reason)],
            "helpUri": source.map { .string($0) },
        ])
    }

    /// - Parameter suppressions: what silences it. SARIF wants them in all results or in none.
    private static func result(_ diagnostic: Diagnostic, _ suppressions: [Node]) -> Node {
        let text = [diagnostic.message, diagnostic.reason, diagnostic.fix].filter { !$0.isEmpty }.joined(
            separator: "; ")
        return [
            "ruleId": .string(diagnostic.rule), "level": .string(diagnostic.severity.rawValue),
            "message": ["text": .string(text)],
            "locations": .array(diagnostic.location.map { [location($0)] } ?? []),
            "suppressions": .array(suppressions),
        ]
    }

    /// A silence stands in what is analysed, never in a file beside it. Somebody has given a reason, so it is accepted.
    private static func suppression(_ silence: Silence) -> Node {
        var object: [Node.Object.Member] = [
            .init(key: "kind", value: "inSource"), .init(key: "status", value: "accepted"),
            .init(key: "justification", value: .string(silence.reason)),
        ]
        if let place = silence.location { object.append(.init(key: "location", value: location(place))) }
        let properties = [("until", silence.until), ("owner", silence.owner)].compactMap { key, value in
            value.map { Node.Object.Member(key: key, value: .string($0)) }
        }
        if !properties.isEmpty { object.append(.init(key: "properties", value: .object(properties))) }
        return .object(object)
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
