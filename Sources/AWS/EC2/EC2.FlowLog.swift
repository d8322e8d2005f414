// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension EC2 {
    /// `AWS::EC2::FlowLog`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html>.
    public struct FlowLog: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::EC2::FlowLog" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - resourceId: A change replaces the resource.
        ///   - resourceType: One of `NetworkInterface`, `Subnet`, `VPC`, `TransitGateway`, `TransitGatewayAttachment`, `RegionalNatGateway`. A change replaces the resource.
        ///   - deliverCrossAccountRole: A change replaces the resource.
        ///   - deliverLogsPermissionArn: A change replaces the resource.
        ///   - destinationOptions: A change replaces the resource.
        ///   - logDestination: A change replaces the resource.
        ///   - logDestinationType: One of `cloud-watch-logs`, `s3`, `kinesis-data-firehose`. A change replaces the resource.
        ///   - logFormat: A change replaces the resource.
        ///   - logGroupName: A change replaces the resource.
        ///   - maxAggregationInterval: A change replaces the resource.
        ///   - tagFieldSpecifications: Items 1 to 3. No item twice. A change replaces the resource.
        ///   - trafficType: One of `ACCEPT`, `ALL`, `REJECT`. A change replaces the resource.
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
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<EC2.FlowLog> { .init(node: resource.ref) }

        /// `Id`
        public var id: ID<EC2.FlowLog> { .init(node: resource.attribute("Id")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `ResourceId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html#cfn-ec2-flowlog-resourceid)
            public var resourceId: PropertyName<ResourceId> { "ResourceId" }

            /// `ResourceType`. One of `NetworkInterface`, `Subnet`, `VPC`, `TransitGateway`, `TransitGatewayAttachment`, `RegionalNatGateway`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html#cfn-ec2-flowlog-resourcetype)
            public var resourceType: PropertyName<ResourceType> { "ResourceType" }

            /// `DeliverCrossAccountRole`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html#cfn-ec2-flowlog-delivercrossaccountrole)
            public var deliverCrossAccountRole: PropertyName<ARN<IAM.Role>> { "DeliverCrossAccountRole" }

            /// `DeliverLogsPermissionArn`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html#cfn-ec2-flowlog-deliverlogspermissionarn)
            public var deliverLogsPermissionArn: PropertyName<ARN<IAM.Role>> { "DeliverLogsPermissionArn" }

            /// `DestinationOptions`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html#cfn-ec2-flowlog-destinationoptions)
            public var destinationOptions: PropertyName<DestinationOptions> { "DestinationOptions" }

            /// `LogDestination`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html#cfn-ec2-flowlog-logdestination)
            public var logDestination: PropertyName<LogDestination> { "LogDestination" }

            /// `LogDestinationType`. One of `cloud-watch-logs`, `s3`, `kinesis-data-firehose`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html#cfn-ec2-flowlog-logdestinationtype)
            public var logDestinationType: PropertyName<LogDestinationType> { "LogDestinationType" }

            /// `LogFormat`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html#cfn-ec2-flowlog-logformat)
            public var logFormat: PropertyName<Value<String>> { "LogFormat" }

            /// `LogGroupName`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html#cfn-ec2-flowlog-loggroupname)
            public var logGroupName: PropertyName<ID<Logs.LogGroup>> { "LogGroupName" }

            /// `MaxAggregationInterval`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html#cfn-ec2-flowlog-maxaggregationinterval)
            public var maxAggregationInterval: PropertyName<Value<Int>> { "MaxAggregationInterval" }

            /// `TagFieldSpecifications`. Items 1 to 3. No item twice. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html#cfn-ec2-flowlog-tagfieldspecifications)
            public var tagFieldSpecifications: PropertyName<List<TagFieldSpecification>> { "TagFieldSpecifications" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html#cfn-ec2-flowlog-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `TrafficType`. One of `ACCEPT`, `ALL`, `REJECT`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html#cfn-ec2-flowlog-traffictype)
            public var trafficType: PropertyName<TrafficType> { "TrafficType" }
        }

        /// `AWS::EC2::FlowLog`: `DestinationOptions`
        public struct DestinationOptions: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - fileFormat: One of `plain-text`, `parquet`.
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

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FileFormat`. One of `plain-text`, `parquet`.
                public var fileFormat: PropertyName<FileFormat> { "FileFormat" }

                /// `HiveCompatiblePartitions`.
                public var hiveCompatiblePartitions: PropertyName<Value<Bool>> { "HiveCompatiblePartitions" }

                /// `PerHourPartition`.
                public var perHourPartition: PropertyName<Value<Bool>> { "PerHourPartition" }
            }

            /// `AWS::EC2::FlowLog`: `DestinationOptions.FileFormat`
            public final class FileFormat: OpenEnum, @unchecked Sendable {
                /// `parquet`
                public static var parquet: FileFormat { "parquet" }
                /// `plain-text`
                public static var plainText: FileFormat { "plain-text" }
            }
        }

        /// `AWS::EC2::FlowLog`: `LogDestination`
        public final class LogDestination: ReferenceChoice, @unchecked Sendable {
            /// Something of `AWS::Logs::LogGroup`.
            public convenience init(_ reference: ARN<Logs.LogGroup>) { self.init(node: reference.node) }
            /// Something of `AWS::S3::Bucket`.
            public convenience init(_ reference: ARN<S3.Bucket>) { self.init(node: reference.node) }
            /// Something of `AWS::KinesisFirehose::DeliveryStream`.
            public convenience init(_ reference: ARN<KinesisFirehose.DeliveryStream>) { self.init(node: reference.node) }
        }

        /// `AWS::EC2::FlowLog`: `LogDestinationType`
        public final class LogDestinationType: OpenEnum, @unchecked Sendable {
            /// `cloud-watch-logs`
            public static var cloudWatchLogs: LogDestinationType { "cloud-watch-logs" }
            /// `kinesis-data-firehose`
            public static var kinesisDataFirehose: LogDestinationType { "kinesis-data-firehose" }
            /// `s3`
            public static var s3: LogDestinationType { "s3" }
        }

        /// `AWS::EC2::FlowLog`: `ResourceId`
        public final class ResourceId: ReferenceChoice, @unchecked Sendable {
            /// Something of `AWS::EC2::VPC`.
            public convenience init(_ reference: ID<EC2.VPC>) { self.init(node: reference.node) }
            /// Something of `AWS::EC2::Subnet`.
            public convenience init(_ reference: ID<EC2.Subnet>) { self.init(node: reference.node) }
            /// Something of `AWS::EC2::NetworkInterface`.
            public convenience init(_ reference: ID<EC2.NetworkInterface>) { self.init(node: reference.node) }
            /// Something of `AWS::EC2::TransitGateway`.
            public convenience init(_ reference: ID<EC2.TransitGateway>) { self.init(node: reference.node) }
            /// Something of `AWS::EC2::TransitGatewayAttachment`.
            public convenience init(_ reference: ID<EC2.TransitGatewayAttachment>) { self.init(node: reference.node) }
            /// Something of `AWS::EC2::NatGateway`.
            public convenience init(_ reference: ID<EC2.NatGateway>) { self.init(node: reference.node) }
        }

        /// `AWS::EC2::FlowLog`: `ResourceType`
        public final class ResourceType: OpenEnum, @unchecked Sendable {
            /// `NetworkInterface`
            public static var networkInterface: ResourceType { "NetworkInterface" }
            /// `RegionalNatGateway`
            public static var regionalNatGateway: ResourceType { "RegionalNatGateway" }
            /// `Subnet`
            public static var subnet: ResourceType { "Subnet" }
            /// `TransitGateway`
            public static var transitGateway: ResourceType { "TransitGateway" }
            /// `TransitGatewayAttachment`
            public static var transitGatewayAttachment: ResourceType { "TransitGatewayAttachment" }
            /// `VPC`
            public static var vpc: ResourceType { "VPC" }
        }

        /// `AWS::EC2::FlowLog`: `TagFieldSpecification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-flowlog-tagfieldspecification.html>.
        public struct TagFieldSpecification: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - resourceType: One of `auto-scaling-group`, `instance`, `network-interface`.
            ///   - tagKeys: Items 1 to 2. Each: Length 1 to 128.
            public init(
                resourceType: ResourceType,
                tagKeys: List<Value<String>>
            ) {
                self.node = Node(properties: [
                    "ResourceType": resourceType.node,
                    "TagKeys": tagKeys.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ResourceType`. One of `auto-scaling-group`, `instance`, `network-interface`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-flowlog-tagfieldspecification.html#cfn-ec2-flowlog-tagfieldspecification-resourcetype)
                public var resourceType: PropertyName<ResourceType> { "ResourceType" }

                /// `TagKeys`. Items 1 to 2. Each: Length 1 to 128. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-flowlog-tagfieldspecification.html#cfn-ec2-flowlog-tagfieldspecification-tagkeys)
                public var tagKeys: PropertyName<List<Value<String>>> { "TagKeys" }
            }

            /// `AWS::EC2::FlowLog`: `TagFieldSpecification.ResourceType`
            public final class ResourceType: OpenEnum, @unchecked Sendable {
                /// `auto-scaling-group`
                public static var autoScalingGroup: ResourceType { "auto-scaling-group" }
                /// `instance`
                public static var instance: ResourceType { "instance" }
                /// `network-interface`
                public static var networkInterface: ResourceType { "network-interface" }
            }
        }

        /// `AWS::EC2::FlowLog`: `TrafficType`
        public final class TrafficType: OpenEnum, @unchecked Sendable {
            /// `ACCEPT`
            public static var accept: TrafficType { "ACCEPT" }
            /// `ALL`
            public static var all: TrafficType { "ALL" }
            /// `REJECT`
            public static var reject: TrafficType { "REJECT" }
        }
    }
}
