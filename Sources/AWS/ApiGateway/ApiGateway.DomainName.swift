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
            endpointAccessMode: Value<String>? = nil,
            endpointConfiguration: EndpointConfiguration? = nil,
            mutualTlsAuthentication: MutualTlsAuthentication? = nil,
            ownershipVerificationCertificateArn: ARN<CertificateManager.Certificate>? = nil,
            regionalCertificateArn: ARN<CertificateManager.Certificate>? = nil,
            routingMode: RoutingMode? = nil,
            securityPolicy: Value<String>? = nil,
            tags: List<Tag>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column
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
                ipAddressType: Value<String>? = nil,
                types: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "IpAddressType": ipAddressType?.node,
                    "Types": types?.node,
                ])
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
        }

        /// `AWS::ApiGateway::DomainName`: `RoutingMode`
        public struct RoutingMode: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var basePathMappingOnly: Self { "BASE_PATH_MAPPING_ONLY" }
            public static var routingRuleOnly: Self { "ROUTING_RULE_ONLY" }
            public static var routingRuleThenBasePathMapping: Self { "ROUTING_RULE_THEN_BASE_PATH_MAPPING" }
        }
    }
}
