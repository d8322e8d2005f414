// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// What a canary may: keep what it found, count, and write its log.
enum CanaryRole {
    static func make(_ bucket: S3.Bucket, canary: Value<String>) -> IAM.Role {
        IAM.Role(
            "CanaryRole",
            assumeRolePolicyDocument: .policy(
                .allow(
                    "sts:AssumeRole", principal: .service("lambda.amazonaws.com"),
                    when: [
                        // Of the function that Synthetics makes, and no other.
                        .arnLike(
                            "aws:SourceArn",
                            "arn:\(.partition):lambda:\(.region):\(.accountId):function:cwsyn-\(canary)-*")
                    ])),
            description: "Keeps what the canary found",
            policies: [
                .init(
                    policyDocument: .policy(
                        .allow("s3:PutObject", on: ["\(bucket.arn)/*"]),
                        .allow("s3:GetBucketLocation", on: ["\(bucket.arn)"]),
                        // It looks for its bucket by the list.
                        .allow("s3:ListAllMyBuckets", on: ["*"])),
                    policyName: "KeepResults"),
                .init(
                    policyDocument: .policy(
                        .allow(
                            "cloudwatch:PutMetricData", on: ["*"],
                            when: [.stringEquals("cloudwatch:namespace", "CloudWatchSynthetics")]),
                        .allow(
                            "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents",
                            on: [
                                "arn:\(.partition):logs:\(.region):\(.accountId):log-group:/aws/lambda/cwsyn-\(canary)-*"
                            ])),
                    policyName: "CountAndLog"),
            ])
    }
}
