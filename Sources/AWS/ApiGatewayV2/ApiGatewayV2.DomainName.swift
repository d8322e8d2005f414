// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGatewayV2 {
    /// `AWS::ApiGatewayV2::DomainName`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-domainname.html>.
    public struct DomainName: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ApiGatewayV2::DomainName" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - domainName: A change replaces the resource.
        ///   - routingMode: One of `API_MAPPING_ONLY`, `ROUTING_RULE_THEN_API_MAPPING`, `ROUTING_RULE_ONLY`. Default `API_MAPPING_ONLY`.
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
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ApiGatewayV2.DomainName> { .init(node: resource.ref) }

        /// `DomainNameArn`
        public var domainNameArn: ARN<ApiGatewayV2.DomainName> { .init(node: resource.attribute("DomainNameArn")) }

        /// `RegionalDomainName`
        public var regionalDomainName: Value<String> { .init(node: resource.attribute("RegionalDomainName")) }

        /// `RegionalHostedZoneId`
        public var regionalHostedZoneId: ID<Route53.HostedZone> { .init(node: resource.attribute("RegionalHostedZoneId")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `DomainName`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-domainname.html#cfn-apigatewayv2-domainname-domainname)
            public var domainName: PropertyName<Value<String>> { "DomainName" }

            /// `DomainNameConfigurations`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-domainname.html#cfn-apigatewayv2-domainname-domainnameconfigurations)
            public var domainNameConfigurations: PropertyName<List<DomainNameConfiguration>> { "DomainNameConfigurations" }

            /// `MutualTlsAuthentication`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-domainname.html#cfn-apigatewayv2-domainname-mutualtlsauthentication)
            public var mutualTlsAuthentication: PropertyName<MutualTlsAuthentication> { "MutualTlsAuthentication" }

            /// `RoutingMode`. One of `API_MAPPING_ONLY`, `ROUTING_RULE_THEN_API_MAPPING`, `ROUTING_RULE_ONLY`. Default `API_MAPPING_ONLY`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-domainname.html#cfn-apigatewayv2-domainname-routingmode)
            public var routingMode: PropertyName<RoutingMode> { "RoutingMode" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-domainname.html#cfn-apigatewayv2-domainname-tags)
            public var tags: PropertyName<Map<Value<String>>> { "Tags" }
        }

        /// `AWS::ApiGatewayV2::DomainName`: `DomainNameConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-domainname-domainnameconfiguration.html>.
        public struct DomainNameConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - endpointType: One of `EDGE`, `REGIONAL`.
            ///   - ipAddressType: One of `dualstack`, `ipv4`.
            ///   - securityPolicy: One of `TLS_1_0`, `TLS_1_2`.
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

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CertificateArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-domainname-domainnameconfiguration.html#cfn-apigatewayv2-domainname-domainnameconfiguration-certificatearn)
                public var certificateArn: PropertyName<ARN<CertificateManager.Certificate>> { "CertificateArn" }

                /// `CertificateName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-domainname-domainnameconfiguration.html#cfn-apigatewayv2-domainname-domainnameconfiguration-certificatename)
                public var certificateName: PropertyName<Value<String>> { "CertificateName" }

                /// `EndpointType`. One of `EDGE`, `REGIONAL`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-domainname-domainnameconfiguration.html#cfn-apigatewayv2-domainname-domainnameconfiguration-endpointtype)
                public var endpointType: PropertyName<EndpointType> { "EndpointType" }

                /// `IpAddressType`. One of `dualstack`, `ipv4`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-domainname-domainnameconfiguration.html#cfn-apigatewayv2-domainname-domainnameconfiguration-ipaddresstype)
                public var ipAddressType: PropertyName<IpAddressType> { "IpAddressType" }

                /// `OwnershipVerificationCertificateArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-domainname-domainnameconfiguration.html#cfn-apigatewayv2-domainname-domainnameconfiguration-ownershipverificationcertificatearn)
                public var ownershipVerificationCertificateArn: PropertyName<ARN<CertificateManager.Certificate>> { "OwnershipVerificationCertificateArn" }

                /// `SecurityPolicy`. One of `TLS_1_0`, `TLS_1_2`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-domainname-domainnameconfiguration.html#cfn-apigatewayv2-domainname-domainnameconfiguration-securitypolicy)
                public var securityPolicy: PropertyName<SecurityPolicy> { "SecurityPolicy" }
            }

            /// `AWS::ApiGatewayV2::DomainName`: `DomainNameConfiguration.EndpointType`
            public final class EndpointType: OpenEnum, @unchecked Sendable {
                /// `EDGE`
                public static var edge: EndpointType { "EDGE" }
                /// `REGIONAL`
                public static var regional: EndpointType { "REGIONAL" }
            }

            /// `AWS::ApiGatewayV2::DomainName`: `DomainNameConfiguration.IpAddressType`
            public final class IpAddressType: OpenEnum, @unchecked Sendable {
                /// `dualstack`
                public static var dualstack: IpAddressType { "dualstack" }
                /// `ipv4`
                public static var ipv4: IpAddressType { "ipv4" }
            }

            /// `AWS::ApiGatewayV2::DomainName`: `DomainNameConfiguration.SecurityPolicy`
            public final class SecurityPolicy: OpenEnum, @unchecked Sendable {
                /// `TLS_1_0`
                public static var tls1_0: SecurityPolicy { "TLS_1_0" }
                /// `TLS_1_2`
                public static var tls1_2: SecurityPolicy { "TLS_1_2" }
            }
        }

        /// `AWS::ApiGatewayV2::DomainName`: `MutualTlsAuthentication`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-domainname-mutualtlsauthentication.html>.
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

                /// `TruststoreUri`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-domainname-mutualtlsauthentication.html#cfn-apigatewayv2-domainname-mutualtlsauthentication-truststoreuri)
                public var truststoreUri: PropertyName<Value<String>> { "TruststoreUri" }

                /// `TruststoreVersion`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-domainname-mutualtlsauthentication.html#cfn-apigatewayv2-domainname-mutualtlsauthentication-truststoreversion)
                public var truststoreVersion: PropertyName<Value<String>> { "TruststoreVersion" }
            }
        }

        /// `AWS::ApiGatewayV2::DomainName`: `RoutingMode`
        public final class RoutingMode: OpenEnum, @unchecked Sendable {
            /// `API_MAPPING_ONLY`
            public static var apiMappingOnly: RoutingMode { "API_MAPPING_ONLY" }
            /// `ROUTING_RULE_ONLY`
            public static var routingRuleOnly: RoutingMode { "ROUTING_RULE_ONLY" }
            /// `ROUTING_RULE_THEN_API_MAPPING`
            public static var routingRuleThenApiMapping: RoutingMode { "ROUTING_RULE_THEN_API_MAPPING" }
        }
    }
}
