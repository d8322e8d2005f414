// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ElasticLoadBalancingV2 {
    /// `AWS::ElasticLoadBalancingV2::LoadBalancer`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html>.
    public struct LoadBalancer: StackDSL.Resource {
        public static let typeName = "AWS::ElasticLoadBalancingV2::LoadBalancer"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - enableCapacityReservationProvisionStabilize: `EnableCapacityReservationProvisionStabilize`. Default false.
        ///   - enablePrefixForIpv6SourceNat: `EnablePrefixForIpv6SourceNat`.
        ///   - enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: `EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic`.
        ///   - ipAddressType: `IpAddressType`.
        ///   - ipv4IpamPoolId: `Ipv4IpamPoolId`.
        ///   - loadBalancerAttributes: `LoadBalancerAttributes`. No item twice.
        ///   - minimumLoadBalancerCapacity: `MinimumLoadBalancerCapacity`.
        ///   - name: `Name`. A change replaces the resource.
        ///   - scheme: `Scheme`. A change replaces the resource.
        ///   - securityGroups: `SecurityGroups`. No item twice.
        ///   - subnetMappings: `SubnetMappings`. No item twice.
        ///   - subnets: `Subnets`. No item twice.
        ///   - tags: `Tags`.
        ///   - type: `Type`. A change replaces the resource.
        public init(
            _ logicalID: String,
            enableCapacityReservationProvisionStabilize: Value<Bool>? = nil,
            enablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNat? = nil,
            enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: Value<String>? = nil,
            ipAddressType: IpAddressType? = nil,
            ipv4IpamPoolId: ID<EC2.IPAMPool>? = nil,
            loadBalancerAttributes: List<LoadBalancerAttribute>? = nil,
            minimumLoadBalancerCapacity: MinimumLoadBalancerCapacity? = nil,
            name: Value<String>? = nil,
            scheme: Scheme? = nil,
            securityGroups: List<ID<EC2.SecurityGroup>>? = nil,
            subnetMappings: List<SubnetMapping>? = nil,
            subnets: List<ID<EC2.Subnet>>? = nil,
            tags: List<Tag>? = nil,
            type: TypeProperty? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ElasticLoadBalancingV2.LoadBalancer>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "EnableCapacityReservationProvisionStabilize": enableCapacityReservationProvisionStabilize?.node,
                    "EnablePrefixForIpv6SourceNat": enablePrefixForIpv6SourceNat?.node,
                    "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic": enforceSecurityGroupInboundRulesOnPrivateLinkTraffic?.node,
                    "IpAddressType": ipAddressType?.node,
                    "Ipv4IpamPoolId": ipv4IpamPoolId?.node,
                    "LoadBalancerAttributes": loadBalancerAttributes?.node,
                    "MinimumLoadBalancerCapacity": minimumLoadBalancerCapacity?.node,
                    "Name": name?.node,
                    "Scheme": scheme?.node,
                    "SecurityGroups": securityGroups?.node,
                    "SubnetMappings": subnetMappings?.node,
                    "Subnets": subnets?.node,
                    "Tags": tags?.node,
                    "Type": type?.node,
                ],
                file, line, column
            )
            configure(&properties)
        }

        /// `Ref`
        public var ref: ARN<ElasticLoadBalancingV2.LoadBalancer> { .init(node: resource.ref) }

        /// `CanonicalHostedZoneID`
        public var canonicalHostedZoneID: ID<Route53.HostedZone> { .init(node: resource.attribute("CanonicalHostedZoneID")) }

        /// `DNSName`
        public var dnsName: Value<String> { .init(node: resource.attribute("DNSName")) }

        /// `LoadBalancerArn`
        public var loadBalancerArn: ARN<ElasticLoadBalancingV2.LoadBalancer> { .init(node: resource.attribute("LoadBalancerArn")) }

        /// `LoadBalancerFullName`
        public var loadBalancerFullName: Value<String> { .init(node: resource.attribute("LoadBalancerFullName")) }

        /// `LoadBalancerName`
        public var loadBalancerName: Value<String> { .init(node: resource.attribute("LoadBalancerName")) }

        /// `SecurityGroups`
        public var securityGroups: List<ID<EC2.SecurityGroup>> { .init(node: resource.attribute("SecurityGroups")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `EnableCapacityReservationProvisionStabilize`
            public var enableCapacityReservationProvisionStabilize: PropertyName<Value<Bool>> { "EnableCapacityReservationProvisionStabilize" }

            /// `EnablePrefixForIpv6SourceNat`
            public var enablePrefixForIpv6SourceNat: PropertyName<EnablePrefixForIpv6SourceNat> { "EnablePrefixForIpv6SourceNat" }

            /// `EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic`
            public var enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: PropertyName<Value<String>> { "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic" }

            /// `IpAddressType`
            public var ipAddressType: PropertyName<IpAddressType> { "IpAddressType" }

            /// `Ipv4IpamPoolId`
            public var ipv4IpamPoolId: PropertyName<ID<EC2.IPAMPool>> { "Ipv4IpamPoolId" }

            /// `LoadBalancerAttributes`
            public var loadBalancerAttributes: PropertyName<List<LoadBalancerAttribute>> { "LoadBalancerAttributes" }

            /// `MinimumLoadBalancerCapacity`
            public var minimumLoadBalancerCapacity: PropertyName<MinimumLoadBalancerCapacity> { "MinimumLoadBalancerCapacity" }

            /// `Name`
            public var name: PropertyName<Value<String>> { "Name" }

            /// `Scheme`
            public var scheme: PropertyName<Scheme> { "Scheme" }

            /// `SecurityGroups`
            public var securityGroups: PropertyName<List<ID<EC2.SecurityGroup>>> { "SecurityGroups" }

            /// `SubnetMappings`
            public var subnetMappings: PropertyName<List<SubnetMapping>> { "SubnetMappings" }

            /// `Subnets`
            public var subnets: PropertyName<List<ID<EC2.Subnet>>> { "Subnets" }

            /// `Tags`
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `Type`
            public var type: PropertyName<TypeProperty> { "Type" }
        }

        /// `AWS::ElasticLoadBalancingV2::LoadBalancer`: `EnablePrefixForIpv6SourceNat`
        public struct EnablePrefixForIpv6SourceNat: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var off: Self { "off" }
            public static var on: Self { "on" }
        }

        /// `AWS::ElasticLoadBalancingV2::LoadBalancer`: `IpAddressType`
        public struct IpAddressType: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var dualstack: Self { "dualstack" }
            public static var dualstackWithoutPublicIpv4: Self { "dualstack-without-public-ipv4" }
            public static var ipv4: Self { "ipv4" }
        }

        /// `AWS::ElasticLoadBalancingV2::LoadBalancer`: `LoadBalancerAttribute`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-loadbalancer-loadbalancerattribute.html>.
        public struct LoadBalancerAttribute: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - key: `Key`.
            ///   - value: `Value`.
            public init(
                key: Value<String>? = nil,
                value: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Key": key?.node,
                    "Value": value?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Key`
                public var key: PropertyName<Value<String>> { "Key" }

                /// `Value`
                public var value: PropertyName<Value<String>> { "Value" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::LoadBalancer`: `MinimumLoadBalancerCapacity`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-loadbalancer-minimumloadbalancercapacity.html>.
        public struct MinimumLoadBalancerCapacity: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - capacityUnits: `CapacityUnits`.
            public init(
                capacityUnits: Value<Int>
            ) {
                self.node = Node(properties: [
                    "CapacityUnits": capacityUnits.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `CapacityUnits`
                public var capacityUnits: PropertyName<Value<Int>> { "CapacityUnits" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::LoadBalancer`: `Scheme`
        public struct Scheme: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var `internal`: Self { "internal" }
            public static var internetFacing: Self { "internet-facing" }
        }

        /// `AWS::ElasticLoadBalancingV2::LoadBalancer`: `SubnetMapping`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-loadbalancer-subnetmapping.html>.
        public struct SubnetMapping: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - subnetId: `SubnetId`.
            ///   - allocationId: `AllocationId`.
            ///   - ipv6Address: `IPv6Address`.
            ///   - privateIPv4Address: `PrivateIPv4Address`.
            ///   - sourceNatIpv6Prefix: `SourceNatIpv6Prefix`.
            public init(
                subnetId: ID<EC2.Subnet>,
                allocationId: ID<EC2.EIP>? = nil,
                ipv6Address: Value<String>? = nil,
                privateIPv4Address: Value<String>? = nil,
                sourceNatIpv6Prefix: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "SubnetId": subnetId.node,
                    "AllocationId": allocationId?.node,
                    "IPv6Address": ipv6Address?.node,
                    "PrivateIPv4Address": privateIPv4Address?.node,
                    "SourceNatIpv6Prefix": sourceNatIpv6Prefix?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `SubnetId`
                public var subnetId: PropertyName<ID<EC2.Subnet>> { "SubnetId" }

                /// `AllocationId`
                public var allocationId: PropertyName<ID<EC2.EIP>> { "AllocationId" }

                /// `IPv6Address`
                public var ipv6Address: PropertyName<Value<String>> { "IPv6Address" }

                /// `PrivateIPv4Address`
                public var privateIPv4Address: PropertyName<Value<String>> { "PrivateIPv4Address" }

                /// `SourceNatIpv6Prefix`
                public var sourceNatIpv6Prefix: PropertyName<Value<String>> { "SourceNatIpv6Prefix" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::LoadBalancer`: `Type`
        public struct TypeProperty: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var application: Self { "application" }
            public static var gateway: Self { "gateway" }
            public static var network: Self { "network" }
        }
    }
}
