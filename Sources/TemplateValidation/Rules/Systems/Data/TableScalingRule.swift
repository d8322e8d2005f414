// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A scalable target for a table's capacity names the table as Application Auto Scaling does.
enum TableScalingRule: SystemRule {
    static let description = RuleDescription(
        "table-scaling", "A scalable target for DynamoDB names a table or an index by its path, as its dimension says.",
        reason: "Application Auto Scaling answers that there is no such resource, and the stack fails",
        example: """
              "T": {
                "Type": "AWS::DynamoDB::Table",
                "Properties": {
                  "ProvisionedThroughput": {"ReadCapacityUnits": 1, "WriteCapacityUnits": 1},
                  "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
                  "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}]
                }
              },
              "S": {
                "Type": "AWS::ApplicationAutoScaling::ScalableTarget",
                "Properties": {
                  "ServiceNamespace": "dynamodb",
                  "ScalableDimension": "dynamodb:table:ReadCapacityUnits",
            -     "ResourceId": {"Fn::Sub": "table/${T.Arn}"},
            +     "ResourceId": {"Fn::Sub": "table/${T}"},
                  "MinCapacity": 1,
                  "MaxCapacity": 9
                }
              }
            """,
        source: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return outcome.resources(of: "AWS::ApplicationAutoScaling::ScalableTarget").compactMap { target in
            guard target["ServiceNamespace"].text == "dynamodb", let parts = target["ResourceId"].parts,
                let first = parts.first
            else { return nil }
            return path(target, parts, first, outcome) ?? dimension(target, parts) ?? index(target, parts, outcome)
        }
    }

    private static func path(
        _ target: Outcome.Resource, _ parts: [Node], _ first: Node, _ outcome: Outcome
    ) -> Diagnostic? {
        let id = target["ResourceId"]
        let fix = "write table/ and the name of the table, as Fn::Sub \"table/${Table}\""
        if let named = parts.dropFirst().first.map(id.part) ?? (parts.count == 1 ? id : nil),
            let reference = named.reference, outcome[reference.logicalID]?.type == "AWS::DynamoDB::Table",
            reference.attribute == "Arn" || reference.attribute == "StreamArn"
        {
            return error(
                at: id, "'\(target.logicalID)' names '\(reference.logicalID)' by its ARN in ResourceId", fix: fix)
        }
        let begins = first.stringValue.map { $0.hasPrefix("table/") }
        let isTable = id.reference.map { outcome[$0.logicalID]?.type == "AWS::DynamoDB::Table" } ?? false
        guard begins == false || isTable else { return nil }
        return error(at: id, "ResourceId of '\(target.logicalID)' does not begin with table/", fix: fix)
    }

    private static func isKnown(_ parts: [Node], _ id: PropertyValue) -> Bool {
        parts.allSatisfy { $0.stringValue != nil || id.part($0).reference != nil }
    }

    private static func dimension(_ target: Outcome.Resource, _ parts: [Node]) -> Diagnostic? {
        let id = target["ResourceId"]
        guard let dimension = target["ScalableDimension"].text, isKnown(parts, id) else { return nil }
        let isIndex = parts.contains { $0.stringValue?.contains("/index/") ?? false }
        guard dimension.hasPrefix("dynamodb:index:") != isIndex else { return nil }
        return error(
            at: target["ScalableDimension"],
            "'\(target.logicalID)' has the dimension \(dimension), and its ResourceId is that of \(isIndex ? "an index" : "a table")",
            fix: isIndex
                ? "set ScalableDimension to one of dynamodb:index"
                : "set ScalableDimension to one of dynamodb:table, or add /index/ and the index's name to ResourceId")
    }

    /// The index is one of the table's.
    private static func index(_ target: Outcome.Resource, _ parts: [Node], _ outcome: Outcome) -> Diagnostic? {
        let id = target["ResourceId"]
        guard parts.count == 3, let rest = parts[2].stringValue, rest.hasPrefix("/index/"),
            let table = outcome.resource(id.part(parts[1]), of: "AWS::DynamoDB::Table"),
            let indexes = table["GlobalSecondaryIndexes"].elements
        else { return nil }
        let name = String(rest.dropFirst("/index/".count))
        let names = indexes.map { $0["IndexName"].text }
        guard names.allSatisfy({ $0 != nil && $0 != name }) else { return nil }
        return error(
            at: id, "'\(target.logicalID)' scales the index '\(name)', which '\(table.logicalID)' does not have",
            fix: didYouMean(name, in: names.compactMap { $0 })
                ?? "name one of its GlobalSecondaryIndexes")
    }
}
