// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// No value is null.
enum NullRule: NodeRule {
    static let description = RuleDescription(
        "null-value", "No value is null.", reason: "CloudFormation answers 'Null values are not allowed in templates'",
        example: """
            - "T": {"Type": "AWS::SNS::Topic", "Metadata": {"Owner": null}}
            + "T": {"Type": "AWS::SNS::Topic", "Metadata": {"Owner": "payments"}}
            """,
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html",
        evidence: .knowledge)

    static let sections: Set<Template.Section> = [.parameters, .mappings, .conditions, .resources, .outputs]
    static let kinds: Set<NodeKind> = [.null]

    static func applies(to context: ValidationContext) -> Bool { !context.hasMacros }

    static func findings(about node: Node, at place: NodePlace, in context: ValidationContext) -> [Diagnostic] {
        // What is null as a whole is told by the rule about what it should be.
        guard case .null = node.content, !place.path.steps.isEmpty else { return [] }
        return [
            error(
                at: place, node, "'\(place.element)' has null at \(place.path)",
                fix: "leave the key out, or write { \"Ref\": \"AWS::NoValue\" }")
        ]
    }
}
