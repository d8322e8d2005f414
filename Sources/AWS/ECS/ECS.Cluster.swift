// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ECS {
    /// `AWS::ECS::Cluster`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html>.
    public struct Cluster: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ECS::Cluster" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - clusterName: A change replaces the resource.
        ///   - serviceConnectDefaults: Never read back.
        ///   - tags: Items 0 to 50.
        public init(
            _ logicalID: String,
            capacityProviders: List<ID<ECS.CapacityProvider>>? = nil,
            clusterName: Value<String>? = nil,
            clusterSettings: List<ClusterSettings>? = nil,
            configuration: ClusterConfiguration? = nil,
            defaultCapacityProviderStrategy: List<CapacityProviderStrategyItem>? = nil,
            serviceConnectDefaults: ServiceConnectDefaults? = nil,
            tags: List<Tag>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ECS.Cluster>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "CapacityProviders": capacityProviders?.node,
                    "ClusterName": clusterName?.node,
                    "ClusterSettings": clusterSettings?.node,
                    "Configuration": configuration?.node,
                    "DefaultCapacityProviderStrategy": defaultCapacityProviderStrategy?.node,
                    "ServiceConnectDefaults": serviceConnectDefaults?.node,
                    "Tags": tags?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ECS.Cluster> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<ECS.Cluster> { .init(node: resource.attribute("Arn")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `CapacityProviders`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html#cfn-ecs-cluster-capacityproviders)
            public var capacityProviders: PropertyName<List<ID<ECS.CapacityProvider>>> { "CapacityProviders" }

            /// `ClusterName`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html#cfn-ecs-cluster-clustername)
            public var clusterName: PropertyName<Value<String>> { "ClusterName" }

            /// `ClusterSettings`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html#cfn-ecs-cluster-clustersettings)
            public var clusterSettings: PropertyName<List<ClusterSettings>> { "ClusterSettings" }

            /// `Configuration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html#cfn-ecs-cluster-configuration)
            public var configuration: PropertyName<ClusterConfiguration> { "Configuration" }

            /// `DefaultCapacityProviderStrategy`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html#cfn-ecs-cluster-defaultcapacityproviderstrategy)
            public var defaultCapacityProviderStrategy: PropertyName<List<CapacityProviderStrategyItem>> { "DefaultCapacityProviderStrategy" }

            /// `ServiceConnectDefaults`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html#cfn-ecs-cluster-serviceconnectdefaults)
            public var serviceConnectDefaults: PropertyName<ServiceConnectDefaults> { "ServiceConnectDefaults" }

            /// `Tags`. Items 0 to 50. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html#cfn-ecs-cluster-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }
        }

        /// `AWS::ECS::Cluster`: `CapacityProviderStrategyItem`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-capacityproviderstrategyitem.html>.
        public struct CapacityProviderStrategyItem: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - base: Range 0 to 100000.
            ///   - weight: Range 0 to 1000.
            public init(
                base: Value<Int>? = nil,
                capacityProvider: ID<ECS.CapacityProvider>? = nil,
                weight: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "Base": base?.node,
                    "CapacityProvider": capacityProvider?.node,
                    "Weight": weight?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Base`. Range 0 to 100000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-capacityproviderstrategyitem.html#cfn-ecs-cluster-capacityproviderstrategyitem-base)
                public var base: PropertyName<Value<Int>> { "Base" }

                /// `CapacityProvider`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-capacityproviderstrategyitem.html#cfn-ecs-cluster-capacityproviderstrategyitem-capacityprovider)
                public var capacityProvider: PropertyName<ID<ECS.CapacityProvider>> { "CapacityProvider" }

                /// `Weight`. Range 0 to 1000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-capacityproviderstrategyitem.html#cfn-ecs-cluster-capacityproviderstrategyitem-weight)
                public var weight: PropertyName<Value<Int>> { "Weight" }
            }
        }

        /// `AWS::ECS::Cluster`: `ClusterConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-clusterconfiguration.html>.
        public struct ClusterConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                executeCommandConfiguration: ExecuteCommandConfiguration? = nil,
                managedStorageConfiguration: ManagedStorageConfiguration? = nil
            ) {
                self.node = Node(properties: [
                    "ExecuteCommandConfiguration": executeCommandConfiguration?.node,
                    "ManagedStorageConfiguration": managedStorageConfiguration?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ExecuteCommandConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-clusterconfiguration.html#cfn-ecs-cluster-clusterconfiguration-executecommandconfiguration)
                public var executeCommandConfiguration: PropertyName<ExecuteCommandConfiguration> { "ExecuteCommandConfiguration" }

                /// `ManagedStorageConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-clusterconfiguration.html#cfn-ecs-cluster-clusterconfiguration-managedstorageconfiguration)
                public var managedStorageConfiguration: PropertyName<ManagedStorageConfiguration> { "ManagedStorageConfiguration" }
            }
        }

        /// `AWS::ECS::Cluster`: `ClusterSettings`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-clustersettings.html>.
        public struct ClusterSettings: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                name: Value<String>? = nil,
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

                /// `Name`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-clustersettings.html#cfn-ecs-cluster-clustersettings-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Value`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-clustersettings.html#cfn-ecs-cluster-clustersettings-value)
                public var value: PropertyName<Value<String>> { "Value" }
            }
        }

        /// `AWS::ECS::Cluster`: `ExecuteCommandConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-executecommandconfiguration.html>.
        public struct ExecuteCommandConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - logging: One of `DEFAULT`, `NONE`, `OVERRIDE`.
            public init(
                kmsKeyId: Reference<KMS.Key>? = nil,
                logConfiguration: ExecuteCommandLogConfiguration? = nil,
                logging: Logging? = nil
            ) {
                self.node = Node(properties: [
                    "KmsKeyId": kmsKeyId?.node,
                    "LogConfiguration": logConfiguration?.node,
                    "Logging": logging?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `KmsKeyId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-executecommandconfiguration.html#cfn-ecs-cluster-executecommandconfiguration-kmskeyid)
                public var kmsKeyId: PropertyName<Reference<KMS.Key>> { "KmsKeyId" }

                /// `LogConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-executecommandconfiguration.html#cfn-ecs-cluster-executecommandconfiguration-logconfiguration)
                public var logConfiguration: PropertyName<ExecuteCommandLogConfiguration> { "LogConfiguration" }

                /// `Logging`. One of `DEFAULT`, `NONE`, `OVERRIDE`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-executecommandconfiguration.html#cfn-ecs-cluster-executecommandconfiguration-logging)
                public var logging: PropertyName<Logging> { "Logging" }
            }

            /// `AWS::ECS::Cluster`: `ExecuteCommandConfiguration.Logging`
            public final class Logging: OpenEnum, @unchecked Sendable {
                /// `DEFAULT`
                public static var `default`: Logging { "DEFAULT" }
                /// `NONE`
                public static var noneValue: Logging { "NONE" }
                /// `OVERRIDE`
                public static var override: Logging { "OVERRIDE" }
            }
        }

        /// `AWS::ECS::Cluster`: `ExecuteCommandLogConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-executecommandlogconfiguration.html>.
        public struct ExecuteCommandLogConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                cloudWatchEncryptionEnabled: Value<Bool>? = nil,
                cloudWatchLogGroupName: ID<Logs.LogGroup>? = nil,
                s3BucketName: ID<S3.Bucket>? = nil,
                s3EncryptionEnabled: Value<Bool>? = nil,
                s3KeyPrefix: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "CloudWatchEncryptionEnabled": cloudWatchEncryptionEnabled?.node,
                    "CloudWatchLogGroupName": cloudWatchLogGroupName?.node,
                    "S3BucketName": s3BucketName?.node,
                    "S3EncryptionEnabled": s3EncryptionEnabled?.node,
                    "S3KeyPrefix": s3KeyPrefix?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CloudWatchEncryptionEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-executecommandlogconfiguration.html#cfn-ecs-cluster-executecommandlogconfiguration-cloudwatchencryptionenabled)
                public var cloudWatchEncryptionEnabled: PropertyName<Value<Bool>> { "CloudWatchEncryptionEnabled" }

                /// `CloudWatchLogGroupName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-executecommandlogconfiguration.html#cfn-ecs-cluster-executecommandlogconfiguration-cloudwatchloggroupname)
                public var cloudWatchLogGroupName: PropertyName<ID<Logs.LogGroup>> { "CloudWatchLogGroupName" }

                /// `S3BucketName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-executecommandlogconfiguration.html#cfn-ecs-cluster-executecommandlogconfiguration-s3bucketname)
                public var s3BucketName: PropertyName<ID<S3.Bucket>> { "S3BucketName" }

                /// `S3EncryptionEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-executecommandlogconfiguration.html#cfn-ecs-cluster-executecommandlogconfiguration-s3encryptionenabled)
                public var s3EncryptionEnabled: PropertyName<Value<Bool>> { "S3EncryptionEnabled" }

                /// `S3KeyPrefix`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-executecommandlogconfiguration.html#cfn-ecs-cluster-executecommandlogconfiguration-s3keyprefix)
                public var s3KeyPrefix: PropertyName<Value<String>> { "S3KeyPrefix" }
            }
        }

        /// `AWS::ECS::Cluster`: `ManagedStorageConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-managedstorageconfiguration.html>.
        public struct ManagedStorageConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                fargateEphemeralStorageKmsKeyId: Reference<KMS.Key>? = nil,
                kmsKeyId: Reference<KMS.Key>? = nil
            ) {
                self.node = Node(properties: [
                    "FargateEphemeralStorageKmsKeyId": fargateEphemeralStorageKmsKeyId?.node,
                    "KmsKeyId": kmsKeyId?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FargateEphemeralStorageKmsKeyId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-managedstorageconfiguration.html#cfn-ecs-cluster-managedstorageconfiguration-fargateephemeralstoragekmskeyid)
                public var fargateEphemeralStorageKmsKeyId: PropertyName<Reference<KMS.Key>> { "FargateEphemeralStorageKmsKeyId" }

                /// `KmsKeyId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-managedstorageconfiguration.html#cfn-ecs-cluster-managedstorageconfiguration-kmskeyid)
                public var kmsKeyId: PropertyName<Reference<KMS.Key>> { "KmsKeyId" }
            }
        }

        /// `AWS::ECS::Cluster`: `ServiceConnectDefaults`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-serviceconnectdefaults.html>.
        public struct ServiceConnectDefaults: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                namespace: Namespace? = nil
            ) {
                self.node = Node(properties: [
                    "Namespace": namespace?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Namespace`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-serviceconnectdefaults.html#cfn-ecs-cluster-serviceconnectdefaults-namespace)
                public var namespace: PropertyName<Namespace> { "Namespace" }
            }

            /// `AWS::ECS::Cluster`: `ServiceConnectDefaults.Namespace`
            public final class Namespace: ReferenceChoice, @unchecked Sendable {
                /// Something of `AWS::ServiceDiscovery::HttpNamespace`.
                public convenience init(_ reference: ARN<ServiceDiscovery.HttpNamespace>) { self.init(node: reference.node) }
                /// Something of `AWS::ServiceDiscovery::PrivateDnsNamespace`.
                public convenience init(_ reference: ARN<ServiceDiscovery.PrivateDnsNamespace>) { self.init(node: reference.node) }
                /// Something of `AWS::ServiceDiscovery::PublicDnsNamespace`.
                public convenience init(_ reference: ARN<ServiceDiscovery.PublicDnsNamespace>) { self.init(node: reference.node) }
            }
        }
    }
}
