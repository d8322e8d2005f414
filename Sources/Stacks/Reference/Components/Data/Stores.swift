// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// What the settings say that is kept.
struct Stores: Component {
    let key: KMS.Key?
    let database: Database?
    let table: DynamoDB.Table?
    let bucket: Bucket?
    let cache: Cache?
    let hasStream: Bool

    /// - Parameter network: where stores of the network stand; nil where there is none that outlives the services.
    init(_ data: DataSettings, _ settings: Settings, network: NetworkReferences?, logs: LogParameters) {
        let key = settings.logs.encrypted ? EncryptionKey.forData() : nil
        let place = network.map { StorePlace(vpcId: $0.vpcId, subnetIds: $0.taskSubnetIds, key: key) }
        if let place, let database = data.database {
            self.database = Database(
                database, settings, place, StoreLogs(parameters: logs, settings: settings.logs, key: key))
        } else {
            database = nil
        }
        if let place, let cache = data.cache { self.cache = Cache(cache, place) } else { cache = nil }
        table = data.table.map { Table.make($0, key: key, deletionProtection: settings.deletionProtection) }
        bucket = data.bucket.map { Bucket($0, key: key) }
        hasStream = data.table?.stream == true
        self.key = key
    }
}
