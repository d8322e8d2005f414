// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// No object has a key twice.
enum DuplicateKeyRule: NodeRule {
    static let description = RuleDescription(
        "duplicate-key", "No object of a template has a key twice.",
        reason: "CloudFormation takes the last of the values, and says nothing of the others",
        example: """
            - "T": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "a", "TopicName": "b"}}
            + "T": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "a", "DisplayName": "b"}}
            """,
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html",
        evidence: .thread("aws/aws-cli#2404"))

    static let sections = Set(Template.Section.allCases)
    static let kinds: Set<NodeKind> = [.object]

    static func findings(about node: Node, at place: NodePlace, in context: ValidationContext) -> [Diagnostic] {
        (node.objectValue?.repetitions ?? []).map { _, again in
            warning(
                at: again.value.origin ?? place.origin,
                "'\(place.element)' has the key '\(again.key)' twice"
                    + (place.path.steps.isEmpty ? "" : " at \(place.path)"),
                element: place.element, path: place.path.appending(.key(again.key)), fix: "remove one of them")
        }
    }

    /// The sections themselves; logical IDs have a rule of their own.
    static func findings(in context: ValidationContext) -> [Diagnostic] { sections(context.template.root) }

    private static func sections(_ root: Node) -> [Diagnostic] {
        (root.objectValue?.repetitions ?? []).map { _, again in
            warning(at: again.value.origin, "the section '\(again.key)' is there twice", fix: "join them")
        }
    }
}
