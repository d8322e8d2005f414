// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The options of a database fit each other.
enum DatabaseOptionsRule: SystemRule {
    static let description = RuleDescription(
        "database-options", "A database has what it needs to be created, and no two options that exclude each other.",
        reason: "RDS rejects the database",
        example: """
              "D": {
                "Type": "AWS::RDS::DBInstance",
                "Properties": {
                  "Engine": "mysql",
                  "DBInstanceClass": "db.t3.micro",
                  "AllocatedStorage": "20",
                  "StorageEncrypted": true,
                  "MasterUsername": "admin",
                  "ManageMasterUserPassword": true,
            -     "MultiAZ": true,
            -     "AvailabilityZone": "eu-west-1a"
            +     "MultiAZ": true
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html")

    /// The properties that say where a database's data and master user come from.
    private static let origins = [
        "DBClusterIdentifier", "DBClusterSnapshotIdentifier", "DBSnapshotIdentifier", "SnapshotIdentifier",
        "SourceDBInstanceIdentifier", "SourceDBClusterIdentifier", "SourceDbClusterResourceId",
        "SourceDBInstanceAutomatedBackupsArn", "SourceDbiResourceId", "ReplicationSourceIdentifier", "RestoreTime",
        "GlobalClusterIdentifier", "UseLatestRestorableTime",
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let instances = system.outcome.resources(of: "AWS::RDS::DBInstance")
        let clusters = system.outcome.resources(of: "AWS::RDS::DBCluster")
        return (instances + clusters).flatMap { [password($0), missing($0)].compactMap { $0 } }
            + instances.flatMap { [zone($0), speed($0), source($0, system.outcome)].compactMap { $0 } }
    }

    private static func password(_ database: Outcome.Resource) -> Diagnostic? {
        guard database["ManageMasterUserPassword"].bool == true, !database["MasterUserPassword"].isAbsent else {
            return nil
        }
        return error(
            at: database["MasterUserPassword"],
            "'\(database.logicalID)' has a MasterUserPassword, and ManageMasterUserPassword lets Secrets Manager make one",
            fix: "remove MasterUserPassword")
    }

    private static func missing(_ database: Outcome.Resource) -> Diagnostic? {
        guard origins.allSatisfy({ database[$0].isAbsent }) else { return nil }
        let needed =
            ["MasterUsername"]
            + (database["ManageMasterUserPassword"].isAbsent
                && database["MasterUserAuthenticationType"].isAbsent
                || database["ManageMasterUserPassword"].bool == false ? ["MasterUserPassword"] : [])
            + (database.type == "AWS::RDS::DBInstance" && !isServerless(database)
                ? ["AllocatedStorage", "DBInstanceClass"] : [])
        guard let name = needed.first(where: { database[$0].isAbsent }) else { return nil }
        return error(
            at: database, "'\(database.logicalID)' is a new database without \(name)",
            fix: name == "MasterUserPassword"
                ? "set ManageMasterUserPassword to true, or the snapshot or source that it is made of"
                : "set \(name), or the snapshot or source that it is made of")
    }

    /// Whether its storage is not its own, or may not be.
    private static func isServerless(_ database: Outcome.Resource) -> Bool {
        database["Engine"].text.map { $0.hasPrefix("aurora") || $0.hasPrefix("custom") } ?? true
    }

    private static func zone(_ database: Outcome.Resource) -> Diagnostic? {
        guard database["MultiAZ"].bool == true, !database["AvailabilityZone"].isAbsent else { return nil }
        return error(
            at: database["AvailabilityZone"],
            "'\(database.logicalID)' asks for one AvailabilityZone, and for several by MultiAZ",
            fix: "remove AvailabilityZone")
    }

    private static func speed(_ database: Outcome.Resource) -> Diagnostic? {
        guard let storage = database["StorageType"].text, storage == "io1" || storage == "io2",
            database["Iops"].isAbsent, origins.allSatisfy({ database[$0].isAbsent })
        else { return nil }
        return error(
            at: database["StorageType"], "'\(database.logicalID)' has \(storage) storage without Iops",
            fix: "set Iops, or StorageType to gp3")
    }

    private static func source(_ replica: Outcome.Resource, _ outcome: Outcome) -> Diagnostic? {
        let identifier = replica["SourceDBInstanceIdentifier"]
        guard let source = outcome.resource(identifier, of: "AWS::RDS::DBInstance"),
            source["BackupRetentionPeriod"].number == 0
        else { return nil }
        return error(
            at: identifier,
            "'\(replica.logicalID)' is a replica of '\(source.logicalID)', which keeps no backups",
            fix: "set BackupRetentionPeriod of '\(source.logicalID)' to 1 or more")
    }
}
