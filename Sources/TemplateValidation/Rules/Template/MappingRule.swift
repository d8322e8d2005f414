// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A mapping has two levels of keys and then values, and no functions.
enum MappingRule: TemplateRule {
    static let description = RuleDescription(
        "mapping", "A mapping has two levels of keys and then values; no functions stand in it.",
        reason: "CloudFormation rejects the template",
        example: .init(
            template: """
                  {
                -   "Mappings": {"M": {"a": "b"}},
                +   "Mappings": {"M": {"a": {"b": "c"}}},
                    "Resources": {
                      "T": {
                        "Type": "AWS::SNS::Topic",
                        "Properties": {"TopicName": {"Fn::FindInMap": ["M", {"Ref": "AWS::Region"}, "b"]}}
                      }
                    }
                  }
                """),
        companions: ["mapping-key"],
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html")

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        guard !context.hasMacros else { return [] }
        return context.template[.mappings].filter { !$0.key.hasPrefix("Fn::") }.flatMap { mapping -> [Diagnostic] in
            guard let rows = mapping.value.objectValue, !rows.isEmpty else {
                return [finding(mapping, Node.Path(), mapping.value, "it has no keys")]
            }
            return rows.members.filter { !$0.key.hasPrefix("Fn::") }.flatMap { row -> [Diagnostic] in
                let path = Node.Path([.key(row.key)])
                guard let values = row.value.objectValue, !values.isEmpty else {
                    return [finding(mapping, path, row.value, "'\(row.key)' has no second level of keys")]
                }
                return values.members.compactMap { value in
                    let isValue =
                        value.value.arrayValue?.allSatisfy { $0.scalarText != nil } ?? (value.value.scalarText != nil)
                    guard !isValue else { return nil }
                    return finding(
                        mapping, path.appending(.key(value.key)), value.value,
                        "'\(row.key)', '\(value.key)' is neither text, a number nor a list of them")
                }
            }
        }
    }

    private static func finding(
        _ mapping: Node.Object.Member, _ path: Node.Path, _ node: Node, _ message: String
    ) -> Diagnostic {
        error(
            at: node.origin ?? mapping.value.origin, "mapping '\(mapping.key)': \(message)", element: mapping.key,
            path: path, fix: "write { first key: { second key: value } }")
    }
}
