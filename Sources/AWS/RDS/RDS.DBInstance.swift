// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension RDS {
    /// `AWS::RDS::DBInstance`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html>.
    public struct DBInstance: StackDSL.Resource, UsableResource {
        /// As templates name it.
        public static var typeName: String { "AWS::RDS::DBInstance" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - allocatedStorage: Pattern `^[0-9]*$`.
        ///   - allowMajorVersionUpgrade: Never read back.
        ///   - applyImmediately: Never read back.
        ///   - automaticBackupReplicationKmsKeyId: Never read back.
        ///   - automaticBackupReplicationRetentionPeriod: Range at least 1.
        ///   - autoMinorVersionUpgrade: A change may replace the resource.
        ///   - availabilityZone: A change may replace the resource.
        ///   - backupRetentionPeriod: Range at least 0. A change may replace the resource.
        ///   - backupTarget: One of `local`, `outposts`, `region`. A change replaces the resource.
        ///   - certificateRotationRestart: Never read back.
        ///   - characterSetName: A change replaces the resource.
        ///   - customIAMInstanceProfile: A change replaces the resource.
        ///   - databaseInsightsMode: One of `advanced`, `standard`.
        ///   - dbClusterIdentifier: A change replaces the resource.
        ///   - dbClusterSnapshotIdentifier: A change may replace the resource.
        ///   - dbInstanceIdentifier: Length 1 to 63. Pattern `^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. A change replaces the resource.
        ///   - dbName: A change replaces the resource.
        ///   - dbParameterGroupName: A change may replace the resource.
        ///   - dbSecurityGroups: No item twice.
        ///   - dbSnapshotIdentifier: A change may replace the resource. Never read back.
        ///   - dbSubnetGroupName: A change replaces the resource.
        ///   - dbSystemId: A change replaces the resource.
        ///   - deleteAutomatedBackups: Never read back.
        ///   - engine: A change may replace the resource.
        ///   - engineLifecycleSupport: One of `open-source-rds-extended-support`, `open-source-rds-extended-support-disabled`.
        ///   - kmsKeyId: A change replaces the resource.
        ///   - licenseModel: One of `bring-your-own-license`, `general-public-license`, `license-included`, `marketplace-license`, `postgresql-license`.
        ///   - masterUserAuthenticationType: One of `iam-db-auth`, `password`. Never read back.
        ///   - masterUsername: Length 1 to 128. Pattern `^[a-zA-Z][a-zA-Z0-9_]{0,127}$`. A change replaces the resource.
        ///   - masterUserPassword: Never read back.
        ///   - multiAZ: A change may replace the resource.
        ///   - ncharCharacterSetName: A change replaces the resource.
        ///   - networkType: One of `DUAL`, `IPV4`.
        ///   - performanceInsightsKMSKeyId: A change may replace the resource.
        ///   - performanceInsightsRetentionPeriod: One of 7, 31, 62, 93, 124, 155, 186, 217, 248, 279, 310, 341, 372, 403, 434, 465, 496, 527, 558, 589, 620, 651, 682, 713, 731.
        ///   - port: Pattern `^\d*$`.
        ///   - preferredMaintenanceWindow: A change may replace the resource.
        ///   - promotionTier: Range 0 to 15.
        ///   - replicaMode: One of `mounted`, `open-read-only`.
        ///   - restoreTime: A change may replace the resource. Never read back.
        ///   - sourceDBClusterIdentifier: A change may replace the resource.
        ///   - sourceDBInstanceAutomatedBackupsArn: A change may replace the resource. Never read back.
        ///   - sourceDBInstanceIdentifier: Not with `CharacterSetName`, `MasterUserPassword`, `MasterUsername`, `StorageEncrypted`. A change may replace the resource. Never read back.
        ///   - sourceDbiResourceId: A change may replace the resource. Never read back.
        ///   - sourceRegion: A change replaces the resource. Never read back.
        ///   - storageEncrypted: A change replaces the resource.
        ///   - tdeCredentialArn: Deprecated.
        ///   - tdeCredentialPassword: Never read back. Deprecated.
        ///   - timezone: A change replaces the resource.
        ///   - useDefaultProcessorFeatures: Never read back.
        ///   - useLatestRestorableTime: A change may replace the resource. Never read back.
        ///   - vpcSecurityGroups: No item twice.
        public init(
            _ logicalID: String,
            additionalStorageVolumes: List<AdditionalStorageVolume>? = nil,
            allocatedStorage: Value<String>? = nil,
            allowMajorVersionUpgrade: Value<Bool>? = nil,
            applyImmediately: Value<Bool>? = nil,
            associatedRoles: List<DBInstanceRole>? = nil,
            automaticBackupReplicationKmsKeyId: Reference<KMS.Key>? = nil,
            automaticBackupReplicationRegion: Value<String>? = nil,
            automaticBackupReplicationRetentionPeriod: Value<Int>? = nil,
            autoMinorVersionUpgrade: Value<Bool>? = nil,
            availabilityZone: Value<String>? = nil,
            backupRetentionPeriod: Days? = nil,
            backupTarget: BackupTarget? = nil,
            caCertificateIdentifier: Value<String>? = nil,
            certificateRotationRestart: Value<Bool>? = nil,
            characterSetName: Value<String>? = nil,
            copyTagsToSnapshot: Value<Bool>? = nil,
            customIAMInstanceProfile: ID<IAM.InstanceProfile>? = nil,
            databaseInsightsMode: DatabaseInsightsMode? = nil,
            dbClusterIdentifier: ID<RDS.DBCluster>? = nil,
            dbClusterSnapshotIdentifier: Value<String>? = nil,
            dbInstanceClass: Value<String>? = nil,
            dbInstanceIdentifier: Value<String>? = nil,
            dbName: Value<String>? = nil,
            dbParameterGroupName: ID<RDS.DBParameterGroup>? = nil,
            dbSecurityGroups: List<ID<RDS.DBSecurityGroup>>? = nil,
            dbSnapshotIdentifier: Value<String>? = nil,
            dbSubnetGroupName: ID<RDS.DBSubnetGroup>? = nil,
            dbSystemId: Value<String>? = nil,
            dedicatedLogVolume: Value<Bool>? = nil,
            deleteAutomatedBackups: Value<Bool>? = nil,
            deletionProtection: Value<Bool>? = nil,
            domain: ID<DirectoryService.MicrosoftAD>? = nil,
            domainAuthSecretArn: ARN<SecretsManager.Secret>? = nil,
            domainDnsIps: List<Value<String>>? = nil,
            domainFqdn: Value<String>? = nil,
            domainIAMRoleName: ID<IAM.Role>? = nil,
            domainOu: Value<String>? = nil,
            enableCloudwatchLogsExports: List<Value<String>>? = nil,
            enableIAMDatabaseAuthentication: Value<Bool>? = nil,
            enablePerformanceInsights: Value<Bool>? = nil,
            engine: Value<String>? = nil,
            engineLifecycleSupport: EngineLifecycleSupport? = nil,
            engineVersion: Value<String>? = nil,
            iops: Value<Int>? = nil,
            kmsKeyId: Reference<KMS.Key>? = nil,
            licenseModel: LicenseModel? = nil,
            manageMasterUserPassword: Value<Bool>? = nil,
            masterUserAuthenticationType: MasterUserAuthenticationType? = nil,
            masterUsername: Value<String>? = nil,
            masterUserPassword: Value<String>? = nil,
            masterUserSecret: MasterUserSecret? = nil,
            maxAllocatedStorage: Value<Int>? = nil,
            monitoringInterval: Seconds? = nil,
            monitoringRoleArn: ARN<IAM.Role>? = nil,
            multiAZ: Value<Bool>? = nil,
            ncharCharacterSetName: Value<String>? = nil,
            networkType: NetworkType? = nil,
            optionGroupName: ID<RDS.OptionGroup>? = nil,
            performanceInsightsKMSKeyId: Reference<KMS.Key>? = nil,
            performanceInsightsRetentionPeriod: Days? = nil,
            port: Value<String>? = nil,
            preferredBackupWindow: Value<String>? = nil,
            preferredMaintenanceWindow: Value<String>? = nil,
            processorFeatures: List<ProcessorFeature>? = nil,
            promotionTier: Value<Int>? = nil,
            publiclyAccessible: Value<Bool>? = nil,
            replicaMode: ReplicaMode? = nil,
            restoreTime: Value<String>? = nil,
            sourceDBClusterIdentifier: Reference<RDS.DBCluster>? = nil,
            sourceDBInstanceAutomatedBackupsArn: Value<String>? = nil,
            sourceDBInstanceIdentifier: Reference<RDS.DBInstance>? = nil,
            sourceDbiResourceId: Value<String>? = nil,
            sourceRegion: Value<String>? = nil,
            storageEncrypted: Value<Bool>? = nil,
            storageThroughput: Value<Int>? = nil,
            storageType: Value<String>? = nil,
            tags: List<Tag>? = nil,
            tdeCredentialArn: Value<String>? = nil,
            tdeCredentialPassword: Value<String>? = nil,
            timezone: Value<String>? = nil,
            useDefaultProcessorFeatures: Value<Bool>? = nil,
            useLatestRestorableTime: Value<Bool>? = nil,
            vpcSecurityGroups: List<ID<EC2.SecurityGroup>>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<RDS.DBInstance>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "AdditionalStorageVolumes": additionalStorageVolumes?.node,
                    "AllocatedStorage": allocatedStorage?.node,
                    "AllowMajorVersionUpgrade": allowMajorVersionUpgrade?.node,
                    "ApplyImmediately": applyImmediately?.node,
                    "AssociatedRoles": associatedRoles?.node,
                    "AutoMinorVersionUpgrade": autoMinorVersionUpgrade?.node,
                    "AutomaticBackupReplicationKmsKeyId": automaticBackupReplicationKmsKeyId?.node,
                    "AutomaticBackupReplicationRegion": automaticBackupReplicationRegion?.node,
                    "AutomaticBackupReplicationRetentionPeriod": automaticBackupReplicationRetentionPeriod?.node,
                    "AvailabilityZone": availabilityZone?.node,
                    "BackupRetentionPeriod": backupRetentionPeriod?.node,
                    "BackupTarget": backupTarget?.node,
                    "CACertificateIdentifier": caCertificateIdentifier?.node,
                    "CertificateRotationRestart": certificateRotationRestart?.node,
                    "CharacterSetName": characterSetName?.node,
                    "CopyTagsToSnapshot": copyTagsToSnapshot?.node,
                    "CustomIAMInstanceProfile": customIAMInstanceProfile?.node,
                    "DBClusterIdentifier": dbClusterIdentifier?.node,
                    "DBClusterSnapshotIdentifier": dbClusterSnapshotIdentifier?.node,
                    "DBInstanceClass": dbInstanceClass?.node,
                    "DBInstanceIdentifier": dbInstanceIdentifier?.node,
                    "DBName": dbName?.node,
                    "DBParameterGroupName": dbParameterGroupName?.node,
                    "DBSecurityGroups": dbSecurityGroups?.node,
                    "DBSnapshotIdentifier": dbSnapshotIdentifier?.node,
                    "DBSubnetGroupName": dbSubnetGroupName?.node,
                    "DBSystemId": dbSystemId?.node,
                    "DatabaseInsightsMode": databaseInsightsMode?.node,
                    "DedicatedLogVolume": dedicatedLogVolume?.node,
                    "DeleteAutomatedBackups": deleteAutomatedBackups?.node,
                    "DeletionProtection": deletionProtection?.node,
                    "Domain": domain?.node,
                    "DomainAuthSecretArn": domainAuthSecretArn?.node,
                    "DomainDnsIps": domainDnsIps?.node,
                    "DomainFqdn": domainFqdn?.node,
                    "DomainIAMRoleName": domainIAMRoleName?.node,
                    "DomainOu": domainOu?.node,
                    "EnableCloudwatchLogsExports": enableCloudwatchLogsExports?.node,
                    "EnableIAMDatabaseAuthentication": enableIAMDatabaseAuthentication?.node,
                    "EnablePerformanceInsights": enablePerformanceInsights?.node,
                    "Engine": engine?.node,
                    "EngineLifecycleSupport": engineLifecycleSupport?.node,
                    "EngineVersion": engineVersion?.node,
                    "Iops": iops?.node,
                    "KmsKeyId": kmsKeyId?.node,
                    "LicenseModel": licenseModel?.node,
                    "ManageMasterUserPassword": manageMasterUserPassword?.node,
                    "MasterUserAuthenticationType": masterUserAuthenticationType?.node,
                    "MasterUserPassword": masterUserPassword?.node,
                    "MasterUserSecret": masterUserSecret?.node,
                    "MasterUsername": masterUsername?.node,
                    "MaxAllocatedStorage": maxAllocatedStorage?.node,
                    "MonitoringInterval": monitoringInterval?.node,
                    "MonitoringRoleArn": monitoringRoleArn?.node,
                    "MultiAZ": multiAZ?.node,
                    "NcharCharacterSetName": ncharCharacterSetName?.node,
                    "NetworkType": networkType?.node,
                    "OptionGroupName": optionGroupName?.node,
                    "PerformanceInsightsKMSKeyId": performanceInsightsKMSKeyId?.node,
                    "PerformanceInsightsRetentionPeriod": performanceInsightsRetentionPeriod?.node,
                    "Port": port?.node,
                    "PreferredBackupWindow": preferredBackupWindow?.node,
                    "PreferredMaintenanceWindow": preferredMaintenanceWindow?.node,
                    "ProcessorFeatures": processorFeatures?.node,
                    "PromotionTier": promotionTier?.node,
                    "PubliclyAccessible": publiclyAccessible?.node,
                    "ReplicaMode": replicaMode?.node,
                    "RestoreTime": restoreTime?.node,
                    "SourceDBClusterIdentifier": sourceDBClusterIdentifier?.node,
                    "SourceDBInstanceAutomatedBackupsArn": sourceDBInstanceAutomatedBackupsArn?.node,
                    "SourceDBInstanceIdentifier": sourceDBInstanceIdentifier?.node,
                    "SourceDbiResourceId": sourceDbiResourceId?.node,
                    "SourceRegion": sourceRegion?.node,
                    "StorageEncrypted": storageEncrypted?.node,
                    "StorageThroughput": storageThroughput?.node,
                    "StorageType": storageType?.node,
                    "Tags": tags?.node,
                    "TdeCredentialArn": tdeCredentialArn?.node,
                    "TdeCredentialPassword": tdeCredentialPassword?.node,
                    "Timezone": timezone?.node,
                    "UseDefaultProcessorFeatures": useDefaultProcessorFeatures?.node,
                    "UseLatestRestorableTime": useLatestRestorableTime?.node,
                    "VPCSecurityGroups": vpcSecurityGroups?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<RDS.DBInstance> { .init(node: resource.ref) }

        /// `AutomaticRestartTime`
        public var automaticRestartTime: Value<String> { .init(node: resource.attribute("AutomaticRestartTime")) }

        /// `CertificateDetails.CAIdentifier`
        public var certificateDetailsCAIdentifier: Value<String> { .init(node: resource.attribute("CertificateDetails.CAIdentifier")) }

        /// `CertificateDetails.ValidTill`
        public var certificateDetailsValidTill: Value<String> { .init(node: resource.attribute("CertificateDetails.ValidTill")) }

        /// `DBInstanceArn`
        public var dbInstanceArn: ARN<RDS.DBInstance> { .init(node: resource.attribute("DBInstanceArn")) }

        /// `DBInstanceStatus`
        public var dbInstanceStatus: Value<String> { .init(node: resource.attribute("DBInstanceStatus")) }

        /// `DbiResourceId`
        public var dbiResourceId: Value<String> { .init(node: resource.attribute("DbiResourceId")) }

        /// `Endpoint.Address`
        public var endpointAddress: Value<String> { .init(node: resource.attribute("Endpoint.Address")) }

        /// `Endpoint.HostedZoneId`
        public var endpointHostedZoneId: ID<Route53.HostedZone> { .init(node: resource.attribute("Endpoint.HostedZoneId")) }

        /// `Endpoint.Port`
        public var endpointPort: Value<String> { .init(node: resource.attribute("Endpoint.Port")) }

        /// `InstanceCreateTime`
        public var instanceCreateTime: Value<String> { .init(node: resource.attribute("InstanceCreateTime")) }

        /// `IsStorageConfigUpgradeAvailable`
        public var isStorageConfigUpgradeAvailable: Value<Bool> { .init(node: resource.attribute("IsStorageConfigUpgradeAvailable")) }

        /// `LatestRestorableTime`
        public var latestRestorableTime: Value<String> { .init(node: resource.attribute("LatestRestorableTime")) }

        /// `ListenerEndpoint.Address`
        public var listenerEndpointAddress: Value<String> { .init(node: resource.attribute("ListenerEndpoint.Address")) }

        /// `ListenerEndpoint.HostedZoneId`
        public var listenerEndpointHostedZoneId: ID<Route53.HostedZone> { .init(node: resource.attribute("ListenerEndpoint.HostedZoneId")) }

        /// `ListenerEndpoint.Port`
        public var listenerEndpointPort: Value<String> { .init(node: resource.attribute("ListenerEndpoint.Port")) }

        /// `MasterUserSecret.SecretArn`
        public var masterUserSecretSecretArn: ARN<SecretsManager.Secret> { .init(node: resource.attribute("MasterUserSecret.SecretArn")) }

        /// `PercentProgress`
        public var percentProgress: Value<String> { .init(node: resource.attribute("PercentProgress")) }

        /// `ReadReplicaDBClusterIdentifiers`
        public var readReplicaDBClusterIdentifiers: List<Value<String>> { .init(node: resource.attribute("ReadReplicaDBClusterIdentifiers")) }

        /// `ReadReplicaDBInstanceIdentifiers`
        public var readReplicaDBInstanceIdentifiers: List<Value<String>> { .init(node: resource.attribute("ReadReplicaDBInstanceIdentifiers")) }

        /// `ResumeFullAutomationModeTime`
        public var resumeFullAutomationModeTime: Value<String> { .init(node: resource.attribute("ResumeFullAutomationModeTime")) }

        /// `SecondaryAvailabilityZone`
        public var secondaryAvailabilityZone: Value<String> { .init(node: resource.attribute("SecondaryAvailabilityZone")) }

        /// `StatusInfos`
        public var statusInfos: List<Document> { .init(node: resource.attribute("StatusInfos")) }

        /// `StorageOperationPercentProgress`
        public var storageOperationPercentProgress: Value<Int> { .init(node: resource.attribute("StorageOperationPercentProgress")) }

        /// `StorageOperationStatus`
        public var storageOperationStatus: Value<String> { .init(node: resource.attribute("StorageOperationStatus")) }

        /// How its things are named and reached by what uses them.
        public static let usage = ResourceUsage(arn: "DBInstanceArn", idARN: "arn:{partition}:rds:{region}:{account}:db:{id}", value: "Endpoint.Address", ports: ["Port", "Engine:postgres=5432", "Engine:mysql=3306", "Engine:mariadb=3306", "Engine:oracle=1521", "Engine:sqlserver=1433", "@Endpoint.Port"], groups: "VPCSecurityGroups")

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

            /// `AdditionalStorageVolumes`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-additionalstoragevolumes)
            public var additionalStorageVolumes: PropertyName<List<AdditionalStorageVolume>> { "AdditionalStorageVolumes" }

            /// `AllocatedStorage`. Pattern `^[0-9]*$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-allocatedstorage)
            public var allocatedStorage: PropertyName<Value<String>> { "AllocatedStorage" }

            /// `AllowMajorVersionUpgrade`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-allowmajorversionupgrade)
            public var allowMajorVersionUpgrade: PropertyName<Value<Bool>> { "AllowMajorVersionUpgrade" }

            /// `ApplyImmediately`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-applyimmediately)
            public var applyImmediately: PropertyName<Value<Bool>> { "ApplyImmediately" }

            /// `AssociatedRoles`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-associatedroles)
            public var associatedRoles: PropertyName<List<DBInstanceRole>> { "AssociatedRoles" }

            /// `AutomaticBackupReplicationKmsKeyId`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-automaticbackupreplicationkmskeyid)
            public var automaticBackupReplicationKmsKeyId: PropertyName<Reference<KMS.Key>> { "AutomaticBackupReplicationKmsKeyId" }

            /// `AutomaticBackupReplicationRegion`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-automaticbackupreplicationregion)
            public var automaticBackupReplicationRegion: PropertyName<Value<String>> { "AutomaticBackupReplicationRegion" }

            /// `AutomaticBackupReplicationRetentionPeriod`. Range at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-automaticbackupreplicationretentionperiod)
            public var automaticBackupReplicationRetentionPeriod: PropertyName<Value<Int>> { "AutomaticBackupReplicationRetentionPeriod" }

            /// `AutoMinorVersionUpgrade`. A change may replace the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-autominorversionupgrade)
            public var autoMinorVersionUpgrade: PropertyName<Value<Bool>> { "AutoMinorVersionUpgrade" }

            /// `AvailabilityZone`. A change may replace the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-availabilityzone)
            public var availabilityZone: PropertyName<Value<String>> { "AvailabilityZone" }

            /// `BackupRetentionPeriod`. Range at least 0. A change may replace the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-backupretentionperiod)
            public var backupRetentionPeriod: PropertyName<Days> { "BackupRetentionPeriod" }

            /// `BackupTarget`. One of `local`, `outposts`, `region`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-backuptarget)
            public var backupTarget: PropertyName<BackupTarget> { "BackupTarget" }

            /// `CACertificateIdentifier`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-cacertificateidentifier)
            public var caCertificateIdentifier: PropertyName<Value<String>> { "CACertificateIdentifier" }

            /// `CertificateRotationRestart`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-certificaterotationrestart)
            public var certificateRotationRestart: PropertyName<Value<Bool>> { "CertificateRotationRestart" }

            /// `CharacterSetName`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-charactersetname)
            public var characterSetName: PropertyName<Value<String>> { "CharacterSetName" }

            /// `CopyTagsToSnapshot`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-copytagstosnapshot)
            public var copyTagsToSnapshot: PropertyName<Value<Bool>> { "CopyTagsToSnapshot" }

            /// `CustomIAMInstanceProfile`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-customiaminstanceprofile)
            public var customIAMInstanceProfile: PropertyName<ID<IAM.InstanceProfile>> { "CustomIAMInstanceProfile" }

            /// `DatabaseInsightsMode`. One of `advanced`, `standard`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-databaseinsightsmode)
            public var databaseInsightsMode: PropertyName<DatabaseInsightsMode> { "DatabaseInsightsMode" }

            /// `DBClusterIdentifier`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-dbclusteridentifier)
            public var dbClusterIdentifier: PropertyName<ID<RDS.DBCluster>> { "DBClusterIdentifier" }

            /// `DBClusterSnapshotIdentifier`. A change may replace the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-dbclustersnapshotidentifier)
            public var dbClusterSnapshotIdentifier: PropertyName<Value<String>> { "DBClusterSnapshotIdentifier" }

            /// `DBInstanceClass`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-dbinstanceclass)
            public var dbInstanceClass: PropertyName<Value<String>> { "DBInstanceClass" }

            /// `DBInstanceIdentifier`. Length 1 to 63. Pattern `^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-dbinstanceidentifier)
            public var dbInstanceIdentifier: PropertyName<Value<String>> { "DBInstanceIdentifier" }

            /// `DBName`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-dbname)
            public var dbName: PropertyName<Value<String>> { "DBName" }

            /// `DBParameterGroupName`. A change may replace the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-dbparametergroupname)
            public var dbParameterGroupName: PropertyName<ID<RDS.DBParameterGroup>> { "DBParameterGroupName" }

            /// `DBSecurityGroups`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-dbsecuritygroups)
            public var dbSecurityGroups: PropertyName<List<ID<RDS.DBSecurityGroup>>> { "DBSecurityGroups" }

            /// `DBSnapshotIdentifier`. A change may replace the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-dbsnapshotidentifier)
            public var dbSnapshotIdentifier: PropertyName<Value<String>> { "DBSnapshotIdentifier" }

            /// `DBSubnetGroupName`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-dbsubnetgroupname)
            public var dbSubnetGroupName: PropertyName<ID<RDS.DBSubnetGroup>> { "DBSubnetGroupName" }

            /// `DBSystemId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-dbsystemid)
            public var dbSystemId: PropertyName<Value<String>> { "DBSystemId" }

            /// `DedicatedLogVolume`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-dedicatedlogvolume)
            public var dedicatedLogVolume: PropertyName<Value<Bool>> { "DedicatedLogVolume" }

            /// `DeleteAutomatedBackups`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-deleteautomatedbackups)
            public var deleteAutomatedBackups: PropertyName<Value<Bool>> { "DeleteAutomatedBackups" }

            /// `DeletionProtection`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-deletionprotection)
            public var deletionProtection: PropertyName<Value<Bool>> { "DeletionProtection" }

            /// `Domain`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-domain)
            public var domain: PropertyName<ID<DirectoryService.MicrosoftAD>> { "Domain" }

            /// `DomainAuthSecretArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-domainauthsecretarn)
            public var domainAuthSecretArn: PropertyName<ARN<SecretsManager.Secret>> { "DomainAuthSecretArn" }

            /// `DomainDnsIps`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-domaindnsips)
            public var domainDnsIps: PropertyName<List<Value<String>>> { "DomainDnsIps" }

            /// `DomainFqdn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-domainfqdn)
            public var domainFqdn: PropertyName<Value<String>> { "DomainFqdn" }

            /// `DomainIAMRoleName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-domainiamrolename)
            public var domainIAMRoleName: PropertyName<ID<IAM.Role>> { "DomainIAMRoleName" }

            /// `DomainOu`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-domainou)
            public var domainOu: PropertyName<Value<String>> { "DomainOu" }

            /// `EnableCloudwatchLogsExports`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-enablecloudwatchlogsexports)
            public var enableCloudwatchLogsExports: PropertyName<List<Value<String>>> { "EnableCloudwatchLogsExports" }

            /// `EnableIAMDatabaseAuthentication`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-enableiamdatabaseauthentication)
            public var enableIAMDatabaseAuthentication: PropertyName<Value<Bool>> { "EnableIAMDatabaseAuthentication" }

            /// `EnablePerformanceInsights`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-enableperformanceinsights)
            public var enablePerformanceInsights: PropertyName<Value<Bool>> { "EnablePerformanceInsights" }

            /// `Engine`. A change may replace the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-engine)
            public var engine: PropertyName<Value<String>> { "Engine" }

            /// `EngineLifecycleSupport`. One of `open-source-rds-extended-support`, `open-source-rds-extended-support-disabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-enginelifecyclesupport)
            public var engineLifecycleSupport: PropertyName<EngineLifecycleSupport> { "EngineLifecycleSupport" }

            /// `EngineVersion`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-engineversion)
            public var engineVersion: PropertyName<Value<String>> { "EngineVersion" }

            /// `Iops`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-iops)
            public var iops: PropertyName<Value<Int>> { "Iops" }

            /// `KmsKeyId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-kmskeyid)
            public var kmsKeyId: PropertyName<Reference<KMS.Key>> { "KmsKeyId" }

            /// `LicenseModel`. One of `bring-your-own-license`, `general-public-license`, `license-included`, `marketplace-license`, `postgresql-license`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-licensemodel)
            public var licenseModel: PropertyName<LicenseModel> { "LicenseModel" }

            /// `ManageMasterUserPassword`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-managemasteruserpassword)
            public var manageMasterUserPassword: PropertyName<Value<Bool>> { "ManageMasterUserPassword" }

            /// `MasterUserAuthenticationType`. One of `iam-db-auth`, `password`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-masteruserauthenticationtype)
            public var masterUserAuthenticationType: PropertyName<MasterUserAuthenticationType> { "MasterUserAuthenticationType" }

            /// `MasterUsername`. Length 1 to 128. Pattern `^[a-zA-Z][a-zA-Z0-9_]{0,127}$`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-masterusername)
            public var masterUsername: PropertyName<Value<String>> { "MasterUsername" }

            /// `MasterUserPassword`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-masteruserpassword)
            public var masterUserPassword: PropertyName<Value<String>> { "MasterUserPassword" }

            /// `MasterUserSecret`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-masterusersecret)
            public var masterUserSecret: PropertyName<MasterUserSecret> { "MasterUserSecret" }

            /// `MaxAllocatedStorage`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-maxallocatedstorage)
            public var maxAllocatedStorage: PropertyName<Value<Int>> { "MaxAllocatedStorage" }

            /// `MonitoringInterval`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-monitoringinterval)
            public var monitoringInterval: PropertyName<Seconds> { "MonitoringInterval" }

            /// `MonitoringRoleArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-monitoringrolearn)
            public var monitoringRoleArn: PropertyName<ARN<IAM.Role>> { "MonitoringRoleArn" }

            /// `MultiAZ`. A change may replace the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-multiaz)
            public var multiAZ: PropertyName<Value<Bool>> { "MultiAZ" }

            /// `NcharCharacterSetName`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-ncharcharactersetname)
            public var ncharCharacterSetName: PropertyName<Value<String>> { "NcharCharacterSetName" }

            /// `NetworkType`. One of `DUAL`, `IPV4`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-networktype)
            public var networkType: PropertyName<NetworkType> { "NetworkType" }

            /// `OptionGroupName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-optiongroupname)
            public var optionGroupName: PropertyName<ID<RDS.OptionGroup>> { "OptionGroupName" }

            /// `PerformanceInsightsKMSKeyId`. A change may replace the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-performanceinsightskmskeyid)
            public var performanceInsightsKMSKeyId: PropertyName<Reference<KMS.Key>> { "PerformanceInsightsKMSKeyId" }

            /// `PerformanceInsightsRetentionPeriod`. One of 7, 31, 62, 93, 124, 155, 186, 217, 248, 279, 310, 341, 372, 403, 434, 465, 496, 527, 558, 589, 620, 651, 682, 713, 731. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-performanceinsightsretentionperiod)
            public var performanceInsightsRetentionPeriod: PropertyName<Days> { "PerformanceInsightsRetentionPeriod" }

            /// `Port`. Pattern `^\d*$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-port)
            public var port: PropertyName<Value<String>> { "Port" }

            /// `PreferredBackupWindow`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-preferredbackupwindow)
            public var preferredBackupWindow: PropertyName<Value<String>> { "PreferredBackupWindow" }

            /// `PreferredMaintenanceWindow`. A change may replace the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-preferredmaintenancewindow)
            public var preferredMaintenanceWindow: PropertyName<Value<String>> { "PreferredMaintenanceWindow" }

            /// `ProcessorFeatures`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-processorfeatures)
            public var processorFeatures: PropertyName<List<ProcessorFeature>> { "ProcessorFeatures" }

            /// `PromotionTier`. Range 0 to 15. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-promotiontier)
            public var promotionTier: PropertyName<Value<Int>> { "PromotionTier" }

            /// `PubliclyAccessible`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-publiclyaccessible)
            public var publiclyAccessible: PropertyName<Value<Bool>> { "PubliclyAccessible" }

            /// `ReplicaMode`. One of `mounted`, `open-read-only`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-replicamode)
            public var replicaMode: PropertyName<ReplicaMode> { "ReplicaMode" }

            /// `RestoreTime`. A change may replace the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-restoretime)
            public var restoreTime: PropertyName<Value<String>> { "RestoreTime" }

            /// `SourceDBClusterIdentifier`. A change may replace the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-sourcedbclusteridentifier)
            public var sourceDBClusterIdentifier: PropertyName<Reference<RDS.DBCluster>> { "SourceDBClusterIdentifier" }

            /// `SourceDBInstanceAutomatedBackupsArn`. A change may replace the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-sourcedbinstanceautomatedbackupsarn)
            public var sourceDBInstanceAutomatedBackupsArn: PropertyName<Value<String>> { "SourceDBInstanceAutomatedBackupsArn" }

            /// `SourceDBInstanceIdentifier`. Not with `CharacterSetName`, `MasterUserPassword`, `MasterUsername`, `StorageEncrypted`. A change may replace the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-sourcedbinstanceidentifier)
            public var sourceDBInstanceIdentifier: PropertyName<Reference<RDS.DBInstance>> { "SourceDBInstanceIdentifier" }

            /// `SourceDbiResourceId`. A change may replace the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-sourcedbiresourceid)
            public var sourceDbiResourceId: PropertyName<Value<String>> { "SourceDbiResourceId" }

            /// `SourceRegion`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-sourceregion)
            public var sourceRegion: PropertyName<Value<String>> { "SourceRegion" }

            /// `StorageEncrypted`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-storageencrypted)
            public var storageEncrypted: PropertyName<Value<Bool>> { "StorageEncrypted" }

            /// `StorageThroughput`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-storagethroughput)
            public var storageThroughput: PropertyName<Value<Int>> { "StorageThroughput" }

            /// `StorageType`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-storagetype)
            public var storageType: PropertyName<Value<String>> { "StorageType" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `TdeCredentialArn`. Deprecated. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-tdecredentialarn)
            public var tdeCredentialArn: PropertyName<Value<String>> { "TdeCredentialArn" }

            /// `TdeCredentialPassword`. Never read back. Deprecated. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-tdecredentialpassword)
            public var tdeCredentialPassword: PropertyName<Value<String>> { "TdeCredentialPassword" }

            /// `Timezone`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-timezone)
            public var timezone: PropertyName<Value<String>> { "Timezone" }

            /// `UseDefaultProcessorFeatures`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-usedefaultprocessorfeatures)
            public var useDefaultProcessorFeatures: PropertyName<Value<Bool>> { "UseDefaultProcessorFeatures" }

            /// `UseLatestRestorableTime`. A change may replace the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-uselatestrestorabletime)
            public var useLatestRestorableTime: PropertyName<Value<Bool>> { "UseLatestRestorableTime" }

            /// `VPCSecurityGroups`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-vpcsecuritygroups)
            public var vpcSecurityGroups: PropertyName<List<ID<EC2.SecurityGroup>>> { "VPCSecurityGroups" }
        }

        /// `AWS::RDS::DBInstance`: `AdditionalStorageVolume`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbinstance-additionalstoragevolume.html>.
        public struct AdditionalStorageVolume: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - allocatedStorage: Pattern `^[0-9]*$`.
            public init(
                allocatedStorage: Value<String>? = nil,
                iops: Value<Int>? = nil,
                maxAllocatedStorage: Value<Int>? = nil,
                storageThroughput: Value<Int>? = nil,
                storageType: Value<String>? = nil,
                volumeName: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "AllocatedStorage": allocatedStorage?.node,
                    "Iops": iops?.node,
                    "MaxAllocatedStorage": maxAllocatedStorage?.node,
                    "StorageThroughput": storageThroughput?.node,
                    "StorageType": storageType?.node,
                    "VolumeName": volumeName?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AllocatedStorage`. Pattern `^[0-9]*$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbinstance-additionalstoragevolume.html#cfn-rds-dbinstance-additionalstoragevolume-allocatedstorage)
                public var allocatedStorage: PropertyName<Value<String>> { "AllocatedStorage" }

                /// `Iops`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbinstance-additionalstoragevolume.html#cfn-rds-dbinstance-additionalstoragevolume-iops)
                public var iops: PropertyName<Value<Int>> { "Iops" }

                /// `MaxAllocatedStorage`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbinstance-additionalstoragevolume.html#cfn-rds-dbinstance-additionalstoragevolume-maxallocatedstorage)
                public var maxAllocatedStorage: PropertyName<Value<Int>> { "MaxAllocatedStorage" }

                /// `StorageThroughput`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbinstance-additionalstoragevolume.html#cfn-rds-dbinstance-additionalstoragevolume-storagethroughput)
                public var storageThroughput: PropertyName<Value<Int>> { "StorageThroughput" }

                /// `StorageType`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbinstance-additionalstoragevolume.html#cfn-rds-dbinstance-additionalstoragevolume-storagetype)
                public var storageType: PropertyName<Value<String>> { "StorageType" }

                /// `VolumeName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbinstance-additionalstoragevolume.html#cfn-rds-dbinstance-additionalstoragevolume-volumename)
                public var volumeName: PropertyName<Value<String>> { "VolumeName" }
            }
        }

        /// `AWS::RDS::DBInstance`: `BackupTarget`
        public final class BackupTarget: OpenEnum, @unchecked Sendable {
            /// `local`
            public static var local: BackupTarget { "local" }
            /// `outposts`
            public static var outposts: BackupTarget { "outposts" }
            /// `region`
            public static var region: BackupTarget { "region" }
        }

        /// `AWS::RDS::DBInstance`: `DBInstanceRole`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbinstance-dbinstancerole.html>.
        public struct DBInstanceRole: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                featureName: Value<String>,
                roleArn: ARN<IAM.Role>
            ) {
                self.node = Node(properties: [
                    "FeatureName": featureName.node,
                    "RoleArn": roleArn.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FeatureName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbinstance-dbinstancerole.html#cfn-rds-dbinstance-dbinstancerole-featurename)
                public var featureName: PropertyName<Value<String>> { "FeatureName" }

                /// `RoleArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbinstance-dbinstancerole.html#cfn-rds-dbinstance-dbinstancerole-rolearn)
                public var roleArn: PropertyName<ARN<IAM.Role>> { "RoleArn" }
            }
        }

        /// `AWS::RDS::DBInstance`: `DatabaseInsightsMode`
        public final class DatabaseInsightsMode: OpenEnum, @unchecked Sendable {
            /// `advanced`
            public static var advanced: DatabaseInsightsMode { "advanced" }
            /// `standard`
            public static var standard: DatabaseInsightsMode { "standard" }
        }

        /// `AWS::RDS::DBInstance`: `EngineLifecycleSupport`
        public final class EngineLifecycleSupport: OpenEnum, @unchecked Sendable {
            /// `open-source-rds-extended-support`
            public static var openSourceRdsExtendedSupport: EngineLifecycleSupport { "open-source-rds-extended-support" }
            /// `open-source-rds-extended-support-disabled`
            public static var openSourceRdsExtendedSupportDisabled: EngineLifecycleSupport { "open-source-rds-extended-support-disabled" }
        }

        /// `AWS::RDS::DBInstance`: `LicenseModel`
        public final class LicenseModel: OpenEnum, @unchecked Sendable {
            /// `bring-your-own-license`
            public static var bringYourOwnLicense: LicenseModel { "bring-your-own-license" }
            /// `general-public-license`
            public static var generalPublicLicense: LicenseModel { "general-public-license" }
            /// `license-included`
            public static var licenseIncluded: LicenseModel { "license-included" }
            /// `marketplace-license`
            public static var marketplaceLicense: LicenseModel { "marketplace-license" }
            /// `postgresql-license`
            public static var postgresqlLicense: LicenseModel { "postgresql-license" }
        }

        /// `AWS::RDS::DBInstance`: `MasterUserAuthenticationType`
        public final class MasterUserAuthenticationType: OpenEnum, @unchecked Sendable {
            /// `iam-db-auth`
            public static var iamDbAuth: MasterUserAuthenticationType { "iam-db-auth" }
            /// `password`
            public static var password: MasterUserAuthenticationType { "password" }
        }

        /// `AWS::RDS::DBInstance`: `MasterUserSecret`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbinstance-masterusersecret.html>.
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

                /// `KmsKeyId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbinstance-masterusersecret.html#cfn-rds-dbinstance-masterusersecret-kmskeyid)
                public var kmsKeyId: PropertyName<Reference<KMS.Key>> { "KmsKeyId" }
            }
        }

        /// `AWS::RDS::DBInstance`: `NetworkType`
        public final class NetworkType: OpenEnum, @unchecked Sendable {
            /// `DUAL`
            public static var dual: NetworkType { "DUAL" }
            /// `IPV4`
            public static var ipv4: NetworkType { "IPV4" }
        }

        /// `AWS::RDS::DBInstance`: `ProcessorFeature`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbinstance-processorfeature.html>.
        public struct ProcessorFeature: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: One of `coreCount`, `threadsPerCore`.
            public init(
                name: Name? = nil,
                value: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Name": name?.node,
                    "Value": value?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Name`. One of `coreCount`, `threadsPerCore`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbinstance-processorfeature.html#cfn-rds-dbinstance-processorfeature-name)
                public var name: PropertyName<Name> { "Name" }

                /// `Value`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbinstance-processorfeature.html#cfn-rds-dbinstance-processorfeature-value)
                public var value: PropertyName<Value<String>> { "Value" }
            }

            /// `AWS::RDS::DBInstance`: `ProcessorFeature.Name`
            public final class Name: OpenEnum, @unchecked Sendable {
                /// `coreCount`
                public static var coreCount: Name { "coreCount" }
                /// `threadsPerCore`
                public static var threadsPerCore: Name { "threadsPerCore" }
            }
        }

        /// `AWS::RDS::DBInstance`: `ReplicaMode`
        public final class ReplicaMode: OpenEnum, @unchecked Sendable {
            /// `mounted`
            public static var mounted: ReplicaMode { "mounted" }
            /// `open-read-only`
            public static var openReadOnly: ReplicaMode { "open-read-only" }
        }
    }
}
