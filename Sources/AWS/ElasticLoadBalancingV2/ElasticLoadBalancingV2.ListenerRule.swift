// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ElasticLoadBalancingV2 {
    /// `AWS::ElasticLoadBalancingV2::ListenerRule`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html>.
    public struct ListenerRule: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ElasticLoadBalancingV2::ListenerRule" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - actions: No item twice.
        ///   - conditions: No item twice.
        ///   - priority: Range 1 to 50000.
        ///   - listenerArn: A change replaces the resource. Never read back.
        ///   - tags: Items at least 1.
        ///   - transforms: No item twice.
        public init(
            _ logicalID: String,
            actions: List<Action>,
            conditions: List<RuleCondition>,
            priority: Value<Int>,
            listenerArn: ARN<ElasticLoadBalancingV2.Listener>? = nil,
            tags: List<Tag>? = nil,
            transforms: List<Transform>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ElasticLoadBalancingV2.ListenerRule>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "Actions": actions.node,
                    "Conditions": conditions.node,
                    "Priority": priority.node,
                    "ListenerArn": listenerArn?.node,
                    "Tags": tags?.node,
                    "Transforms": transforms?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ARN<ElasticLoadBalancingV2.ListenerRule> { .init(node: resource.ref) }

        /// `IsDefault`
        public var isDefault: Value<Bool> { .init(node: resource.attribute("IsDefault")) }

        /// `RuleArn`
        public var ruleArn: ARN<ElasticLoadBalancingV2.ListenerRule> { .init(node: resource.attribute("RuleArn")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `Actions`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html#cfn-elasticloadbalancingv2-listenerrule-actions)
            public var actions: PropertyName<List<Action>> { "Actions" }

            /// `Conditions`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html#cfn-elasticloadbalancingv2-listenerrule-conditions)
            public var conditions: PropertyName<List<RuleCondition>> { "Conditions" }

            /// `Priority`. Range 1 to 50000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html#cfn-elasticloadbalancingv2-listenerrule-priority)
            public var priority: PropertyName<Value<Int>> { "Priority" }

            /// `ListenerArn`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html#cfn-elasticloadbalancingv2-listenerrule-listenerarn)
            public var listenerArn: PropertyName<ARN<ElasticLoadBalancingV2.Listener>> { "ListenerArn" }

            /// `Tags`. Items at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html#cfn-elasticloadbalancingv2-listenerrule-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `Transforms`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html#cfn-elasticloadbalancingv2-listenerrule-transforms)
            public var transforms: PropertyName<List<Transform>> { "Transforms" }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `Action`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-action.html>.
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

                /// `Type`. One of `authenticate-cognito`, `authenticate-oidc`, `fixed-response`, `forward`, `jwt-validation`, `redirect`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-action.html#cfn-elasticloadbalancingv2-listenerrule-action-type)
                public var type: PropertyName<TypeProperty> { "Type" }

                /// `AuthenticateCognitoConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-action.html#cfn-elasticloadbalancingv2-listenerrule-action-authenticatecognitoconfig)
                public var authenticateCognitoConfig: PropertyName<AuthenticateCognitoConfig> { "AuthenticateCognitoConfig" }

                /// `AuthenticateOidcConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-action.html#cfn-elasticloadbalancingv2-listenerrule-action-authenticateoidcconfig)
                public var authenticateOidcConfig: PropertyName<AuthenticateOidcConfig> { "AuthenticateOidcConfig" }

                /// `FixedResponseConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-action.html#cfn-elasticloadbalancingv2-listenerrule-action-fixedresponseconfig)
                public var fixedResponseConfig: PropertyName<FixedResponseConfig> { "FixedResponseConfig" }

                /// `ForwardConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-action.html#cfn-elasticloadbalancingv2-listenerrule-action-forwardconfig)
                public var forwardConfig: PropertyName<ForwardConfig> { "ForwardConfig" }

                /// `JwtValidationConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-action.html#cfn-elasticloadbalancingv2-listenerrule-action-jwtvalidationconfig)
                public var jwtValidationConfig: PropertyName<JwtValidationConfig> { "JwtValidationConfig" }

                /// `Order`. Range 1 to 50000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-action.html#cfn-elasticloadbalancingv2-listenerrule-action-order)
                public var order: PropertyName<Value<Int>> { "Order" }

                /// `RedirectConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-action.html#cfn-elasticloadbalancingv2-listenerrule-action-redirectconfig)
                public var redirectConfig: PropertyName<RedirectConfig> { "RedirectConfig" }

                /// `TargetGroupArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-action.html#cfn-elasticloadbalancingv2-listenerrule-action-targetgrouparn)
                public var targetGroupArn: PropertyName<ARN<ElasticLoadBalancingV2.TargetGroup>> { "TargetGroupArn" }
            }

            /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `Action.Type`
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

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `AuthenticateCognitoConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticatecognitoconfig.html>.
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
                sessionTimeout: Value<Int>? = nil
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

                /// `UserPoolArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticatecognitoconfig.html#cfn-elasticloadbalancingv2-listenerrule-authenticatecognitoconfig-userpoolarn)
                public var userPoolArn: PropertyName<ARN<Cognito.UserPool>> { "UserPoolArn" }

                /// `UserPoolClientId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticatecognitoconfig.html#cfn-elasticloadbalancingv2-listenerrule-authenticatecognitoconfig-userpoolclientid)
                public var userPoolClientId: PropertyName<ID<Cognito.UserPoolClient>> { "UserPoolClientId" }

                /// `UserPoolDomain`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticatecognitoconfig.html#cfn-elasticloadbalancingv2-listenerrule-authenticatecognitoconfig-userpooldomain)
                public var userPoolDomain: PropertyName<ID<Cognito.UserPoolDomain>> { "UserPoolDomain" }

                /// `AuthenticationRequestExtraParams`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticatecognitoconfig.html#cfn-elasticloadbalancingv2-listenerrule-authenticatecognitoconfig-authenticationrequestextraparams)
                public var authenticationRequestExtraParams: PropertyName<Map<Value<String>>> { "AuthenticationRequestExtraParams" }

                /// `OnUnauthenticatedRequest`. One of `allow`, `authenticate`, `deny`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticatecognitoconfig.html#cfn-elasticloadbalancingv2-listenerrule-authenticatecognitoconfig-onunauthenticatedrequest)
                public var onUnauthenticatedRequest: PropertyName<OnUnauthenticatedRequest> { "OnUnauthenticatedRequest" }

                /// `Scope`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticatecognitoconfig.html#cfn-elasticloadbalancingv2-listenerrule-authenticatecognitoconfig-scope)
                public var scope: PropertyName<Value<String>> { "Scope" }

                /// `SessionCookieName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticatecognitoconfig.html#cfn-elasticloadbalancingv2-listenerrule-authenticatecognitoconfig-sessioncookiename)
                public var sessionCookieName: PropertyName<Value<String>> { "SessionCookieName" }

                /// `SessionTimeout`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticatecognitoconfig.html#cfn-elasticloadbalancingv2-listenerrule-authenticatecognitoconfig-sessiontimeout)
                public var sessionTimeout: PropertyName<Value<Int>> { "SessionTimeout" }
            }

            /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `AuthenticateCognitoConfig.OnUnauthenticatedRequest`
            public final class OnUnauthenticatedRequest: OpenEnum, @unchecked Sendable {
                /// `allow`
                public static var allow: OnUnauthenticatedRequest { "allow" }
                /// `authenticate`
                public static var authenticate: OnUnauthenticatedRequest { "authenticate" }
                /// `deny`
                public static var deny: OnUnauthenticatedRequest { "deny" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `AuthenticateOidcConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticateoidcconfig.html>.
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
                sessionTimeout: Value<Int>? = nil,
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

                /// `AuthorizationEndpoint`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticateoidcconfig.html#cfn-elasticloadbalancingv2-listenerrule-authenticateoidcconfig-authorizationendpoint)
                public var authorizationEndpoint: PropertyName<Value<String>> { "AuthorizationEndpoint" }

                /// `ClientId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticateoidcconfig.html#cfn-elasticloadbalancingv2-listenerrule-authenticateoidcconfig-clientid)
                public var clientId: PropertyName<Value<String>> { "ClientId" }

                /// `Issuer`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticateoidcconfig.html#cfn-elasticloadbalancingv2-listenerrule-authenticateoidcconfig-issuer)
                public var issuer: PropertyName<Value<String>> { "Issuer" }

                /// `TokenEndpoint`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticateoidcconfig.html#cfn-elasticloadbalancingv2-listenerrule-authenticateoidcconfig-tokenendpoint)
                public var tokenEndpoint: PropertyName<Value<String>> { "TokenEndpoint" }

                /// `UserInfoEndpoint`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticateoidcconfig.html#cfn-elasticloadbalancingv2-listenerrule-authenticateoidcconfig-userinfoendpoint)
                public var userInfoEndpoint: PropertyName<Value<String>> { "UserInfoEndpoint" }

                /// `AuthenticationRequestExtraParams`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticateoidcconfig.html#cfn-elasticloadbalancingv2-listenerrule-authenticateoidcconfig-authenticationrequestextraparams)
                public var authenticationRequestExtraParams: PropertyName<Map<Value<String>>> { "AuthenticationRequestExtraParams" }

                /// `ClientSecret`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticateoidcconfig.html#cfn-elasticloadbalancingv2-listenerrule-authenticateoidcconfig-clientsecret)
                public var clientSecret: PropertyName<Value<String>> { "ClientSecret" }

                /// `OnUnauthenticatedRequest`. One of `allow`, `authenticate`, `deny`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticateoidcconfig.html#cfn-elasticloadbalancingv2-listenerrule-authenticateoidcconfig-onunauthenticatedrequest)
                public var onUnauthenticatedRequest: PropertyName<OnUnauthenticatedRequest> { "OnUnauthenticatedRequest" }

                /// `Scope`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticateoidcconfig.html#cfn-elasticloadbalancingv2-listenerrule-authenticateoidcconfig-scope)
                public var scope: PropertyName<Value<String>> { "Scope" }

                /// `SessionCookieName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticateoidcconfig.html#cfn-elasticloadbalancingv2-listenerrule-authenticateoidcconfig-sessioncookiename)
                public var sessionCookieName: PropertyName<Value<String>> { "SessionCookieName" }

                /// `SessionTimeout`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticateoidcconfig.html#cfn-elasticloadbalancingv2-listenerrule-authenticateoidcconfig-sessiontimeout)
                public var sessionTimeout: PropertyName<Value<Int>> { "SessionTimeout" }

                /// `UseExistingClientSecret`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticateoidcconfig.html#cfn-elasticloadbalancingv2-listenerrule-authenticateoidcconfig-useexistingclientsecret)
                public var useExistingClientSecret: PropertyName<Value<Bool>> { "UseExistingClientSecret" }
            }

            /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `AuthenticateOidcConfig.OnUnauthenticatedRequest`
            public final class OnUnauthenticatedRequest: OpenEnum, @unchecked Sendable {
                /// `allow`
                public static var allow: OnUnauthenticatedRequest { "allow" }
                /// `authenticate`
                public static var authenticate: OnUnauthenticatedRequest { "authenticate" }
                /// `deny`
                public static var deny: OnUnauthenticatedRequest { "deny" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `FixedResponseConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-fixedresponseconfig.html>.
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

                /// `StatusCode`. Pattern `^(2|4|5)\d\d$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-fixedresponseconfig.html#cfn-elasticloadbalancingv2-listenerrule-fixedresponseconfig-statuscode)
                public var statusCode: PropertyName<Value<String>> { "StatusCode" }

                /// `ContentType`. One of `application/javascript`, `application/json`, `text/css`, `text/html`, `text/plain`. Length 0 to 32. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-fixedresponseconfig.html#cfn-elasticloadbalancingv2-listenerrule-fixedresponseconfig-contenttype)
                public var contentType: PropertyName<ContentType> { "ContentType" }

                /// `MessageBody`. Length 0 to 1024. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-fixedresponseconfig.html#cfn-elasticloadbalancingv2-listenerrule-fixedresponseconfig-messagebody)
                public var messageBody: PropertyName<Value<String>> { "MessageBody" }
            }

            /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `FixedResponseConfig.ContentType`
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

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `ForwardConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-forwardconfig.html>.
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

                /// `TargetGroups`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-forwardconfig.html#cfn-elasticloadbalancingv2-listenerrule-forwardconfig-targetgroups)
                public var targetGroups: PropertyName<List<TargetGroupTuple>> { "TargetGroups" }

                /// `TargetGroupStickinessConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-forwardconfig.html#cfn-elasticloadbalancingv2-listenerrule-forwardconfig-targetgroupstickinessconfig)
                public var targetGroupStickinessConfig: PropertyName<TargetGroupStickinessConfig> { "TargetGroupStickinessConfig" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `HostHeaderConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-hostheaderconfig.html>.
        public struct HostHeaderConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - regexValues: No item twice.
            ///   - values: No item twice.
            public init(
                regexValues: List<Value<String>>? = nil,
                values: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "RegexValues": regexValues?.node,
                    "Values": values?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `RegexValues`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-hostheaderconfig.html#cfn-elasticloadbalancingv2-listenerrule-hostheaderconfig-regexvalues)
                public var regexValues: PropertyName<List<Value<String>>> { "RegexValues" }

                /// `Values`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-hostheaderconfig.html#cfn-elasticloadbalancingv2-listenerrule-hostheaderconfig-values)
                public var values: PropertyName<List<Value<String>>> { "Values" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `HttpHeaderConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-httpheaderconfig.html>.
        public struct HttpHeaderConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - regexValues: No item twice.
            ///   - values: No item twice.
            public init(
                httpHeaderName: Value<String>? = nil,
                regexValues: List<Value<String>>? = nil,
                values: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "HttpHeaderName": httpHeaderName?.node,
                    "RegexValues": regexValues?.node,
                    "Values": values?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `HttpHeaderName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-httpheaderconfig.html#cfn-elasticloadbalancingv2-listenerrule-httpheaderconfig-httpheadername)
                public var httpHeaderName: PropertyName<Value<String>> { "HttpHeaderName" }

                /// `RegexValues`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-httpheaderconfig.html#cfn-elasticloadbalancingv2-listenerrule-httpheaderconfig-regexvalues)
                public var regexValues: PropertyName<List<Value<String>>> { "RegexValues" }

                /// `Values`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-httpheaderconfig.html#cfn-elasticloadbalancingv2-listenerrule-httpheaderconfig-values)
                public var values: PropertyName<List<Value<String>>> { "Values" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `HttpRequestMethodConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-httprequestmethodconfig.html>.
        public struct HttpRequestMethodConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - values: No item twice.
            public init(
                values: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "Values": values?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Values`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-httprequestmethodconfig.html#cfn-elasticloadbalancingv2-listenerrule-httprequestmethodconfig-values)
                public var values: PropertyName<List<Value<String>>> { "Values" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `JwtValidationActionAdditionalClaim`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-jwtvalidationactionadditionalclaim.html>.
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

                /// `Format`. One of `single-string`, `space-separated-values`, `string-array`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-jwtvalidationactionadditionalclaim.html#cfn-elasticloadbalancingv2-listenerrule-jwtvalidationactionadditionalclaim-format)
                public var format: PropertyName<Format> { "Format" }

                /// `Name`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-jwtvalidationactionadditionalclaim.html#cfn-elasticloadbalancingv2-listenerrule-jwtvalidationactionadditionalclaim-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Values`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-jwtvalidationactionadditionalclaim.html#cfn-elasticloadbalancingv2-listenerrule-jwtvalidationactionadditionalclaim-values)
                public var values: PropertyName<List<Value<String>>> { "Values" }
            }

            /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `JwtValidationActionAdditionalClaim.Format`
            public final class Format: OpenEnum, @unchecked Sendable {
                /// `single-string`
                public static var singleString: Format { "single-string" }
                /// `space-separated-values`
                public static var spaceSeparatedValues: Format { "space-separated-values" }
                /// `string-array`
                public static var stringArray: Format { "string-array" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `JwtValidationConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-jwtvalidationconfig.html>.
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

                /// `Issuer`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-jwtvalidationconfig.html#cfn-elasticloadbalancingv2-listenerrule-jwtvalidationconfig-issuer)
                public var issuer: PropertyName<Value<String>> { "Issuer" }

                /// `JwksEndpoint`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-jwtvalidationconfig.html#cfn-elasticloadbalancingv2-listenerrule-jwtvalidationconfig-jwksendpoint)
                public var jwksEndpoint: PropertyName<Value<String>> { "JwksEndpoint" }

                /// `AdditionalClaims`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-jwtvalidationconfig.html#cfn-elasticloadbalancingv2-listenerrule-jwtvalidationconfig-additionalclaims)
                public var additionalClaims: PropertyName<List<JwtValidationActionAdditionalClaim>> { "AdditionalClaims" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `PathPatternConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-pathpatternconfig.html>.
        public struct PathPatternConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - regexValues: No item twice.
            ///   - values: Items at most 5. No item twice.
            public init(
                regexValues: List<Value<String>>? = nil,
                values: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "RegexValues": regexValues?.node,
                    "Values": values?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `RegexValues`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-pathpatternconfig.html#cfn-elasticloadbalancingv2-listenerrule-pathpatternconfig-regexvalues)
                public var regexValues: PropertyName<List<Value<String>>> { "RegexValues" }

                /// `Values`. Items at most 5. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-pathpatternconfig.html#cfn-elasticloadbalancingv2-listenerrule-pathpatternconfig-values)
                public var values: PropertyName<List<Value<String>>> { "Values" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `QueryStringConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-querystringconfig.html>.
        public struct QueryStringConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - values: No item twice.
            public init(
                values: List<QueryStringKeyValue>? = nil
            ) {
                self.node = Node(properties: [
                    "Values": values?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Values`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-querystringconfig.html#cfn-elasticloadbalancingv2-listenerrule-querystringconfig-values)
                public var values: PropertyName<List<QueryStringKeyValue>> { "Values" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `QueryStringKeyValue`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-querystringkeyvalue.html>.
        public struct QueryStringKeyValue: PropertyObject {
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

                /// `Key`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-querystringkeyvalue.html#cfn-elasticloadbalancingv2-listenerrule-querystringkeyvalue-key)
                public var key: PropertyName<Value<String>> { "Key" }

                /// `Value`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-querystringkeyvalue.html#cfn-elasticloadbalancingv2-listenerrule-querystringkeyvalue-value)
                public var value: PropertyName<Value<String>> { "Value" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `RedirectConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-redirectconfig.html>.
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

                /// `StatusCode`. One of `HTTP_301`, `HTTP_302`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-redirectconfig.html#cfn-elasticloadbalancingv2-listenerrule-redirectconfig-statuscode)
                public var statusCode: PropertyName<StatusCode> { "StatusCode" }

                /// `Host`. Length 1 to 128. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-redirectconfig.html#cfn-elasticloadbalancingv2-listenerrule-redirectconfig-host)
                public var host: PropertyName<Value<String>> { "Host" }

                /// `Path`. Length 1 to 128. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-redirectconfig.html#cfn-elasticloadbalancingv2-listenerrule-redirectconfig-path)
                public var path: PropertyName<Value<String>> { "Path" }

                /// `Port`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-redirectconfig.html#cfn-elasticloadbalancingv2-listenerrule-redirectconfig-port)
                public var port: PropertyName<Value<String>> { "Port" }

                /// `Protocol`. Pattern `^(HTTPS?|#\{protocol\})$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-redirectconfig.html#cfn-elasticloadbalancingv2-listenerrule-redirectconfig-protocol)
                public var `protocol`: PropertyName<Value<String>> { "Protocol" }

                /// `Query`. Length 0 to 128. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-redirectconfig.html#cfn-elasticloadbalancingv2-listenerrule-redirectconfig-query)
                public var query: PropertyName<Value<String>> { "Query" }
            }

            /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `RedirectConfig.StatusCode`
            public final class StatusCode: OpenEnum, @unchecked Sendable {
                /// `HTTP_301`
                public static var http301: StatusCode { "HTTP_301" }
                /// `HTTP_302`
                public static var http302: StatusCode { "HTTP_302" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `RewriteConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-rewriteconfig.html>.
        public struct RewriteConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                regex: Value<String>,
                replace: Value<String>
            ) {
                self.node = Node(properties: [
                    "Regex": regex.node,
                    "Replace": replace.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Regex`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-rewriteconfig.html#cfn-elasticloadbalancingv2-listenerrule-rewriteconfig-regex)
                public var regex: PropertyName<Value<String>> { "Regex" }

                /// `Replace`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-rewriteconfig.html#cfn-elasticloadbalancingv2-listenerrule-rewriteconfig-replace)
                public var replace: PropertyName<Value<String>> { "Replace" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `RewriteConfigObject`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-rewriteconfigobject.html>.
        public struct RewriteConfigObject: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - rewrites: No item twice.
            public init(
                rewrites: List<RewriteConfig>
            ) {
                self.node = Node(properties: [
                    "Rewrites": rewrites.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Rewrites`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-rewriteconfigobject.html#cfn-elasticloadbalancingv2-listenerrule-rewriteconfigobject-rewrites)
                public var rewrites: PropertyName<List<RewriteConfig>> { "Rewrites" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `RuleCondition`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-rulecondition.html>.
        public struct RuleCondition: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - field: One of `host-header`, `http-header`, `http-request-method`, `path-pattern`, `query-string`, `source-ip`. Length 0 to 64.
            ///   - regexValues: No item twice.
            ///   - values: No item twice.
            public init(
                field: Field? = nil,
                hostHeaderConfig: HostHeaderConfig? = nil,
                httpHeaderConfig: HttpHeaderConfig? = nil,
                httpRequestMethodConfig: HttpRequestMethodConfig? = nil,
                pathPatternConfig: PathPatternConfig? = nil,
                queryStringConfig: QueryStringConfig? = nil,
                regexValues: List<Value<String>>? = nil,
                sourceIpConfig: SourceIpConfig? = nil,
                values: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "Field": field?.node,
                    "HostHeaderConfig": hostHeaderConfig?.node,
                    "HttpHeaderConfig": httpHeaderConfig?.node,
                    "HttpRequestMethodConfig": httpRequestMethodConfig?.node,
                    "PathPatternConfig": pathPatternConfig?.node,
                    "QueryStringConfig": queryStringConfig?.node,
                    "RegexValues": regexValues?.node,
                    "SourceIpConfig": sourceIpConfig?.node,
                    "Values": values?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Field`. One of `host-header`, `http-header`, `http-request-method`, `path-pattern`, `query-string`, `source-ip`. Length 0 to 64. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-rulecondition.html#cfn-elasticloadbalancingv2-listenerrule-rulecondition-field)
                public var field: PropertyName<Field> { "Field" }

                /// `HostHeaderConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-rulecondition.html#cfn-elasticloadbalancingv2-listenerrule-rulecondition-hostheaderconfig)
                public var hostHeaderConfig: PropertyName<HostHeaderConfig> { "HostHeaderConfig" }

                /// `HttpHeaderConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-rulecondition.html#cfn-elasticloadbalancingv2-listenerrule-rulecondition-httpheaderconfig)
                public var httpHeaderConfig: PropertyName<HttpHeaderConfig> { "HttpHeaderConfig" }

                /// `HttpRequestMethodConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-rulecondition.html#cfn-elasticloadbalancingv2-listenerrule-rulecondition-httprequestmethodconfig)
                public var httpRequestMethodConfig: PropertyName<HttpRequestMethodConfig> { "HttpRequestMethodConfig" }

                /// `PathPatternConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-rulecondition.html#cfn-elasticloadbalancingv2-listenerrule-rulecondition-pathpatternconfig)
                public var pathPatternConfig: PropertyName<PathPatternConfig> { "PathPatternConfig" }

                /// `QueryStringConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-rulecondition.html#cfn-elasticloadbalancingv2-listenerrule-rulecondition-querystringconfig)
                public var queryStringConfig: PropertyName<QueryStringConfig> { "QueryStringConfig" }

                /// `RegexValues`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-rulecondition.html#cfn-elasticloadbalancingv2-listenerrule-rulecondition-regexvalues)
                public var regexValues: PropertyName<List<Value<String>>> { "RegexValues" }

                /// `SourceIpConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-rulecondition.html#cfn-elasticloadbalancingv2-listenerrule-rulecondition-sourceipconfig)
                public var sourceIpConfig: PropertyName<SourceIpConfig> { "SourceIpConfig" }

                /// `Values`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-rulecondition.html#cfn-elasticloadbalancingv2-listenerrule-rulecondition-values)
                public var values: PropertyName<List<Value<String>>> { "Values" }
            }

            /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `RuleCondition.Field`
            public final class Field: OpenEnum, @unchecked Sendable {
                /// `host-header`
                public static var hostHeader: Field { "host-header" }
                /// `http-header`
                public static var httpHeader: Field { "http-header" }
                /// `http-request-method`
                public static var httpRequestMethod: Field { "http-request-method" }
                /// `path-pattern`
                public static var pathPattern: Field { "path-pattern" }
                /// `query-string`
                public static var queryString: Field { "query-string" }
                /// `source-ip`
                public static var sourceIp: Field { "source-ip" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `SourceIpConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-sourceipconfig.html>.
        public struct SourceIpConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - ipAddressType: One of `ipv4`, `ipv6`.
            ///   - values: No item twice.
            public init(
                ipAddressType: IpAddressType? = nil,
                values: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "IpAddressType": ipAddressType?.node,
                    "Values": values?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `IpAddressType`. One of `ipv4`, `ipv6`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-sourceipconfig.html#cfn-elasticloadbalancingv2-listenerrule-sourceipconfig-ipaddresstype)
                public var ipAddressType: PropertyName<IpAddressType> { "IpAddressType" }

                /// `Values`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-sourceipconfig.html#cfn-elasticloadbalancingv2-listenerrule-sourceipconfig-values)
                public var values: PropertyName<List<Value<String>>> { "Values" }
            }

            /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `SourceIpConfig.IpAddressType`
            public final class IpAddressType: OpenEnum, @unchecked Sendable {
                /// `ipv4`
                public static var ipv4: IpAddressType { "ipv4" }
                /// `ipv6`
                public static var ipv6: IpAddressType { "ipv6" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `TargetGroupStickinessConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-targetgroupstickinessconfig.html>.
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

                /// `DurationSeconds`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-targetgroupstickinessconfig.html#cfn-elasticloadbalancingv2-listenerrule-targetgroupstickinessconfig-durationseconds)
                public var durationSeconds: PropertyName<Seconds> { "DurationSeconds" }

                /// `Enabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-targetgroupstickinessconfig.html#cfn-elasticloadbalancingv2-listenerrule-targetgroupstickinessconfig-enabled)
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `TargetGroupTuple`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-targetgrouptuple.html>.
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

                /// `TargetGroupArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-targetgrouptuple.html#cfn-elasticloadbalancingv2-listenerrule-targetgrouptuple-targetgrouparn)
                public var targetGroupArn: PropertyName<ARN<ElasticLoadBalancingV2.TargetGroup>> { "TargetGroupArn" }

                /// `Weight`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-targetgrouptuple.html#cfn-elasticloadbalancingv2-listenerrule-targetgrouptuple-weight)
                public var weight: PropertyName<Value<Int>> { "Weight" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `Transform`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-transform.html>.
        public struct Transform: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: One of `host-header-rewrite`, `url-rewrite`.
            public init(
                type: TypeProperty,
                hostHeaderRewriteConfig: RewriteConfigObject? = nil,
                urlRewriteConfig: RewriteConfigObject? = nil
            ) {
                self.node = Node(properties: [
                    "Type": type.node,
                    "HostHeaderRewriteConfig": hostHeaderRewriteConfig?.node,
                    "UrlRewriteConfig": urlRewriteConfig?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Type`. One of `host-header-rewrite`, `url-rewrite`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-transform.html#cfn-elasticloadbalancingv2-listenerrule-transform-type)
                public var type: PropertyName<TypeProperty> { "Type" }

                /// `HostHeaderRewriteConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-transform.html#cfn-elasticloadbalancingv2-listenerrule-transform-hostheaderrewriteconfig)
                public var hostHeaderRewriteConfig: PropertyName<RewriteConfigObject> { "HostHeaderRewriteConfig" }

                /// `UrlRewriteConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-transform.html#cfn-elasticloadbalancingv2-listenerrule-transform-urlrewriteconfig)
                public var urlRewriteConfig: PropertyName<RewriteConfigObject> { "UrlRewriteConfig" }
            }

            /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `Transform.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `host-header-rewrite`
                public static var hostHeaderRewrite: TypeProperty { "host-header-rewrite" }
                /// `url-rewrite`
                public static var urlRewrite: TypeProperty { "url-rewrite" }
            }
        }
    }
}
