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
            file: String = #filePath, line: Int = #line, column: Int = #column
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
        }

        /// `Ref`
        public var ref: ARN<ElasticLoadBalancingV2.Listener> { .init(node: resource.ref) }

        /// `ListenerArn`
        public var listenerArn: ARN<ElasticLoadBalancingV2.Listener> { .init(node: resource.attribute("ListenerArn")) }

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
                contentType: ContentType? = nil,
                messageBody: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "StatusCode": statusCode.node,
                    "ContentType": contentType?.node,
                    "MessageBody": messageBody?.node,
                ])
            }

            /// `AWS::ElasticLoadBalancingV2::Listener`: `FixedResponseConfig.ContentType`
            public struct ContentType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var applicationJavascript: Self { "application/javascript" }
                public static var applicationJson: Self { "application/json" }
                public static var textCss: Self { "text/css" }
                public static var textHtml: Self { "text/html" }
                public static var textPlain: Self { "text/plain" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `ForwardConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-forwardconfig.html>.
        public struct ForwardConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - targetGroupStickinessConfig: `TargetGroupStickinessConfig`.
            ///   - targetGroups: `TargetGroups`. No item twice.
            public init(
                targetGroupStickinessConfig: TargetGroupStickinessConfig? = nil,
                targetGroups: List<TargetGroupTuple>? = nil
            ) {
                self.node = Node(properties: [
                    "TargetGroupStickinessConfig": targetGroupStickinessConfig?.node,
                    "TargetGroups": targetGroups?.node,
                ])
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
                durationSeconds: Value<Int>? = nil,
                enabled: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "DurationSeconds": durationSeconds?.node,
                    "Enabled": enabled?.node,
                ])
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
        }
    }
}
