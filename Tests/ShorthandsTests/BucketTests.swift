// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL
import TemplateModel
import Testing

@Suite struct BucketTests {
    let bucket = S3.Bucket("Uploads", versioningConfiguration: .enabled)
    let queue = SQS.Queue("Queue")

    @Test func tellsAQueueThatLetsIt() {
        let notifying = bucket.notify(queue, on: .objectCreated, suffix: ".json")
        #expect(notifying.elements.map(\.key) == ["QueuePolicyForBuckets", "Uploads"])
        #expect(
            notifying.bucket.resource.properties["NotificationConfiguration"] == [
                "QueueConfigurations": [
                    [
                        "Event": "s3:ObjectCreated:*", "Queue": ["Fn::GetAtt": ["Queue", "Arn"]],
                        "Filter": ["S3Key": ["Rules": [["Name": "suffix", "Value": ".json"]]]],
                    ]
                ]
            ])
        #expect(notifying.bucket.resource.attributes["DependsOn"] == "QueuePolicyForBuckets")
        #expect(bucket.resource.properties["NotificationConfiguration"] == nil)
    }

    @Test func tellsSeveral() {
        let worker = Lambda.Function("Worker", code: .init(zipFile: "x"), role: "arn")
        let notifying =
            bucket
            .notify(queue, on: .objectCreated, suffix: ".json").notify(queue, on: .objectRemoved)
            .notify(SNS.Topic("Topic"), on: .objectRestored).notify(worker, on: .objectTagged)
        #expect(
            notifying.elements.map(\.key) == [
                "QueuePolicyForBuckets", "TopicPolicyForBuckets", "WorkerPermissionForBuckets", "Uploads",
            ])
        let notifications = notifying.bucket.resource.properties["NotificationConfiguration"]
        #expect(notifications?["QueueConfigurations"]?.arrayValue?.count == 2)
        #expect(notifications?["TopicConfigurations"]?.arrayValue?.count == 1)
        #expect(notifications?["LambdaConfigurations"]?.arrayValue?.count == 1)
    }
}

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
