// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// No element of a set stands in it twice.
enum UniqueItemsRule: SchemaRule {
    static let description = RuleDescription(
        "unique-items", "A list whose schema makes it a set has no element twice.",
        reason: "AWS rejects the list as invalid",
        example: """
              "Group": {
                "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer",
            -   "Properties": {"Subnets": ["subnet-00000001", "subnet-00000001"]}
            +   "Properties": {"Subnets": ["subnet-00000001", "subnet-00000002"]}
              }
            """,
        source: "https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html")

    static func problems(_ visit: SchemaVisit, _ walker: inout SchemaWalker) -> [SchemaProblem] {
        guard visit.schema.uniqueItems, let elements = visit.literal?.arrayValue else { return [] }
        var seen: Set<Node> = []
        return elements.enumerated().compactMap { index, element in
            guard !seen.insert(element).inserted else { return nil }
            return SchemaProblem(
                "the same element stands in the list before", fix: "remove one of them", at: .index(index),
                origin: element.origin)
        }
    }
}
