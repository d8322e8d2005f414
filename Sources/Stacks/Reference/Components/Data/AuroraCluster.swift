// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// Aurora Serverless v2: a cluster with its storage, and instances that grow and shrink.
struct AuroraCluster: Component {
    let parameterGroup: RDS.DBClusterParameterGroup
    let cluster: RDS.DBCluster
    let instances: [RDS.DBInstance]

    init(
        _ parameters: DatabaseParameters, minimum: Value<Double>, maximum: Value<Double>, pauses: Bool, instances: Int,
        _ around: DatabaseEngine.Surroundings
    ) {
        let version = parameters.settings.majorVersion
        let parameterGroup = RDS.DBClusterParameterGroup(
            "DatabaseParameterGroup",
            description: "TLS for all, and a log of what changes tables or takes long",
            family: "aurora-postgresql\(version)",
            parameters: [
                "rds.force_ssl": "1", "log_statement": "ddl", "log_min_duration_statement": "1000",
            ])
        let cluster = RDS.DBCluster(
            "DatabaseCluster",
            backupRetentionPeriod: parameters.backupRetention.ref,
            copyTagsToSnapshot: true,
            databaseName: .init(parameters.settings.name),
            // A name of its own makes CloudFormation refuse what would replace it by an empty one.
            dbClusterIdentifier: "\(.stackName)",
            dbClusterParameterGroupName: parameterGroup.ref,
            dbSubnetGroupName: around.subnetGroup.ref,
            deletionProtection: .init(around.deletionProtection),
            enableCloudwatchLogsExports: ["postgresql"],
            enableIAMDatabaseAuthentication: true,
            engine: Self.engine,
            engineVersion: .init("\(version)"),
            kmsKeyId: around.key.map(\.arn),
            manageMasterUserPassword: true,
            masterUsername: .init(Database.masterUser),
            masterUserSecret: around.key.map { .init(kmsKeyId: $0.arn) },
            port: .init(Database.port),
            serverlessV2ScalingConfiguration: .init(
                maxCapacity: maximum, minCapacity: minimum, secondsUntilAutoPause: pauses ? 300 : nil),
            storageEncrypted: true,
            vpcSecurityGroupIds: [around.securityGroup.groupId]
        )
        .deletionPolicy(.snapshot)
        .updateReplacePolicy(.snapshot)
        .dependsOn(around.logGroup)
        self.instances = (0..<instances).map { index in
            RDS.DBInstance(
                "DatabaseInstance\(index + 1)",
                autoMinorVersionUpgrade: true,
                dbClusterIdentifier: cluster.ref,
                dbInstanceClass: "db.serverless",
                enablePerformanceInsights: true,
                engine: Self.engine,
                monitoringInterval: .minutes(1),
                monitoringRoleArn: around.monitoringRole.arn,
                performanceInsightsKMSKeyId: around.key.map(\.arn),
                publiclyAccessible: false
            )
            // What it shows is the cluster's, which leaves a snapshot.
            .deletionPolicy(.delete)
            .updateReplacePolicy(.delete)
        }
        self.parameterGroup = parameterGroup
        self.cluster = cluster
    }

    private static let engine: Value<String> = "aurora-postgresql"
}
