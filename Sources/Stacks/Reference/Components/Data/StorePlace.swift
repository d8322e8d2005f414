// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// Where stores that are reached over the network stand, and the key that encrypts what they hold.
struct StorePlace {
    let vpcId: ID<EC2.VPC>
    let subnetIds: List<ID<EC2.Subnet>>
    /// Nil where AWS's own keys do.
    let key: KMS.Key?

    /// A group that nobody may speak to yet, and that speaks to nobody: each service lets itself in.
    func group(_ logicalID: String, _ description: Value<String>) -> EC2.SecurityGroup {
        EC2.SecurityGroup(
            logicalID,
            groupDescription: description,
            securityGroupEgress: [SecurityGroups.nowhere],
            tags: ["Name": "\(.stackName)"],
            vpcId: vpcId)
    }
}

/// How the log groups of stores are made, whose names AWS says.
struct StoreLogs {
    let parameters: LogParameters
    let settings: LogSettings
    let key: KMS.Key?

    func group(_ logicalID: String, name: Value<String>) -> Logs.LogGroup {
        // A creation that failed leaves none, whose name would be in the way of the next.
        Logs.LogGroup(
            logicalID, kmsKeyId: key.map(\.arn), logGroupName: name, retentionInDays: parameters.retentionInDays.ref
        )
        .deletionPolicy(settings.retained ? .retainExceptOnCreate : .delete)
        .updateReplacePolicy(settings.retained ? .retain : .delete)
    }
}
