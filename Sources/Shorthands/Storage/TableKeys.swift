// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

extension DynamoDB.Table {
    /// An attribute that a key is made of.
    public struct KeyAttribute: Sendable {
        let name: Value<String>
        let type: AttributeDefinition.AttributeType

        /// An attribute that is text.
        public static func string(_ name: Value<String>) -> Self { Self(name: name, type: .s) }

        /// An attribute that is a number.
        public static func number(_ name: Value<String>) -> Self { Self(name: name, type: .n) }

        /// An attribute that is bytes.
        public static func binary(_ name: Value<String>) -> Self { Self(name: name, type: .b) }
    }

    /// A second key to the table's items, with all of their attributes: a global secondary index.
    public struct Index: Sendable {
        let name: Value<String>
        let key: [KeyAttribute]

        /// - Parameters:
        ///   - name: of the index, unique within the table.
        ///   - partitionKey: what items are found by.
        ///   - sortKey: what those of one partition key are sorted by.
        public init(_ name: Value<String>, partitionKey: KeyAttribute, sortKey: KeyAttribute? = nil) {
            self.name = name
            key = [partitionKey, sortKey].compactMap(\.self)
        }
    }

    /// A table by its keys, paid by request:
    ///
    ///     DynamoDB.Table("Orders", partitionKey: .string("customer"), sortKey: .number("time"))
    ///
    /// Emits an `AWS::DynamoDB::Table` with `KeySchema`, `GlobalSecondaryIndexes`, `BillingMode` and the
    /// `AttributeDefinitions` that the keys need, each once.
    ///
    /// - Parameters:
    ///   - logicalID: letters and digits, unique among the template's resources.
    ///   - partitionKey: what items are found by.
    ///   - sortKey: what those of one partition key are sorted by.
    ///   - indexes: global secondary indexes, up to 20.
    ///   - configure: sets the other properties, `{ $0.timeToLiveSpecification = … }`, or other values for these.
    public init(
        _ logicalID: String, partitionKey: KeyAttribute, sortKey: KeyAttribute? = nil, indexes: [Index] = [],
        file: String = #filePath, line: Int = #line, column: Int = #column,
        configure: (inout Properties<DynamoDB.Table>) -> Void = { _ in }
    ) {
        let key = [partitionKey, sortKey].compactMap(\.self)
        self.init(
            logicalID,
            keySchema: key.enumerated().map { .init(attributeName: $1.name, keyType: $0 == 0 ? .hash : .range) },
            attributeDefinitions: Self.definitions(key + indexes.flatMap(\.key)),
            billingMode: .payPerRequest,
            globalSecondaryIndexes: indexes.isEmpty
                ? nil
                : indexes.map { index in
                    .init(
                        indexName: index.name,
                        keySchema: index.key.enumerated().map {
                            .init(attributeName: $1.name, keyType: $0 == 0 ? .hash : .range)
                        },
                        projection: .init(projectionType: .all))
                },
            file: file, line: line, column: column)
        configure(&properties)
    }

    private static func definitions(_ attributes: [KeyAttribute]) -> List<AttributeDefinition> {
        var seen: [KeyAttribute] = []
        for attribute in attributes
        where !seen.contains(where: { $0.name.node == attribute.name.node && $0.type.node == attribute.type.node }) {
            seen.append(attribute)
        }
        return seen.map { .init(attributeName: $0.name, attributeType: $0.type) }
    }
}
