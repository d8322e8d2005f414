/// A function is called with the arguments that it takes.
enum FunctionArgumentsRule: TemplateRule {
    static let description = RuleDescription(
        "function-arguments", "A function is called with the arguments that it takes.",
        reason: "CloudFormation rejects the template",
        failing: #""T": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": {"Fn::Join": ["-"]}}}"#,
        passing: #""T": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": {"Fn::Join": ["-", ["a", "b"]]}}}"#,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html")

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        guard context.template.transforms.allSatisfy(SchemaRules.knownTransforms.contains) else { return [] }
        let hasExtensions = context.template.transforms.contains(LanguageExtensions.name)
        return [Template.Section.conditions, .resources, .outputs].flatMap { section in
            context.template[section].flatMap { member in
                var found: [Diagnostic] = []
                member.value.walk { node, path in
                    if let sibling = sibling(node) {
                        found.append(
                            error(
                                at: node.origin ?? member.value.origin,
                                "'\(member.key)' at \(path): \(sibling) has keys beside it", element: member.key,
                                path: path,
                                fix: "let the function stand alone in its object"))
                    }
                    guard let (name, argument) = node.function,
                        let problem = FunctionShape.problem(name, argument, hasExtensions: hasExtensions)
                    else { return }
                    found.append(
                        error(
                            at: argument.origin ?? node.origin ?? member.value.origin,
                            "'\(member.key)' at \(path): \(name) \(problem.message)", element: member.key, path: path,
                            fix: problem.fix))
                }
                return found
            }
        }
    }

    /// The function that shares its object with other keys; some are meant to.
    private static func sibling(_ node: Node) -> String? {
        guard let keys = node.objectValue?.keys, keys.count > 1 else { return nil }
        return keys.first { $0.hasPrefix("Fn::") && !$0.hasPrefix("Fn::ForEach") && $0 != "Fn::Transform" }
    }
}
