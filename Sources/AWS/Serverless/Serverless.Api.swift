// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension Serverless {
    /// `AWS::Serverless::Api`
    ///
    /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html>.
    public struct Api: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::Serverless::Api" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - apiKeySourceType: One of `AUTHORIZER`, `HEADER`.
        ///   - binaryMediaTypes: No item twice.
        ///   - cacheClusterSize: One of `0.5`, `1.6`, `118`, `13.5`, `237`, `28.4`, `58.2`, `6.1`.
        ///   - endpointAccessMode: One of `BASIC`, `STRICT`.
        ///   - methodSettings: No item twice.
        ///   - mode: One of `merge`, `overwrite`.
        ///   - securityPolicy: One of `SecurityPolicy_TLS12_2018_EDGE`, `SecurityPolicy_TLS12_PFS_2025_EDGE`, `SecurityPolicy_TLS13_1_2_2021_06`, `SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09` and 6 more.
        public init(
            _ logicalID: String,
            stageName: Value<String>,
            accessLogSetting: AccessLogSetting? = nil,
            alwaysDeploy: Value<Bool>? = nil,
            apiKeySourceType: ApiKeySourceType? = nil,
            auth: Auth? = nil,
            binaryMediaTypes: List<Value<String>>? = nil,
            cacheClusterEnabled: Value<Bool>? = nil,
            cacheClusterSize: CacheClusterSize? = nil,
            canarySetting: CanarySetting? = nil,
            cors: Cors? = nil,
            definitionBody: Document? = nil,
            definitionUri: DefinitionUri? = nil,
            description: Value<String>? = nil,
            disableExecuteApiEndpoint: Value<Bool>? = nil,
            domain: Domain? = nil,
            endpointAccessMode: EndpointAccessMode? = nil,
            endpointConfiguration: EndpointConfiguration? = nil,
            failOnWarnings: Value<Bool>? = nil,
            gatewayResponses: Document? = nil,
            mergeDefinitions: Value<Bool>? = nil,
            methodSettings: List<MethodSetting>? = nil,
            minimumCompressionSize: Value<Int>? = nil,
            mode: Mode? = nil,
            models: Document? = nil,
            name: Value<String>? = nil,
            openApiVersion: Value<String>? = nil,
            policy: Document? = nil,
            propagateTags: Value<Bool>? = nil,
            securityPolicy: SecurityPolicy? = nil,
            tags: Map<Value<String>>? = nil,
            tracingEnabled: Value<Bool>? = nil,
            variables: Map<Value<String>>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<Serverless.Api>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "StageName": stageName.node,
                    "AccessLogSetting": accessLogSetting?.node,
                    "AlwaysDeploy": alwaysDeploy?.node,
                    "ApiKeySourceType": apiKeySourceType?.node,
                    "Auth": auth?.node,
                    "BinaryMediaTypes": binaryMediaTypes?.node,
                    "CacheClusterEnabled": cacheClusterEnabled?.node,
                    "CacheClusterSize": cacheClusterSize?.node,
                    "CanarySetting": canarySetting?.node,
                    "Cors": cors?.node,
                    "DefinitionBody": definitionBody?.node,
                    "DefinitionUri": definitionUri?.node,
                    "Description": description?.node,
                    "DisableExecuteApiEndpoint": disableExecuteApiEndpoint?.node,
                    "Domain": domain?.node,
                    "EndpointAccessMode": endpointAccessMode?.node,
                    "EndpointConfiguration": endpointConfiguration?.node,
                    "FailOnWarnings": failOnWarnings?.node,
                    "GatewayResponses": gatewayResponses?.node,
                    "MergeDefinitions": mergeDefinitions?.node,
                    "MethodSettings": methodSettings?.node,
                    "MinimumCompressionSize": minimumCompressionSize?.node,
                    "Mode": mode?.node,
                    "Models": models?.node,
                    "Name": name?.node,
                    "OpenApiVersion": openApiVersion?.node,
                    "Policy": policy?.node,
                    "PropagateTags": propagateTags?.node,
                    "SecurityPolicy": securityPolicy?.node,
                    "Tags": tags?.node,
                    "TracingEnabled": tracingEnabled?.node,
                    "Variables": variables?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ApiGateway.RestApi> { .init(node: resource.ref) }

        /// `RestApiId`
        public var restApiId: ID<ApiGateway.RestApi> { .init(node: resource.attribute("RestApiId")) }

        /// `RootResourceId`
        public var rootResourceId: ID<ApiGateway.Resource> { .init(node: resource.attribute("RootResourceId")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `StageName`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-stagename)
            public var stageName: PropertyName<Value<String>> { "StageName" }

            /// `AccessLogSetting`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-accesslogsetting)
            public var accessLogSetting: PropertyName<AccessLogSetting> { "AccessLogSetting" }

            /// `AlwaysDeploy`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-alwaysdeploy)
            public var alwaysDeploy: PropertyName<Value<Bool>> { "AlwaysDeploy" }

            /// `ApiKeySourceType`. One of `AUTHORIZER`, `HEADER`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-apikeysourcetype)
            public var apiKeySourceType: PropertyName<ApiKeySourceType> { "ApiKeySourceType" }

            /// `Auth`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-auth)
            public var auth: PropertyName<Auth> { "Auth" }

            /// `BinaryMediaTypes`. No item twice. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-binarymediatypes)
            public var binaryMediaTypes: PropertyName<List<Value<String>>> { "BinaryMediaTypes" }

            /// `CacheClusterEnabled`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-cacheclusterenabled)
            public var cacheClusterEnabled: PropertyName<Value<Bool>> { "CacheClusterEnabled" }

            /// `CacheClusterSize`. One of `0.5`, `1.6`, `118`, `13.5`, `237`, `28.4`, `58.2`, `6.1`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-cacheclustersize)
            public var cacheClusterSize: PropertyName<CacheClusterSize> { "CacheClusterSize" }

            /// `CanarySetting`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-canarysetting)
            public var canarySetting: PropertyName<CanarySetting> { "CanarySetting" }

            /// `Cors`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-cors)
            public var cors: PropertyName<Cors> { "Cors" }

            /// `DefinitionBody`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-definitionbody)
            public var definitionBody: PropertyName<Document> { "DefinitionBody" }

            /// `DefinitionUri`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-definitionuri)
            public var definitionUri: PropertyName<DefinitionUri> { "DefinitionUri" }

            /// `Description`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `DisableExecuteApiEndpoint`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-disableexecuteapiendpoint)
            public var disableExecuteApiEndpoint: PropertyName<Value<Bool>> { "DisableExecuteApiEndpoint" }

            /// `Domain`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-domain)
            public var domain: PropertyName<Domain> { "Domain" }

            /// `EndpointAccessMode`. One of `BASIC`, `STRICT`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-endpointaccessmode)
            public var endpointAccessMode: PropertyName<EndpointAccessMode> { "EndpointAccessMode" }

            /// `EndpointConfiguration`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-endpointconfiguration)
            public var endpointConfiguration: PropertyName<EndpointConfiguration> { "EndpointConfiguration" }

            /// `FailOnWarnings`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-failonwarnings)
            public var failOnWarnings: PropertyName<Value<Bool>> { "FailOnWarnings" }

            /// `GatewayResponses`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-gatewayresponses)
            public var gatewayResponses: PropertyName<Document> { "GatewayResponses" }

            /// `MergeDefinitions`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-mergedefinitions)
            public var mergeDefinitions: PropertyName<Value<Bool>> { "MergeDefinitions" }

            /// `MethodSettings`. No item twice. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-methodsettings)
            public var methodSettings: PropertyName<List<MethodSetting>> { "MethodSettings" }

            /// `MinimumCompressionSize`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-minimumcompressionsize)
            public var minimumCompressionSize: PropertyName<Value<Int>> { "MinimumCompressionSize" }

            /// `Mode`. One of `merge`, `overwrite`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-mode)
            public var mode: PropertyName<Mode> { "Mode" }

            /// `Models`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-models)
            public var models: PropertyName<Document> { "Models" }

            /// `Name`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-name)
            public var name: PropertyName<Value<String>> { "Name" }

            /// `OpenApiVersion`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-openapiversion)
            public var openApiVersion: PropertyName<Value<String>> { "OpenApiVersion" }

            /// `Policy`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-policy)
            public var policy: PropertyName<Document> { "Policy" }

            /// `PropagateTags`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-propagatetags)
            public var propagateTags: PropertyName<Value<Bool>> { "PropagateTags" }

            /// `SecurityPolicy`. One of `SecurityPolicy_TLS12_2018_EDGE`, `SecurityPolicy_TLS12_PFS_2025_EDGE`, `SecurityPolicy_TLS13_1_2_2021_06`, `SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09` and 6 more. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-securitypolicy)
            public var securityPolicy: PropertyName<SecurityPolicy> { "SecurityPolicy" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-tags)
            public var tags: PropertyName<Map<Value<String>>> { "Tags" }

            /// `TracingEnabled`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-tracingenabled)
            public var tracingEnabled: PropertyName<Value<Bool>> { "TracingEnabled" }

            /// `Variables`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html#sam-api-variables)
            public var variables: PropertyName<Map<Value<String>>> { "Variables" }
        }

        /// `AWS::Serverless::Api`: `AccessAssociation`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html>.
        public struct AccessAssociation: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                vpcEndpointId: ID<EC2.VPCEndpoint>
            ) {
                self.node = Node(properties: [
                    "VpcEndpointId": vpcEndpointId.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `VpcEndpointId`.
                public var vpcEndpointId: PropertyName<ID<EC2.VPCEndpoint>> { "VpcEndpointId" }
            }
        }

        /// `AWS::Serverless::Api`: `AccessLogSetting`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html>.
        public struct AccessLogSetting: PropertyObject {
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

        /// `AWS::Serverless::Api`: `ApiKeySourceType`
        public final class ApiKeySourceType: OpenEnum, @unchecked Sendable {
            /// `AUTHORIZER`
            public static var authorizer: ApiKeySourceType { "AUTHORIZER" }
            /// `HEADER`
            public static var header: ApiKeySourceType { "HEADER" }
        }

        /// `AWS::Serverless::Api`: `Auth`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html>.
        public struct Auth: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                addApiKeyRequiredToCorsPreflight: Value<Bool>? = nil,
                addDefaultAuthorizerToCorsPreflight: Value<Bool>? = nil,
                apiKeyRequired: Value<Bool>? = nil,
                authorizers: Map<Authorizer>? = nil,
                defaultAuthorizer: Value<String>? = nil,
                invokeRole: Value<String>? = nil,
                resourcePolicy: ResourcePolicy? = nil,
                usagePlan: UsagePlan? = nil
            ) {
                self.node = Node(properties: [
                    "AddApiKeyRequiredToCorsPreflight": addApiKeyRequiredToCorsPreflight?.node,
                    "AddDefaultAuthorizerToCorsPreflight": addDefaultAuthorizerToCorsPreflight?.node,
                    "ApiKeyRequired": apiKeyRequired?.node,
                    "Authorizers": authorizers?.node,
                    "DefaultAuthorizer": defaultAuthorizer?.node,
                    "InvokeRole": invokeRole?.node,
                    "ResourcePolicy": resourcePolicy?.node,
                    "UsagePlan": usagePlan?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AddApiKeyRequiredToCorsPreflight`.
                public var addApiKeyRequiredToCorsPreflight: PropertyName<Value<Bool>> { "AddApiKeyRequiredToCorsPreflight" }

                /// `AddDefaultAuthorizerToCorsPreflight`.
                public var addDefaultAuthorizerToCorsPreflight: PropertyName<Value<Bool>> { "AddDefaultAuthorizerToCorsPreflight" }

                /// `ApiKeyRequired`.
                public var apiKeyRequired: PropertyName<Value<Bool>> { "ApiKeyRequired" }

                /// `Authorizers`.
                public var authorizers: PropertyName<Map<Authorizer>> { "Authorizers" }

                /// `DefaultAuthorizer`.
                public var defaultAuthorizer: PropertyName<Value<String>> { "DefaultAuthorizer" }

                /// `InvokeRole`.
                public var invokeRole: PropertyName<Value<String>> { "InvokeRole" }

                /// `ResourcePolicy`.
                public var resourcePolicy: PropertyName<ResourcePolicy> { "ResourcePolicy" }

                /// `UsagePlan`.
                public var usagePlan: PropertyName<UsagePlan> { "UsagePlan" }
            }
        }

        /// `AWS::Serverless::Api`: `Authorizer`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html>.
        public struct Authorizer: Expression {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// `CognitoAuthorizer`
            public static func cognitoAuthorizer(_ value: CognitoAuthorizer) -> Authorizer { .init(node: value.node) }

            /// `LambdaTokenAuthorizer`
            public static func lambdaTokenAuthorizer(_ value: LambdaTokenAuthorizer) -> Authorizer { .init(node: value.node) }

            /// `LambdaRequestAuthorizer`
            public static func lambdaRequestAuthorizer(_ value: LambdaRequestAuthorizer) -> Authorizer { .init(node: value.node) }
        }

        /// `AWS::Serverless::Api`: `CacheClusterSize`
        public final class CacheClusterSize: OpenEnum, @unchecked Sendable {
            /// `0.5`
            public static var _0_5: CacheClusterSize { "0.5" }
            /// `1.6`
            public static var _1_6: CacheClusterSize { "1.6" }
            /// `118`
            public static var _118: CacheClusterSize { "118" }
            /// `13.5`
            public static var _13_5: CacheClusterSize { "13.5" }
            /// `237`
            public static var _237: CacheClusterSize { "237" }
            /// `28.4`
            public static var _28_4: CacheClusterSize { "28.4" }
            /// `58.2`
            public static var _58_2: CacheClusterSize { "58.2" }
            /// `6.1`
            public static var _6_1: CacheClusterSize { "6.1" }
        }

        /// `AWS::Serverless::Api`: `CanarySetting`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html>.
        public struct CanarySetting: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - percentTraffic: Range 0 to 100.
            public init(
                deploymentId: Value<String>? = nil,
                percentTraffic: Value<Double>? = nil,
                stageVariableOverrides: Map<Value<String>>? = nil,
                useStageCache: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "DeploymentId": deploymentId?.node,
                    "PercentTraffic": percentTraffic?.node,
                    "StageVariableOverrides": stageVariableOverrides?.node,
                    "UseStageCache": useStageCache?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DeploymentId`.
                public var deploymentId: PropertyName<Value<String>> { "DeploymentId" }

                /// `PercentTraffic`. Range 0 to 100.
                public var percentTraffic: PropertyName<Value<Double>> { "PercentTraffic" }

                /// `StageVariableOverrides`.
                public var stageVariableOverrides: PropertyName<Map<Value<String>>> { "StageVariableOverrides" }

                /// `UseStageCache`.
                public var useStageCache: PropertyName<Value<Bool>> { "UseStageCache" }
            }
        }

        /// `AWS::Serverless::Api`: `CognitoAuthorizer`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html>.
        public struct CognitoAuthorizer: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                userPoolArn: ARN<Cognito.UserPool>,
                authorizationScopes: List<Value<String>>? = nil,
                identity: CognitoAuthorizerIdentity? = nil
            ) {
                self.node = Node(properties: [
                    "UserPoolArn": userPoolArn.node,
                    "AuthorizationScopes": authorizationScopes?.node,
                    "Identity": identity?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `UserPoolArn`.
                public var userPoolArn: PropertyName<ARN<Cognito.UserPool>> { "UserPoolArn" }

                /// `AuthorizationScopes`.
                public var authorizationScopes: PropertyName<List<Value<String>>> { "AuthorizationScopes" }

                /// `Identity`.
                public var identity: PropertyName<CognitoAuthorizerIdentity> { "Identity" }
            }
        }

        /// `AWS::Serverless::Api`: `CognitoAuthorizerIdentity`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html>.
        public struct CognitoAuthorizerIdentity: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                header: Value<String>? = nil,
                reauthorizeEvery: Value<Int>? = nil,
                validationExpression: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Header": header?.node,
                    "ReauthorizeEvery": reauthorizeEvery?.node,
                    "ValidationExpression": validationExpression?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Header`.
                public var header: PropertyName<Value<String>> { "Header" }

                /// `ReauthorizeEvery`.
                public var reauthorizeEvery: PropertyName<Value<Int>> { "ReauthorizeEvery" }

                /// `ValidationExpression`.
                public var validationExpression: PropertyName<Value<String>> { "ValidationExpression" }
            }
        }

        /// `AWS::Serverless::Api`: `Cors`
        public struct Cors: PropertyObject, TextExpression {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                allowCredentials: Value<Bool>? = nil,
                allowHeaders: Value<String>? = nil,
                allowMethods: Value<String>? = nil,
                allowOrigin: Value<String>? = nil,
                maxAge: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "AllowCredentials": allowCredentials?.node,
                    "AllowHeaders": allowHeaders?.node,
                    "AllowMethods": allowMethods?.node,
                    "AllowOrigin": allowOrigin?.node,
                    "MaxAge": maxAge?.node,
                ])
            }

            /// Text in its place.
            public init(_ text: Value<String>) { self.node = text.node }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AllowCredentials`.
                public var allowCredentials: PropertyName<Value<Bool>> { "AllowCredentials" }

                /// `AllowHeaders`.
                public var allowHeaders: PropertyName<Value<String>> { "AllowHeaders" }

                /// `AllowMethods`.
                public var allowMethods: PropertyName<Value<String>> { "AllowMethods" }

                /// `AllowOrigin`.
                public var allowOrigin: PropertyName<Value<String>> { "AllowOrigin" }

                /// `MaxAge`.
                public var maxAge: PropertyName<Value<String>> { "MaxAge" }
            }
        }

        /// `AWS::Serverless::Api`: `DefinitionUri`
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

        /// `AWS::Serverless::Api`: `Domain`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html>.
        public struct Domain: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - endpointAccessMode: One of `BASIC`, `STRICT`.
            ///   - endpointConfiguration: One of `EDGE`, `PRIVATE`, `REGIONAL`.
            ///   - ipAddressType: One of `dualstack`, `ipv4`.
            ///   - securityPolicy: One of `SecurityPolicy_TLS12_2018_EDGE`, `SecurityPolicy_TLS12_PFS_2025_EDGE`, `SecurityPolicy_TLS13_1_2_2021_06`, `SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09` and 6 more.
            public init(
                certificateArn: ARN<CertificateManager.Certificate>,
                domainName: Value<String>,
                accessAssociation: AccessAssociation? = nil,
                basePath: BasePath? = nil,
                endpointAccessMode: EndpointAccessMode? = nil,
                endpointConfiguration: EndpointConfiguration? = nil,
                ipAddressType: IpAddressType? = nil,
                mutualTlsAuthentication: MutualTlsAuthentication? = nil,
                normalizeBasePath: Value<Bool>? = nil,
                ownershipVerificationCertificateArn: Value<String>? = nil,
                policy: Document? = nil,
                route53: Route53? = nil,
                securityPolicy: SecurityPolicy? = nil
            ) {
                self.node = Node(properties: [
                    "CertificateArn": certificateArn.node,
                    "DomainName": domainName.node,
                    "AccessAssociation": accessAssociation?.node,
                    "BasePath": basePath?.node,
                    "EndpointAccessMode": endpointAccessMode?.node,
                    "EndpointConfiguration": endpointConfiguration?.node,
                    "IpAddressType": ipAddressType?.node,
                    "MutualTlsAuthentication": mutualTlsAuthentication?.node,
                    "NormalizeBasePath": normalizeBasePath?.node,
                    "OwnershipVerificationCertificateArn": ownershipVerificationCertificateArn?.node,
                    "Policy": policy?.node,
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

                /// `AccessAssociation`.
                public var accessAssociation: PropertyName<AccessAssociation> { "AccessAssociation" }

                /// `BasePath`.
                public var basePath: PropertyName<BasePath> { "BasePath" }

                /// `EndpointAccessMode`. One of `BASIC`, `STRICT`.
                public var endpointAccessMode: PropertyName<EndpointAccessMode> { "EndpointAccessMode" }

                /// `EndpointConfiguration`. One of `EDGE`, `PRIVATE`, `REGIONAL`.
                public var endpointConfiguration: PropertyName<EndpointConfiguration> { "EndpointConfiguration" }

                /// `IpAddressType`. One of `dualstack`, `ipv4`.
                public var ipAddressType: PropertyName<IpAddressType> { "IpAddressType" }

                /// `MutualTlsAuthentication`.
                public var mutualTlsAuthentication: PropertyName<MutualTlsAuthentication> { "MutualTlsAuthentication" }

                /// `NormalizeBasePath`.
                public var normalizeBasePath: PropertyName<Value<Bool>> { "NormalizeBasePath" }

                /// `OwnershipVerificationCertificateArn`.
                public var ownershipVerificationCertificateArn: PropertyName<Value<String>> { "OwnershipVerificationCertificateArn" }

                /// `Policy`.
                public var policy: PropertyName<Document> { "Policy" }

                /// `Route53`.
                public var route53: PropertyName<Route53> { "Route53" }

                /// `SecurityPolicy`. One of `SecurityPolicy_TLS12_2018_EDGE`, `SecurityPolicy_TLS12_PFS_2025_EDGE`, `SecurityPolicy_TLS13_1_2_2021_06`, `SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09` and 6 more.
                public var securityPolicy: PropertyName<SecurityPolicy> { "SecurityPolicy" }
            }

            /// `AWS::Serverless::Api`: `Domain.BasePath`
            public struct BasePath: Expression, TextExpression, ExpressibleByArrayLiteral {
                /// As it stands in the template.
                public let node: Node

                /// What somebody else put together.
                public init(node: Node) { self.node = node }

                /// Text in its place.
                public init(_ text: Value<String>) { self.node = text.node }

                /// A list that is written as `[a, b]`.
                public init(arrayLiteral elements: Value<String>...) { self.node = .array(elements.map(\.node)) }

                /// A list.
                public init(_ list: List<Value<String>>) { self.node = list.node }
            }

            /// `AWS::Serverless::Api`: `Domain.EndpointAccessMode`
            public final class EndpointAccessMode: OpenEnum, @unchecked Sendable {
                /// `BASIC`
                public static var basic: EndpointAccessMode { "BASIC" }
                /// `STRICT`
                public static var strict: EndpointAccessMode { "STRICT" }
            }

            /// `AWS::Serverless::Api`: `Domain.EndpointConfiguration`
            public final class EndpointConfiguration: OpenEnum, @unchecked Sendable {
                /// `EDGE`
                public static var edge: EndpointConfiguration { "EDGE" }
                /// `PRIVATE`
                public static var `private`: EndpointConfiguration { "PRIVATE" }
                /// `REGIONAL`
                public static var regional: EndpointConfiguration { "REGIONAL" }
            }

            /// `AWS::Serverless::Api`: `Domain.IpAddressType`
            public final class IpAddressType: OpenEnum, @unchecked Sendable {
                /// `dualstack`
                public static var dualstack: IpAddressType { "dualstack" }
                /// `ipv4`
                public static var ipv4: IpAddressType { "ipv4" }
            }

            /// `AWS::Serverless::Api`: `Domain.SecurityPolicy`
            public final class SecurityPolicy: OpenEnum, @unchecked Sendable {
                /// `SecurityPolicy_TLS12_2018_EDGE`
                public static var securityPolicyTls12_2018Edge: SecurityPolicy { "SecurityPolicy_TLS12_2018_EDGE" }
                /// `SecurityPolicy_TLS12_PFS_2025_EDGE`
                public static var securityPolicyTls12Pfs2025Edge: SecurityPolicy { "SecurityPolicy_TLS12_PFS_2025_EDGE" }
                /// `SecurityPolicy_TLS13_1_2_2021_06`
                public static var securityPolicyTls13_1_2_2021_06: SecurityPolicy { "SecurityPolicy_TLS13_1_2_2021_06" }
                /// `SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09`
                public static var securityPolicyTls13_1_2Ext2FipsPq2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09" }
                /// `SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09`
                public static var securityPolicyTls13_1_2Ext2Pq2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09" }
                /// `SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09`
                public static var securityPolicyTls13_1_2FipsPfsPq2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09" }
                /// `SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09`
                public static var securityPolicyTls13_1_2FipsPq2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09" }
                /// `SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09`
                public static var securityPolicyTls13_1_2PfsPq2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09" }
                /// `SecurityPolicy_TLS13_1_2_PQ_2025_09`
                public static var securityPolicyTls13_1_2Pq2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_2_PQ_2025_09" }
                /// `SecurityPolicy_TLS13_1_3_2025_09`
                public static var securityPolicyTls13_1_3_2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_3_2025_09" }
                /// `SecurityPolicy_TLS13_1_3_FIPS_2025_09`
                public static var securityPolicyTls13_1_3Fips2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_3_FIPS_2025_09" }
                /// `SecurityPolicy_TLS13_2025_EDGE`
                public static var securityPolicyTls13_2025Edge: SecurityPolicy { "SecurityPolicy_TLS13_2025_EDGE" }
                /// `TLS_1_0`
                public static var tls1_0: SecurityPolicy { "TLS_1_0" }
                /// `TLS_1_2`
                public static var tls1_2: SecurityPolicy { "TLS_1_2" }
            }
        }

        /// `AWS::Serverless::Api`: `EndpointAccessMode`
        public final class EndpointAccessMode: OpenEnum, @unchecked Sendable {
            /// `BASIC`
            public static var basic: EndpointAccessMode { "BASIC" }
            /// `STRICT`
            public static var strict: EndpointAccessMode { "STRICT" }
        }

        /// `AWS::Serverless::Api`: `EndpointConfiguration`
        public struct EndpointConfiguration: PropertyObject, TextExpression {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: One of `EDGE`, `PRIVATE`, `REGIONAL`.
            ///   - vpcEndpointIds: No item twice.
            ///   - vpcEndpointIdsAsOfRestApi: No item twice.
            public init(
                ipAddressType: Document? = nil,
                type: TypeProperty? = nil,
                vpcEndpointIds: List<ID<EC2.VPCEndpoint>>? = nil,
                vpcEndpointIdsAsOfRestApi: List<ID<EC2.VPCEndpoint>>? = nil
            ) {
                self.node = Node(properties: [
                    "IpAddressType": ipAddressType?.node,
                    "Type": type?.node,
                    "VPCEndpointIds": vpcEndpointIds?.node,
                    "VpcEndpointIds": vpcEndpointIdsAsOfRestApi?.node,
                ])
            }

            /// Text in its place.
            public init(_ text: Value<String>) { self.node = text.node }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `IpAddressType`.
                public var ipAddressType: PropertyName<Document> { "IpAddressType" }

                /// `Type`. One of `EDGE`, `PRIVATE`, `REGIONAL`.
                public var type: PropertyName<TypeProperty> { "Type" }

                /// `VPCEndpointIds`. No item twice.
                public var vpcEndpointIds: PropertyName<List<ID<EC2.VPCEndpoint>>> { "VPCEndpointIds" }

                /// `VpcEndpointIds`. No item twice.
                public var vpcEndpointIdsAsOfRestApi: PropertyName<List<ID<EC2.VPCEndpoint>>> { "VpcEndpointIds" }
            }

            /// `AWS::Serverless::Api`: `EndpointConfiguration.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `EDGE`
                public static var edge: TypeProperty { "EDGE" }
                /// `PRIVATE`
                public static var `private`: TypeProperty { "PRIVATE" }
                /// `REGIONAL`
                public static var regional: TypeProperty { "REGIONAL" }
            }
        }

        /// `AWS::Serverless::Api`: `LambdaRequestAuthorizer`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html>.
        public struct LambdaRequestAuthorizer: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - functionPayloadType: One of `REQUEST`.
            public init(
                functionArn: ARN<Lambda.Function>,
                disableFunctionDefaultPermissions: Value<Bool>? = nil,
                functionInvokeRole: ARN<IAM.Role>? = nil,
                functionPayloadType: FunctionPayloadType? = nil,
                identity: LambdaRequestAuthorizerIdentity? = nil
            ) {
                self.node = Node(properties: [
                    "FunctionArn": functionArn.node,
                    "DisableFunctionDefaultPermissions": disableFunctionDefaultPermissions?.node,
                    "FunctionInvokeRole": functionInvokeRole?.node,
                    "FunctionPayloadType": functionPayloadType?.node,
                    "Identity": identity?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FunctionArn`.
                public var functionArn: PropertyName<ARN<Lambda.Function>> { "FunctionArn" }

                /// `DisableFunctionDefaultPermissions`.
                public var disableFunctionDefaultPermissions: PropertyName<Value<Bool>> { "DisableFunctionDefaultPermissions" }

                /// `FunctionInvokeRole`.
                public var functionInvokeRole: PropertyName<ARN<IAM.Role>> { "FunctionInvokeRole" }

                /// `FunctionPayloadType`. One of `REQUEST`.
                public var functionPayloadType: PropertyName<FunctionPayloadType> { "FunctionPayloadType" }

                /// `Identity`.
                public var identity: PropertyName<LambdaRequestAuthorizerIdentity> { "Identity" }
            }

            /// `AWS::Serverless::Api`: `LambdaRequestAuthorizer.FunctionPayloadType`
            public final class FunctionPayloadType: OpenEnum, @unchecked Sendable {
                /// `REQUEST`
                public static var request: FunctionPayloadType { "REQUEST" }
            }
        }

        /// `AWS::Serverless::Api`: `LambdaRequestAuthorizerIdentity`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html>.
        public struct LambdaRequestAuthorizerIdentity: PropertyObject {
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

        /// `AWS::Serverless::Api`: `LambdaTokenAuthorizer`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html>.
        public struct LambdaTokenAuthorizer: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - functionPayloadType: One of `TOKEN`.
            public init(
                functionArn: ARN<Lambda.Function>,
                disableFunctionDefaultPermissions: Value<Bool>? = nil,
                functionInvokeRole: ARN<IAM.Role>? = nil,
                functionPayloadType: FunctionPayloadType? = nil,
                identity: LambdaTokenAuthorizerIdentity? = nil
            ) {
                self.node = Node(properties: [
                    "FunctionArn": functionArn.node,
                    "DisableFunctionDefaultPermissions": disableFunctionDefaultPermissions?.node,
                    "FunctionInvokeRole": functionInvokeRole?.node,
                    "FunctionPayloadType": functionPayloadType?.node,
                    "Identity": identity?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FunctionArn`.
                public var functionArn: PropertyName<ARN<Lambda.Function>> { "FunctionArn" }

                /// `DisableFunctionDefaultPermissions`.
                public var disableFunctionDefaultPermissions: PropertyName<Value<Bool>> { "DisableFunctionDefaultPermissions" }

                /// `FunctionInvokeRole`.
                public var functionInvokeRole: PropertyName<ARN<IAM.Role>> { "FunctionInvokeRole" }

                /// `FunctionPayloadType`. One of `TOKEN`.
                public var functionPayloadType: PropertyName<FunctionPayloadType> { "FunctionPayloadType" }

                /// `Identity`.
                public var identity: PropertyName<LambdaTokenAuthorizerIdentity> { "Identity" }
            }

            /// `AWS::Serverless::Api`: `LambdaTokenAuthorizer.FunctionPayloadType`
            public final class FunctionPayloadType: OpenEnum, @unchecked Sendable {
                /// `TOKEN`
                public static var token: FunctionPayloadType { "TOKEN" }
            }
        }

        /// `AWS::Serverless::Api`: `LambdaTokenAuthorizerIdentity`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html>.
        public struct LambdaTokenAuthorizerIdentity: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                header: Value<String>? = nil,
                reauthorizeEvery: Value<Int>? = nil,
                validationExpression: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Header": header?.node,
                    "ReauthorizeEvery": reauthorizeEvery?.node,
                    "ValidationExpression": validationExpression?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Header`.
                public var header: PropertyName<Value<String>> { "Header" }

                /// `ReauthorizeEvery`.
                public var reauthorizeEvery: PropertyName<Value<Int>> { "ReauthorizeEvery" }

                /// `ValidationExpression`.
                public var validationExpression: PropertyName<Value<String>> { "ValidationExpression" }
            }
        }

        /// `AWS::Serverless::Api`: `MethodSetting`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html>.
        public struct MethodSetting: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - loggingLevel: One of `ERROR`, `INFO`, `OFF`.
            ///   - throttlingBurstLimit: Range at least 0.
            ///   - throttlingRateLimit: Range at least 0.
            public init(
                cacheDataEncrypted: Value<Bool>? = nil,
                cacheTtlInSeconds: Seconds? = nil,
                cachingEnabled: Value<Bool>? = nil,
                dataTraceEnabled: Value<Bool>? = nil,
                httpMethod: Value<String>? = nil,
                loggingLevel: LoggingLevel? = nil,
                metricsEnabled: Value<Bool>? = nil,
                resourcePath: Value<String>? = nil,
                throttlingBurstLimit: Value<Int>? = nil,
                throttlingRateLimit: Value<Double>? = nil
            ) {
                self.node = Node(properties: [
                    "CacheDataEncrypted": cacheDataEncrypted?.node,
                    "CacheTtlInSeconds": cacheTtlInSeconds?.node,
                    "CachingEnabled": cachingEnabled?.node,
                    "DataTraceEnabled": dataTraceEnabled?.node,
                    "HttpMethod": httpMethod?.node,
                    "LoggingLevel": loggingLevel?.node,
                    "MetricsEnabled": metricsEnabled?.node,
                    "ResourcePath": resourcePath?.node,
                    "ThrottlingBurstLimit": throttlingBurstLimit?.node,
                    "ThrottlingRateLimit": throttlingRateLimit?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CacheDataEncrypted`.
                public var cacheDataEncrypted: PropertyName<Value<Bool>> { "CacheDataEncrypted" }

                /// `CacheTtlInSeconds`.
                public var cacheTtlInSeconds: PropertyName<Seconds> { "CacheTtlInSeconds" }

                /// `CachingEnabled`.
                public var cachingEnabled: PropertyName<Value<Bool>> { "CachingEnabled" }

                /// `DataTraceEnabled`.
                public var dataTraceEnabled: PropertyName<Value<Bool>> { "DataTraceEnabled" }

                /// `HttpMethod`.
                public var httpMethod: PropertyName<Value<String>> { "HttpMethod" }

                /// `LoggingLevel`. One of `ERROR`, `INFO`, `OFF`.
                public var loggingLevel: PropertyName<LoggingLevel> { "LoggingLevel" }

                /// `MetricsEnabled`.
                public var metricsEnabled: PropertyName<Value<Bool>> { "MetricsEnabled" }

                /// `ResourcePath`.
                public var resourcePath: PropertyName<Value<String>> { "ResourcePath" }

                /// `ThrottlingBurstLimit`. Range at least 0.
                public var throttlingBurstLimit: PropertyName<Value<Int>> { "ThrottlingBurstLimit" }

                /// `ThrottlingRateLimit`. Range at least 0.
                public var throttlingRateLimit: PropertyName<Value<Double>> { "ThrottlingRateLimit" }
            }

            /// `AWS::Serverless::Api`: `MethodSetting.LoggingLevel`
            public final class LoggingLevel: OpenEnum, @unchecked Sendable {
                /// `ERROR`
                public static var error: LoggingLevel { "ERROR" }
                /// `INFO`
                public static var info: LoggingLevel { "INFO" }
                /// `OFF`
                public static var off: LoggingLevel { "OFF" }
            }
        }

        /// `AWS::Serverless::Api`: `Mode`
        public final class Mode: OpenEnum, @unchecked Sendable {
            /// `merge`
            public static var merge: Mode { "merge" }
            /// `overwrite`
            public static var overwrite: Mode { "overwrite" }
        }

        /// `AWS::Serverless::Api`: `MutualTlsAuthentication`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html>.
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

        /// `AWS::Serverless::Api`: `QuotaSettings`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html>.
        public struct QuotaSettings: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - limit: Range at least 0.
            ///   - offset: Range at least 0.
            ///   - period: One of `DAY`, `MONTH`, `WEEK`.
            public init(
                limit: Value<Int>? = nil,
                offset: Value<Int>? = nil,
                period: Period? = nil
            ) {
                self.node = Node(properties: [
                    "Limit": limit?.node,
                    "Offset": offset?.node,
                    "Period": period?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Limit`. Range at least 0.
                public var limit: PropertyName<Value<Int>> { "Limit" }

                /// `Offset`. Range at least 0.
                public var offset: PropertyName<Value<Int>> { "Offset" }

                /// `Period`. One of `DAY`, `MONTH`, `WEEK`.
                public var period: PropertyName<Period> { "Period" }
            }

            /// `AWS::Serverless::Api`: `QuotaSettings.Period`
            public final class Period: OpenEnum, @unchecked Sendable {
                /// `DAY`
                public static var day: Period { "DAY" }
                /// `MONTH`
                public static var month: Period { "MONTH" }
                /// `WEEK`
                public static var week: Period { "WEEK" }
            }
        }

        /// `AWS::Serverless::Api`: `ResourcePolicy`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html>.
        public struct ResourcePolicy: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                awsAccountBlacklist: List<Value<String>>? = nil,
                awsAccountWhitelist: List<Value<String>>? = nil,
                customStatements: Document? = nil,
                intrinsicVpcBlacklist: List<Value<String>>? = nil,
                intrinsicVpceBlacklist: List<Value<String>>? = nil,
                intrinsicVpceWhitelist: List<Value<String>>? = nil,
                intrinsicVpcWhitelist: List<Value<String>>? = nil,
                ipRangeBlacklist: List<Value<String>>? = nil,
                ipRangeWhitelist: List<Value<String>>? = nil,
                sourceVpcBlacklist: List<Value<String>>? = nil,
                sourceVpcWhitelist: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "AwsAccountBlacklist": awsAccountBlacklist?.node,
                    "AwsAccountWhitelist": awsAccountWhitelist?.node,
                    "CustomStatements": customStatements?.node,
                    "IntrinsicVpcBlacklist": intrinsicVpcBlacklist?.node,
                    "IntrinsicVpcWhitelist": intrinsicVpcWhitelist?.node,
                    "IntrinsicVpceBlacklist": intrinsicVpceBlacklist?.node,
                    "IntrinsicVpceWhitelist": intrinsicVpceWhitelist?.node,
                    "IpRangeBlacklist": ipRangeBlacklist?.node,
                    "IpRangeWhitelist": ipRangeWhitelist?.node,
                    "SourceVpcBlacklist": sourceVpcBlacklist?.node,
                    "SourceVpcWhitelist": sourceVpcWhitelist?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AwsAccountBlacklist`.
                public var awsAccountBlacklist: PropertyName<List<Value<String>>> { "AwsAccountBlacklist" }

                /// `AwsAccountWhitelist`.
                public var awsAccountWhitelist: PropertyName<List<Value<String>>> { "AwsAccountWhitelist" }

                /// `CustomStatements`.
                public var customStatements: PropertyName<Document> { "CustomStatements" }

                /// `IntrinsicVpcBlacklist`.
                public var intrinsicVpcBlacklist: PropertyName<List<Value<String>>> { "IntrinsicVpcBlacklist" }

                /// `IntrinsicVpceBlacklist`.
                public var intrinsicVpceBlacklist: PropertyName<List<Value<String>>> { "IntrinsicVpceBlacklist" }

                /// `IntrinsicVpceWhitelist`.
                public var intrinsicVpceWhitelist: PropertyName<List<Value<String>>> { "IntrinsicVpceWhitelist" }

                /// `IntrinsicVpcWhitelist`.
                public var intrinsicVpcWhitelist: PropertyName<List<Value<String>>> { "IntrinsicVpcWhitelist" }

                /// `IpRangeBlacklist`.
                public var ipRangeBlacklist: PropertyName<List<Value<String>>> { "IpRangeBlacklist" }

                /// `IpRangeWhitelist`.
                public var ipRangeWhitelist: PropertyName<List<Value<String>>> { "IpRangeWhitelist" }

                /// `SourceVpcBlacklist`.
                public var sourceVpcBlacklist: PropertyName<List<Value<String>>> { "SourceVpcBlacklist" }

                /// `SourceVpcWhitelist`.
                public var sourceVpcWhitelist: PropertyName<List<Value<String>>> { "SourceVpcWhitelist" }
            }
        }

        /// `AWS::Serverless::Api`: `Route53`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html>.
        public struct Route53: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - evaluateTargetHealth: Default false.
            ///   - vpcEndpointDomainName: Length at most 1024.
            ///   - vpcEndpointHostedZoneId: Length at most 44.
            public init(
                distributionDomainName: Value<String>? = nil,
                evaluateTargetHealth: Value<Bool>? = nil,
                hostedZoneId: ID<AWS.Route53.HostedZone>? = nil,
                hostedZoneName: Value<String>? = nil,
                ipV6: Value<Bool>? = nil,
                region: Value<String>? = nil,
                separateRecordSetGroup: Value<Bool>? = nil,
                setIdentifier: Value<String>? = nil,
                vpcEndpointDomainName: Value<String>? = nil,
                vpcEndpointHostedZoneId: ID<AWS.Route53.HostedZone>? = nil
            ) {
                self.node = Node(properties: [
                    "DistributionDomainName": distributionDomainName?.node,
                    "EvaluateTargetHealth": evaluateTargetHealth?.node,
                    "HostedZoneId": hostedZoneId?.node,
                    "HostedZoneName": hostedZoneName?.node,
                    "IpV6": ipV6?.node,
                    "Region": region?.node,
                    "SeparateRecordSetGroup": separateRecordSetGroup?.node,
                    "SetIdentifier": setIdentifier?.node,
                    "VpcEndpointDomainName": vpcEndpointDomainName?.node,
                    "VpcEndpointHostedZoneId": vpcEndpointHostedZoneId?.node,
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

                /// `HostedZoneId`.
                public var hostedZoneId: PropertyName<ID<AWS.Route53.HostedZone>> { "HostedZoneId" }

                /// `HostedZoneName`.
                public var hostedZoneName: PropertyName<Value<String>> { "HostedZoneName" }

                /// `IpV6`.
                public var ipV6: PropertyName<Value<Bool>> { "IpV6" }

                /// `Region`.
                public var region: PropertyName<Value<String>> { "Region" }

                /// `SeparateRecordSetGroup`.
                public var separateRecordSetGroup: PropertyName<Value<Bool>> { "SeparateRecordSetGroup" }

                /// `SetIdentifier`.
                public var setIdentifier: PropertyName<Value<String>> { "SetIdentifier" }

                /// `VpcEndpointDomainName`. Length at most 1024.
                public var vpcEndpointDomainName: PropertyName<Value<String>> { "VpcEndpointDomainName" }

                /// `VpcEndpointHostedZoneId`. Length at most 44.
                public var vpcEndpointHostedZoneId: PropertyName<ID<AWS.Route53.HostedZone>> { "VpcEndpointHostedZoneId" }
            }
        }

        /// `AWS::Serverless::Api`: `SecurityPolicy`
        public final class SecurityPolicy: OpenEnum, @unchecked Sendable {
            /// `SecurityPolicy_TLS12_2018_EDGE`
            public static var securityPolicyTls12_2018Edge: SecurityPolicy { "SecurityPolicy_TLS12_2018_EDGE" }
            /// `SecurityPolicy_TLS12_PFS_2025_EDGE`
            public static var securityPolicyTls12Pfs2025Edge: SecurityPolicy { "SecurityPolicy_TLS12_PFS_2025_EDGE" }
            /// `SecurityPolicy_TLS13_1_2_2021_06`
            public static var securityPolicyTls13_1_2_2021_06: SecurityPolicy { "SecurityPolicy_TLS13_1_2_2021_06" }
            /// `SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09`
            public static var securityPolicyTls13_1_2Ext2FipsPq2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09" }
            /// `SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09`
            public static var securityPolicyTls13_1_2Ext2Pq2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09" }
            /// `SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09`
            public static var securityPolicyTls13_1_2FipsPfsPq2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09" }
            /// `SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09`
            public static var securityPolicyTls13_1_2FipsPq2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09" }
            /// `SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09`
            public static var securityPolicyTls13_1_2PfsPq2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09" }
            /// `SecurityPolicy_TLS13_1_2_PQ_2025_09`
            public static var securityPolicyTls13_1_2Pq2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_2_PQ_2025_09" }
            /// `SecurityPolicy_TLS13_1_3_2025_09`
            public static var securityPolicyTls13_1_3_2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_3_2025_09" }
            /// `SecurityPolicy_TLS13_1_3_FIPS_2025_09`
            public static var securityPolicyTls13_1_3Fips2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_3_FIPS_2025_09" }
            /// `SecurityPolicy_TLS13_2025_EDGE`
            public static var securityPolicyTls13_2025Edge: SecurityPolicy { "SecurityPolicy_TLS13_2025_EDGE" }
            /// `TLS_1_0`
            public static var tls1_0: SecurityPolicy { "TLS_1_0" }
            /// `TLS_1_2`
            public static var tls1_2: SecurityPolicy { "TLS_1_2" }
        }

        /// `AWS::Serverless::Api`: `ThrottleSettings`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html>.
        public struct ThrottleSettings: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - burstLimit: Range at least 0.
            ///   - rateLimit: Range at least 0.
            public init(
                burstLimit: Value<Int>? = nil,
                rateLimit: Value<Double>? = nil
            ) {
                self.node = Node(properties: [
                    "BurstLimit": burstLimit?.node,
                    "RateLimit": rateLimit?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `BurstLimit`. Range at least 0.
                public var burstLimit: PropertyName<Value<Int>> { "BurstLimit" }

                /// `RateLimit`. Range at least 0.
                public var rateLimit: PropertyName<Value<Double>> { "RateLimit" }
            }
        }

        /// `AWS::Serverless::Api`: `UsagePlan`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html>.
        public struct UsagePlan: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - createUsagePlan: One of `PER_API`, `SHARED`, `NONE`.
            public init(
                createUsagePlan: CreateUsagePlan,
                description: Value<String>? = nil,
                quota: QuotaSettings? = nil,
                tags: List<Tag>? = nil,
                throttle: ThrottleSettings? = nil,
                usagePlanName: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "CreateUsagePlan": createUsagePlan.node,
                    "Description": description?.node,
                    "Quota": quota?.node,
                    "Tags": tags?.node,
                    "Throttle": throttle?.node,
                    "UsagePlanName": usagePlanName?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CreateUsagePlan`. One of `PER_API`, `SHARED`, `NONE`.
                public var createUsagePlan: PropertyName<CreateUsagePlan> { "CreateUsagePlan" }

                /// `Description`.
                public var description: PropertyName<Value<String>> { "Description" }

                /// `Quota`.
                public var quota: PropertyName<QuotaSettings> { "Quota" }

                /// `Tags`.
                public var tags: PropertyName<List<Tag>> { "Tags" }

                /// `Throttle`.
                public var throttle: PropertyName<ThrottleSettings> { "Throttle" }

                /// `UsagePlanName`.
                public var usagePlanName: PropertyName<Value<String>> { "UsagePlanName" }
            }

            /// `AWS::Serverless::Api`: `UsagePlan.CreateUsagePlan`
            public final class CreateUsagePlan: OpenEnum, @unchecked Sendable {
                /// `NONE`
                public static var noneValue: CreateUsagePlan { "NONE" }
                /// `PER_API`
                public static var perApi: CreateUsagePlan { "PER_API" }
                /// `SHARED`
                public static var shared: CreateUsagePlan { "SHARED" }
            }
        }
    }
}
