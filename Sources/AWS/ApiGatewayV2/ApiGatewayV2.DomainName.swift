// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGatewayV2 {
    /// `AWS::ApiGatewayV2::DomainName`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-domainname.html>.
    public struct DomainName: StackDSL.Resource {
        public static let typeName = "AWS::ApiGatewayV2::DomainName"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - domainName: `DomainName`. A change replaces the resource.
        ///   - domainNameConfigurations: `DomainNameConfigurations`.
        ///   - mutualTlsAuthentication: `MutualTlsAuthentication`.
        ///   - routingMode: `RoutingMode`. Default `API_MAPPING_ONLY`.
        ///   - tags: `Tags`.
        public init(
            _ logicalID: String,
            domainName: Value<String>,
            domainNameConfigurations: List<DomainNameConfiguration>? = nil,
            mutualTlsAuthentication: MutualTlsAuthentication? = nil,
            routingMode: RoutingMode? = nil,
            tags: Map<Value<String>>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ApiGatewayV2.DomainName>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "DomainName": domainName.node,
                    "DomainNameConfigurations": domainNameConfigurations?.node,
                    "MutualTlsAuthentication": mutualTlsAuthentication?.node,
                    "RoutingMode": routingMode?.node,
                    "Tags": tags?.node,
                ],
                file, line, column
            )
            configure(&properties)
        }

        /// `Ref`
        public var ref: ID<ApiGatewayV2.DomainName> { .init(node: resource.ref) }

        /// `DomainNameArn`
        public var domainNameArn: ARN<ApiGatewayV2.DomainName> { .init(node: resource.attribute("DomainNameArn")) }

        /// `RegionalDomainName`
        public var regionalDomainName: Value<String> { .init(node: resource.attribute("RegionalDomainName")) }

        /// `RegionalHostedZoneId`
        public var regionalHostedZoneId: ID<Route53.HostedZone> { .init(node: resource.attribute("RegionalHostedZoneId")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `DomainName`
            public var domainName: PropertyName<Value<String>> { "DomainName" }

            /// `DomainNameConfigurations`
            public var domainNameConfigurations: PropertyName<List<DomainNameConfiguration>> { "DomainNameConfigurations" }

            /// `MutualTlsAuthentication`
            public var mutualTlsAuthentication: PropertyName<MutualTlsAuthentication> { "MutualTlsAuthentication" }

            /// `RoutingMode`
            public var routingMode: PropertyName<RoutingMode> { "RoutingMode" }

            /// `Tags`
            public var tags: PropertyName<Map<Value<String>>> { "Tags" }
        }

        /// `AWS::ApiGatewayV2::DomainName`: `DomainNameConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-domainname-domainnameconfiguration.html>.
        public struct DomainNameConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - certificateArn: `CertificateArn`.
            ///   - certificateName: `CertificateName`.
            ///   - endpointType: `EndpointType`.
            ///   - ipAddressType: `IpAddressType`.
            ///   - ownershipVerificationCertificateArn: `OwnershipVerificationCertificateArn`.
            ///   - securityPolicy: `SecurityPolicy`.
            public init(
                certificateArn: ARN<CertificateManager.Certificate>? = nil,
                certificateName: Value<String>? = nil,
                endpointType: EndpointType? = nil,
                ipAddressType: IpAddressType? = nil,
                ownershipVerificationCertificateArn: ARN<CertificateManager.Certificate>? = nil,
                securityPolicy: SecurityPolicy? = nil
            ) {
                self.node = Node(properties: [
                    "CertificateArn": certificateArn?.node,
                    "CertificateName": certificateName?.node,
                    "EndpointType": endpointType?.node,
                    "IpAddressType": ipAddressType?.node,
                    "OwnershipVerificationCertificateArn": ownershipVerificationCertificateArn?.node,
                    "SecurityPolicy": securityPolicy?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `CertificateArn`
                public var certificateArn: PropertyName<ARN<CertificateManager.Certificate>> { "CertificateArn" }

                /// `CertificateName`
                public var certificateName: PropertyName<Value<String>> { "CertificateName" }

                /// `EndpointType`
                public var endpointType: PropertyName<EndpointType> { "EndpointType" }

                /// `IpAddressType`
                public var ipAddressType: PropertyName<IpAddressType> { "IpAddressType" }

                /// `OwnershipVerificationCertificateArn`
                public var ownershipVerificationCertificateArn: PropertyName<ARN<CertificateManager.Certificate>> { "OwnershipVerificationCertificateArn" }

                /// `SecurityPolicy`
                public var securityPolicy: PropertyName<SecurityPolicy> { "SecurityPolicy" }
            }

            /// `AWS::ApiGatewayV2::DomainName`: `DomainNameConfiguration.EndpointType`
            public struct EndpointType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var edge: Self { "EDGE" }
                public static var regional: Self { "REGIONAL" }
            }

            /// `AWS::ApiGatewayV2::DomainName`: `DomainNameConfiguration.IpAddressType`
            public struct IpAddressType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var dualstack: Self { "dualstack" }
                public static var ipv4: Self { "ipv4" }
            }

            /// `AWS::ApiGatewayV2::DomainName`: `DomainNameConfiguration.SecurityPolicy`
            public struct SecurityPolicy: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var tls1_0: Self { "TLS_1_0" }
                public static var tls1_2: Self { "TLS_1_2" }
            }
        }

        /// `AWS::ApiGatewayV2::DomainName`: `MutualTlsAuthentication`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-domainname-mutualtlsauthentication.html>.
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

        /// `AWS::ApiGatewayV2::DomainName`: `RoutingMode`
        public struct RoutingMode: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var apiMappingOnly: Self { "API_MAPPING_ONLY" }
            public static var routingRuleOnly: Self { "ROUTING_RULE_ONLY" }
            public static var routingRuleThenApiMapping: Self { "ROUTING_RULE_THEN_API_MAPPING" }
        }
    }
}
