// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

extension DataHandles {
    /// The outputs of the data stack.
    @StackBuilder func provided(_ stores: Stores) -> some StackContent {
        if let database = stores.database {
            databaseHost.provided(database.host, description: "Where the database answers")
            databaseResourceId.provided(database.resourceId, description: "What permissions call the database")
            databaseSecurityGroupId.provided(
                database.clientGroup.groupId, description: "The group that clients of the database must be let into")
            databaseSecretArn.provided(
                database.engine.secretArn, description: "Where the master user's name and password are")
        }
        if let table = stores.table {
            tableName.provided(table.ref, description: "The table")
            if stores.hasStream { tableStreamArn.provided(table.streamArn, description: "The table's changes") }
        }
        if let bucket = stores.bucket { bucketName.provided(bucket.bucket.ref, description: "The bucket") }
        if let cache = stores.cache {
            cacheHost.provided(cache.cache.endpointAddress, description: "Where the cache answers")
            cacheSecurityGroupId.provided(
                cache.securityGroup.groupId, description: "The group that clients of the cache must be let into")
        }
        if let keyArn, let key = stores.key { keyArn.provided(key.arn, description: "The key that encrypts the data") }
    }
}
