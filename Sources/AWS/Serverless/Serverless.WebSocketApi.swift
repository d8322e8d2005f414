// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension Serverless {
    /// `AWS::Serverless::WebSocketApi`
    ///
    /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html>.
    public struct WebSocketApi: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::Serverless::WebSocketApi" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - ipAddressType: One of `dualstack`, `ipv4`.
        public init(
            _ logicalID: String,
            routes: Map<WebSocketApiRoute>,
            routeSelectionExpression: Value<String>,
            accessLogSettings: AccessLogSettings? = nil,
            apiKeySelectionExpression: Value<String>? = nil,
            auth: AuthConfig? = nil,
            defaultRouteSettings: Document? = nil,
            description: Value<String>? = nil,
            disableExecuteApiEndpoint: Value<Bool>? = nil,
            disableSchemaValidation: Value<Bool>? = nil,
            domain: Domain? = nil,
            ipAddressType: IpAddressType? = nil,
            name: Value<String>? = nil,
            propagateTags: Value<Bool>? = nil,
            routeSettings: Document? = nil,
            stageName: Value<String>? = nil,
            stageVariables: Map<Value<String>>? = nil,
            tags: Map<Value<String>>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<Serverless.WebSocketApi>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "RouteSelectionExpression": routeSelectionExpression.node,
                    "Routes": routes.node,
                    "AccessLogSettings": accessLogSettings?.node,
                    "ApiKeySelectionExpression": apiKeySelectionExpression?.node,
                    "Auth": auth?.node,
                    "DefaultRouteSettings": defaultRouteSettings?.node,
                    "Description": description?.node,
                    "DisableExecuteApiEndpoint": disableExecuteApiEndpoint?.node,
                    "DisableSchemaValidation": disableSchemaValidation?.node,
                    "Domain": domain?.node,
                    "IpAddressType": ipAddressType?.node,
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

            /// `Routes`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html#sam-websocketapi-routes)
            public var routes: PropertyName<Map<WebSocketApiRoute>> { "Routes" }

            /// `RouteSelectionExpression`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html#sam-websocketapi-routeselectionexpression)
            public var routeSelectionExpression: PropertyName<Value<String>> { "RouteSelectionExpression" }

            /// `AccessLogSettings`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html#sam-websocketapi-accesslogsettings)
            public var accessLogSettings: PropertyName<AccessLogSettings> { "AccessLogSettings" }

            /// `ApiKeySelectionExpression`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html#sam-websocketapi-apikeyselectionexpression)
            public var apiKeySelectionExpression: PropertyName<Value<String>> { "ApiKeySelectionExpression" }

            /// `Auth`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html#sam-websocketapi-auth)
            public var auth: PropertyName<AuthConfig> { "Auth" }

            /// `DefaultRouteSettings`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html#sam-websocketapi-defaultroutesettings)
            public var defaultRouteSettings: PropertyName<Document> { "DefaultRouteSettings" }

            /// `Description`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html#sam-websocketapi-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `DisableExecuteApiEndpoint`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html#sam-websocketapi-disableexecuteapiendpoint)
            public var disableExecuteApiEndpoint: PropertyName<Value<Bool>> { "DisableExecuteApiEndpoint" }

            /// `DisableSchemaValidation`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html#sam-websocketapi-disableschemavalidation)
            public var disableSchemaValidation: PropertyName<Value<Bool>> { "DisableSchemaValidation" }

            /// `Domain`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html#sam-websocketapi-domain)
            public var domain: PropertyName<Domain> { "Domain" }

            /// `IpAddressType`. One of `dualstack`, `ipv4`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html#sam-websocketapi-ipaddresstype)
            public var ipAddressType: PropertyName<IpAddressType> { "IpAddressType" }

            /// `Name`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html#sam-websocketapi-name)
            public var name: PropertyName<Value<String>> { "Name" }

            /// `PropagateTags`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html#sam-websocketapi-propagatetags)
            public var propagateTags: PropertyName<Value<Bool>> { "PropagateTags" }

            /// `RouteSettings`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html#sam-websocketapi-routesettings)
            public var routeSettings: PropertyName<Document> { "RouteSettings" }

            /// `StageName`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html#sam-websocketapi-stagename)
            public var stageName: PropertyName<Value<String>> { "StageName" }

            /// `StageVariables`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html#sam-websocketapi-stagevariables)
            public var stageVariables: PropertyName<Map<Value<String>>> { "StageVariables" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html#sam-websocketapi-tags)
            public var tags: PropertyName<Map<Value<String>>> { "Tags" }
        }

        /// `AWS::Serverless::WebSocketApi`: `AccessLogSettings`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html>.
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

        /// `AWS::Serverless::WebSocketApi`: `AuthConfig`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html>.
        public struct AuthConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - authType: One of `AWS_IAM`, `CUSTOM`, `NONE`.
            public init(
                authType: AuthType,
                authArn: ARN<Lambda.Function>? = nil,
                identitySource: List<Value<String>>? = nil,
                invokeRole: ARN<IAM.Role>? = nil,
                name: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "AuthType": authType.node,
                    "AuthArn": authArn?.node,
                    "IdentitySource": identitySource?.node,
                    "InvokeRole": invokeRole?.node,
                    "Name": name?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AuthType`. One of `AWS_IAM`, `CUSTOM`, `NONE`.
                public var authType: PropertyName<AuthType> { "AuthType" }

                /// `AuthArn`.
                public var authArn: PropertyName<ARN<Lambda.Function>> { "AuthArn" }

                /// `IdentitySource`.
                public var identitySource: PropertyName<List<Value<String>>> { "IdentitySource" }

                /// `InvokeRole`.
                public var invokeRole: PropertyName<ARN<IAM.Role>> { "InvokeRole" }

                /// `Name`.
                public var name: PropertyName<Value<String>> { "Name" }
            }

            /// `AWS::Serverless::WebSocketApi`: `AuthConfig.AuthType`
            public final class AuthType: OpenEnum, @unchecked Sendable {
                /// `AWS_IAM`
                public static var awsIam: AuthType { "AWS_IAM" }
                /// `CUSTOM`
                public static var custom: AuthType { "CUSTOM" }
                /// `NONE`
                public static var noneValue: AuthType { "NONE" }
            }
        }

        /// `AWS::Serverless::WebSocketApi`: `Domain`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html>.
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

            /// `AWS::Serverless::WebSocketApi`: `Domain.EndpointConfiguration`
            public final class EndpointConfiguration: OpenEnum, @unchecked Sendable {
                /// `REGIONAL`
                public static var regional: EndpointConfiguration { "REGIONAL" }
            }

            /// `AWS::Serverless::WebSocketApi`: `Domain.SecurityPolicy`
            public final class SecurityPolicy: OpenEnum, @unchecked Sendable {
                /// `TLS_1_0`
                public static var tls1_0: SecurityPolicy { "TLS_1_0" }
                /// `TLS_1_2`
                public static var tls1_2: SecurityPolicy { "TLS_1_2" }
            }
        }

        /// `AWS::Serverless::WebSocketApi`: `IpAddressType`
        public final class IpAddressType: OpenEnum, @unchecked Sendable {
            /// `dualstack`
            public static var dualstack: IpAddressType { "dualstack" }
            /// `ipv4`
            public static var ipv4: IpAddressType { "ipv4" }
        }

        /// `AWS::Serverless::WebSocketApi`: `MutualTlsAuthentication`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html>.
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

        /// `AWS::Serverless::WebSocketApi`: `Route53`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html>.
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
                evaluateTargetHealth: Value<Bool>? = nil,
                hostedZoneId: ID<AWS.Route53.HostedZone>? = nil,
                hostedZoneName: Value<String>? = nil,
                ipV6: Value<Bool>? = nil,
                region: Value<String>? = nil,
                setIdentifier: Value<String>? = nil
            ) {
                self.node = Node(properties: [
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

        /// `AWS::Serverless::WebSocketApi`: `WebSocketApiRoute`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html>.
        public struct WebSocketApiRoute: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                functionArn: ARN<Lambda.Function>,
                apiKeyRequired: Value<Bool>? = nil,
                integrationTimeout: Value<Int>? = nil,
                modelSelectionExpression: Value<String>? = nil,
                operationName: Value<String>? = nil,
                requestModels: Document? = nil,
                requestParameters: Document? = nil,
                routeResponseSelectionExpression: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "FunctionArn": functionArn.node,
                    "ApiKeyRequired": apiKeyRequired?.node,
                    "IntegrationTimeout": integrationTimeout?.node,
                    "ModelSelectionExpression": modelSelectionExpression?.node,
                    "OperationName": operationName?.node,
                    "RequestModels": requestModels?.node,
                    "RequestParameters": requestParameters?.node,
                    "RouteResponseSelectionExpression": routeResponseSelectionExpression?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FunctionArn`.
                public var functionArn: PropertyName<ARN<Lambda.Function>> { "FunctionArn" }

                /// `ApiKeyRequired`.
                public var apiKeyRequired: PropertyName<Value<Bool>> { "ApiKeyRequired" }

                /// `IntegrationTimeout`.
                public var integrationTimeout: PropertyName<Value<Int>> { "IntegrationTimeout" }

                /// `ModelSelectionExpression`.
                public var modelSelectionExpression: PropertyName<Value<String>> { "ModelSelectionExpression" }

                /// `OperationName`.
                public var operationName: PropertyName<Value<String>> { "OperationName" }

                /// `RequestModels`.
                public var requestModels: PropertyName<Document> { "RequestModels" }

                /// `RequestParameters`.
                public var requestParameters: PropertyName<Document> { "RequestParameters" }

                /// `RouteResponseSelectionExpression`.
                public var routeResponseSelectionExpression: PropertyName<Value<String>> { "RouteResponseSelectionExpression" }
            }
        }
    }
}
