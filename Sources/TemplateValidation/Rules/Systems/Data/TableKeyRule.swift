// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A table's keys and its attribute definitions say the same.
enum TableKeyRule: SystemRule {
    static let description = RuleDescription(
        "table-key", "Keys of tables and indexes are attributes that are defined once, and no others are defined.",
        reason: "DynamoDB rejects the table",
        example: """
              "T": {
                "Type": "AWS::DynamoDB::Table",
                "Properties": {
                  "BillingMode": "PAY_PER_REQUEST",
            -     "AttributeDefinitions": [
            -       {"AttributeName": "id", "AttributeType": "S"},
            -       {"AttributeName": "title", "AttributeType": "S"}
            -     ],
            +     "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
                  "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        ["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"].flatMap { system.outcome.resources(of: $0) }.flatMap {
            attributes(of: $0) + repeated(in: $0) + [order(of: $0)].compactMap { $0 }
        }
    }

    private static func attributes(of table: Outcome.Resource) -> [Diagnostic] {
        let indexes = ["GlobalSecondaryIndexes", "LocalSecondaryIndexes"].map { table[$0].elements }
        let keys = ([table["KeySchema"]] + indexes.flatMap { $0 ?? [] }.map { $0["KeySchema"] })
        // Without definitions the table may come from an import.
        guard !table["AttributeDefinitions"].isAbsent, let definitions = table["AttributeDefinitions"].elements else {
            return []
        }
        let known = keys.allSatisfy { $0.elements != nil } && indexes.allSatisfy { $0 != nil }
        let used = keys.flatMap { $0.knownElements }.map { $0["AttributeName"] }
        let defined = definitions.map { $0["AttributeName"] }
        return missing(used, in: defined).map { name in
            error(
                at: name,
                "'\(table.logicalID)' has '\(name.text ?? "")' in a key, which no AttributeDefinitions define",
                fix: "define it in AttributeDefinitions")
        }
            + (known ? missing(defined, in: used) : []).map { name in
                error(
                    at: name, "'\(table.logicalID)' defines the attribute '\(name.text ?? "")', which is in no key",
                    fix: "remove it: only attributes of keys are defined")
            }
    }

    private static func repeated(in table: Outcome.Resource) -> [Diagnostic] {
        var seen: Set<String> = []
        return table["AttributeDefinitions"].knownElements.map { $0["AttributeName"] }.compactMap { name in
            guard let text = name.text, !seen.insert(text).inserted else { return nil }
            return error(
                at: name, "'\(table.logicalID)' defines the attribute '\(text)' twice", fix: "remove one of them")
        }
    }

    /// The names that are certainly not among the others, once each.
    private static func missing(_ names: [PropertyValue], in others: [PropertyValue]) -> [PropertyValue] {
        let known = Set(others.compactMap(\.text))
        guard known.count == Set(others.compactMap(\.resolved)).count, others.allSatisfy({ $0.text != nil }) else {
            return []
        }
        var seen: Set<String> = []
        return names.filter { name in
            guard let text = name.text, !known.contains(text) else { return false }
            return seen.insert(text).inserted
        }
    }

    private static func order(of table: Outcome.Resource) -> Diagnostic? {
        let schema = table["KeySchema"]
        guard let elements = schema.elements, !elements.isEmpty, !schema.isAbsent else { return nil }
        if elements.count > 2 {
            return error(
                at: schema, "the key of '\(table.logicalID)' has \(elements.count) attributes",
                fix: "leave one HASH and at most one RANGE")
        }
        let kinds = elements.map { $0["KeyType"].text }
        guard kinds.allSatisfy({ $0 == "HASH" || $0 == "RANGE" }),
            kinds[0] != "HASH" || (kinds.count == 2 && kinds[1] != "RANGE")
        else { return nil }
        return error(
            at: schema,
            "the key of '\(table.logicalID)' is \(kinds.compactMap { $0 }.joined(separator: ", ")) in this order",
            fix: "write one HASH first, then at most one RANGE")
    }
}
