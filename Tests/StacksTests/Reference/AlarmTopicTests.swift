// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import Testing

@testable import Stacks

/// Who hears of alarms, and who may ring them.
@Suite struct AlarmTopicTests {
    private let stack = StackUnderTest(MonitoringStack(Sample.production))

    @Test func alarmsOfThisAccountAloneAreHeard() {
        stack.expect(
            SNS.TopicPolicy(
                "AlarmTopicPolicy",
                policyDocument: .policy(
                    .allow(
                        "sns:Publish", on: [.ref("AlarmTopic")], principal: .service("cloudwatch.amazonaws.com"),
                        when: [.stringEquals("aws:SourceAccount", "\(.accountId)")])),
                topics: [.ref("AlarmTopic")]))
    }

    @Test func peopleGetMailThatTheyCanRead() {
        stack.expect(
            SNS.Subscription(
                "AlarmSubscription", protocol: "email", topicArn: .ref("AlarmTopic"), endpoint: .ref("AlarmEmail")))
    }

    @Test func messagesAreEncryptedWithAKeyThatCloudWatchMayUse() {
        stack.expect(SNS.Topic("AlarmTopic", kmsMasterKeyId: .ref("EncryptionKey")))
        stack.expect(
            KMS.Key(
                "EncryptionKey", enableKeyRotation: true,
                keyPolicy: .policy(
                    .allow("kms:*", on: ["*"], principal: .aws("arn:\(.partition):iam::\(.accountId):root")),
                    .allow(
                        "kms:Decrypt", "kms:GenerateDataKey*", on: ["*"],
                        principal: .service("cloudwatch.amazonaws.com"),
                        when: [.stringEquals("aws:SourceAccount", "\(.accountId)")]))))
    }
}
