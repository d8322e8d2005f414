// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// A list has neither too few elements nor too many.
enum ItemCountRule: SchemaRule {
    static let description = RuleDescription(
        "item-count", "A list has as many elements as its schema allows.", reason: "AWS rejects the list as invalid",
        example: """
              "Link": {
                "Type": "AWS::ECS::Service",
            -   "Properties": {"GatewayConnectors": [{"PortName": "a"}, {"PortName": "b"}], "TaskDefinition": "t"}
            +   "Properties": {"TaskDefinition": "t"}
              }
            """,
        source: "https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html")

    static func problems(_ visit: SchemaVisit, _ walker: inout SchemaWalker) -> [SchemaProblem] {
        guard let elements = visit.literal?.arrayValue, visit.schema.maxItems != nil || visit.schema.minItems != nil
        else { return [] }
        // A function may yield nothing or, in a list of lists that CloudFormation flattens, several.
        let certain = elements.count { $0.function == nil }
        if let most = visit.schema.maxItems, certain > most {
            return [SchemaProblem("the list has \(certain) elements, more than \(most)", fix: "remove some")]
        }
        if let least = visit.schema.minItems, elements.count < least {
            return [
                SchemaProblem(
                    "the list has \(elements.count) \(elements.count == 1 ? "element" : "elements"), fewer than \(least)",
                    fix: "add some")
            ]
        }
        return []
    }
}
