// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import Testing

@testable import Stacks

/// Where logs of production go: encrypted, for a time, and not away with the stack.
@Suite struct LogTests {
    private static let stacks = [
        StackUnderTest(NetworkStack(Sample.production)), StackUnderTest(ServiceStack(Sample.production)),
    ]

    @Test func everyLogGroupIsEncryptedAndForgetsInTheEnd() {
        for stack in Self.stacks {
            stack.expect(
                every: Logs.LogGroup(
                    "*", kmsKeyId: .getAtt("EncryptionKey", "Arn"), retentionInDays: .ref("LogRetentionInDays")
                ).retained())
        }
    }

    /// Without its key what is encrypted is lost.
    @Test func keysAreRotatedAndStayAsLongAsTheLogs() {
        for stack in Self.stacks { stack.expect(every: KMS.Key("*", enableKeyRotation: true).retained()) }
    }

    @Test func theLogsOfThisAccountAloneUseTheKey() {
        for stack in Self.stacks {
            stack.expect(
                every: KMS.Key(
                    "*",
                    keyPolicy: .policy(
                        .allow("kms:*", on: ["*"], principal: .aws("arn:\(.partition):iam::\(.accountId):root")),
                        .allow(
                            "kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*",
                            on: ["*"], principal: .service("logs.\(.region).amazonaws.com"),
                            when: [
                                .arnLike(
                                    "kms:EncryptionContext:aws:logs:arn",
                                    "arn:\(.partition):logs:\(.region):\(.accountId):*")
                            ]))))
        }
    }

    @Test(arguments: ["Web", "Orders"]) func eachServiceWritesIntoItsOwn(service: String) {
        Self.stacks[1].expect(
            ECS.TaskDefinition(
                "\(service)TaskDefinition",
                containerDefinitions: [
                    .init(
                        image: .any, name: .any,
                        logConfiguration: .init(
                            logDriver: "awslogs",
                            options: [
                                "awslogs-group": .ref("\(service)LogGroup"), "awslogs-region": "\(.region)",
                                "awslogs-stream-prefix": "ecs",
                            ]))
                ]))
    }
}
