// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension EC2 {
    /// `AWS::EC2::SecurityGroup`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html>.
    public struct SecurityGroup: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::EC2::SecurityGroup" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - groupDescription: Length 0 to 255. Pattern `^([a-z,A-Z,0-9,. _\-:/()#,@[\]+=&;\{\}!$*])*$`. A change replaces the resource.
        ///   - groupName: A change replaces the resource.
        ///   - securityGroupEgress: Needs `VpcId`.
        ///   - vpcId: A change replaces the resource.
        public init(
            _ logicalID: String,
            groupDescription: Value<String>,
            groupName: Value<String>? = nil,
            securityGroupEgress: List<Egress>? = nil,
            securityGroupIngress: List<Ingress>? = nil,
            tags: List<Tag>? = nil,
            vpcId: ID<EC2.VPC>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<EC2.SecurityGroup>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "GroupDescription": groupDescription.node,
                    "GroupName": groupName?.node,
                    "SecurityGroupEgress": securityGroupEgress?.node,
                    "SecurityGroupIngress": securityGroupIngress?.node,
                    "Tags": tags?.node,
                    "VpcId": vpcId?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<EC2.SecurityGroup> { .init(node: resource.ref) }

        /// `GroupId`
        public var groupId: ID<EC2.SecurityGroup> { .init(node: resource.attribute("GroupId")) }

        /// `Id`
        public var id: ID<EC2.SecurityGroup> { .init(node: resource.attribute("Id")) }

        /// `VpcId`
        public var vpcId: ID<EC2.VPC> { .init(node: resource.attribute("VpcId")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `GroupDescription`. Length 0 to 255. Pattern `^([a-z,A-Z,0-9,. _\-:/()#,@[\]+=&;\{\}!$*])*$`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html#cfn-ec2-securitygroup-groupdescription)
            public var groupDescription: PropertyName<Value<String>> { "GroupDescription" }

            /// `GroupName`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html#cfn-ec2-securitygroup-groupname)
            public var groupName: PropertyName<Value<String>> { "GroupName" }

            /// `SecurityGroupEgress`. Needs `VpcId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html#cfn-ec2-securitygroup-securitygroupegress)
            public var securityGroupEgress: PropertyName<List<Egress>> { "SecurityGroupEgress" }

            /// `SecurityGroupIngress`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html#cfn-ec2-securitygroup-securitygroupingress)
            public var securityGroupIngress: PropertyName<List<Ingress>> { "SecurityGroupIngress" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html#cfn-ec2-securitygroup-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `VpcId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html#cfn-ec2-securitygroup-vpcid)
            public var vpcId: PropertyName<ID<EC2.VPC>> { "VpcId" }
        }

        /// `AWS::EC2::SecurityGroup`: `Egress`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-egress.html>.
        public struct Egress: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - fromPort: Range at least -1.
            ///   - toPort: Range at least -1.
            public init(
                ipProtocol: Value<String>,
                cidrIp: Value<String>? = nil,
                cidrIpv6: Value<String>? = nil,
                description: Value<String>? = nil,
                destinationPrefixListId: ID<EC2.PrefixList>? = nil,
                destinationSecurityGroupId: ID<EC2.SecurityGroup>? = nil,
                fromPort: Value<Int>? = nil,
                toPort: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "IpProtocol": ipProtocol.node,
                    "CidrIp": cidrIp?.node,
                    "CidrIpv6": cidrIpv6?.node,
                    "Description": description?.node,
                    "DestinationPrefixListId": destinationPrefixListId?.node,
                    "DestinationSecurityGroupId": destinationSecurityGroupId?.node,
                    "FromPort": fromPort?.node,
                    "ToPort": toPort?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `IpProtocol`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-egress.html#cfn-ec2-securitygroup-egress-ipprotocol)
                public var ipProtocol: PropertyName<Value<String>> { "IpProtocol" }

                /// `CidrIp`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-egress.html#cfn-ec2-securitygroup-egress-cidrip)
                public var cidrIp: PropertyName<Value<String>> { "CidrIp" }

                /// `CidrIpv6`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-egress.html#cfn-ec2-securitygroup-egress-cidripv6)
                public var cidrIpv6: PropertyName<Value<String>> { "CidrIpv6" }

                /// `Description`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-egress.html#cfn-ec2-securitygroup-egress-description)
                public var description: PropertyName<Value<String>> { "Description" }

                /// `DestinationPrefixListId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-egress.html#cfn-ec2-securitygroup-egress-destinationprefixlistid)
                public var destinationPrefixListId: PropertyName<ID<EC2.PrefixList>> { "DestinationPrefixListId" }

                /// `DestinationSecurityGroupId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-egress.html#cfn-ec2-securitygroup-egress-destinationsecuritygroupid)
                public var destinationSecurityGroupId: PropertyName<ID<EC2.SecurityGroup>> { "DestinationSecurityGroupId" }

                /// `FromPort`. Range at least -1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-egress.html#cfn-ec2-securitygroup-egress-fromport)
                public var fromPort: PropertyName<Value<Int>> { "FromPort" }

                /// `ToPort`. Range at least -1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-egress.html#cfn-ec2-securitygroup-egress-toport)
                public var toPort: PropertyName<Value<Int>> { "ToPort" }
            }
        }

        /// `AWS::EC2::SecurityGroup`: `Ingress`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-ingress.html>.
        public struct Ingress: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - fromPort: Range at least -1.
            ///   - sourceSecurityGroupName: Never read back.
            ///   - toPort: Range at least -1.
            public init(
                ipProtocol: Value<String>,
                cidrIp: Value<String>? = nil,
                cidrIpv6: Value<String>? = nil,
                description: Value<String>? = nil,
                fromPort: Value<Int>? = nil,
                sourcePrefixListId: ID<EC2.PrefixList>? = nil,
                sourceSecurityGroupId: ID<EC2.SecurityGroup>? = nil,
                sourceSecurityGroupName: ID<EC2.SecurityGroup>? = nil,
                sourceSecurityGroupOwnerId: Value<String>? = nil,
                toPort: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "IpProtocol": ipProtocol.node,
                    "CidrIp": cidrIp?.node,
                    "CidrIpv6": cidrIpv6?.node,
                    "Description": description?.node,
                    "FromPort": fromPort?.node,
                    "SourcePrefixListId": sourcePrefixListId?.node,
                    "SourceSecurityGroupId": sourceSecurityGroupId?.node,
                    "SourceSecurityGroupName": sourceSecurityGroupName?.node,
                    "SourceSecurityGroupOwnerId": sourceSecurityGroupOwnerId?.node,
                    "ToPort": toPort?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `IpProtocol`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-ingress.html#cfn-ec2-securitygroup-ingress-ipprotocol)
                public var ipProtocol: PropertyName<Value<String>> { "IpProtocol" }

                /// `CidrIp`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-ingress.html#cfn-ec2-securitygroup-ingress-cidrip)
                public var cidrIp: PropertyName<Value<String>> { "CidrIp" }

                /// `CidrIpv6`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-ingress.html#cfn-ec2-securitygroup-ingress-cidripv6)
                public var cidrIpv6: PropertyName<Value<String>> { "CidrIpv6" }

                /// `Description`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-ingress.html#cfn-ec2-securitygroup-ingress-description)
                public var description: PropertyName<Value<String>> { "Description" }

                /// `FromPort`. Range at least -1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-ingress.html#cfn-ec2-securitygroup-ingress-fromport)
                public var fromPort: PropertyName<Value<Int>> { "FromPort" }

                /// `SourcePrefixListId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-ingress.html#cfn-ec2-securitygroup-ingress-sourceprefixlistid)
                public var sourcePrefixListId: PropertyName<ID<EC2.PrefixList>> { "SourcePrefixListId" }

                /// `SourceSecurityGroupId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-ingress.html#cfn-ec2-securitygroup-ingress-sourcesecuritygroupid)
                public var sourceSecurityGroupId: PropertyName<ID<EC2.SecurityGroup>> { "SourceSecurityGroupId" }

                /// `SourceSecurityGroupName`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-ingress.html#cfn-ec2-securitygroup-ingress-sourcesecuritygroupname)
                public var sourceSecurityGroupName: PropertyName<ID<EC2.SecurityGroup>> { "SourceSecurityGroupName" }

                /// `SourceSecurityGroupOwnerId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-ingress.html#cfn-ec2-securitygroup-ingress-sourcesecuritygroupownerid)
                public var sourceSecurityGroupOwnerId: PropertyName<Value<String>> { "SourceSecurityGroupOwnerId" }

                /// `ToPort`. Range at least -1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-ingress.html#cfn-ec2-securitygroup-ingress-toport)
                public var toPort: PropertyName<Value<Int>> { "ToPort" }
            }
        }
    }
}
