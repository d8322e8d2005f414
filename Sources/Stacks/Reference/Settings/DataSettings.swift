// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// What the services keep, in a stack of its own that outlives them, `DataStack`. Each store is there when it is named.
///
/// `ServiceSettings.uses` says which service uses which.
public struct DataSettings: Sendable, Located {
    /// The name of the stack that keeps the data, in its environment.
    static let stackName = "data"

    /// A PostgreSQL database.
    public var database: DatabaseSettings?
    /// A DynamoDB table, paid by request.
    public var table: TableSettings?
    /// An S3 bucket.
    public var bucket: BucketSettings?
    /// A Valkey cache, which grows and shrinks by itself.
    public var cache: CacheSettings?
    /// Where it is written.
    public let location: Location

    public init(
        database: DatabaseSettings? = nil,
        table: TableSettings? = nil,
        bucket: BucketSettings? = nil,
        cache: CacheSettings? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.database = database
        self.table = table
        self.bucket = bucket
        self.cache = cache
        location = Location(file: file, line: line, column: column)
    }

    /// Whether one of them stands in the network.
    var needsNetwork: Bool { database != nil || cache != nil }
}
