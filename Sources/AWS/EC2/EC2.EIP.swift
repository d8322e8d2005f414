// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension EC2 {
    /// `AWS::EC2::EIP`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html>.
    public struct EIP: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::EC2::EIP" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - address: A change replaces the resource. Never read back.
        ///   - domain: One of `standard`, `vpc`.
        ///   - ipamPoolId: A change replaces the resource. Never read back.
        ///   - networkBorderGroup: A change replaces the resource.
        ///   - transferAddress: A change replaces the resource. Never read back.
        public init(
            _ logicalID: String,
            address: Value<String>? = nil,
            domain: Domain? = nil,
            instanceId: ID<EC2.Instance>? = nil,
            ipamPoolId: ID<EC2.IPAMPool>? = nil,
            networkBorderGroup: Value<String>? = nil,
            publicIpv4Pool: Value<String>? = nil,
            tags: List<Tag>? = nil,
            transferAddress: Value<String>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<EC2.EIP>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "Address": address?.node,
                    "Domain": domain?.node,
                    "InstanceId": instanceId?.node,
                    "IpamPoolId": ipamPoolId?.node,
                    "NetworkBorderGroup": networkBorderGroup?.node,
                    "PublicIpv4Pool": publicIpv4Pool?.node,
                    "Tags": tags?.node,
                    "TransferAddress": transferAddress?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: Value<String> { .init(node: resource.ref) }

        /// `AllocationId`
        public var allocationId: ID<EC2.EIP> { .init(node: resource.attribute("AllocationId")) }

        /// `PublicIp`
        public var publicIp: Value<String> { .init(node: resource.attribute("PublicIp")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `Address`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html#cfn-ec2-eip-address)
            public var address: PropertyName<Value<String>> { "Address" }

            /// `Domain`. One of `standard`, `vpc`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html#cfn-ec2-eip-domain)
            public var domain: PropertyName<Domain> { "Domain" }

            /// `InstanceId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html#cfn-ec2-eip-instanceid)
            public var instanceId: PropertyName<ID<EC2.Instance>> { "InstanceId" }

            /// `IpamPoolId`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html#cfn-ec2-eip-ipampoolid)
            public var ipamPoolId: PropertyName<ID<EC2.IPAMPool>> { "IpamPoolId" }

            /// `NetworkBorderGroup`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html#cfn-ec2-eip-networkbordergroup)
            public var networkBorderGroup: PropertyName<Value<String>> { "NetworkBorderGroup" }

            /// `PublicIpv4Pool`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html#cfn-ec2-eip-publicipv4pool)
            public var publicIpv4Pool: PropertyName<Value<String>> { "PublicIpv4Pool" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html#cfn-ec2-eip-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `TransferAddress`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html#cfn-ec2-eip-transferaddress)
            public var transferAddress: PropertyName<Value<String>> { "TransferAddress" }
        }

        /// `AWS::EC2::EIP`: `Domain`
        public final class Domain: OpenEnum, @unchecked Sendable {
            /// `standard`
            public static var standard: Domain { "standard" }
            /// `vpc`
            public static var vpc: Domain { "vpc" }
        }
    }
}
