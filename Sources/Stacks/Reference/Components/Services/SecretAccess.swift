// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The policies that let ECS read a service's secrets, and no others.
enum SecretAccess {
    static func policies(_ secrets: [SecretParameter]) -> [IAM.Role.Policy] {
        var inManager: [Value<String>] = []
        var inStore: [Value<String>] = []
        for secret in secrets {
            switch secret.store {
            case .secretsManager: inManager.append(secret.arn.ref)
            case .parameterStore: inStore.append(secret.arn.ref)
            }
        }
        let statements =
            statement("secretsmanager:GetSecretValue", inManager) + statement("ssm:GetParameters", inStore)
            + secrets.compactMap(decryption)
        return statements.isEmpty ? [] : [.init(policyDocument: .policy(statements), policyName: "ReadSecrets")]
    }

    /// Whoever reads what a customer's key encrypts must be allowed to decrypt with it, here by its store alone.
    private static func decryption(_ secret: SecretParameter) -> PolicyStatement? {
        guard let key = secret.keyArn else { return nil }
        let store: Value<String> =
            switch secret.store {
            case .secretsManager: "secretsmanager"
            case .parameterStore: "ssm"
            }
        return .allow(
            "kms:Decrypt", on: ["\(key.ref)"],
            when: [.stringEquals("kms:ViaService", "\(store).\(.region).\(.urlSuffix)")])
    }

    private static func statement(_ action: PolicyAction, _ arns: [Value<String>]) -> [PolicyStatement] {
        arns.isEmpty ? [] : [.allow(action, on: .init(arns))]
    }
}
