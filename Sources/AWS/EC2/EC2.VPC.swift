// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension EC2 {
    /// `AWS::EC2::VPC`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html>.
    public struct VPC: StackDSL.Resource {
        public static let typeName = "AWS::EC2::VPC"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - cidrBlock: `CidrBlock`. A change replaces the resource.
        ///   - enableDnsHostnames: `EnableDnsHostnames`.
        ///   - enableDnsSupport: `EnableDnsSupport`.
        ///   - instanceTenancy: `InstanceTenancy`. A change may replace the resource.
        ///   - ipv4IpamPoolId: `Ipv4IpamPoolId`. A change replaces the resource.
        ///   - ipv4NetmaskLength: `Ipv4NetmaskLength`. A change replaces the resource.
        ///   - tags: `Tags`.
        ///   - vpcEncryptionControl: `VpcEncryptionControl`. A change replaces the resource.
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
            configure(&properties)
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

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `CidrBlock`
            public var cidrBlock: PropertyName<Value<String>> { "CidrBlock" }

            /// `EnableDnsHostnames`
            public var enableDnsHostnames: PropertyName<Value<Bool>> { "EnableDnsHostnames" }

            /// `EnableDnsSupport`
            public var enableDnsSupport: PropertyName<Value<Bool>> { "EnableDnsSupport" }

            /// `InstanceTenancy`
            public var instanceTenancy: PropertyName<InstanceTenancy> { "InstanceTenancy" }

            /// `Ipv4IpamPoolId`
            public var ipv4IpamPoolId: PropertyName<ID<EC2.IPAMPool>> { "Ipv4IpamPoolId" }

            /// `Ipv4NetmaskLength`
            public var ipv4NetmaskLength: PropertyName<Value<Int>> { "Ipv4NetmaskLength" }

            /// `Tags`
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `VpcEncryptionControl`
            public var vpcEncryptionControl: PropertyName<VpcEncryptionControl> { "VpcEncryptionControl" }
        }

        /// `AWS::EC2::VPC`: `InstanceTenancy`
        public struct InstanceTenancy: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var dedicated: Self { "dedicated" }
            public static var `default`: Self { "default" }
            public static var host: Self { "host" }
        }

        /// `AWS::EC2::VPC`: `VpcEncryptionControl`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpc-vpcencryptioncontrol.html>.
        public struct VpcEncryptionControl: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - egressOnlyInternetGatewayExclusion: `EgressOnlyInternetGatewayExclusion`.
            ///   - elasticFileSystemExclusion: `ElasticFileSystemExclusion`.
            ///   - internetGatewayExclusion: `InternetGatewayExclusion`.
            ///   - lambdaExclusion: `LambdaExclusion`.
            ///   - mode: `Mode`.
            ///   - natGatewayExclusion: `NatGatewayExclusion`.
            ///   - virtualPrivateGatewayExclusion: `VirtualPrivateGatewayExclusion`.
            ///   - vpcLatticeExclusion: `VpcLatticeExclusion`.
            ///   - vpcPeeringExclusion: `VpcPeeringExclusion`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `EgressOnlyInternetGatewayExclusion`
                public var egressOnlyInternetGatewayExclusion: PropertyName<EgressOnlyInternetGatewayExclusion> { "EgressOnlyInternetGatewayExclusion" }

                /// `ElasticFileSystemExclusion`
                public var elasticFileSystemExclusion: PropertyName<ElasticFileSystemExclusion> { "ElasticFileSystemExclusion" }

                /// `InternetGatewayExclusion`
                public var internetGatewayExclusion: PropertyName<InternetGatewayExclusion> { "InternetGatewayExclusion" }

                /// `LambdaExclusion`
                public var lambdaExclusion: PropertyName<LambdaExclusion> { "LambdaExclusion" }

                /// `Mode`
                public var mode: PropertyName<Mode> { "Mode" }

                /// `NatGatewayExclusion`
                public var natGatewayExclusion: PropertyName<NatGatewayExclusion> { "NatGatewayExclusion" }

                /// `VirtualPrivateGatewayExclusion`
                public var virtualPrivateGatewayExclusion: PropertyName<VirtualPrivateGatewayExclusion> { "VirtualPrivateGatewayExclusion" }

                /// `VpcLatticeExclusion`
                public var vpcLatticeExclusion: PropertyName<VpcLatticeExclusion> { "VpcLatticeExclusion" }

                /// `VpcPeeringExclusion`
                public var vpcPeeringExclusion: PropertyName<VpcPeeringExclusion> { "VpcPeeringExclusion" }
            }

            /// `AWS::EC2::VPC`: `VpcEncryptionControl.EgressOnlyInternetGatewayExclusion`
            public struct EgressOnlyInternetGatewayExclusion: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var disable: Self { "disable" }
                public static var enable: Self { "enable" }
            }

            /// `AWS::EC2::VPC`: `VpcEncryptionControl.ElasticFileSystemExclusion`
            public struct ElasticFileSystemExclusion: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var disable: Self { "disable" }
                public static var enable: Self { "enable" }
            }

            /// `AWS::EC2::VPC`: `VpcEncryptionControl.InternetGatewayExclusion`
            public struct InternetGatewayExclusion: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var disable: Self { "disable" }
                public static var enable: Self { "enable" }
            }

            /// `AWS::EC2::VPC`: `VpcEncryptionControl.LambdaExclusion`
            public struct LambdaExclusion: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var disable: Self { "disable" }
                public static var enable: Self { "enable" }
            }

            /// `AWS::EC2::VPC`: `VpcEncryptionControl.Mode`
            public struct Mode: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var enforce: Self { "enforce" }
                public static var monitor: Self { "monitor" }
            }

            /// `AWS::EC2::VPC`: `VpcEncryptionControl.NatGatewayExclusion`
            public struct NatGatewayExclusion: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var disable: Self { "disable" }
                public static var enable: Self { "enable" }
            }

            /// `AWS::EC2::VPC`: `VpcEncryptionControl.VirtualPrivateGatewayExclusion`
            public struct VirtualPrivateGatewayExclusion: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var disable: Self { "disable" }
                public static var enable: Self { "enable" }
            }

            /// `AWS::EC2::VPC`: `VpcEncryptionControl.VpcLatticeExclusion`
            public struct VpcLatticeExclusion: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var disable: Self { "disable" }
                public static var enable: Self { "enable" }
            }

            /// `AWS::EC2::VPC`: `VpcEncryptionControl.VpcPeeringExclusion`
            public struct VpcPeeringExclusion: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var disable: Self { "disable" }
                public static var enable: Self { "enable" }
            }
        }
    }
}
