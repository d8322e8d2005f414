// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// A number is within its bounds.
enum NumberRangeRule: SchemaRule {
    static let description = RuleDescription(
        "number-range", "A number is within the bounds of its schema.", reason: "AWS rejects the value as invalid",
        example: """
              "Key": {
                "Type": "AWS::KMS::ReplicaKey",
                "Properties": {
                  "PrimaryKeyArn": "arn:aws:kms:us-east-1:123456789012:key/mrk-a1b2c3",
                  "KeyPolicy": "{}",
            -     "PendingWindowInDays": 90
            +     "PendingWindowInDays": 30
                }
              }
            """,
        source: "https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html")

    static func problems(_ visit: SchemaVisit, _ walker: inout SchemaWalker) -> [SchemaProblem] {
        let schema = visit.schema
        guard let node = visit.literal, let text = node.scalarText, node.boolValue == nil,
            schema.types.contains(.integer) || schema.types.contains(.number), let value = Double(text)
        else { return [] }
        func shown(_ bound: Double) -> String { Node.Number(bound).text }
        let shownValue = node.scalarText ?? ""
        if let least = schema.minimum, value < least {
            return [SchemaProblem("\(shownValue) is below \(shown(least))", fix: "write \(shown(least)) or more")]
        }
        if let most = schema.maximum, value > most {
            return [SchemaProblem("\(shownValue) is above \(shown(most))", fix: "write \(shown(most)) or less")]
        }
        if let bound = schema.exclusiveMinimum, value <= bound {
            return [SchemaProblem("\(shownValue) is not above \(shown(bound))", fix: "write more")]
        }
        if let bound = schema.exclusiveMaximum, value >= bound {
            return [SchemaProblem("\(shownValue) is not below \(shown(bound))", fix: "write less")]
        }
        return []
    }
}
