// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The keys that `Fn::FindInMap` names are in the mapping.
enum FindInMapRule: NodeRule {
    static let description = RuleDescription(
        "mapping-key", "The keys that Fn::FindInMap names are in the mapping.",
        reason: "CloudFormation answers 'Unable to get mapping'",
        example: .init(
            template: """
                  {
                    "Mappings": {"M": {"a": {"b": "c"}}},
                    "Resources": {
                      "T": {
                        "Type": "AWS::SNS::Topic",
                -       "Properties": {"TopicName": {"Fn::FindInMap": ["M", "a", "x"]}}
                +       "Properties": {"TopicName": {"Fn::FindInMap": ["M", "a", "b"]}}
                      }
                    }
                  }
                """),
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-findinmap.html"
    )

    static let sections: Set<Template.Section> = [.conditions, .resources, .outputs]
    static let kinds: Set<NodeKind> = [.object]

    static func applies(to context: ValidationContext) -> Bool { !context.hasMacros }

    static func findings(about node: Node, at place: NodePlace, in context: ValidationContext) -> [Diagnostic] {
        guard let (function, argument) = node.function, function == "Fn::FindInMap",
            let call = argument.arrayValue, call.count == 3, let name = call[0].stringValue,
            let mapping = context.template.root["Mappings"]?[name]?.objectValue,
            !mapping.keys.contains(where: { $0.hasPrefix("Fn::") }),
            let assumptions = assumptions(at: place, context),
            let problem = problem(call, name, mapping, context.resolver.text(of: call[1], assumptions))
        else { return [] }
        return [
            error(
                at: place, node, "'\(place.element)' at \(place.path): \(problem.message)", fix: problem.fix)
        ]
    }

    private static func problem(
        _ call: [Node], _ name: String, _ mapping: Node.Object, _ first: String?
    ) -> (message: String, fix: String)? {
        let rows: [Node]
        if let key = first {
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
        didYouMean(key, in: known)
            ?? (known.isEmpty ? "add it" : nil) ?? "it has \(Set(known).sorted().prefix(8).joined(separator: ", "))"
    }
}
