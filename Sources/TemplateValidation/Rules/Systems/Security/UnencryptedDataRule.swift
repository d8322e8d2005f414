// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Data is encrypted where AWS does not do it by itself.
enum UnencryptedDataRule: SystemRule {
    static let description = RuleDescription(
        "unencrypted-data", "Databases, caches, volumes and file systems are encrypted.",
        reason: "whoever gets at a copy or at the network reads the data, and most stores cannot be encrypted later",
        example: """
            - "F": {"Type": "AWS::EFS::FileSystem", "Properties": {"Encrypted": false}}
            + "F": {"Type": "AWS::EFS::FileSystem", "Properties": {"Encrypted": true}}
            """,
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

    static func findings(in system: SystemModel) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for store in stores {
            findings += system.outcome.resources(of: store.type).compactMap { finding($0, store) }
        }
        for (type, path) in disks {
            for owner in system.outcome.resources(of: type) {
                findings += owner.properties.value(at: path).knownElements.compactMap { disk($0["Ebs"], owner) }
            }
        }
        for task in system.outcome.resources(of: "AWS::ECS::TaskDefinition") {
            findings += task["Volumes"].knownElements.compactMap { transit($0["EFSVolumeConfiguration"], task) }
        }
        for job in system.outcome.resources(of: "AWS::Batch::JobDefinition") {
            findings += job["ContainerProperties"]["Volumes"].knownElements.compactMap {
                transit($0["EfsVolumeConfiguration"], job)
            }
        }
        return findings
    }

    private static let disks: [(type: String, path: [String])] = [
        ("AWS::EC2::Instance", ["BlockDeviceMappings"]),
        ("AWS::EC2::LaunchTemplate", ["LaunchTemplateData", "BlockDeviceMappings"]),
        ("AWS::AutoScaling::LaunchConfiguration", ["BlockDeviceMappings"]),
    ]

    private static func disk(_ disk: PropertyValue, _ owner: Outcome.Resource) -> Diagnostic? {
        guard disk["Encrypted"].bool == false else { return nil }
        return warning(
            at: disk["Encrypted"], "a disk of '\(owner.logicalID)' is not encrypted: Encrypted is false",
            fix: "set Encrypted to true")
    }

    /// Files of EFS on their way to a container.
    private static func transit(_ volume: PropertyValue, _ owner: Outcome.Resource) -> Diagnostic? {
        let value = volume["TransitEncryption"]
        guard !volume.isAbsent, !volume.isUnknown, value.isAbsent || value.text == "DISABLED" else { return nil }
        let message = "'\(owner.logicalID)' reads and writes its files unencrypted on the way to EFS"
        let fix = "set TransitEncryption to ENABLED"
        if !value.isAbsent { return warning(at: value, message, fix: fix) }
        return note(at: volume, message, fix: fix)
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
        return note(
            at: resource, "'\(resource.logicalID)' is not encrypted unless \(store.property) is true",
            fix: "set \(store.property) to true")
    }
}
