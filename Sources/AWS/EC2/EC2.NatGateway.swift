// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension EC2 {
    /// `AWS::EC2::NatGateway`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html>.
    public struct NatGateway: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::EC2::NatGateway" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - allocationId: A change replaces the resource.
        ///   - availabilityMode: One of `regional`, `zonal`. A change replaces the resource.
        ///   - availabilityZoneAddresses: No item twice.
        ///   - connectivityType: One of `private`, `public`. A change replaces the resource.
        ///   - maxDrainDurationSeconds: Never read back.
        ///   - privateIpAddress: A change replaces the resource.
        ///   - secondaryAllocationIds: No item twice.
        ///   - secondaryPrivateIpAddressCount: Range 1 to 31.
        ///   - secondaryPrivateIpAddresses: No item twice.
        ///   - subnetId: A change replaces the resource.
        ///   - vpcId: A change replaces the resource.
        public init(
            _ logicalID: String,
            allocationId: ID<EC2.EIP>? = nil,
            availabilityMode: AvailabilityMode? = nil,
            availabilityZoneAddresses: List<AvailabilityZoneAddress>? = nil,
            connectivityType: ConnectivityType? = nil,
            maxDrainDurationSeconds: Seconds? = nil,
            privateIpAddress: Value<String>? = nil,
            secondaryAllocationIds: List<ID<EC2.EIP>>? = nil,
            secondaryPrivateIpAddressCount: Value<Int>? = nil,
            secondaryPrivateIpAddresses: List<Value<String>>? = nil,
            subnetId: ID<EC2.Subnet>? = nil,
            tags: List<Tag>? = nil,
            vpcId: ID<EC2.VPC>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<EC2.NatGateway>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "AllocationId": allocationId?.node,
                    "AvailabilityMode": availabilityMode?.node,
                    "AvailabilityZoneAddresses": availabilityZoneAddresses?.node,
                    "ConnectivityType": connectivityType?.node,
                    "MaxDrainDurationSeconds": maxDrainDurationSeconds?.node,
                    "PrivateIpAddress": privateIpAddress?.node,
                    "SecondaryAllocationIds": secondaryAllocationIds?.node,
                    "SecondaryPrivateIpAddressCount": secondaryPrivateIpAddressCount?.node,
                    "SecondaryPrivateIpAddresses": secondaryPrivateIpAddresses?.node,
                    "SubnetId": subnetId?.node,
                    "Tags": tags?.node,
                    "VpcId": vpcId?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<EC2.NatGateway> { .init(node: resource.ref) }

        /// `AutoProvisionZones`
        public var autoProvisionZones: Value<String> { .init(node: resource.attribute("AutoProvisionZones")) }

        /// `AutoScalingIps`
        public var autoScalingIps: Value<String> { .init(node: resource.attribute("AutoScalingIps")) }

        /// `EniId`
        public var eniId: ID<EC2.NetworkInterface> { .init(node: resource.attribute("EniId")) }

        /// `NatGatewayId`
        public var natGatewayId: ID<EC2.NatGateway> { .init(node: resource.attribute("NatGatewayId")) }

        /// `RouteTableId`
        public var routeTableId: ID<EC2.RouteTable> { .init(node: resource.attribute("RouteTableId")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `AllocationId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html#cfn-ec2-natgateway-allocationid)
            public var allocationId: PropertyName<ID<EC2.EIP>> { "AllocationId" }

            /// `AvailabilityMode`. One of `regional`, `zonal`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html#cfn-ec2-natgateway-availabilitymode)
            public var availabilityMode: PropertyName<AvailabilityMode> { "AvailabilityMode" }

            /// `AvailabilityZoneAddresses`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html#cfn-ec2-natgateway-availabilityzoneaddresses)
            public var availabilityZoneAddresses: PropertyName<List<AvailabilityZoneAddress>> { "AvailabilityZoneAddresses" }

            /// `ConnectivityType`. One of `private`, `public`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html#cfn-ec2-natgateway-connectivitytype)
            public var connectivityType: PropertyName<ConnectivityType> { "ConnectivityType" }

            /// `MaxDrainDurationSeconds`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html#cfn-ec2-natgateway-maxdraindurationseconds)
            public var maxDrainDurationSeconds: PropertyName<Seconds> { "MaxDrainDurationSeconds" }

            /// `PrivateIpAddress`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html#cfn-ec2-natgateway-privateipaddress)
            public var privateIpAddress: PropertyName<Value<String>> { "PrivateIpAddress" }

            /// `SecondaryAllocationIds`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html#cfn-ec2-natgateway-secondaryallocationids)
            public var secondaryAllocationIds: PropertyName<List<ID<EC2.EIP>>> { "SecondaryAllocationIds" }

            /// `SecondaryPrivateIpAddressCount`. Range 1 to 31. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html#cfn-ec2-natgateway-secondaryprivateipaddresscount)
            public var secondaryPrivateIpAddressCount: PropertyName<Value<Int>> { "SecondaryPrivateIpAddressCount" }

            /// `SecondaryPrivateIpAddresses`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html#cfn-ec2-natgateway-secondaryprivateipaddresses)
            public var secondaryPrivateIpAddresses: PropertyName<List<Value<String>>> { "SecondaryPrivateIpAddresses" }

            /// `SubnetId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html#cfn-ec2-natgateway-subnetid)
            public var subnetId: PropertyName<ID<EC2.Subnet>> { "SubnetId" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html#cfn-ec2-natgateway-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `VpcId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html#cfn-ec2-natgateway-vpcid)
            public var vpcId: PropertyName<ID<EC2.VPC>> { "VpcId" }
        }

        /// `AWS::EC2::NatGateway`: `AvailabilityMode`
        public final class AvailabilityMode: OpenEnum, @unchecked Sendable {
            /// `regional`
            public static var regional: AvailabilityMode { "regional" }
            /// `zonal`
            public static var zonal: AvailabilityMode { "zonal" }
        }

        /// `AWS::EC2::NatGateway`: `AvailabilityZoneAddress`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-natgateway-availabilityzoneaddress.html>.
        public struct AvailabilityZoneAddress: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - allocationIds: No item twice.
            public init(
                allocationIds: List<ID<EC2.EIP>>,
                availabilityZone: Value<String>? = nil,
                availabilityZoneId: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "AllocationIds": allocationIds.node,
                    "AvailabilityZone": availabilityZone?.node,
                    "AvailabilityZoneId": availabilityZoneId?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AllocationIds`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-natgateway-availabilityzoneaddress.html#cfn-ec2-natgateway-availabilityzoneaddress-allocationids)
                public var allocationIds: PropertyName<List<ID<EC2.EIP>>> { "AllocationIds" }

                /// `AvailabilityZone`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-natgateway-availabilityzoneaddress.html#cfn-ec2-natgateway-availabilityzoneaddress-availabilityzone)
                public var availabilityZone: PropertyName<Value<String>> { "AvailabilityZone" }

                /// `AvailabilityZoneId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-natgateway-availabilityzoneaddress.html#cfn-ec2-natgateway-availabilityzoneaddress-availabilityzoneid)
                public var availabilityZoneId: PropertyName<Value<String>> { "AvailabilityZoneId" }
            }
        }

        /// `AWS::EC2::NatGateway`: `ConnectivityType`
        public final class ConnectivityType: OpenEnum, @unchecked Sendable {
            /// `private`
            public static var `private`: ConnectivityType { "private" }
            /// `public`
            public static var `public`: ConnectivityType { "public" }
        }
    }
}
