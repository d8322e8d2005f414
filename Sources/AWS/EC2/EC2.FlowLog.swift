// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension EC2 {
    /// `AWS::EC2::FlowLog`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html>.
    public struct FlowLog: StackDSL.Resource {
        public static let typeName = "AWS::EC2::FlowLog"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - resourceId: `ResourceId`. A change replaces the resource.
        ///   - resourceType: `ResourceType`. A change replaces the resource.
        ///   - deliverCrossAccountRole: `DeliverCrossAccountRole`. A change replaces the resource.
        ///   - deliverLogsPermissionArn: `DeliverLogsPermissionArn`. A change replaces the resource.
        ///   - destinationOptions: `DestinationOptions`. A change replaces the resource.
        ///   - logDestination: `LogDestination`. A change replaces the resource.
        ///   - logDestinationType: `LogDestinationType`. A change replaces the resource.
        ///   - logFormat: `LogFormat`. A change replaces the resource.
        ///   - logGroupName: `LogGroupName`. A change replaces the resource.
        ///   - maxAggregationInterval: `MaxAggregationInterval`. A change replaces the resource.
        ///   - tagFieldSpecifications: `TagFieldSpecifications`. Items 1 to 3. No item twice. A change replaces the resource.
        ///   - tags: `Tags`.
        ///   - trafficType: `TrafficType`. A change replaces the resource.
        public init(
            _ logicalID: String,
            resourceId: ResourceId,
            resourceType: ResourceType,
            deliverCrossAccountRole: ARN<IAM.Role>? = nil,
            deliverLogsPermissionArn: ARN<IAM.Role>? = nil,
            destinationOptions: DestinationOptions? = nil,
            logDestination: LogDestination? = nil,
            logDestinationType: LogDestinationType? = nil,
            logFormat: Value<String>? = nil,
            logGroupName: ID<Logs.LogGroup>? = nil,
            maxAggregationInterval: Value<Int>? = nil,
            tagFieldSpecifications: List<TagFieldSpecification>? = nil,
            tags: List<Tag>? = nil,
            trafficType: TrafficType? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<EC2.FlowLog>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "ResourceId": resourceId.node,
                    "ResourceType": resourceType.node,
                    "DeliverCrossAccountRole": deliverCrossAccountRole?.node,
                    "DeliverLogsPermissionArn": deliverLogsPermissionArn?.node,
                    "DestinationOptions": destinationOptions?.node,
                    "LogDestination": logDestination?.node,
                    "LogDestinationType": logDestinationType?.node,
                    "LogFormat": logFormat?.node,
                    "LogGroupName": logGroupName?.node,
                    "MaxAggregationInterval": maxAggregationInterval?.node,
                    "TagFieldSpecifications": tagFieldSpecifications?.node,
                    "Tags": tags?.node,
                    "TrafficType": trafficType?.node,
                ],
                file, line, column
            )
            configure(&properties)
        }

        /// `Ref`
        public var ref: ID<EC2.FlowLog> { .init(node: resource.ref) }

        /// `Id`
        public var id: ID<EC2.FlowLog> { .init(node: resource.attribute("Id")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `ResourceId`
            public var resourceId: PropertyName<ResourceId> { "ResourceId" }

            /// `ResourceType`
            public var resourceType: PropertyName<ResourceType> { "ResourceType" }

            /// `DeliverCrossAccountRole`
            public var deliverCrossAccountRole: PropertyName<ARN<IAM.Role>> { "DeliverCrossAccountRole" }

            /// `DeliverLogsPermissionArn`
            public var deliverLogsPermissionArn: PropertyName<ARN<IAM.Role>> { "DeliverLogsPermissionArn" }

            /// `DestinationOptions`
            public var destinationOptions: PropertyName<DestinationOptions> { "DestinationOptions" }

            /// `LogDestination`
            public var logDestination: PropertyName<LogDestination> { "LogDestination" }

            /// `LogDestinationType`
            public var logDestinationType: PropertyName<LogDestinationType> { "LogDestinationType" }

            /// `LogFormat`
            public var logFormat: PropertyName<Value<String>> { "LogFormat" }

            /// `LogGroupName`
            public var logGroupName: PropertyName<ID<Logs.LogGroup>> { "LogGroupName" }

            /// `MaxAggregationInterval`
            public var maxAggregationInterval: PropertyName<Value<Int>> { "MaxAggregationInterval" }

            /// `TagFieldSpecifications`
            public var tagFieldSpecifications: PropertyName<List<TagFieldSpecification>> { "TagFieldSpecifications" }

            /// `Tags`
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `TrafficType`
            public var trafficType: PropertyName<TrafficType> { "TrafficType" }
        }

        /// `AWS::EC2::FlowLog`: `DestinationOptions`
        public struct DestinationOptions: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - fileFormat: `FileFormat`.
            ///   - hiveCompatiblePartitions: `HiveCompatiblePartitions`.
            ///   - perHourPartition: `PerHourPartition`.
            public init(
                fileFormat: FileFormat,
                hiveCompatiblePartitions: Value<Bool>,
                perHourPartition: Value<Bool>
            ) {
                self.node = Node(properties: [
                    "FileFormat": fileFormat.node,
                    "HiveCompatiblePartitions": hiveCompatiblePartitions.node,
                    "PerHourPartition": perHourPartition.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `FileFormat`
                public var fileFormat: PropertyName<FileFormat> { "FileFormat" }

                /// `HiveCompatiblePartitions`
                public var hiveCompatiblePartitions: PropertyName<Value<Bool>> { "HiveCompatiblePartitions" }

                /// `PerHourPartition`
                public var perHourPartition: PropertyName<Value<Bool>> { "PerHourPartition" }
            }

            /// `AWS::EC2::FlowLog`: `DestinationOptions.FileFormat`
            public struct FileFormat: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var parquet: Self { "parquet" }
                public static var plainText: Self { "plain-text" }
            }
        }

        /// `AWS::EC2::FlowLog`: `LogDestination`
        public struct LogDestination: ReferenceChoice {
            public let node: Node

            public init(node: Node) { self.node = node }

            public init(_ reference: ARN<Logs.LogGroup>) { self.node = reference.node }

            public init(_ reference: ARN<S3.Bucket>) { self.node = reference.node }

            public init(_ reference: ARN<KinesisFirehose.DeliveryStream>) { self.node = reference.node }
        }

        /// `AWS::EC2::FlowLog`: `LogDestinationType`
        public struct LogDestinationType: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var cloudWatchLogs: Self { "cloud-watch-logs" }
            public static var kinesisDataFirehose: Self { "kinesis-data-firehose" }
            public static var s3: Self { "s3" }
        }

        /// `AWS::EC2::FlowLog`: `ResourceId`
        public struct ResourceId: ReferenceChoice {
            public let node: Node

            public init(node: Node) { self.node = node }

            public init(_ reference: ID<EC2.VPC>) { self.node = reference.node }

            public init(_ reference: ID<EC2.Subnet>) { self.node = reference.node }

            public init(_ reference: ID<EC2.NetworkInterface>) { self.node = reference.node }

            public init(_ reference: ID<EC2.TransitGateway>) { self.node = reference.node }

            public init(_ reference: ID<EC2.TransitGatewayAttachment>) { self.node = reference.node }

            public init(_ reference: ID<EC2.NatGateway>) { self.node = reference.node }
        }

        /// `AWS::EC2::FlowLog`: `ResourceType`
        public struct ResourceType: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var networkInterface: Self { "NetworkInterface" }
            public static var regionalNatGateway: Self { "RegionalNatGateway" }
            public static var subnet: Self { "Subnet" }
            public static var transitGateway: Self { "TransitGateway" }
            public static var transitGatewayAttachment: Self { "TransitGatewayAttachment" }
            public static var vpc: Self { "VPC" }
        }

        /// `AWS::EC2::FlowLog`: `TagFieldSpecification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-flowlog-tagfieldspecification.html>.
        public struct TagFieldSpecification: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - resourceType: `ResourceType`.
            ///   - tagKeys: `TagKeys`. Items 1 to 2. Each: Length 1 to 128.
            public init(
                resourceType: ResourceType,
                tagKeys: List<Value<String>>
            ) {
                self.node = Node(properties: [
                    "ResourceType": resourceType.node,
                    "TagKeys": tagKeys.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `ResourceType`
                public var resourceType: PropertyName<ResourceType> { "ResourceType" }

                /// `TagKeys`
                public var tagKeys: PropertyName<List<Value<String>>> { "TagKeys" }
            }

            /// `AWS::EC2::FlowLog`: `TagFieldSpecification.ResourceType`
            public struct ResourceType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var autoScalingGroup: Self { "auto-scaling-group" }
                public static var instance: Self { "instance" }
                public static var networkInterface: Self { "network-interface" }
            }
        }

        /// `AWS::EC2::FlowLog`: `TrafficType`
        public struct TrafficType: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var accept: Self { "ACCEPT" }
            public static var all: Self { "ALL" }
            public static var reject: Self { "REJECT" }
        }
    }
}
