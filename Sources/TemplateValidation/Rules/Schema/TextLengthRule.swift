// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// A text is neither too short nor too long.
enum TextLengthRule: SchemaRule {
    static let description = RuleDescription(
        "text-length", "A text has the length that its schema allows.", reason: "AWS rejects the value as invalid",
        example: """
            - "Repository": {"Type": "AWS::ECR::Repository", "Properties": {"RepositoryName": "a"}}
            + "Repository": {"Type": "AWS::ECR::Repository", "Properties": {"RepositoryName": "ab"}}
            """,
        companions: ["pattern"],
        source: "https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html")

    static func problems(_ visit: SchemaVisit, _ walker: inout SchemaWalker) -> [SchemaProblem] {
        guard let text = visit.literal?.scalarText, visit.schema.types.contains(.string) else { return [] }
        let length = text.unicodeScalars.count
        if let least = visit.schema.minLength, length < least {
            return [
                SchemaProblem(
                    "the text has \(length) \(length == 1 ? "character" : "characters"), fewer than \(least)",
                    fix: "lengthen it")
            ]
        }
        if let most = visit.schema.maxLength, length > most {
            return [
                SchemaProblem(
                    "the text has \(length) \(length == 1 ? "character" : "characters"), more than \(most)",
                    fix: "shorten it")
            ]
        }
        return []
    }
}
