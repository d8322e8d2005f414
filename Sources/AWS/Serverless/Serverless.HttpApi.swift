// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension Serverless {
    /// `AWS::Serverless::HttpApi`
    ///
    /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html>.
    public struct HttpApi: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::Serverless::HttpApi" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// One of these properties.
        public init(
            _ logicalID: String,
            accessLogSettings: AccessLogSettings? = nil,
            auth: Auth? = nil,
            corsConfiguration: CorsConfiguration? = nil,
            defaultRouteSettings: RouteSettings? = nil,
            definitionBody: Document? = nil,
            definitionUri: DefinitionUri? = nil,
            description: Value<String>? = nil,
            disableExecuteApiEndpoint: Value<Bool>? = nil,
            domain: Domain? = nil,
            failOnWarnings: Value<Bool>? = nil,
            name: Value<String>? = nil,
            propagateTags: Value<Bool>? = nil,
            routeSettings: Document? = nil,
            stageName: Value<String>? = nil,
            stageVariables: Map<Value<String>>? = nil,
            tags: Map<Value<String>>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<Serverless.HttpApi>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "AccessLogSettings": accessLogSettings?.node,
                    "Auth": auth?.node,
                    "CorsConfiguration": corsConfiguration?.node,
                    "DefaultRouteSettings": defaultRouteSettings?.node,
                    "DefinitionBody": definitionBody?.node,
                    "DefinitionUri": definitionUri?.node,
                    "Description": description?.node,
                    "DisableExecuteApiEndpoint": disableExecuteApiEndpoint?.node,
                    "Domain": domain?.node,
                    "FailOnWarnings": failOnWarnings?.node,
                    "Name": name?.node,
                    "PropagateTags": propagateTags?.node,
                    "RouteSettings": routeSettings?.node,
                    "StageName": stageName?.node,
                    "StageVariables": stageVariables?.node,
                    "Tags": tags?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ApiGatewayV2.Api> { .init(node: resource.ref) }

        /// `ApiEndpoint`
        public var apiEndpoint: Value<String> { .init(node: resource.attribute("ApiEndpoint")) }

        /// `ApiId`
        public var apiId: ID<ApiGatewayV2.Api> { .init(node: resource.attribute("ApiId")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `AccessLogSettings`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html#sam-httpapi-accesslogsettings)
            public var accessLogSettings: PropertyName<AccessLogSettings> { "AccessLogSettings" }

            /// `Auth`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html#sam-httpapi-auth)
            public var auth: PropertyName<Auth> { "Auth" }

            /// `CorsConfiguration`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html#sam-httpapi-corsconfiguration)
            public var corsConfiguration: PropertyName<CorsConfiguration> { "CorsConfiguration" }

            /// `DefaultRouteSettings`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html#sam-httpapi-defaultroutesettings)
            public var defaultRouteSettings: PropertyName<RouteSettings> { "DefaultRouteSettings" }

            /// `DefinitionBody`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html#sam-httpapi-definitionbody)
            public var definitionBody: PropertyName<Document> { "DefinitionBody" }

            /// `DefinitionUri`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html#sam-httpapi-definitionuri)
            public var definitionUri: PropertyName<DefinitionUri> { "DefinitionUri" }

            /// `Description`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html#sam-httpapi-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `DisableExecuteApiEndpoint`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html#sam-httpapi-disableexecuteapiendpoint)
            public var disableExecuteApiEndpoint: PropertyName<Value<Bool>> { "DisableExecuteApiEndpoint" }

            /// `Domain`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html#sam-httpapi-domain)
            public var domain: PropertyName<Domain> { "Domain" }

            /// `FailOnWarnings`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html#sam-httpapi-failonwarnings)
            public var failOnWarnings: PropertyName<Value<Bool>> { "FailOnWarnings" }

            /// `Name`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html#sam-httpapi-name)
            public var name: PropertyName<Value<String>> { "Name" }

            /// `PropagateTags`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html#sam-httpapi-propagatetags)
            public var propagateTags: PropertyName<Value<Bool>> { "PropagateTags" }

            /// `RouteSettings`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html#sam-httpapi-routesettings)
            public var routeSettings: PropertyName<Document> { "RouteSettings" }

            /// `StageName`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html#sam-httpapi-stagename)
            public var stageName: PropertyName<Value<String>> { "StageName" }

            /// `StageVariables`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html#sam-httpapi-stagevariables)
            public var stageVariables: PropertyName<Map<Value<String>>> { "StageVariables" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html#sam-httpapi-tags)
            public var tags: PropertyName<Map<Value<String>>> { "Tags" }
        }

        /// `AWS::Serverless::HttpApi`: `AccessLogSettings`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html>.
        public struct AccessLogSettings: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                destinationArn: Value<String>? = nil,
                format: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "DestinationArn": destinationArn?.node,
                    "Format": format?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DestinationArn`.
                public var destinationArn: PropertyName<Value<String>> { "DestinationArn" }

                /// `Format`.
                public var format: PropertyName<Value<String>> { "Format" }
            }
        }

        /// `AWS::Serverless::HttpApi`: `Auth`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html>.
        public struct Auth: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                authorizers: Map<Authorizer>? = nil,
                defaultAuthorizer: Value<String>? = nil,
                enableIamAuthorizer: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "Authorizers": authorizers?.node,
                    "DefaultAuthorizer": defaultAuthorizer?.node,
                    "EnableIamAuthorizer": enableIamAuthorizer?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Authorizers`.
                public var authorizers: PropertyName<Map<Authorizer>> { "Authorizers" }

                /// `DefaultAuthorizer`.
                public var defaultAuthorizer: PropertyName<Value<String>> { "DefaultAuthorizer" }

                /// `EnableIamAuthorizer`.
                public var enableIamAuthorizer: PropertyName<Value<Bool>> { "EnableIamAuthorizer" }
            }
        }

        /// `AWS::Serverless::HttpApi`: `Authorizer`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html>.
        public struct Authorizer: Expression {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// `OAuth2Authorizer`
            public static func oAuth2Authorizer(_ value: OAuth2Authorizer) -> Authorizer { .init(node: value.node) }

            /// `LambdaAuthorizer`
            public static func lambdaAuthorizer(_ value: LambdaAuthorizer) -> Authorizer { .init(node: value.node) }
        }

        /// `AWS::Serverless::HttpApi`: `CorsConfiguration`
        public struct CorsConfiguration: PropertyObject, ExpressibleByBooleanLiteral {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                allowCredentials: Value<Bool>? = nil,
                allowHeaders: List<Value<String>>? = nil,
                allowMethods: List<Value<String>>? = nil,
                allowOrigins: List<Value<String>>? = nil,
                exposeHeaders: List<Value<String>>? = nil,
                maxAge: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "AllowCredentials": allowCredentials?.node,
                    "AllowHeaders": allowHeaders?.node,
                    "AllowMethods": allowMethods?.node,
                    "AllowOrigins": allowOrigins?.node,
                    "ExposeHeaders": exposeHeaders?.node,
                    "MaxAge": maxAge?.node,
                ])
            }

            /// `true` or `false` in its place.
            public init(_ flag: Value<Bool>) { self.node = flag.node }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AllowCredentials`.
                public var allowCredentials: PropertyName<Value<Bool>> { "AllowCredentials" }

                /// `AllowHeaders`.
                public var allowHeaders: PropertyName<List<Value<String>>> { "AllowHeaders" }

                /// `AllowMethods`.
                public var allowMethods: PropertyName<List<Value<String>>> { "AllowMethods" }

                /// `AllowOrigins`.
                public var allowOrigins: PropertyName<List<Value<String>>> { "AllowOrigins" }

                /// `ExposeHeaders`.
                public var exposeHeaders: PropertyName<List<Value<String>>> { "ExposeHeaders" }

                /// `MaxAge`.
                public var maxAge: PropertyName<Value<Int>> { "MaxAge" }
            }
        }

        /// `AWS::Serverless::HttpApi`: `DefinitionUri`
        public struct DefinitionUri: PropertyObject, TextExpression {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                bucket: Reference<S3.Bucket>,
                key: Value<String>,
                version: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Bucket": bucket.node,
                    "Key": key.node,
                    "Version": version?.node,
                ])
            }

            /// Text in its place.
            public init(_ text: Value<String>) { self.node = text.node }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Bucket`.
                public var bucket: PropertyName<Reference<S3.Bucket>> { "Bucket" }

                /// `Key`.
                public var key: PropertyName<Value<String>> { "Key" }

                /// `Version`.
                public var version: PropertyName<Value<String>> { "Version" }
            }
        }

        /// `AWS::Serverless::HttpApi`: `Domain`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html>.
        public struct Domain: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - endpointConfiguration: One of `REGIONAL`.
            ///   - securityPolicy: One of `TLS_1_0`, `TLS_1_2`.
            public init(
                certificateArn: ARN<CertificateManager.Certificate>,
                domainName: Value<String>,
                basePath: List<Value<String>>? = nil,
                endpointConfiguration: EndpointConfiguration? = nil,
                mutualTlsAuthentication: MutualTlsAuthentication? = nil,
                ownershipVerificationCertificateArn: Value<String>? = nil,
                route53: Route53? = nil,
                securityPolicy: SecurityPolicy? = nil
            ) {
                self.node = Node(properties: [
                    "CertificateArn": certificateArn.node,
                    "DomainName": domainName.node,
                    "BasePath": basePath?.node,
                    "EndpointConfiguration": endpointConfiguration?.node,
                    "MutualTlsAuthentication": mutualTlsAuthentication?.node,
                    "OwnershipVerificationCertificateArn": ownershipVerificationCertificateArn?.node,
                    "Route53": route53?.node,
                    "SecurityPolicy": securityPolicy?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CertificateArn`.
                public var certificateArn: PropertyName<ARN<CertificateManager.Certificate>> { "CertificateArn" }

                /// `DomainName`.
                public var domainName: PropertyName<Value<String>> { "DomainName" }

                /// `BasePath`.
                public var basePath: PropertyName<List<Value<String>>> { "BasePath" }

                /// `EndpointConfiguration`. One of `REGIONAL`.
                public var endpointConfiguration: PropertyName<EndpointConfiguration> { "EndpointConfiguration" }

                /// `MutualTlsAuthentication`.
                public var mutualTlsAuthentication: PropertyName<MutualTlsAuthentication> { "MutualTlsAuthentication" }

                /// `OwnershipVerificationCertificateArn`.
                public var ownershipVerificationCertificateArn: PropertyName<Value<String>> { "OwnershipVerificationCertificateArn" }

                /// `Route53`.
                public var route53: PropertyName<Route53> { "Route53" }

                /// `SecurityPolicy`. One of `TLS_1_0`, `TLS_1_2`.
                public var securityPolicy: PropertyName<SecurityPolicy> { "SecurityPolicy" }
            }

            /// `AWS::Serverless::HttpApi`: `Domain.EndpointConfiguration`
            public final class EndpointConfiguration: OpenEnum, @unchecked Sendable {
                /// `REGIONAL`
                public static var regional: EndpointConfiguration { "REGIONAL" }
            }

            /// `AWS::Serverless::HttpApi`: `Domain.SecurityPolicy`
            public final class SecurityPolicy: OpenEnum, @unchecked Sendable {
                /// `TLS_1_0`
                public static var tls1_0: SecurityPolicy { "TLS_1_0" }
                /// `TLS_1_2`
                public static var tls1_2: SecurityPolicy { "TLS_1_2" }
            }
        }

        /// `AWS::Serverless::HttpApi`: `LambdaAuthorizer`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html>.
        public struct LambdaAuthorizer: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                authorizerPayloadFormatVersion: Value<Double>,
                functionArn: ARN<Lambda.Function>,
                enableFunctionDefaultPermissions: Value<Bool>? = nil,
                enableSimpleResponses: Value<Bool>? = nil,
                functionInvokeRole: ARN<IAM.Role>? = nil,
                identity: LambdaAuthorizerIdentity? = nil
            ) {
                self.node = Node(properties: [
                    "AuthorizerPayloadFormatVersion": authorizerPayloadFormatVersion.node,
                    "FunctionArn": functionArn.node,
                    "EnableFunctionDefaultPermissions": enableFunctionDefaultPermissions?.node,
                    "EnableSimpleResponses": enableSimpleResponses?.node,
                    "FunctionInvokeRole": functionInvokeRole?.node,
                    "Identity": identity?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AuthorizerPayloadFormatVersion`.
                public var authorizerPayloadFormatVersion: PropertyName<Value<Double>> { "AuthorizerPayloadFormatVersion" }

                /// `FunctionArn`.
                public var functionArn: PropertyName<ARN<Lambda.Function>> { "FunctionArn" }

                /// `EnableFunctionDefaultPermissions`.
                public var enableFunctionDefaultPermissions: PropertyName<Value<Bool>> { "EnableFunctionDefaultPermissions" }

                /// `EnableSimpleResponses`.
                public var enableSimpleResponses: PropertyName<Value<Bool>> { "EnableSimpleResponses" }

                /// `FunctionInvokeRole`.
                public var functionInvokeRole: PropertyName<ARN<IAM.Role>> { "FunctionInvokeRole" }

                /// `Identity`.
                public var identity: PropertyName<LambdaAuthorizerIdentity> { "Identity" }
            }
        }

        /// `AWS::Serverless::HttpApi`: `LambdaAuthorizerIdentity`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html>.
        public struct LambdaAuthorizerIdentity: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                context: List<Value<String>>? = nil,
                headers: List<Value<String>>? = nil,
                queryStrings: List<Value<String>>? = nil,
                reauthorizeEvery: Value<Int>? = nil,
                stageVariables: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "Context": context?.node,
                    "Headers": headers?.node,
                    "QueryStrings": queryStrings?.node,
                    "ReauthorizeEvery": reauthorizeEvery?.node,
                    "StageVariables": stageVariables?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Context`.
                public var context: PropertyName<List<Value<String>>> { "Context" }

                /// `Headers`.
                public var headers: PropertyName<List<Value<String>>> { "Headers" }

                /// `QueryStrings`.
                public var queryStrings: PropertyName<List<Value<String>>> { "QueryStrings" }

                /// `ReauthorizeEvery`.
                public var reauthorizeEvery: PropertyName<Value<Int>> { "ReauthorizeEvery" }

                /// `StageVariables`.
                public var stageVariables: PropertyName<List<Value<String>>> { "StageVariables" }
            }
        }

        /// `AWS::Serverless::HttpApi`: `MutualTlsAuthentication`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html>.
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

                /// `TruststoreUri`.
                public var truststoreUri: PropertyName<Value<String>> { "TruststoreUri" }

                /// `TruststoreVersion`.
                public var truststoreVersion: PropertyName<Value<String>> { "TruststoreVersion" }
            }
        }

        /// `AWS::Serverless::HttpApi`: `OAuth2Authorizer`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html>.
        public struct OAuth2Authorizer: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                authorizationScopes: List<Value<String>>? = nil,
                identitySource: Value<String>? = nil,
                jwtConfiguration: Document? = nil
            ) {
                self.node = Node(properties: [
                    "AuthorizationScopes": authorizationScopes?.node,
                    "IdentitySource": identitySource?.node,
                    "JwtConfiguration": jwtConfiguration?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AuthorizationScopes`.
                public var authorizationScopes: PropertyName<List<Value<String>>> { "AuthorizationScopes" }

                /// `IdentitySource`.
                public var identitySource: PropertyName<Value<String>> { "IdentitySource" }

                /// `JwtConfiguration`.
                public var jwtConfiguration: PropertyName<Document> { "JwtConfiguration" }
            }
        }

        /// `AWS::Serverless::HttpApi`: `Route53`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html>.
        public struct Route53: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - evaluateTargetHealth: Default false.
            ///   - hostedZoneId: Length at most 44.
            ///   - hostedZoneName: Length at most 256.
            ///   - setIdentifier: Length 0 to 128.
            public init(
                distributionDomainName: Value<String>? = nil,
                evaluateTargetHealth: Value<Bool>? = nil,
                hostedZoneId: ID<AWS.Route53.HostedZone>? = nil,
                hostedZoneName: Value<String>? = nil,
                ipV6: Value<Bool>? = nil,
                region: Value<String>? = nil,
                setIdentifier: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "DistributionDomainName": distributionDomainName?.node,
                    "EvaluateTargetHealth": evaluateTargetHealth?.node,
                    "HostedZoneId": hostedZoneId?.node,
                    "HostedZoneName": hostedZoneName?.node,
                    "IpV6": ipV6?.node,
                    "Region": region?.node,
                    "SetIdentifier": setIdentifier?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DistributionDomainName`.
                public var distributionDomainName: PropertyName<Value<String>> { "DistributionDomainName" }

                /// `EvaluateTargetHealth`. Default false.
                public var evaluateTargetHealth: PropertyName<Value<Bool>> { "EvaluateTargetHealth" }

                /// `HostedZoneId`. Length at most 44.
                public var hostedZoneId: PropertyName<ID<AWS.Route53.HostedZone>> { "HostedZoneId" }

                /// `HostedZoneName`. Length at most 256.
                public var hostedZoneName: PropertyName<Value<String>> { "HostedZoneName" }

                /// `IpV6`.
                public var ipV6: PropertyName<Value<Bool>> { "IpV6" }

                /// `Region`.
                public var region: PropertyName<Value<String>> { "Region" }

                /// `SetIdentifier`. Length 0 to 128.
                public var setIdentifier: PropertyName<Value<String>> { "SetIdentifier" }
            }
        }

        /// `AWS::Serverless::HttpApi`: `RouteSettings`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html>.
        public struct RouteSettings: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - loggingLevel: One of `ERROR`, `INFO`, `OFF`.
            public init(
                dataTraceEnabled: Value<Bool>? = nil,
                detailedMetricsEnabled: Value<Bool>? = nil,
                loggingLevel: LoggingLevel? = nil,
                throttlingBurstLimit: Value<Int>? = nil,
                throttlingRateLimit: Value<Double>? = nil
            ) {
                self.node = Node(properties: [
                    "DataTraceEnabled": dataTraceEnabled?.node,
                    "DetailedMetricsEnabled": detailedMetricsEnabled?.node,
                    "LoggingLevel": loggingLevel?.node,
                    "ThrottlingBurstLimit": throttlingBurstLimit?.node,
                    "ThrottlingRateLimit": throttlingRateLimit?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DataTraceEnabled`.
                public var dataTraceEnabled: PropertyName<Value<Bool>> { "DataTraceEnabled" }

                /// `DetailedMetricsEnabled`.
                public var detailedMetricsEnabled: PropertyName<Value<Bool>> { "DetailedMetricsEnabled" }

                /// `LoggingLevel`. One of `ERROR`, `INFO`, `OFF`.
                public var loggingLevel: PropertyName<LoggingLevel> { "LoggingLevel" }

                /// `ThrottlingBurstLimit`.
                public var throttlingBurstLimit: PropertyName<Value<Int>> { "ThrottlingBurstLimit" }

                /// `ThrottlingRateLimit`.
                public var throttlingRateLimit: PropertyName<Value<Double>> { "ThrottlingRateLimit" }
            }

            /// `AWS::Serverless::HttpApi`: `RouteSettings.LoggingLevel`
            public final class LoggingLevel: OpenEnum, @unchecked Sendable {
                /// `ERROR`
                public static var error: LoggingLevel { "ERROR" }
                /// `INFO`
                public static var info: LoggingLevel { "INFO" }
                /// `OFF`
                public static var off: LoggingLevel { "OFF" }
            }
        }
    }
}
