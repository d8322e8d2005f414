// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// A PostgreSQL database in private subnets. RDS makes the master user's password, keeps it in Secrets Manager and changes it
/// every week; services sign in by IAM, or read it there.
public struct DatabaseSettings: Sendable, Located {
    /// What the database runs on.
    public enum Engine: Sendable {
        /// Aurora Serverless v2, between two numbers of capacity units of about 2 GiB. With a minimum of 0 it pauses when
        /// nobody is connected. Instances beyond the first stand in other zones, answer reads and take over.
        case aurora(minimumCapacity: Double, maximumCapacity: Double, instances: Int = 2)
        /// An instance of RDS, as `db.t4g.medium`, with storage in GiB that grows up to a limit.
        case instance(
            instanceClass: String, allocatedStorage: Int, maxAllocatedStorage: Int, multiAZ: Bool = true)
    }

    public var engine: Engine
    /// PostgreSQL's major version. RDS takes the minor ones over in the maintenance window.
    public var majorVersion: Int
    /// The name of the database in it.
    public var name: String
    /// How many days the backups go back, 1 to 35.
    public var backupRetentionInDays: Int
    /// Whether connections go by an RDS Proxy, which keeps a pool of them: for many tasks, and failovers that they hardly see.
    public var proxy: Bool
    /// Where it is written.
    public let location: Location

    public init(
        _ engine: Engine,
        name: String,
        majorVersion: Int = 17,
        backupRetentionInDays: Int = 7,
        proxy: Bool = false,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.engine = engine
        self.name = name
        self.majorVersion = majorVersion
        self.backupRetentionInDays = backupRetentionInDays
        self.proxy = proxy
        location = Location(file: file, line: line, column: column)
    }
}
