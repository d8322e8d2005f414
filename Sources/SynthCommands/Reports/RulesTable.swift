// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateValidation

/// All rules as a table of Markdown: `docs/rules.md` is what it makes.
enum RulesTable {
    static func text() throws -> String {
        let rows = try Validator.rules.map { rule in
            let cells = [
                "`\(rule.id)`", try severities(rule).joined(separator: ", "), rule.summary, evidence(rule.evidence),
                "[AWS](\(rule.source))",
            ]
            return "| \(cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ")) |"
        }
        return """
            # Rules

            Made by `synth explain --format markdown`; DO NOT EDIT. What an error, a warning and a note are, and what counts as
            evidence, is in [validation.md](validation.md). The severity is that of the example that `synth explain RULE`
            shows; a rule about several faults can give others too.

            | Rule | Severity | Demand | Evidence | Page |
            |---|---|---|---|---|
            \(rows.joined(separator: "\n"))

            """
    }

    /// What the rule says of its failing example, from grave to slight.
    private static func severities(_ rule: RuleDescription) throws -> [String] {
        let values = rule.example.failingValues.map { ValidationInput.Parameters(values: $0) }
        let template = try Template(json: rule.example.failing, file: "example.json")
        let found = Validator.diagnostics(for: ValidationInput(template: template, parameters: values))
        return Set(found.filter { $0.rule == rule.id }.map(\.severity)).sorted(by: >).map(\.rawValue)
    }

    private static func evidence(_ evidence: RuleDescription.Evidence) -> String {
        guard case .thread(let address) = evidence else {
            return evidence == .documentation ? "documentation" : "knowledge"
        }
        let parts = address.split(separator: "#")
        guard parts.count == 2, !address.hasPrefix("https://") else { return "[thread](\(address))" }
        return "[\(address)](https://github.com/\(parts[0])/issues/\(parts[1]))"
    }
}
