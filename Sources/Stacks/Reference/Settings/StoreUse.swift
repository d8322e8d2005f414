// SPDX-License-Identifier: Apache-2.0

/// That tasks use something of the `DataStack`, or a queue of the `WorkStack`: then they get the way to it, the variables that name it and the permission, and
/// nothing else does.
public enum StoreUse: Sendable, Equatable {
    /// What is done to a table or a bucket.
    public enum Access: Sendable {
        case read
        case write
        case readWrite
    }

    /// The database as one of its users, who signs in by IAM: `GRANT rds_iam TO …`.
    /// Variables: `DATABASE_HOST`, `DATABASE_PORT`, `DATABASE_NAME`, `DATABASE_USER`.
    case database(user: String)
    /// The database as its master user, for what makes tables and users and ends by itself: RDS changes the password every
    /// week, and a task keeps the one that it was started with. Variables: as before, but `DATABASE_LOGIN` with the
    /// secret's JSON instead of the user.
    case databaseMaster
    /// The table. Variable: `TABLE_NAME`.
    case table(Access = .readWrite)
    /// The bucket, or what begins with a prefix. Variable: `BUCKET_NAME`.
    case bucket(Access = .readWrite, prefix: String = "")
    /// The cache. Variables: `CACHE_HOST`, `CACHE_PORT`.
    case cache
    /// Sending to the queue of a worker, by its name. Variable: `INVOICES_QUEUE_URL` for `Invoices`.
    case queue(of: String)
}

extension StoreUse {
    var isDatabase: Bool {
        switch self {
        case .database, .databaseMaster: true
        case .table, .bucket, .cache, .queue: false
        }
    }

    var isTable: Bool { if case .table = self { true } else { false } }

    /// Who signs in to the database by IAM.
    var databaseUser: String? { if case .database(let user) = self { user } else { nil } }

    /// The worker whose queue it is.
    var worker: String? { if case .queue(let worker) = self { worker } else { nil } }
}
