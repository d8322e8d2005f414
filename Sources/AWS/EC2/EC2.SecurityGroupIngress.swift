// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension EC2 {
    /// `AWS::EC2::SecurityGroupIngress`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html>.
    public struct SecurityGroupIngress: StackDSL.Resource {
        public static let typeName = "AWS::EC2::SecurityGroupIngress"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - ipProtocol: `IpProtocol`. A change replaces the resource.
        ///   - cidrIp: `CidrIp`. A change replaces the resource.
        ///   - cidrIpv6: `CidrIpv6`. A change replaces the resource.
        ///   - description: `Description`.
        ///   - fromPort: `FromPort`. Range at least -1. A change replaces the resource.
        ///   - groupId: `GroupId`. A change replaces the resource.
        ///   - groupName: `GroupName`. A change replaces the resource.
        ///   - sourcePrefixListId: `SourcePrefixListId`. A change replaces the resource.
        ///   - sourceSecurityGroupId: `SourceSecurityGroupId`. A change replaces the resource.
        ///   - sourceSecurityGroupName: `SourceSecurityGroupName`. A change replaces the resource.
        ///   - sourceSecurityGroupOwnerId: `SourceSecurityGroupOwnerId`. A change replaces the resource.
        ///   - toPort: `ToPort`. Range at least -1. A change replaces the resource.
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
            configure(&properties)
        }

        /// `Ref`
        public var ref: ID<EC2.SecurityGroupIngress> { .init(node: resource.ref) }

        /// `Id`
        public var id: ID<EC2.SecurityGroupIngress> { .init(node: resource.attribute("Id")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `IpProtocol`
            public var ipProtocol: PropertyName<Value<String>> { "IpProtocol" }

            /// `CidrIp`
            public var cidrIp: PropertyName<Value<String>> { "CidrIp" }

            /// `CidrIpv6`
            public var cidrIpv6: PropertyName<Value<String>> { "CidrIpv6" }

            /// `Description`
            public var description: PropertyName<Value<String>> { "Description" }

            /// `FromPort`
            public var fromPort: PropertyName<Value<Int>> { "FromPort" }

            /// `GroupId`
            public var groupId: PropertyName<ID<EC2.SecurityGroup>> { "GroupId" }

            /// `GroupName`
            public var groupName: PropertyName<ID<EC2.SecurityGroup>> { "GroupName" }

            /// `SourcePrefixListId`
            public var sourcePrefixListId: PropertyName<ID<EC2.PrefixList>> { "SourcePrefixListId" }

            /// `SourceSecurityGroupId`
            public var sourceSecurityGroupId: PropertyName<ID<EC2.SecurityGroup>> { "SourceSecurityGroupId" }

            /// `SourceSecurityGroupName`
            public var sourceSecurityGroupName: PropertyName<ID<EC2.SecurityGroup>> { "SourceSecurityGroupName" }

            /// `SourceSecurityGroupOwnerId`
            public var sourceSecurityGroupOwnerId: PropertyName<Value<String>> { "SourceSecurityGroupOwnerId" }

            /// `ToPort`
            public var toPort: PropertyName<Value<Int>> { "ToPort" }
        }
    }
}
