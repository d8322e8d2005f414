// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension EC2 {
    /// `AWS::EC2::Route`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html>.
    public struct Route: StackDSL.Resource {
        public static let typeName = "AWS::EC2::Route"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - routeTableId: `RouteTableId`. A change replaces the resource.
        ///   - carrierGatewayId: `CarrierGatewayId`.
        ///   - coreNetworkArn: `CoreNetworkArn`.
        ///   - destinationCidrBlock: `DestinationCidrBlock`. A change replaces the resource.
        ///   - destinationIpv6CidrBlock: `DestinationIpv6CidrBlock`. A change replaces the resource.
        ///   - destinationPrefixListId: `DestinationPrefixListId`. A change replaces the resource.
        ///   - egressOnlyInternetGatewayId: `EgressOnlyInternetGatewayId`.
        ///   - gatewayId: `GatewayId`.
        ///   - instanceId: `InstanceId`.
        ///   - localGatewayId: `LocalGatewayId`.
        ///   - natGatewayId: `NatGatewayId`.
        ///   - networkInterfaceId: `NetworkInterfaceId`.
        ///   - odbNetworkArn: `OdbNetworkArn`.
        ///   - transitGatewayId: `TransitGatewayId`.
        ///   - vpcEndpointId: `VpcEndpointId`.
        ///   - vpcPeeringConnectionId: `VpcPeeringConnectionId`.
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
            configure(&properties)
        }

        /// `Ref`
        public var ref: ID<EC2.Route> { .init(node: resource.ref) }

        /// `CidrBlock`
        public var cidrBlock: Value<String> { .init(node: resource.attribute("CidrBlock")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `RouteTableId`
            public var routeTableId: PropertyName<ID<EC2.RouteTable>> { "RouteTableId" }

            /// `CarrierGatewayId`
            public var carrierGatewayId: PropertyName<ID<EC2.CarrierGateway>> { "CarrierGatewayId" }

            /// `CoreNetworkArn`
            public var coreNetworkArn: PropertyName<ARN<NetworkManager.CoreNetwork>> { "CoreNetworkArn" }

            /// `DestinationCidrBlock`
            public var destinationCidrBlock: PropertyName<Value<String>> { "DestinationCidrBlock" }

            /// `DestinationIpv6CidrBlock`
            public var destinationIpv6CidrBlock: PropertyName<Value<String>> { "DestinationIpv6CidrBlock" }

            /// `DestinationPrefixListId`
            public var destinationPrefixListId: PropertyName<ID<EC2.PrefixList>> { "DestinationPrefixListId" }

            /// `EgressOnlyInternetGatewayId`
            public var egressOnlyInternetGatewayId: PropertyName<ID<EC2.EgressOnlyInternetGateway>> { "EgressOnlyInternetGatewayId" }

            /// `GatewayId`
            public var gatewayId: PropertyName<GatewayId> { "GatewayId" }

            /// `InstanceId`
            public var instanceId: PropertyName<ID<EC2.Instance>> { "InstanceId" }

            /// `LocalGatewayId`
            public var localGatewayId: PropertyName<ID<EC2.LocalGateway>> { "LocalGatewayId" }

            /// `NatGatewayId`
            public var natGatewayId: PropertyName<ID<EC2.NatGateway>> { "NatGatewayId" }

            /// `NetworkInterfaceId`
            public var networkInterfaceId: PropertyName<ID<EC2.NetworkInterface>> { "NetworkInterfaceId" }

            /// `OdbNetworkArn`
            public var odbNetworkArn: PropertyName<ARN<ODB.OdbNetwork>> { "OdbNetworkArn" }

            /// `TransitGatewayId`
            public var transitGatewayId: PropertyName<ID<EC2.TransitGateway>> { "TransitGatewayId" }

            /// `VpcEndpointId`
            public var vpcEndpointId: PropertyName<ID<EC2.VPCEndpoint>> { "VpcEndpointId" }

            /// `VpcPeeringConnectionId`
            public var vpcPeeringConnectionId: PropertyName<ID<EC2.VPCPeeringConnection>> { "VpcPeeringConnectionId" }
        }

        /// `AWS::EC2::Route`: `GatewayId`
        public struct GatewayId: ReferenceChoice {
            public let node: Node

            public init(node: Node) { self.node = node }

            public init(_ reference: ID<EC2.InternetGateway>) { self.node = reference.node }

            public init(_ reference: ID<EC2.VPNGateway>) { self.node = reference.node }
        }
    }
}
