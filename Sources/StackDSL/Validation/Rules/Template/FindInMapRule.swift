/// The keys that `Fn::FindInMap` names are in the mapping.
enum FindInMapRule: TemplateRule {
    static let description = RuleDescription(
        "mapping-key", "The keys that Fn::FindInMap names are in the mapping.",
        reason: "CloudFormation answers 'Unable to get mapping'",
        failing:
            #"{"Mappings": {"M": {"a": {"b": "c"}}}, "Resources": {"T": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": {"Fn::FindInMap": ["M", "a", "x"]}}}}}"#,
        passing:
            #"{"Mappings": {"M": {"a": {"b": "c"}}}, "Resources": {"T": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": {"Fn::FindInMap": ["M", "a", "b"]}}}}}"#,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-findinmap.html"
    )

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        guard !context.hasMacros else { return [] }
        let mappings = Dictionary(
            context.template[.mappings].map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        var found: [Diagnostic] = []
        for section in [Template.Section.conditions, .resources, .outputs] {
            for member in context.template[section] {
                member.value.walk { node, path in
                    guard let call = node["Fn::FindInMap"]?.arrayValue, call.count == 3,
                        let name = call[0].stringValue, let mapping = mappings[name]?.objectValue,
                        !mapping.keys.contains(where: { $0.hasPrefix("Fn::") })
                    else { return }
                    if let problem = problem(call, name, mapping) {
                        found.append(
                            error(
                                at: node.origin ?? member.value.origin,
                                "'\(member.key)' at \(path): \(problem.message)",
                                element: member.key, path: path, fix: problem.fix))
                    }
                }
            }
        }
        return found
    }

    private static func problem(
        _ call: [Node], _ name: String, _ mapping: Node.Object
    ) -> (message: String, fix: String)? {
        let rows: [Node]
        if let key = call[1].stringValue {
            guard let row = mapping[key] else {
                return ("mapping '\(name)' has no key '\(key)'", suggestion(key, mapping.keys))
            }
            rows = [row]
        } else {
            rows = mapping.members.map(\.value)
        }
        guard let key = call[2].stringValue, !rows.isEmpty, rows.allSatisfy({ $0[key] == nil }) else { return nil }
        let known = rows.flatMap { $0.objectValue?.keys ?? [] }
        return ("mapping '\(name)' has no second key '\(key)'", suggestion(key, known))
    }

    private static func suggestion(_ key: String, _ known: [String]) -> String {
        closestNames(to: key, in: known, limit: 1).first.map { "did you mean '\($0)'?" }
            ?? "it has \(Set(known).sorted().prefix(8).joined(separator: ", "))"
    }
}
