// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL

/// A DynamoDB table that outlives its stack.
enum Table {
    static func make(_ settings: TableSettings, key: KMS.Key?, deletionProtection: Bool) -> DynamoDB.Table {
        DynamoDB.Table(
            "Table", partitionKey: .string(.init(settings.partitionKey)),
            sortKey: settings.sortKey.map { .string(.init($0)) }
        ) {
            $0.deletionProtectionEnabled = .init(deletionProtection)
            $0.pointInTimeRecoverySpecification = .init(pointInTimeRecoveryEnabled: true)
            if let key { $0.sseSpecification = .init(sseEnabled: true, kmsMasterKeyId: key.arn, sseType: .kms) }
            if settings.stream { $0.streamSpecification = .init(streamViewType: .newAndOldImages) }
            if let attribute = settings.timeToLive {
                $0.timeToLiveSpecification = .init(enabled: true, attributeName: .init(attribute))
            }
        }
        .retained()
    }
}
