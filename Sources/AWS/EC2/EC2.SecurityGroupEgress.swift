// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension EC2 {
    /// `AWS::EC2::SecurityGroupEgress`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html>.
    public struct SecurityGroupEgress: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::EC2::SecurityGroupEgress" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - groupId: A change replaces the resource.
        ///   - ipProtocol: A change replaces the resource.
        ///   - cidrIp: A change replaces the resource.
        ///   - cidrIpv6: A change replaces the resource.
        ///   - destinationPrefixListId: A change replaces the resource.
        ///   - destinationSecurityGroupId: A change replaces the resource.
        ///   - fromPort: Range at least -1. A change replaces the resource.
        ///   - toPort: Range at least -1. A change replaces the resource.
        public init(
            _ logicalID: String,
            groupId: ID<EC2.SecurityGroup>,
            ipProtocol: Value<String>,
            cidrIp: Value<String>? = nil,
            cidrIpv6: Value<String>? = nil,
            description: Value<String>? = nil,
            destinationPrefixListId: ID<EC2.PrefixList>? = nil,
            destinationSecurityGroupId: ID<EC2.SecurityGroup>? = nil,
            fromPort: Value<Int>? = nil,
            toPort: Value<Int>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<EC2.SecurityGroupEgress>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "GroupId": groupId.node,
                    "IpProtocol": ipProtocol.node,
                    "CidrIp": cidrIp?.node,
                    "CidrIpv6": cidrIpv6?.node,
                    "Description": description?.node,
                    "DestinationPrefixListId": destinationPrefixListId?.node,
                    "DestinationSecurityGroupId": destinationSecurityGroupId?.node,
                    "FromPort": fromPort?.node,
                    "ToPort": toPort?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<EC2.SecurityGroupEgress> { .init(node: resource.ref) }

        /// `Id`
        public var id: ID<EC2.SecurityGroupEgress> { .init(node: resource.attribute("Id")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `GroupId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html#cfn-ec2-securitygroupegress-groupid)
            public var groupId: PropertyName<ID<EC2.SecurityGroup>> { "GroupId" }

            /// `IpProtocol`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html#cfn-ec2-securitygroupegress-ipprotocol)
            public var ipProtocol: PropertyName<Value<String>> { "IpProtocol" }

            /// `CidrIp`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html#cfn-ec2-securitygroupegress-cidrip)
            public var cidrIp: PropertyName<Value<String>> { "CidrIp" }

            /// `CidrIpv6`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html#cfn-ec2-securitygroupegress-cidripv6)
            public var cidrIpv6: PropertyName<Value<String>> { "CidrIpv6" }

            /// `Description`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html#cfn-ec2-securitygroupegress-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `DestinationPrefixListId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html#cfn-ec2-securitygroupegress-destinationprefixlistid)
            public var destinationPrefixListId: PropertyName<ID<EC2.PrefixList>> { "DestinationPrefixListId" }

            /// `DestinationSecurityGroupId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html#cfn-ec2-securitygroupegress-destinationsecuritygroupid)
            public var destinationSecurityGroupId: PropertyName<ID<EC2.SecurityGroup>> { "DestinationSecurityGroupId" }

            /// `FromPort`. Range at least -1. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html#cfn-ec2-securitygroupegress-fromport)
            public var fromPort: PropertyName<Value<Int>> { "FromPort" }

            /// `ToPort`. Range at least -1. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html#cfn-ec2-securitygroupegress-toport)
            public var toPort: PropertyName<Value<Int>> { "ToPort" }
        }
    }
}
