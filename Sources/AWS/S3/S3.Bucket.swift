// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension S3 {
    /// `AWS::S3::Bucket`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html>.
    public struct Bucket: StackDSL.Resource, UsableResource {
        /// As templates name it.
        public static var typeName: String { "AWS::S3::Bucket" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - abacStatus: One of `Enabled`, `Disabled`.
        ///   - accessControl: One of `AuthenticatedRead`, `AwsExecRead`, `BucketOwnerFullControl`, `BucketOwnerRead`, `LogDeliveryWrite`, `Private`, `PublicRead`, `PublicReadWrite`. Never read back.
        ///   - analyticsConfigurations: No item twice.
        ///   - bucketName: Length at most 63. Pattern `^([a-z0-9][a-z0-9.-]*[a-z0-9])?$`. A change replaces the resource.
        ///   - bucketNamePrefix: A change replaces the resource. Never read back.
        ///   - bucketNamespace: One of `global`, `account-regional`. A change replaces the resource. Never read back.
        ///   - intelligentTieringConfigurations: No item twice.
        ///   - inventoryConfigurations: No item twice.
        ///   - metricsConfigurations: No item twice.
        public init(
            _ logicalID: String,
            abacStatus: AbacStatus? = nil,
            accelerateConfiguration: AccelerateConfiguration? = nil,
            accessControl: AccessControl? = nil,
            analyticsConfigurations: List<AnalyticsConfiguration>? = nil,
            bucketEncryption: BucketEncryption? = nil,
            bucketName: Value<String>? = nil,
            bucketNamePrefix: Value<String>? = nil,
            bucketNamespace: BucketNamespace? = nil,
            corsConfiguration: CorsConfiguration? = nil,
            intelligentTieringConfigurations: List<IntelligentTieringConfiguration>? = nil,
            inventoryConfigurations: List<InventoryConfiguration>? = nil,
            lifecycleConfiguration: LifecycleConfiguration? = nil,
            loggingConfiguration: LoggingConfiguration? = nil,
            metadataConfiguration: MetadataConfiguration? = nil,
            metadataTableConfiguration: MetadataTableConfiguration? = nil,
            metricsConfigurations: List<MetricsConfiguration>? = nil,
            notificationConfiguration: NotificationConfiguration? = nil,
            objectLockConfiguration: ObjectLockConfiguration? = nil,
            objectLockEnabled: Value<Bool>? = nil,
            ownershipControls: OwnershipControls? = nil,
            publicAccessBlockConfiguration: PublicAccessBlockConfiguration? = nil,
            replicationConfiguration: ReplicationConfiguration? = nil,
            tags: List<Tag>? = nil,
            versioningConfiguration: VersioningConfiguration? = nil,
            websiteConfiguration: WebsiteConfiguration? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<S3.Bucket>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "AbacStatus": abacStatus?.node,
                    "AccelerateConfiguration": accelerateConfiguration?.node,
                    "AccessControl": accessControl?.node,
                    "AnalyticsConfigurations": analyticsConfigurations?.node,
                    "BucketEncryption": bucketEncryption?.node,
                    "BucketName": bucketName?.node,
                    "BucketNamePrefix": bucketNamePrefix?.node,
                    "BucketNamespace": bucketNamespace?.node,
                    "CorsConfiguration": corsConfiguration?.node,
                    "IntelligentTieringConfigurations": intelligentTieringConfigurations?.node,
                    "InventoryConfigurations": inventoryConfigurations?.node,
                    "LifecycleConfiguration": lifecycleConfiguration?.node,
                    "LoggingConfiguration": loggingConfiguration?.node,
                    "MetadataConfiguration": metadataConfiguration?.node,
                    "MetadataTableConfiguration": metadataTableConfiguration?.node,
                    "MetricsConfigurations": metricsConfigurations?.node,
                    "NotificationConfiguration": notificationConfiguration?.node,
                    "ObjectLockConfiguration": objectLockConfiguration?.node,
                    "ObjectLockEnabled": objectLockEnabled?.node,
                    "OwnershipControls": ownershipControls?.node,
                    "PublicAccessBlockConfiguration": publicAccessBlockConfiguration?.node,
                    "ReplicationConfiguration": replicationConfiguration?.node,
                    "Tags": tags?.node,
                    "VersioningConfiguration": versioningConfiguration?.node,
                    "WebsiteConfiguration": websiteConfiguration?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<S3.Bucket> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<S3.Bucket> { .init(node: resource.attribute("Arn")) }

        /// `DomainName`
        public var domainName: Value<String> { .init(node: resource.attribute("DomainName")) }

        /// `DualStackDomainName`
        public var dualStackDomainName: Value<String> { .init(node: resource.attribute("DualStackDomainName")) }

        /// `MetadataConfiguration.AnnotationTableConfiguration.TableArn`
        public var metadataConfigurationAnnotationTableConfigurationTableArn: ARN<S3Tables.Table> { .init(node: resource.attribute("MetadataConfiguration.AnnotationTableConfiguration.TableArn")) }

        /// `MetadataConfiguration.AnnotationTableConfiguration.TableName`
        public var metadataConfigurationAnnotationTableConfigurationTableName: Value<String> { .init(node: resource.attribute("MetadataConfiguration.AnnotationTableConfiguration.TableName")) }

        /// `MetadataConfiguration.Destination.TableBucketArn`
        public var metadataConfigurationDestinationTableBucketArn: ARN<S3Tables.TableBucket> { .init(node: resource.attribute("MetadataConfiguration.Destination.TableBucketArn")) }

        /// `MetadataConfiguration.Destination.TableBucketType`
        public var metadataConfigurationDestinationTableBucketType: Value<String> { .init(node: resource.attribute("MetadataConfiguration.Destination.TableBucketType")) }

        /// `MetadataConfiguration.Destination.TableNamespace`
        public var metadataConfigurationDestinationTableNamespace: Value<String> { .init(node: resource.attribute("MetadataConfiguration.Destination.TableNamespace")) }

        /// `MetadataConfiguration.InventoryTableConfiguration.TableArn`
        public var metadataConfigurationInventoryTableConfigurationTableArn: ARN<S3Tables.Table> { .init(node: resource.attribute("MetadataConfiguration.InventoryTableConfiguration.TableArn")) }

        /// `MetadataConfiguration.InventoryTableConfiguration.TableName`
        public var metadataConfigurationInventoryTableConfigurationTableName: Value<String> { .init(node: resource.attribute("MetadataConfiguration.InventoryTableConfiguration.TableName")) }

        /// `MetadataConfiguration.JournalTableConfiguration.TableArn`
        public var metadataConfigurationJournalTableConfigurationTableArn: ARN<S3Tables.Table> { .init(node: resource.attribute("MetadataConfiguration.JournalTableConfiguration.TableArn")) }

        /// `MetadataConfiguration.JournalTableConfiguration.TableName`
        public var metadataConfigurationJournalTableConfigurationTableName: Value<String> { .init(node: resource.attribute("MetadataConfiguration.JournalTableConfiguration.TableName")) }

        /// `MetadataTableConfiguration.S3TablesDestination.TableArn`
        public var metadataTableConfigurationS3TablesDestinationTableArn: ARN<S3Tables.Table> { .init(node: resource.attribute("MetadataTableConfiguration.S3TablesDestination.TableArn")) }

        /// `MetadataTableConfiguration.S3TablesDestination.TableNamespace`
        public var metadataTableConfigurationS3TablesDestinationTableNamespace: Value<String> { .init(node: resource.attribute("MetadataTableConfiguration.S3TablesDestination.TableNamespace")) }

        /// `RegionalDomainName`
        public var regionalDomainName: Value<String> { .init(node: resource.attribute("RegionalDomainName")) }

        /// `WebsiteURL`
        public var websiteURL: Value<String> { .init(node: resource.attribute("WebsiteURL")) }

        /// How its things are named and reached by what uses them.
        public static let usage = ResourceUsage(arn: "Arn", idARN: "arn:{partition}:s3:::{id}", key: "BucketEncryption.ServerSideEncryptionConfiguration.ServerSideEncryptionByDefault.KMSMasterKeyID", keyService: "s3", endpoints: ["s3"], isCalling: true)

        /// What it can be used for: `.uses(it, .delete)`.
        public final class Use: PrefixedUse, @unchecked Sendable {
            /// `s3:DeleteObject`.
            public static var delete: Use {
                .init("delete", [.init("s3:DeleteObject", on: "{arn}/{prefix}*")])
            }

            /// `s3:ListBucket`.
            public static var list: Use {
                .init("list", [.init("s3:ListBucket", on: "{arn}", when: ["StringLike", "s3:prefix", "{prefix}*"])])
            }

            /// `s3:GetObject`; of its key `kms:Decrypt`.
            public static var read: Use {
                .init("read", [.init("s3:GetObject", on: "{arn}/{prefix}*")], keyActions: ["kms:Decrypt"])
            }

            /// `s3:GetObject`, `s3:AbortMultipartUpload`, `s3:PutObject`; of its key `kms:Decrypt`, `kms:GenerateDataKey`.
            public static var readWrite: Use {
                .init("readWrite", [.init("s3:GetObject", "s3:AbortMultipartUpload", "s3:PutObject", on: "{arn}/{prefix}*")], keyActions: ["kms:Decrypt", "kms:GenerateDataKey"])
            }

            /// `s3:AbortMultipartUpload`, `s3:PutObject`; of its key `kms:Decrypt`, `kms:GenerateDataKey`.
            public static var write: Use {
                .init("write", [.init("s3:AbortMultipartUpload", "s3:PutObject", on: "{arn}/{prefix}*")], keyActions: ["kms:Decrypt", "kms:GenerateDataKey"])
            }
        }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `AbacStatus`. One of `Enabled`, `Disabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html#cfn-s3-bucket-abacstatus)
            public var abacStatus: PropertyName<AbacStatus> { "AbacStatus" }

            /// `AccelerateConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html#cfn-s3-bucket-accelerateconfiguration)
            public var accelerateConfiguration: PropertyName<AccelerateConfiguration> { "AccelerateConfiguration" }

            /// `AccessControl`. One of `AuthenticatedRead`, `AwsExecRead`, `BucketOwnerFullControl`, `BucketOwnerRead`, `LogDeliveryWrite`, `Private`, `PublicRead`, `PublicReadWrite`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html#cfn-s3-bucket-accesscontrol)
            public var accessControl: PropertyName<AccessControl> { "AccessControl" }

            /// `AnalyticsConfigurations`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html#cfn-s3-bucket-analyticsconfigurations)
            public var analyticsConfigurations: PropertyName<List<AnalyticsConfiguration>> { "AnalyticsConfigurations" }

            /// `BucketEncryption`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html#cfn-s3-bucket-bucketencryption)
            public var bucketEncryption: PropertyName<BucketEncryption> { "BucketEncryption" }

            /// `BucketName`. Length at most 63. Pattern `^([a-z0-9][a-z0-9.-]*[a-z0-9])?$`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html#cfn-s3-bucket-bucketname)
            public var bucketName: PropertyName<Value<String>> { "BucketName" }

            /// `BucketNamePrefix`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html#cfn-s3-bucket-bucketnameprefix)
            public var bucketNamePrefix: PropertyName<Value<String>> { "BucketNamePrefix" }

            /// `BucketNamespace`. One of `global`, `account-regional`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html#cfn-s3-bucket-bucketnamespace)
            public var bucketNamespace: PropertyName<BucketNamespace> { "BucketNamespace" }

            /// `CorsConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html#cfn-s3-bucket-corsconfiguration)
            public var corsConfiguration: PropertyName<CorsConfiguration> { "CorsConfiguration" }

            /// `IntelligentTieringConfigurations`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html#cfn-s3-bucket-intelligenttieringconfigurations)
            public var intelligentTieringConfigurations: PropertyName<List<IntelligentTieringConfiguration>> { "IntelligentTieringConfigurations" }

            /// `InventoryConfigurations`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html#cfn-s3-bucket-inventoryconfigurations)
            public var inventoryConfigurations: PropertyName<List<InventoryConfiguration>> { "InventoryConfigurations" }

            /// `LifecycleConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html#cfn-s3-bucket-lifecycleconfiguration)
            public var lifecycleConfiguration: PropertyName<LifecycleConfiguration> { "LifecycleConfiguration" }

            /// `LoggingConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html#cfn-s3-bucket-loggingconfiguration)
            public var loggingConfiguration: PropertyName<LoggingConfiguration> { "LoggingConfiguration" }

            /// `MetadataConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html#cfn-s3-bucket-metadataconfiguration)
            public var metadataConfiguration: PropertyName<MetadataConfiguration> { "MetadataConfiguration" }

            /// `MetadataTableConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html#cfn-s3-bucket-metadatatableconfiguration)
            public var metadataTableConfiguration: PropertyName<MetadataTableConfiguration> { "MetadataTableConfiguration" }

            /// `MetricsConfigurations`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html#cfn-s3-bucket-metricsconfigurations)
            public var metricsConfigurations: PropertyName<List<MetricsConfiguration>> { "MetricsConfigurations" }

            /// `NotificationConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html#cfn-s3-bucket-notificationconfiguration)
            public var notificationConfiguration: PropertyName<NotificationConfiguration> { "NotificationConfiguration" }

            /// `ObjectLockConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html#cfn-s3-bucket-objectlockconfiguration)
            public var objectLockConfiguration: PropertyName<ObjectLockConfiguration> { "ObjectLockConfiguration" }

            /// `ObjectLockEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html#cfn-s3-bucket-objectlockenabled)
            public var objectLockEnabled: PropertyName<Value<Bool>> { "ObjectLockEnabled" }

            /// `OwnershipControls`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html#cfn-s3-bucket-ownershipcontrols)
            public var ownershipControls: PropertyName<OwnershipControls> { "OwnershipControls" }

            /// `PublicAccessBlockConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html#cfn-s3-bucket-publicaccessblockconfiguration)
            public var publicAccessBlockConfiguration: PropertyName<PublicAccessBlockConfiguration> { "PublicAccessBlockConfiguration" }

            /// `ReplicationConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html#cfn-s3-bucket-replicationconfiguration)
            public var replicationConfiguration: PropertyName<ReplicationConfiguration> { "ReplicationConfiguration" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html#cfn-s3-bucket-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `VersioningConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html#cfn-s3-bucket-versioningconfiguration)
            public var versioningConfiguration: PropertyName<VersioningConfiguration> { "VersioningConfiguration" }

            /// `WebsiteConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html#cfn-s3-bucket-websiteconfiguration)
            public var websiteConfiguration: PropertyName<WebsiteConfiguration> { "WebsiteConfiguration" }
        }

        /// `AWS::S3::Bucket`: `AbacStatus`
        public final class AbacStatus: OpenEnum, @unchecked Sendable {
            /// `Disabled`
            public static var disabled: AbacStatus { "Disabled" }
            /// `Enabled`
            public static var enabled: AbacStatus { "Enabled" }
        }

        /// `AWS::S3::Bucket`: `AbortIncompleteMultipartUpload`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-abortincompletemultipartupload.html>.
        public struct AbortIncompleteMultipartUpload: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - daysAfterInitiation: Range at least 0.
            public init(
                daysAfterInitiation: Value<Int>
            ) {
                self.node = Node(properties: [
                    "DaysAfterInitiation": daysAfterInitiation.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DaysAfterInitiation`. Range at least 0. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-abortincompletemultipartupload.html#cfn-s3-bucket-abortincompletemultipartupload-daysafterinitiation)
                public var daysAfterInitiation: PropertyName<Value<Int>> { "DaysAfterInitiation" }
            }
        }

        /// `AWS::S3::Bucket`: `AccelerateConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-accelerateconfiguration.html>.
        public struct AccelerateConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - accelerationStatus: One of `Enabled`, `Suspended`.
            public init(
                accelerationStatus: AccelerationStatus
            ) {
                self.node = Node(properties: [
                    "AccelerationStatus": accelerationStatus.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AccelerationStatus`. One of `Enabled`, `Suspended`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-accelerateconfiguration.html#cfn-s3-bucket-accelerateconfiguration-accelerationstatus)
                public var accelerationStatus: PropertyName<AccelerationStatus> { "AccelerationStatus" }
            }

            /// `AWS::S3::Bucket`: `AccelerateConfiguration.AccelerationStatus`
            public final class AccelerationStatus: OpenEnum, @unchecked Sendable {
                /// `Enabled`
                public static var enabled: AccelerationStatus { "Enabled" }
                /// `Suspended`
                public static var suspended: AccelerationStatus { "Suspended" }
            }
        }

        /// `AWS::S3::Bucket`: `AccessControl`
        public final class AccessControl: OpenEnum, @unchecked Sendable {
            /// `AuthenticatedRead`
            public static var authenticatedRead: AccessControl { "AuthenticatedRead" }
            /// `AwsExecRead`
            public static var awsExecRead: AccessControl { "AwsExecRead" }
            /// `BucketOwnerFullControl`
            public static var bucketOwnerFullControl: AccessControl { "BucketOwnerFullControl" }
            /// `BucketOwnerRead`
            public static var bucketOwnerRead: AccessControl { "BucketOwnerRead" }
            /// `LogDeliveryWrite`
            public static var logDeliveryWrite: AccessControl { "LogDeliveryWrite" }
            /// `Private`
            public static var `private`: AccessControl { "Private" }
            /// `PublicRead`
            public static var publicRead: AccessControl { "PublicRead" }
            /// `PublicReadWrite`
            public static var publicReadWrite: AccessControl { "PublicReadWrite" }
        }

        /// `AWS::S3::Bucket`: `AccessControlTranslation`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-accesscontroltranslation.html>.
        public struct AccessControlTranslation: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - owner: One of `Destination`.
            public init(
                owner: Owner
            ) {
                self.node = Node(properties: [
                    "Owner": owner.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Owner`. One of `Destination`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-accesscontroltranslation.html#cfn-s3-bucket-accesscontroltranslation-owner)
                public var owner: PropertyName<Owner> { "Owner" }
            }

            /// `AWS::S3::Bucket`: `AccessControlTranslation.Owner`
            public final class Owner: OpenEnum, @unchecked Sendable {
                /// `Destination`
                public static var destination: Owner { "Destination" }
            }
        }

        /// `AWS::S3::Bucket`: `AnalyticsConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-analyticsconfiguration.html>.
        public struct AnalyticsConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - tagFilters: No item twice.
            public init(
                id: Value<String>,
                storageClassAnalysis: StorageClassAnalysis,
                prefix: Value<String>? = nil,
                tagFilters: List<TagFilter>? = nil
            ) {
                self.node = Node(properties: [
                    "Id": id.node,
                    "StorageClassAnalysis": storageClassAnalysis.node,
                    "Prefix": prefix?.node,
                    "TagFilters": tagFilters?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Id`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-analyticsconfiguration.html#cfn-s3-bucket-analyticsconfiguration-id)
                public var id: PropertyName<Value<String>> { "Id" }

                /// `StorageClassAnalysis`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-analyticsconfiguration.html#cfn-s3-bucket-analyticsconfiguration-storageclassanalysis)
                public var storageClassAnalysis: PropertyName<StorageClassAnalysis> { "StorageClassAnalysis" }

                /// `Prefix`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-analyticsconfiguration.html#cfn-s3-bucket-analyticsconfiguration-prefix)
                public var prefix: PropertyName<Value<String>> { "Prefix" }

                /// `TagFilters`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-analyticsconfiguration.html#cfn-s3-bucket-analyticsconfiguration-tagfilters)
                public var tagFilters: PropertyName<List<TagFilter>> { "TagFilters" }
            }
        }

        /// `AWS::S3::Bucket`: `AnnotationTableConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-annotationtableconfiguration.html>.
        public struct AnnotationTableConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - configurationState: One of `ENABLED`, `DISABLED`.
            ///   - encryptionConfiguration: Never read back.
            public init(
                configurationState: ConfigurationState,
                encryptionConfiguration: MetadataTableEncryptionConfiguration? = nil,
                role: ARN<IAM.Role>? = nil
            ) {
                self.node = Node(properties: [
                    "ConfigurationState": configurationState.node,
                    "EncryptionConfiguration": encryptionConfiguration?.node,
                    "Role": role?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ConfigurationState`. One of `ENABLED`, `DISABLED`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-annotationtableconfiguration.html#cfn-s3-bucket-annotationtableconfiguration-configurationstate)
                public var configurationState: PropertyName<ConfigurationState> { "ConfigurationState" }

                /// `EncryptionConfiguration`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-annotationtableconfiguration.html#cfn-s3-bucket-annotationtableconfiguration-encryptionconfiguration)
                public var encryptionConfiguration: PropertyName<MetadataTableEncryptionConfiguration> { "EncryptionConfiguration" }

                /// `Role`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-annotationtableconfiguration.html#cfn-s3-bucket-annotationtableconfiguration-role)
                public var role: PropertyName<ARN<IAM.Role>> { "Role" }
            }

            /// `AWS::S3::Bucket`: `AnnotationTableConfiguration.ConfigurationState`
            public final class ConfigurationState: OpenEnum, @unchecked Sendable {
                /// `DISABLED`
                public static var disabled: ConfigurationState { "DISABLED" }
                /// `ENABLED`
                public static var enabled: ConfigurationState { "ENABLED" }
            }
        }

        /// `AWS::S3::Bucket`: `BlockedEncryptionTypeList`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-blockedencryptiontypelist.html>.
        public final class BlockedEncryptionTypeList: OpenEnum, @unchecked Sendable {
            /// `NONE`
            public static var noneValue: BlockedEncryptionTypeList { "NONE" }
            /// `SSE-C`
            public static var sseC: BlockedEncryptionTypeList { "SSE-C" }
        }

        /// `AWS::S3::Bucket`: `BlockedEncryptionTypes`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-blockedencryptiontypes.html>.
        public struct BlockedEncryptionTypes: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - encryptionType: One of `NONE`, `SSE-C`. No item twice.
            public init(
                encryptionType: List<BlockedEncryptionTypeList>? = nil
            ) {
                self.node = Node(properties: [
                    "EncryptionType": encryptionType?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `EncryptionType`. One of `NONE`, `SSE-C`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-blockedencryptiontypes.html#cfn-s3-bucket-blockedencryptiontypes-encryptiontype)
                public var encryptionType: PropertyName<List<BlockedEncryptionTypeList>> { "EncryptionType" }
            }
        }

        /// `AWS::S3::Bucket`: `BucketEncryption`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-bucketencryption.html>.
        public struct BucketEncryption: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - serverSideEncryptionConfiguration: No item twice.
            public init(
                serverSideEncryptionConfiguration: List<ServerSideEncryptionRule>
            ) {
                self.node = Node(properties: [
                    "ServerSideEncryptionConfiguration": serverSideEncryptionConfiguration.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ServerSideEncryptionConfiguration`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-bucketencryption.html#cfn-s3-bucket-bucketencryption-serversideencryptionconfiguration)
                public var serverSideEncryptionConfiguration: PropertyName<List<ServerSideEncryptionRule>> { "ServerSideEncryptionConfiguration" }
            }
        }

        /// `AWS::S3::Bucket`: `BucketNamespace`
        public final class BucketNamespace: OpenEnum, @unchecked Sendable {
            /// `account-regional`
            public static var accountRegional: BucketNamespace { "account-regional" }
            /// `global`
            public static var global: BucketNamespace { "global" }
        }

        /// `AWS::S3::Bucket`: `CorsConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-corsconfiguration.html>.
        public struct CorsConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - corsRules: No item twice. Each: Length at most 100.
            public init(
                corsRules: List<CorsRule>
            ) {
                self.node = Node(properties: [
                    "CorsRules": corsRules.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CorsRules`. No item twice. Each: Length at most 100. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-corsconfiguration.html#cfn-s3-bucket-corsconfiguration-corsrules)
                public var corsRules: PropertyName<List<CorsRule>> { "CorsRules" }
            }
        }

        /// `AWS::S3::Bucket`: `CorsRule`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-corsrule.html>.
        public struct CorsRule: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - allowedMethods: One of `GET`, `PUT`, `HEAD`, `POST`, `DELETE`. No item twice.
            ///   - allowedOrigins: No item twice.
            ///   - allowedHeaders: No item twice.
            ///   - exposedHeaders: No item twice.
            ///   - id: Length at most 255.
            ///   - maxAge: Range at least 0.
            public init(
                allowedMethods: List<AllowedMethods>,
                allowedOrigins: List<Value<String>>,
                allowedHeaders: List<Value<String>>? = nil,
                exposedHeaders: List<Value<String>>? = nil,
                id: Value<String>? = nil,
                maxAge: Seconds? = nil
            ) {
                self.node = Node(properties: [
                    "AllowedMethods": allowedMethods.node,
                    "AllowedOrigins": allowedOrigins.node,
                    "AllowedHeaders": allowedHeaders?.node,
                    "ExposedHeaders": exposedHeaders?.node,
                    "Id": id?.node,
                    "MaxAge": maxAge?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AllowedMethods`. One of `GET`, `PUT`, `HEAD`, `POST`, `DELETE`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-corsrule.html#cfn-s3-bucket-corsrule-allowedmethods)
                public var allowedMethods: PropertyName<List<AllowedMethods>> { "AllowedMethods" }

                /// `AllowedOrigins`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-corsrule.html#cfn-s3-bucket-corsrule-allowedorigins)
                public var allowedOrigins: PropertyName<List<Value<String>>> { "AllowedOrigins" }

                /// `AllowedHeaders`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-corsrule.html#cfn-s3-bucket-corsrule-allowedheaders)
                public var allowedHeaders: PropertyName<List<Value<String>>> { "AllowedHeaders" }

                /// `ExposedHeaders`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-corsrule.html#cfn-s3-bucket-corsrule-exposedheaders)
                public var exposedHeaders: PropertyName<List<Value<String>>> { "ExposedHeaders" }

                /// `Id`. Length at most 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-corsrule.html#cfn-s3-bucket-corsrule-id)
                public var id: PropertyName<Value<String>> { "Id" }

                /// `MaxAge`. Range at least 0. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-corsrule.html#cfn-s3-bucket-corsrule-maxage)
                public var maxAge: PropertyName<Seconds> { "MaxAge" }
            }

            /// `AWS::S3::Bucket`: `CorsRule.AllowedMethods`
            public final class AllowedMethods: OpenEnum, @unchecked Sendable {
                /// `DELETE`
                public static var delete: AllowedMethods { "DELETE" }
                /// `GET`
                public static var get: AllowedMethods { "GET" }
                /// `HEAD`
                public static var head: AllowedMethods { "HEAD" }
                /// `POST`
                public static var post: AllowedMethods { "POST" }
                /// `PUT`
                public static var put: AllowedMethods { "PUT" }
            }
        }

        /// `AWS::S3::Bucket`: `DataExport`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-dataexport.html>.
        public struct DataExport: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - outputSchemaVersion: One of `V_1`.
            public init(
                destination: Destination,
                outputSchemaVersion: OutputSchemaVersion
            ) {
                self.node = Node(properties: [
                    "Destination": destination.node,
                    "OutputSchemaVersion": outputSchemaVersion.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Destination`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-dataexport.html#cfn-s3-bucket-dataexport-destination)
                public var destination: PropertyName<Destination> { "Destination" }

                /// `OutputSchemaVersion`. One of `V_1`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-dataexport.html#cfn-s3-bucket-dataexport-outputschemaversion)
                public var outputSchemaVersion: PropertyName<OutputSchemaVersion> { "OutputSchemaVersion" }
            }

            /// `AWS::S3::Bucket`: `DataExport.OutputSchemaVersion`
            public final class OutputSchemaVersion: OpenEnum, @unchecked Sendable {
                /// `V_1`
                public static var v1: OutputSchemaVersion { "V_1" }
            }
        }

        /// `AWS::S3::Bucket`: `DefaultEventHold`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-defaulteventhold.html>.
        public struct DefaultEventHold: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                days: Value<Int>? = nil,
                years: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "Days": days?.node,
                    "Years": years?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Days`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-defaulteventhold.html#cfn-s3-bucket-defaulteventhold-days)
                public var days: PropertyName<Value<Int>> { "Days" }

                /// `Years`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-defaulteventhold.html#cfn-s3-bucket-defaulteventhold-years)
                public var years: PropertyName<Value<Int>> { "Years" }
            }
        }

        /// `AWS::S3::Bucket`: `DefaultRetention`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-defaultretention.html>.
        public struct DefaultRetention: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - mode: One of `COMPLIANCE`, `GOVERNANCE`.
            public init(
                days: Days? = nil,
                defaultEventHold: DefaultEventHold? = nil,
                mode: Mode? = nil,
                years: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "Days": days?.node,
                    "DefaultEventHold": defaultEventHold?.node,
                    "Mode": mode?.node,
                    "Years": years?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Days`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-defaultretention.html#cfn-s3-bucket-defaultretention-days)
                public var days: PropertyName<Days> { "Days" }

                /// `DefaultEventHold`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-defaultretention.html#cfn-s3-bucket-defaultretention-defaulteventhold)
                public var defaultEventHold: PropertyName<DefaultEventHold> { "DefaultEventHold" }

                /// `Mode`. One of `COMPLIANCE`, `GOVERNANCE`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-defaultretention.html#cfn-s3-bucket-defaultretention-mode)
                public var mode: PropertyName<Mode> { "Mode" }

                /// `Years`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-defaultretention.html#cfn-s3-bucket-defaultretention-years)
                public var years: PropertyName<Value<Int>> { "Years" }
            }

            /// `AWS::S3::Bucket`: `DefaultRetention.Mode`
            public final class Mode: OpenEnum, @unchecked Sendable {
                /// `COMPLIANCE`
                public static var compliance: Mode { "COMPLIANCE" }
                /// `GOVERNANCE`
                public static var governance: Mode { "GOVERNANCE" }
            }
        }

        /// `AWS::S3::Bucket`: `DeleteMarkerReplication`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-deletemarkerreplication.html>.
        public struct DeleteMarkerReplication: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - status: One of `Disabled`, `Enabled`.
            public init(
                status: Status? = nil
            ) {
                self.node = Node(properties: [
                    "Status": status?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Status`. One of `Disabled`, `Enabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-deletemarkerreplication.html#cfn-s3-bucket-deletemarkerreplication-status)
                public var status: PropertyName<Status> { "Status" }
            }

            /// `AWS::S3::Bucket`: `DeleteMarkerReplication.Status`
            public final class Status: OpenEnum, @unchecked Sendable {
                /// `Disabled`
                public static var disabled: Status { "Disabled" }
                /// `Enabled`
                public static var enabled: Status { "Enabled" }
            }
        }

        /// `AWS::S3::Bucket`: `Destination`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-destination.html>.
        public struct Destination: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - format: One of `CSV`, `ORC`, `Parquet`.
            public init(
                bucketArn: ARN<S3.Bucket>,
                format: Format,
                bucketAccountId: Value<String>? = nil,
                prefix: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "BucketArn": bucketArn.node,
                    "Format": format.node,
                    "BucketAccountId": bucketAccountId?.node,
                    "Prefix": prefix?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `BucketArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-destination.html#cfn-s3-bucket-destination-bucketarn)
                public var bucketArn: PropertyName<ARN<S3.Bucket>> { "BucketArn" }

                /// `Format`. One of `CSV`, `ORC`, `Parquet`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-destination.html#cfn-s3-bucket-destination-format)
                public var format: PropertyName<Format> { "Format" }

                /// `BucketAccountId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-destination.html#cfn-s3-bucket-destination-bucketaccountid)
                public var bucketAccountId: PropertyName<Value<String>> { "BucketAccountId" }

                /// `Prefix`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-destination.html#cfn-s3-bucket-destination-prefix)
                public var prefix: PropertyName<Value<String>> { "Prefix" }
            }

            /// `AWS::S3::Bucket`: `Destination.Format`
            public final class Format: OpenEnum, @unchecked Sendable {
                /// `CSV`
                public static var csv: Format { "CSV" }
                /// `ORC`
                public static var orc: Format { "ORC" }
                /// `Parquet`
                public static var parquet: Format { "Parquet" }
            }
        }

        /// `AWS::S3::Bucket`: `EncryptionConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-encryptionconfiguration.html>.
        public struct EncryptionConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                replicaKmsKeyID: Reference<KMS.Key>
            ) {
                self.node = Node(properties: [
                    "ReplicaKmsKeyID": replicaKmsKeyID.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ReplicaKmsKeyID`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-encryptionconfiguration.html#cfn-s3-bucket-encryptionconfiguration-replicakmskeyid)
                public var replicaKmsKeyID: PropertyName<Reference<KMS.Key>> { "ReplicaKmsKeyID" }
            }
        }

        /// `AWS::S3::Bucket`: `EventBridgeConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-eventbridgeconfiguration.html>.
        public struct EventBridgeConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - eventBridgeEnabled: Default `true`.
            public init(
                eventBridgeEnabled: Value<Bool>
            ) {
                self.node = Node(properties: [
                    "EventBridgeEnabled": eventBridgeEnabled.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `EventBridgeEnabled`. Default `true`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-eventbridgeconfiguration.html#cfn-s3-bucket-eventbridgeconfiguration-eventbridgeenabled)
                public var eventBridgeEnabled: PropertyName<Value<Bool>> { "EventBridgeEnabled" }
            }
        }

        /// `AWS::S3::Bucket`: `FilterRule`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-filterrule.html>.
        public struct FilterRule: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: One of `prefix`, `suffix`. Length at most 1024.
            public init(
                name: Name,
                value: Value<String>
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                    "Value": value.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Name`. One of `prefix`, `suffix`. Length at most 1024. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-filterrule.html#cfn-s3-bucket-filterrule-name)
                public var name: PropertyName<Name> { "Name" }

                /// `Value`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-filterrule.html#cfn-s3-bucket-filterrule-value)
                public var value: PropertyName<Value<String>> { "Value" }
            }

            /// `AWS::S3::Bucket`: `FilterRule.Name`
            public final class Name: OpenEnum, @unchecked Sendable {
                /// `prefix`
                public static var prefix: Name { "prefix" }
                /// `suffix`
                public static var suffix: Name { "suffix" }
            }
        }

        /// `AWS::S3::Bucket`: `IntelligentTieringConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-intelligenttieringconfiguration.html>.
        public struct IntelligentTieringConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - status: One of `Disabled`, `Enabled`.
            ///   - tierings: No item twice.
            ///   - tagFilters: No item twice.
            public init(
                id: Value<String>,
                status: Status,
                tierings: List<Tiering>,
                prefix: Value<String>? = nil,
                tagFilters: List<TagFilter>? = nil
            ) {
                self.node = Node(properties: [
                    "Id": id.node,
                    "Status": status.node,
                    "Tierings": tierings.node,
                    "Prefix": prefix?.node,
                    "TagFilters": tagFilters?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Id`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-intelligenttieringconfiguration.html#cfn-s3-bucket-intelligenttieringconfiguration-id)
                public var id: PropertyName<Value<String>> { "Id" }

                /// `Status`. One of `Disabled`, `Enabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-intelligenttieringconfiguration.html#cfn-s3-bucket-intelligenttieringconfiguration-status)
                public var status: PropertyName<Status> { "Status" }

                /// `Tierings`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-intelligenttieringconfiguration.html#cfn-s3-bucket-intelligenttieringconfiguration-tierings)
                public var tierings: PropertyName<List<Tiering>> { "Tierings" }

                /// `Prefix`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-intelligenttieringconfiguration.html#cfn-s3-bucket-intelligenttieringconfiguration-prefix)
                public var prefix: PropertyName<Value<String>> { "Prefix" }

                /// `TagFilters`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-intelligenttieringconfiguration.html#cfn-s3-bucket-intelligenttieringconfiguration-tagfilters)
                public var tagFilters: PropertyName<List<TagFilter>> { "TagFilters" }
            }

            /// `AWS::S3::Bucket`: `IntelligentTieringConfiguration.Status`
            public final class Status: OpenEnum, @unchecked Sendable {
                /// `Disabled`
                public static var disabled: Status { "Disabled" }
                /// `Enabled`
                public static var enabled: Status { "Enabled" }
            }
        }

        /// `AWS::S3::Bucket`: `InventoryConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-inventoryconfiguration.html>.
        public struct InventoryConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - includedObjectVersions: One of `All`, `Current`.
            ///   - scheduleFrequency: One of `Daily`, `Weekly`.
            ///   - optionalFields: One of `Size`, `LastModifiedDate`, `StorageClass`, `ETag`, `IsMultipartUploaded`, `ReplicationStatus`, `EncryptionStatus`, `ObjectLockRetainUntilDate` and 11 more. No item twice.
            public init(
                destination: Destination,
                enabled: Value<Bool>,
                id: Value<String>,
                includedObjectVersions: IncludedObjectVersions,
                scheduleFrequency: ScheduleFrequency,
                optionalFields: List<OptionalFields>? = nil,
                prefix: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Destination": destination.node,
                    "Enabled": enabled.node,
                    "Id": id.node,
                    "IncludedObjectVersions": includedObjectVersions.node,
                    "ScheduleFrequency": scheduleFrequency.node,
                    "OptionalFields": optionalFields?.node,
                    "Prefix": prefix?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Destination`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-inventoryconfiguration.html#cfn-s3-bucket-inventoryconfiguration-destination)
                public var destination: PropertyName<Destination> { "Destination" }

                /// `Enabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-inventoryconfiguration.html#cfn-s3-bucket-inventoryconfiguration-enabled)
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `Id`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-inventoryconfiguration.html#cfn-s3-bucket-inventoryconfiguration-id)
                public var id: PropertyName<Value<String>> { "Id" }

                /// `IncludedObjectVersions`. One of `All`, `Current`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-inventoryconfiguration.html#cfn-s3-bucket-inventoryconfiguration-includedobjectversions)
                public var includedObjectVersions: PropertyName<IncludedObjectVersions> { "IncludedObjectVersions" }

                /// `ScheduleFrequency`. One of `Daily`, `Weekly`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-inventoryconfiguration.html#cfn-s3-bucket-inventoryconfiguration-schedulefrequency)
                public var scheduleFrequency: PropertyName<ScheduleFrequency> { "ScheduleFrequency" }

                /// `OptionalFields`. One of `Size`, `LastModifiedDate`, `StorageClass`, `ETag`, `IsMultipartUploaded`, `ReplicationStatus`, `EncryptionStatus`, `ObjectLockRetainUntilDate` and 11 more. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-inventoryconfiguration.html#cfn-s3-bucket-inventoryconfiguration-optionalfields)
                public var optionalFields: PropertyName<List<OptionalFields>> { "OptionalFields" }

                /// `Prefix`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-inventoryconfiguration.html#cfn-s3-bucket-inventoryconfiguration-prefix)
                public var prefix: PropertyName<Value<String>> { "Prefix" }
            }

            /// `AWS::S3::Bucket`: `InventoryConfiguration.IncludedObjectVersions`
            public final class IncludedObjectVersions: OpenEnum, @unchecked Sendable {
                /// `All`
                public static var all: IncludedObjectVersions { "All" }
                /// `Current`
                public static var current: IncludedObjectVersions { "Current" }
            }

            /// `AWS::S3::Bucket`: `InventoryConfiguration.OptionalFields`
            public final class OptionalFields: OpenEnum, @unchecked Sendable {
                /// `BucketKeyStatus`
                public static var bucketKeyStatus: OptionalFields { "BucketKeyStatus" }
                /// `ChecksumAlgorithm`
                public static var checksumAlgorithm: OptionalFields { "ChecksumAlgorithm" }
                /// `ETag`
                public static var eTag: OptionalFields { "ETag" }
                /// `EncryptionStatus`
                public static var encryptionStatus: OptionalFields { "EncryptionStatus" }
                /// `IntelligentTieringAccessTier`
                public static var intelligentTieringAccessTier: OptionalFields { "IntelligentTieringAccessTier" }
                /// `IntelligentTieringReferenceDate`
                public static var intelligentTieringReferenceDate: OptionalFields { "IntelligentTieringReferenceDate" }
                /// `IsMultipartUploaded`
                public static var isMultipartUploaded: OptionalFields { "IsMultipartUploaded" }
                /// `LastModifiedDate`
                public static var lastModifiedDate: OptionalFields { "LastModifiedDate" }
                /// `LifecycleExpirationDate`
                public static var lifecycleExpirationDate: OptionalFields { "LifecycleExpirationDate" }
                /// `ObjectAccessControlList`
                public static var objectAccessControlList: OptionalFields { "ObjectAccessControlList" }
                /// `ObjectLockEventHoldDuration`
                public static var objectLockEventHoldDuration: OptionalFields { "ObjectLockEventHoldDuration" }
                /// `ObjectLockEventHoldStatus`
                public static var objectLockEventHoldStatus: OptionalFields { "ObjectLockEventHoldStatus" }
                /// `ObjectLockLegalHoldStatus`
                public static var objectLockLegalHoldStatus: OptionalFields { "ObjectLockLegalHoldStatus" }
                /// `ObjectLockMode`
                public static var objectLockMode: OptionalFields { "ObjectLockMode" }
                /// `ObjectLockRetainUntilDate`
                public static var objectLockRetainUntilDate: OptionalFields { "ObjectLockRetainUntilDate" }
                /// `ObjectOwner`
                public static var objectOwner: OptionalFields { "ObjectOwner" }
                /// `ReplicationStatus`
                public static var replicationStatus: OptionalFields { "ReplicationStatus" }
                /// `Size`
                public static var size: OptionalFields { "Size" }
                /// `StorageClass`
                public static var storageClass: OptionalFields { "StorageClass" }
            }

            /// `AWS::S3::Bucket`: `InventoryConfiguration.ScheduleFrequency`
            public final class ScheduleFrequency: OpenEnum, @unchecked Sendable {
                /// `Daily`
                public static var daily: ScheduleFrequency { "Daily" }
                /// `Weekly`
                public static var weekly: ScheduleFrequency { "Weekly" }
            }
        }

        /// `AWS::S3::Bucket`: `InventoryTableConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-inventorytableconfiguration.html>.
        public struct InventoryTableConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - configurationState: One of `ENABLED`, `DISABLED`.
            ///   - encryptionConfiguration: Never read back.
            public init(
                configurationState: ConfigurationState,
                encryptionConfiguration: MetadataTableEncryptionConfiguration? = nil
            ) {
                self.node = Node(properties: [
                    "ConfigurationState": configurationState.node,
                    "EncryptionConfiguration": encryptionConfiguration?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ConfigurationState`. One of `ENABLED`, `DISABLED`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-inventorytableconfiguration.html#cfn-s3-bucket-inventorytableconfiguration-configurationstate)
                public var configurationState: PropertyName<ConfigurationState> { "ConfigurationState" }

                /// `EncryptionConfiguration`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-inventorytableconfiguration.html#cfn-s3-bucket-inventorytableconfiguration-encryptionconfiguration)
                public var encryptionConfiguration: PropertyName<MetadataTableEncryptionConfiguration> { "EncryptionConfiguration" }
            }

            /// `AWS::S3::Bucket`: `InventoryTableConfiguration.ConfigurationState`
            public final class ConfigurationState: OpenEnum, @unchecked Sendable {
                /// `DISABLED`
                public static var disabled: ConfigurationState { "DISABLED" }
                /// `ENABLED`
                public static var enabled: ConfigurationState { "ENABLED" }
            }
        }

        /// `AWS::S3::Bucket`: `JournalTableConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-journaltableconfiguration.html>.
        public struct JournalTableConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - encryptionConfiguration: Never read back.
            public init(
                recordExpiration: RecordExpiration,
                encryptionConfiguration: MetadataTableEncryptionConfiguration? = nil
            ) {
                self.node = Node(properties: [
                    "RecordExpiration": recordExpiration.node,
                    "EncryptionConfiguration": encryptionConfiguration?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `RecordExpiration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-journaltableconfiguration.html#cfn-s3-bucket-journaltableconfiguration-recordexpiration)
                public var recordExpiration: PropertyName<RecordExpiration> { "RecordExpiration" }

                /// `EncryptionConfiguration`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-journaltableconfiguration.html#cfn-s3-bucket-journaltableconfiguration-encryptionconfiguration)
                public var encryptionConfiguration: PropertyName<MetadataTableEncryptionConfiguration> { "EncryptionConfiguration" }
            }
        }

        /// `AWS::S3::Bucket`: `LambdaConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-lambdaconfiguration.html>.
        public struct LambdaConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - event: One of `s3:IntelligentTiering`, `s3:LifecycleExpiration:*`, `s3:LifecycleExpiration:Delete`, `s3:LifecycleExpiration:DeleteMarkerCreated`, `s3:LifecycleTransition`, `s3:ObjectAcl:Put`, `s3:ObjectAnnotation:*`, `s3:ObjectAnnotation:Delete` and 23 more.
            public init(
                event: Event,
                function: ARN<Lambda.Function>,
                filter: NotificationFilter? = nil
            ) {
                self.node = Node(properties: [
                    "Event": event.node,
                    "Function": function.node,
                    "Filter": filter?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Event`. One of `s3:IntelligentTiering`, `s3:LifecycleExpiration:*`, `s3:LifecycleExpiration:Delete`, `s3:LifecycleExpiration:DeleteMarkerCreated`, `s3:LifecycleTransition`, `s3:ObjectAcl:Put`, `s3:ObjectAnnotation:*`, `s3:ObjectAnnotation:Delete` and 23 more. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-lambdaconfiguration.html#cfn-s3-bucket-lambdaconfiguration-event)
                public var event: PropertyName<Event> { "Event" }

                /// `Function`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-lambdaconfiguration.html#cfn-s3-bucket-lambdaconfiguration-function)
                public var function: PropertyName<ARN<Lambda.Function>> { "Function" }

                /// `Filter`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-lambdaconfiguration.html#cfn-s3-bucket-lambdaconfiguration-filter)
                public var filter: PropertyName<NotificationFilter> { "Filter" }
            }

            /// `AWS::S3::Bucket`: `LambdaConfiguration.Event`
            public final class Event: OpenEnum, @unchecked Sendable {
                /// `s3:IntelligentTiering`
                public static var s3IntelligentTiering: Event { "s3:IntelligentTiering" }
                /// `s3:LifecycleExpiration:*`
                public static var s3LifecycleExpiration: Event { "s3:LifecycleExpiration:*" }
                /// `s3:LifecycleExpiration:Delete`
                public static var s3LifecycleExpirationDelete: Event { "s3:LifecycleExpiration:Delete" }
                /// `s3:LifecycleExpiration:DeleteMarkerCreated`
                public static var s3LifecycleExpirationDeleteMarkerCreated: Event { "s3:LifecycleExpiration:DeleteMarkerCreated" }
                /// `s3:LifecycleTransition`
                public static var s3LifecycleTransition: Event { "s3:LifecycleTransition" }
                /// `s3:ObjectAcl:Put`
                public static var s3ObjectAclPut: Event { "s3:ObjectAcl:Put" }
                /// `s3:ObjectAnnotation:*`
                public static var s3ObjectAnnotation: Event { "s3:ObjectAnnotation:*" }
                /// `s3:ObjectAnnotation:Delete`
                public static var s3ObjectAnnotationDelete: Event { "s3:ObjectAnnotation:Delete" }
                /// `s3:ObjectAnnotation:Put`
                public static var s3ObjectAnnotationPut: Event { "s3:ObjectAnnotation:Put" }
                /// `s3:ObjectCreated:*`
                public static var s3ObjectCreated: Event { "s3:ObjectCreated:*" }
                /// `s3:ObjectCreated:CompleteMultipartUpload`
                public static var s3ObjectCreatedCompleteMultipartUpload: Event { "s3:ObjectCreated:CompleteMultipartUpload" }
                /// `s3:ObjectCreated:Copy`
                public static var s3ObjectCreatedCopy: Event { "s3:ObjectCreated:Copy" }
                /// `s3:ObjectCreated:Post`
                public static var s3ObjectCreatedPost: Event { "s3:ObjectCreated:Post" }
                /// `s3:ObjectCreated:Put`
                public static var s3ObjectCreatedPut: Event { "s3:ObjectCreated:Put" }
                /// `s3:ObjectRemoved:*`
                public static var s3ObjectRemoved: Event { "s3:ObjectRemoved:*" }
                /// `s3:ObjectRemoved:Delete`
                public static var s3ObjectRemovedDelete: Event { "s3:ObjectRemoved:Delete" }
                /// `s3:ObjectRemoved:DeleteMarkerCreated`
                public static var s3ObjectRemovedDeleteMarkerCreated: Event { "s3:ObjectRemoved:DeleteMarkerCreated" }
                /// `s3:ObjectRestore:*`
                public static var s3ObjectRestore: Event { "s3:ObjectRestore:*" }
                /// `s3:ObjectRestore:Completed`
                public static var s3ObjectRestoreCompleted: Event { "s3:ObjectRestore:Completed" }
                /// `s3:ObjectRestore:Delete`
                public static var s3ObjectRestoreDelete: Event { "s3:ObjectRestore:Delete" }
                /// `s3:ObjectRestore:Post`
                public static var s3ObjectRestorePost: Event { "s3:ObjectRestore:Post" }
                /// `s3:ObjectRetention:Put`
                public static var s3ObjectRetentionPut: Event { "s3:ObjectRetention:Put" }
                /// `s3:ObjectTagging:*`
                public static var s3ObjectTagging: Event { "s3:ObjectTagging:*" }
                /// `s3:ObjectTagging:Delete`
                public static var s3ObjectTaggingDelete: Event { "s3:ObjectTagging:Delete" }
                /// `s3:ObjectTagging:Put`
                public static var s3ObjectTaggingPut: Event { "s3:ObjectTagging:Put" }
                /// `s3:ReducedRedundancyLostObject`
                public static var s3ReducedRedundancyLostObject: Event { "s3:ReducedRedundancyLostObject" }
                /// `s3:Replication:*`
                public static var s3Replication: Event { "s3:Replication:*" }
                /// `s3:Replication:OperationFailedReplication`
                public static var s3ReplicationOperationFailedReplication: Event { "s3:Replication:OperationFailedReplication" }
                /// `s3:Replication:OperationMissedThreshold`
                public static var s3ReplicationOperationMissedThreshold: Event { "s3:Replication:OperationMissedThreshold" }
                /// `s3:Replication:OperationNotTracked`
                public static var s3ReplicationOperationNotTracked: Event { "s3:Replication:OperationNotTracked" }
                /// `s3:Replication:OperationReplicatedAfterThreshold`
                public static var s3ReplicationOperationReplicatedAfterThreshold: Event { "s3:Replication:OperationReplicatedAfterThreshold" }
            }
        }

        /// `AWS::S3::Bucket`: `LifecycleConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-lifecycleconfiguration.html>.
        public struct LifecycleConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - rules: No item twice.
            ///   - transitionDefaultMinimumObjectSize: One of `varies_by_storage_class`, `all_storage_classes_128K`.
            public init(
                rules: List<Rule>,
                transitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSize? = nil
            ) {
                self.node = Node(properties: [
                    "Rules": rules.node,
                    "TransitionDefaultMinimumObjectSize": transitionDefaultMinimumObjectSize?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Rules`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-lifecycleconfiguration.html#cfn-s3-bucket-lifecycleconfiguration-rules)
                public var rules: PropertyName<List<Rule>> { "Rules" }

                /// `TransitionDefaultMinimumObjectSize`. One of `varies_by_storage_class`, `all_storage_classes_128K`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-lifecycleconfiguration.html#cfn-s3-bucket-lifecycleconfiguration-transitiondefaultminimumobjectsize)
                public var transitionDefaultMinimumObjectSize: PropertyName<TransitionDefaultMinimumObjectSize> { "TransitionDefaultMinimumObjectSize" }
            }

            /// `AWS::S3::Bucket`: `LifecycleConfiguration.TransitionDefaultMinimumObjectSize`
            public final class TransitionDefaultMinimumObjectSize: OpenEnum, @unchecked Sendable {
                /// `all_storage_classes_128K`
                public static var allStorageClasses128k: TransitionDefaultMinimumObjectSize { "all_storage_classes_128K" }
                /// `varies_by_storage_class`
                public static var variesByStorageClass: TransitionDefaultMinimumObjectSize { "varies_by_storage_class" }
            }
        }

        /// `AWS::S3::Bucket`: `LoggingConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-loggingconfiguration.html>.
        public struct LoggingConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                destinationBucketName: ID<S3.Bucket>? = nil,
                logFilePrefix: Value<String>? = nil,
                targetObjectKeyFormat: TargetObjectKeyFormat? = nil
            ) {
                self.node = Node(properties: [
                    "DestinationBucketName": destinationBucketName?.node,
                    "LogFilePrefix": logFilePrefix?.node,
                    "TargetObjectKeyFormat": targetObjectKeyFormat?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DestinationBucketName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-loggingconfiguration.html#cfn-s3-bucket-loggingconfiguration-destinationbucketname)
                public var destinationBucketName: PropertyName<ID<S3.Bucket>> { "DestinationBucketName" }

                /// `LogFilePrefix`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-loggingconfiguration.html#cfn-s3-bucket-loggingconfiguration-logfileprefix)
                public var logFilePrefix: PropertyName<Value<String>> { "LogFilePrefix" }

                /// `TargetObjectKeyFormat`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-loggingconfiguration.html#cfn-s3-bucket-loggingconfiguration-targetobjectkeyformat)
                public var targetObjectKeyFormat: PropertyName<TargetObjectKeyFormat> { "TargetObjectKeyFormat" }
            }
        }

        /// `AWS::S3::Bucket`: `MetadataConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadataconfiguration.html>.
        public struct MetadataConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                journalTableConfiguration: JournalTableConfiguration,
                annotationTableConfiguration: AnnotationTableConfiguration? = nil,
                inventoryTableConfiguration: InventoryTableConfiguration? = nil
            ) {
                self.node = Node(properties: [
                    "JournalTableConfiguration": journalTableConfiguration.node,
                    "AnnotationTableConfiguration": annotationTableConfiguration?.node,
                    "InventoryTableConfiguration": inventoryTableConfiguration?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `JournalTableConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadataconfiguration.html#cfn-s3-bucket-metadataconfiguration-journaltableconfiguration)
                public var journalTableConfiguration: PropertyName<JournalTableConfiguration> { "JournalTableConfiguration" }

                /// `AnnotationTableConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadataconfiguration.html#cfn-s3-bucket-metadataconfiguration-annotationtableconfiguration)
                public var annotationTableConfiguration: PropertyName<AnnotationTableConfiguration> { "AnnotationTableConfiguration" }

                /// `InventoryTableConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadataconfiguration.html#cfn-s3-bucket-metadataconfiguration-inventorytableconfiguration)
                public var inventoryTableConfiguration: PropertyName<InventoryTableConfiguration> { "InventoryTableConfiguration" }
            }
        }

        /// `AWS::S3::Bucket`: `MetadataTableConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadatatableconfiguration.html>.
        public struct MetadataTableConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                s3TablesDestination: S3TablesDestination
            ) {
                self.node = Node(properties: [
                    "S3TablesDestination": s3TablesDestination.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `S3TablesDestination`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadatatableconfiguration.html#cfn-s3-bucket-metadatatableconfiguration-s3tablesdestination)
                public var s3TablesDestination: PropertyName<S3TablesDestination> { "S3TablesDestination" }
            }
        }

        /// `AWS::S3::Bucket`: `MetadataTableEncryptionConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadatatableencryptionconfiguration.html>.
        public struct MetadataTableEncryptionConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - sseAlgorithm: One of `aws:kms`, `AES256`.
            public init(
                sseAlgorithm: SseAlgorithm,
                kmsKeyArn: ARN<KMS.Key>? = nil
            ) {
                self.node = Node(properties: [
                    "SseAlgorithm": sseAlgorithm.node,
                    "KmsKeyArn": kmsKeyArn?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `SseAlgorithm`. One of `aws:kms`, `AES256`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadatatableencryptionconfiguration.html#cfn-s3-bucket-metadatatableencryptionconfiguration-ssealgorithm)
                public var sseAlgorithm: PropertyName<SseAlgorithm> { "SseAlgorithm" }

                /// `KmsKeyArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadatatableencryptionconfiguration.html#cfn-s3-bucket-metadatatableencryptionconfiguration-kmskeyarn)
                public var kmsKeyArn: PropertyName<ARN<KMS.Key>> { "KmsKeyArn" }
            }

            /// `AWS::S3::Bucket`: `MetadataTableEncryptionConfiguration.SseAlgorithm`
            public final class SseAlgorithm: OpenEnum, @unchecked Sendable {
                /// `AES256`
                public static var aes256: SseAlgorithm { "AES256" }
                /// `aws:kms`
                public static var awsKms: SseAlgorithm { "aws:kms" }
            }
        }

        /// `AWS::S3::Bucket`: `Metrics`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metrics.html>.
        public struct Metrics: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - status: One of `Disabled`, `Enabled`.
            public init(
                status: Status,
                eventThreshold: ReplicationTimeValue? = nil
            ) {
                self.node = Node(properties: [
                    "Status": status.node,
                    "EventThreshold": eventThreshold?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Status`. One of `Disabled`, `Enabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metrics.html#cfn-s3-bucket-metrics-status)
                public var status: PropertyName<Status> { "Status" }

                /// `EventThreshold`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metrics.html#cfn-s3-bucket-metrics-eventthreshold)
                public var eventThreshold: PropertyName<ReplicationTimeValue> { "EventThreshold" }
            }

            /// `AWS::S3::Bucket`: `Metrics.Status`
            public final class Status: OpenEnum, @unchecked Sendable {
                /// `Disabled`
                public static var disabled: Status { "Disabled" }
                /// `Enabled`
                public static var enabled: Status { "Enabled" }
            }
        }

        /// `AWS::S3::Bucket`: `MetricsConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metricsconfiguration.html>.
        public struct MetricsConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - tagFilters: No item twice.
            public init(
                id: Value<String>,
                accessPointArn: ARN<S3.AccessPoint>? = nil,
                prefix: Value<String>? = nil,
                tagFilters: List<TagFilter>? = nil
            ) {
                self.node = Node(properties: [
                    "Id": id.node,
                    "AccessPointArn": accessPointArn?.node,
                    "Prefix": prefix?.node,
                    "TagFilters": tagFilters?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Id`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metricsconfiguration.html#cfn-s3-bucket-metricsconfiguration-id)
                public var id: PropertyName<Value<String>> { "Id" }

                /// `AccessPointArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metricsconfiguration.html#cfn-s3-bucket-metricsconfiguration-accesspointarn)
                public var accessPointArn: PropertyName<ARN<S3.AccessPoint>> { "AccessPointArn" }

                /// `Prefix`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metricsconfiguration.html#cfn-s3-bucket-metricsconfiguration-prefix)
                public var prefix: PropertyName<Value<String>> { "Prefix" }

                /// `TagFilters`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metricsconfiguration.html#cfn-s3-bucket-metricsconfiguration-tagfilters)
                public var tagFilters: PropertyName<List<TagFilter>> { "TagFilters" }
            }
        }

        /// `AWS::S3::Bucket`: `NoncurrentVersionExpiration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-noncurrentversionexpiration.html>.
        public struct NoncurrentVersionExpiration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                noncurrentDays: Days,
                newerNoncurrentVersions: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "NoncurrentDays": noncurrentDays.node,
                    "NewerNoncurrentVersions": newerNoncurrentVersions?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `NoncurrentDays`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-noncurrentversionexpiration.html#cfn-s3-bucket-noncurrentversionexpiration-noncurrentdays)
                public var noncurrentDays: PropertyName<Days> { "NoncurrentDays" }

                /// `NewerNoncurrentVersions`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-noncurrentversionexpiration.html#cfn-s3-bucket-noncurrentversionexpiration-newernoncurrentversions)
                public var newerNoncurrentVersions: PropertyName<Value<Int>> { "NewerNoncurrentVersions" }
            }
        }

        /// `AWS::S3::Bucket`: `NoncurrentVersionTransition`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-noncurrentversiontransition.html>.
        public struct NoncurrentVersionTransition: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - storageClass: One of `DEEP_ARCHIVE`, `GLACIER`, `Glacier`, `GLACIER_IR`, `INTELLIGENT_TIERING`, `ONEZONE_IA`, `STANDARD_IA`.
            public init(
                storageClass: StorageClass,
                transitionInDays: Days,
                newerNoncurrentVersions: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "StorageClass": storageClass.node,
                    "TransitionInDays": transitionInDays.node,
                    "NewerNoncurrentVersions": newerNoncurrentVersions?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `StorageClass`. One of `DEEP_ARCHIVE`, `GLACIER`, `Glacier`, `GLACIER_IR`, `INTELLIGENT_TIERING`, `ONEZONE_IA`, `STANDARD_IA`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-noncurrentversiontransition.html#cfn-s3-bucket-noncurrentversiontransition-storageclass)
                public var storageClass: PropertyName<StorageClass> { "StorageClass" }

                /// `TransitionInDays`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-noncurrentversiontransition.html#cfn-s3-bucket-noncurrentversiontransition-transitionindays)
                public var transitionInDays: PropertyName<Days> { "TransitionInDays" }

                /// `NewerNoncurrentVersions`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-noncurrentversiontransition.html#cfn-s3-bucket-noncurrentversiontransition-newernoncurrentversions)
                public var newerNoncurrentVersions: PropertyName<Value<Int>> { "NewerNoncurrentVersions" }
            }

            /// `AWS::S3::Bucket`: `NoncurrentVersionTransition.StorageClass`
            public final class StorageClass: OpenEnum, @unchecked Sendable {
                /// `DEEP_ARCHIVE`
                public static var deepArchive: StorageClass { "DEEP_ARCHIVE" }
                /// `GLACIER`
                public static var glacier: StorageClass { "GLACIER" }
                /// `GLACIER_IR`
                public static var glacierIr: StorageClass { "GLACIER_IR" }
                /// `INTELLIGENT_TIERING`
                public static var intelligentTiering: StorageClass { "INTELLIGENT_TIERING" }
                /// `ONEZONE_IA`
                public static var onezoneIa: StorageClass { "ONEZONE_IA" }
                /// `STANDARD_IA`
                public static var standardIa: StorageClass { "STANDARD_IA" }
            }
        }

        /// `AWS::S3::Bucket`: `NotificationConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-notificationconfiguration.html>.
        public struct NotificationConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - lambdaConfigurations: No item twice.
            ///   - queueConfigurations: No item twice.
            ///   - topicConfigurations: No item twice.
            public init(
                eventBridgeConfiguration: EventBridgeConfiguration? = nil,
                lambdaConfigurations: List<LambdaConfiguration>? = nil,
                queueConfigurations: List<QueueConfiguration>? = nil,
                topicConfigurations: List<TopicConfiguration>? = nil
            ) {
                self.node = Node(properties: [
                    "EventBridgeConfiguration": eventBridgeConfiguration?.node,
                    "LambdaConfigurations": lambdaConfigurations?.node,
                    "QueueConfigurations": queueConfigurations?.node,
                    "TopicConfigurations": topicConfigurations?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `EventBridgeConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-notificationconfiguration.html#cfn-s3-bucket-notificationconfiguration-eventbridgeconfiguration)
                public var eventBridgeConfiguration: PropertyName<EventBridgeConfiguration> { "EventBridgeConfiguration" }

                /// `LambdaConfigurations`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-notificationconfiguration.html#cfn-s3-bucket-notificationconfiguration-lambdaconfigurations)
                public var lambdaConfigurations: PropertyName<List<LambdaConfiguration>> { "LambdaConfigurations" }

                /// `QueueConfigurations`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-notificationconfiguration.html#cfn-s3-bucket-notificationconfiguration-queueconfigurations)
                public var queueConfigurations: PropertyName<List<QueueConfiguration>> { "QueueConfigurations" }

                /// `TopicConfigurations`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-notificationconfiguration.html#cfn-s3-bucket-notificationconfiguration-topicconfigurations)
                public var topicConfigurations: PropertyName<List<TopicConfiguration>> { "TopicConfigurations" }
            }
        }

        /// `AWS::S3::Bucket`: `NotificationFilter`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-notificationfilter.html>.
        public struct NotificationFilter: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                s3Key: S3KeyFilter
            ) {
                self.node = Node(properties: [
                    "S3Key": s3Key.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `S3Key`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-notificationfilter.html#cfn-s3-bucket-notificationfilter-s3key)
                public var s3Key: PropertyName<S3KeyFilter> { "S3Key" }
            }
        }

        /// `AWS::S3::Bucket`: `ObjectLockConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-objectlockconfiguration.html>.
        public struct ObjectLockConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - objectLockEnabled: One of `Enabled`.
            public init(
                objectLockEnabled: ObjectLockEnabled? = nil,
                rule: ObjectLockRule? = nil
            ) {
                self.node = Node(properties: [
                    "ObjectLockEnabled": objectLockEnabled?.node,
                    "Rule": rule?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ObjectLockEnabled`. One of `Enabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-objectlockconfiguration.html#cfn-s3-bucket-objectlockconfiguration-objectlockenabled)
                public var objectLockEnabled: PropertyName<ObjectLockEnabled> { "ObjectLockEnabled" }

                /// `Rule`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-objectlockconfiguration.html#cfn-s3-bucket-objectlockconfiguration-rule)
                public var rule: PropertyName<ObjectLockRule> { "Rule" }
            }

            /// `AWS::S3::Bucket`: `ObjectLockConfiguration.ObjectLockEnabled`
            public final class ObjectLockEnabled: OpenEnum, @unchecked Sendable {
                /// `Enabled`
                public static var enabled: ObjectLockEnabled { "Enabled" }
            }
        }

        /// `AWS::S3::Bucket`: `ObjectLockRule`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-objectlockrule.html>.
        public struct ObjectLockRule: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                defaultRetention: DefaultRetention? = nil
            ) {
                self.node = Node(properties: [
                    "DefaultRetention": defaultRetention?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DefaultRetention`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-objectlockrule.html#cfn-s3-bucket-objectlockrule-defaultretention)
                public var defaultRetention: PropertyName<DefaultRetention> { "DefaultRetention" }
            }
        }

        /// `AWS::S3::Bucket`: `OwnershipControls`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-ownershipcontrols.html>.
        public struct OwnershipControls: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - rules: No item twice.
            public init(
                rules: List<OwnershipControlsRule>
            ) {
                self.node = Node(properties: [
                    "Rules": rules.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Rules`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-ownershipcontrols.html#cfn-s3-bucket-ownershipcontrols-rules)
                public var rules: PropertyName<List<OwnershipControlsRule>> { "Rules" }
            }
        }

        /// `AWS::S3::Bucket`: `OwnershipControlsRule`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-ownershipcontrolsrule.html>.
        public struct OwnershipControlsRule: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - objectOwnership: One of `ObjectWriter`, `BucketOwnerPreferred`, `BucketOwnerEnforced`.
            public init(
                objectOwnership: ObjectOwnership? = nil
            ) {
                self.node = Node(properties: [
                    "ObjectOwnership": objectOwnership?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ObjectOwnership`. One of `ObjectWriter`, `BucketOwnerPreferred`, `BucketOwnerEnforced`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-ownershipcontrolsrule.html#cfn-s3-bucket-ownershipcontrolsrule-objectownership)
                public var objectOwnership: PropertyName<ObjectOwnership> { "ObjectOwnership" }
            }

            /// `AWS::S3::Bucket`: `OwnershipControlsRule.ObjectOwnership`
            public final class ObjectOwnership: OpenEnum, @unchecked Sendable {
                /// `BucketOwnerEnforced`
                public static var bucketOwnerEnforced: ObjectOwnership { "BucketOwnerEnforced" }
                /// `BucketOwnerPreferred`
                public static var bucketOwnerPreferred: ObjectOwnership { "BucketOwnerPreferred" }
                /// `ObjectWriter`
                public static var objectWriter: ObjectOwnership { "ObjectWriter" }
            }
        }

        /// `AWS::S3::Bucket`: `PartitionedPrefix`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-partitionedprefix.html>.
        public struct PartitionedPrefix: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - partitionDateSource: One of `EventTime`, `DeliveryTime`.
            public init(
                partitionDateSource: PartitionDateSource? = nil
            ) {
                self.node = Node(properties: [
                    "PartitionDateSource": partitionDateSource?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `PartitionDateSource`. One of `EventTime`, `DeliveryTime`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-partitionedprefix.html#cfn-s3-bucket-partitionedprefix-partitiondatesource)
                public var partitionDateSource: PropertyName<PartitionDateSource> { "PartitionDateSource" }
            }

            /// `AWS::S3::Bucket`: `PartitionedPrefix.PartitionDateSource`
            public final class PartitionDateSource: OpenEnum, @unchecked Sendable {
                /// `DeliveryTime`
                public static var deliveryTime: PartitionDateSource { "DeliveryTime" }
                /// `EventTime`
                public static var eventTime: PartitionDateSource { "EventTime" }
            }
        }

        /// `AWS::S3::Bucket`: `PublicAccessBlockConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-publicaccessblockconfiguration.html>.
        public struct PublicAccessBlockConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                blockPublicAcls: Value<Bool>? = nil,
                blockPublicPolicy: Value<Bool>? = nil,
                ignorePublicAcls: Value<Bool>? = nil,
                restrictPublicBuckets: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "BlockPublicAcls": blockPublicAcls?.node,
                    "BlockPublicPolicy": blockPublicPolicy?.node,
                    "IgnorePublicAcls": ignorePublicAcls?.node,
                    "RestrictPublicBuckets": restrictPublicBuckets?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `BlockPublicAcls`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-publicaccessblockconfiguration.html#cfn-s3-bucket-publicaccessblockconfiguration-blockpublicacls)
                public var blockPublicAcls: PropertyName<Value<Bool>> { "BlockPublicAcls" }

                /// `BlockPublicPolicy`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-publicaccessblockconfiguration.html#cfn-s3-bucket-publicaccessblockconfiguration-blockpublicpolicy)
                public var blockPublicPolicy: PropertyName<Value<Bool>> { "BlockPublicPolicy" }

                /// `IgnorePublicAcls`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-publicaccessblockconfiguration.html#cfn-s3-bucket-publicaccessblockconfiguration-ignorepublicacls)
                public var ignorePublicAcls: PropertyName<Value<Bool>> { "IgnorePublicAcls" }

                /// `RestrictPublicBuckets`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-publicaccessblockconfiguration.html#cfn-s3-bucket-publicaccessblockconfiguration-restrictpublicbuckets)
                public var restrictPublicBuckets: PropertyName<Value<Bool>> { "RestrictPublicBuckets" }
            }
        }

        /// `AWS::S3::Bucket`: `QueueConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-queueconfiguration.html>.
        public struct QueueConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - event: One of `s3:IntelligentTiering`, `s3:LifecycleExpiration:*`, `s3:LifecycleExpiration:Delete`, `s3:LifecycleExpiration:DeleteMarkerCreated`, `s3:LifecycleTransition`, `s3:ObjectAcl:Put`, `s3:ObjectAnnotation:*`, `s3:ObjectAnnotation:Delete` and 23 more.
            public init(
                event: Event,
                queue: ARN<SQS.Queue>,
                filter: NotificationFilter? = nil
            ) {
                self.node = Node(properties: [
                    "Event": event.node,
                    "Queue": queue.node,
                    "Filter": filter?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Event`. One of `s3:IntelligentTiering`, `s3:LifecycleExpiration:*`, `s3:LifecycleExpiration:Delete`, `s3:LifecycleExpiration:DeleteMarkerCreated`, `s3:LifecycleTransition`, `s3:ObjectAcl:Put`, `s3:ObjectAnnotation:*`, `s3:ObjectAnnotation:Delete` and 23 more. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-queueconfiguration.html#cfn-s3-bucket-queueconfiguration-event)
                public var event: PropertyName<Event> { "Event" }

                /// `Queue`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-queueconfiguration.html#cfn-s3-bucket-queueconfiguration-queue)
                public var queue: PropertyName<ARN<SQS.Queue>> { "Queue" }

                /// `Filter`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-queueconfiguration.html#cfn-s3-bucket-queueconfiguration-filter)
                public var filter: PropertyName<NotificationFilter> { "Filter" }
            }

            /// `AWS::S3::Bucket`: `QueueConfiguration.Event`
            public final class Event: OpenEnum, @unchecked Sendable {
                /// `s3:IntelligentTiering`
                public static var s3IntelligentTiering: Event { "s3:IntelligentTiering" }
                /// `s3:LifecycleExpiration:*`
                public static var s3LifecycleExpiration: Event { "s3:LifecycleExpiration:*" }
                /// `s3:LifecycleExpiration:Delete`
                public static var s3LifecycleExpirationDelete: Event { "s3:LifecycleExpiration:Delete" }
                /// `s3:LifecycleExpiration:DeleteMarkerCreated`
                public static var s3LifecycleExpirationDeleteMarkerCreated: Event { "s3:LifecycleExpiration:DeleteMarkerCreated" }
                /// `s3:LifecycleTransition`
                public static var s3LifecycleTransition: Event { "s3:LifecycleTransition" }
                /// `s3:ObjectAcl:Put`
                public static var s3ObjectAclPut: Event { "s3:ObjectAcl:Put" }
                /// `s3:ObjectAnnotation:*`
                public static var s3ObjectAnnotation: Event { "s3:ObjectAnnotation:*" }
                /// `s3:ObjectAnnotation:Delete`
                public static var s3ObjectAnnotationDelete: Event { "s3:ObjectAnnotation:Delete" }
                /// `s3:ObjectAnnotation:Put`
                public static var s3ObjectAnnotationPut: Event { "s3:ObjectAnnotation:Put" }
                /// `s3:ObjectCreated:*`
                public static var s3ObjectCreated: Event { "s3:ObjectCreated:*" }
                /// `s3:ObjectCreated:CompleteMultipartUpload`
                public static var s3ObjectCreatedCompleteMultipartUpload: Event { "s3:ObjectCreated:CompleteMultipartUpload" }
                /// `s3:ObjectCreated:Copy`
                public static var s3ObjectCreatedCopy: Event { "s3:ObjectCreated:Copy" }
                /// `s3:ObjectCreated:Post`
                public static var s3ObjectCreatedPost: Event { "s3:ObjectCreated:Post" }
                /// `s3:ObjectCreated:Put`
                public static var s3ObjectCreatedPut: Event { "s3:ObjectCreated:Put" }
                /// `s3:ObjectRemoved:*`
                public static var s3ObjectRemoved: Event { "s3:ObjectRemoved:*" }
                /// `s3:ObjectRemoved:Delete`
                public static var s3ObjectRemovedDelete: Event { "s3:ObjectRemoved:Delete" }
                /// `s3:ObjectRemoved:DeleteMarkerCreated`
                public static var s3ObjectRemovedDeleteMarkerCreated: Event { "s3:ObjectRemoved:DeleteMarkerCreated" }
                /// `s3:ObjectRestore:*`
                public static var s3ObjectRestore: Event { "s3:ObjectRestore:*" }
                /// `s3:ObjectRestore:Completed`
                public static var s3ObjectRestoreCompleted: Event { "s3:ObjectRestore:Completed" }
                /// `s3:ObjectRestore:Delete`
                public static var s3ObjectRestoreDelete: Event { "s3:ObjectRestore:Delete" }
                /// `s3:ObjectRestore:Post`
                public static var s3ObjectRestorePost: Event { "s3:ObjectRestore:Post" }
                /// `s3:ObjectRetention:Put`
                public static var s3ObjectRetentionPut: Event { "s3:ObjectRetention:Put" }
                /// `s3:ObjectTagging:*`
                public static var s3ObjectTagging: Event { "s3:ObjectTagging:*" }
                /// `s3:ObjectTagging:Delete`
                public static var s3ObjectTaggingDelete: Event { "s3:ObjectTagging:Delete" }
                /// `s3:ObjectTagging:Put`
                public static var s3ObjectTaggingPut: Event { "s3:ObjectTagging:Put" }
                /// `s3:ReducedRedundancyLostObject`
                public static var s3ReducedRedundancyLostObject: Event { "s3:ReducedRedundancyLostObject" }
                /// `s3:Replication:*`
                public static var s3Replication: Event { "s3:Replication:*" }
                /// `s3:Replication:OperationFailedReplication`
                public static var s3ReplicationOperationFailedReplication: Event { "s3:Replication:OperationFailedReplication" }
                /// `s3:Replication:OperationMissedThreshold`
                public static var s3ReplicationOperationMissedThreshold: Event { "s3:Replication:OperationMissedThreshold" }
                /// `s3:Replication:OperationNotTracked`
                public static var s3ReplicationOperationNotTracked: Event { "s3:Replication:OperationNotTracked" }
                /// `s3:Replication:OperationReplicatedAfterThreshold`
                public static var s3ReplicationOperationReplicatedAfterThreshold: Event { "s3:Replication:OperationReplicatedAfterThreshold" }
            }
        }

        /// `AWS::S3::Bucket`: `RecordExpiration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-recordexpiration.html>.
        public struct RecordExpiration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - expiration: One of `ENABLED`, `DISABLED`.
            public init(
                expiration: Expiration,
                days: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "Expiration": expiration.node,
                    "Days": days?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Expiration`. One of `ENABLED`, `DISABLED`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-recordexpiration.html#cfn-s3-bucket-recordexpiration-expiration)
                public var expiration: PropertyName<Expiration> { "Expiration" }

                /// `Days`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-recordexpiration.html#cfn-s3-bucket-recordexpiration-days)
                public var days: PropertyName<Value<Int>> { "Days" }
            }

            /// `AWS::S3::Bucket`: `RecordExpiration.Expiration`
            public final class Expiration: OpenEnum, @unchecked Sendable {
                /// `DISABLED`
                public static var disabled: Expiration { "DISABLED" }
                /// `ENABLED`
                public static var enabled: Expiration { "ENABLED" }
            }
        }

        /// `AWS::S3::Bucket`: `RedirectAllRequestsTo`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-redirectallrequeststo.html>.
        public struct RedirectAllRequestsTo: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - protocol: One of `http`, `https`.
            public init(
                hostName: Value<String>,
                `protocol`: ProtocolProperty? = nil
            ) {
                self.node = Node(properties: [
                    "HostName": hostName.node,
                    "Protocol": `protocol`?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `HostName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-redirectallrequeststo.html#cfn-s3-bucket-redirectallrequeststo-hostname)
                public var hostName: PropertyName<Value<String>> { "HostName" }

                /// `Protocol`. One of `http`, `https`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-redirectallrequeststo.html#cfn-s3-bucket-redirectallrequeststo-protocol)
                public var `protocol`: PropertyName<ProtocolProperty> { "Protocol" }
            }

            /// `AWS::S3::Bucket`: `RedirectAllRequestsTo.Protocol`
            public final class ProtocolProperty: OpenEnum, @unchecked Sendable {
                /// `http`
                public static var http: ProtocolProperty { "http" }
                /// `https`
                public static var https: ProtocolProperty { "https" }
            }
        }

        /// `AWS::S3::Bucket`: `RedirectRule`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-redirectrule.html>.
        public struct RedirectRule: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - protocol: One of `http`, `https`.
            public init(
                hostName: Value<String>? = nil,
                httpRedirectCode: Value<String>? = nil,
                `protocol`: ProtocolProperty? = nil,
                replaceKeyPrefixWith: Value<String>? = nil,
                replaceKeyWith: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "HostName": hostName?.node,
                    "HttpRedirectCode": httpRedirectCode?.node,
                    "Protocol": `protocol`?.node,
                    "ReplaceKeyPrefixWith": replaceKeyPrefixWith?.node,
                    "ReplaceKeyWith": replaceKeyWith?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `HostName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-redirectrule.html#cfn-s3-bucket-redirectrule-hostname)
                public var hostName: PropertyName<Value<String>> { "HostName" }

                /// `HttpRedirectCode`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-redirectrule.html#cfn-s3-bucket-redirectrule-httpredirectcode)
                public var httpRedirectCode: PropertyName<Value<String>> { "HttpRedirectCode" }

                /// `Protocol`. One of `http`, `https`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-redirectrule.html#cfn-s3-bucket-redirectrule-protocol)
                public var `protocol`: PropertyName<ProtocolProperty> { "Protocol" }

                /// `ReplaceKeyPrefixWith`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-redirectrule.html#cfn-s3-bucket-redirectrule-replacekeyprefixwith)
                public var replaceKeyPrefixWith: PropertyName<Value<String>> { "ReplaceKeyPrefixWith" }

                /// `ReplaceKeyWith`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-redirectrule.html#cfn-s3-bucket-redirectrule-replacekeywith)
                public var replaceKeyWith: PropertyName<Value<String>> { "ReplaceKeyWith" }
            }

            /// `AWS::S3::Bucket`: `RedirectRule.Protocol`
            public final class ProtocolProperty: OpenEnum, @unchecked Sendable {
                /// `http`
                public static var http: ProtocolProperty { "http" }
                /// `https`
                public static var https: ProtocolProperty { "https" }
            }
        }

        /// `AWS::S3::Bucket`: `ReplicaModifications`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicamodifications.html>.
        public struct ReplicaModifications: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - status: One of `Enabled`, `Disabled`.
            public init(
                status: Status
            ) {
                self.node = Node(properties: [
                    "Status": status.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Status`. One of `Enabled`, `Disabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicamodifications.html#cfn-s3-bucket-replicamodifications-status)
                public var status: PropertyName<Status> { "Status" }
            }

            /// `AWS::S3::Bucket`: `ReplicaModifications.Status`
            public final class Status: OpenEnum, @unchecked Sendable {
                /// `Disabled`
                public static var disabled: Status { "Disabled" }
                /// `Enabled`
                public static var enabled: Status { "Enabled" }
            }
        }

        /// `AWS::S3::Bucket`: `ReplicationConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationconfiguration.html>.
        public struct ReplicationConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - rules: No item twice. Each: Length 1 to 1000.
            public init(
                role: ARN<IAM.Role>,
                rules: List<ReplicationRule>
            ) {
                self.node = Node(properties: [
                    "Role": role.node,
                    "Rules": rules.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Role`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationconfiguration.html#cfn-s3-bucket-replicationconfiguration-role)
                public var role: PropertyName<ARN<IAM.Role>> { "Role" }

                /// `Rules`. No item twice. Each: Length 1 to 1000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationconfiguration.html#cfn-s3-bucket-replicationconfiguration-rules)
                public var rules: PropertyName<List<ReplicationRule>> { "Rules" }
            }
        }

        /// `AWS::S3::Bucket`: `ReplicationDestination`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationdestination.html>.
        public struct ReplicationDestination: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - storageClass: One of `DEEP_ARCHIVE`, `GLACIER`, `GLACIER_IR`, `INTELLIGENT_TIERING`, `ONEZONE_IA`, `REDUCED_REDUNDANCY`, `STANDARD`, `STANDARD_IA`.
            public init(
                bucket: ARN<S3.Bucket>,
                accessControlTranslation: AccessControlTranslation? = nil,
                account: Value<String>? = nil,
                encryptionConfiguration: EncryptionConfiguration? = nil,
                metrics: Metrics? = nil,
                replicationTime: ReplicationTime? = nil,
                storageClass: StorageClass? = nil
            ) {
                self.node = Node(properties: [
                    "Bucket": bucket.node,
                    "AccessControlTranslation": accessControlTranslation?.node,
                    "Account": account?.node,
                    "EncryptionConfiguration": encryptionConfiguration?.node,
                    "Metrics": metrics?.node,
                    "ReplicationTime": replicationTime?.node,
                    "StorageClass": storageClass?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Bucket`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationdestination.html#cfn-s3-bucket-replicationdestination-bucket)
                public var bucket: PropertyName<ARN<S3.Bucket>> { "Bucket" }

                /// `AccessControlTranslation`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationdestination.html#cfn-s3-bucket-replicationdestination-accesscontroltranslation)
                public var accessControlTranslation: PropertyName<AccessControlTranslation> { "AccessControlTranslation" }

                /// `Account`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationdestination.html#cfn-s3-bucket-replicationdestination-account)
                public var account: PropertyName<Value<String>> { "Account" }

                /// `EncryptionConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationdestination.html#cfn-s3-bucket-replicationdestination-encryptionconfiguration)
                public var encryptionConfiguration: PropertyName<EncryptionConfiguration> { "EncryptionConfiguration" }

                /// `Metrics`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationdestination.html#cfn-s3-bucket-replicationdestination-metrics)
                public var metrics: PropertyName<Metrics> { "Metrics" }

                /// `ReplicationTime`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationdestination.html#cfn-s3-bucket-replicationdestination-replicationtime)
                public var replicationTime: PropertyName<ReplicationTime> { "ReplicationTime" }

                /// `StorageClass`. One of `DEEP_ARCHIVE`, `GLACIER`, `GLACIER_IR`, `INTELLIGENT_TIERING`, `ONEZONE_IA`, `REDUCED_REDUNDANCY`, `STANDARD`, `STANDARD_IA`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationdestination.html#cfn-s3-bucket-replicationdestination-storageclass)
                public var storageClass: PropertyName<StorageClass> { "StorageClass" }
            }

            /// `AWS::S3::Bucket`: `ReplicationDestination.StorageClass`
            public final class StorageClass: OpenEnum, @unchecked Sendable {
                /// `DEEP_ARCHIVE`
                public static var deepArchive: StorageClass { "DEEP_ARCHIVE" }
                /// `GLACIER`
                public static var glacier: StorageClass { "GLACIER" }
                /// `GLACIER_IR`
                public static var glacierIr: StorageClass { "GLACIER_IR" }
                /// `INTELLIGENT_TIERING`
                public static var intelligentTiering: StorageClass { "INTELLIGENT_TIERING" }
                /// `ONEZONE_IA`
                public static var onezoneIa: StorageClass { "ONEZONE_IA" }
                /// `REDUCED_REDUNDANCY`
                public static var reducedRedundancy: StorageClass { "REDUCED_REDUNDANCY" }
                /// `STANDARD`
                public static var standard: StorageClass { "STANDARD" }
                /// `STANDARD_IA`
                public static var standardIa: StorageClass { "STANDARD_IA" }
            }
        }

        /// `AWS::S3::Bucket`: `ReplicationRule`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationrule.html>.
        public struct ReplicationRule: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - status: One of `Disabled`, `Enabled`.
            ///   - id: Length at most 255.
            ///   - prefix: Length at most 1024. Never read back.
            public init(
                destination: ReplicationDestination,
                status: Status,
                deleteMarkerReplication: DeleteMarkerReplication? = nil,
                filter: ReplicationRuleFilter? = nil,
                id: Value<String>? = nil,
                prefix: Value<String>? = nil,
                priority: Value<Int>? = nil,
                sourceSelectionCriteria: SourceSelectionCriteria? = nil
            ) {
                self.node = Node(properties: [
                    "Destination": destination.node,
                    "Status": status.node,
                    "DeleteMarkerReplication": deleteMarkerReplication?.node,
                    "Filter": filter?.node,
                    "Id": id?.node,
                    "Prefix": prefix?.node,
                    "Priority": priority?.node,
                    "SourceSelectionCriteria": sourceSelectionCriteria?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Destination`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationrule.html#cfn-s3-bucket-replicationrule-destination)
                public var destination: PropertyName<ReplicationDestination> { "Destination" }

                /// `Status`. One of `Disabled`, `Enabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationrule.html#cfn-s3-bucket-replicationrule-status)
                public var status: PropertyName<Status> { "Status" }

                /// `DeleteMarkerReplication`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationrule.html#cfn-s3-bucket-replicationrule-deletemarkerreplication)
                public var deleteMarkerReplication: PropertyName<DeleteMarkerReplication> { "DeleteMarkerReplication" }

                /// `Filter`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationrule.html#cfn-s3-bucket-replicationrule-filter)
                public var filter: PropertyName<ReplicationRuleFilter> { "Filter" }

                /// `Id`. Length at most 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationrule.html#cfn-s3-bucket-replicationrule-id)
                public var id: PropertyName<Value<String>> { "Id" }

                /// `Prefix`. Length at most 1024. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationrule.html#cfn-s3-bucket-replicationrule-prefix)
                public var prefix: PropertyName<Value<String>> { "Prefix" }

                /// `Priority`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationrule.html#cfn-s3-bucket-replicationrule-priority)
                public var priority: PropertyName<Value<Int>> { "Priority" }

                /// `SourceSelectionCriteria`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationrule.html#cfn-s3-bucket-replicationrule-sourceselectioncriteria)
                public var sourceSelectionCriteria: PropertyName<SourceSelectionCriteria> { "SourceSelectionCriteria" }
            }

            /// `AWS::S3::Bucket`: `ReplicationRule.Status`
            public final class Status: OpenEnum, @unchecked Sendable {
                /// `Disabled`
                public static var disabled: Status { "Disabled" }
                /// `Enabled`
                public static var enabled: Status { "Enabled" }
            }
        }

        /// `AWS::S3::Bucket`: `ReplicationRuleAndOperator`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationruleandoperator.html>.
        public struct ReplicationRuleAndOperator: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - tagFilters: No item twice.
            public init(
                prefix: Value<String>? = nil,
                tagFilters: List<TagFilter>? = nil
            ) {
                self.node = Node(properties: [
                    "Prefix": prefix?.node,
                    "TagFilters": tagFilters?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Prefix`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationruleandoperator.html#cfn-s3-bucket-replicationruleandoperator-prefix)
                public var prefix: PropertyName<Value<String>> { "Prefix" }

                /// `TagFilters`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationruleandoperator.html#cfn-s3-bucket-replicationruleandoperator-tagfilters)
                public var tagFilters: PropertyName<List<TagFilter>> { "TagFilters" }
            }
        }

        /// `AWS::S3::Bucket`: `ReplicationRuleFilter`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationrulefilter.html>.
        public struct ReplicationRuleFilter: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                and: ReplicationRuleAndOperator? = nil,
                prefix: Value<String>? = nil,
                tagFilter: TagFilter? = nil
            ) {
                self.node = Node(properties: [
                    "And": and?.node,
                    "Prefix": prefix?.node,
                    "TagFilter": tagFilter?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `And`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationrulefilter.html#cfn-s3-bucket-replicationrulefilter-and)
                public var and: PropertyName<ReplicationRuleAndOperator> { "And" }

                /// `Prefix`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationrulefilter.html#cfn-s3-bucket-replicationrulefilter-prefix)
                public var prefix: PropertyName<Value<String>> { "Prefix" }

                /// `TagFilter`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationrulefilter.html#cfn-s3-bucket-replicationrulefilter-tagfilter)
                public var tagFilter: PropertyName<TagFilter> { "TagFilter" }
            }
        }

        /// `AWS::S3::Bucket`: `ReplicationTime`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationtime.html>.
        public struct ReplicationTime: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - status: One of `Disabled`, `Enabled`.
            public init(
                status: Status,
                time: ReplicationTimeValue
            ) {
                self.node = Node(properties: [
                    "Status": status.node,
                    "Time": time.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Status`. One of `Disabled`, `Enabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationtime.html#cfn-s3-bucket-replicationtime-status)
                public var status: PropertyName<Status> { "Status" }

                /// `Time`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationtime.html#cfn-s3-bucket-replicationtime-time)
                public var time: PropertyName<ReplicationTimeValue> { "Time" }
            }

            /// `AWS::S3::Bucket`: `ReplicationTime.Status`
            public final class Status: OpenEnum, @unchecked Sendable {
                /// `Disabled`
                public static var disabled: Status { "Disabled" }
                /// `Enabled`
                public static var enabled: Status { "Enabled" }
            }
        }

        /// `AWS::S3::Bucket`: `ReplicationTimeValue`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationtimevalue.html>.
        public struct ReplicationTimeValue: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                minutes: Minutes
            ) {
                self.node = Node(properties: [
                    "Minutes": minutes.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Minutes`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationtimevalue.html#cfn-s3-bucket-replicationtimevalue-minutes)
                public var minutes: PropertyName<Minutes> { "Minutes" }
            }
        }

        /// `AWS::S3::Bucket`: `RoutingRule`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-routingrule.html>.
        public struct RoutingRule: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                redirectRule: RedirectRule,
                routingRuleCondition: RoutingRuleCondition? = nil
            ) {
                self.node = Node(properties: [
                    "RedirectRule": redirectRule.node,
                    "RoutingRuleCondition": routingRuleCondition?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `RedirectRule`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-routingrule.html#cfn-s3-bucket-routingrule-redirectrule)
                public var redirectRule: PropertyName<RedirectRule> { "RedirectRule" }

                /// `RoutingRuleCondition`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-routingrule.html#cfn-s3-bucket-routingrule-routingrulecondition)
                public var routingRuleCondition: PropertyName<RoutingRuleCondition> { "RoutingRuleCondition" }
            }
        }

        /// `AWS::S3::Bucket`: `RoutingRuleCondition`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-routingrulecondition.html>.
        public struct RoutingRuleCondition: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                httpErrorCodeReturnedEquals: Value<String>? = nil,
                keyPrefixEquals: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "HttpErrorCodeReturnedEquals": httpErrorCodeReturnedEquals?.node,
                    "KeyPrefixEquals": keyPrefixEquals?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `HttpErrorCodeReturnedEquals`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-routingrulecondition.html#cfn-s3-bucket-routingrulecondition-httperrorcodereturnedequals)
                public var httpErrorCodeReturnedEquals: PropertyName<Value<String>> { "HttpErrorCodeReturnedEquals" }

                /// `KeyPrefixEquals`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-routingrulecondition.html#cfn-s3-bucket-routingrulecondition-keyprefixequals)
                public var keyPrefixEquals: PropertyName<Value<String>> { "KeyPrefixEquals" }
            }
        }

        /// `AWS::S3::Bucket`: `Rule`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-rule.html>.
        public struct Rule: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - status: One of `Enabled`, `Disabled`.
            ///   - expirationDate: Pattern `^(\d{4})-(0[0-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-4]):([0-5]\d):([0-6]\d)((\.\d{3})?)Z$`.
            ///   - expiredObjectDeleteMarker: Never read back.
            ///   - id: Length at most 255.
            ///   - noncurrentVersionExpirationInDays: Never read back.
            ///   - noncurrentVersionTransition: Never read back.
            ///   - noncurrentVersionTransitions: No item twice.
            ///   - objectSizeGreaterThan: Length at most 20. Pattern `[0-9]+`. Not with `AbortIncompleteMultipartUpload`.
            ///   - objectSizeLessThan: Length at most 20. Pattern `[0-9]+`. Not with `AbortIncompleteMultipartUpload`.
            ///   - tagFilters: No item twice.
            ///   - transition: Never read back.
            ///   - transitions: No item twice.
            public init(
                status: Status,
                abortIncompleteMultipartUpload: AbortIncompleteMultipartUpload? = nil,
                expirationDate: Value<String>? = nil,
                expirationInDays: Days? = nil,
                expiredObjectDeleteMarker: Value<Bool>? = nil,
                id: Value<String>? = nil,
                noncurrentVersionExpiration: NoncurrentVersionExpiration? = nil,
                noncurrentVersionExpirationInDays: Days? = nil,
                noncurrentVersionTransition: NoncurrentVersionTransition? = nil,
                noncurrentVersionTransitions: List<NoncurrentVersionTransition>? = nil,
                objectSizeGreaterThan: Value<String>? = nil,
                objectSizeLessThan: Value<String>? = nil,
                prefix: Value<String>? = nil,
                tagFilters: List<TagFilter>? = nil,
                transition: Transition? = nil,
                transitions: List<Transition>? = nil
            ) {
                self.node = Node(properties: [
                    "Status": status.node,
                    "AbortIncompleteMultipartUpload": abortIncompleteMultipartUpload?.node,
                    "ExpirationDate": expirationDate?.node,
                    "ExpirationInDays": expirationInDays?.node,
                    "ExpiredObjectDeleteMarker": expiredObjectDeleteMarker?.node,
                    "Id": id?.node,
                    "NoncurrentVersionExpiration": noncurrentVersionExpiration?.node,
                    "NoncurrentVersionExpirationInDays": noncurrentVersionExpirationInDays?.node,
                    "NoncurrentVersionTransition": noncurrentVersionTransition?.node,
                    "NoncurrentVersionTransitions": noncurrentVersionTransitions?.node,
                    "ObjectSizeGreaterThan": objectSizeGreaterThan?.node,
                    "ObjectSizeLessThan": objectSizeLessThan?.node,
                    "Prefix": prefix?.node,
                    "TagFilters": tagFilters?.node,
                    "Transition": transition?.node,
                    "Transitions": transitions?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Status`. One of `Enabled`, `Disabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-rule.html#cfn-s3-bucket-rule-status)
                public var status: PropertyName<Status> { "Status" }

                /// `AbortIncompleteMultipartUpload`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-rule.html#cfn-s3-bucket-rule-abortincompletemultipartupload)
                public var abortIncompleteMultipartUpload: PropertyName<AbortIncompleteMultipartUpload> { "AbortIncompleteMultipartUpload" }

                /// `ExpirationDate`. Pattern `^(\d{4})-(0[0-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-4]):([0-5]\d):([0-6]\d)((\.\d{3})?)Z$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-rule.html#cfn-s3-bucket-rule-expirationdate)
                public var expirationDate: PropertyName<Value<String>> { "ExpirationDate" }

                /// `ExpirationInDays`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-rule.html#cfn-s3-bucket-rule-expirationindays)
                public var expirationInDays: PropertyName<Days> { "ExpirationInDays" }

                /// `ExpiredObjectDeleteMarker`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-rule.html#cfn-s3-bucket-rule-expiredobjectdeletemarker)
                public var expiredObjectDeleteMarker: PropertyName<Value<Bool>> { "ExpiredObjectDeleteMarker" }

                /// `Id`. Length at most 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-rule.html#cfn-s3-bucket-rule-id)
                public var id: PropertyName<Value<String>> { "Id" }

                /// `NoncurrentVersionExpiration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-rule.html#cfn-s3-bucket-rule-noncurrentversionexpiration)
                public var noncurrentVersionExpiration: PropertyName<NoncurrentVersionExpiration> { "NoncurrentVersionExpiration" }

                /// `NoncurrentVersionExpirationInDays`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-rule.html#cfn-s3-bucket-rule-noncurrentversionexpirationindays)
                public var noncurrentVersionExpirationInDays: PropertyName<Days> { "NoncurrentVersionExpirationInDays" }

                /// `NoncurrentVersionTransition`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-rule.html#cfn-s3-bucket-rule-noncurrentversiontransition)
                public var noncurrentVersionTransition: PropertyName<NoncurrentVersionTransition> { "NoncurrentVersionTransition" }

                /// `NoncurrentVersionTransitions`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-rule.html#cfn-s3-bucket-rule-noncurrentversiontransitions)
                public var noncurrentVersionTransitions: PropertyName<List<NoncurrentVersionTransition>> { "NoncurrentVersionTransitions" }

                /// `ObjectSizeGreaterThan`. Length at most 20. Pattern `[0-9]+`. Not with `AbortIncompleteMultipartUpload`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-rule.html#cfn-s3-bucket-rule-objectsizegreaterthan)
                public var objectSizeGreaterThan: PropertyName<Value<String>> { "ObjectSizeGreaterThan" }

                /// `ObjectSizeLessThan`. Length at most 20. Pattern `[0-9]+`. Not with `AbortIncompleteMultipartUpload`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-rule.html#cfn-s3-bucket-rule-objectsizelessthan)
                public var objectSizeLessThan: PropertyName<Value<String>> { "ObjectSizeLessThan" }

                /// `Prefix`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-rule.html#cfn-s3-bucket-rule-prefix)
                public var prefix: PropertyName<Value<String>> { "Prefix" }

                /// `TagFilters`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-rule.html#cfn-s3-bucket-rule-tagfilters)
                public var tagFilters: PropertyName<List<TagFilter>> { "TagFilters" }

                /// `Transition`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-rule.html#cfn-s3-bucket-rule-transition)
                public var transition: PropertyName<Transition> { "Transition" }

                /// `Transitions`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-rule.html#cfn-s3-bucket-rule-transitions)
                public var transitions: PropertyName<List<Transition>> { "Transitions" }
            }

            /// `AWS::S3::Bucket`: `Rule.Status`
            public final class Status: OpenEnum, @unchecked Sendable {
                /// `Disabled`
                public static var disabled: Status { "Disabled" }
                /// `Enabled`
                public static var enabled: Status { "Enabled" }
            }
        }

        /// `AWS::S3::Bucket`: `S3KeyFilter`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-s3keyfilter.html>.
        public struct S3KeyFilter: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - rules: No item twice.
            public init(
                rules: List<FilterRule>
            ) {
                self.node = Node(properties: [
                    "Rules": rules.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Rules`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-s3keyfilter.html#cfn-s3-bucket-s3keyfilter-rules)
                public var rules: PropertyName<List<FilterRule>> { "Rules" }
            }
        }

        /// `AWS::S3::Bucket`: `S3TablesDestination`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-s3tablesdestination.html>.
        public struct S3TablesDestination: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                tableBucketArn: ARN<S3Tables.TableBucket>,
                tableName: Value<String>
            ) {
                self.node = Node(properties: [
                    "TableBucketArn": tableBucketArn.node,
                    "TableName": tableName.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `TableBucketArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-s3tablesdestination.html#cfn-s3-bucket-s3tablesdestination-tablebucketarn)
                public var tableBucketArn: PropertyName<ARN<S3Tables.TableBucket>> { "TableBucketArn" }

                /// `TableName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-s3tablesdestination.html#cfn-s3-bucket-s3tablesdestination-tablename)
                public var tableName: PropertyName<Value<String>> { "TableName" }
            }
        }

        /// `AWS::S3::Bucket`: `ServerSideEncryptionByDefault`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-serversideencryptionbydefault.html>.
        public struct ServerSideEncryptionByDefault: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - sseAlgorithm: One of `aws:kms`, `AES256`, `aws:kms:dsse`.
            public init(
                sseAlgorithm: SSEAlgorithm,
                kmsMasterKeyID: Reference<KMS.Key>? = nil
            ) {
                self.node = Node(properties: [
                    "SSEAlgorithm": sseAlgorithm.node,
                    "KMSMasterKeyID": kmsMasterKeyID?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `SSEAlgorithm`. One of `aws:kms`, `AES256`, `aws:kms:dsse`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-serversideencryptionbydefault.html#cfn-s3-bucket-serversideencryptionbydefault-ssealgorithm)
                public var sseAlgorithm: PropertyName<SSEAlgorithm> { "SSEAlgorithm" }

                /// `KMSMasterKeyID`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-serversideencryptionbydefault.html#cfn-s3-bucket-serversideencryptionbydefault-kmsmasterkeyid)
                public var kmsMasterKeyID: PropertyName<Reference<KMS.Key>> { "KMSMasterKeyID" }
            }

            /// `AWS::S3::Bucket`: `ServerSideEncryptionByDefault.SSEAlgorithm`
            public final class SSEAlgorithm: OpenEnum, @unchecked Sendable {
                /// `AES256`
                public static var aes256: SSEAlgorithm { "AES256" }
                /// `aws:kms`
                public static var awsKms: SSEAlgorithm { "aws:kms" }
                /// `aws:kms:dsse`
                public static var awsKmsDsse: SSEAlgorithm { "aws:kms:dsse" }
            }
        }

        /// `AWS::S3::Bucket`: `ServerSideEncryptionRule`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-serversideencryptionrule.html>.
        public struct ServerSideEncryptionRule: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                blockedEncryptionTypes: BlockedEncryptionTypes? = nil,
                bucketKeyEnabled: Value<Bool>? = nil,
                serverSideEncryptionByDefault: ServerSideEncryptionByDefault? = nil
            ) {
                self.node = Node(properties: [
                    "BlockedEncryptionTypes": blockedEncryptionTypes?.node,
                    "BucketKeyEnabled": bucketKeyEnabled?.node,
                    "ServerSideEncryptionByDefault": serverSideEncryptionByDefault?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `BlockedEncryptionTypes`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-serversideencryptionrule.html#cfn-s3-bucket-serversideencryptionrule-blockedencryptiontypes)
                public var blockedEncryptionTypes: PropertyName<BlockedEncryptionTypes> { "BlockedEncryptionTypes" }

                /// `BucketKeyEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-serversideencryptionrule.html#cfn-s3-bucket-serversideencryptionrule-bucketkeyenabled)
                public var bucketKeyEnabled: PropertyName<Value<Bool>> { "BucketKeyEnabled" }

                /// `ServerSideEncryptionByDefault`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-serversideencryptionrule.html#cfn-s3-bucket-serversideencryptionrule-serversideencryptionbydefault)
                public var serverSideEncryptionByDefault: PropertyName<ServerSideEncryptionByDefault> { "ServerSideEncryptionByDefault" }
            }
        }

        /// `AWS::S3::Bucket`: `SourceSelectionCriteria`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-sourceselectioncriteria.html>.
        public struct SourceSelectionCriteria: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                replicaModifications: ReplicaModifications? = nil,
                sseKmsEncryptedObjects: SseKmsEncryptedObjects? = nil
            ) {
                self.node = Node(properties: [
                    "ReplicaModifications": replicaModifications?.node,
                    "SseKmsEncryptedObjects": sseKmsEncryptedObjects?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ReplicaModifications`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-sourceselectioncriteria.html#cfn-s3-bucket-sourceselectioncriteria-replicamodifications)
                public var replicaModifications: PropertyName<ReplicaModifications> { "ReplicaModifications" }

                /// `SseKmsEncryptedObjects`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-sourceselectioncriteria.html#cfn-s3-bucket-sourceselectioncriteria-ssekmsencryptedobjects)
                public var sseKmsEncryptedObjects: PropertyName<SseKmsEncryptedObjects> { "SseKmsEncryptedObjects" }
            }
        }

        /// `AWS::S3::Bucket`: `SseKmsEncryptedObjects`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-ssekmsencryptedobjects.html>.
        public struct SseKmsEncryptedObjects: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - status: One of `Disabled`, `Enabled`.
            public init(
                status: Status
            ) {
                self.node = Node(properties: [
                    "Status": status.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Status`. One of `Disabled`, `Enabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-ssekmsencryptedobjects.html#cfn-s3-bucket-ssekmsencryptedobjects-status)
                public var status: PropertyName<Status> { "Status" }
            }

            /// `AWS::S3::Bucket`: `SseKmsEncryptedObjects.Status`
            public final class Status: OpenEnum, @unchecked Sendable {
                /// `Disabled`
                public static var disabled: Status { "Disabled" }
                /// `Enabled`
                public static var enabled: Status { "Enabled" }
            }
        }

        /// `AWS::S3::Bucket`: `StorageClassAnalysis`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-storageclassanalysis.html>.
        public struct StorageClassAnalysis: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                dataExport: DataExport? = nil
            ) {
                self.node = Node(properties: [
                    "DataExport": dataExport?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DataExport`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-storageclassanalysis.html#cfn-s3-bucket-storageclassanalysis-dataexport)
                public var dataExport: PropertyName<DataExport> { "DataExport" }
            }
        }

        /// `AWS::S3::Bucket`: `TagFilter`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-tagfilter.html>.
        public struct TagFilter: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                key: Value<String>,
                value: Value<String>
            ) {
                self.node = Node(properties: [
                    "Key": key.node,
                    "Value": value.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Key`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-tagfilter.html#cfn-s3-bucket-tagfilter-key)
                public var key: PropertyName<Value<String>> { "Key" }

                /// `Value`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-tagfilter.html#cfn-s3-bucket-tagfilter-value)
                public var value: PropertyName<Value<String>> { "Value" }
            }
        }

        /// `AWS::S3::Bucket`: `TargetObjectKeyFormat`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-targetobjectkeyformat.html>.
        public struct TargetObjectKeyFormat: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                partitionedPrefix: PartitionedPrefix? = nil,
                simplePrefix: Document? = nil
            ) {
                self.node = Node(properties: [
                    "PartitionedPrefix": partitionedPrefix?.node,
                    "SimplePrefix": simplePrefix?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `PartitionedPrefix`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-targetobjectkeyformat.html#cfn-s3-bucket-targetobjectkeyformat-partitionedprefix)
                public var partitionedPrefix: PropertyName<PartitionedPrefix> { "PartitionedPrefix" }

                /// `SimplePrefix`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-targetobjectkeyformat.html#cfn-s3-bucket-targetobjectkeyformat-simpleprefix)
                public var simplePrefix: PropertyName<Document> { "SimplePrefix" }
            }
        }

        /// `AWS::S3::Bucket`: `Tiering`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-tiering.html>.
        public struct Tiering: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - accessTier: One of `ARCHIVE_ACCESS`, `DEEP_ARCHIVE_ACCESS`.
            public init(
                accessTier: AccessTier,
                days: Value<Int>
            ) {
                self.node = Node(properties: [
                    "AccessTier": accessTier.node,
                    "Days": days.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AccessTier`. One of `ARCHIVE_ACCESS`, `DEEP_ARCHIVE_ACCESS`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-tiering.html#cfn-s3-bucket-tiering-accesstier)
                public var accessTier: PropertyName<AccessTier> { "AccessTier" }

                /// `Days`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-tiering.html#cfn-s3-bucket-tiering-days)
                public var days: PropertyName<Value<Int>> { "Days" }
            }

            /// `AWS::S3::Bucket`: `Tiering.AccessTier`
            public final class AccessTier: OpenEnum, @unchecked Sendable {
                /// `ARCHIVE_ACCESS`
                public static var archiveAccess: AccessTier { "ARCHIVE_ACCESS" }
                /// `DEEP_ARCHIVE_ACCESS`
                public static var deepArchiveAccess: AccessTier { "DEEP_ARCHIVE_ACCESS" }
            }
        }

        /// `AWS::S3::Bucket`: `TopicConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-topicconfiguration.html>.
        public struct TopicConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - event: One of `s3:IntelligentTiering`, `s3:LifecycleExpiration:*`, `s3:LifecycleExpiration:Delete`, `s3:LifecycleExpiration:DeleteMarkerCreated`, `s3:LifecycleTransition`, `s3:ObjectAcl:Put`, `s3:ObjectAnnotation:*`, `s3:ObjectAnnotation:Delete` and 23 more.
            public init(
                event: Event,
                topic: ARN<SNS.Topic>,
                filter: NotificationFilter? = nil
            ) {
                self.node = Node(properties: [
                    "Event": event.node,
                    "Topic": topic.node,
                    "Filter": filter?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Event`. One of `s3:IntelligentTiering`, `s3:LifecycleExpiration:*`, `s3:LifecycleExpiration:Delete`, `s3:LifecycleExpiration:DeleteMarkerCreated`, `s3:LifecycleTransition`, `s3:ObjectAcl:Put`, `s3:ObjectAnnotation:*`, `s3:ObjectAnnotation:Delete` and 23 more. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-topicconfiguration.html#cfn-s3-bucket-topicconfiguration-event)
                public var event: PropertyName<Event> { "Event" }

                /// `Topic`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-topicconfiguration.html#cfn-s3-bucket-topicconfiguration-topic)
                public var topic: PropertyName<ARN<SNS.Topic>> { "Topic" }

                /// `Filter`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-topicconfiguration.html#cfn-s3-bucket-topicconfiguration-filter)
                public var filter: PropertyName<NotificationFilter> { "Filter" }
            }

            /// `AWS::S3::Bucket`: `TopicConfiguration.Event`
            public final class Event: OpenEnum, @unchecked Sendable {
                /// `s3:IntelligentTiering`
                public static var s3IntelligentTiering: Event { "s3:IntelligentTiering" }
                /// `s3:LifecycleExpiration:*`
                public static var s3LifecycleExpiration: Event { "s3:LifecycleExpiration:*" }
                /// `s3:LifecycleExpiration:Delete`
                public static var s3LifecycleExpirationDelete: Event { "s3:LifecycleExpiration:Delete" }
                /// `s3:LifecycleExpiration:DeleteMarkerCreated`
                public static var s3LifecycleExpirationDeleteMarkerCreated: Event { "s3:LifecycleExpiration:DeleteMarkerCreated" }
                /// `s3:LifecycleTransition`
                public static var s3LifecycleTransition: Event { "s3:LifecycleTransition" }
                /// `s3:ObjectAcl:Put`
                public static var s3ObjectAclPut: Event { "s3:ObjectAcl:Put" }
                /// `s3:ObjectAnnotation:*`
                public static var s3ObjectAnnotation: Event { "s3:ObjectAnnotation:*" }
                /// `s3:ObjectAnnotation:Delete`
                public static var s3ObjectAnnotationDelete: Event { "s3:ObjectAnnotation:Delete" }
                /// `s3:ObjectAnnotation:Put`
                public static var s3ObjectAnnotationPut: Event { "s3:ObjectAnnotation:Put" }
                /// `s3:ObjectCreated:*`
                public static var s3ObjectCreated: Event { "s3:ObjectCreated:*" }
                /// `s3:ObjectCreated:CompleteMultipartUpload`
                public static var s3ObjectCreatedCompleteMultipartUpload: Event { "s3:ObjectCreated:CompleteMultipartUpload" }
                /// `s3:ObjectCreated:Copy`
                public static var s3ObjectCreatedCopy: Event { "s3:ObjectCreated:Copy" }
                /// `s3:ObjectCreated:Post`
                public static var s3ObjectCreatedPost: Event { "s3:ObjectCreated:Post" }
                /// `s3:ObjectCreated:Put`
                public static var s3ObjectCreatedPut: Event { "s3:ObjectCreated:Put" }
                /// `s3:ObjectRemoved:*`
                public static var s3ObjectRemoved: Event { "s3:ObjectRemoved:*" }
                /// `s3:ObjectRemoved:Delete`
                public static var s3ObjectRemovedDelete: Event { "s3:ObjectRemoved:Delete" }
                /// `s3:ObjectRemoved:DeleteMarkerCreated`
                public static var s3ObjectRemovedDeleteMarkerCreated: Event { "s3:ObjectRemoved:DeleteMarkerCreated" }
                /// `s3:ObjectRestore:*`
                public static var s3ObjectRestore: Event { "s3:ObjectRestore:*" }
                /// `s3:ObjectRestore:Completed`
                public static var s3ObjectRestoreCompleted: Event { "s3:ObjectRestore:Completed" }
                /// `s3:ObjectRestore:Delete`
                public static var s3ObjectRestoreDelete: Event { "s3:ObjectRestore:Delete" }
                /// `s3:ObjectRestore:Post`
                public static var s3ObjectRestorePost: Event { "s3:ObjectRestore:Post" }
                /// `s3:ObjectRetention:Put`
                public static var s3ObjectRetentionPut: Event { "s3:ObjectRetention:Put" }
                /// `s3:ObjectTagging:*`
                public static var s3ObjectTagging: Event { "s3:ObjectTagging:*" }
                /// `s3:ObjectTagging:Delete`
                public static var s3ObjectTaggingDelete: Event { "s3:ObjectTagging:Delete" }
                /// `s3:ObjectTagging:Put`
                public static var s3ObjectTaggingPut: Event { "s3:ObjectTagging:Put" }
                /// `s3:ReducedRedundancyLostObject`
                public static var s3ReducedRedundancyLostObject: Event { "s3:ReducedRedundancyLostObject" }
                /// `s3:Replication:*`
                public static var s3Replication: Event { "s3:Replication:*" }
                /// `s3:Replication:OperationFailedReplication`
                public static var s3ReplicationOperationFailedReplication: Event { "s3:Replication:OperationFailedReplication" }
                /// `s3:Replication:OperationMissedThreshold`
                public static var s3ReplicationOperationMissedThreshold: Event { "s3:Replication:OperationMissedThreshold" }
                /// `s3:Replication:OperationNotTracked`
                public static var s3ReplicationOperationNotTracked: Event { "s3:Replication:OperationNotTracked" }
                /// `s3:Replication:OperationReplicatedAfterThreshold`
                public static var s3ReplicationOperationReplicatedAfterThreshold: Event { "s3:Replication:OperationReplicatedAfterThreshold" }
            }
        }

        /// `AWS::S3::Bucket`: `Transition`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-transition.html>.
        public struct Transition: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - storageClass: One of `DEEP_ARCHIVE`, `GLACIER`, `Glacier`, `GLACIER_IR`, `INTELLIGENT_TIERING`, `ONEZONE_IA`, `STANDARD_IA`.
            ///   - transitionDate: Pattern `^(\d{4})-(0[0-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-4]):([0-5]\d):([0-6]\d)((\.\d{3})?)Z$`.
            public init(
                storageClass: StorageClass,
                transitionDate: Value<String>? = nil,
                transitionInDays: Days? = nil
            ) {
                self.node = Node(properties: [
                    "StorageClass": storageClass.node,
                    "TransitionDate": transitionDate?.node,
                    "TransitionInDays": transitionInDays?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `StorageClass`. One of `DEEP_ARCHIVE`, `GLACIER`, `Glacier`, `GLACIER_IR`, `INTELLIGENT_TIERING`, `ONEZONE_IA`, `STANDARD_IA`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-transition.html#cfn-s3-bucket-transition-storageclass)
                public var storageClass: PropertyName<StorageClass> { "StorageClass" }

                /// `TransitionDate`. Pattern `^(\d{4})-(0[0-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-4]):([0-5]\d):([0-6]\d)((\.\d{3})?)Z$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-transition.html#cfn-s3-bucket-transition-transitiondate)
                public var transitionDate: PropertyName<Value<String>> { "TransitionDate" }

                /// `TransitionInDays`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-transition.html#cfn-s3-bucket-transition-transitionindays)
                public var transitionInDays: PropertyName<Days> { "TransitionInDays" }
            }

            /// `AWS::S3::Bucket`: `Transition.StorageClass`
            public final class StorageClass: OpenEnum, @unchecked Sendable {
                /// `DEEP_ARCHIVE`
                public static var deepArchive: StorageClass { "DEEP_ARCHIVE" }
                /// `GLACIER`
                public static var glacier: StorageClass { "GLACIER" }
                /// `GLACIER_IR`
                public static var glacierIr: StorageClass { "GLACIER_IR" }
                /// `INTELLIGENT_TIERING`
                public static var intelligentTiering: StorageClass { "INTELLIGENT_TIERING" }
                /// `ONEZONE_IA`
                public static var onezoneIa: StorageClass { "ONEZONE_IA" }
                /// `STANDARD_IA`
                public static var standardIa: StorageClass { "STANDARD_IA" }
            }
        }

        /// `AWS::S3::Bucket`: `VersioningConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-versioningconfiguration.html>.
        public struct VersioningConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - status: One of `Enabled`, `Suspended`. Default `Suspended`.
            public init(
                status: Status
            ) {
                self.node = Node(properties: [
                    "Status": status.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Status`. One of `Enabled`, `Suspended`. Default `Suspended`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-versioningconfiguration.html#cfn-s3-bucket-versioningconfiguration-status)
                public var status: PropertyName<Status> { "Status" }
            }

            /// `AWS::S3::Bucket`: `VersioningConfiguration.Status`
            public final class Status: OpenEnum, @unchecked Sendable {
                /// `Enabled`
                public static var enabled: Status { "Enabled" }
                /// `Suspended`
                public static var suspended: Status { "Suspended" }
            }
        }

        /// `AWS::S3::Bucket`: `WebsiteConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-websiteconfiguration.html>.
        public struct WebsiteConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                errorDocument: Value<String>? = nil,
                indexDocument: Value<String>? = nil,
                redirectAllRequestsTo: RedirectAllRequestsTo? = nil,
                routingRules: List<RoutingRule>? = nil
            ) {
                self.node = Node(properties: [
                    "ErrorDocument": errorDocument?.node,
                    "IndexDocument": indexDocument?.node,
                    "RedirectAllRequestsTo": redirectAllRequestsTo?.node,
                    "RoutingRules": routingRules?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ErrorDocument`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-websiteconfiguration.html#cfn-s3-bucket-websiteconfiguration-errordocument)
                public var errorDocument: PropertyName<Value<String>> { "ErrorDocument" }

                /// `IndexDocument`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-websiteconfiguration.html#cfn-s3-bucket-websiteconfiguration-indexdocument)
                public var indexDocument: PropertyName<Value<String>> { "IndexDocument" }

                /// `RedirectAllRequestsTo`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-websiteconfiguration.html#cfn-s3-bucket-websiteconfiguration-redirectallrequeststo)
                public var redirectAllRequestsTo: PropertyName<RedirectAllRequestsTo> { "RedirectAllRequestsTo" }

                /// `RoutingRules`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-websiteconfiguration.html#cfn-s3-bucket-websiteconfiguration-routingrules)
                public var routingRules: PropertyName<List<RoutingRule>> { "RoutingRules" }
            }
        }
    }
}
