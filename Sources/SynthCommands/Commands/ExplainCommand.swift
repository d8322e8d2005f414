// SPDX-License-Identifier: Apache-2.0

import PolicyPacks
import TemplateModel
import TemplateValidation

/// `synth explain`: what a rule is about, and what a resource type takes.
enum ExplainCommand: Command {
    static let name = "explain"
    static let summary = "Say what a rule demands and why, or what a resource type takes; without one, list the rules."
    static let usage = """
        [RULE]
        [TYPE]
        """
    static let options = [format, policies]

    static let format = Option(
        name: "--format", value: "FORMAT", choices: ["text", "markdown"],
        help: "The form of the list; markdown is a table with the evidence (text).")

    static let policies = Option(
        name: Option.policies.name, value: "PACK[,PACK]",
        help: "List the checks of these standards with their controls; 'list' names the standards.")

    static func run(_ invocation: Invocation) throws -> Int32 {
        if invocation.arguments.has(policies) { return try PackText.list(invocation) }
        if invocation.arguments.value(format) == "markdown" {
            guard invocation.arguments.positionals.isEmpty else {
                throw UsageError("--format markdown is for the list of all rules")
            }
            invocation.console.write(try RulesTable.text())
            return 0
        }
        guard let id = invocation.arguments.positionals.first else {
            invocation.report["rules"] = .array(
                Validator.rules.map { ["id": .string($0.id), "summary": .string($0.summary)] })
            let width = Validator.rules.map(\.id.count).max() ?? 0
            for rule in Validator.rules {
                let space = String(repeating: " ", count: width - rule.id.count + 2)
                invocation.console.print("\(rule.id)\(space)\(rule.summary)")
            }
            return 0
        }
        if id.contains("::") {
            guard let type = TypeText(id) else {
                let question = didYouMean(id, in: TypeText.typeNames)
                throw UsageError("no resource type '\(id)'" + (question.map { "; \($0)" } ?? ""))
            }
            invocation.report["type"] = type.node
            type.show(on: invocation.console)
            return 0
        }
        if let check = CheckTable.checks.first(where: { $0.id == id }) {
            invocation.console.write(PackText.text(check))
            return 0
        }
        if let policy = invocation.houseRules.first(where: { $0.id == id }) {
            invocation.console.write(PackText.text(policy))
            return 0
        }
        guard let rule = Validator.rules.first(where: { $0.id == id }) else {
            let question = didYouMean(id, in: Validator.ruleNames + invocation.houseRules.map(\.id))
            throw UsageError("no rule '\(id)'" + (question.map { "; \($0)" } ?? ""))
        }
        invocation.report["rule"] = [
            "id": .string(rule.id), "summary": .string(rule.summary), "reason": .string(rule.reason),
            "evidence": .string("\(rule.evidence)"), "source": .string(rule.source),
        ]
        invocation.console.write(text(rule))
        return 0
    }

    private static func text(_ rule: RuleDescription) -> String {
        """
        \(rule.id): \(rule.summary)

        Why: \(rule.reason).

        \(example(rule.example))

        Evidence: \(rule.evidence)
        See \(rule.source)

        """
    }

    /// Where a line is cut: one example is text that is too long for CloudFormation.
    private static let width = 120

    private static func example(_ example: RuleDescription.Example) -> String {
        let values = [("-", example.failingValues), ("+", example.passingValues)].flatMap { mark, values in
            (values ?? []).map { "\(mark) with \($0.name)=\($0.value)" }
        }
        let lines = example.text.split(separator: "\n").map {
            $0.count > width ? "\($0.prefix(width)) ..." : String($0)
        }
        return (["What fails (-), and what passes in its place (+):", ""] + lines + values).joined(separator: "\n")
    }
}
