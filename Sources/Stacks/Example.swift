// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL
import StackPolicies

extension Environment {
    static let example = Environment("example", region: .euWest1, account: "123456789012", stackNamePrefix: "shop-dev")
    {
        Orders(stage: "dev", alarmAddress: "team@example.com")
    }.obeying(HouseRules.all)
}

/// Orders that are uploaded become messages, messages become rows of a table, and somebody hears of those that do not.
struct Orders: Stack {
    let name = "orders"
    let description = "Orders: uploads, a queue, a worker, a table"
    let stage: String
    let alarmAddress: String?

    var tags: List<Tag> { ["Stage": "\(stage)"] }

    var body: some StackContent {
        let retention = Parameter<Days>("LogRetentionInDays", value: 14)

        let table = DynamoDB.Table(
            "Orders", partitionKey: .string("id"),
            indexes: [.init("byCustomer", partitionKey: .string("customer"), sortKey: .number("createdAt"))]
        ) {
            $0.pointInTimeRecoverySpecification = .init(pointInTimeRecoveryEnabled: true)
            $0.sseSpecification = .init(sseEnabled: true)
        }.retained()

        let deadLetters = SQS.Queue("DeadLetters", messageRetentionPeriod: .days(14), sqsManagedSseEnabled: true)
            .retained()
        let queue = SQS.Queue(
            "OrderQueue", messageRetentionPeriod: .days(4),
            redrivePolicy: .init(deadLetterTargetArn: deadLetters.arn, maxReceiveCount: 5),
            sqsManagedSseEnabled: true, visibilityTimeout: .minutes(3)
        ).retained()

        let uploads = S3.Bucket(
            "Uploads", bucketEncryption: .aes256, publicAccessBlockConfiguration: .blockAll,
            versioningConfiguration: .enabled
        ).retained()

        let logs = Logs.LogGroup("WorkerLogs", retentionInDays: retention.ref).retained()
        let role = IAM.Role("WorkerRole", assumedBy: "lambda.amazonaws.com").uses(logs, .write)
        let worker = Lambda.Function(
            "Worker", code: .init(zipFile: "\(code)"), role: role.arn, architectures: [.arm64],
            environment: .init(variables: ["STAGE": "\(stage)"]), handler: "index.handler",
            loggingConfig: .init(logFormat: .json, logGroup: logs.ref), memorySize: 256, runtime: .python3_13,
            timeout: .seconds(30)
        )
        .uses(queue, .receive).uses(table, .put, as: "TABLE").uses(uploads, .read)

        let alarms = SNS.Topic("Alarms")
        if let alarmAddress {
            SNS.Subscription("AlarmMail", protocol: "email", topicArn: alarms.ref, endpoint: "\(alarmAddress)")
        }

        [retention, table, deadLetters, queue, logs, role, worker, alarms]
        uploads.notify(queue, on: .objectCreated, suffix: ".json")
        worker.on(queue, batchSize: 1, maximumConcurrency: 5)
        CloudWatch.Alarm(
            "DeadLetterAlarm", when: deadLetters.metric(.approximateNumberOfMessagesVisible) > 0, notify: [alarms])
        CloudWatch.Alarm("WorkerErrors", when: worker.metric(.errors) > 0, for: 3, notify: [alarms])

        Output("QueueUrl", queue.ref)
        Output("BucketName", uploads.ref, description: "Where order files go")
    }
}

private let code = """
    import boto3, decimal, json, os, urllib.parse
    bucket, table = boto3.client("s3"), boto3.resource("dynamodb").Table(os.environ["TABLE"])

    def handler(event, context):
        for message in event["Records"]:
            for upload in json.loads(message["body"]).get("Records", []):
                place = upload["s3"]
                key = urllib.parse.unquote_plus(place["object"]["key"])
                order = bucket.get_object(Bucket=place["bucket"]["name"], Key=key)["Body"].read()
                table.put_item(Item=json.loads(order, parse_float=decimal.Decimal))
    """
