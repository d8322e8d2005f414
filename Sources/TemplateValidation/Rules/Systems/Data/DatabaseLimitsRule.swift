// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The class, the storage and the backups of a database are ones that its service has.
enum DatabaseLimitsRule: SystemRule {
    static let description = RuleDescription(
        "database-limits",
        "A database has a class of its service, as much storage as its kind starts at, and backups for 35 days at most.",
        reason: "the service rejects the database",
        example: """
              "D": {
                "Type": "AWS::RDS::DBInstance",
                "Properties": {
                  "Engine": "mysql",
            -     "DBInstanceClass": "t3.micro",
            +     "DBInstanceClass": "db.t3.micro",
                  "AllocatedStorage": "20",
                  "StorageEncrypted": true,
                  "MasterUsername": "admin",
                  "ManageMasterUserPassword": true
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html",
        evidence: .thread("awsdocs/aws-cloudformation-user-guide#408"))

    /// How the classes of a service begin.
    private static let classes: [(type: String, property: String, prefix: String)] = [
        ("AWS::RDS::DBInstance", "DBInstanceClass", "db."), ("AWS::RDS::DBCluster", "DBClusterInstanceClass", "db."),
        ("AWS::DocDB::DBInstance", "DBInstanceClass", "db."),
        ("AWS::Neptune::DBInstance", "DBInstanceClass", "db."),
        ("AWS::ElastiCache::ReplicationGroup", "CacheNodeType", "cache."),
        ("AWS::ElastiCache::CacheCluster", "CacheNodeType", "cache."),
        ("AWS::MemoryDB::Cluster", "NodeType", "db."), ("AWS::DAX::Cluster", "NodeType", "dax."),
        ("AWS::DMS::ReplicationInstance", "ReplicationInstanceClass", "dms."),
    ]

    private static let backups: [(type: String, property: String)] = [
        ("AWS::RDS::DBInstance", "BackupRetentionPeriod"), ("AWS::RDS::DBCluster", "BackupRetentionPeriod"),
        ("AWS::DocDB::DBCluster", "BackupRetentionPeriod"), ("AWS::Neptune::DBCluster", "BackupRetentionPeriod"),
        ("AWS::Redshift::Cluster", "AutomatedSnapshotRetentionPeriod"),
        ("AWS::ElastiCache::ReplicationGroup", "SnapshotRetentionLimit"),
        ("AWS::ElastiCache::CacheCluster", "SnapshotRetentionLimit"),
        ("AWS::MemoryDB::Cluster", "SnapshotRetentionLimit"),
    ]
    private static let longest: Quantity = 35

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return classes.flatMap { type, property, prefix in
            outcome.resources(of: type).compactMap { className(of: $0, property, prefix) }
        }
            + backups.flatMap { type, property in
                outcome.resources(of: type).compactMap { backup(of: $0, property) }
            } + outcome.resources(of: "AWS::RDS::DBInstance").compactMap(storage)
    }

    private static func className(of store: Outcome.Resource, _ property: String, _ prefix: String) -> Diagnostic? {
        let value = store[property]
        guard let text = value.text, !text.hasPrefix(prefix) else { return nil }
        let name = text.split(separator: ".").suffix(2).joined(separator: ".")
        return error(
            at: value, "'\(store.logicalID)' has the class '\(text)', and classes of this service begin with \(prefix)",
            fix: "write \(prefix)\(name)")
    }

    private static func backup(of store: Outcome.Resource, _ property: String) -> Diagnostic? {
        let value = store[property]
        guard let days = value.number, days > longest else { return nil }
        return error(
            at: value, "'\(store.logicalID)' keeps its backups for \(days) days; \(longest) are the most",
            fix: "set \(property) to \(longest) or less, and keep backups for longer by AWS Backup")
    }

    /// The least storage in GiB of the engines whose size does not depend on their edition.
    private static let smallest: [String: Quantity] = ["gp2": 20, "gp3": 20, "io1": 100, "io2": 100]
    private static let engines: Set = ["mysql", "mariadb", "postgres"]

    private static func storage(of database: Outcome.Resource) -> Diagnostic? {
        let size = database["AllocatedStorage"]
        guard let engine = database["Engine"].text?.lowercased(), engines.contains(engine),
            let kind = database["StorageType"].text, let least = smallest[kind], let number = size.number,
            number < least
        else { return nil }
        return warning(
            at: size, "'\(database.logicalID)' has \(number) GiB of \(kind) storage, which starts at \(least)",
            why: "that is what the documentation of RDS says; RDS has been seen to make smaller ones",
            fix: "set AllocatedStorage to \(least) or more")
    }
}
