// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// How the log groups of a stack are made: alike in what they keep, for how long, and by which key.
struct Logging: Component {
    private let parameters: LogParameters
    let key: KMS.Key?
    private let policy: DeletionPolicy

    init(_ parameters: LogParameters, _ settings: LogSettings) {
        self.parameters = parameters
        policy = settings.retained ? .retain : .delete
        key = settings.encrypted ? EncryptionKey.forLogs(policy) : nil
    }

    /// - Parameter name: where whoever writes wants one; CloudFormation makes one up otherwise.
    func group(_ logicalID: String, named name: Value<String>? = nil) -> Logs.LogGroup {
        Logs.LogGroup(
            logicalID, kmsKeyId: key.map(\.arn), logGroupName: name, retentionInDays: parameters.retentionInDays.ref
        )
        .deletionPolicy(policy)
        .updateReplacePolicy(policy)
    }
}
