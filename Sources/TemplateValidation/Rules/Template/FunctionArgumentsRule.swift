// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A function is called with the arguments that it takes.
enum FunctionArgumentsRule: NodeRule {
    static let description = RuleDescription(
        "function-arguments", "A function is called with the arguments that it takes.",
        reason: "CloudFormation rejects the template",
        example: """
            - "T": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": {"Fn::Join": ["-"]}}}
            + "T": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": {"Fn::Join": ["-", ["a", "b"]]}}}
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html")

    static let sections: Set<Template.Section> = [.conditions, .resources, .outputs]
    static let kinds: Set<NodeKind> = [.object]

    static func applies(to context: ValidationContext) -> Bool {
        !context.hasUnknownMacros
    }

    static func findings(about node: Node, at place: NodePlace, in context: ValidationContext) -> [Diagnostic] {
        if let sibling = sibling(node) {
            return [
                error(
                    at: place, node, "'\(place.element)' at \(place.path): \(sibling) has keys beside it",
                    fix: "let the function stand alone in its object")
            ]
        }
        guard let (name, argument) = node.function,
            let problem = FunctionShape.problem(name, argument, hasExtensions: context.hasExtensions)
        else { return [] }
        return [
            error(
                at: argument.origin ?? node.origin ?? place.origin,
                "'\(place.element)' at \(place.path): \(name) \(problem.message)", element: place.element,
                path: place.path, fix: problem.fix)
        ]
    }

    /// The function that shares its object with other keys; some are meant to.
    private static func sibling(_ node: Node) -> String? {
        guard let members = node.objectValue?.members, members.count > 1 else { return nil }
        return members.first {
            $0.key.beginsFunction && !$0.key.hasPrefix("Fn::ForEach") && $0.key != "Fn::Transform"
        }?.key
    }
}
