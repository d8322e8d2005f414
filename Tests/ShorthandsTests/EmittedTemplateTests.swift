// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL
import StackTesting
import Testing

/// What the shorthands emit is what the rules ask of everybody.
@Suite struct EmittedTemplateTests {
    struct Everything: Stack {
        let name = "everything"
        let description = "Each shorthand once"

        var body: some StackContent {
            let table = DynamoDB.Table("Table", partitionKey: .string("id"), sortKey: .number("time")) {
                $0.streamSpecification = .init(streamViewType: .newImage)
            }
            let queue = SQS.Queue("Queue", visibilityTimeout: .minutes(3))
            let topic = SNS.Topic("Topic")
            let alarms = SNS.Topic("Alarms")
            let bucket = S3.Bucket(
                "Bucket", bucketEncryption: .aes256, ownershipControls: .bucketOwnerEnforced,
                publicAccessBlockConfiguration: .blockAll, versioningConfiguration: .enabled)
            let role = IAM.Role(
                "Role", assumedBy: "lambda.amazonaws.com",
                managedPolicies: ["service-role/AWSLambdaBasicExecutionRole"],
                allowing: .allow(
                    "sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes", on: [queue.arn]),
                .allow(
                    "dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator",
                    "dynamodb:ListStreams", on: [table.streamArn]))
            let worker = Lambda.Function(
                "Worker", code: .init(zipFile: "def handler(event, context): pass"), role: role.arn,
                handler: "index.handler", runtime: .python3_13, timeout: .seconds(30))
            let api = ApiGatewayV2.Api("Api", name: "api", protocolType: .http)

            let authorizer = ApiGatewayV2.Authorizer(
                "Jwt", apiId: api.ref, authorizerType: .jwt, name: "users",
                identitySource: ["$request.header.Authorization"],
                jwtConfiguration: .init(audience: ["shop"], issuer: "https://login.example.com"))

            [table, queue, topic, alarms, role, worker, api, authorizer]
            bucket.notify(queue, on: .objectCreated, suffix: ".json").notify(topic, on: .objectRemoved)
                .notify(worker, on: .objectTagged)
            worker.on(queue, batchSize: 10)
            worker.on(changesOf: table)
            worker.on(topic)
            worker.on(.rate(hours: 1))
            worker.on(eventsLike: ["source": ["aws.ec2"]])
            worker.on(api, "GET /things", authorizer: authorizer)
            ApiGatewayV2.Stage("Stage", apiId: api.ref, stageName: "$default", autoDeploy: true)
            CloudWatch.Alarm(
                "Old", when: queue.metric(.approximateAgeOfOldestMessage) > .minutes(5), notify: [alarms])
            CloudWatch.Alarm("Slow", when: worker.metric(.duration).with(statistic: "p99") > .seconds(20))
            CloudWatch.Alarm("Throttled", when: table.metric(.readThrottleEvents) > 0)
            CloudWatch.Alarm("Silent", when: topic.metric(.numberOfMessagesPublished) < 1, of: .hours(1))
        }
    }

    @Test func hasNoFindings() {
        #expect(StackUnderTest(Everything()).diagnostics.map(\.message) == [])
    }
}
