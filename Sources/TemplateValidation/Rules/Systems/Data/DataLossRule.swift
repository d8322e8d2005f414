// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Data that outlive their stack outlive a replacement too.
enum DataLossRule: SystemRule {
    static let description = RuleDescription(
        "data-loss", "Data that a DeletionPolicy keeps are kept by an UpdateReplacePolicy too.",
        reason: "an update that replaces the resource deletes the old one with its data",
        example: """
              "T": {
                "Type": "AWS::DynamoDB::Table",
                "DeletionPolicy": "Retain",
            +   "UpdateReplacePolicy": "Retain",
                "Properties": {
                  "BillingMode": "PAY_PER_REQUEST",
                  "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
                  "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}]
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html"
    )

    private static let keeping: Set = ["Retain", "RetainExceptOnCreate", "Snapshot"]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        StoredData.deletedWhenFull.flatMap { system.outcome.resources(of: $0) }.compactMap { resource in
            let node = resource.source.node
            guard let policy = node["DeletionPolicy"]?.stringValue, keeping.contains(policy),
                node["UpdateReplacePolicy"] == nil
            else { return nil }
            return warning(
                at: resource,
                "'\(resource.logicalID)' is kept by DeletionPolicy \(policy), but deleted when it is replaced",
                fix: "set UpdateReplacePolicy to \(policy == "Snapshot" ? "Snapshot" : "Retain")")
        }
    }
}
