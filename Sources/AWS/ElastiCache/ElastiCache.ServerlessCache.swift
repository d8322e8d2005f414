// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ElastiCache {
    /// `AWS::ElastiCache::ServerlessCache`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html>.
    public struct ServerlessCache: StackDSL.Resource, UsableResource {
        /// As templates name it.
        public static var typeName: String { "AWS::ElastiCache::ServerlessCache" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - serverlessCacheName: A change replaces the resource.
        ///   - connectionType: One of `public`, `vpc`. A change replaces the resource.
        ///   - finalSnapshotName: Never read back.
        ///   - kmsKeyId: A change replaces the resource.
        ///   - networkType: One of `dual_stack`, `ipv4`, `ipv6`. A change replaces the resource.
        ///   - securityGroupIds: No item twice.
        ///   - snapshotArnsToRestore: No item twice. A change replaces the resource. Never read back.
        ///   - subnetIds: No item twice. A change replaces the resource.
        ///   - tags: No item twice.
        public init(
            _ logicalID: String,
            engine: Value<String>,
            serverlessCacheName: Value<String>,
            cacheUsageLimits: CacheUsageLimits? = nil,
            connectionType: ConnectionType? = nil,
            dailySnapshotTime: Value<String>? = nil,
            description: Value<String>? = nil,
            endpoint: Endpoint? = nil,
            finalSnapshotName: Value<String>? = nil,
            kmsKeyId: Reference<KMS.Key>? = nil,
            majorEngineVersion: Value<String>? = nil,
            networkType: NetworkType? = nil,
            readerEndpoint: Endpoint? = nil,
            securityGroupIds: List<ID<EC2.SecurityGroup>>? = nil,
            snapshotArnsToRestore: List<Value<String>>? = nil,
            snapshotRetentionLimit: Value<Int>? = nil,
            subnetIds: List<ID<EC2.Subnet>>? = nil,
            tags: List<Tag>? = nil,
            userGroupId: Value<String>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ElastiCache.ServerlessCache>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "Engine": engine.node,
                    "ServerlessCacheName": serverlessCacheName.node,
                    "CacheUsageLimits": cacheUsageLimits?.node,
                    "ConnectionType": connectionType?.node,
                    "DailySnapshotTime": dailySnapshotTime?.node,
                    "Description": description?.node,
                    "Endpoint": endpoint?.node,
                    "FinalSnapshotName": finalSnapshotName?.node,
                    "KmsKeyId": kmsKeyId?.node,
                    "MajorEngineVersion": majorEngineVersion?.node,
                    "NetworkType": networkType?.node,
                    "ReaderEndpoint": readerEndpoint?.node,
                    "SecurityGroupIds": securityGroupIds?.node,
                    "SnapshotArnsToRestore": snapshotArnsToRestore?.node,
                    "SnapshotRetentionLimit": snapshotRetentionLimit?.node,
                    "SubnetIds": subnetIds?.node,
                    "Tags": tags?.node,
                    "UserGroupId": userGroupId?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ElastiCache.ServerlessCache> { .init(node: resource.ref) }

        /// `ARN`
        public var arn: ARN<ElastiCache.ServerlessCache> { .init(node: resource.attribute("ARN")) }

        /// `CreateTime`
        public var createTime: Value<String> { .init(node: resource.attribute("CreateTime")) }

        /// `Endpoint.Address`
        public var endpointAddress: Value<String> { .init(node: resource.attribute("Endpoint.Address")) }

        /// `Endpoint.Port`
        public var endpointPort: Value<String> { .init(node: resource.attribute("Endpoint.Port")) }

        /// `FullEngineVersion`
        public var fullEngineVersion: Value<String> { .init(node: resource.attribute("FullEngineVersion")) }

        /// `ReaderEndpoint.Address`
        public var readerEndpointAddress: Value<String> { .init(node: resource.attribute("ReaderEndpoint.Address")) }

        /// `ReaderEndpoint.Port`
        public var readerEndpointPort: Value<String> { .init(node: resource.attribute("ReaderEndpoint.Port")) }

        /// `Status`
        public var status: Value<String> { .init(node: resource.attribute("Status")) }

        /// How its things are named and reached by what uses them.
        public static let usage = ResourceUsage(arn: "ARN", value: "Endpoint.Address", ports: ["Engine:memcached=11211", "6379"], groups: "SecurityGroupIds")

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

            /// `Engine`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html#cfn-elasticache-serverlesscache-engine)
            public var engine: PropertyName<Value<String>> { "Engine" }

            /// `ServerlessCacheName`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html#cfn-elasticache-serverlesscache-serverlesscachename)
            public var serverlessCacheName: PropertyName<Value<String>> { "ServerlessCacheName" }

            /// `CacheUsageLimits`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html#cfn-elasticache-serverlesscache-cacheusagelimits)
            public var cacheUsageLimits: PropertyName<CacheUsageLimits> { "CacheUsageLimits" }

            /// `ConnectionType`. One of `public`, `vpc`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html#cfn-elasticache-serverlesscache-connectiontype)
            public var connectionType: PropertyName<ConnectionType> { "ConnectionType" }

            /// `DailySnapshotTime`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html#cfn-elasticache-serverlesscache-dailysnapshottime)
            public var dailySnapshotTime: PropertyName<Value<String>> { "DailySnapshotTime" }

            /// `Description`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html#cfn-elasticache-serverlesscache-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `Endpoint`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html#cfn-elasticache-serverlesscache-endpoint)
            public var endpoint: PropertyName<Endpoint> { "Endpoint" }

            /// `FinalSnapshotName`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html#cfn-elasticache-serverlesscache-finalsnapshotname)
            public var finalSnapshotName: PropertyName<Value<String>> { "FinalSnapshotName" }

            /// `KmsKeyId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html#cfn-elasticache-serverlesscache-kmskeyid)
            public var kmsKeyId: PropertyName<Reference<KMS.Key>> { "KmsKeyId" }

            /// `MajorEngineVersion`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html#cfn-elasticache-serverlesscache-majorengineversion)
            public var majorEngineVersion: PropertyName<Value<String>> { "MajorEngineVersion" }

            /// `NetworkType`. One of `dual_stack`, `ipv4`, `ipv6`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html#cfn-elasticache-serverlesscache-networktype)
            public var networkType: PropertyName<NetworkType> { "NetworkType" }

            /// `ReaderEndpoint`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html#cfn-elasticache-serverlesscache-readerendpoint)
            public var readerEndpoint: PropertyName<Endpoint> { "ReaderEndpoint" }

            /// `SecurityGroupIds`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html#cfn-elasticache-serverlesscache-securitygroupids)
            public var securityGroupIds: PropertyName<List<ID<EC2.SecurityGroup>>> { "SecurityGroupIds" }

            /// `SnapshotArnsToRestore`. No item twice. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html#cfn-elasticache-serverlesscache-snapshotarnstorestore)
            public var snapshotArnsToRestore: PropertyName<List<Value<String>>> { "SnapshotArnsToRestore" }

            /// `SnapshotRetentionLimit`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html#cfn-elasticache-serverlesscache-snapshotretentionlimit)
            public var snapshotRetentionLimit: PropertyName<Value<Int>> { "SnapshotRetentionLimit" }

            /// `SubnetIds`. No item twice. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html#cfn-elasticache-serverlesscache-subnetids)
            public var subnetIds: PropertyName<List<ID<EC2.Subnet>>> { "SubnetIds" }

            /// `Tags`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html#cfn-elasticache-serverlesscache-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `UserGroupId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html#cfn-elasticache-serverlesscache-usergroupid)
            public var userGroupId: PropertyName<Value<String>> { "UserGroupId" }
        }

        /// `AWS::ElastiCache::ServerlessCache`: `CacheUsageLimits`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-serverlesscache-cacheusagelimits.html>.
        public struct CacheUsageLimits: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                dataStorage: DataStorage? = nil,
                ecpuPerSecond: ECPUPerSecond? = nil
            ) {
                self.node = Node(properties: [
                    "DataStorage": dataStorage?.node,
                    "ECPUPerSecond": ecpuPerSecond?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DataStorage`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-serverlesscache-cacheusagelimits.html#cfn-elasticache-serverlesscache-cacheusagelimits-datastorage)
                public var dataStorage: PropertyName<DataStorage> { "DataStorage" }

                /// `ECPUPerSecond`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-serverlesscache-cacheusagelimits.html#cfn-elasticache-serverlesscache-cacheusagelimits-ecpupersecond)
                public var ecpuPerSecond: PropertyName<ECPUPerSecond> { "ECPUPerSecond" }
            }
        }

        /// `AWS::ElastiCache::ServerlessCache`: `ConnectionType`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-serverlesscache-connectiontype.html>.
        public final class ConnectionType: OpenEnum, @unchecked Sendable {
            /// `public`
            public static var `public`: ConnectionType { "public" }
            /// `vpc`
            public static var vpc: ConnectionType { "vpc" }
        }

        /// `AWS::ElastiCache::ServerlessCache`: `DataStorage`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-serverlesscache-datastorage.html>.
        public struct DataStorage: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - unit: One of `gb`.
            public init(
                unit: Unit,
                maximum: Value<Int>? = nil,
                minimum: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "Unit": unit.node,
                    "Maximum": maximum?.node,
                    "Minimum": minimum?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Unit`. One of `gb`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-serverlesscache-datastorage.html#cfn-elasticache-serverlesscache-datastorage-unit)
                public var unit: PropertyName<Unit> { "Unit" }

                /// `Maximum`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-serverlesscache-datastorage.html#cfn-elasticache-serverlesscache-datastorage-maximum)
                public var maximum: PropertyName<Value<Int>> { "Maximum" }

                /// `Minimum`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-serverlesscache-datastorage.html#cfn-elasticache-serverlesscache-datastorage-minimum)
                public var minimum: PropertyName<Value<Int>> { "Minimum" }
            }

            /// `AWS::ElastiCache::ServerlessCache`: `DataStorage.Unit`
            public final class Unit: OpenEnum, @unchecked Sendable {
                /// `gb`
                public static var gb: Unit { "gb" }
            }
        }

        /// `AWS::ElastiCache::ServerlessCache`: `ECPUPerSecond`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-serverlesscache-ecpupersecond.html>.
        public struct ECPUPerSecond: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                maximum: Value<Int>? = nil,
                minimum: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "Maximum": maximum?.node,
                    "Minimum": minimum?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Maximum`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-serverlesscache-ecpupersecond.html#cfn-elasticache-serverlesscache-ecpupersecond-maximum)
                public var maximum: PropertyName<Value<Int>> { "Maximum" }

                /// `Minimum`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-serverlesscache-ecpupersecond.html#cfn-elasticache-serverlesscache-ecpupersecond-minimum)
                public var minimum: PropertyName<Value<Int>> { "Minimum" }
            }
        }

        /// `AWS::ElastiCache::ServerlessCache`: `Endpoint`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-serverlesscache-endpoint.html>.
        public struct Endpoint: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                address: Value<String>? = nil,
                port: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Address": address?.node,
                    "Port": port?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Address`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-serverlesscache-endpoint.html#cfn-elasticache-serverlesscache-endpoint-address)
                public var address: PropertyName<Value<String>> { "Address" }

                /// `Port`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-serverlesscache-endpoint.html#cfn-elasticache-serverlesscache-endpoint-port)
                public var port: PropertyName<Value<String>> { "Port" }
            }
        }

        /// `AWS::ElastiCache::ServerlessCache`: `NetworkType`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-serverlesscache-networktype.html>.
        public final class NetworkType: OpenEnum, @unchecked Sendable {
            /// `dual_stack`
            public static var dualStack: NetworkType { "dual_stack" }
            /// `ipv4`
            public static var ipv4: NetworkType { "ipv4" }
            /// `ipv6`
            public static var ipv6: NetworkType { "ipv6" }
        }
    }
}
