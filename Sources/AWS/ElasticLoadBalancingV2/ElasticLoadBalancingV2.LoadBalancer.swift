// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ElasticLoadBalancingV2 {
    /// `AWS::ElasticLoadBalancingV2::LoadBalancer`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html>.
    public struct LoadBalancer: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ElasticLoadBalancingV2::LoadBalancer" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - enableCapacityReservationProvisionStabilize: Default false. Never read back.
        ///   - enablePrefixForIpv6SourceNat: One of `off`, `on`.
        ///   - ipAddressType: One of `dualstack`, `dualstack-without-public-ipv4`, `ipv4`.
        ///   - loadBalancerAttributes: No item twice.
        ///   - name: A change replaces the resource.
        ///   - scheme: One of `internal`, `internet-facing`. A change replaces the resource.
        ///   - securityGroups: No item twice.
        ///   - subnetMappings: No item twice.
        ///   - subnets: No item twice.
        ///   - type: One of `application`, `gateway`, `network`. A change replaces the resource.
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
            configure(&self.properties)
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

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `EnableCapacityReservationProvisionStabilize`. Default false. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html#cfn-elasticloadbalancingv2-loadbalancer-enablecapacityreservationprovisionstabilize)
            public var enableCapacityReservationProvisionStabilize: PropertyName<Value<Bool>> { "EnableCapacityReservationProvisionStabilize" }

            /// `EnablePrefixForIpv6SourceNat`. One of `off`, `on`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html#cfn-elasticloadbalancingv2-loadbalancer-enableprefixforipv6sourcenat)
            public var enablePrefixForIpv6SourceNat: PropertyName<EnablePrefixForIpv6SourceNat> { "EnablePrefixForIpv6SourceNat" }

            /// `EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html#cfn-elasticloadbalancingv2-loadbalancer-enforcesecuritygroupinboundrulesonprivatelinktraffic)
            public var enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: PropertyName<Value<String>> { "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic" }

            /// `IpAddressType`. One of `dualstack`, `dualstack-without-public-ipv4`, `ipv4`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html#cfn-elasticloadbalancingv2-loadbalancer-ipaddresstype)
            public var ipAddressType: PropertyName<IpAddressType> { "IpAddressType" }

            /// `Ipv4IpamPoolId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html#cfn-elasticloadbalancingv2-loadbalancer-ipv4ipampoolid)
            public var ipv4IpamPoolId: PropertyName<ID<EC2.IPAMPool>> { "Ipv4IpamPoolId" }

            /// `LoadBalancerAttributes`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html#cfn-elasticloadbalancingv2-loadbalancer-loadbalancerattributes)
            public var loadBalancerAttributes: PropertyName<List<LoadBalancerAttribute>> { "LoadBalancerAttributes" }

            /// `MinimumLoadBalancerCapacity`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html#cfn-elasticloadbalancingv2-loadbalancer-minimumloadbalancercapacity)
            public var minimumLoadBalancerCapacity: PropertyName<MinimumLoadBalancerCapacity> { "MinimumLoadBalancerCapacity" }

            /// `Name`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html#cfn-elasticloadbalancingv2-loadbalancer-name)
            public var name: PropertyName<Value<String>> { "Name" }

            /// `Scheme`. One of `internal`, `internet-facing`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html#cfn-elasticloadbalancingv2-loadbalancer-scheme)
            public var scheme: PropertyName<Scheme> { "Scheme" }

            /// `SecurityGroups`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html#cfn-elasticloadbalancingv2-loadbalancer-securitygroups)
            public var securityGroups: PropertyName<List<ID<EC2.SecurityGroup>>> { "SecurityGroups" }

            /// `SubnetMappings`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html#cfn-elasticloadbalancingv2-loadbalancer-subnetmappings)
            public var subnetMappings: PropertyName<List<SubnetMapping>> { "SubnetMappings" }

            /// `Subnets`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html#cfn-elasticloadbalancingv2-loadbalancer-subnets)
            public var subnets: PropertyName<List<ID<EC2.Subnet>>> { "Subnets" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html#cfn-elasticloadbalancingv2-loadbalancer-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `Type`. One of `application`, `gateway`, `network`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html#cfn-elasticloadbalancingv2-loadbalancer-type)
            public var type: PropertyName<TypeProperty> { "Type" }
        }

        /// `AWS::ElasticLoadBalancingV2::LoadBalancer`: `EnablePrefixForIpv6SourceNat`
        public final class EnablePrefixForIpv6SourceNat: OpenEnum, @unchecked Sendable {
            /// `off`
            public static var off: EnablePrefixForIpv6SourceNat { "off" }
            /// `on`
            public static var on: EnablePrefixForIpv6SourceNat { "on" }
        }

        /// `AWS::ElasticLoadBalancingV2::LoadBalancer`: `IpAddressType`
        public final class IpAddressType: OpenEnum, @unchecked Sendable {
            /// `dualstack`
            public static var dualstack: IpAddressType { "dualstack" }
            /// `dualstack-without-public-ipv4`
            public static var dualstackWithoutPublicIpv4: IpAddressType { "dualstack-without-public-ipv4" }
            /// `ipv4`
            public static var ipv4: IpAddressType { "ipv4" }
        }

        /// `AWS::ElasticLoadBalancingV2::LoadBalancer`: `LoadBalancerAttribute`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-loadbalancer-loadbalancerattribute.html>.
        public struct LoadBalancerAttribute: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                key: Value<String>? = nil,
                value: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Key": key?.node,
                    "Value": value?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Key`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-loadbalancer-loadbalancerattribute.html#cfn-elasticloadbalancingv2-loadbalancer-loadbalancerattribute-key)
                public var key: PropertyName<Value<String>> { "Key" }

                /// `Value`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-loadbalancer-loadbalancerattribute.html#cfn-elasticloadbalancingv2-loadbalancer-loadbalancerattribute-value)
                public var value: PropertyName<Value<String>> { "Value" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::LoadBalancer`: `MinimumLoadBalancerCapacity`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-loadbalancer-minimumloadbalancercapacity.html>.
        public struct MinimumLoadBalancerCapacity: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                capacityUnits: Value<Int>
            ) {
                self.node = Node(properties: [
                    "CapacityUnits": capacityUnits.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CapacityUnits`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-loadbalancer-minimumloadbalancercapacity.html#cfn-elasticloadbalancingv2-loadbalancer-minimumloadbalancercapacity-capacityunits)
                public var capacityUnits: PropertyName<Value<Int>> { "CapacityUnits" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::LoadBalancer`: `Scheme`
        public final class Scheme: OpenEnum, @unchecked Sendable {
            /// `internal`
            public static var `internal`: Scheme { "internal" }
            /// `internet-facing`
            public static var internetFacing: Scheme { "internet-facing" }
        }

        /// `AWS::ElasticLoadBalancingV2::LoadBalancer`: `SubnetMapping`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-loadbalancer-subnetmapping.html>.
        public struct SubnetMapping: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
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

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `SubnetId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-loadbalancer-subnetmapping.html#cfn-elasticloadbalancingv2-loadbalancer-subnetmapping-subnetid)
                public var subnetId: PropertyName<ID<EC2.Subnet>> { "SubnetId" }

                /// `AllocationId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-loadbalancer-subnetmapping.html#cfn-elasticloadbalancingv2-loadbalancer-subnetmapping-allocationid)
                public var allocationId: PropertyName<ID<EC2.EIP>> { "AllocationId" }

                /// `IPv6Address`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-loadbalancer-subnetmapping.html#cfn-elasticloadbalancingv2-loadbalancer-subnetmapping-ipv6address)
                public var ipv6Address: PropertyName<Value<String>> { "IPv6Address" }

                /// `PrivateIPv4Address`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-loadbalancer-subnetmapping.html#cfn-elasticloadbalancingv2-loadbalancer-subnetmapping-privateipv4address)
                public var privateIPv4Address: PropertyName<Value<String>> { "PrivateIPv4Address" }

                /// `SourceNatIpv6Prefix`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-loadbalancer-subnetmapping.html#cfn-elasticloadbalancingv2-loadbalancer-subnetmapping-sourcenatipv6prefix)
                public var sourceNatIpv6Prefix: PropertyName<Value<String>> { "SourceNatIpv6Prefix" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::LoadBalancer`: `Type`
        public final class TypeProperty: OpenEnum, @unchecked Sendable {
            /// `application`
            public static var application: TypeProperty { "application" }
            /// `gateway`
            public static var gateway: TypeProperty { "gateway" }
            /// `network`
            public static var network: TypeProperty { "network" }
        }
    }
}
