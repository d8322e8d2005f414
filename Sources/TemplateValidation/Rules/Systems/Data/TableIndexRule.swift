// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// An index of a table is one that DynamoDB can keep.
enum TableIndexRule: SystemRule {
    static let description = RuleDescription(
        "table-index",
        "Local indexes share the table's partition key, and projections name attributes only with INCLUDE.",
        reason: "DynamoDB rejects the table",
        example: """
              "T": {
                "Type": "AWS::DynamoDB::Table",
                "Properties": {
                  "BillingMode": "PAY_PER_REQUEST",
                  "AttributeDefinitions": [
                    {"AttributeName": "id", "AttributeType": "S"},
                    {"AttributeName": "day", "AttributeType": "S"}
                  ],
                  "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
                  "GlobalSecondaryIndexes": [
                    {
                      "IndexName": "byDay",
                      "KeySchema": [{"AttributeName": "day", "KeyType": "HASH"}],
            -         "Projection": {"ProjectionType": "ALL", "NonKeyAttributes": ["title"]}
            +         "Projection": {"ProjectionType": "INCLUDE", "NonKeyAttributes": ["title"]}
                    }
                  ]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/SecondaryIndexes.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let types = ["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"]
        let tables = types.flatMap { system.outcome.resources(of: $0) }
        return tables.flatMap { table in
            let local = table["LocalSecondaryIndexes"].knownElements
            let all = local + table["GlobalSecondaryIndexes"].knownElements
            var found = local.compactMap { partition(of: $0, table) }
            found += all.compactMap { projection(of: $0, table) }
            return found + names(all, table)
        }
    }

    private static func name(_ index: PropertyValue) -> String { index["IndexName"].text ?? "" }

    private static func partition(of index: PropertyValue, _ table: Outcome.Resource) -> Diagnostic? {
        guard let keys = table["KeySchema"].elements, let own = index["KeySchema"].elements, let first = keys.first,
            let ownFirst = own.first
        else { return nil }
        if keys.count == 1, first["KeyType"].text == "HASH" {
            return error(
                at: index,
                "'\(table.logicalID)' has the local index '\(name(index))', but its key has no RANGE attribute",
                fix: "add a sort key to the table, or make it a global index")
        }
        if first["AttributeName"].equals(ownFirst["AttributeName"]) == false {
            return error(
                at: ownFirst["AttributeName"],
                "the local index '\(name(index))' of '\(table.logicalID)' has another partition key than the table",
                fix: "begin its key with the table's HASH attribute, or make it a global index")
        }
        if own.count == 1 {
            return error(
                at: index["KeySchema"],
                "the local index '\(name(index))' of '\(table.logicalID)' has no RANGE attribute",
                fix: "give it a sort key of its own")
        }
        return nil
    }

    private static func projection(of index: PropertyValue, _ table: Outcome.Resource) -> Diagnostic? {
        let projection = index["Projection"]
        guard let kind = projection["ProjectionType"].text, let attributes = projection["NonKeyAttributes"].elements
        else { return nil }
        if kind == "INCLUDE", attributes.isEmpty {
            return error(
                at: projection,
                "the index '\(name(index))' of '\(table.logicalID)' includes attributes and names none",
                fix: "list them in NonKeyAttributes, or use KEYS_ONLY")
        }
        if kind != "INCLUDE", !attributes.isEmpty {
            return error(
                at: projection["NonKeyAttributes"],
                "the index '\(name(index))' of '\(table.logicalID)' projects \(kind) and names attributes as well",
                fix: "remove NonKeyAttributes, or use INCLUDE")
        }
        return nil
    }

    private static func names(_ indexes: [PropertyValue], _ table: Outcome.Resource) -> [Diagnostic] {
        var seen: Set<String> = []
        return indexes.filter { index in index["IndexName"].text.map { !seen.insert($0).inserted } ?? false }.map {
            error(
                at: $0["IndexName"], "'\(table.logicalID)' has two indexes named '\(name($0))'",
                fix: "give each a name of its own")
        }
    }
}
