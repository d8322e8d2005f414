// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGateway {
    /// `AWS::ApiGateway::DomainName`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html>.
    public struct DomainName: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ApiGateway::DomainName" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - domainName: A change replaces the resource.
        ///   - endpointAccessMode: One of `BASIC`, `STRICT`.
        ///   - routingMode: One of `BASE_PATH_MAPPING_ONLY`, `ROUTING_RULE_THEN_BASE_PATH_MAPPING`, `ROUTING_RULE_ONLY`. Default `BASE_PATH_MAPPING_ONLY`.
        ///   - securityPolicy: One of `SecurityPolicy_TLS12_2018_EDGE`, `SecurityPolicy_TLS12_PFS_2025_EDGE`, `SecurityPolicy_TLS13_1_2_2021_06`, `SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09` and 6 more.
        public init(
            _ logicalID: String,
            certificateArn: ARN<CertificateManager.Certificate>? = nil,
            domainName: Value<String>? = nil,
            endpointAccessMode: EndpointAccessMode? = nil,
            endpointConfiguration: EndpointConfiguration? = nil,
            mutualTlsAuthentication: MutualTlsAuthentication? = nil,
            ownershipVerificationCertificateArn: ARN<CertificateManager.Certificate>? = nil,
            regionalCertificateArn: ARN<CertificateManager.Certificate>? = nil,
            routingMode: RoutingMode? = nil,
            securityPolicy: SecurityPolicy? = nil,
            tags: List<Tag>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ApiGateway.DomainName>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "CertificateArn": certificateArn?.node,
                    "DomainName": domainName?.node,
                    "EndpointAccessMode": endpointAccessMode?.node,
                    "EndpointConfiguration": endpointConfiguration?.node,
                    "MutualTlsAuthentication": mutualTlsAuthentication?.node,
                    "OwnershipVerificationCertificateArn": ownershipVerificationCertificateArn?.node,
                    "RegionalCertificateArn": regionalCertificateArn?.node,
                    "RoutingMode": routingMode?.node,
                    "SecurityPolicy": securityPolicy?.node,
                    "Tags": tags?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ApiGateway.DomainName> { .init(node: resource.ref) }

        /// `DistributionDomainName`
        public var distributionDomainName: Value<String> { .init(node: resource.attribute("DistributionDomainName")) }

        /// `DistributionHostedZoneId`
        public var distributionHostedZoneId: ID<Route53.HostedZone> { .init(node: resource.attribute("DistributionHostedZoneId")) }

        /// `DomainNameArn`
        public var domainNameArn: ARN<ApiGateway.DomainName> { .init(node: resource.attribute("DomainNameArn")) }

        /// `RegionalDomainName`
        public var regionalDomainName: Value<String> { .init(node: resource.attribute("RegionalDomainName")) }

        /// `RegionalHostedZoneId`
        public var regionalHostedZoneId: ID<Route53.HostedZone> { .init(node: resource.attribute("RegionalHostedZoneId")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `CertificateArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html#cfn-apigateway-domainname-certificatearn)
            public var certificateArn: PropertyName<ARN<CertificateManager.Certificate>> { "CertificateArn" }

            /// `DomainName`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html#cfn-apigateway-domainname-domainname)
            public var domainName: PropertyName<Value<String>> { "DomainName" }

            /// `EndpointAccessMode`. One of `BASIC`, `STRICT`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html#cfn-apigateway-domainname-endpointaccessmode)
            public var endpointAccessMode: PropertyName<EndpointAccessMode> { "EndpointAccessMode" }

            /// `EndpointConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html#cfn-apigateway-domainname-endpointconfiguration)
            public var endpointConfiguration: PropertyName<EndpointConfiguration> { "EndpointConfiguration" }

            /// `MutualTlsAuthentication`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html#cfn-apigateway-domainname-mutualtlsauthentication)
            public var mutualTlsAuthentication: PropertyName<MutualTlsAuthentication> { "MutualTlsAuthentication" }

            /// `OwnershipVerificationCertificateArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html#cfn-apigateway-domainname-ownershipverificationcertificatearn)
            public var ownershipVerificationCertificateArn: PropertyName<ARN<CertificateManager.Certificate>> { "OwnershipVerificationCertificateArn" }

            /// `RegionalCertificateArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html#cfn-apigateway-domainname-regionalcertificatearn)
            public var regionalCertificateArn: PropertyName<ARN<CertificateManager.Certificate>> { "RegionalCertificateArn" }

            /// `RoutingMode`. One of `BASE_PATH_MAPPING_ONLY`, `ROUTING_RULE_THEN_BASE_PATH_MAPPING`, `ROUTING_RULE_ONLY`. Default `BASE_PATH_MAPPING_ONLY`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html#cfn-apigateway-domainname-routingmode)
            public var routingMode: PropertyName<RoutingMode> { "RoutingMode" }

            /// `SecurityPolicy`. One of `SecurityPolicy_TLS12_2018_EDGE`, `SecurityPolicy_TLS12_PFS_2025_EDGE`, `SecurityPolicy_TLS13_1_2_2021_06`, `SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09` and 6 more. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html#cfn-apigateway-domainname-securitypolicy)
            public var securityPolicy: PropertyName<SecurityPolicy> { "SecurityPolicy" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html#cfn-apigateway-domainname-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }
        }

        /// `AWS::ApiGateway::DomainName`: `EndpointAccessMode`
        public final class EndpointAccessMode: OpenEnum, @unchecked Sendable {
            /// `BASIC`
            public static var basic: EndpointAccessMode { "BASIC" }
            /// `STRICT`
            public static var strict: EndpointAccessMode { "STRICT" }
        }

        /// `AWS::ApiGateway::DomainName`: `EndpointConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-domainname-endpointconfiguration.html>.
        public struct EndpointConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - ipAddressType: One of `dualstack`, `ipv4`.
            ///   - types: One of `EDGE`, `PRIVATE`, `REGIONAL`.
            public init(
                ipAddressType: IpAddressType? = nil,
                types: List<Types>? = nil
            ) {
                self.node = Node(properties: [
                    "IpAddressType": ipAddressType?.node,
                    "Types": types?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `IpAddressType`. One of `dualstack`, `ipv4`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-domainname-endpointconfiguration.html#cfn-apigateway-domainname-endpointconfiguration-ipaddresstype)
                public var ipAddressType: PropertyName<IpAddressType> { "IpAddressType" }

                /// `Types`. One of `EDGE`, `PRIVATE`, `REGIONAL`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-domainname-endpointconfiguration.html#cfn-apigateway-domainname-endpointconfiguration-types)
                public var types: PropertyName<List<Types>> { "Types" }
            }

            /// `AWS::ApiGateway::DomainName`: `EndpointConfiguration.IpAddressType`
            public final class IpAddressType: OpenEnum, @unchecked Sendable {
                /// `dualstack`
                public static var dualstack: IpAddressType { "dualstack" }
                /// `ipv4`
                public static var ipv4: IpAddressType { "ipv4" }
            }

            /// `AWS::ApiGateway::DomainName`: `EndpointConfiguration.Types`
            public final class Types: OpenEnum, @unchecked Sendable {
                /// `EDGE`
                public static var edge: Types { "EDGE" }
                /// `PRIVATE`
                public static var `private`: Types { "PRIVATE" }
                /// `REGIONAL`
                public static var regional: Types { "REGIONAL" }
            }
        }

        /// `AWS::ApiGateway::DomainName`: `MutualTlsAuthentication`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-domainname-mutualtlsauthentication.html>.
        public struct MutualTlsAuthentication: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                truststoreUri: Value<String>? = nil,
                truststoreVersion: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "TruststoreUri": truststoreUri?.node,
                    "TruststoreVersion": truststoreVersion?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `TruststoreUri`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-domainname-mutualtlsauthentication.html#cfn-apigateway-domainname-mutualtlsauthentication-truststoreuri)
                public var truststoreUri: PropertyName<Value<String>> { "TruststoreUri" }

                /// `TruststoreVersion`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-domainname-mutualtlsauthentication.html#cfn-apigateway-domainname-mutualtlsauthentication-truststoreversion)
                public var truststoreVersion: PropertyName<Value<String>> { "TruststoreVersion" }
            }
        }

        /// `AWS::ApiGateway::DomainName`: `RoutingMode`
        public final class RoutingMode: OpenEnum, @unchecked Sendable {
            /// `BASE_PATH_MAPPING_ONLY`
            public static var basePathMappingOnly: RoutingMode { "BASE_PATH_MAPPING_ONLY" }
            /// `ROUTING_RULE_ONLY`
            public static var routingRuleOnly: RoutingMode { "ROUTING_RULE_ONLY" }
            /// `ROUTING_RULE_THEN_BASE_PATH_MAPPING`
            public static var routingRuleThenBasePathMapping: RoutingMode { "ROUTING_RULE_THEN_BASE_PATH_MAPPING" }
        }

        /// `AWS::ApiGateway::DomainName`: `SecurityPolicy`
        public final class SecurityPolicy: OpenEnum, @unchecked Sendable {
            /// `SecurityPolicy_TLS12_2018_EDGE`
            public static var securityPolicyTls12_2018Edge: SecurityPolicy { "SecurityPolicy_TLS12_2018_EDGE" }
            /// `SecurityPolicy_TLS12_PFS_2025_EDGE`
            public static var securityPolicyTls12Pfs2025Edge: SecurityPolicy { "SecurityPolicy_TLS12_PFS_2025_EDGE" }
            /// `SecurityPolicy_TLS13_1_2_2021_06`
            public static var securityPolicyTls13_1_2_2021_06: SecurityPolicy { "SecurityPolicy_TLS13_1_2_2021_06" }
            /// `SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09`
            public static var securityPolicyTls13_1_2Ext2FipsPq2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09" }
            /// `SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09`
            public static var securityPolicyTls13_1_2Ext2Pq2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09" }
            /// `SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09`
            public static var securityPolicyTls13_1_2FipsPfsPq2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09" }
            /// `SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09`
            public static var securityPolicyTls13_1_2FipsPq2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09" }
            /// `SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09`
            public static var securityPolicyTls13_1_2PfsPq2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09" }
            /// `SecurityPolicy_TLS13_1_2_PQ_2025_09`
            public static var securityPolicyTls13_1_2Pq2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_2_PQ_2025_09" }
            /// `SecurityPolicy_TLS13_1_3_2025_09`
            public static var securityPolicyTls13_1_3_2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_3_2025_09" }
            /// `SecurityPolicy_TLS13_1_3_FIPS_2025_09`
            public static var securityPolicyTls13_1_3Fips2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_3_FIPS_2025_09" }
            /// `SecurityPolicy_TLS13_2025_EDGE`
            public static var securityPolicyTls13_2025Edge: SecurityPolicy { "SecurityPolicy_TLS13_2025_EDGE" }
            /// `TLS_1_0`
            public static var tls1_0: SecurityPolicy { "TLS_1_0" }
            /// `TLS_1_2`
            public static var tls1_2: SecurityPolicy { "TLS_1_2" }
        }
    }
}
