// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL

/// What a task gets for the stores that it uses, and for no others: variables, a secret, ways and permissions.
struct StoreAccess: Sendable {
    /// A group that tasks must be let into, and its port.
    struct Door: Sendable {
        let name: String
        let groupId: ID<EC2.SecurityGroup>
        let firstPort: Int
        let lastPort: Int
    }

    private let uses: [StoreUse]
    private let handles: DataHandles
    private let work: WorkHandles
    private let databaseName: String?
    /// The prefix list of the table's addresses, for tasks that leave by endpoints.
    private let tablePrefixListId: Parameter<ID<EC2.PrefixList>>?

    init(_ uses: [StoreUse], in settings: Settings) {
        self.uses = uses
        handles = DataHandles(settings)
        work = WorkHandles(settings)
        databaseName = settings.data?.database?.name
        tablePrefixListId = uses.contains(where: \.isTable) ? TablePrefixListParameter.id(settings) : nil
    }

    var variables: [(name: String, value: Value<String>)] {
        uses.flatMap { use -> [(name: String, value: Value<String>)] in
            switch use {
            case .database(let user): database + [("DATABASE_USER", .init(user))]
            case .databaseMaster: database
            case .table: [("TABLE_NAME", "\(handles.tableName.consumed)")]
            case .bucket: [("BUCKET_NAME", "\(handles.bucketName.consumed)")]
            case .cache: [("CACHE_HOST", handles.cacheHost.consumed), ("CACHE_PORT", .init("\(Cache.port)"))]
            case .queue(let worker): [("\(worker.uppercased())_QUEUE_URL", "\(work.queueUrl(worker).consumed)")]
            }
        }
    }

    private var database: [(name: String, value: Value<String>)] {
        [
            ("DATABASE_HOST", handles.databaseHost.consumed), ("DATABASE_PORT", .init("\(Database.port)")),
            ("DATABASE_NAME", .init(databaseName ?? "")),
        ]
    }

    /// What ECS reads before the task runs.
    var secrets: [(name: String, valueFrom: Value<String>)] {
        uses.contains(.databaseMaster) ? [("DATABASE_LOGIN", "\(handles.databaseSecretArn.consumed)")] : []
    }

    var doors: [Door] {
        let database =
            uses.contains(where: \.isDatabase)
            ? [
                Door(
                    name: "Database", groupId: handles.databaseSecurityGroupId.consumed, firstPort: Database.port,
                    lastPort: Database.port)
            ] : []
        let cache =
            uses.contains(.cache)
            ? [
                Door(
                    name: "Cache", groupId: handles.cacheSecurityGroupId.consumed, firstPort: Cache.port,
                    lastPort: Cache.readerPort)
            ] : []
        return database + cache
    }

    /// Whom the task may speak to besides.
    var egress: [EC2.SecurityGroup.Egress] {
        doors.map {
            .init(
                ipProtocol: "tcp", description: "The \($0.name.lowercased())", destinationSecurityGroupId: $0.groupId,
                fromPort: .init($0.firstPort), toPort: .init($0.lastPort))
        }
            + (tablePrefixListId.map {
                [
                    .init(
                        ipProtocol: "tcp", description: "The table", destinationPrefixListId: $0.ref, fromPort: 443,
                        toPort: 443)
                ]
            } ?? [])
    }

    /// The rules by which the doors let a group in.
    func ingress(of name: String, from group: EC2.SecurityGroup) -> [EC2.SecurityGroupIngress] {
        doors.map { door in
            EC2.SecurityGroupIngress(
                "\(door.name)IngressFrom\(name)", ipProtocol: "tcp", description: .init(name),
                fromPort: .init(door.firstPort), groupId: door.groupId, sourceSecurityGroupId: group.groupId,
                toPort: .init(door.lastPort))
        }
    }

    /// What ECS may do before the task runs.
    var startPolicies: [IAM.Role.Policy] {
        guard uses.contains(.databaseMaster) else { return [] }
        return [
            .init(
                policyDocument: .policy(
                    DatabaseAccess.reading(handles.databaseSecretArn.consumed, key: handles.keyArn?.consumed)),
                policyName: "ReadDatabaseLogin")
        ]
    }

    /// The task's role with the statements about its stores.
    func granted(to role: IAM.Role) -> IAM.Role {
        uses.reduce(role) { role, use in
            switch use {
            case .database, .databaseMaster, .cache: role
            case .table(let access):
                role.uses(handles.tableName.consumed, access.ofTable, encryptedBy: handles.keyArn?.consumed)
            case .bucket(let access, let prefix):
                role.uses(
                    handles.bucketName.consumed, access.ofBucket, prefix: .init(prefix),
                    encryptedBy: handles.keyArn?.consumed)
            case .queue(let worker): role.uses(work.queueArn(worker).consumed, .send)
            }
        }
    }

    /// Signing in to the database by IAM.
    var taskPolicies: [IAM.Role.Policy] {
        let users = uses.compactMap(\.databaseUser)
        guard !users.isEmpty else { return [] }
        return [
            .init(
                policyDocument: .policy(DatabaseAccess.connection(handles.databaseResourceId.consumed, as: users)),
                policyName: "ConnectToDatabase")
        ]
    }
}

extension StoreUse.Access {
    fileprivate var ofTable: DynamoDB.Table.Use {
        switch self {
        case .read: .read
        case .write: .write
        case .readWrite: .readWrite
        }
    }

    fileprivate var ofBucket: S3.Bucket.Use {
        switch self {
        case .read: .read
        case .write: .write
        case .readWrite: .readWrite
        }
    }
}
