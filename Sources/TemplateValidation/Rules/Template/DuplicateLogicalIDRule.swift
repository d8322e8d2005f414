// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A logical ID stands once; a parameter and a resource cannot share one, because `Ref` could not tell them apart.
enum DuplicateLogicalIDRule: TemplateRule {
    static let description = RuleDescription(
        "duplicate-logical-id", "A logical ID stands once, and no parameter has a resource's.",
        reason: "a template holds one element of a name",
        example: """
              "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
            - "Vpc": {"Type": "AWS::SNS::Topic"}
            + "Topic": {"Type": "AWS::SNS::Topic"}
            """,
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html")

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        let alone: [Template.Section] = [.rules, .mappings, .conditions, .outputs]
        return alone.flatMap { duplicates(context.template[$0]) }
            + duplicates(context.template[.parameters] + context.template[.resources])
    }

    private static func duplicates(_ members: [Node.Object.Member]) -> [Diagnostic] {
        var first: [String: Node] = [:]
        return members.compactMap { member in
            guard let earlier = first[member.key] else {
                first[member.key] = member.value
                return nil
            }
            let isSame = earlier.origin == member.value.origin && earlier == member.value
            return Diagnostic(
                .error, rule: description.id, at: member.value.origin,
                isSame ? "'\(member.key)' is made twice" : "the logical ID '\(member.key)' is taken",
                why: "a template holds one element of a name",
                fix: isSame
                    ? "make it once and mention that wherever it is wanted, or give the second one an ID of its own"
                    : "give one of them another logical ID",
                notes: isSame ? [] : [Diagnostic.Note(at: earlier.origin, "the first '\(member.key)' is here")])
        }
    }
}
