// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension EC2 {
    /// `AWS::EC2::Subnet`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html>.
    public struct Subnet: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::EC2::Subnet" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - vpcId: A change replaces the resource.
        ///   - availabilityZone: Not with `AvailabilityZoneId`. A change replaces the resource.
        ///   - availabilityZoneId: Not with `AvailabilityZone`. A change replaces the resource.
        ///   - cidrBlock: Not with `Ipv4IpamPoolId`. A change replaces the resource.
        ///   - enableLniAtDeviceIndex: Never read back.
        ///   - ipv4IpamPoolId: Needs `Ipv4NetmaskLength`. Not with `CidrBlock`. A change replaces the resource. Never read back.
        ///   - ipv4NetmaskLength: Needs `Ipv4IpamPoolId`. A change replaces the resource. Never read back.
        ///   - ipv6CidrBlock: Not with `Ipv6IpamPoolId`. A change may replace the resource.
        ///   - ipv6IpamPoolId: Needs `Ipv6NetmaskLength`. Not with `Ipv6CidrBlock`. A change replaces the resource. Never read back.
        ///   - ipv6Native: A change replaces the resource.
        ///   - ipv6NetmaskLength: Needs `Ipv6IpamPoolId`. A change replaces the resource. Never read back.
        ///   - outpostArn: A change replaces the resource.
        public init(
            _ logicalID: String,
            vpcId: ID<EC2.VPC>,
            assignIpv6AddressOnCreation: Value<Bool>? = nil,
            availabilityZone: Value<String>? = nil,
            availabilityZoneId: Value<String>? = nil,
            cidrBlock: Value<String>? = nil,
            enableDns64: Value<Bool>? = nil,
            enableLniAtDeviceIndex: Value<Int>? = nil,
            ipv4IpamPoolId: ID<EC2.IPAMPool>? = nil,
            ipv4NetmaskLength: Value<Int>? = nil,
            ipv6CidrBlock: Value<String>? = nil,
            ipv6IpamPoolId: ID<EC2.IPAMPool>? = nil,
            ipv6Native: Value<Bool>? = nil,
            ipv6NetmaskLength: Value<Int>? = nil,
            mapPublicIpOnLaunch: Value<Bool>? = nil,
            outpostArn: ARN<Outposts.Outpost>? = nil,
            privateDnsNameOptionsOnLaunch: PrivateDnsNameOptionsOnLaunch? = nil,
            tags: List<Tag>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<EC2.Subnet>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "VpcId": vpcId.node,
                    "AssignIpv6AddressOnCreation": assignIpv6AddressOnCreation?.node,
                    "AvailabilityZone": availabilityZone?.node,
                    "AvailabilityZoneId": availabilityZoneId?.node,
                    "CidrBlock": cidrBlock?.node,
                    "EnableDns64": enableDns64?.node,
                    "EnableLniAtDeviceIndex": enableLniAtDeviceIndex?.node,
                    "Ipv4IpamPoolId": ipv4IpamPoolId?.node,
                    "Ipv4NetmaskLength": ipv4NetmaskLength?.node,
                    "Ipv6CidrBlock": ipv6CidrBlock?.node,
                    "Ipv6IpamPoolId": ipv6IpamPoolId?.node,
                    "Ipv6Native": ipv6Native?.node,
                    "Ipv6NetmaskLength": ipv6NetmaskLength?.node,
                    "MapPublicIpOnLaunch": mapPublicIpOnLaunch?.node,
                    "OutpostArn": outpostArn?.node,
                    "PrivateDnsNameOptionsOnLaunch": privateDnsNameOptionsOnLaunch?.node,
                    "Tags": tags?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<EC2.Subnet> { .init(node: resource.ref) }

        /// `AvailabilityZone`
        public var availabilityZone: Value<String> { .init(node: resource.attribute("AvailabilityZone")) }

        /// `AvailabilityZoneId`
        public var availabilityZoneId: Value<String> { .init(node: resource.attribute("AvailabilityZoneId")) }

        /// `BlockPublicAccessStates.InternetGatewayBlockMode`
        public var blockPublicAccessStatesInternetGatewayBlockMode: Value<String> { .init(node: resource.attribute("BlockPublicAccessStates.InternetGatewayBlockMode")) }

        /// `CidrBlock`
        public var cidrBlock: Value<String> { .init(node: resource.attribute("CidrBlock")) }

        /// `Ipv6CidrBlocks`
        public var ipv6CidrBlocks: List<Value<String>> { .init(node: resource.attribute("Ipv6CidrBlocks")) }

        /// `NetworkAclAssociationId`
        public var networkAclAssociationId: ID<EC2.SubnetNetworkAclAssociation> { .init(node: resource.attribute("NetworkAclAssociationId")) }

        /// `OutpostArn`
        public var outpostArn: ARN<Outposts.Outpost> { .init(node: resource.attribute("OutpostArn")) }

        /// `SubnetId`
        public var subnetId: ID<EC2.Subnet> { .init(node: resource.attribute("SubnetId")) }

        /// `VpcId`
        public var vpcId: ID<EC2.VPC> { .init(node: resource.attribute("VpcId")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `VpcId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html#cfn-ec2-subnet-vpcid)
            public var vpcId: PropertyName<ID<EC2.VPC>> { "VpcId" }

            /// `AssignIpv6AddressOnCreation`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html#cfn-ec2-subnet-assignipv6addressoncreation)
            public var assignIpv6AddressOnCreation: PropertyName<Value<Bool>> { "AssignIpv6AddressOnCreation" }

            /// `AvailabilityZone`. Not with `AvailabilityZoneId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html#cfn-ec2-subnet-availabilityzone)
            public var availabilityZone: PropertyName<Value<String>> { "AvailabilityZone" }

            /// `AvailabilityZoneId`. Not with `AvailabilityZone`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html#cfn-ec2-subnet-availabilityzoneid)
            public var availabilityZoneId: PropertyName<Value<String>> { "AvailabilityZoneId" }

            /// `CidrBlock`. Not with `Ipv4IpamPoolId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html#cfn-ec2-subnet-cidrblock)
            public var cidrBlock: PropertyName<Value<String>> { "CidrBlock" }

            /// `EnableDns64`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html#cfn-ec2-subnet-enabledns64)
            public var enableDns64: PropertyName<Value<Bool>> { "EnableDns64" }

            /// `EnableLniAtDeviceIndex`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html#cfn-ec2-subnet-enablelniatdeviceindex)
            public var enableLniAtDeviceIndex: PropertyName<Value<Int>> { "EnableLniAtDeviceIndex" }

            /// `Ipv4IpamPoolId`. Needs `Ipv4NetmaskLength`. Not with `CidrBlock`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html#cfn-ec2-subnet-ipv4ipampoolid)
            public var ipv4IpamPoolId: PropertyName<ID<EC2.IPAMPool>> { "Ipv4IpamPoolId" }

            /// `Ipv4NetmaskLength`. Needs `Ipv4IpamPoolId`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html#cfn-ec2-subnet-ipv4netmasklength)
            public var ipv4NetmaskLength: PropertyName<Value<Int>> { "Ipv4NetmaskLength" }

            /// `Ipv6CidrBlock`. Not with `Ipv6IpamPoolId`. A change may replace the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html#cfn-ec2-subnet-ipv6cidrblock)
            public var ipv6CidrBlock: PropertyName<Value<String>> { "Ipv6CidrBlock" }

            /// `Ipv6IpamPoolId`. Needs `Ipv6NetmaskLength`. Not with `Ipv6CidrBlock`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html#cfn-ec2-subnet-ipv6ipampoolid)
            public var ipv6IpamPoolId: PropertyName<ID<EC2.IPAMPool>> { "Ipv6IpamPoolId" }

            /// `Ipv6Native`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html#cfn-ec2-subnet-ipv6native)
            public var ipv6Native: PropertyName<Value<Bool>> { "Ipv6Native" }

            /// `Ipv6NetmaskLength`. Needs `Ipv6IpamPoolId`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html#cfn-ec2-subnet-ipv6netmasklength)
            public var ipv6NetmaskLength: PropertyName<Value<Int>> { "Ipv6NetmaskLength" }

            /// `MapPublicIpOnLaunch`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html#cfn-ec2-subnet-mappubliciponlaunch)
            public var mapPublicIpOnLaunch: PropertyName<Value<Bool>> { "MapPublicIpOnLaunch" }

            /// `OutpostArn`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html#cfn-ec2-subnet-outpostarn)
            public var outpostArn: PropertyName<ARN<Outposts.Outpost>> { "OutpostArn" }

            /// `PrivateDnsNameOptionsOnLaunch`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html#cfn-ec2-subnet-privatednsnameoptionsonlaunch)
            public var privateDnsNameOptionsOnLaunch: PropertyName<PrivateDnsNameOptionsOnLaunch> { "PrivateDnsNameOptionsOnLaunch" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html#cfn-ec2-subnet-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }
        }

        /// `AWS::EC2::Subnet`: `PrivateDnsNameOptionsOnLaunch`
        public struct PrivateDnsNameOptionsOnLaunch: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - hostnameType: One of `ip-name`, `resource-name`.
            public init(
                enableResourceNameDnsAAAARecord: Value<Bool>? = nil,
                enableResourceNameDnsARecord: Value<Bool>? = nil,
                hostnameType: HostnameType? = nil
            ) {
                self.node = Node(properties: [
                    "EnableResourceNameDnsAAAARecord": enableResourceNameDnsAAAARecord?.node,
                    "EnableResourceNameDnsARecord": enableResourceNameDnsARecord?.node,
                    "HostnameType": hostnameType?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `EnableResourceNameDnsAAAARecord`.
                public var enableResourceNameDnsAAAARecord: PropertyName<Value<Bool>> { "EnableResourceNameDnsAAAARecord" }

                /// `EnableResourceNameDnsARecord`.
                public var enableResourceNameDnsARecord: PropertyName<Value<Bool>> { "EnableResourceNameDnsARecord" }

                /// `HostnameType`. One of `ip-name`, `resource-name`.
                public var hostnameType: PropertyName<HostnameType> { "HostnameType" }
            }

            /// `AWS::EC2::Subnet`: `PrivateDnsNameOptionsOnLaunch.HostnameType`
            public final class HostnameType: OpenEnum, @unchecked Sendable {
                /// `ip-name`
                public static var ipName: HostnameType { "ip-name" }
                /// `resource-name`
                public static var resourceName: HostnameType { "resource-name" }
            }
        }
    }
}
