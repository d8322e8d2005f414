// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension EC2 {
    /// `AWS::EC2::VPCEndpoint`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html>.
    public struct VPCEndpoint: StackDSL.Resource {
        public static let typeName = "AWS::EC2::VPCEndpoint"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - vpcId: `VpcId`. A change replaces the resource.
        ///   - dnsOptions: `DnsOptions`.
        ///   - ipAddressType: `IpAddressType`.
        ///   - policyDocument: `PolicyDocument`.
        ///   - privateDnsEnabled: `PrivateDnsEnabled`.
        ///   - resourceConfigurationArn: `ResourceConfigurationArn`. A change replaces the resource.
        ///   - routeTableIds: `RouteTableIds`. No item twice.
        ///   - securityGroupIds: `SecurityGroupIds`. No item twice.
        ///   - serviceName: `ServiceName`. A change replaces the resource.
        ///   - serviceNetworkArn: `ServiceNetworkArn`. A change replaces the resource.
        ///   - serviceRegion: `ServiceRegion`. A change replaces the resource.
        ///   - subnetIds: `SubnetIds`. No item twice.
        ///   - tags: `Tags`.
        ///   - vpcEndpointType: `VpcEndpointType`. A change replaces the resource.
        public init(
            _ logicalID: String,
            vpcId: ID<EC2.VPC>,
            dnsOptions: DnsOptionsSpecification? = nil,
            ipAddressType: IpAddressType? = nil,
            policyDocument: Document? = nil,
            privateDnsEnabled: Value<Bool>? = nil,
            resourceConfigurationArn: ARN<VpcLattice.ResourceConfiguration>? = nil,
            routeTableIds: List<ID<EC2.RouteTable>>? = nil,
            securityGroupIds: List<ID<EC2.SecurityGroup>>? = nil,
            serviceName: Value<String>? = nil,
            serviceNetworkArn: ARN<VpcLattice.ServiceNetwork>? = nil,
            serviceRegion: Value<String>? = nil,
            subnetIds: List<ID<EC2.Subnet>>? = nil,
            tags: List<Tag>? = nil,
            vpcEndpointType: VpcEndpointType? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<EC2.VPCEndpoint>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "VpcId": vpcId.node,
                    "DnsOptions": dnsOptions?.node,
                    "IpAddressType": ipAddressType?.node,
                    "PolicyDocument": policyDocument?.node,
                    "PrivateDnsEnabled": privateDnsEnabled?.node,
                    "ResourceConfigurationArn": resourceConfigurationArn?.node,
                    "RouteTableIds": routeTableIds?.node,
                    "SecurityGroupIds": securityGroupIds?.node,
                    "ServiceName": serviceName?.node,
                    "ServiceNetworkArn": serviceNetworkArn?.node,
                    "ServiceRegion": serviceRegion?.node,
                    "SubnetIds": subnetIds?.node,
                    "Tags": tags?.node,
                    "VpcEndpointType": vpcEndpointType?.node,
                ],
                file, line, column
            )
            configure(&properties)
        }

        /// `Ref`
        public var ref: ID<EC2.VPCEndpoint> { .init(node: resource.ref) }

        /// `CreationTimestamp`
        public var creationTimestamp: Value<String> { .init(node: resource.attribute("CreationTimestamp")) }

        /// `DnsEntries`
        public var dnsEntries: List<Value<String>> { .init(node: resource.attribute("DnsEntries")) }

        /// `Id`
        public var id: ID<EC2.VPCEndpoint> { .init(node: resource.attribute("Id")) }

        /// `NetworkInterfaceIds`
        public var networkInterfaceIds: List<ID<EC2.NetworkInterface>> { .init(node: resource.attribute("NetworkInterfaceIds")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `VpcId`
            public var vpcId: PropertyName<ID<EC2.VPC>> { "VpcId" }

            /// `DnsOptions`
            public var dnsOptions: PropertyName<DnsOptionsSpecification> { "DnsOptions" }

            /// `IpAddressType`
            public var ipAddressType: PropertyName<IpAddressType> { "IpAddressType" }

            /// `PolicyDocument`
            public var policyDocument: PropertyName<Document> { "PolicyDocument" }

            /// `PrivateDnsEnabled`
            public var privateDnsEnabled: PropertyName<Value<Bool>> { "PrivateDnsEnabled" }

            /// `ResourceConfigurationArn`
            public var resourceConfigurationArn: PropertyName<ARN<VpcLattice.ResourceConfiguration>> { "ResourceConfigurationArn" }

            /// `RouteTableIds`
            public var routeTableIds: PropertyName<List<ID<EC2.RouteTable>>> { "RouteTableIds" }

            /// `SecurityGroupIds`
            public var securityGroupIds: PropertyName<List<ID<EC2.SecurityGroup>>> { "SecurityGroupIds" }

            /// `ServiceName`
            public var serviceName: PropertyName<Value<String>> { "ServiceName" }

            /// `ServiceNetworkArn`
            public var serviceNetworkArn: PropertyName<ARN<VpcLattice.ServiceNetwork>> { "ServiceNetworkArn" }

            /// `ServiceRegion`
            public var serviceRegion: PropertyName<Value<String>> { "ServiceRegion" }

            /// `SubnetIds`
            public var subnetIds: PropertyName<List<ID<EC2.Subnet>>> { "SubnetIds" }

            /// `Tags`
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `VpcEndpointType`
            public var vpcEndpointType: PropertyName<VpcEndpointType> { "VpcEndpointType" }
        }

        /// `AWS::EC2::VPCEndpoint`: `DnsOptionsSpecification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpcendpoint-dnsoptionsspecification.html>.
        public struct DnsOptionsSpecification: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - dnsRecordIpType: `DnsRecordIpType`.
            ///   - privateDnsOnlyForInboundResolverEndpoint: `PrivateDnsOnlyForInboundResolverEndpoint`.
            ///   - privateDnsPreference: `PrivateDnsPreference`. A change replaces the resource.
            ///   - privateDnsSpecifiedDomains: `PrivateDnsSpecifiedDomains`. Items 1 to 10. Each: Length 1 to 255. A change replaces the resource.
            public init(
                dnsRecordIpType: DnsRecordIpType? = nil,
                privateDnsOnlyForInboundResolverEndpoint: PrivateDnsOnlyForInboundResolverEndpoint? = nil,
                privateDnsPreference: PrivateDnsPreference? = nil,
                privateDnsSpecifiedDomains: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "DnsRecordIpType": dnsRecordIpType?.node,
                    "PrivateDnsOnlyForInboundResolverEndpoint": privateDnsOnlyForInboundResolverEndpoint?.node,
                    "PrivateDnsPreference": privateDnsPreference?.node,
                    "PrivateDnsSpecifiedDomains": privateDnsSpecifiedDomains?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `DnsRecordIpType`
                public var dnsRecordIpType: PropertyName<DnsRecordIpType> { "DnsRecordIpType" }

                /// `PrivateDnsOnlyForInboundResolverEndpoint`
                public var privateDnsOnlyForInboundResolverEndpoint: PropertyName<PrivateDnsOnlyForInboundResolverEndpoint> { "PrivateDnsOnlyForInboundResolverEndpoint" }

                /// `PrivateDnsPreference`
                public var privateDnsPreference: PropertyName<PrivateDnsPreference> { "PrivateDnsPreference" }

                /// `PrivateDnsSpecifiedDomains`
                public var privateDnsSpecifiedDomains: PropertyName<List<Value<String>>> { "PrivateDnsSpecifiedDomains" }
            }

            /// `AWS::EC2::VPCEndpoint`: `DnsOptionsSpecification.DnsRecordIpType`
            public struct DnsRecordIpType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var dualstack: Self { "dualstack" }
                public static var ipv4: Self { "ipv4" }
                public static var ipv6: Self { "ipv6" }
                public static var notSpecified: Self { "not-specified" }
                public static var serviceDefined: Self { "service-defined" }
            }

            /// `AWS::EC2::VPCEndpoint`: `DnsOptionsSpecification.PrivateDnsOnlyForInboundResolverEndpoint`
            public struct PrivateDnsOnlyForInboundResolverEndpoint: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var allResolvers: Self { "AllResolvers" }
                public static var notSpecified: Self { "NotSpecified" }
                public static var onlyInboundResolver: Self { "OnlyInboundResolver" }
            }

            /// `AWS::EC2::VPCEndpoint`: `DnsOptionsSpecification.PrivateDnsPreference`
            public struct PrivateDnsPreference: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var allDomains: Self { "ALL_DOMAINS" }
                public static var specifiedDomainsOnly: Self { "SPECIFIED_DOMAINS_ONLY" }
                public static var verifiedDomainsAndSpecifiedDomains: Self { "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS" }
                public static var verifiedDomainsOnly: Self { "VERIFIED_DOMAINS_ONLY" }
            }
        }

        /// `AWS::EC2::VPCEndpoint`: `IpAddressType`
        public struct IpAddressType: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var dualstack: Self { "dualstack" }
            public static var ipv4: Self { "ipv4" }
            public static var ipv6: Self { "ipv6" }
            public static var notSpecified: Self { "not-specified" }
        }

        /// `AWS::EC2::VPCEndpoint`: `VpcEndpointType`
        public struct VpcEndpointType: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var gateway: Self { "Gateway" }
            public static var gatewayLoadBalancer: Self { "GatewayLoadBalancer" }
            public static var interface: Self { "Interface" }
            public static var resource: Self { "Resource" }
            public static var serviceNetwork: Self { "ServiceNetwork" }
            public static var tunnel: Self { "Tunnel" }
        }
    }
}
