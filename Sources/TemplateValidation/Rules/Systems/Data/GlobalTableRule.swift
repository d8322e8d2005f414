// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A global table has a replica where its stack is, and what several replicas need.
enum GlobalTableRule: SystemRule {
    static let description = RuleDescription(
        "global-table", "A global table has a replica in the stack's Region, and a stream when it has several.",
        reason: "CloudFormation rejects the table",
        example: """
              "T": {
                "Type": "AWS::DynamoDB::GlobalTable",
                "Properties": {
                  "BillingMode": "PAY_PER_REQUEST",
            +     "StreamSpecification": {"StreamViewType": "NEW_AND_OLD_IMAGES"},
                  "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
                  "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
                  "Replicas": [{"Region": "eu-west-1"}, {"Region": "us-east-1"}]
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html"
    )

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::DynamoDB::GlobalTable").flatMap { table -> [Diagnostic] in
            let list = table["Replicas"]
            guard let replicas = list.elements else { return [] }
            var found: [Diagnostic] = []
            let regions = replicas.compactMap { $0["Region"].text }
            if let region = system.outcome.region, regions.count == replicas.count, !regions.isEmpty,
                !regions.contains(region)
            {
                found.append(
                    error(
                        at: list,
                        "'\(table.logicalID)' has replicas in \(regions.joined(separator: ", ")), not in \(region), where its stack is",
                        fix: "add a replica in \(region)"))
            }
            if replicas.count > 1, table["StreamSpecification"].isAbsent,
                table["MultiRegionConsistency"].isAbsent || table["MultiRegionConsistency"].text == "EVENTUAL"
            {
                found.append(
                    error(
                        at: list, "'\(table.logicalID)' has \(replicas.count) replicas and no StreamSpecification",
                        fix: "set StreamViewType of StreamSpecification to NEW_AND_OLD_IMAGES"))
            }
            return found
        }
    }
}
