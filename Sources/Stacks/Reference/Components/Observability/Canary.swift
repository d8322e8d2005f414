// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// Calls the URL as a client would, keeps what came of it for a while, and rings when it fails twice.
///
/// See <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_CanaryPermissions.html>.
struct Canary: Component {
    let bucket: S3.Bucket
    let policy: S3.BucketPolicy
    let role: IAM.Role
    let canary: Synthetics.Canary
    let alarm: CloudWatch.Alarm

    /// Small letters, as names of canaries are, since those of the installation are.
    private static let name = Value<String>(.stackName)

    init(_ settings: CanarySettings, url: Value<String>, status: Int, topic: SNS.Topic) {
        let bucket = S3.Bucket(
            "CanaryBucket",
            bucketEncryption: .init(
                serverSideEncryptionConfiguration: [
                    .init(serverSideEncryptionByDefault: .init(sseAlgorithm: "AES256"))
                ]),
            lifecycleConfiguration: .init(
                rules: [
                    .init(
                        status: "Enabled", abortIncompleteMultipartUpload: .init(daysAfterInitiation: 1),
                        expirationInDays: .days(Self.daysKept))
                ]),
            publicAccessBlockConfiguration: .init(
                blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true)
        )
        // S3 deletes no bucket with something in it, and its lifecycle empties it.
        .retained()
        policy = S3.BucketPolicy(
            "CanaryBucketPolicy", bucket: bucket.ref,
            policyDocument: .policy(
                .deny(
                    "s3:*", on: ["\(bucket.arn)", "\(bucket.arn)/*"], principal: .any,
                    when: [.bool("aws:SecureTransport", false)])))
        role = CanaryRole.make(bucket, canary: Self.name)
        canary = Synthetics.Canary(
            "Canary",
            artifactS3Location: "s3://\(bucket.ref)",
            code: .init(handler: "index.handler", script: .init(CanaryScript.text)),
            executionRoleArn: role.arn,
            name: Self.name,
            runtimeVersion: .init(settings.runtime),
            schedule: .init(
                expression: .init(settings.minutes == 1 ? "rate(1 minute)" : "rate(\(settings.minutes) minutes)")),
            failureRetentionPeriod: .init(Self.daysKept),
            provisionedResourceCleanup: .automatic,
            runConfig: .init(
                environmentVariables: ["STATUS": .init("\(status)"), "URL": "\(url)\(Value<String>(settings.path))"],
                timeoutInSeconds: .seconds(30)),
            startCanaryAfterCreation: true,
            successRetentionPeriod: .init(Self.daysKept))
        alarm = CloudWatch.Alarm(
            "CanaryAlarm",
            alarmActions: [.init(topic.ref)],
            alarmDescription: "The URL is not answered as it should be, as seen from outside",
            comparisonOperator: .lessThanThreshold,
            dimensions: [.init(name: "CanaryName", value: "\(canary.ref)")],
            evaluationPeriods: 2,
            metricName: "SuccessPercent",
            namespace: "CloudWatchSynthetics",
            okActions: [.init(topic.ref)],
            period: .seconds(settings.minutes * 60),
            statistic: "Average",
            threshold: 100,
            // A canary that does not run sees nothing.
            treatMissingData: "breaching")
        self.bucket = bucket
    }

    private static let daysKept = 31
}
