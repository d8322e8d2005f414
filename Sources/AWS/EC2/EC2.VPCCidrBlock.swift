// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension EC2 {
    /// `AWS::EC2::VPCCidrBlock`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpccidrblock.html>.
    public struct VPCCidrBlock: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::EC2::VPCCidrBlock" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - vpcId: A change replaces the resource.
        ///   - amazonProvidedIpv6CidrBlock: A change replaces the resource.
        ///   - cidrBlock: A change replaces the resource.
        ///   - ipv4IpamPoolId: A change replaces the resource. Never read back.
        ///   - ipv4NetmaskLength: A change replaces the resource. Never read back.
        ///   - ipv6CidrBlock: A change replaces the resource.
        ///   - ipv6CidrBlockNetworkBorderGroup: A change replaces the resource.
        ///   - ipv6IpamPoolId: A change replaces the resource. Never read back.
        ///   - ipv6NetmaskLength: A change replaces the resource. Never read back.
        ///   - ipv6Pool: A change replaces the resource.
        public init(
            _ logicalID: String,
            vpcId: ID<EC2.VPC>,
            amazonProvidedIpv6CidrBlock: Value<Bool>? = nil,
            cidrBlock: Value<String>? = nil,
            ipv4IpamPoolId: ID<EC2.IPAMPool>? = nil,
            ipv4NetmaskLength: Value<Int>? = nil,
            ipv6CidrBlock: Value<String>? = nil,
            ipv6CidrBlockNetworkBorderGroup: Value<String>? = nil,
            ipv6IpamPoolId: ID<EC2.IPAMPool>? = nil,
            ipv6NetmaskLength: Value<Int>? = nil,
            ipv6Pool: Value<String>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<EC2.VPCCidrBlock>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "VpcId": vpcId.node,
                    "AmazonProvidedIpv6CidrBlock": amazonProvidedIpv6CidrBlock?.node,
                    "CidrBlock": cidrBlock?.node,
                    "Ipv4IpamPoolId": ipv4IpamPoolId?.node,
                    "Ipv4NetmaskLength": ipv4NetmaskLength?.node,
                    "Ipv6CidrBlock": ipv6CidrBlock?.node,
                    "Ipv6CidrBlockNetworkBorderGroup": ipv6CidrBlockNetworkBorderGroup?.node,
                    "Ipv6IpamPoolId": ipv6IpamPoolId?.node,
                    "Ipv6NetmaskLength": ipv6NetmaskLength?.node,
                    "Ipv6Pool": ipv6Pool?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<EC2.VPCCidrBlock> { .init(node: resource.ref) }

        /// `Id`
        public var id: ID<EC2.VPCCidrBlock> { .init(node: resource.attribute("Id")) }

        /// `IpSource`
        public var ipSource: Value<String> { .init(node: resource.attribute("IpSource")) }

        /// `Ipv6AddressAttribute`
        public var ipv6AddressAttribute: Value<String> { .init(node: resource.attribute("Ipv6AddressAttribute")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `VpcId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpccidrblock.html#cfn-ec2-vpccidrblock-vpcid)
            public var vpcId: PropertyName<ID<EC2.VPC>> { "VpcId" }

            /// `AmazonProvidedIpv6CidrBlock`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpccidrblock.html#cfn-ec2-vpccidrblock-amazonprovidedipv6cidrblock)
            public var amazonProvidedIpv6CidrBlock: PropertyName<Value<Bool>> { "AmazonProvidedIpv6CidrBlock" }

            /// `CidrBlock`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpccidrblock.html#cfn-ec2-vpccidrblock-cidrblock)
            public var cidrBlock: PropertyName<Value<String>> { "CidrBlock" }

            /// `Ipv4IpamPoolId`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpccidrblock.html#cfn-ec2-vpccidrblock-ipv4ipampoolid)
            public var ipv4IpamPoolId: PropertyName<ID<EC2.IPAMPool>> { "Ipv4IpamPoolId" }

            /// `Ipv4NetmaskLength`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpccidrblock.html#cfn-ec2-vpccidrblock-ipv4netmasklength)
            public var ipv4NetmaskLength: PropertyName<Value<Int>> { "Ipv4NetmaskLength" }

            /// `Ipv6CidrBlock`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpccidrblock.html#cfn-ec2-vpccidrblock-ipv6cidrblock)
            public var ipv6CidrBlock: PropertyName<Value<String>> { "Ipv6CidrBlock" }

            /// `Ipv6CidrBlockNetworkBorderGroup`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpccidrblock.html#cfn-ec2-vpccidrblock-ipv6cidrblocknetworkbordergroup)
            public var ipv6CidrBlockNetworkBorderGroup: PropertyName<Value<String>> { "Ipv6CidrBlockNetworkBorderGroup" }

            /// `Ipv6IpamPoolId`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpccidrblock.html#cfn-ec2-vpccidrblock-ipv6ipampoolid)
            public var ipv6IpamPoolId: PropertyName<ID<EC2.IPAMPool>> { "Ipv6IpamPoolId" }

            /// `Ipv6NetmaskLength`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpccidrblock.html#cfn-ec2-vpccidrblock-ipv6netmasklength)
            public var ipv6NetmaskLength: PropertyName<Value<Int>> { "Ipv6NetmaskLength" }

            /// `Ipv6Pool`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpccidrblock.html#cfn-ec2-vpccidrblock-ipv6pool)
            public var ipv6Pool: PropertyName<Value<String>> { "Ipv6Pool" }
        }
    }
}
