// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGateway {
    /// `AWS::ApiGateway::DomainName`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html>.
    public struct DomainName: StackDSL.Resource {
        public static let typeName = "AWS::ApiGateway::DomainName"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - certificateArn: `CertificateArn`.
        ///   - domainName: `DomainName`. A change replaces the resource.
        ///   - endpointAccessMode: `EndpointAccessMode`.
        ///   - endpointConfiguration: `EndpointConfiguration`.
        ///   - mutualTlsAuthentication: `MutualTlsAuthentication`.
        ///   - ownershipVerificationCertificateArn: `OwnershipVerificationCertificateArn`.
        ///   - regionalCertificateArn: `RegionalCertificateArn`.
        ///   - routingMode: `RoutingMode`. Default `BASE_PATH_MAPPING_ONLY`.
        ///   - securityPolicy: `SecurityPolicy`.
        ///   - tags: `Tags`.
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
            configure(&properties)
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

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `CertificateArn`
            public var certificateArn: PropertyName<ARN<CertificateManager.Certificate>> { "CertificateArn" }

            /// `DomainName`
            public var domainName: PropertyName<Value<String>> { "DomainName" }

            /// `EndpointAccessMode`
            public var endpointAccessMode: PropertyName<EndpointAccessMode> { "EndpointAccessMode" }

            /// `EndpointConfiguration`
            public var endpointConfiguration: PropertyName<EndpointConfiguration> { "EndpointConfiguration" }

            /// `MutualTlsAuthentication`
            public var mutualTlsAuthentication: PropertyName<MutualTlsAuthentication> { "MutualTlsAuthentication" }

            /// `OwnershipVerificationCertificateArn`
            public var ownershipVerificationCertificateArn: PropertyName<ARN<CertificateManager.Certificate>> { "OwnershipVerificationCertificateArn" }

            /// `RegionalCertificateArn`
            public var regionalCertificateArn: PropertyName<ARN<CertificateManager.Certificate>> { "RegionalCertificateArn" }

            /// `RoutingMode`
            public var routingMode: PropertyName<RoutingMode> { "RoutingMode" }

            /// `SecurityPolicy`
            public var securityPolicy: PropertyName<SecurityPolicy> { "SecurityPolicy" }

            /// `Tags`
            public var tags: PropertyName<List<Tag>> { "Tags" }
        }

        /// `AWS::ApiGateway::DomainName`: `EndpointAccessMode`
        public struct EndpointAccessMode: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var basic: Self { "BASIC" }
            public static var strict: Self { "STRICT" }
        }

        /// `AWS::ApiGateway::DomainName`: `EndpointConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-domainname-endpointconfiguration.html>.
        public struct EndpointConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - ipAddressType: `IpAddressType`.
            ///   - types: `Types`.
            public init(
                ipAddressType: IpAddressType? = nil,
                types: List<Types>? = nil
            ) {
                self.node = Node(properties: [
                    "IpAddressType": ipAddressType?.node,
                    "Types": types?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `IpAddressType`
                public var ipAddressType: PropertyName<IpAddressType> { "IpAddressType" }

                /// `Types`
                public var types: PropertyName<List<Types>> { "Types" }
            }

            /// `AWS::ApiGateway::DomainName`: `EndpointConfiguration.IpAddressType`
            public struct IpAddressType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var dualstack: Self { "dualstack" }
                public static var ipv4: Self { "ipv4" }
            }

            /// `AWS::ApiGateway::DomainName`: `EndpointConfiguration.Types`
            public struct Types: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var edge: Self { "EDGE" }
                public static var `private`: Self { "PRIVATE" }
                public static var regional: Self { "REGIONAL" }
            }
        }

        /// `AWS::ApiGateway::DomainName`: `MutualTlsAuthentication`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-domainname-mutualtlsauthentication.html>.
        public struct MutualTlsAuthentication: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - truststoreUri: `TruststoreUri`.
            ///   - truststoreVersion: `TruststoreVersion`.
            public init(
                truststoreUri: Value<String>? = nil,
                truststoreVersion: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "TruststoreUri": truststoreUri?.node,
                    "TruststoreVersion": truststoreVersion?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `TruststoreUri`
                public var truststoreUri: PropertyName<Value<String>> { "TruststoreUri" }

                /// `TruststoreVersion`
                public var truststoreVersion: PropertyName<Value<String>> { "TruststoreVersion" }
            }
        }

        /// `AWS::ApiGateway::DomainName`: `RoutingMode`
        public struct RoutingMode: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var basePathMappingOnly: Self { "BASE_PATH_MAPPING_ONLY" }
            public static var routingRuleOnly: Self { "ROUTING_RULE_ONLY" }
            public static var routingRuleThenBasePathMapping: Self { "ROUTING_RULE_THEN_BASE_PATH_MAPPING" }
        }

        /// `AWS::ApiGateway::DomainName`: `SecurityPolicy`
        public struct SecurityPolicy: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var securityPolicyTls12_2018Edge: Self { "SecurityPolicy_TLS12_2018_EDGE" }
            public static var securityPolicyTls12Pfs2025Edge: Self { "SecurityPolicy_TLS12_PFS_2025_EDGE" }
            public static var securityPolicyTls13_1_2_2021_06: Self { "SecurityPolicy_TLS13_1_2_2021_06" }
            public static var securityPolicyTls13_1_2Ext2FipsPq2025_09: Self { "SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09" }
            public static var securityPolicyTls13_1_2Ext2Pq2025_09: Self { "SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09" }
            public static var securityPolicyTls13_1_2FipsPfsPq2025_09: Self { "SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09" }
            public static var securityPolicyTls13_1_2FipsPq2025_09: Self { "SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09" }
            public static var securityPolicyTls13_1_2PfsPq2025_09: Self { "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09" }
            public static var securityPolicyTls13_1_2Pq2025_09: Self { "SecurityPolicy_TLS13_1_2_PQ_2025_09" }
            public static var securityPolicyTls13_1_3_2025_09: Self { "SecurityPolicy_TLS13_1_3_2025_09" }
            public static var securityPolicyTls13_1_3Fips2025_09: Self { "SecurityPolicy_TLS13_1_3_FIPS_2025_09" }
            public static var securityPolicyTls13_2025Edge: Self { "SecurityPolicy_TLS13_2025_EDGE" }
            public static var tls1_0: Self { "TLS_1_0" }
            public static var tls1_2: Self { "TLS_1_2" }
        }
    }
}
