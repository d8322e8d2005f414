// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ElasticLoadBalancingV2 {
    /// `AWS::ElasticLoadBalancingV2::Listener`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html>.
    public struct Listener: StackDSL.Resource {
        public static let typeName = "AWS::ElasticLoadBalancingV2::Listener"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - defaultActions: `DefaultActions`. No item twice.
        ///   - loadBalancerArn: `LoadBalancerArn`. A change replaces the resource.
        ///   - alpnPolicy: `AlpnPolicy`.
        ///   - certificates: `Certificates`. No item twice.
        ///   - listenerAttributes: `ListenerAttributes`. No item twice.
        ///   - mutualAuthentication: `MutualAuthentication`.
        ///   - port: `Port`. Range 1 to 65535.
        ///   - protocol: `Protocol`.
        ///   - sslPolicy: `SslPolicy`.
        ///   - tags: `Tags`. Items at least 1.
        public init(
            _ logicalID: String,
            defaultActions: List<Action>,
            loadBalancerArn: ARN<ElasticLoadBalancingV2.LoadBalancer>,
            alpnPolicy: List<Value<String>>? = nil,
            certificates: List<Certificate>? = nil,
            listenerAttributes: List<ListenerAttribute>? = nil,
            mutualAuthentication: MutualAuthentication? = nil,
            port: Value<Int>? = nil,
            `protocol`: ProtocolProperty? = nil,
            sslPolicy: Value<String>? = nil,
            tags: List<Tag>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ElasticLoadBalancingV2.Listener>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "DefaultActions": defaultActions.node,
                    "LoadBalancerArn": loadBalancerArn.node,
                    "AlpnPolicy": alpnPolicy?.node,
                    "Certificates": certificates?.node,
                    "ListenerAttributes": listenerAttributes?.node,
                    "MutualAuthentication": mutualAuthentication?.node,
                    "Port": port?.node,
                    "Protocol": `protocol`?.node,
                    "SslPolicy": sslPolicy?.node,
                    "Tags": tags?.node,
                ],
                file, line, column
            )
            configure(&properties)
        }

        /// `Ref`
        public var ref: ARN<ElasticLoadBalancingV2.Listener> { .init(node: resource.ref) }

        /// `ListenerArn`
        public var listenerArn: ARN<ElasticLoadBalancingV2.Listener> { .init(node: resource.attribute("ListenerArn")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `DefaultActions`
            public var defaultActions: PropertyName<List<Action>> { "DefaultActions" }

            /// `LoadBalancerArn`
            public var loadBalancerArn: PropertyName<ARN<ElasticLoadBalancingV2.LoadBalancer>> { "LoadBalancerArn" }

            /// `AlpnPolicy`
            public var alpnPolicy: PropertyName<List<Value<String>>> { "AlpnPolicy" }

            /// `Certificates`
            public var certificates: PropertyName<List<Certificate>> { "Certificates" }

            /// `ListenerAttributes`
            public var listenerAttributes: PropertyName<List<ListenerAttribute>> { "ListenerAttributes" }

            /// `MutualAuthentication`
            public var mutualAuthentication: PropertyName<MutualAuthentication> { "MutualAuthentication" }

            /// `Port`
            public var port: PropertyName<Value<Int>> { "Port" }

            /// `Protocol`
            public var `protocol`: PropertyName<ProtocolProperty> { "Protocol" }

            /// `SslPolicy`
            public var sslPolicy: PropertyName<Value<String>> { "SslPolicy" }

            /// `Tags`
            public var tags: PropertyName<List<Tag>> { "Tags" }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `Action`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-action.html>.
        public struct Action: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: `Type`.
            ///   - authenticateCognitoConfig: `AuthenticateCognitoConfig`.
            ///   - authenticateOidcConfig: `AuthenticateOidcConfig`.
            ///   - fixedResponseConfig: `FixedResponseConfig`.
            ///   - forwardConfig: `ForwardConfig`.
            ///   - jwtValidationConfig: `JwtValidationConfig`.
            ///   - order: `Order`. Range 1 to 50000.
            ///   - redirectConfig: `RedirectConfig`.
            ///   - targetGroupArn: `TargetGroupArn`.
            public init(
                type: TypeProperty,
                authenticateCognitoConfig: AuthenticateCognitoConfig? = nil,
                authenticateOidcConfig: AuthenticateOidcConfig? = nil,
                fixedResponseConfig: FixedResponseConfig? = nil,
                forwardConfig: ForwardConfig? = nil,
                jwtValidationConfig: JwtValidationConfig? = nil,
                order: Value<Int>? = nil,
                redirectConfig: RedirectConfig? = nil,
                targetGroupArn: ARN<ElasticLoadBalancingV2.TargetGroup>? = nil
            ) {
                self.node = Node(properties: [
                    "Type": type.node,
                    "AuthenticateCognitoConfig": authenticateCognitoConfig?.node,
                    "AuthenticateOidcConfig": authenticateOidcConfig?.node,
                    "FixedResponseConfig": fixedResponseConfig?.node,
                    "ForwardConfig": forwardConfig?.node,
                    "JwtValidationConfig": jwtValidationConfig?.node,
                    "Order": order?.node,
                    "RedirectConfig": redirectConfig?.node,
                    "TargetGroupArn": targetGroupArn?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Type`
                public var type: PropertyName<TypeProperty> { "Type" }

                /// `AuthenticateCognitoConfig`
                public var authenticateCognitoConfig: PropertyName<AuthenticateCognitoConfig> { "AuthenticateCognitoConfig" }

                /// `AuthenticateOidcConfig`
                public var authenticateOidcConfig: PropertyName<AuthenticateOidcConfig> { "AuthenticateOidcConfig" }

                /// `FixedResponseConfig`
                public var fixedResponseConfig: PropertyName<FixedResponseConfig> { "FixedResponseConfig" }

                /// `ForwardConfig`
                public var forwardConfig: PropertyName<ForwardConfig> { "ForwardConfig" }

                /// `JwtValidationConfig`
                public var jwtValidationConfig: PropertyName<JwtValidationConfig> { "JwtValidationConfig" }

                /// `Order`
                public var order: PropertyName<Value<Int>> { "Order" }

                /// `RedirectConfig`
                public var redirectConfig: PropertyName<RedirectConfig> { "RedirectConfig" }

                /// `TargetGroupArn`
                public var targetGroupArn: PropertyName<ARN<ElasticLoadBalancingV2.TargetGroup>> { "TargetGroupArn" }
            }

            /// `AWS::ElasticLoadBalancingV2::Listener`: `Action.Type`
            public struct TypeProperty: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var authenticateCognito: Self { "authenticate-cognito" }
                public static var authenticateOidc: Self { "authenticate-oidc" }
                public static var fixedResponse: Self { "fixed-response" }
                public static var forward: Self { "forward" }
                public static var jwtValidation: Self { "jwt-validation" }
                public static var redirect: Self { "redirect" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `AuthenticateCognitoConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-authenticatecognitoconfig.html>.
        public struct AuthenticateCognitoConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - userPoolArn: `UserPoolArn`.
            ///   - userPoolClientId: `UserPoolClientId`.
            ///   - userPoolDomain: `UserPoolDomain`.
            ///   - authenticationRequestExtraParams: `AuthenticationRequestExtraParams`.
            ///   - onUnauthenticatedRequest: `OnUnauthenticatedRequest`.
            ///   - scope: `Scope`.
            ///   - sessionCookieName: `SessionCookieName`.
            ///   - sessionTimeout: `SessionTimeout`.
            public init(
                userPoolArn: ARN<Cognito.UserPool>,
                userPoolClientId: ID<Cognito.UserPoolClient>,
                userPoolDomain: ID<Cognito.UserPoolDomain>,
                authenticationRequestExtraParams: Map<Value<String>>? = nil,
                onUnauthenticatedRequest: OnUnauthenticatedRequest? = nil,
                scope: Value<String>? = nil,
                sessionCookieName: Value<String>? = nil,
                sessionTimeout: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "UserPoolArn": userPoolArn.node,
                    "UserPoolClientId": userPoolClientId.node,
                    "UserPoolDomain": userPoolDomain.node,
                    "AuthenticationRequestExtraParams": authenticationRequestExtraParams?.node,
                    "OnUnauthenticatedRequest": onUnauthenticatedRequest?.node,
                    "Scope": scope?.node,
                    "SessionCookieName": sessionCookieName?.node,
                    "SessionTimeout": sessionTimeout?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `UserPoolArn`
                public var userPoolArn: PropertyName<ARN<Cognito.UserPool>> { "UserPoolArn" }

                /// `UserPoolClientId`
                public var userPoolClientId: PropertyName<ID<Cognito.UserPoolClient>> { "UserPoolClientId" }

                /// `UserPoolDomain`
                public var userPoolDomain: PropertyName<ID<Cognito.UserPoolDomain>> { "UserPoolDomain" }

                /// `AuthenticationRequestExtraParams`
                public var authenticationRequestExtraParams: PropertyName<Map<Value<String>>> { "AuthenticationRequestExtraParams" }

                /// `OnUnauthenticatedRequest`
                public var onUnauthenticatedRequest: PropertyName<OnUnauthenticatedRequest> { "OnUnauthenticatedRequest" }

                /// `Scope`
                public var scope: PropertyName<Value<String>> { "Scope" }

                /// `SessionCookieName`
                public var sessionCookieName: PropertyName<Value<String>> { "SessionCookieName" }

                /// `SessionTimeout`
                public var sessionTimeout: PropertyName<Value<String>> { "SessionTimeout" }
            }

            /// `AWS::ElasticLoadBalancingV2::Listener`: `AuthenticateCognitoConfig.OnUnauthenticatedRequest`
            public struct OnUnauthenticatedRequest: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var allow: Self { "allow" }
                public static var authenticate: Self { "authenticate" }
                public static var deny: Self { "deny" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `AuthenticateOidcConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-authenticateoidcconfig.html>.
        public struct AuthenticateOidcConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - authorizationEndpoint: `AuthorizationEndpoint`.
            ///   - clientId: `ClientId`.
            ///   - issuer: `Issuer`.
            ///   - tokenEndpoint: `TokenEndpoint`.
            ///   - userInfoEndpoint: `UserInfoEndpoint`.
            ///   - authenticationRequestExtraParams: `AuthenticationRequestExtraParams`.
            ///   - clientSecret: `ClientSecret`.
            ///   - onUnauthenticatedRequest: `OnUnauthenticatedRequest`.
            ///   - scope: `Scope`.
            ///   - sessionCookieName: `SessionCookieName`.
            ///   - sessionTimeout: `SessionTimeout`.
            ///   - useExistingClientSecret: `UseExistingClientSecret`.
            public init(
                authorizationEndpoint: Value<String>,
                clientId: Value<String>,
                issuer: Value<String>,
                tokenEndpoint: Value<String>,
                userInfoEndpoint: Value<String>,
                authenticationRequestExtraParams: Map<Value<String>>? = nil,
                clientSecret: Value<String>? = nil,
                onUnauthenticatedRequest: OnUnauthenticatedRequest? = nil,
                scope: Value<String>? = nil,
                sessionCookieName: Value<String>? = nil,
                sessionTimeout: Value<String>? = nil,
                useExistingClientSecret: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "AuthorizationEndpoint": authorizationEndpoint.node,
                    "ClientId": clientId.node,
                    "Issuer": issuer.node,
                    "TokenEndpoint": tokenEndpoint.node,
                    "UserInfoEndpoint": userInfoEndpoint.node,
                    "AuthenticationRequestExtraParams": authenticationRequestExtraParams?.node,
                    "ClientSecret": clientSecret?.node,
                    "OnUnauthenticatedRequest": onUnauthenticatedRequest?.node,
                    "Scope": scope?.node,
                    "SessionCookieName": sessionCookieName?.node,
                    "SessionTimeout": sessionTimeout?.node,
                    "UseExistingClientSecret": useExistingClientSecret?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AuthorizationEndpoint`
                public var authorizationEndpoint: PropertyName<Value<String>> { "AuthorizationEndpoint" }

                /// `ClientId`
                public var clientId: PropertyName<Value<String>> { "ClientId" }

                /// `Issuer`
                public var issuer: PropertyName<Value<String>> { "Issuer" }

                /// `TokenEndpoint`
                public var tokenEndpoint: PropertyName<Value<String>> { "TokenEndpoint" }

                /// `UserInfoEndpoint`
                public var userInfoEndpoint: PropertyName<Value<String>> { "UserInfoEndpoint" }

                /// `AuthenticationRequestExtraParams`
                public var authenticationRequestExtraParams: PropertyName<Map<Value<String>>> { "AuthenticationRequestExtraParams" }

                /// `ClientSecret`
                public var clientSecret: PropertyName<Value<String>> { "ClientSecret" }

                /// `OnUnauthenticatedRequest`
                public var onUnauthenticatedRequest: PropertyName<OnUnauthenticatedRequest> { "OnUnauthenticatedRequest" }

                /// `Scope`
                public var scope: PropertyName<Value<String>> { "Scope" }

                /// `SessionCookieName`
                public var sessionCookieName: PropertyName<Value<String>> { "SessionCookieName" }

                /// `SessionTimeout`
                public var sessionTimeout: PropertyName<Value<String>> { "SessionTimeout" }

                /// `UseExistingClientSecret`
                public var useExistingClientSecret: PropertyName<Value<Bool>> { "UseExistingClientSecret" }
            }

            /// `AWS::ElasticLoadBalancingV2::Listener`: `AuthenticateOidcConfig.OnUnauthenticatedRequest`
            public struct OnUnauthenticatedRequest: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var allow: Self { "allow" }
                public static var authenticate: Self { "authenticate" }
                public static var deny: Self { "deny" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `Certificate`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-certificate.html>.
        public struct Certificate: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - certificateArn: `CertificateArn`.
            public init(
                certificateArn: ARN<CertificateManager.Certificate>? = nil
            ) {
                self.node = Node(properties: [
                    "CertificateArn": certificateArn?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `CertificateArn`
                public var certificateArn: PropertyName<ARN<CertificateManager.Certificate>> { "CertificateArn" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `FixedResponseConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-fixedresponseconfig.html>.
        public struct FixedResponseConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - statusCode: `StatusCode`. Pattern `^(2|4|5)\d\d$`.
            ///   - contentType: `ContentType`. Length 0 to 32.
            ///   - messageBody: `MessageBody`. Length 0 to 1024.
            public init(
                statusCode: Value<String>,
                contentType: Value<String>? = nil,
                messageBody: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "StatusCode": statusCode.node,
                    "ContentType": contentType?.node,
                    "MessageBody": messageBody?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `StatusCode`
                public var statusCode: PropertyName<Value<String>> { "StatusCode" }

                /// `ContentType`
                public var contentType: PropertyName<Value<String>> { "ContentType" }

                /// `MessageBody`
                public var messageBody: PropertyName<Value<String>> { "MessageBody" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `ForwardConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-forwardconfig.html>.
        public struct ForwardConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - targetGroups: `TargetGroups`. No item twice.
            ///   - targetGroupStickinessConfig: `TargetGroupStickinessConfig`.
            public init(
                targetGroups: List<TargetGroupTuple>? = nil,
                targetGroupStickinessConfig: TargetGroupStickinessConfig? = nil
            ) {
                self.node = Node(properties: [
                    "TargetGroupStickinessConfig": targetGroupStickinessConfig?.node,
                    "TargetGroups": targetGroups?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `TargetGroups`
                public var targetGroups: PropertyName<List<TargetGroupTuple>> { "TargetGroups" }

                /// `TargetGroupStickinessConfig`
                public var targetGroupStickinessConfig: PropertyName<TargetGroupStickinessConfig> { "TargetGroupStickinessConfig" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `JwtValidationActionAdditionalClaim`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-jwtvalidationactionadditionalclaim.html>.
        public struct JwtValidationActionAdditionalClaim: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - format: `Format`.
            ///   - name: `Name`.
            ///   - values: `Values`. No item twice.
            public init(
                format: Format,
                name: Value<String>,
                values: List<Value<String>>
            ) {
                self.node = Node(properties: [
                    "Format": format.node,
                    "Name": name.node,
                    "Values": values.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Format`
                public var format: PropertyName<Format> { "Format" }

                /// `Name`
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Values`
                public var values: PropertyName<List<Value<String>>> { "Values" }
            }

            /// `AWS::ElasticLoadBalancingV2::Listener`: `JwtValidationActionAdditionalClaim.Format`
            public struct Format: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var singleString: Self { "single-string" }
                public static var spaceSeparatedValues: Self { "space-separated-values" }
                public static var stringArray: Self { "string-array" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `JwtValidationConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-jwtvalidationconfig.html>.
        public struct JwtValidationConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - issuer: `Issuer`.
            ///   - jwksEndpoint: `JwksEndpoint`.
            ///   - additionalClaims: `AdditionalClaims`. No item twice.
            public init(
                issuer: Value<String>,
                jwksEndpoint: Value<String>,
                additionalClaims: List<JwtValidationActionAdditionalClaim>? = nil
            ) {
                self.node = Node(properties: [
                    "Issuer": issuer.node,
                    "JwksEndpoint": jwksEndpoint.node,
                    "AdditionalClaims": additionalClaims?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Issuer`
                public var issuer: PropertyName<Value<String>> { "Issuer" }

                /// `JwksEndpoint`
                public var jwksEndpoint: PropertyName<Value<String>> { "JwksEndpoint" }

                /// `AdditionalClaims`
                public var additionalClaims: PropertyName<List<JwtValidationActionAdditionalClaim>> { "AdditionalClaims" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `ListenerAttribute`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-listenerattribute.html>.
        public struct ListenerAttribute: PropertyObject {
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

        /// `AWS::ElasticLoadBalancingV2::Listener`: `MutualAuthentication`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-mutualauthentication.html>.
        public struct MutualAuthentication: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - advertiseTrustStoreCaNames: `AdvertiseTrustStoreCaNames`.
            ///   - ignoreClientCertificateExpiry: `IgnoreClientCertificateExpiry`.
            ///   - mode: `Mode`.
            ///   - trustStoreArn: `TrustStoreArn`.
            public init(
                advertiseTrustStoreCaNames: AdvertiseTrustStoreCaNames? = nil,
                ignoreClientCertificateExpiry: Value<Bool>? = nil,
                mode: Value<String>? = nil,
                trustStoreArn: ARN<ElasticLoadBalancingV2.TrustStore>? = nil
            ) {
                self.node = Node(properties: [
                    "AdvertiseTrustStoreCaNames": advertiseTrustStoreCaNames?.node,
                    "IgnoreClientCertificateExpiry": ignoreClientCertificateExpiry?.node,
                    "Mode": mode?.node,
                    "TrustStoreArn": trustStoreArn?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AdvertiseTrustStoreCaNames`
                public var advertiseTrustStoreCaNames: PropertyName<AdvertiseTrustStoreCaNames> { "AdvertiseTrustStoreCaNames" }

                /// `IgnoreClientCertificateExpiry`
                public var ignoreClientCertificateExpiry: PropertyName<Value<Bool>> { "IgnoreClientCertificateExpiry" }

                /// `Mode`
                public var mode: PropertyName<Value<String>> { "Mode" }

                /// `TrustStoreArn`
                public var trustStoreArn: PropertyName<ARN<ElasticLoadBalancingV2.TrustStore>> { "TrustStoreArn" }
            }

            /// `AWS::ElasticLoadBalancingV2::Listener`: `MutualAuthentication.AdvertiseTrustStoreCaNames`
            public struct AdvertiseTrustStoreCaNames: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var off: Self { "off" }
                public static var on: Self { "on" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `Protocol`
        public struct ProtocolProperty: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var geneve: Self { "GENEVE" }
            public static var http: Self { "HTTP" }
            public static var https: Self { "HTTPS" }
            public static var quic: Self { "QUIC" }
            public static var tcp: Self { "TCP" }
            public static var tcpQuic: Self { "TCP_QUIC" }
            public static var tcpUdp: Self { "TCP_UDP" }
            public static var tls: Self { "TLS" }
            public static var udp: Self { "UDP" }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `RedirectConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-redirectconfig.html>.
        public struct RedirectConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - statusCode: `StatusCode`.
            ///   - host: `Host`. Length 1 to 128.
            ///   - path: `Path`. Length 1 to 128.
            ///   - port: `Port`.
            ///   - protocol: `Protocol`. Pattern `^(HTTPS?|#\{protocol\})$`.
            ///   - query: `Query`. Length 0 to 128.
            public init(
                statusCode: StatusCode,
                host: Value<String>? = nil,
                path: Value<String>? = nil,
                port: Value<String>? = nil,
                `protocol`: Value<String>? = nil,
                query: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "StatusCode": statusCode.node,
                    "Host": host?.node,
                    "Path": path?.node,
                    "Port": port?.node,
                    "Protocol": `protocol`?.node,
                    "Query": query?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `StatusCode`
                public var statusCode: PropertyName<StatusCode> { "StatusCode" }

                /// `Host`
                public var host: PropertyName<Value<String>> { "Host" }

                /// `Path`
                public var path: PropertyName<Value<String>> { "Path" }

                /// `Port`
                public var port: PropertyName<Value<String>> { "Port" }

                /// `Protocol`
                public var `protocol`: PropertyName<Value<String>> { "Protocol" }

                /// `Query`
                public var query: PropertyName<Value<String>> { "Query" }
            }

            /// `AWS::ElasticLoadBalancingV2::Listener`: `RedirectConfig.StatusCode`
            public struct StatusCode: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var http301: Self { "HTTP_301" }
                public static var http302: Self { "HTTP_302" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `TargetGroupStickinessConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-targetgroupstickinessconfig.html>.
        public struct TargetGroupStickinessConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - durationSeconds: `DurationSeconds`.
            ///   - enabled: `Enabled`.
            public init(
                durationSeconds: Seconds? = nil,
                enabled: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "DurationSeconds": durationSeconds?.node,
                    "Enabled": enabled?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `DurationSeconds`
                public var durationSeconds: PropertyName<Seconds> { "DurationSeconds" }

                /// `Enabled`
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `TargetGroupTuple`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-targetgrouptuple.html>.
        public struct TargetGroupTuple: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - targetGroupArn: `TargetGroupArn`.
            ///   - weight: `Weight`.
            public init(
                targetGroupArn: ARN<ElasticLoadBalancingV2.TargetGroup>? = nil,
                weight: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "TargetGroupArn": targetGroupArn?.node,
                    "Weight": weight?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `TargetGroupArn`
                public var targetGroupArn: PropertyName<ARN<ElasticLoadBalancingV2.TargetGroup>> { "TargetGroupArn" }

                /// `Weight`
                public var weight: PropertyName<Value<Int>> { "Weight" }
            }
        }
    }
}
