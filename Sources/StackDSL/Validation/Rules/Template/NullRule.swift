/// No value is null.
enum NullRule: TemplateRule {
    static let description = RuleDescription(
        "null-value", "No value is null.", reason: "CloudFormation answers 'Null values are not allowed in templates'",
        failing: #""T": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": null}}"#,
        passing: #""T": {"Type": "AWS::SNS::Topic"}"#,
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html")

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        guard !context.hasMacros else { return [] }
        return [Template.Section.parameters, .mappings, .conditions, .resources, .outputs].flatMap { section in
            context.template[section].flatMap { member in
                var found: [Diagnostic] = []
                member.value.walk { node, path in
                    guard node == .null else { return }
                    found.append(
                        error(
                            at: node.origin ?? member.value.origin, "'\(member.key)' has null at \(path)",
                            element: member.key, path: path, fix: "leave the key out, or use AWS::NoValue"))
                }
                return found
            }
        }
    }
}
