// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The statements by which somebody signs in to a database.
enum DatabaseAccess {
    /// Signing in by IAM, as certain users.
    ///
    /// - Parameter resourceId: of the cluster, the instance or the proxy, as `cluster-ABC`.
    static func connection(_ resourceId: Value<String>, as users: [String]) -> [PolicyStatement] {
        users.isEmpty
            ? []
            : [
                .allow(
                    "rds-db:connect",
                    on: .init(
                        users.map { "arn:\(.partition):rds-db:\(.region):\(.accountId):dbuser:\(resourceId)/\($0)" }))
            ]
    }

    /// Reading the master user's password, and decrypting it where the key is the customer's.
    static func reading(_ secret: ARN<SecretsManager.Secret>, key: ARN<KMS.Key>?) -> [PolicyStatement] {
        [.allow("secretsmanager:GetSecretValue", on: ["\(secret)"])]
            + (key.map {
                [
                    .allow(
                        "kms:Decrypt", on: ["\($0)"],
                        when: [.stringEquals("kms:ViaService", "secretsmanager.\(.region).\(.urlSuffix)")])
                ]
            } ?? [])
    }
}
