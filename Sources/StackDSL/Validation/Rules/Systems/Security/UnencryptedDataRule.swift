/// Data is encrypted where AWS does not do it by itself.
enum UnencryptedDataRule: SystemRule {
    static let description = RuleDescription(
        "unencrypted-data", "Databases, caches, volumes and file systems are encrypted.",
        reason: "snapshots and copies of the data are readable, and encryption cannot be switched on later",
        failing: #""F": {"Type": "AWS::EFS::FileSystem", "Properties": {"Encrypted": false}}"#,
        passing: #""F": {"Type": "AWS::EFS::FileSystem", "Properties": {"Encrypted": true}}"#,
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html")

    private struct Store {
        let type: String
        let property: String
        /// The properties that say that the data come from elsewhere, encrypted or not; nil where silence does not mean
        /// that data are not encrypted.
        var otherwise: [String]?
    }

    private static let stores = [
        Store(
            type: "AWS::RDS::DBInstance", property: "StorageEncrypted",
            otherwise: [
                "DBClusterIdentifier", "DBSnapshotIdentifier", "DBClusterSnapshotIdentifier",
                "SourceDBInstanceIdentifier", "SourceDBClusterIdentifier", "SourceDBInstanceAutomatedBackupsArn",
                "SourceDbiResourceId", "KmsKeyId",
            ]),
        Store(type: "AWS::EFS::FileSystem", property: "Encrypted", otherwise: ["KmsKeyId"]),
        Store(type: "AWS::RDS::DBCluster", property: "StorageEncrypted"),
        Store(type: "AWS::DocDB::DBCluster", property: "StorageEncrypted"),
        Store(type: "AWS::Neptune::DBCluster", property: "StorageEncrypted"),
        Store(type: "AWS::Redshift::Cluster", property: "Encrypted"),
        Store(type: "AWS::EC2::Volume", property: "Encrypted"),
        Store(type: "AWS::ElastiCache::ReplicationGroup", property: "AtRestEncryptionEnabled"),
        Store(type: "AWS::ElastiCache::ReplicationGroup", property: "TransitEncryptionEnabled"),
    ]

    static func findings(in system: RunningSystem) -> [Diagnostic] {
        stores.flatMap { store in
            system.outcome.resources(of: store.type).compactMap { finding($0, store) }
        }
    }

    private static func finding(_ resource: Outcome.Resource, _ store: Store) -> Diagnostic? {
        let value = resource[store.property]
        if value.bool == false {
            return warning(
                at: value, "'\(resource.logicalID)' is not encrypted: \(store.property) is false",
                fix: "set \(store.property) to true")
        }
        guard value.isAbsent, let others = store.otherwise, others.allSatisfy({ resource[$0].isAbsent }) else {
            return nil
        }
        return Diagnostic(
            .note, rule: description.id, at: resource.location, element: resource.logicalID,
            "'\(resource.logicalID)' is not encrypted unless \(store.property) is true", why: description.reason,
            fix: "set \(store.property) to true")
    }
}
