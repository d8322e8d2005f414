// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// A property is one that the schema has.
enum UnknownPropertyRule: SchemaRule {
    static let description = RuleDescription(
        "unknown-property", "A property is one that the resource type has.",
        reason: "CloudFormation answers 'Encountered unsupported property'",
        example: """
            - "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"TopicNam": "orders"}}
            + "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "orders"}}
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html"
    )

    /// Patterns of names that people meet, in words.
    private static let wordsOfPatterns = [
        "[a-zA-Z][a-zA-Z0-9_]+": "begin with a letter, and take two characters at least: letters, digits and _"
    ]

    static func problems(_ visit: SchemaVisit, _ walker: inout SchemaWalker) -> [SchemaProblem] {
        guard let object = visit.literal?.objectValue, !visit.schema.allowsAdditional, visit.schema.additional == nil
        else { return [] }
        return object.members.compactMap { member in
            guard walker.schema(of: member.key, in: visit.schema) == nil else { return nil }
            let known = visit.schema.properties.keys
            let suggestion = didYouMean(member.key, in: known)
            let few = known.count <= 8 && !known.isEmpty ? "it takes \(known.joined(separator: ", "))" : "remove it"
            let patterns = visit.schema.patternProperties.keys
            if known.isEmpty, !patterns.isEmpty {
                let names = patterns.map { wordsOfPatterns[$0] ?? "take one that matches \($0)" }
                return SchemaProblem(
                    "'\(member.key)' is not a name that it takes", why: "AWS rejects the name as invalid",
                    fix: names.joined(separator: ", or "), at: .key(member.key), origin: member.value.origin)
            }
            return SchemaProblem(
                "there is no property '\(member.key)'\(SchemaAge.remark(on: visit.resource))",
                fix: suggestion ?? few + SchemaAge.advice(on: visit.resource),
                at: .key(member.key), origin: member.value.origin)
        }
    }
}
