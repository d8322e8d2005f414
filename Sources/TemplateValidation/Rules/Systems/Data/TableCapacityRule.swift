// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A table has provisioned capacity exactly when it is billed for that.
enum TableCapacityRule: SystemRule {
    static let description = RuleDescription(
        "table-capacity",
        "Tables and indexes have ProvisionedThroughput where BillingMode is PROVISIONED, and only there.",
        reason: "DynamoDB rejects the table",
        example: """
              "T": {
                "Type": "AWS::DynamoDB::Table",
                "Properties": {
            +     "ProvisionedThroughput": {"ReadCapacityUnits": 1, "WriteCapacityUnits": 1},
                  "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
                  "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}]
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let tables = system.outcome.resources(of: "AWS::DynamoDB::Table")
        if tables.isEmpty { return [] }
        return tables.flatMap { table -> [Diagnostic] in
            let mode = table["BillingMode"]
            let places =
                [("'\(table.logicalID)'", table["ProvisionedThroughput"])]
                + table["GlobalSecondaryIndexes"].knownElements.filter { !$0.isUnknown }.map {
                    ("the index '\($0["IndexName"].text ?? "")' of '\(table.logicalID)'", $0["ProvisionedThroughput"])
                }
            if mode.text == "PAY_PER_REQUEST" { return places.compactMap { superfluous($0.0, $0.1) } }
            guard mode.isAbsent || mode.text == "PROVISIONED" else { return [] }
            return places.filter(\.1.isAbsent).map { name, value in
                error(
                    at: value, "\(name) has no ProvisionedThroughput, and BillingMode is PROVISIONED",
                    fix: "set ProvisionedThroughput, or BillingMode of the table to PAY_PER_REQUEST")
            }
        } + scaled(system.outcome)
    }

    private static func superfluous(_ name: String, _ value: PropertyValue) -> Diagnostic? {
        guard ["ReadCapacityUnits", "WriteCapacityUnits"].contains(where: { (value[$0].number ?? 0) > 0 }) else {
            return nil
        }
        return error(
            at: value, "\(name) has ProvisionedThroughput, and BillingMode is PAY_PER_REQUEST",
            fix: "remove ProvisionedThroughput")
    }

    /// Auto scaling of capacity that there is not.
    private static func scaled(_ outcome: Outcome) -> [Diagnostic] {
        outcome.resources(of: "AWS::ApplicationAutoScaling::ScalableTarget").compactMap { target in
            guard let parts = target["ResourceId"].parts, parts.count >= 2, parts[0].stringValue == "table/",
                let (name, argument) = parts[1].function, name == "Ref",
                let table = argument.stringValue.flatMap({ outcome[$0] }), table.type == "AWS::DynamoDB::Table",
                table["BillingMode"].text == "PAY_PER_REQUEST"
            else { return nil }
            return warning(
                at: target["ResourceId"],
                "'\(target.logicalID)' scales the capacity of '\(table.logicalID)', whose BillingMode is PAY_PER_REQUEST",
                fix: "remove the scaling, or set BillingMode to PROVISIONED")
        }
    }
}
