// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// What the database runs on.
enum DatabaseEngine: Component {
    case aurora(AuroraCluster)
    case instance(RDS.DBInstance)

    /// What an engine is made with.
    struct Surroundings {
        let subnetGroup: RDS.DBSubnetGroup
        let securityGroup: EC2.SecurityGroup
        let monitoringRole: IAM.Role
        let key: KMS.Key?
        let logGroup: Logs.LogGroup
        let deletionProtection: Bool
    }

    init(_ parameters: DatabaseParameters, _ around: Surroundings) {
        switch parameters.size {
        case .aurora(let minimum, let maximum, let pauses, let instances):
            self = .aurora(
                AuroraCluster(
                    parameters, minimum: minimum.ref, maximum: maximum.ref, pauses: pauses, instances: instances,
                    around))
        case .instance(let instanceClass, let storage, let maximum, let multiAZ):
            self = .instance(
                Self.instance(
                    parameters, instanceClass.ref, storage: storage.ref, upTo: maximum.ref, multiAZ: multiAZ, around))
        }
    }

    var host: Value<String> {
        switch self {
        case .aurora(let aurora): aurora.cluster.endpointAddress
        case .instance(let instance): instance.endpointAddress
        }
    }

    var resourceId: Value<String> {
        switch self {
        case .aurora(let aurora): aurora.cluster.dbClusterResourceId
        case .instance(let instance): instance.dbiResourceId
        }
    }

    /// The master user's name and password.
    var secretArn: ARN<SecretsManager.Secret> {
        switch self {
        case .aurora(let aurora): aurora.cluster.masterUserSecretSecretArn
        case .instance(let instance): instance.masterUserSecretSecretArn
        }
    }

    /// RDS makes the group where it is not there, and such a one keeps everything forever.
    static func logGroupName(_ engine: DatabaseSettings.Engine) -> Value<String> {
        switch engine {
        case .aurora: "/aws/rds/cluster/\(.stackName)/postgresql"
        case .instance: "/aws/rds/instance/\(.stackName)/postgresql"
        }
    }

    private static func instance(
        _ parameters: DatabaseParameters, _ instanceClass: Value<String>, storage: Value<Int>, upTo maximum: Value<Int>,
        multiAZ: Bool, _ around: Surroundings
    ) -> RDS.DBInstance {
        RDS.DBInstance(
            "Database",
            allocatedStorage: "\(storage)",
            autoMinorVersionUpgrade: true,
            backupRetentionPeriod: parameters.backupRetention.ref,
            copyTagsToSnapshot: true,
            dbInstanceClass: instanceClass,
            // A name of its own makes CloudFormation refuse what would replace it by an empty one.
            dbInstanceIdentifier: "\(.stackName)",
            dbName: .init(parameters.settings.name),
            dbSubnetGroupName: around.subnetGroup.ref,
            deletionProtection: .init(around.deletionProtection),
            enableCloudwatchLogsExports: ["postgresql"],
            enableIAMDatabaseAuthentication: true,
            enablePerformanceInsights: true,
            engine: "postgres",
            engineVersion: .init("\(parameters.settings.majorVersion)"),
            kmsKeyId: around.key.map(\.arn),
            manageMasterUserPassword: true,
            masterUsername: .init(Database.masterUser),
            masterUserSecret: around.key.map { .init(kmsKeyId: $0.arn) },
            maxAllocatedStorage: maximum,
            monitoringInterval: .minutes(1),
            monitoringRoleArn: around.monitoringRole.arn,
            multiAZ: .init(multiAZ),
            performanceInsightsKMSKeyId: around.key.map(\.arn),
            port: .init("\(Database.port)"),
            publiclyAccessible: false,
            storageEncrypted: true,
            storageType: "gp3",
            vpcSecurityGroups: [around.securityGroup.groupId]
        )
        .deletionPolicy(.snapshot)
        .updateReplacePolicy(.snapshot)
        .dependsOn(around.logGroup)
    }
}
