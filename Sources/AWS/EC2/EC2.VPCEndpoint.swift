// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension EC2 {
    /// `AWS::EC2::VPCEndpoint`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html>.
    public struct VPCEndpoint: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::EC2::VPCEndpoint" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - vpcId: A change replaces the resource.
        ///   - ipAddressType: One of `ipv4`, `ipv6`, `dualstack`, `not-specified`.
        ///   - resourceConfigurationArn: A change replaces the resource.
        ///   - routeTableIds: No item twice.
        ///   - securityGroupIds: No item twice.
        ///   - serviceName: A change replaces the resource.
        ///   - serviceNetworkArn: A change replaces the resource.
        ///   - serviceRegion: A change replaces the resource.
        ///   - subnetIds: No item twice.
        ///   - vpcEndpointType: One of `Interface`, `Gateway`, `GatewayLoadBalancer`, `ServiceNetwork`, `Resource`, `Tunnel`. A change replaces the resource.
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
            configure(&self.properties)
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

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `VpcId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html#cfn-ec2-vpcendpoint-vpcid)
            public var vpcId: PropertyName<ID<EC2.VPC>> { "VpcId" }

            /// `DnsOptions`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html#cfn-ec2-vpcendpoint-dnsoptions)
            public var dnsOptions: PropertyName<DnsOptionsSpecification> { "DnsOptions" }

            /// `IpAddressType`. One of `ipv4`, `ipv6`, `dualstack`, `not-specified`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html#cfn-ec2-vpcendpoint-ipaddresstype)
            public var ipAddressType: PropertyName<IpAddressType> { "IpAddressType" }

            /// `PolicyDocument`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html#cfn-ec2-vpcendpoint-policydocument)
            public var policyDocument: PropertyName<Document> { "PolicyDocument" }

            /// `PrivateDnsEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html#cfn-ec2-vpcendpoint-privatednsenabled)
            public var privateDnsEnabled: PropertyName<Value<Bool>> { "PrivateDnsEnabled" }

            /// `ResourceConfigurationArn`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html#cfn-ec2-vpcendpoint-resourceconfigurationarn)
            public var resourceConfigurationArn: PropertyName<ARN<VpcLattice.ResourceConfiguration>> { "ResourceConfigurationArn" }

            /// `RouteTableIds`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html#cfn-ec2-vpcendpoint-routetableids)
            public var routeTableIds: PropertyName<List<ID<EC2.RouteTable>>> { "RouteTableIds" }

            /// `SecurityGroupIds`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html#cfn-ec2-vpcendpoint-securitygroupids)
            public var securityGroupIds: PropertyName<List<ID<EC2.SecurityGroup>>> { "SecurityGroupIds" }

            /// `ServiceName`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html#cfn-ec2-vpcendpoint-servicename)
            public var serviceName: PropertyName<Value<String>> { "ServiceName" }

            /// `ServiceNetworkArn`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html#cfn-ec2-vpcendpoint-servicenetworkarn)
            public var serviceNetworkArn: PropertyName<ARN<VpcLattice.ServiceNetwork>> { "ServiceNetworkArn" }

            /// `ServiceRegion`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html#cfn-ec2-vpcendpoint-serviceregion)
            public var serviceRegion: PropertyName<Value<String>> { "ServiceRegion" }

            /// `SubnetIds`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html#cfn-ec2-vpcendpoint-subnetids)
            public var subnetIds: PropertyName<List<ID<EC2.Subnet>>> { "SubnetIds" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html#cfn-ec2-vpcendpoint-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `VpcEndpointType`. One of `Interface`, `Gateway`, `GatewayLoadBalancer`, `ServiceNetwork`, `Resource`, `Tunnel`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html#cfn-ec2-vpcendpoint-vpcendpointtype)
            public var vpcEndpointType: PropertyName<VpcEndpointType> { "VpcEndpointType" }
        }

        /// `AWS::EC2::VPCEndpoint`: `DnsOptionsSpecification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpcendpoint-dnsoptionsspecification.html>.
        public struct DnsOptionsSpecification: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - dnsRecordIpType: One of `ipv4`, `ipv6`, `dualstack`, `service-defined`, `not-specified`.
            ///   - privateDnsOnlyForInboundResolverEndpoint: One of `OnlyInboundResolver`, `AllResolvers`, `NotSpecified`.
            ///   - privateDnsPreference: One of `VERIFIED_DOMAINS_ONLY`, `ALL_DOMAINS`, `VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS`, `SPECIFIED_DOMAINS_ONLY`. A change replaces the resource.
            ///   - privateDnsSpecifiedDomains: Items 1 to 10. Each: Length 1 to 255. A change replaces the resource.
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

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DnsRecordIpType`. One of `ipv4`, `ipv6`, `dualstack`, `service-defined`, `not-specified`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpcendpoint-dnsoptionsspecification.html#cfn-ec2-vpcendpoint-dnsoptionsspecification-dnsrecordiptype)
                public var dnsRecordIpType: PropertyName<DnsRecordIpType> { "DnsRecordIpType" }

                /// `PrivateDnsOnlyForInboundResolverEndpoint`. One of `OnlyInboundResolver`, `AllResolvers`, `NotSpecified`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpcendpoint-dnsoptionsspecification.html#cfn-ec2-vpcendpoint-dnsoptionsspecification-privatednsonlyforinboundresolverendpoint)
                public var privateDnsOnlyForInboundResolverEndpoint: PropertyName<PrivateDnsOnlyForInboundResolverEndpoint> { "PrivateDnsOnlyForInboundResolverEndpoint" }

                /// `PrivateDnsPreference`. One of `VERIFIED_DOMAINS_ONLY`, `ALL_DOMAINS`, `VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS`, `SPECIFIED_DOMAINS_ONLY`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpcendpoint-dnsoptionsspecification.html#cfn-ec2-vpcendpoint-dnsoptionsspecification-privatednspreference)
                public var privateDnsPreference: PropertyName<PrivateDnsPreference> { "PrivateDnsPreference" }

                /// `PrivateDnsSpecifiedDomains`. Items 1 to 10. Each: Length 1 to 255. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpcendpoint-dnsoptionsspecification.html#cfn-ec2-vpcendpoint-dnsoptionsspecification-privatednsspecifieddomains)
                public var privateDnsSpecifiedDomains: PropertyName<List<Value<String>>> { "PrivateDnsSpecifiedDomains" }
            }

            /// `AWS::EC2::VPCEndpoint`: `DnsOptionsSpecification.DnsRecordIpType`
            public final class DnsRecordIpType: OpenEnum, @unchecked Sendable {
                /// `dualstack`
                public static var dualstack: DnsRecordIpType { "dualstack" }
                /// `ipv4`
                public static var ipv4: DnsRecordIpType { "ipv4" }
                /// `ipv6`
                public static var ipv6: DnsRecordIpType { "ipv6" }
                /// `not-specified`
                public static var notSpecified: DnsRecordIpType { "not-specified" }
                /// `service-defined`
                public static var serviceDefined: DnsRecordIpType { "service-defined" }
            }

            /// `AWS::EC2::VPCEndpoint`: `DnsOptionsSpecification.PrivateDnsOnlyForInboundResolverEndpoint`
            public final class PrivateDnsOnlyForInboundResolverEndpoint: OpenEnum, @unchecked Sendable {
                /// `AllResolvers`
                public static var allResolvers: PrivateDnsOnlyForInboundResolverEndpoint { "AllResolvers" }
                /// `NotSpecified`
                public static var notSpecified: PrivateDnsOnlyForInboundResolverEndpoint { "NotSpecified" }
                /// `OnlyInboundResolver`
                public static var onlyInboundResolver: PrivateDnsOnlyForInboundResolverEndpoint { "OnlyInboundResolver" }
            }

            /// `AWS::EC2::VPCEndpoint`: `DnsOptionsSpecification.PrivateDnsPreference`
            public final class PrivateDnsPreference: OpenEnum, @unchecked Sendable {
                /// `ALL_DOMAINS`
                public static var allDomains: PrivateDnsPreference { "ALL_DOMAINS" }
                /// `SPECIFIED_DOMAINS_ONLY`
                public static var specifiedDomainsOnly: PrivateDnsPreference { "SPECIFIED_DOMAINS_ONLY" }
                /// `VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS`
                public static var verifiedDomainsAndSpecifiedDomains: PrivateDnsPreference { "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS" }
                /// `VERIFIED_DOMAINS_ONLY`
                public static var verifiedDomainsOnly: PrivateDnsPreference { "VERIFIED_DOMAINS_ONLY" }
            }
        }

        /// `AWS::EC2::VPCEndpoint`: `IpAddressType`
        public final class IpAddressType: OpenEnum, @unchecked Sendable {
            /// `dualstack`
            public static var dualstack: IpAddressType { "dualstack" }
            /// `ipv4`
            public static var ipv4: IpAddressType { "ipv4" }
            /// `ipv6`
            public static var ipv6: IpAddressType { "ipv6" }
            /// `not-specified`
            public static var notSpecified: IpAddressType { "not-specified" }
        }

        /// `AWS::EC2::VPCEndpoint`: `VpcEndpointType`
        public final class VpcEndpointType: OpenEnum, @unchecked Sendable {
            /// `Gateway`
            public static var gateway: VpcEndpointType { "Gateway" }
            /// `GatewayLoadBalancer`
            public static var gatewayLoadBalancer: VpcEndpointType { "GatewayLoadBalancer" }
            /// `Interface`
            public static var interface: VpcEndpointType { "Interface" }
            /// `Resource`
            public static var resource: VpcEndpointType { "Resource" }
            /// `ServiceNetwork`
            public static var serviceNetwork: VpcEndpointType { "ServiceNetwork" }
            /// `Tunnel`
            public static var tunnel: VpcEndpointType { "Tunnel" }
        }
    }
}
