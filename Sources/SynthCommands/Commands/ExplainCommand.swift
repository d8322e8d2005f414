import TemplateModel
import TemplateValidation

/// `synth explain`: what a rule is about.
enum ExplainCommand: Command {
    static let name = "explain"
    static let summary = "Say what a rule demands and why, with an example; without a rule, list them."
    static let usage = "[RULE]"
    static let options: [Option] = []

    static func run(_ invocation: Invocation) throws -> Int32 {
        guard let id = invocation.arguments.positionals.first else {
            let width = Validator.rules.map(\.id.count).max() ?? 0
            for rule in Validator.rules {
                let space = String(repeating: " ", count: width - rule.id.count + 2)
                invocation.console.print("\(rule.id)\(space)\(rule.summary)")
            }
            return 0
        }
        guard let rule = Validator.rules.first(where: { $0.id == id }) else {
            let closest = closestNames(to: id, in: Validator.rules.map(\.id), limit: 1).first
            throw UsageError("no rule '\(id)'" + (closest.map { "; did you mean '\($0)'?" } ?? ""))
        }
        invocation.console.write(try text(rule))
        return 0
    }

    private static func text(_ rule: RuleDescription) throws -> String {
        """
        \(rule.id): \(rule.summary)

        Why: \(rule.reason).

        This fails:
        \(try example(rule.failing))

        This passes:
        \(try example(rule.passing))

        See \(rule.source)

        """
    }

    private static func example(_ example: RuleDescription.Example) throws -> String {
        let text = try Template(json: example.template).json.split(separator: "\n").map { "    \($0.prefix(160))" }
        let values = (example.values ?? []).map { "    with \($0.name)=\($0.value)" }
        return (text + values).joined(separator: "\n")
    }
}
