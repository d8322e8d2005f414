// SPDX-License-Identifier: Apache-2.0

extension CheckTable {
    /// Instances of a cluster have much from it, and Aurora's copy themselves.
    private static let ofNoCluster = Demand.isAbsent("DBClusterIdentifier")
    private static let exports = "EnableCloudwatchLogsExports"

    /// Databases of RDS, Aurora, DocumentDB and Neptune.
    static let databases: [Check] = [
        Check(
            "database-public-access", "AWS::RDS::DBInstance",
            demands: .all([.isGiven("PubliclyAccessible"), .isFalse("PubliclyAccessible")]),
            says: "Databases say that they are not public.",
            why: "where nothing is said, AWS makes it public in a VPC that has an internet gateway",
            fix: "set PubliclyAccessible to false", bad: #""PubliclyAccessible": true"#,
            good: #""PubliclyAccessible": false"#),
        Check(
            "database-encryption", "AWS::RDS::DBInstance", demands: .isTrue("StorageEncrypted"),
            where: ofNoCluster, .isAbsent("DBSnapshotIdentifier"), .isAbsent("SourceDBInstanceIdentifier"),
            says: "Databases are encrypted at rest.",
            why: "whoever gets at the storage or a snapshot reads the data", bad: "",
            good: #""StorageEncrypted": true"#),
        Check(
            "database-zones", "AWS::RDS::DBInstance", demands: .isTrue("MultiAZ"), where: ofNoCluster,
            says: "Databases have a standby in another zone.", why: "the database is away while its zone is",
            bad: #""MultiAZ": false"#, good: #""MultiAZ": true"#),
        Check(
            "database-monitoring", "AWS::RDS::DBInstance", demands: .isAtLeast("MonitoringInterval", 1, default: 0),
            says: "Databases have enhanced monitoring.", why: "what the machine does is not seen",
            bad: #""MonitoringInterval": 0"#, good: #""MonitoringInterval": 60"#),
        Check(
            "database-deletion-protection", "AWS::RDS::DBInstance", demands: .isTrue("DeletionProtection"),
            where: ofNoCluster, says: "Databases are protected from deletion.",
            why: "one wrong command or replacement takes the data away", bad: "", good: #""DeletionProtection": true"#),
        Check(
            "database-log-export", "AWS::RDS::DBInstance", demands: .isGiven(exports), where: ofNoCluster,
            says: "Databases send their logs to CloudWatch Logs.", why: "they are gone with the instance",
            bad: #""Engine": "mysql""#, good: #""Engine": "mysql", "EnableCloudwatchLogsExports": ["error"]"#),
        Check(
            "postgres-logs", "AWS::RDS::DBInstance", demands: .contains(exports, ["postgresql"]),
            where: .isOneOf("Engine", ["postgres"]), says: "PostgreSQL databases send their log to CloudWatch Logs.",
            why: "it is gone with the instance",
            bad: #""Engine": "postgres", "EnableCloudwatchLogsExports": ["upgrade"]"#,
            good: #""Engine": "postgres", "EnableCloudwatchLogsExports": ["postgresql"]"#),
        Check(
            "sql-server-logs", "AWS::RDS::DBInstance", demands: .contains(exports, ["error"]),
            where: .isOneOf("Engine", ["sqlserver-ee", "sqlserver-se", "sqlserver-ex", "sqlserver-web"]),
            says: "SQL Server databases send their log to CloudWatch Logs.", why: "it is gone with the instance",
            bad: #""Engine": "sqlserver-se""#,
            good: #""Engine": "sqlserver-se", "EnableCloudwatchLogsExports": ["agent", "error"]"#),
        Check(
            "mariadb-logs", "AWS::RDS::DBInstance", demands: .contains(exports, ["audit", "error"]),
            where: .isOneOf("Engine", ["mariadb"]), says: "MariaDB databases send their logs to CloudWatch Logs.",
            why: "they are gone with the instance",
            bad: #""Engine": "mariadb", "EnableCloudwatchLogsExports": ["error"]"#,
            good: #""Engine": "mariadb", "EnableCloudwatchLogsExports": ["audit", "error"]"#),
        Check(
            "database-iam-authentication", "AWS::RDS::DBInstance", demands: .isTrue("EnableIAMDatabaseAuthentication"),
            where: ofNoCluster, .isOneOf("Engine", ["mysql", "postgres", "mariadb"]),
            says: "Databases take IAM's tokens in place of passwords.",
            why: "passwords are kept, copied and not renewed",
            bad: #""Engine": "mysql""#, good: #""Engine": "mysql", "EnableIAMDatabaseAuthentication": true"#),
        Check(
            "database-backup", "AWS::RDS::DBInstance",
            demands: .isAtLeast("BackupRetentionPeriod", 7, default: 1), where: ofNoCluster,
            .isAbsent("SourceDBInstanceIdentifier"), says: "Backups of databases are kept for a week or more.",
            why: "a fault that shows after days cannot be undone", bad: #""BackupRetentionPeriod": 1"#,
            good: #""BackupRetentionPeriod": 7"#),
        Check(
            "database-backed-up", "AWS::RDS::DBInstance",
            demands: .isAtLeast("BackupRetentionPeriod", 1, default: 1), where: ofNoCluster,
            says: "Databases are backed up.", why: "what is deleted or broken is gone",
            bad: #""BackupRetentionPeriod": 0"#, good: #""BackupRetentionPeriod": 1"#),
        Check(
            "database-minor-upgrades", "AWS::RDS::DBInstance",
            demands: .isTrue("AutoMinorVersionUpgrade", default: true),
            says: "Databases get minor versions by themselves.", why: "known faults stay open",
            bad: #""AutoMinorVersionUpgrade": false"#, good: #""AutoMinorVersionUpgrade": true"#),
        Check(
            "database-snapshot-tags", "AWS::RDS::DBInstance", demands: .isTrue("CopyTagsToSnapshot"),
            where: ofNoCluster, says: "Databases hand their tags on to snapshots.",
            why: "nobody can tell whose the snapshots are", bad: "", good: #""CopyTagsToSnapshot": true"#),
        Check(
            "database-default-port", "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", demands: .hasAnotherPort,
            says: "Databases listen on another port than everybody's.", why: "scans look for the usual ports first",
            bad: #""Engine": "mysql", "Port": "3306""#, good: #""Engine": "mysql", "Port": "3406""#),
        Check(
            "database-administrator-name", "AWS::RDS::DBInstance", "AWS::RDS::DBCluster",
            demands: .isNoneOf("MasterUsername", ["admin", "postgres", "sa"]), where: .isGiven("MasterUsername"),
            says: "The administrator of a database has a name of its own.", why: "half of the sign-in is known already",
            bad: #""MasterUsername": "admin""#, good: #""MasterUsername": "orders_owner""#),
        Check(
            "database-public-subnets", "AWS::RDS::DBInstance", demands: .standsInSubnetsWithoutInternet,
            says: "Databases stand in subnets without a route to an internet gateway.",
            why: "a public address alone is then enough to be reached from everywhere",
            badResources: Self.databaseNetwork(route: #"{"GatewayId": {"Ref": "G"}}"#),
            goodResources: Self.databaseNetwork(route: #"{"NatGatewayId": "nat-1"}"#)),
        Check(
            "cluster-encryption", "AWS::RDS::DBCluster", demands: .isTrue("StorageEncrypted"),
            where: .isAbsent("SnapshotIdentifier"), .isAbsent("SourceDBClusterIdentifier"),
            says: "Database clusters are encrypted at rest.",
            why: "whoever gets at the storage or a snapshot reads the data", bad: "",
            good: #""StorageEncrypted": true"#),
        Check(
            "cluster-deletion-protection", "AWS::RDS::DBCluster", demands: .isTrue("DeletionProtection"),
            says: "Database clusters are protected from deletion.",
            why: "one wrong command or replacement takes the data away", bad: "", good: #""DeletionProtection": true"#),
        Check(
            "cluster-iam-authentication", "AWS::RDS::DBCluster", demands: .isTrue("EnableIAMDatabaseAuthentication"),
            says: "Database clusters take IAM's tokens in place of passwords.",
            why: "passwords are kept, copied and not renewed", bad: "",
            good: #""EnableIAMDatabaseAuthentication": true"#),
        Check(
            "cluster-backtrack", "AWS::RDS::DBCluster", demands: .isAtLeast("BacktrackWindow", 1, default: 0),
            where: .isOneOf("Engine", ["aurora-mysql"]), says: "Aurora MySQL clusters can be wound back.",
            why: "a wrong statement is undone by a restore alone", bad: #""Engine": "aurora-mysql""#,
            good: #""Engine": "aurora-mysql", "BacktrackWindow": 86400"#),
        Check(
            "cluster-snapshot-tags", "AWS::RDS::DBCluster", demands: .isTrue("CopyTagsToSnapshot"),
            where: .isOneOf("Engine", ["aurora", "aurora-mysql", "aurora-postgresql"]),
            says: "Aurora clusters hand their tags on to snapshots.", why: "nobody can tell whose the snapshots are",
            bad: #""Engine": "aurora-mysql""#, good: #""Engine": "aurora-mysql", "CopyTagsToSnapshot": true"#),
        Check(
            "postgres-cluster-snapshot-tags", "AWS::RDS::DBCluster", demands: .isTrue("CopyTagsToSnapshot"),
            where: .isOneOf("Engine", ["postgres"]), says: "PostgreSQL clusters hand their tags on to snapshots.",
            why: "nobody can tell whose the snapshots are", bad: #""Engine": "postgres""#,
            good: #""Engine": "postgres", "CopyTagsToSnapshot": true"#),
        Check(
            "mysql-cluster-snapshot-tags", "AWS::RDS::DBCluster", demands: .isTrue("CopyTagsToSnapshot"),
            where: .isOneOf("Engine", ["mysql"]), says: "MySQL clusters hand their tags on to snapshots.",
            why: "nobody can tell whose the snapshots are", bad: #""Engine": "mysql""#,
            good: #""Engine": "mysql", "CopyTagsToSnapshot": true"#),
        Check(
            "aurora-mysql-logs", "AWS::RDS::DBCluster", demands: .contains(exports, ["audit"]),
            where: .isOneOf("Engine", ["aurora-mysql"]),
            says: "Aurora MySQL clusters send their audit log to CloudWatch Logs.",
            why: "nobody can tell afterwards who read or changed what", bad: #""Engine": "aurora-mysql""#,
            good: #""Engine": "aurora-mysql", "EnableCloudwatchLogsExports": ["audit"]"#),
        Check(
            "aurora-postgres-logs", "AWS::RDS::DBCluster", demands: .contains(exports, ["postgresql"]),
            where: .isOneOf("Engine", ["aurora-postgresql"]),
            says: "Aurora PostgreSQL clusters send their log to CloudWatch Logs.", why: "it is gone with the cluster",
            bad: #""Engine": "aurora-postgresql""#,
            good: #""Engine": "aurora-postgresql", "EnableCloudwatchLogsExports": ["postgresql"]"#),
        Check(
            "cluster-minor-upgrades", "AWS::RDS::DBCluster",
            demands: .isTrue("AutoMinorVersionUpgrade", default: true),
            says: "Database clusters get minor versions by themselves.", why: "known faults stay open",
            bad: #""AutoMinorVersionUpgrade": false"#, good: ""),
        Check(
            "database-proxy-tls", "AWS::RDS::DBProxy", demands: .isTrue("RequireTLS"),
            says: "Database proxies want TLS.", why: "passwords and data can be read on their way", bad: "",
            good: #""RequireTLS": true"#),
        Check(
            "document-encryption", "AWS::DocDB::DBCluster", demands: .isTrue("StorageEncrypted"),
            where: .isAbsent("SnapshotIdentifier"), says: "DocumentDB clusters are encrypted at rest.",
            why: "whoever gets at the storage or a snapshot reads the data", bad: "",
            good: #""StorageEncrypted": true"#),
        Check(
            "document-backup", "AWS::DocDB::DBCluster", demands: .isAtLeast("BackupRetentionPeriod", 7, default: 1),
            says: "Backups of DocumentDB clusters are kept for a week or more.",
            why: "a fault that shows after days cannot be undone", bad: "", good: #""BackupRetentionPeriod": 7"#),
        Check(
            "document-logs", "AWS::DocDB::DBCluster", demands: .contains(exports, ["audit"]),
            says: "DocumentDB clusters send their audit log to CloudWatch Logs.",
            why: "nobody can tell afterwards who read or changed what",
            bad: #""EnableCloudwatchLogsExports": ["profiler"]"#, good: #""EnableCloudwatchLogsExports": ["audit"]"#),
        Check(
            "document-deletion-protection", "AWS::DocDB::DBCluster", demands: .isTrue("DeletionProtection"),
            says: "DocumentDB clusters are protected from deletion.",
            why: "one wrong command or replacement takes the data away", bad: "", good: #""DeletionProtection": true"#),
        Check(
            "graph-encryption", "AWS::Neptune::DBCluster", demands: .isTrue("StorageEncrypted"),
            where: .isAbsent("SnapshotIdentifier"), says: "Neptune clusters are encrypted at rest.",
            why: "whoever gets at the storage or a snapshot reads the data", bad: "",
            good: #""StorageEncrypted": true"#),
        Check(
            "graph-logs", "AWS::Neptune::DBCluster", demands: .contains(exports, ["audit"]),
            says: "Neptune clusters send their audit log to CloudWatch Logs.",
            why: "nobody can tell afterwards who read or changed what", bad: "",
            good: #""EnableCloudwatchLogsExports": ["audit"]"#),
        Check(
            "graph-deletion-protection", "AWS::Neptune::DBCluster", demands: .isTrue("DeletionProtection"),
            says: "Neptune clusters are protected from deletion.",
            why: "one wrong command or replacement takes the data away", bad: "", good: #""DeletionProtection": true"#),
        Check(
            "graph-backup", "AWS::Neptune::DBCluster", demands: .isAtLeast("BackupRetentionPeriod", 7, default: 1),
            says: "Backups of Neptune clusters are kept for a week or more.",
            why: "a fault that shows after days cannot be undone", bad: "", good: #""BackupRetentionPeriod": 14"#),
        Check(
            "graph-iam-authentication", "AWS::Neptune::DBCluster", demands: .isTrue("IamAuthEnabled"),
            says: "Neptune clusters ask IAM who connects.", why: "whoever reaches the port is let in", bad: "",
            good: #""IamAuthEnabled": true"#),
        Check(
            "graph-snapshot-tags", "AWS::Neptune::DBCluster", demands: .isTrue("CopyTagsToSnapshot"),
            says: "Neptune clusters hand their tags on to snapshots.", why: "nobody can tell whose the snapshots are",
            bad: "", good: #""CopyTagsToSnapshot": true"#),
    ]

    private static func databaseNetwork(route: String) -> String {
        """
        "V": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
        "G": {"Type": "AWS::EC2::InternetGateway"},
        "A": {"Type": "AWS::EC2::VPCGatewayAttachment",
          "Properties": {"VpcId": {"Ref": "V"}, "InternetGatewayId": {"Ref": "G"}}},
        "T": {"Type": "AWS::EC2::RouteTable", "Properties": {"VpcId": {"Ref": "V"}}},
        "R": {"Type": "AWS::EC2::Route", "Properties": {"RouteTableId": {"Ref": "T"},
          "DestinationCidrBlock": "0.0.0.0/0", \(route.dropFirst().dropLast())}},
        "S": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "V"}, "CidrBlock": "10.0.0.0/24"}},
        "B": {"Type": "AWS::EC2::SubnetRouteTableAssociation",
          "Properties": {"SubnetId": {"Ref": "S"}, "RouteTableId": {"Ref": "T"}}},
        "N": {"Type": "AWS::RDS::DBSubnetGroup",
          "Properties": {"DBSubnetGroupDescription": "d", "SubnetIds": [{"Ref": "S"}]}},
        "D": {"Type": "AWS::RDS::DBInstance",
          "Properties": {"DBInstanceClass": "db.t4g.micro", "DBSubnetGroupName": {"Ref": "N"}}}
        """
    }
}
