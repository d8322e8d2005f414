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
        duplicates(node).map { duplicate in
            warning(
                at: duplicate.value.origin ?? place.origin,
                "'\(place.element)' has the key '\(duplicate.key)' twice"
                    + (place.path.steps.isEmpty ? "" : " at \(place.path)"),
                element: place.element, path: place.path.appending(.key(duplicate.key)), fix: "remove one of them")
        }
    }

    /// The sections themselves; logical IDs have a rule of their own.
    static func findings(in context: ValidationContext) -> [Diagnostic] { sections(context.template.root) }

    private static func sections(_ root: Node) -> [Diagnostic] {
        duplicates(root).map {
            warning(at: $0.value.origin, "the section '\($0.key)' is there twice", fix: "join them")
        }
    }

    /// Few members are compared with each other sooner than by a set.
    private static func mayHaveDuplicates(_ object: Node.Object) -> Bool {
        object.count > 16 || object.members.indices.contains { object.index(of: object.members[$0].key) != $0 }
    }

    private static func duplicates(_ node: Node) -> [Node.Object.Member] {
        guard let object = node.objectValue, object.count > 1, mayHaveDuplicates(object) else { return [] }
        // By bytes, as objects tell them apart.
        var seen: Set<[UInt8]> = []
        return object.members.filter { !seen.insert(Array($0.key.utf8)).inserted }
    }
}
