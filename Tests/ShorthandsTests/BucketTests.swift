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
        #expect(notifying.elements.map(\.key) == ["QueueUploadsPolicy", "Uploads"])
        #expect(
            notifying.bucket.resource.properties["NotificationConfiguration"] == [
                "QueueConfigurations": [
                    [
                        "Event": "s3:ObjectCreated:*", "Queue": ["Fn::GetAtt": ["Queue", "Arn"]],
                        "Filter": ["S3Key": ["Rules": [["Name": "suffix", "Value": ".json"]]]],
                    ]
                ]
            ])
        #expect(notifying.bucket.resource.attributes["DependsOn"] == "QueueUploadsPolicy")
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
                "QueueUploadsPolicy", "TopicUploadsPolicy", "WorkerUploadsPermission", "Uploads",
            ])
        let notifications = notifying.bucket.resource.properties["NotificationConfiguration"]
        #expect(notifications?["QueueConfigurations"]?.arrayValue?.count == 2)
        #expect(notifications?["TopicConfigurations"]?.arrayValue?.count == 1)
        #expect(notifications?["LambdaConfigurations"]?.arrayValue?.count == 1)
    }
}
