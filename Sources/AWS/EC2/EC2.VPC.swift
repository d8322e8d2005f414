// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension EC2 {
    /// `AWS::EC2::VPC`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html>.
    public struct VPC: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::EC2::VPC" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - cidrBlock: A change replaces the resource.
        ///   - instanceTenancy: One of `dedicated`, `default`, `host`. A change may replace the resource.
        ///   - ipv4IpamPoolId: Needs `Ipv4NetmaskLength`. A change replaces the resource. Never read back.
        ///   - ipv4NetmaskLength: Needs `Ipv4IpamPoolId`. A change replaces the resource. Never read back.
        ///   - vpcEncryptionControl: A change replaces the resource.
        public init(
            _ logicalID: String,
            cidrBlock: Value<String>? = nil,
            enableDnsHostnames: Value<Bool>? = nil,
            enableDnsSupport: Value<Bool>? = nil,
            instanceTenancy: InstanceTenancy? = nil,
            ipv4IpamPoolId: ID<EC2.IPAMPool>? = nil,
            ipv4NetmaskLength: Value<Int>? = nil,
            tags: List<Tag>? = nil,
            vpcEncryptionControl: VpcEncryptionControl? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<EC2.VPC>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "CidrBlock": cidrBlock?.node,
                    "EnableDnsHostnames": enableDnsHostnames?.node,
                    "EnableDnsSupport": enableDnsSupport?.node,
                    "InstanceTenancy": instanceTenancy?.node,
                    "Ipv4IpamPoolId": ipv4IpamPoolId?.node,
                    "Ipv4NetmaskLength": ipv4NetmaskLength?.node,
                    "Tags": tags?.node,
                    "VpcEncryptionControl": vpcEncryptionControl?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<EC2.VPC> { .init(node: resource.ref) }

        /// `CidrBlock`
        public var cidrBlock: Value<String> { .init(node: resource.attribute("CidrBlock")) }

        /// `CidrBlockAssociations`
        public var cidrBlockAssociations: List<ID<EC2.VPCCidrBlock>> { .init(node: resource.attribute("CidrBlockAssociations")) }

        /// `DefaultNetworkAcl`
        public var defaultNetworkAcl: ID<EC2.NetworkAcl> { .init(node: resource.attribute("DefaultNetworkAcl")) }

        /// `DefaultSecurityGroup`
        public var defaultSecurityGroup: ID<EC2.SecurityGroup> { .init(node: resource.attribute("DefaultSecurityGroup")) }

        /// `Ipv6CidrBlocks`
        public var ipv6CidrBlocks: List<Value<String>> { .init(node: resource.attribute("Ipv6CidrBlocks")) }

        /// `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State`
        public var vpcEncryptionControlResourceExclusionsEgressOnlyInternetGatewayState: Value<String> { .init(node: resource.attribute("VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State")) }

        /// `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage`
        public var vpcEncryptionControlResourceExclusionsEgressOnlyInternetGatewayStateMessage: Value<String> { .init(node: resource.attribute("VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage")) }

        /// `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State`
        public var vpcEncryptionControlResourceExclusionsElasticFileSystemState: Value<String> { .init(node: resource.attribute("VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State")) }

        /// `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage`
        public var vpcEncryptionControlResourceExclusionsElasticFileSystemStateMessage: Value<String> { .init(node: resource.attribute("VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage")) }

        /// `VpcEncryptionControl.ResourceExclusions.InternetGateway.State`
        public var vpcEncryptionControlResourceExclusionsInternetGatewayState: Value<String> { .init(node: resource.attribute("VpcEncryptionControl.ResourceExclusions.InternetGateway.State")) }

        /// `VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage`
        public var vpcEncryptionControlResourceExclusionsInternetGatewayStateMessage: Value<String> { .init(node: resource.attribute("VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage")) }

        /// `VpcEncryptionControl.ResourceExclusions.Lambda.State`
        public var vpcEncryptionControlResourceExclusionsLambdaState: Value<String> { .init(node: resource.attribute("VpcEncryptionControl.ResourceExclusions.Lambda.State")) }

        /// `VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage`
        public var vpcEncryptionControlResourceExclusionsLambdaStateMessage: Value<String> { .init(node: resource.attribute("VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage")) }

        /// `VpcEncryptionControl.ResourceExclusions.NatGateway.State`
        public var vpcEncryptionControlResourceExclusionsNatGatewayState: Value<String> { .init(node: resource.attribute("VpcEncryptionControl.ResourceExclusions.NatGateway.State")) }

        /// `VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage`
        public var vpcEncryptionControlResourceExclusionsNatGatewayStateMessage: Value<String> { .init(node: resource.attribute("VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage")) }

        /// `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State`
        public var vpcEncryptionControlResourceExclusionsVirtualPrivateGatewayState: Value<String> { .init(node: resource.attribute("VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State")) }

        /// `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage`
        public var vpcEncryptionControlResourceExclusionsVirtualPrivateGatewayStateMessage: Value<String> { .init(node: resource.attribute("VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage")) }

        /// `VpcEncryptionControl.ResourceExclusions.VpcLattice.State`
        public var vpcEncryptionControlResourceExclusionsVpcLatticeState: Value<String> { .init(node: resource.attribute("VpcEncryptionControl.ResourceExclusions.VpcLattice.State")) }

        /// `VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage`
        public var vpcEncryptionControlResourceExclusionsVpcLatticeStateMessage: Value<String> { .init(node: resource.attribute("VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage")) }

        /// `VpcEncryptionControl.ResourceExclusions.VpcPeering.State`
        public var vpcEncryptionControlResourceExclusionsVpcPeeringState: Value<String> { .init(node: resource.attribute("VpcEncryptionControl.ResourceExclusions.VpcPeering.State")) }

        /// `VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage`
        public var vpcEncryptionControlResourceExclusionsVpcPeeringStateMessage: Value<String> { .init(node: resource.attribute("VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage")) }

        /// `VpcEncryptionControl.State`
        public var vpcEncryptionControlState: Value<String> { .init(node: resource.attribute("VpcEncryptionControl.State")) }

        /// `VpcEncryptionControl.StateMessage`
        public var vpcEncryptionControlStateMessage: Value<String> { .init(node: resource.attribute("VpcEncryptionControl.StateMessage")) }

        /// `VpcEncryptionControl.VpcEncryptionControlId`
        public var vpcEncryptionControlVpcEncryptionControlId: Value<String> { .init(node: resource.attribute("VpcEncryptionControl.VpcEncryptionControlId")) }

        /// `VpcEncryptionControl.VpcId`
        public var vpcEncryptionControlVpcId: ID<EC2.VPC> { .init(node: resource.attribute("VpcEncryptionControl.VpcId")) }

        /// `VpcId`
        public var vpcId: ID<EC2.VPC> { .init(node: resource.attribute("VpcId")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `CidrBlock`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html#cfn-ec2-vpc-cidrblock)
            public var cidrBlock: PropertyName<Value<String>> { "CidrBlock" }

            /// `EnableDnsHostnames`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html#cfn-ec2-vpc-enablednshostnames)
            public var enableDnsHostnames: PropertyName<Value<Bool>> { "EnableDnsHostnames" }

            /// `EnableDnsSupport`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html#cfn-ec2-vpc-enablednssupport)
            public var enableDnsSupport: PropertyName<Value<Bool>> { "EnableDnsSupport" }

            /// `InstanceTenancy`. One of `dedicated`, `default`, `host`. A change may replace the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html#cfn-ec2-vpc-instancetenancy)
            public var instanceTenancy: PropertyName<InstanceTenancy> { "InstanceTenancy" }

            /// `Ipv4IpamPoolId`. Needs `Ipv4NetmaskLength`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html#cfn-ec2-vpc-ipv4ipampoolid)
            public var ipv4IpamPoolId: PropertyName<ID<EC2.IPAMPool>> { "Ipv4IpamPoolId" }

            /// `Ipv4NetmaskLength`. Needs `Ipv4IpamPoolId`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html#cfn-ec2-vpc-ipv4netmasklength)
            public var ipv4NetmaskLength: PropertyName<Value<Int>> { "Ipv4NetmaskLength" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html#cfn-ec2-vpc-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `VpcEncryptionControl`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html#cfn-ec2-vpc-vpcencryptioncontrol)
            public var vpcEncryptionControl: PropertyName<VpcEncryptionControl> { "VpcEncryptionControl" }
        }

        /// `AWS::EC2::VPC`: `InstanceTenancy`
        public final class InstanceTenancy: OpenEnum, @unchecked Sendable {
            /// `dedicated`
            public static var dedicated: InstanceTenancy { "dedicated" }
            /// `default`
            public static var `default`: InstanceTenancy { "default" }
            /// `host`
            public static var host: InstanceTenancy { "host" }
        }

        /// `AWS::EC2::VPC`: `VpcEncryptionControl`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpc-vpcencryptioncontrol.html>.
        public struct VpcEncryptionControl: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - egressOnlyInternetGatewayExclusion: One of `enable`, `disable`. Never read back.
            ///   - elasticFileSystemExclusion: One of `enable`, `disable`. Never read back.
            ///   - internetGatewayExclusion: One of `enable`, `disable`. Never read back.
            ///   - lambdaExclusion: One of `enable`, `disable`. Never read back.
            ///   - mode: One of `monitor`, `enforce`.
            ///   - natGatewayExclusion: One of `enable`, `disable`. Never read back.
            ///   - virtualPrivateGatewayExclusion: One of `enable`, `disable`. Never read back.
            ///   - vpcLatticeExclusion: One of `enable`, `disable`. Never read back.
            ///   - vpcPeeringExclusion: One of `enable`, `disable`. Never read back.
            public init(
                egressOnlyInternetGatewayExclusion: EgressOnlyInternetGatewayExclusion? = nil,
                elasticFileSystemExclusion: ElasticFileSystemExclusion? = nil,
                internetGatewayExclusion: InternetGatewayExclusion? = nil,
                lambdaExclusion: LambdaExclusion? = nil,
                mode: Mode? = nil,
                natGatewayExclusion: NatGatewayExclusion? = nil,
                virtualPrivateGatewayExclusion: VirtualPrivateGatewayExclusion? = nil,
                vpcLatticeExclusion: VpcLatticeExclusion? = nil,
                vpcPeeringExclusion: VpcPeeringExclusion? = nil
            ) {
                self.node = Node(properties: [
                    "EgressOnlyInternetGatewayExclusion": egressOnlyInternetGatewayExclusion?.node,
                    "ElasticFileSystemExclusion": elasticFileSystemExclusion?.node,
                    "InternetGatewayExclusion": internetGatewayExclusion?.node,
                    "LambdaExclusion": lambdaExclusion?.node,
                    "Mode": mode?.node,
                    "NatGatewayExclusion": natGatewayExclusion?.node,
                    "VirtualPrivateGatewayExclusion": virtualPrivateGatewayExclusion?.node,
                    "VpcLatticeExclusion": vpcLatticeExclusion?.node,
                    "VpcPeeringExclusion": vpcPeeringExclusion?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `EgressOnlyInternetGatewayExclusion`. One of `enable`, `disable`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpc-vpcencryptioncontrol.html#cfn-ec2-vpc-vpcencryptioncontrol-egressonlyinternetgatewayexclusion)
                public var egressOnlyInternetGatewayExclusion: PropertyName<EgressOnlyInternetGatewayExclusion> { "EgressOnlyInternetGatewayExclusion" }

                /// `ElasticFileSystemExclusion`. One of `enable`, `disable`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpc-vpcencryptioncontrol.html#cfn-ec2-vpc-vpcencryptioncontrol-elasticfilesystemexclusion)
                public var elasticFileSystemExclusion: PropertyName<ElasticFileSystemExclusion> { "ElasticFileSystemExclusion" }

                /// `InternetGatewayExclusion`. One of `enable`, `disable`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpc-vpcencryptioncontrol.html#cfn-ec2-vpc-vpcencryptioncontrol-internetgatewayexclusion)
                public var internetGatewayExclusion: PropertyName<InternetGatewayExclusion> { "InternetGatewayExclusion" }

                /// `LambdaExclusion`. One of `enable`, `disable`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpc-vpcencryptioncontrol.html#cfn-ec2-vpc-vpcencryptioncontrol-lambdaexclusion)
                public var lambdaExclusion: PropertyName<LambdaExclusion> { "LambdaExclusion" }

                /// `Mode`. One of `monitor`, `enforce`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpc-vpcencryptioncontrol.html#cfn-ec2-vpc-vpcencryptioncontrol-mode)
                public var mode: PropertyName<Mode> { "Mode" }

                /// `NatGatewayExclusion`. One of `enable`, `disable`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpc-vpcencryptioncontrol.html#cfn-ec2-vpc-vpcencryptioncontrol-natgatewayexclusion)
                public var natGatewayExclusion: PropertyName<NatGatewayExclusion> { "NatGatewayExclusion" }

                /// `VirtualPrivateGatewayExclusion`. One of `enable`, `disable`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpc-vpcencryptioncontrol.html#cfn-ec2-vpc-vpcencryptioncontrol-virtualprivategatewayexclusion)
                public var virtualPrivateGatewayExclusion: PropertyName<VirtualPrivateGatewayExclusion> { "VirtualPrivateGatewayExclusion" }

                /// `VpcLatticeExclusion`. One of `enable`, `disable`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpc-vpcencryptioncontrol.html#cfn-ec2-vpc-vpcencryptioncontrol-vpclatticeexclusion)
                public var vpcLatticeExclusion: PropertyName<VpcLatticeExclusion> { "VpcLatticeExclusion" }

                /// `VpcPeeringExclusion`. One of `enable`, `disable`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpc-vpcencryptioncontrol.html#cfn-ec2-vpc-vpcencryptioncontrol-vpcpeeringexclusion)
                public var vpcPeeringExclusion: PropertyName<VpcPeeringExclusion> { "VpcPeeringExclusion" }
            }

            /// `AWS::EC2::VPC`: `VpcEncryptionControl.EgressOnlyInternetGatewayExclusion`
            public final class EgressOnlyInternetGatewayExclusion: OpenEnum, @unchecked Sendable {
                /// `disable`
                public static var disable: EgressOnlyInternetGatewayExclusion { "disable" }
                /// `enable`
                public static var enable: EgressOnlyInternetGatewayExclusion { "enable" }
            }

            /// `AWS::EC2::VPC`: `VpcEncryptionControl.ElasticFileSystemExclusion`
            public final class ElasticFileSystemExclusion: OpenEnum, @unchecked Sendable {
                /// `disable`
                public static var disable: ElasticFileSystemExclusion { "disable" }
                /// `enable`
                public static var enable: ElasticFileSystemExclusion { "enable" }
            }

            /// `AWS::EC2::VPC`: `VpcEncryptionControl.InternetGatewayExclusion`
            public final class InternetGatewayExclusion: OpenEnum, @unchecked Sendable {
                /// `disable`
                public static var disable: InternetGatewayExclusion { "disable" }
                /// `enable`
                public static var enable: InternetGatewayExclusion { "enable" }
            }

            /// `AWS::EC2::VPC`: `VpcEncryptionControl.LambdaExclusion`
            public final class LambdaExclusion: OpenEnum, @unchecked Sendable {
                /// `disable`
                public static var disable: LambdaExclusion { "disable" }
                /// `enable`
                public static var enable: LambdaExclusion { "enable" }
            }

            /// `AWS::EC2::VPC`: `VpcEncryptionControl.Mode`
            public final class Mode: OpenEnum, @unchecked Sendable {
                /// `enforce`
                public static var enforce: Mode { "enforce" }
                /// `monitor`
                public static var monitor: Mode { "monitor" }
            }

            /// `AWS::EC2::VPC`: `VpcEncryptionControl.NatGatewayExclusion`
            public final class NatGatewayExclusion: OpenEnum, @unchecked Sendable {
                /// `disable`
                public static var disable: NatGatewayExclusion { "disable" }
                /// `enable`
                public static var enable: NatGatewayExclusion { "enable" }
            }

            /// `AWS::EC2::VPC`: `VpcEncryptionControl.VirtualPrivateGatewayExclusion`
            public final class VirtualPrivateGatewayExclusion: OpenEnum, @unchecked Sendable {
                /// `disable`
                public static var disable: VirtualPrivateGatewayExclusion { "disable" }
                /// `enable`
                public static var enable: VirtualPrivateGatewayExclusion { "enable" }
            }

            /// `AWS::EC2::VPC`: `VpcEncryptionControl.VpcLatticeExclusion`
            public final class VpcLatticeExclusion: OpenEnum, @unchecked Sendable {
                /// `disable`
                public static var disable: VpcLatticeExclusion { "disable" }
                /// `enable`
                public static var enable: VpcLatticeExclusion { "enable" }
            }

            /// `AWS::EC2::VPC`: `VpcEncryptionControl.VpcPeeringExclusion`
            public final class VpcPeeringExclusion: OpenEnum, @unchecked Sendable {
                /// `disable`
                public static var disable: VpcPeeringExclusion { "disable" }
                /// `enable`
                public static var enable: VpcPeeringExclusion { "enable" }
            }
        }
    }
}
