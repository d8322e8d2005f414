// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A logical ID stands once; a parameter and a resource cannot share one, because `Ref` could not tell them apart.
enum DuplicateLogicalIDRule: TemplateRule {
    static let description = RuleDescription(
        "duplicate-logical-id", "A logical ID stands once, and no parameter has a resource's.",
        reason: "a template holds one element of a name: of two, CloudFormation takes the last",
        example: """
              "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
            - "Vpc": {"Type": "AWS::SNS::Topic"}
            + "Topic": {"Type": "AWS::SNS::Topic"}
            """,
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html",
        evidence: .thread("aws-cloudformation/cfn-language-discussion#96"))

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        let sections: [Template.Section] = [.rules, .mappings, .conditions, .outputs, .parameters, .resources]
        return sections.flatMap { duplicates(context.template[$0]) } + shared(context)
    }

    /// JSON that has a key twice is read as if it had the last one only.
    private static func duplicates(_ members: [Node.Object.Member]) -> [Diagnostic] {
        var first: [String: Node] = [:]
        return members.compactMap { member in
            guard let earlier = first[member.key] else {
                first[member.key] = member.value
                return nil
            }
            let isSame = earlier.origin == member.value.origin && earlier == member.value
            return warning(
                at: member.value.origin,
                isSame ? "'\(member.key)' is made twice" : "the logical ID '\(member.key)' is taken",
                why: "CloudFormation takes the last of one name, and says nothing of the others",
                fix: isSame
                    ? "make it once and mention that wherever it is wanted, or give the second one an ID of its own"
                    : "give one of them another logical ID",
                notes: isSame ? [] : [Diagnostic.Note(at: earlier.origin, "the first '\(member.key)' is here")])
        }
    }

    private static func shared(_ context: ValidationContext) -> [Diagnostic] {
        let parameters = Dictionary(
            context.template[.parameters].map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        var told: Set<String> = []
        return context.template[.resources].compactMap { resource in
            guard let parameter = parameters[resource.key], told.insert(resource.key).inserted else { return nil }
            return error(
                at: resource.value.origin, "the logical ID '\(resource.key)' is taken",
                why: "CloudFormation rejects the template: a Ref could mean the parameter or the resource",
                fix: "give one of them another logical ID",
                notes: [Diagnostic.Note(at: parameter.origin, "the parameter '\(resource.key)' is here")])
        }
    }
}
