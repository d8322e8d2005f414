/// No object has a key twice.
enum DuplicateKeyRule: TemplateRule {
    static let description = RuleDescription(
        "duplicate-key", "No object of a template has a key twice.",
        reason: "one of the values is lost without a word",
        failing: #""T": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "a", "TopicName": "b"}}"#,
        passing: #""T": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "a", "DisplayName": "b"}}"#,
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html")

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        // Logical IDs have a rule of their own.
        let root = sections(context.template.root)
        return root
            + Template.Section.allCases.flatMap { section in
                context.template[section].flatMap { member in
                    var found: [Diagnostic] = []
                    member.value.walk { node, path in
                        for duplicate in duplicates(node) {
                            found.append(
                                error(
                                    at: duplicate.value.origin ?? member.value.origin,
                                    "'\(member.key)' has the key '\(duplicate.key)' twice\(path.steps.isEmpty ? "" : " at \(path)")",
                                    element: member.key, path: path.appending(.key(duplicate.key)),
                                    fix: "remove one of them"))
                        }
                    }
                    return found
                }
            }
    }

    private static func sections(_ root: Node) -> [Diagnostic] {
        duplicates(root).map {
            error(at: $0.value.origin, "the section '\($0.key)' is there twice", fix: "join them")
        }
    }

    private static func duplicates(_ node: Node) -> [Node.Object.Member] {
        guard let members = node.objectValue?.members, members.count > 1 else { return [] }
        var seen: Set<String> = []
        return members.filter { !seen.insert($0.key).inserted }
    }
}
