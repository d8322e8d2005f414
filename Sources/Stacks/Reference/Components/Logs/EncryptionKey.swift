// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A key of a stack's own, and the one service of AWS that may use it.
enum EncryptionKey {
    /// For log groups. Logs that stay need it to stay too.
    static func forLogs(_ policy: DeletionPolicy) -> KMS.Key {
        make(
            "Logs of the stack",
            .allow(
                "kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*",
                on: ["*"], principal: .service("logs.\(.region).amazonaws.com"),
                when: [
                    .arnLike("kms:EncryptionContext:aws:logs:arn", "arn:\(.partition):logs:\(.region):\(.accountId):*")
                ])
        )
        .deletionPolicy(policy)
        .updateReplacePolicy(policy)
    }

    /// For the topic that alarms go to.
    static func forAlarms() -> KMS.Key {
        make(
            "Alarms of the stack",
            .allow(
                "kms:Decrypt", "kms:GenerateDataKey*", on: ["*"], principal: .service("cloudwatch.amazonaws.com"),
                when: [.stringEquals("aws:SourceAccount", "\(.accountId)")])
        )
        .deletionPolicy(.delete)
        .updateReplacePolicy(.delete)
    }

    private static func make(_ description: Value<String>, _ use: PolicyStatement) -> KMS.Key {
        KMS.Key(
            "EncryptionKey",
            description: description,
            enableKeyRotation: true,
            keyPolicy: .policy(
                .allow("kms:*", on: ["*"], principal: .aws("arn:\(.partition):iam::\(.accountId):root")), use))
    }
}
