// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// An object has neither too few members nor too many.
enum PropertyCountRule: SchemaRule {
    static let description = RuleDescription(
        "property-count", "An object has as many members as its schema allows.",
        reason: "AWS rejects the object as invalid",
        example: """
              "S": {
                "Type": "AWS::ServiceDiscovery::Service",
                "Properties": {
                  "ServiceAttributes": {
                    "a1": "b",
                    "a2": "b",
                    "a3": "b",
                    "a4": "b",
                    "a5": "b",
                    "a6": "b",
                    "a7": "b",
                    "a8": "b",
                    "a9": "b",
                    "a10": "b",
                    "a11": "b",
                    "a12": "b",
                    "a13": "b",
                    "a14": "b",
                    "a15": "b",
                    "a16": "b",
                    "a17": "b",
                    "a18": "b",
                    "a19": "b",
                    "a20": "b",
                    "a21": "b",
                    "a22": "b",
                    "a23": "b",
                    "a24": "b",
                    "a25": "b",
                    "a26": "b",
                    "a27": "b",
                    "a28": "b",
                    "a29": "b",
            -       "a30": "b",
            -       "a31": "b"
            +       "a30": "b"
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html")

    static func problems(_ visit: SchemaVisit, _ walker: inout SchemaWalker) -> [SchemaProblem] {
        guard let object = visit.literal?.objectValue else { return [] }
        if let least = visit.schema.minProperties, object.count < least {
            return [
                SchemaProblem(
                    "the object has \(object.count) \(object.count == 1 ? "member" : "members"), fewer than \(least)",
                    fix: "set more")
            ]
        }
        guard let most = visit.schema.maxProperties else { return [] }
        let certain = object.members.count { $0.value.function == nil }
        if certain > most {
            return [SchemaProblem("the object has \(certain) members, more than \(most)", fix: "remove some")]
        }
        return []
    }
}
