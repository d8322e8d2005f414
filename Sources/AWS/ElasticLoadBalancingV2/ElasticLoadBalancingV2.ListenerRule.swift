// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ElasticLoadBalancingV2 {
    /// `AWS::ElasticLoadBalancingV2::ListenerRule`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html>.
    public struct ListenerRule: StackDSL.Resource {
        public static let typeName = "AWS::ElasticLoadBalancingV2::ListenerRule"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - actions: `Actions`. No item twice.
        ///   - conditions: `Conditions`. No item twice.
        ///   - priority: `Priority`. Range 1 to 50000.
        ///   - listenerArn: `ListenerArn`. A change replaces the resource.
        ///   - tags: `Tags`. Items at least 1.
        ///   - transforms: `Transforms`. No item twice.
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
            configure(&properties)
        }

        /// `Ref`
        public var ref: ARN<ElasticLoadBalancingV2.ListenerRule> { .init(node: resource.ref) }

        /// `IsDefault`
        public var isDefault: Value<Bool> { .init(node: resource.attribute("IsDefault")) }

        /// `RuleArn`
        public var ruleArn: ARN<ElasticLoadBalancingV2.ListenerRule> { .init(node: resource.attribute("RuleArn")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `Actions`
            public var actions: PropertyName<List<Action>> { "Actions" }

            /// `Conditions`
            public var conditions: PropertyName<List<RuleCondition>> { "Conditions" }

            /// `Priority`
            public var priority: PropertyName<Value<Int>> { "Priority" }

            /// `ListenerArn`
            public var listenerArn: PropertyName<ARN<ElasticLoadBalancingV2.Listener>> { "ListenerArn" }

            /// `Tags`
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `Transforms`
            public var transforms: PropertyName<List<Transform>> { "Transforms" }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `Action`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-action.html>.
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

            /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `Action.Type`
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

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `AuthenticateCognitoConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticatecognitoconfig.html>.
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
                public var sessionTimeout: PropertyName<Value<Int>> { "SessionTimeout" }
            }

            /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `AuthenticateCognitoConfig.OnUnauthenticatedRequest`
            public struct OnUnauthenticatedRequest: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var allow: Self { "allow" }
                public static var authenticate: Self { "authenticate" }
                public static var deny: Self { "deny" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `AuthenticateOidcConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticateoidcconfig.html>.
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
                public var sessionTimeout: PropertyName<Value<Int>> { "SessionTimeout" }

                /// `UseExistingClientSecret`
                public var useExistingClientSecret: PropertyName<Value<Bool>> { "UseExistingClientSecret" }
            }

            /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `AuthenticateOidcConfig.OnUnauthenticatedRequest`
            public struct OnUnauthenticatedRequest: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var allow: Self { "allow" }
                public static var authenticate: Self { "authenticate" }
                public static var deny: Self { "deny" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `FixedResponseConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-fixedresponseconfig.html>.
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

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `ForwardConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-forwardconfig.html>.
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

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `HostHeaderConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-hostheaderconfig.html>.
        public struct HostHeaderConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - regexValues: `RegexValues`. No item twice.
            ///   - values: `Values`. No item twice.
            public init(
                regexValues: List<Value<String>>? = nil,
                values: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "RegexValues": regexValues?.node,
                    "Values": values?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `RegexValues`
                public var regexValues: PropertyName<List<Value<String>>> { "RegexValues" }

                /// `Values`
                public var values: PropertyName<List<Value<String>>> { "Values" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `HttpHeaderConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-httpheaderconfig.html>.
        public struct HttpHeaderConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - httpHeaderName: `HttpHeaderName`.
            ///   - regexValues: `RegexValues`. No item twice.
            ///   - values: `Values`. No item twice.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `HttpHeaderName`
                public var httpHeaderName: PropertyName<Value<String>> { "HttpHeaderName" }

                /// `RegexValues`
                public var regexValues: PropertyName<List<Value<String>>> { "RegexValues" }

                /// `Values`
                public var values: PropertyName<List<Value<String>>> { "Values" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `HttpRequestMethodConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-httprequestmethodconfig.html>.
        public struct HttpRequestMethodConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - values: `Values`. No item twice.
            public init(
                values: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "Values": values?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Values`
                public var values: PropertyName<List<Value<String>>> { "Values" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `JwtValidationActionAdditionalClaim`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-jwtvalidationactionadditionalclaim.html>.
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

            /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `JwtValidationActionAdditionalClaim.Format`
            public struct Format: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var singleString: Self { "single-string" }
                public static var spaceSeparatedValues: Self { "space-separated-values" }
                public static var stringArray: Self { "string-array" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `JwtValidationConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-jwtvalidationconfig.html>.
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

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `PathPatternConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-pathpatternconfig.html>.
        public struct PathPatternConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - regexValues: `RegexValues`. No item twice.
            ///   - values: `Values`. Items at most 5. No item twice.
            public init(
                regexValues: List<Value<String>>? = nil,
                values: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "RegexValues": regexValues?.node,
                    "Values": values?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `RegexValues`
                public var regexValues: PropertyName<List<Value<String>>> { "RegexValues" }

                /// `Values`
                public var values: PropertyName<List<Value<String>>> { "Values" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `QueryStringConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-querystringconfig.html>.
        public struct QueryStringConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - values: `Values`. No item twice.
            public init(
                values: List<QueryStringKeyValue>? = nil
            ) {
                self.node = Node(properties: [
                    "Values": values?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Values`
                public var values: PropertyName<List<QueryStringKeyValue>> { "Values" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `QueryStringKeyValue`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-querystringkeyvalue.html>.
        public struct QueryStringKeyValue: PropertyObject {
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

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `RedirectConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-redirectconfig.html>.
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

            /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `RedirectConfig.StatusCode`
            public struct StatusCode: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var http301: Self { "HTTP_301" }
                public static var http302: Self { "HTTP_302" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `RewriteConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-rewriteconfig.html>.
        public struct RewriteConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - regex: `Regex`.
            ///   - replace: `Replace`.
            public init(
                regex: Value<String>,
                replace: Value<String>
            ) {
                self.node = Node(properties: [
                    "Regex": regex.node,
                    "Replace": replace.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Regex`
                public var regex: PropertyName<Value<String>> { "Regex" }

                /// `Replace`
                public var replace: PropertyName<Value<String>> { "Replace" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `RewriteConfigObject`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-rewriteconfigobject.html>.
        public struct RewriteConfigObject: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - rewrites: `Rewrites`. No item twice.
            public init(
                rewrites: List<RewriteConfig>
            ) {
                self.node = Node(properties: [
                    "Rewrites": rewrites.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Rewrites`
                public var rewrites: PropertyName<List<RewriteConfig>> { "Rewrites" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `RuleCondition`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-rulecondition.html>.
        public struct RuleCondition: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - field: `Field`. Length 0 to 64.
            ///   - hostHeaderConfig: `HostHeaderConfig`.
            ///   - httpHeaderConfig: `HttpHeaderConfig`.
            ///   - httpRequestMethodConfig: `HttpRequestMethodConfig`.
            ///   - pathPatternConfig: `PathPatternConfig`.
            ///   - queryStringConfig: `QueryStringConfig`.
            ///   - regexValues: `RegexValues`. No item twice.
            ///   - sourceIpConfig: `SourceIpConfig`.
            ///   - values: `Values`. No item twice.
            public init(
                field: Value<String>? = nil,
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Field`
                public var field: PropertyName<Value<String>> { "Field" }

                /// `HostHeaderConfig`
                public var hostHeaderConfig: PropertyName<HostHeaderConfig> { "HostHeaderConfig" }

                /// `HttpHeaderConfig`
                public var httpHeaderConfig: PropertyName<HttpHeaderConfig> { "HttpHeaderConfig" }

                /// `HttpRequestMethodConfig`
                public var httpRequestMethodConfig: PropertyName<HttpRequestMethodConfig> { "HttpRequestMethodConfig" }

                /// `PathPatternConfig`
                public var pathPatternConfig: PropertyName<PathPatternConfig> { "PathPatternConfig" }

                /// `QueryStringConfig`
                public var queryStringConfig: PropertyName<QueryStringConfig> { "QueryStringConfig" }

                /// `RegexValues`
                public var regexValues: PropertyName<List<Value<String>>> { "RegexValues" }

                /// `SourceIpConfig`
                public var sourceIpConfig: PropertyName<SourceIpConfig> { "SourceIpConfig" }

                /// `Values`
                public var values: PropertyName<List<Value<String>>> { "Values" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `SourceIpConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-sourceipconfig.html>.
        public struct SourceIpConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - ipAddressType: `IpAddressType`.
            ///   - values: `Values`. No item twice.
            public init(
                ipAddressType: IpAddressType? = nil,
                values: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "IpAddressType": ipAddressType?.node,
                    "Values": values?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `IpAddressType`
                public var ipAddressType: PropertyName<IpAddressType> { "IpAddressType" }

                /// `Values`
                public var values: PropertyName<List<Value<String>>> { "Values" }
            }

            /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `SourceIpConfig.IpAddressType`
            public struct IpAddressType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var ipv4: Self { "ipv4" }
                public static var ipv6: Self { "ipv6" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `TargetGroupStickinessConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-targetgroupstickinessconfig.html>.
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

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `TargetGroupTuple`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-targetgrouptuple.html>.
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

        /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `Transform`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-transform.html>.
        public struct Transform: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: `Type`.
            ///   - hostHeaderRewriteConfig: `HostHeaderRewriteConfig`.
            ///   - urlRewriteConfig: `UrlRewriteConfig`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Type`
                public var type: PropertyName<TypeProperty> { "Type" }

                /// `HostHeaderRewriteConfig`
                public var hostHeaderRewriteConfig: PropertyName<RewriteConfigObject> { "HostHeaderRewriteConfig" }

                /// `UrlRewriteConfig`
                public var urlRewriteConfig: PropertyName<RewriteConfigObject> { "UrlRewriteConfig" }
            }

            /// `AWS::ElasticLoadBalancingV2::ListenerRule`: `Transform.Type`
            public struct TypeProperty: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var hostHeaderRewrite: Self { "host-header-rewrite" }
                public static var urlRewrite: Self { "url-rewrite" }
            }
        }
    }
}
