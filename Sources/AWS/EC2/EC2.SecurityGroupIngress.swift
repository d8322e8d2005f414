// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension EC2 {
    /// `AWS::EC2::SecurityGroupIngress`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html>.
    public struct SecurityGroupIngress: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::EC2::SecurityGroupIngress" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - ipProtocol: A change replaces the resource.
        ///   - cidrIp: A change replaces the resource.
        ///   - cidrIpv6: A change replaces the resource.
        ///   - fromPort: Range at least -1. A change replaces the resource.
        ///   - groupId: A change replaces the resource.
        ///   - groupName: A change replaces the resource.
        ///   - sourcePrefixListId: A change replaces the resource.
        ///   - sourceSecurityGroupId: A change replaces the resource.
        ///   - sourceSecurityGroupName: A change replaces the resource.
        ///   - sourceSecurityGroupOwnerId: A change replaces the resource.
        ///   - toPort: Range at least -1. A change replaces the resource.
        public init(
            _ logicalID: String,
            ipProtocol: Value<String>,
            cidrIp: Value<String>? = nil,
            cidrIpv6: Value<String>? = nil,
            description: Value<String>? = nil,
            fromPort: Value<Int>? = nil,
            groupId: ID<EC2.SecurityGroup>? = nil,
            groupName: ID<EC2.SecurityGroup>? = nil,
            sourcePrefixListId: ID<EC2.PrefixList>? = nil,
            sourceSecurityGroupId: ID<EC2.SecurityGroup>? = nil,
            sourceSecurityGroupName: ID<EC2.SecurityGroup>? = nil,
            sourceSecurityGroupOwnerId: Value<String>? = nil,
            toPort: Value<Int>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<EC2.SecurityGroupIngress>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "IpProtocol": ipProtocol.node,
                    "CidrIp": cidrIp?.node,
                    "CidrIpv6": cidrIpv6?.node,
                    "Description": description?.node,
                    "FromPort": fromPort?.node,
                    "GroupId": groupId?.node,
                    "GroupName": groupName?.node,
                    "SourcePrefixListId": sourcePrefixListId?.node,
                    "SourceSecurityGroupId": sourceSecurityGroupId?.node,
                    "SourceSecurityGroupName": sourceSecurityGroupName?.node,
                    "SourceSecurityGroupOwnerId": sourceSecurityGroupOwnerId?.node,
                    "ToPort": toPort?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<EC2.SecurityGroupIngress> { .init(node: resource.ref) }

        /// `Id`
        public var id: ID<EC2.SecurityGroupIngress> { .init(node: resource.attribute("Id")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `IpProtocol`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html#cfn-ec2-securitygroupingress-ipprotocol)
            public var ipProtocol: PropertyName<Value<String>> { "IpProtocol" }

            /// `CidrIp`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html#cfn-ec2-securitygroupingress-cidrip)
            public var cidrIp: PropertyName<Value<String>> { "CidrIp" }

            /// `CidrIpv6`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html#cfn-ec2-securitygroupingress-cidripv6)
            public var cidrIpv6: PropertyName<Value<String>> { "CidrIpv6" }

            /// `Description`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html#cfn-ec2-securitygroupingress-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `FromPort`. Range at least -1. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html#cfn-ec2-securitygroupingress-fromport)
            public var fromPort: PropertyName<Value<Int>> { "FromPort" }

            /// `GroupId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html#cfn-ec2-securitygroupingress-groupid)
            public var groupId: PropertyName<ID<EC2.SecurityGroup>> { "GroupId" }

            /// `GroupName`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html#cfn-ec2-securitygroupingress-groupname)
            public var groupName: PropertyName<ID<EC2.SecurityGroup>> { "GroupName" }

            /// `SourcePrefixListId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html#cfn-ec2-securitygroupingress-sourceprefixlistid)
            public var sourcePrefixListId: PropertyName<ID<EC2.PrefixList>> { "SourcePrefixListId" }

            /// `SourceSecurityGroupId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html#cfn-ec2-securitygroupingress-sourcesecuritygroupid)
            public var sourceSecurityGroupId: PropertyName<ID<EC2.SecurityGroup>> { "SourceSecurityGroupId" }

            /// `SourceSecurityGroupName`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html#cfn-ec2-securitygroupingress-sourcesecuritygroupname)
            public var sourceSecurityGroupName: PropertyName<ID<EC2.SecurityGroup>> { "SourceSecurityGroupName" }

            /// `SourceSecurityGroupOwnerId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html#cfn-ec2-securitygroupingress-sourcesecuritygroupownerid)
            public var sourceSecurityGroupOwnerId: PropertyName<Value<String>> { "SourceSecurityGroupOwnerId" }

            /// `ToPort`. Range at least -1. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html#cfn-ec2-securitygroupingress-toport)
            public var toPort: PropertyName<Value<Int>> { "ToPort" }
        }
    }
}
