// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// Where a secret is kept: never the secret itself, so it cannot be made of a string literal.
///
///     secrets: ["DATABASE_PASSWORD": .secretsManager(arn: "arn:aws:secretsmanager:…:secret:db-AbCdEf", key: "password")]
///
/// ECS reads it when a task starts, by the execution role, which is allowed this one alone.
public struct Secret: Sendable, Located {
    enum Store: Sendable {
        case secretsManager(key: String?)
        case parameterStore
    }

    let store: Store
    /// The ARN of the secret or the parameter.
    let arn: String
    /// The ARN of the customer's key that encrypts it; nil where the key is AWS's own.
    let keyArn: String?
    /// Where it is written.
    public let location: Location

    /// A secret of Secrets Manager, whole or one key of its JSON.
    ///
    /// - Parameters:
    ///   - arn: with the six characters that Secrets Manager appends.
    ///   - encryptionKeyArn: the key of KMS that encrypts it, where that is one of your own.
    public static func secretsManager(
        arn: String, key: String? = nil, encryptionKeyArn: String? = nil, file: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> Secret {
        Secret(
            store: .secretsManager(key: key), arn: arn, keyArn: encryptionKeyArn,
            location: Location(file: file, line: line, column: column))
    }

    /// A SecureString of Systems Manager's Parameter Store.
    ///
    /// - Parameter encryptionKeyArn: the key of KMS that encrypts it, where that is one of your own.
    public static func parameterStore(
        arn: String, encryptionKeyArn: String? = nil, file: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> Secret {
        Secret(
            store: .parameterStore, arn: arn, keyArn: encryptionKeyArn,
            location: Location(file: file, line: line, column: column))
    }
}
