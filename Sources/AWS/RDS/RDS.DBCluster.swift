// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension RDS {
    /// `AWS::RDS::DBCluster`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html>.
    public struct DBCluster: StackDSL.Resource, UsableResource {
        /// As templates name it.
        public static var typeName: String { "AWS::RDS::DBCluster" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - associatedRoles: Items 0 to 15. No item twice.
        ///   - availabilityZones: No item twice. A change may replace the resource.
        ///   - backtrackWindow: Range at least 0.
        ///   - backupRetentionPeriod: Range 1 to 35. Default 1.
        ///   - clusterScalabilityType: One of `limitless`, `standard`. A change replaces the resource. Never read back.
        ///   - databaseInsightsMode: One of `advanced`, `standard`.
        ///   - databaseName: A change replaces the resource.
        ///   - dbClusterIdentifier: Length 1 to 63. Pattern `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. A change replaces the resource.
        ///   - dbInstanceParameterGroupName: Never read back.
        ///   - dbSubnetGroupName: A change replaces the resource.
        ///   - dbSystemId: A change replaces the resource.
        ///   - deleteAutomatedBackups: Never read back.
        ///   - enableCloudwatchLogsExports: No item twice.
        ///   - engine: A change may replace the resource.
        ///   - engineLifecycleSupport: One of `open-source-rds-extended-support`, `open-source-rds-extended-support-disabled`.
        ///   - engineMode: A change replaces the resource.
        ///   - globalClusterIdentifier: Length 0 to 63. Pattern `^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. A change may replace the resource.
        ///   - kmsKeyId: A change replaces the resource.
        ///   - masterUserAuthenticationType: One of `iam-db-auth`, `password`. Never read back.
        ///   - masterUsername: Length at least 1. Pattern `^[a-zA-Z]{1}[a-zA-Z0-9_]*$`. A change may replace the resource.
        ///   - masterUserPassword: Needs `MasterUsername`. Never read back.
        ///   - networkType: One of `DUAL`, `IPV4`.
        ///   - publiclyAccessible: A change replaces the resource.
        ///   - restoreToTime: A change replaces the resource. Never read back.
        ///   - restoreType: One of `copy-on-write`, `full-copy`. A change replaces the resource. Never read back.
        ///   - snapshotIdentifier: A change replaces the resource. Never read back.
        ///   - sourceDBClusterIdentifier: A change replaces the resource. Never read back.
        ///   - sourceDbClusterResourceId: A change replaces the resource. Never read back.
        ///   - sourceRegion: A change replaces the resource. Never read back.
        ///   - storageEncrypted: A change replaces the resource.
        ///   - tags: Items at most 50. No item twice.
        ///   - useLatestRestorableTime: A change replaces the resource. Never read back.
        ///   - vpcSecurityGroupIds: No item twice.
        public init(
            _ logicalID: String,
            allocatedStorage: Value<Int>? = nil,
            associatedRoles: List<DBClusterRole>? = nil,
            autoMinorVersionUpgrade: Value<Bool>? = nil,
            availabilityZones: List<Value<String>>? = nil,
            backtrackWindow: Value<Int>? = nil,
            backupRetentionPeriod: Days? = nil,
            clusterScalabilityType: ClusterScalabilityType? = nil,
            copyTagsToSnapshot: Value<Bool>? = nil,
            databaseInsightsMode: DatabaseInsightsMode? = nil,
            databaseName: Value<String>? = nil,
            dbClusterIdentifier: Value<String>? = nil,
            dbClusterInstanceClass: Value<String>? = nil,
            dbClusterParameterGroupName: ID<RDS.DBClusterParameterGroup>? = nil,
            dbInstanceParameterGroupName: ID<RDS.DBParameterGroup>? = nil,
            dbSubnetGroupName: ID<RDS.DBSubnetGroup>? = nil,
            dbSystemId: Value<String>? = nil,
            deleteAutomatedBackups: Value<Bool>? = nil,
            deletionProtection: Value<Bool>? = nil,
            domain: ID<DirectoryService.MicrosoftAD>? = nil,
            domainIAMRoleName: ID<IAM.Role>? = nil,
            enableCloudwatchLogsExports: List<Value<String>>? = nil,
            enableGlobalWriteForwarding: Value<Bool>? = nil,
            enableHttpEndpoint: Value<Bool>? = nil,
            enableIAMDatabaseAuthentication: Value<Bool>? = nil,
            enableLocalWriteForwarding: Value<Bool>? = nil,
            engine: Value<String>? = nil,
            engineLifecycleSupport: EngineLifecycleSupport? = nil,
            engineMode: Value<String>? = nil,
            engineVersion: Value<String>? = nil,
            globalClusterIdentifier: ID<RDS.GlobalCluster>? = nil,
            iops: Value<Int>? = nil,
            kmsKeyId: Reference<KMS.Key>? = nil,
            manageMasterUserPassword: Value<Bool>? = nil,
            masterUserAuthenticationType: MasterUserAuthenticationType? = nil,
            masterUsername: Value<String>? = nil,
            masterUserPassword: Value<String>? = nil,
            masterUserSecret: MasterUserSecret? = nil,
            monitoringInterval: Value<Int>? = nil,
            monitoringRoleArn: ARN<IAM.Role>? = nil,
            networkType: NetworkType? = nil,
            performanceInsightsEnabled: Value<Bool>? = nil,
            performanceInsightsKmsKeyId: Reference<KMS.Key>? = nil,
            performanceInsightsRetentionPeriod: Days? = nil,
            port: Value<Int>? = nil,
            preferredBackupWindow: Value<String>? = nil,
            preferredMaintenanceWindow: Value<String>? = nil,
            publiclyAccessible: Value<Bool>? = nil,
            replicationSourceIdentifier: ReplicationSourceIdentifier? = nil,
            restoreToTime: Value<String>? = nil,
            restoreType: RestoreType? = nil,
            scalingConfiguration: ScalingConfiguration? = nil,
            serverlessV2ScalingConfiguration: ServerlessV2ScalingConfiguration? = nil,
            snapshotIdentifier: Value<String>? = nil,
            sourceDBClusterIdentifier: Reference<RDS.DBCluster>? = nil,
            sourceDbClusterResourceId: Value<String>? = nil,
            sourceRegion: Value<String>? = nil,
            storageEncrypted: Value<Bool>? = nil,
            storageType: Value<String>? = nil,
            tags: List<Tag>? = nil,
            useLatestRestorableTime: Value<Bool>? = nil,
            vpcSecurityGroupIds: List<ID<EC2.SecurityGroup>>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<RDS.DBCluster>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "AllocatedStorage": allocatedStorage?.node,
                    "AssociatedRoles": associatedRoles?.node,
                    "AutoMinorVersionUpgrade": autoMinorVersionUpgrade?.node,
                    "AvailabilityZones": availabilityZones?.node,
                    "BacktrackWindow": backtrackWindow?.node,
                    "BackupRetentionPeriod": backupRetentionPeriod?.node,
                    "ClusterScalabilityType": clusterScalabilityType?.node,
                    "CopyTagsToSnapshot": copyTagsToSnapshot?.node,
                    "DBClusterIdentifier": dbClusterIdentifier?.node,
                    "DBClusterInstanceClass": dbClusterInstanceClass?.node,
                    "DBClusterParameterGroupName": dbClusterParameterGroupName?.node,
                    "DBInstanceParameterGroupName": dbInstanceParameterGroupName?.node,
                    "DBSubnetGroupName": dbSubnetGroupName?.node,
                    "DBSystemId": dbSystemId?.node,
                    "DatabaseInsightsMode": databaseInsightsMode?.node,
                    "DatabaseName": databaseName?.node,
                    "DeleteAutomatedBackups": deleteAutomatedBackups?.node,
                    "DeletionProtection": deletionProtection?.node,
                    "Domain": domain?.node,
                    "DomainIAMRoleName": domainIAMRoleName?.node,
                    "EnableCloudwatchLogsExports": enableCloudwatchLogsExports?.node,
                    "EnableGlobalWriteForwarding": enableGlobalWriteForwarding?.node,
                    "EnableHttpEndpoint": enableHttpEndpoint?.node,
                    "EnableIAMDatabaseAuthentication": enableIAMDatabaseAuthentication?.node,
                    "EnableLocalWriteForwarding": enableLocalWriteForwarding?.node,
                    "Engine": engine?.node,
                    "EngineLifecycleSupport": engineLifecycleSupport?.node,
                    "EngineMode": engineMode?.node,
                    "EngineVersion": engineVersion?.node,
                    "GlobalClusterIdentifier": globalClusterIdentifier?.node,
                    "Iops": iops?.node,
                    "KmsKeyId": kmsKeyId?.node,
                    "ManageMasterUserPassword": manageMasterUserPassword?.node,
                    "MasterUserAuthenticationType": masterUserAuthenticationType?.node,
                    "MasterUserPassword": masterUserPassword?.node,
                    "MasterUserSecret": masterUserSecret?.node,
                    "MasterUsername": masterUsername?.node,
                    "MonitoringInterval": monitoringInterval?.node,
                    "MonitoringRoleArn": monitoringRoleArn?.node,
                    "NetworkType": networkType?.node,
                    "PerformanceInsightsEnabled": performanceInsightsEnabled?.node,
                    "PerformanceInsightsKmsKeyId": performanceInsightsKmsKeyId?.node,
                    "PerformanceInsightsRetentionPeriod": performanceInsightsRetentionPeriod?.node,
                    "Port": port?.node,
                    "PreferredBackupWindow": preferredBackupWindow?.node,
                    "PreferredMaintenanceWindow": preferredMaintenanceWindow?.node,
                    "PubliclyAccessible": publiclyAccessible?.node,
                    "ReplicationSourceIdentifier": replicationSourceIdentifier?.node,
                    "RestoreToTime": restoreToTime?.node,
                    "RestoreType": restoreType?.node,
                    "ScalingConfiguration": scalingConfiguration?.node,
                    "ServerlessV2ScalingConfiguration": serverlessV2ScalingConfiguration?.node,
                    "SnapshotIdentifier": snapshotIdentifier?.node,
                    "SourceDBClusterIdentifier": sourceDBClusterIdentifier?.node,
                    "SourceDbClusterResourceId": sourceDbClusterResourceId?.node,
                    "SourceRegion": sourceRegion?.node,
                    "StorageEncrypted": storageEncrypted?.node,
                    "StorageType": storageType?.node,
                    "Tags": tags?.node,
                    "UseLatestRestorableTime": useLatestRestorableTime?.node,
                    "VpcSecurityGroupIds": vpcSecurityGroupIds?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<RDS.DBCluster> { .init(node: resource.ref) }

        /// `DBClusterArn`
        public var dbClusterArn: ARN<RDS.DBCluster> { .init(node: resource.attribute("DBClusterArn")) }

        /// `DBClusterResourceId`
        public var dbClusterResourceId: Value<String> { .init(node: resource.attribute("DBClusterResourceId")) }

        /// `Endpoint.Address`
        public var endpointAddress: Value<String> { .init(node: resource.attribute("Endpoint.Address")) }

        /// `Endpoint.Port`
        public var endpointPort: Value<String> { .init(node: resource.attribute("Endpoint.Port")) }

        /// `MasterUserSecret.SecretArn`
        public var masterUserSecretSecretArn: ARN<SecretsManager.Secret> { .init(node: resource.attribute("MasterUserSecret.SecretArn")) }

        /// `ReadEndpoint.Address`
        public var readEndpointAddress: Value<String> { .init(node: resource.attribute("ReadEndpoint.Address")) }

        /// `StorageEncryptionType`
        public var storageEncryptionType: Value<String> { .init(node: resource.attribute("StorageEncryptionType")) }

        /// `StorageThroughput`
        public var storageThroughput: Value<Int> { .init(node: resource.attribute("StorageThroughput")) }

        /// How its things are named and reached by what uses them.
        public static let usage = ResourceUsage(arn: "DBClusterArn", idARN: "arn:{partition}:rds:{region}:{account}:cluster:{id}", value: "Endpoint.Address", ports: ["Port", "Engine:aurora-postgresql=5432", "Engine:postgres=5432", "Engine:aurora-mysql=3306", "Engine:mysql=3306", "@Endpoint.Port"], groups: "VpcSecurityGroupIds")

        /// What it can be used for: `.uses(it, .connect)`.
        public final class Use: NetworkUse, @unchecked Sendable {
            /// the connection.
            public static var connect: Use {
                .init("connect")
            }
        }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `AllocatedStorage`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-allocatedstorage)
            public var allocatedStorage: PropertyName<Value<Int>> { "AllocatedStorage" }

            /// `AssociatedRoles`. Items 0 to 15. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-associatedroles)
            public var associatedRoles: PropertyName<List<DBClusterRole>> { "AssociatedRoles" }

            /// `AutoMinorVersionUpgrade`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-autominorversionupgrade)
            public var autoMinorVersionUpgrade: PropertyName<Value<Bool>> { "AutoMinorVersionUpgrade" }

            /// `AvailabilityZones`. No item twice. A change may replace the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-availabilityzones)
            public var availabilityZones: PropertyName<List<Value<String>>> { "AvailabilityZones" }

            /// `BacktrackWindow`. Range at least 0. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-backtrackwindow)
            public var backtrackWindow: PropertyName<Value<Int>> { "BacktrackWindow" }

            /// `BackupRetentionPeriod`. Range 1 to 35. Default 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-backupretentionperiod)
            public var backupRetentionPeriod: PropertyName<Days> { "BackupRetentionPeriod" }

            /// `ClusterScalabilityType`. One of `limitless`, `standard`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-clusterscalabilitytype)
            public var clusterScalabilityType: PropertyName<ClusterScalabilityType> { "ClusterScalabilityType" }

            /// `CopyTagsToSnapshot`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-copytagstosnapshot)
            public var copyTagsToSnapshot: PropertyName<Value<Bool>> { "CopyTagsToSnapshot" }

            /// `DatabaseInsightsMode`. One of `advanced`, `standard`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-databaseinsightsmode)
            public var databaseInsightsMode: PropertyName<DatabaseInsightsMode> { "DatabaseInsightsMode" }

            /// `DatabaseName`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-databasename)
            public var databaseName: PropertyName<Value<String>> { "DatabaseName" }

            /// `DBClusterIdentifier`. Length 1 to 63. Pattern `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-dbclusteridentifier)
            public var dbClusterIdentifier: PropertyName<Value<String>> { "DBClusterIdentifier" }

            /// `DBClusterInstanceClass`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-dbclusterinstanceclass)
            public var dbClusterInstanceClass: PropertyName<Value<String>> { "DBClusterInstanceClass" }

            /// `DBClusterParameterGroupName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-dbclusterparametergroupname)
            public var dbClusterParameterGroupName: PropertyName<ID<RDS.DBClusterParameterGroup>> { "DBClusterParameterGroupName" }

            /// `DBInstanceParameterGroupName`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-dbinstanceparametergroupname)
            public var dbInstanceParameterGroupName: PropertyName<ID<RDS.DBParameterGroup>> { "DBInstanceParameterGroupName" }

            /// `DBSubnetGroupName`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-dbsubnetgroupname)
            public var dbSubnetGroupName: PropertyName<ID<RDS.DBSubnetGroup>> { "DBSubnetGroupName" }

            /// `DBSystemId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-dbsystemid)
            public var dbSystemId: PropertyName<Value<String>> { "DBSystemId" }

            /// `DeleteAutomatedBackups`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-deleteautomatedbackups)
            public var deleteAutomatedBackups: PropertyName<Value<Bool>> { "DeleteAutomatedBackups" }

            /// `DeletionProtection`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-deletionprotection)
            public var deletionProtection: PropertyName<Value<Bool>> { "DeletionProtection" }

            /// `Domain`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-domain)
            public var domain: PropertyName<ID<DirectoryService.MicrosoftAD>> { "Domain" }

            /// `DomainIAMRoleName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-domainiamrolename)
            public var domainIAMRoleName: PropertyName<ID<IAM.Role>> { "DomainIAMRoleName" }

            /// `EnableCloudwatchLogsExports`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-enablecloudwatchlogsexports)
            public var enableCloudwatchLogsExports: PropertyName<List<Value<String>>> { "EnableCloudwatchLogsExports" }

            /// `EnableGlobalWriteForwarding`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-enableglobalwriteforwarding)
            public var enableGlobalWriteForwarding: PropertyName<Value<Bool>> { "EnableGlobalWriteForwarding" }

            /// `EnableHttpEndpoint`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-enablehttpendpoint)
            public var enableHttpEndpoint: PropertyName<Value<Bool>> { "EnableHttpEndpoint" }

            /// `EnableIAMDatabaseAuthentication`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-enableiamdatabaseauthentication)
            public var enableIAMDatabaseAuthentication: PropertyName<Value<Bool>> { "EnableIAMDatabaseAuthentication" }

            /// `EnableLocalWriteForwarding`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-enablelocalwriteforwarding)
            public var enableLocalWriteForwarding: PropertyName<Value<Bool>> { "EnableLocalWriteForwarding" }

            /// `Engine`. A change may replace the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-engine)
            public var engine: PropertyName<Value<String>> { "Engine" }

            /// `EngineLifecycleSupport`. One of `open-source-rds-extended-support`, `open-source-rds-extended-support-disabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-enginelifecyclesupport)
            public var engineLifecycleSupport: PropertyName<EngineLifecycleSupport> { "EngineLifecycleSupport" }

            /// `EngineMode`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-enginemode)
            public var engineMode: PropertyName<Value<String>> { "EngineMode" }

            /// `EngineVersion`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-engineversion)
            public var engineVersion: PropertyName<Value<String>> { "EngineVersion" }

            /// `GlobalClusterIdentifier`. Length 0 to 63. Pattern `^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. A change may replace the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-globalclusteridentifier)
            public var globalClusterIdentifier: PropertyName<ID<RDS.GlobalCluster>> { "GlobalClusterIdentifier" }

            /// `Iops`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-iops)
            public var iops: PropertyName<Value<Int>> { "Iops" }

            /// `KmsKeyId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-kmskeyid)
            public var kmsKeyId: PropertyName<Reference<KMS.Key>> { "KmsKeyId" }

            /// `ManageMasterUserPassword`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-managemasteruserpassword)
            public var manageMasterUserPassword: PropertyName<Value<Bool>> { "ManageMasterUserPassword" }

            /// `MasterUserAuthenticationType`. One of `iam-db-auth`, `password`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-masteruserauthenticationtype)
            public var masterUserAuthenticationType: PropertyName<MasterUserAuthenticationType> { "MasterUserAuthenticationType" }

            /// `MasterUsername`. Length at least 1. Pattern `^[a-zA-Z]{1}[a-zA-Z0-9_]*$`. A change may replace the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-masterusername)
            public var masterUsername: PropertyName<Value<String>> { "MasterUsername" }

            /// `MasterUserPassword`. Needs `MasterUsername`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-masteruserpassword)
            public var masterUserPassword: PropertyName<Value<String>> { "MasterUserPassword" }

            /// `MasterUserSecret`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-masterusersecret)
            public var masterUserSecret: PropertyName<MasterUserSecret> { "MasterUserSecret" }

            /// `MonitoringInterval`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-monitoringinterval)
            public var monitoringInterval: PropertyName<Value<Int>> { "MonitoringInterval" }

            /// `MonitoringRoleArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-monitoringrolearn)
            public var monitoringRoleArn: PropertyName<ARN<IAM.Role>> { "MonitoringRoleArn" }

            /// `NetworkType`. One of `DUAL`, `IPV4`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-networktype)
            public var networkType: PropertyName<NetworkType> { "NetworkType" }

            /// `PerformanceInsightsEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-performanceinsightsenabled)
            public var performanceInsightsEnabled: PropertyName<Value<Bool>> { "PerformanceInsightsEnabled" }

            /// `PerformanceInsightsKmsKeyId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-performanceinsightskmskeyid)
            public var performanceInsightsKmsKeyId: PropertyName<Reference<KMS.Key>> { "PerformanceInsightsKmsKeyId" }

            /// `PerformanceInsightsRetentionPeriod`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-performanceinsightsretentionperiod)
            public var performanceInsightsRetentionPeriod: PropertyName<Days> { "PerformanceInsightsRetentionPeriod" }

            /// `Port`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-port)
            public var port: PropertyName<Value<Int>> { "Port" }

            /// `PreferredBackupWindow`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-preferredbackupwindow)
            public var preferredBackupWindow: PropertyName<Value<String>> { "PreferredBackupWindow" }

            /// `PreferredMaintenanceWindow`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-preferredmaintenancewindow)
            public var preferredMaintenanceWindow: PropertyName<Value<String>> { "PreferredMaintenanceWindow" }

            /// `PubliclyAccessible`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-publiclyaccessible)
            public var publiclyAccessible: PropertyName<Value<Bool>> { "PubliclyAccessible" }

            /// `ReplicationSourceIdentifier`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-replicationsourceidentifier)
            public var replicationSourceIdentifier: PropertyName<ReplicationSourceIdentifier> { "ReplicationSourceIdentifier" }

            /// `RestoreToTime`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-restoretotime)
            public var restoreToTime: PropertyName<Value<String>> { "RestoreToTime" }

            /// `RestoreType`. One of `copy-on-write`, `full-copy`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-restoretype)
            public var restoreType: PropertyName<RestoreType> { "RestoreType" }

            /// `ScalingConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-scalingconfiguration)
            public var scalingConfiguration: PropertyName<ScalingConfiguration> { "ScalingConfiguration" }

            /// `ServerlessV2ScalingConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-serverlessv2scalingconfiguration)
            public var serverlessV2ScalingConfiguration: PropertyName<ServerlessV2ScalingConfiguration> { "ServerlessV2ScalingConfiguration" }

            /// `SnapshotIdentifier`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-snapshotidentifier)
            public var snapshotIdentifier: PropertyName<Value<String>> { "SnapshotIdentifier" }

            /// `SourceDBClusterIdentifier`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-sourcedbclusteridentifier)
            public var sourceDBClusterIdentifier: PropertyName<Reference<RDS.DBCluster>> { "SourceDBClusterIdentifier" }

            /// `SourceDbClusterResourceId`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-sourcedbclusterresourceid)
            public var sourceDbClusterResourceId: PropertyName<Value<String>> { "SourceDbClusterResourceId" }

            /// `SourceRegion`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-sourceregion)
            public var sourceRegion: PropertyName<Value<String>> { "SourceRegion" }

            /// `StorageEncrypted`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-storageencrypted)
            public var storageEncrypted: PropertyName<Value<Bool>> { "StorageEncrypted" }

            /// `StorageType`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-storagetype)
            public var storageType: PropertyName<Value<String>> { "StorageType" }

            /// `Tags`. Items at most 50. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `UseLatestRestorableTime`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-uselatestrestorabletime)
            public var useLatestRestorableTime: PropertyName<Value<Bool>> { "UseLatestRestorableTime" }

            /// `VpcSecurityGroupIds`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-vpcsecuritygroupids)
            public var vpcSecurityGroupIds: PropertyName<List<ID<EC2.SecurityGroup>>> { "VpcSecurityGroupIds" }
        }

        /// `AWS::RDS::DBCluster`: `ClusterScalabilityType`
        public final class ClusterScalabilityType: OpenEnum, @unchecked Sendable {
            /// `limitless`
            public static var limitless: ClusterScalabilityType { "limitless" }
            /// `standard`
            public static var standard: ClusterScalabilityType { "standard" }
        }

        /// `AWS::RDS::DBCluster`: `DBClusterRole`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-dbclusterrole.html>.
        public struct DBClusterRole: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - roleArn: Length 20 to 2048. Pattern `^arn:aws[a-z-]*:iam::[0-9]*:role/.*$`.
            public init(
                roleArn: ARN<IAM.Role>,
                featureName: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "RoleArn": roleArn.node,
                    "FeatureName": featureName?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `RoleArn`. Length 20 to 2048. Pattern `^arn:aws[a-z-]*:iam::[0-9]*:role/.*$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-dbclusterrole.html#cfn-rds-dbcluster-dbclusterrole-rolearn)
                public var roleArn: PropertyName<ARN<IAM.Role>> { "RoleArn" }

                /// `FeatureName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-dbclusterrole.html#cfn-rds-dbcluster-dbclusterrole-featurename)
                public var featureName: PropertyName<Value<String>> { "FeatureName" }
            }
        }

        /// `AWS::RDS::DBCluster`: `DatabaseInsightsMode`
        public final class DatabaseInsightsMode: OpenEnum, @unchecked Sendable {
            /// `advanced`
            public static var advanced: DatabaseInsightsMode { "advanced" }
            /// `standard`
            public static var standard: DatabaseInsightsMode { "standard" }
        }

        /// `AWS::RDS::DBCluster`: `EngineLifecycleSupport`
        public final class EngineLifecycleSupport: OpenEnum, @unchecked Sendable {
            /// `open-source-rds-extended-support`
            public static var openSourceRdsExtendedSupport: EngineLifecycleSupport { "open-source-rds-extended-support" }
            /// `open-source-rds-extended-support-disabled`
            public static var openSourceRdsExtendedSupportDisabled: EngineLifecycleSupport { "open-source-rds-extended-support-disabled" }
        }

        /// `AWS::RDS::DBCluster`: `MasterUserAuthenticationType`
        public final class MasterUserAuthenticationType: OpenEnum, @unchecked Sendable {
            /// `iam-db-auth`
            public static var iamDbAuth: MasterUserAuthenticationType { "iam-db-auth" }
            /// `password`
            public static var password: MasterUserAuthenticationType { "password" }
        }

        /// `AWS::RDS::DBCluster`: `MasterUserSecret`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-masterusersecret.html>.
        public struct MasterUserSecret: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                kmsKeyId: Reference<KMS.Key>? = nil
            ) {
                self.node = Node(properties: [
                    "KmsKeyId": kmsKeyId?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `KmsKeyId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-masterusersecret.html#cfn-rds-dbcluster-masterusersecret-kmskeyid)
                public var kmsKeyId: PropertyName<Reference<KMS.Key>> { "KmsKeyId" }
            }
        }

        /// `AWS::RDS::DBCluster`: `NetworkType`
        public final class NetworkType: OpenEnum, @unchecked Sendable {
            /// `DUAL`
            public static var dual: NetworkType { "DUAL" }
            /// `IPV4`
            public static var ipv4: NetworkType { "IPV4" }
        }

        /// `AWS::RDS::DBCluster`: `ReplicationSourceIdentifier`
        public final class ReplicationSourceIdentifier: ReferenceChoice, @unchecked Sendable {
            /// Something of `AWS::RDS::DBInstance`.
            public convenience init(_ reference: ARN<RDS.DBInstance>) { self.init(node: reference.node) }
            /// Something of `AWS::RDS::DBCluster`.
            public convenience init(_ reference: ARN<RDS.DBCluster>) { self.init(node: reference.node) }
        }

        /// `AWS::RDS::DBCluster`: `RestoreType`
        public final class RestoreType: OpenEnum, @unchecked Sendable {
            /// `copy-on-write`
            public static var copyOnWrite: RestoreType { "copy-on-write" }
            /// `full-copy`
            public static var fullCopy: RestoreType { "full-copy" }
        }

        /// `AWS::RDS::DBCluster`: `ScalingConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-scalingconfiguration.html>.
        public struct ScalingConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                autoPause: Value<Bool>? = nil,
                maxCapacity: Value<Int>? = nil,
                minCapacity: Value<Int>? = nil,
                secondsBeforeTimeout: Value<Int>? = nil,
                secondsUntilAutoPause: Value<Int>? = nil,
                timeoutAction: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "AutoPause": autoPause?.node,
                    "MaxCapacity": maxCapacity?.node,
                    "MinCapacity": minCapacity?.node,
                    "SecondsBeforeTimeout": secondsBeforeTimeout?.node,
                    "SecondsUntilAutoPause": secondsUntilAutoPause?.node,
                    "TimeoutAction": timeoutAction?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AutoPause`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-scalingconfiguration.html#cfn-rds-dbcluster-scalingconfiguration-autopause)
                public var autoPause: PropertyName<Value<Bool>> { "AutoPause" }

                /// `MaxCapacity`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-scalingconfiguration.html#cfn-rds-dbcluster-scalingconfiguration-maxcapacity)
                public var maxCapacity: PropertyName<Value<Int>> { "MaxCapacity" }

                /// `MinCapacity`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-scalingconfiguration.html#cfn-rds-dbcluster-scalingconfiguration-mincapacity)
                public var minCapacity: PropertyName<Value<Int>> { "MinCapacity" }

                /// `SecondsBeforeTimeout`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-scalingconfiguration.html#cfn-rds-dbcluster-scalingconfiguration-secondsbeforetimeout)
                public var secondsBeforeTimeout: PropertyName<Value<Int>> { "SecondsBeforeTimeout" }

                /// `SecondsUntilAutoPause`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-scalingconfiguration.html#cfn-rds-dbcluster-scalingconfiguration-secondsuntilautopause)
                public var secondsUntilAutoPause: PropertyName<Value<Int>> { "SecondsUntilAutoPause" }

                /// `TimeoutAction`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-scalingconfiguration.html#cfn-rds-dbcluster-scalingconfiguration-timeoutaction)
                public var timeoutAction: PropertyName<Value<String>> { "TimeoutAction" }
            }
        }

        /// `AWS::RDS::DBCluster`: `ServerlessV2ScalingConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-serverlessv2scalingconfiguration.html>.
        public struct ServerlessV2ScalingConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                maxCapacity: Value<Double>? = nil,
                minCapacity: Value<Double>? = nil,
                secondsUntilAutoPause: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "MaxCapacity": maxCapacity?.node,
                    "MinCapacity": minCapacity?.node,
                    "SecondsUntilAutoPause": secondsUntilAutoPause?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `MaxCapacity`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-serverlessv2scalingconfiguration.html#cfn-rds-dbcluster-serverlessv2scalingconfiguration-maxcapacity)
                public var maxCapacity: PropertyName<Value<Double>> { "MaxCapacity" }

                /// `MinCapacity`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-serverlessv2scalingconfiguration.html#cfn-rds-dbcluster-serverlessv2scalingconfiguration-mincapacity)
                public var minCapacity: PropertyName<Value<Double>> { "MinCapacity" }

                /// `SecondsUntilAutoPause`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-serverlessv2scalingconfiguration.html#cfn-rds-dbcluster-serverlessv2scalingconfiguration-secondsuntilautopause)
                public var secondsUntilAutoPause: PropertyName<Value<Int>> { "SecondsUntilAutoPause" }
            }
        }
    }
}
