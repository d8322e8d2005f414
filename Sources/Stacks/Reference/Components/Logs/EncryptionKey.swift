// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A key of a stack's own, and the one service of AWS that may use it.
enum EncryptionKey {
    /// For log groups. Logs that stay need it to stay too.
    static func forLogs(_ policy: DeletionPolicy) -> KMS.Key {
        make("Logs of the stack", [logs])
            .deletionPolicy(policy)
            .updateReplacePolicy(policy)
    }

    private static let logs = PolicyStatement.allow(
        "kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*",
        on: ["*"], principal: .service("logs.\(.region).amazonaws.com"),
        when: [
            .arnLike("kms:EncryptionContext:aws:logs:arn", "arn:\(.partition):logs:\(.region):\(.accountId):*")
        ])

    /// For what services keep, and the log of their database. What it encrypts outlives the stack.
    static func forData() -> KMS.Key {
        make("Data of the services", [logs])
            .deletionPolicy(.retain)
            .updateReplacePolicy(.retain)
    }

    /// For the topic that alarms go to.
    ///
    /// - Parameter publishers: the services that publish to it.
    static func forAlarms(from publishers: [String]) -> KMS.Key {
        make(
            "Alarms of the stack",
            publishers.map { publisher in
                .allow(
                    "kms:Decrypt", "kms:GenerateDataKey*", on: ["*"], principal: .service(.init(publisher)),
                    when: [.stringEquals("aws:SourceAccount", "\(.accountId)")])
            }
        )
        .deletionPolicy(.delete)
        .updateReplacePolicy(.delete)
    }

    private static func make(_ description: Value<String>, _ uses: [PolicyStatement]) -> KMS.Key {
        KMS.Key(
            "EncryptionKey",
            description: description,
            enableKeyRotation: true,
            keyPolicy: .policy(
                [.allow("kms:*", on: ["*"], principal: .aws("arn:\(.partition):iam::\(.accountId):root"))] + uses))
    }
}
