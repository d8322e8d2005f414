// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL
import TemplateModel
import Testing

@Suite struct TableTests {
    @Test func keysAreAttributesOnce() {
        let table = DynamoDB.Table(
            "Orders", partitionKey: .string("pk"), sortKey: .string("sk"),
            indexes: [.init("byCustomer", partitionKey: .string("customer"), sortKey: .string("sk"))]
        ) {
            $0.billingMode = .provisioned
            $0.streamSpecification = .init(streamViewType: .newImage)
        }
        let properties = table.resource.properties
        #expect(
            properties["KeySchema"] == [
                ["AttributeName": "pk", "KeyType": "HASH"], ["AttributeName": "sk", "KeyType": "RANGE"],
            ])
        #expect(
            properties["AttributeDefinitions"] == [
                ["AttributeName": "pk", "AttributeType": "S"], ["AttributeName": "sk", "AttributeType": "S"],
                ["AttributeName": "customer", "AttributeType": "S"],
            ])
        #expect(
            properties["GlobalSecondaryIndexes"] == [
                [
                    "IndexName": "byCustomer",
                    "KeySchema": [
                        ["AttributeName": "customer", "KeyType": "HASH"], ["AttributeName": "sk", "KeyType": "RANGE"],
                    ],
                    "Projection": ["ProjectionType": "ALL"],
                ]
            ])
        #expect(properties["BillingMode"] == "PROVISIONED")
        #expect(table.properties.streamSpecification?.streamViewType?.node == "NEW_IMAGE")
        #expect(DynamoDB.Table("T", partitionKey: .binary("k")).properties.billingMode?.node == "PAY_PER_REQUEST")
    }
}
