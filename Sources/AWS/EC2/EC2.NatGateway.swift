// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension EC2 {
    /// `AWS::EC2::NatGateway`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html>.
    public struct NatGateway: StackDSL.Resource {
        public static let typeName = "AWS::EC2::NatGateway"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - allocationId: `AllocationId`. A change replaces the resource.
        ///   - availabilityMode: `AvailabilityMode`. A change replaces the resource.
        ///   - availabilityZoneAddresses: `AvailabilityZoneAddresses`. No item twice.
        ///   - connectivityType: `ConnectivityType`. A change replaces the resource.
        ///   - maxDrainDurationSeconds: `MaxDrainDurationSeconds`.
        ///   - privateIpAddress: `PrivateIpAddress`. A change replaces the resource.
        ///   - secondaryAllocationIds: `SecondaryAllocationIds`. No item twice.
        ///   - secondaryPrivateIpAddressCount: `SecondaryPrivateIpAddressCount`. Range 1 to 31.
        ///   - secondaryPrivateIpAddresses: `SecondaryPrivateIpAddresses`. No item twice.
        ///   - subnetId: `SubnetId`. A change replaces the resource.
        ///   - tags: `Tags`.
        ///   - vpcId: `VpcId`. A change replaces the resource.
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
            configure(&properties)
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

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `AllocationId`
            public var allocationId: PropertyName<ID<EC2.EIP>> { "AllocationId" }

            /// `AvailabilityMode`
            public var availabilityMode: PropertyName<AvailabilityMode> { "AvailabilityMode" }

            /// `AvailabilityZoneAddresses`
            public var availabilityZoneAddresses: PropertyName<List<AvailabilityZoneAddress>> { "AvailabilityZoneAddresses" }

            /// `ConnectivityType`
            public var connectivityType: PropertyName<ConnectivityType> { "ConnectivityType" }

            /// `MaxDrainDurationSeconds`
            public var maxDrainDurationSeconds: PropertyName<Seconds> { "MaxDrainDurationSeconds" }

            /// `PrivateIpAddress`
            public var privateIpAddress: PropertyName<Value<String>> { "PrivateIpAddress" }

            /// `SecondaryAllocationIds`
            public var secondaryAllocationIds: PropertyName<List<ID<EC2.EIP>>> { "SecondaryAllocationIds" }

            /// `SecondaryPrivateIpAddressCount`
            public var secondaryPrivateIpAddressCount: PropertyName<Value<Int>> { "SecondaryPrivateIpAddressCount" }

            /// `SecondaryPrivateIpAddresses`
            public var secondaryPrivateIpAddresses: PropertyName<List<Value<String>>> { "SecondaryPrivateIpAddresses" }

            /// `SubnetId`
            public var subnetId: PropertyName<ID<EC2.Subnet>> { "SubnetId" }

            /// `Tags`
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `VpcId`
            public var vpcId: PropertyName<ID<EC2.VPC>> { "VpcId" }
        }

        /// `AWS::EC2::NatGateway`: `AvailabilityMode`
        public struct AvailabilityMode: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var regional: Self { "regional" }
            public static var zonal: Self { "zonal" }
        }

        /// `AWS::EC2::NatGateway`: `AvailabilityZoneAddress`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-natgateway-availabilityzoneaddress.html>.
        public struct AvailabilityZoneAddress: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - allocationIds: `AllocationIds`. No item twice.
            ///   - availabilityZone: `AvailabilityZone`.
            ///   - availabilityZoneId: `AvailabilityZoneId`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AllocationIds`
                public var allocationIds: PropertyName<List<ID<EC2.EIP>>> { "AllocationIds" }

                /// `AvailabilityZone`
                public var availabilityZone: PropertyName<Value<String>> { "AvailabilityZone" }

                /// `AvailabilityZoneId`
                public var availabilityZoneId: PropertyName<Value<String>> { "AvailabilityZoneId" }
            }
        }

        /// `AWS::EC2::NatGateway`: `ConnectivityType`
        public struct ConnectivityType: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var `private`: Self { "private" }
            public static var `public`: Self { "public" }
        }
    }
}
