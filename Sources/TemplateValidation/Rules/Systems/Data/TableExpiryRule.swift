// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Items of a table expire by an attribute that has a name.
enum TableExpiryRule: SystemRule {
    static let description = RuleDescription(
        "table-expiry", "A table whose items expire names the attribute that says when.",
        reason: "DynamoDB rejects the setting, and the stack fails",
        example: """
              "T": {
                "Type": "AWS::DynamoDB::Table",
                "Properties": {
                  "BillingMode": "PAY_PER_REQUEST",
            -     "TimeToLiveSpecification": {"Enabled": true},
            +     "TimeToLiveSpecification": {"Enabled": true, "AttributeName": "expires"},
                  "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
                  "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}]
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-timetolivespecification.html"
    )

    static func findings(in system: SystemModel) -> [Diagnostic] {
        ["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"].flatMap { system.outcome.resources(of: $0) }
            .compactMap { table in
                let setting = table["TimeToLiveSpecification"]
                guard setting["Enabled"].bool == true else { return nil }
                let name = setting["AttributeName"]
                if name.isAbsent || name.text == "" {
                    return error(
                        at: setting, "items of '\(table.logicalID)' expire, and no attribute says when",
                        fix: "set AttributeName to an attribute that holds the time in seconds since 1970")
                }
                return type(of: name, table)
            }
    }

    /// Only numbers are times; an attribute is defined where it is in a key.
    private static func type(of name: PropertyValue, _ table: Outcome.Resource) -> Diagnostic? {
        guard let text = name.text,
            let definition = table["AttributeDefinitions"].knownElements.first(where: {
                $0["AttributeName"].text == text
            }), let type = definition["AttributeType"].text, type == "S" || type == "B"
        else { return nil }
        return warning(
            at: name, "items of '\(table.logicalID)' expire by '\(text)', which is of type \(type): none ever does",
            fix: "define '\(text)' with AttributeType N, or name an attribute that holds a number")
    }
}
