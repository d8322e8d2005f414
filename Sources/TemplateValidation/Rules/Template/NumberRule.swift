// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Every number is one that JSON can say.
enum NumberRule: NodeRule {
    static let description = RuleDescription(
        "number", "Every number is finite.",
        reason: "JSON has no such number",
        example: """
            - "T": {"Type": "AWS::SNS::Topic", "Metadata": {"N": 1e999}}
            + "T": {"Type": "AWS::SNS::Topic", "Metadata": {"N": 1e99}}
            """,
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html",
        evidence: .knowledge)

    static let sections = Set(Template.Section.allCases)
    static let kinds: Set<NodeKind> = [.number]

    static func findings(about node: Node, at place: NodePlace, in context: ValidationContext) -> [Diagnostic] {
        guard let number = node.numberValue, !number.isFinite else { return [] }
        return [
            error(at: place, node, "'\(place.element)' has \(number.text) at \(place.path)", fix: "write a finite one")
        ]
    }
}
