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
            !context.resolver.mappingContents.isRewritten(name),
            let assumptions = assumptions(at: place, context),
            let problem = problem(
                call, name, mapping, context.resolver.text(of: call[1], assumptions), context.resolver.mappingContents)
        else { return [] }
        return [
            error(
                at: place, node, "'\(place.element)' at \(place.path): \(problem.message)", fix: problem.fix)
        ]
    }

    private static func problem(
        _ call: [Node], _ name: String, _ mapping: Node.Object, _ first: String?, _ contents: MappingContents
    ) -> (message: String, fix: String)? {
        let second = call[2].stringValue
        if let first {
            guard let row = mapping[first] else {
                return (
                    "mapping '\(name)' has no key '\(first)'",
                    suggestion(first, Set(mapping.members.prefix(mostKeys).map(\.key)).sorted())
                )
            }
            return second.flatMap { row[$0] == nil ? missing($0, name, [row]) : nil }
        }
        guard let second, !mapping.isEmpty, !contents.hasColumn(second, in: name) else { return nil }
        return missing(second, name, mapping.members.prefix(mostKeys).map(\.value))
    }

    /// CloudFormation takes no more: a mapping of any size would be read for each of its uses.
    private static let mostKeys = 200

    private static func missing(_ key: String, _ name: String, _ rows: [Node]) -> (message: String, fix: String) {
        let columns = Set(rows.flatMap { $0.objectValue?.members.prefix(mostKeys).map(\.key) ?? [] })
        return ("mapping '\(name)' has no second key '\(key)'", suggestion(key, columns.sorted()))
    }

    private static func suggestion(_ key: String, _ known: [String]) -> String {
        let known = known.prefix(mostKeys)
        return didYouMean(key, in: known)
            ?? (known.isEmpty ? "add it" : "it has \(known.prefix(8).joined(separator: ", "))")
    }
}
