// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ElasticLoadBalancingV2 {
    /// `AWS::ElasticLoadBalancingV2::Listener`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html>.
    public struct Listener: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ElasticLoadBalancingV2::Listener" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - defaultActions: No item twice.
        ///   - loadBalancerArn: A change replaces the resource.
        ///   - certificates: No item twice.
        ///   - listenerAttributes: No item twice.
        ///   - port: Range 1 to 65535.
        ///   - protocol: One of `GENEVE`, `HTTP`, `HTTPS`, `QUIC`, `TCP`, `TCP_QUIC`, `TCP_UDP`, `TLS` and 1 more.
        ///   - tags: Items at least 1.
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
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ARN<ElasticLoadBalancingV2.Listener> { .init(node: resource.ref) }

        /// `ListenerArn`
        public var listenerArn: ARN<ElasticLoadBalancingV2.Listener> { .init(node: resource.attribute("ListenerArn")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `DefaultActions`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html#cfn-elasticloadbalancingv2-listener-defaultactions)
            public var defaultActions: PropertyName<List<Action>> { "DefaultActions" }

            /// `LoadBalancerArn`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html#cfn-elasticloadbalancingv2-listener-loadbalancerarn)
            public var loadBalancerArn: PropertyName<ARN<ElasticLoadBalancingV2.LoadBalancer>> { "LoadBalancerArn" }

            /// `AlpnPolicy`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html#cfn-elasticloadbalancingv2-listener-alpnpolicy)
            public var alpnPolicy: PropertyName<List<Value<String>>> { "AlpnPolicy" }

            /// `Certificates`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html#cfn-elasticloadbalancingv2-listener-certificates)
            public var certificates: PropertyName<List<Certificate>> { "Certificates" }

            /// `ListenerAttributes`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html#cfn-elasticloadbalancingv2-listener-listenerattributes)
            public var listenerAttributes: PropertyName<List<ListenerAttribute>> { "ListenerAttributes" }

            /// `MutualAuthentication`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html#cfn-elasticloadbalancingv2-listener-mutualauthentication)
            public var mutualAuthentication: PropertyName<MutualAuthentication> { "MutualAuthentication" }

            /// `Port`. Range 1 to 65535. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html#cfn-elasticloadbalancingv2-listener-port)
            public var port: PropertyName<Value<Int>> { "Port" }

            /// `Protocol`. One of `GENEVE`, `HTTP`, `HTTPS`, `QUIC`, `TCP`, `TCP_QUIC`, `TCP_UDP`, `TLS` and 1 more. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html#cfn-elasticloadbalancingv2-listener-protocol)
            public var `protocol`: PropertyName<ProtocolProperty> { "Protocol" }

            /// `SslPolicy`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html#cfn-elasticloadbalancingv2-listener-sslpolicy)
            public var sslPolicy: PropertyName<Value<String>> { "SslPolicy" }

            /// `Tags`. Items at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html#cfn-elasticloadbalancingv2-listener-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `Action`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-action.html>.
        public struct Action: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: One of `authenticate-cognito`, `authenticate-oidc`, `fixed-response`, `forward`, `jwt-validation`, `redirect`.
            ///   - order: Range 1 to 50000.
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

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Type`. One of `authenticate-cognito`, `authenticate-oidc`, `fixed-response`, `forward`, `jwt-validation`, `redirect`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-action.html#cfn-elasticloadbalancingv2-listener-action-type)
                public var type: PropertyName<TypeProperty> { "Type" }

                /// `AuthenticateCognitoConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-action.html#cfn-elasticloadbalancingv2-listener-action-authenticatecognitoconfig)
                public var authenticateCognitoConfig: PropertyName<AuthenticateCognitoConfig> { "AuthenticateCognitoConfig" }

                /// `AuthenticateOidcConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-action.html#cfn-elasticloadbalancingv2-listener-action-authenticateoidcconfig)
                public var authenticateOidcConfig: PropertyName<AuthenticateOidcConfig> { "AuthenticateOidcConfig" }

                /// `FixedResponseConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-action.html#cfn-elasticloadbalancingv2-listener-action-fixedresponseconfig)
                public var fixedResponseConfig: PropertyName<FixedResponseConfig> { "FixedResponseConfig" }

                /// `ForwardConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-action.html#cfn-elasticloadbalancingv2-listener-action-forwardconfig)
                public var forwardConfig: PropertyName<ForwardConfig> { "ForwardConfig" }

                /// `JwtValidationConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-action.html#cfn-elasticloadbalancingv2-listener-action-jwtvalidationconfig)
                public var jwtValidationConfig: PropertyName<JwtValidationConfig> { "JwtValidationConfig" }

                /// `Order`. Range 1 to 50000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-action.html#cfn-elasticloadbalancingv2-listener-action-order)
                public var order: PropertyName<Value<Int>> { "Order" }

                /// `RedirectConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-action.html#cfn-elasticloadbalancingv2-listener-action-redirectconfig)
                public var redirectConfig: PropertyName<RedirectConfig> { "RedirectConfig" }

                /// `TargetGroupArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-action.html#cfn-elasticloadbalancingv2-listener-action-targetgrouparn)
                public var targetGroupArn: PropertyName<ARN<ElasticLoadBalancingV2.TargetGroup>> { "TargetGroupArn" }
            }

            /// `AWS::ElasticLoadBalancingV2::Listener`: `Action.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `authenticate-cognito`
                public static var authenticateCognito: TypeProperty { "authenticate-cognito" }
                /// `authenticate-oidc`
                public static var authenticateOidc: TypeProperty { "authenticate-oidc" }
                /// `fixed-response`
                public static var fixedResponse: TypeProperty { "fixed-response" }
                /// `forward`
                public static var forward: TypeProperty { "forward" }
                /// `jwt-validation`
                public static var jwtValidation: TypeProperty { "jwt-validation" }
                /// `redirect`
                public static var redirect: TypeProperty { "redirect" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `AuthenticateCognitoConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-authenticatecognitoconfig.html>.
        public struct AuthenticateCognitoConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - onUnauthenticatedRequest: One of `allow`, `authenticate`, `deny`.
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

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `UserPoolArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-authenticatecognitoconfig.html#cfn-elasticloadbalancingv2-listener-authenticatecognitoconfig-userpoolarn)
                public var userPoolArn: PropertyName<ARN<Cognito.UserPool>> { "UserPoolArn" }

                /// `UserPoolClientId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-authenticatecognitoconfig.html#cfn-elasticloadbalancingv2-listener-authenticatecognitoconfig-userpoolclientid)
                public var userPoolClientId: PropertyName<ID<Cognito.UserPoolClient>> { "UserPoolClientId" }

                /// `UserPoolDomain`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-authenticatecognitoconfig.html#cfn-elasticloadbalancingv2-listener-authenticatecognitoconfig-userpooldomain)
                public var userPoolDomain: PropertyName<ID<Cognito.UserPoolDomain>> { "UserPoolDomain" }

                /// `AuthenticationRequestExtraParams`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-authenticatecognitoconfig.html#cfn-elasticloadbalancingv2-listener-authenticatecognitoconfig-authenticationrequestextraparams)
                public var authenticationRequestExtraParams: PropertyName<Map<Value<String>>> { "AuthenticationRequestExtraParams" }

                /// `OnUnauthenticatedRequest`. One of `allow`, `authenticate`, `deny`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-authenticatecognitoconfig.html#cfn-elasticloadbalancingv2-listener-authenticatecognitoconfig-onunauthenticatedrequest)
                public var onUnauthenticatedRequest: PropertyName<OnUnauthenticatedRequest> { "OnUnauthenticatedRequest" }

                /// `Scope`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-authenticatecognitoconfig.html#cfn-elasticloadbalancingv2-listener-authenticatecognitoconfig-scope)
                public var scope: PropertyName<Value<String>> { "Scope" }

                /// `SessionCookieName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-authenticatecognitoconfig.html#cfn-elasticloadbalancingv2-listener-authenticatecognitoconfig-sessioncookiename)
                public var sessionCookieName: PropertyName<Value<String>> { "SessionCookieName" }

                /// `SessionTimeout`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-authenticatecognitoconfig.html#cfn-elasticloadbalancingv2-listener-authenticatecognitoconfig-sessiontimeout)
                public var sessionTimeout: PropertyName<Value<String>> { "SessionTimeout" }
            }

            /// `AWS::ElasticLoadBalancingV2::Listener`: `AuthenticateCognitoConfig.OnUnauthenticatedRequest`
            public final class OnUnauthenticatedRequest: OpenEnum, @unchecked Sendable {
                /// `allow`
                public static var allow: OnUnauthenticatedRequest { "allow" }
                /// `authenticate`
                public static var authenticate: OnUnauthenticatedRequest { "authenticate" }
                /// `deny`
                public static var deny: OnUnauthenticatedRequest { "deny" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `AuthenticateOidcConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-authenticateoidcconfig.html>.
        public struct AuthenticateOidcConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - clientSecret: Never read back.
            ///   - onUnauthenticatedRequest: One of `allow`, `authenticate`, `deny`.
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

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AuthorizationEndpoint`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-authenticateoidcconfig.html#cfn-elasticloadbalancingv2-listener-authenticateoidcconfig-authorizationendpoint)
                public var authorizationEndpoint: PropertyName<Value<String>> { "AuthorizationEndpoint" }

                /// `ClientId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-authenticateoidcconfig.html#cfn-elasticloadbalancingv2-listener-authenticateoidcconfig-clientid)
                public var clientId: PropertyName<Value<String>> { "ClientId" }

                /// `Issuer`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-authenticateoidcconfig.html#cfn-elasticloadbalancingv2-listener-authenticateoidcconfig-issuer)
                public var issuer: PropertyName<Value<String>> { "Issuer" }

                /// `TokenEndpoint`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-authenticateoidcconfig.html#cfn-elasticloadbalancingv2-listener-authenticateoidcconfig-tokenendpoint)
                public var tokenEndpoint: PropertyName<Value<String>> { "TokenEndpoint" }

                /// `UserInfoEndpoint`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-authenticateoidcconfig.html#cfn-elasticloadbalancingv2-listener-authenticateoidcconfig-userinfoendpoint)
                public var userInfoEndpoint: PropertyName<Value<String>> { "UserInfoEndpoint" }

                /// `AuthenticationRequestExtraParams`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-authenticateoidcconfig.html#cfn-elasticloadbalancingv2-listener-authenticateoidcconfig-authenticationrequestextraparams)
                public var authenticationRequestExtraParams: PropertyName<Map<Value<String>>> { "AuthenticationRequestExtraParams" }

                /// `ClientSecret`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-authenticateoidcconfig.html#cfn-elasticloadbalancingv2-listener-authenticateoidcconfig-clientsecret)
                public var clientSecret: PropertyName<Value<String>> { "ClientSecret" }

                /// `OnUnauthenticatedRequest`. One of `allow`, `authenticate`, `deny`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-authenticateoidcconfig.html#cfn-elasticloadbalancingv2-listener-authenticateoidcconfig-onunauthenticatedrequest)
                public var onUnauthenticatedRequest: PropertyName<OnUnauthenticatedRequest> { "OnUnauthenticatedRequest" }

                /// `Scope`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-authenticateoidcconfig.html#cfn-elasticloadbalancingv2-listener-authenticateoidcconfig-scope)
                public var scope: PropertyName<Value<String>> { "Scope" }

                /// `SessionCookieName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-authenticateoidcconfig.html#cfn-elasticloadbalancingv2-listener-authenticateoidcconfig-sessioncookiename)
                public var sessionCookieName: PropertyName<Value<String>> { "SessionCookieName" }

                /// `SessionTimeout`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-authenticateoidcconfig.html#cfn-elasticloadbalancingv2-listener-authenticateoidcconfig-sessiontimeout)
                public var sessionTimeout: PropertyName<Value<String>> { "SessionTimeout" }

                /// `UseExistingClientSecret`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-authenticateoidcconfig.html#cfn-elasticloadbalancingv2-listener-authenticateoidcconfig-useexistingclientsecret)
                public var useExistingClientSecret: PropertyName<Value<Bool>> { "UseExistingClientSecret" }
            }

            /// `AWS::ElasticLoadBalancingV2::Listener`: `AuthenticateOidcConfig.OnUnauthenticatedRequest`
            public final class OnUnauthenticatedRequest: OpenEnum, @unchecked Sendable {
                /// `allow`
                public static var allow: OnUnauthenticatedRequest { "allow" }
                /// `authenticate`
                public static var authenticate: OnUnauthenticatedRequest { "authenticate" }
                /// `deny`
                public static var deny: OnUnauthenticatedRequest { "deny" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `Certificate`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-certificate.html>.
        public struct Certificate: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                certificateArn: ARN<CertificateManager.Certificate>? = nil
            ) {
                self.node = Node(properties: [
                    "CertificateArn": certificateArn?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CertificateArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-certificate.html#cfn-elasticloadbalancingv2-listener-certificate-certificatearn)
                public var certificateArn: PropertyName<ARN<CertificateManager.Certificate>> { "CertificateArn" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `FixedResponseConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-fixedresponseconfig.html>.
        public struct FixedResponseConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - statusCode: Pattern `^(2|4|5)\d\d$`.
            ///   - contentType: One of `application/javascript`, `application/json`, `text/css`, `text/html`, `text/plain`. Length 0 to 32.
            ///   - messageBody: Length 0 to 1024.
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

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `StatusCode`. Pattern `^(2|4|5)\d\d$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-fixedresponseconfig.html#cfn-elasticloadbalancingv2-listener-fixedresponseconfig-statuscode)
                public var statusCode: PropertyName<Value<String>> { "StatusCode" }

                /// `ContentType`. One of `application/javascript`, `application/json`, `text/css`, `text/html`, `text/plain`. Length 0 to 32. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-fixedresponseconfig.html#cfn-elasticloadbalancingv2-listener-fixedresponseconfig-contenttype)
                public var contentType: PropertyName<ContentType> { "ContentType" }

                /// `MessageBody`. Length 0 to 1024. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-fixedresponseconfig.html#cfn-elasticloadbalancingv2-listener-fixedresponseconfig-messagebody)
                public var messageBody: PropertyName<Value<String>> { "MessageBody" }
            }

            /// `AWS::ElasticLoadBalancingV2::Listener`: `FixedResponseConfig.ContentType`
            public final class ContentType: OpenEnum, @unchecked Sendable {
                /// `application/javascript`
                public static var applicationJavascript: ContentType { "application/javascript" }
                /// `application/json`
                public static var applicationJson: ContentType { "application/json" }
                /// `text/css`
                public static var textCss: ContentType { "text/css" }
                /// `text/html`
                public static var textHtml: ContentType { "text/html" }
                /// `text/plain`
                public static var textPlain: ContentType { "text/plain" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `ForwardConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-forwardconfig.html>.
        public struct ForwardConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - targetGroups: No item twice.
            public init(
                targetGroups: List<TargetGroupTuple>? = nil,
                targetGroupStickinessConfig: TargetGroupStickinessConfig? = nil
            ) {
                self.node = Node(properties: [
                    "TargetGroupStickinessConfig": targetGroupStickinessConfig?.node,
                    "TargetGroups": targetGroups?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `TargetGroups`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-forwardconfig.html#cfn-elasticloadbalancingv2-listener-forwardconfig-targetgroups)
                public var targetGroups: PropertyName<List<TargetGroupTuple>> { "TargetGroups" }

                /// `TargetGroupStickinessConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-forwardconfig.html#cfn-elasticloadbalancingv2-listener-forwardconfig-targetgroupstickinessconfig)
                public var targetGroupStickinessConfig: PropertyName<TargetGroupStickinessConfig> { "TargetGroupStickinessConfig" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `JwtValidationActionAdditionalClaim`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-jwtvalidationactionadditionalclaim.html>.
        public struct JwtValidationActionAdditionalClaim: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - format: One of `single-string`, `space-separated-values`, `string-array`.
            ///   - values: No item twice.
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

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Format`. One of `single-string`, `space-separated-values`, `string-array`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-jwtvalidationactionadditionalclaim.html#cfn-elasticloadbalancingv2-listener-jwtvalidationactionadditionalclaim-format)
                public var format: PropertyName<Format> { "Format" }

                /// `Name`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-jwtvalidationactionadditionalclaim.html#cfn-elasticloadbalancingv2-listener-jwtvalidationactionadditionalclaim-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Values`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-jwtvalidationactionadditionalclaim.html#cfn-elasticloadbalancingv2-listener-jwtvalidationactionadditionalclaim-values)
                public var values: PropertyName<List<Value<String>>> { "Values" }
            }

            /// `AWS::ElasticLoadBalancingV2::Listener`: `JwtValidationActionAdditionalClaim.Format`
            public final class Format: OpenEnum, @unchecked Sendable {
                /// `single-string`
                public static var singleString: Format { "single-string" }
                /// `space-separated-values`
                public static var spaceSeparatedValues: Format { "space-separated-values" }
                /// `string-array`
                public static var stringArray: Format { "string-array" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `JwtValidationConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-jwtvalidationconfig.html>.
        public struct JwtValidationConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - additionalClaims: No item twice.
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

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Issuer`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-jwtvalidationconfig.html#cfn-elasticloadbalancingv2-listener-jwtvalidationconfig-issuer)
                public var issuer: PropertyName<Value<String>> { "Issuer" }

                /// `JwksEndpoint`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-jwtvalidationconfig.html#cfn-elasticloadbalancingv2-listener-jwtvalidationconfig-jwksendpoint)
                public var jwksEndpoint: PropertyName<Value<String>> { "JwksEndpoint" }

                /// `AdditionalClaims`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-jwtvalidationconfig.html#cfn-elasticloadbalancingv2-listener-jwtvalidationconfig-additionalclaims)
                public var additionalClaims: PropertyName<List<JwtValidationActionAdditionalClaim>> { "AdditionalClaims" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `ListenerAttribute`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-listenerattribute.html>.
        public struct ListenerAttribute: PropertyObject {
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

                /// `Key`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-listenerattribute.html#cfn-elasticloadbalancingv2-listener-listenerattribute-key)
                public var key: PropertyName<Value<String>> { "Key" }

                /// `Value`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-listenerattribute.html#cfn-elasticloadbalancingv2-listener-listenerattribute-value)
                public var value: PropertyName<Value<String>> { "Value" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `MutualAuthentication`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-mutualauthentication.html>.
        public struct MutualAuthentication: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - advertiseTrustStoreCaNames: One of `off`, `on`.
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

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AdvertiseTrustStoreCaNames`. One of `off`, `on`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-mutualauthentication.html#cfn-elasticloadbalancingv2-listener-mutualauthentication-advertisetruststorecanames)
                public var advertiseTrustStoreCaNames: PropertyName<AdvertiseTrustStoreCaNames> { "AdvertiseTrustStoreCaNames" }

                /// `IgnoreClientCertificateExpiry`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-mutualauthentication.html#cfn-elasticloadbalancingv2-listener-mutualauthentication-ignoreclientcertificateexpiry)
                public var ignoreClientCertificateExpiry: PropertyName<Value<Bool>> { "IgnoreClientCertificateExpiry" }

                /// `Mode`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-mutualauthentication.html#cfn-elasticloadbalancingv2-listener-mutualauthentication-mode)
                public var mode: PropertyName<Value<String>> { "Mode" }

                /// `TrustStoreArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-mutualauthentication.html#cfn-elasticloadbalancingv2-listener-mutualauthentication-truststorearn)
                public var trustStoreArn: PropertyName<ARN<ElasticLoadBalancingV2.TrustStore>> { "TrustStoreArn" }
            }

            /// `AWS::ElasticLoadBalancingV2::Listener`: `MutualAuthentication.AdvertiseTrustStoreCaNames`
            public final class AdvertiseTrustStoreCaNames: OpenEnum, @unchecked Sendable {
                /// `off`
                public static var off: AdvertiseTrustStoreCaNames { "off" }
                /// `on`
                public static var on: AdvertiseTrustStoreCaNames { "on" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `Protocol`
        public final class ProtocolProperty: OpenEnum, @unchecked Sendable {
            /// `GENEVE`
            public static var geneve: ProtocolProperty { "GENEVE" }
            /// `HTTP`
            public static var http: ProtocolProperty { "HTTP" }
            /// `HTTPS`
            public static var https: ProtocolProperty { "HTTPS" }
            /// `QUIC`
            public static var quic: ProtocolProperty { "QUIC" }
            /// `TCP`
            public static var tcp: ProtocolProperty { "TCP" }
            /// `TCP_QUIC`
            public static var tcpQuic: ProtocolProperty { "TCP_QUIC" }
            /// `TCP_UDP`
            public static var tcpUdp: ProtocolProperty { "TCP_UDP" }
            /// `TLS`
            public static var tls: ProtocolProperty { "TLS" }
            /// `UDP`
            public static var udp: ProtocolProperty { "UDP" }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `RedirectConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-redirectconfig.html>.
        public struct RedirectConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - statusCode: One of `HTTP_301`, `HTTP_302`.
            ///   - host: Length 1 to 128.
            ///   - path: Length 1 to 128.
            ///   - protocol: Pattern `^(HTTPS?|#\{protocol\})$`.
            ///   - query: Length 0 to 128.
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

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `StatusCode`. One of `HTTP_301`, `HTTP_302`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-redirectconfig.html#cfn-elasticloadbalancingv2-listener-redirectconfig-statuscode)
                public var statusCode: PropertyName<StatusCode> { "StatusCode" }

                /// `Host`. Length 1 to 128. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-redirectconfig.html#cfn-elasticloadbalancingv2-listener-redirectconfig-host)
                public var host: PropertyName<Value<String>> { "Host" }

                /// `Path`. Length 1 to 128. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-redirectconfig.html#cfn-elasticloadbalancingv2-listener-redirectconfig-path)
                public var path: PropertyName<Value<String>> { "Path" }

                /// `Port`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-redirectconfig.html#cfn-elasticloadbalancingv2-listener-redirectconfig-port)
                public var port: PropertyName<Value<String>> { "Port" }

                /// `Protocol`. Pattern `^(HTTPS?|#\{protocol\})$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-redirectconfig.html#cfn-elasticloadbalancingv2-listener-redirectconfig-protocol)
                public var `protocol`: PropertyName<Value<String>> { "Protocol" }

                /// `Query`. Length 0 to 128. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-redirectconfig.html#cfn-elasticloadbalancingv2-listener-redirectconfig-query)
                public var query: PropertyName<Value<String>> { "Query" }
            }

            /// `AWS::ElasticLoadBalancingV2::Listener`: `RedirectConfig.StatusCode`
            public final class StatusCode: OpenEnum, @unchecked Sendable {
                /// `HTTP_301`
                public static var http301: StatusCode { "HTTP_301" }
                /// `HTTP_302`
                public static var http302: StatusCode { "HTTP_302" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `TargetGroupStickinessConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-targetgroupstickinessconfig.html>.
        public struct TargetGroupStickinessConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                durationSeconds: Seconds? = nil,
                enabled: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "DurationSeconds": durationSeconds?.node,
                    "Enabled": enabled?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DurationSeconds`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-targetgroupstickinessconfig.html#cfn-elasticloadbalancingv2-listener-targetgroupstickinessconfig-durationseconds)
                public var durationSeconds: PropertyName<Seconds> { "DurationSeconds" }

                /// `Enabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-targetgroupstickinessconfig.html#cfn-elasticloadbalancingv2-listener-targetgroupstickinessconfig-enabled)
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::Listener`: `TargetGroupTuple`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-targetgrouptuple.html>.
        public struct TargetGroupTuple: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                targetGroupArn: ARN<ElasticLoadBalancingV2.TargetGroup>? = nil,
                weight: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "TargetGroupArn": targetGroupArn?.node,
                    "Weight": weight?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `TargetGroupArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-targetgrouptuple.html#cfn-elasticloadbalancingv2-listener-targetgrouptuple-targetgrouparn)
                public var targetGroupArn: PropertyName<ARN<ElasticLoadBalancingV2.TargetGroup>> { "TargetGroupArn" }

                /// `Weight`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-targetgrouptuple.html#cfn-elasticloadbalancingv2-listener-targetgrouptuple-weight)
                public var weight: PropertyName<Value<Int>> { "Weight" }
            }
        }
    }
}
