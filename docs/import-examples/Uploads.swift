// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL

struct Uploads: Stack {
    let name = "uploads"
    let description = "Uploads, and a function that looks at each of them"

    var body: some StackContent {
        let stage = Parameter<Value<String>>("Stage", default: "dev", allowedValues: ["dev", "prod"])
        let alarms = Parameter<SNS.Topic.Subscription.Endpoint>(
            "Alarms", default: "", description: "Who is told; nobody where it is empty")

        let isProduction = Condition("IsProduction", .equals(stage.ref, "prod"))
        let hasAlarms = Condition("HasAlarms", .not(.equals(alarms.ref, "")))

        // What clients bring.
        let uploads = S3.Bucket(
            "Uploads", bucketEncryption: .aes256, bucketName: "uploads-\(stage.ref)-\(.accountId)",
            lifecycleConfiguration: .init(
                rules: [
                    .init(status: .enabled, expirationInDays: .if(isProduction, then: 365, else: 30), id: "Expire")
                ])
        ).retained()
        let failed = SQS.Queue(
            "Failed",
            // two weeks
            messageRetentionPeriod: .days(14))
        let lookRole = IAM.Role(
            "LookRole",
            assumeRolePolicyDocument: .policy(.allow("sts:AssumeRole", principal: .service("lambda.amazonaws.com"))),
            policies: [
                .init(
                    policyDocument: .policy(
                        .allow(
                            "s3:GetObject", "s3:GetObjectTagging",
                            on: ["arn:\(.partition):s3:::uploads-\(stage.ref)-\(.accountId)/*"]),
                        .allow("sqs:SendMessage", on: [failed.arn])),
                    policyName: "look")
            ])
        let look = Lambda.Function(
            "Look",
            code: .init(
                zipFile: """
                    def handler(event, context):
                        for record in event["Records"]:
                            print(record["s3"]["object"]["key"])

                    """),
            role: lookRole.arn, deadLetterConfig: .init(targetArn: .init(failed.arn)),
            environment: .init(variables: ["STAGE": stage.ref]), handler: "index.handler", memorySize: 256,
            runtime: .python3_13, timeout: 30)
        let topic = SNS.Topic("Topic", subscription: [.init(endpoint: alarms.ref, protocol: .email)])
            .condition(hasAlarms)

        [stage, alarms, isProduction, hasAlarms, uploads, failed, lookRole, look, topic]
        CloudWatch.Alarm(
            "Errors", alarmActions: [.init(topic.ref)], comparisonOperator: .greaterThanThreshold,
            dimensions: [.init(name: "FunctionName", value: look.ref)], evaluationPeriods: 1, metricName: "Errors",
            namespace: "AWS/Lambda", period: .minutes(5), statistic: .sum, threshold: 0
        )
        .condition(hasAlarms)
        .dependsOn(look)
        Output("BucketName", uploads.ref, exportName: "\(.stackName)-BucketName")
    }
}
