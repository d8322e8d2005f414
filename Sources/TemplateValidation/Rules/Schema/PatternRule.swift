// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import SchemaPatterns
import TemplateModel

/// A text has the form that its schema demands.
enum PatternRule: SchemaRule {
    static let description = RuleDescription(
        "pattern", "A text matches the pattern of its schema.", reason: "AWS rejects the value as invalid",
        example: """
            - "Logs": {"Type": "AWS::Logs::LogGroup", "Properties": {"LogGroupName": "a b"}}
            + "Logs": {"Type": "AWS::Logs::LogGroup", "Properties": {"LogGroupName": "a/b"}}
            """,
        source: "https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html")

    static func problems(_ visit: SchemaVisit, _ walker: inout SchemaWalker) -> [SchemaProblem] {
        guard let text = visit.schema.pattern, let value = visit.literal?.scalarText,
            let pattern = walker.pattern(text), !pattern.matches(value)
        else { return [] }
        return [SchemaProblem("'\(value.prefix(80))' does not match \(text)", fix: "write a text of that form")]
    }
}
