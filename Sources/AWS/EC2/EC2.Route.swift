// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension EC2 {
    /// `AWS::EC2::Route`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html>.
    public struct Route: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::EC2::Route" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - routeTableId: A change replaces the resource.
        ///   - destinationCidrBlock: A change replaces the resource.
        ///   - destinationIpv6CidrBlock: A change replaces the resource.
        ///   - destinationPrefixListId: A change replaces the resource.
        public init(
            _ logicalID: String,
            routeTableId: ID<EC2.RouteTable>,
            carrierGatewayId: ID<EC2.CarrierGateway>? = nil,
            coreNetworkArn: ARN<NetworkManager.CoreNetwork>? = nil,
            destinationCidrBlock: Value<String>? = nil,
            destinationIpv6CidrBlock: Value<String>? = nil,
            destinationPrefixListId: ID<EC2.PrefixList>? = nil,
            egressOnlyInternetGatewayId: ID<EC2.EgressOnlyInternetGateway>? = nil,
            gatewayId: GatewayId? = nil,
            instanceId: ID<EC2.Instance>? = nil,
            localGatewayId: ID<EC2.LocalGateway>? = nil,
            natGatewayId: ID<EC2.NatGateway>? = nil,
            networkInterfaceId: ID<EC2.NetworkInterface>? = nil,
            odbNetworkArn: ARN<ODB.OdbNetwork>? = nil,
            transitGatewayId: ID<EC2.TransitGateway>? = nil,
            vpcEndpointId: ID<EC2.VPCEndpoint>? = nil,
            vpcPeeringConnectionId: ID<EC2.VPCPeeringConnection>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<EC2.Route>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "RouteTableId": routeTableId.node,
                    "CarrierGatewayId": carrierGatewayId?.node,
                    "CoreNetworkArn": coreNetworkArn?.node,
                    "DestinationCidrBlock": destinationCidrBlock?.node,
                    "DestinationIpv6CidrBlock": destinationIpv6CidrBlock?.node,
                    "DestinationPrefixListId": destinationPrefixListId?.node,
                    "EgressOnlyInternetGatewayId": egressOnlyInternetGatewayId?.node,
                    "GatewayId": gatewayId?.node,
                    "InstanceId": instanceId?.node,
                    "LocalGatewayId": localGatewayId?.node,
                    "NatGatewayId": natGatewayId?.node,
                    "NetworkInterfaceId": networkInterfaceId?.node,
                    "OdbNetworkArn": odbNetworkArn?.node,
                    "TransitGatewayId": transitGatewayId?.node,
                    "VpcEndpointId": vpcEndpointId?.node,
                    "VpcPeeringConnectionId": vpcPeeringConnectionId?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<EC2.Route> { .init(node: resource.ref) }

        /// `CidrBlock`
        public var cidrBlock: Value<String> { .init(node: resource.attribute("CidrBlock")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `RouteTableId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html#cfn-ec2-route-routetableid)
            public var routeTableId: PropertyName<ID<EC2.RouteTable>> { "RouteTableId" }

            /// `CarrierGatewayId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html#cfn-ec2-route-carriergatewayid)
            public var carrierGatewayId: PropertyName<ID<EC2.CarrierGateway>> { "CarrierGatewayId" }

            /// `CoreNetworkArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html#cfn-ec2-route-corenetworkarn)
            public var coreNetworkArn: PropertyName<ARN<NetworkManager.CoreNetwork>> { "CoreNetworkArn" }

            /// `DestinationCidrBlock`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html#cfn-ec2-route-destinationcidrblock)
            public var destinationCidrBlock: PropertyName<Value<String>> { "DestinationCidrBlock" }

            /// `DestinationIpv6CidrBlock`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html#cfn-ec2-route-destinationipv6cidrblock)
            public var destinationIpv6CidrBlock: PropertyName<Value<String>> { "DestinationIpv6CidrBlock" }

            /// `DestinationPrefixListId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html#cfn-ec2-route-destinationprefixlistid)
            public var destinationPrefixListId: PropertyName<ID<EC2.PrefixList>> { "DestinationPrefixListId" }

            /// `EgressOnlyInternetGatewayId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html#cfn-ec2-route-egressonlyinternetgatewayid)
            public var egressOnlyInternetGatewayId: PropertyName<ID<EC2.EgressOnlyInternetGateway>> { "EgressOnlyInternetGatewayId" }

            /// `GatewayId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html#cfn-ec2-route-gatewayid)
            public var gatewayId: PropertyName<GatewayId> { "GatewayId" }

            /// `InstanceId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html#cfn-ec2-route-instanceid)
            public var instanceId: PropertyName<ID<EC2.Instance>> { "InstanceId" }

            /// `LocalGatewayId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html#cfn-ec2-route-localgatewayid)
            public var localGatewayId: PropertyName<ID<EC2.LocalGateway>> { "LocalGatewayId" }

            /// `NatGatewayId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html#cfn-ec2-route-natgatewayid)
            public var natGatewayId: PropertyName<ID<EC2.NatGateway>> { "NatGatewayId" }

            /// `NetworkInterfaceId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html#cfn-ec2-route-networkinterfaceid)
            public var networkInterfaceId: PropertyName<ID<EC2.NetworkInterface>> { "NetworkInterfaceId" }

            /// `OdbNetworkArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html#cfn-ec2-route-odbnetworkarn)
            public var odbNetworkArn: PropertyName<ARN<ODB.OdbNetwork>> { "OdbNetworkArn" }

            /// `TransitGatewayId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html#cfn-ec2-route-transitgatewayid)
            public var transitGatewayId: PropertyName<ID<EC2.TransitGateway>> { "TransitGatewayId" }

            /// `VpcEndpointId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html#cfn-ec2-route-vpcendpointid)
            public var vpcEndpointId: PropertyName<ID<EC2.VPCEndpoint>> { "VpcEndpointId" }

            /// `VpcPeeringConnectionId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html#cfn-ec2-route-vpcpeeringconnectionid)
            public var vpcPeeringConnectionId: PropertyName<ID<EC2.VPCPeeringConnection>> { "VpcPeeringConnectionId" }
        }

        /// `AWS::EC2::Route`: `GatewayId`
        public final class GatewayId: ReferenceChoice, @unchecked Sendable {
            /// Something of `AWS::EC2::InternetGateway`.
            public convenience init(_ reference: ID<EC2.InternetGateway>) { self.init(node: reference.node) }
            /// Something of `AWS::EC2::VPNGateway`.
            public convenience init(_ reference: ID<EC2.VPNGateway>) { self.init(node: reference.node) }
        }
    }
}
