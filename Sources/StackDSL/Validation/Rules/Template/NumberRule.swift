/// Every number is one that JSON can say.
enum NumberRule: TemplateRule {
    static let description = RuleDescription(
        "number", "Every number is finite.",
        reason: "JSON has no such number",
        failing: #""T": {"Type": "AWS::SNS::Topic", "Metadata": {"N": 1e999}}"#,
        passing: #""T": {"Type": "AWS::SNS::Topic", "Metadata": {"N": 1e99}}"#,
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html")

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        Template.Section.allCases.flatMap { section in
            context.template[section].flatMap { member in
                var found: [Diagnostic] = []
                member.value.walk { node, path in
                    guard let number = node.numberValue, !number.isFinite else { return }
                    found.append(
                        Diagnostic(
                            .error, rule: description.id, at: node.origin ?? member.value.origin,
                            "'\(member.key)' has \(number.text) at \(path)", why: "JSON has no such number",
                            fix: "write a finite one"))
                }
                return found
            }
        }
    }
}
