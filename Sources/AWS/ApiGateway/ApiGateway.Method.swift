// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGateway {
    /// `AWS::ApiGateway::Method`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html>.
    public struct Method: StackDSL.Resource {
        public static let typeName = "AWS::ApiGateway::Method"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - httpMethod: `HttpMethod`. A change replaces the resource.
        ///   - resourceId: `ResourceId`. A change replaces the resource.
        ///   - restApiId: `RestApiId`. A change replaces the resource.
        ///   - apiKeyRequired: `ApiKeyRequired`.
        ///   - authorizationScopes: `AuthorizationScopes`.
        ///   - authorizationType: `AuthorizationType`.
        ///   - authorizerId: `AuthorizerId`.
        ///   - integration: `Integration`.
        ///   - methodResponses: `MethodResponses`. No item twice.
        ///   - operationName: `OperationName`.
        ///   - requestModels: `RequestModels`.
        ///   - requestParameters: `RequestParameters`.
        ///   - requestValidatorId: `RequestValidatorId`.
        public init(
            _ logicalID: String,
            httpMethod: Value<String>,
            resourceId: ID<ApiGateway.Resource>,
            restApiId: ID<ApiGateway.RestApi>,
            apiKeyRequired: Value<Bool>? = nil,
            authorizationScopes: List<Value<String>>? = nil,
            authorizationType: Value<String>? = nil,
            authorizerId: ID<ApiGateway.Authorizer>? = nil,
            integration: Integration? = nil,
            methodResponses: List<MethodResponse>? = nil,
            operationName: Value<String>? = nil,
            requestModels: Map<ID<ApiGateway.Model>>? = nil,
            requestParameters: Map<Value<Bool>>? = nil,
            requestValidatorId: ID<ApiGateway.RequestValidator>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ApiGateway.Method>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "HttpMethod": httpMethod.node,
                    "ResourceId": resourceId.node,
                    "RestApiId": restApiId.node,
                    "ApiKeyRequired": apiKeyRequired?.node,
                    "AuthorizationScopes": authorizationScopes?.node,
                    "AuthorizationType": authorizationType?.node,
                    "AuthorizerId": authorizerId?.node,
                    "Integration": integration?.node,
                    "MethodResponses": methodResponses?.node,
                    "OperationName": operationName?.node,
                    "RequestModels": requestModels?.node,
                    "RequestParameters": requestParameters?.node,
                    "RequestValidatorId": requestValidatorId?.node,
                ],
                file, line, column
            )
            configure(&properties)
        }

        /// `Ref`
        public var ref: ID<ApiGateway.Method> { .init(node: resource.ref) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `HttpMethod`
            public var httpMethod: PropertyName<Value<String>> { "HttpMethod" }

            /// `ResourceId`
            public var resourceId: PropertyName<ID<ApiGateway.Resource>> { "ResourceId" }

            /// `RestApiId`
            public var restApiId: PropertyName<ID<ApiGateway.RestApi>> { "RestApiId" }

            /// `ApiKeyRequired`
            public var apiKeyRequired: PropertyName<Value<Bool>> { "ApiKeyRequired" }

            /// `AuthorizationScopes`
            public var authorizationScopes: PropertyName<List<Value<String>>> { "AuthorizationScopes" }

            /// `AuthorizationType`
            public var authorizationType: PropertyName<Value<String>> { "AuthorizationType" }

            /// `AuthorizerId`
            public var authorizerId: PropertyName<ID<ApiGateway.Authorizer>> { "AuthorizerId" }

            /// `Integration`
            public var integration: PropertyName<Integration> { "Integration" }

            /// `MethodResponses`
            public var methodResponses: PropertyName<List<MethodResponse>> { "MethodResponses" }

            /// `OperationName`
            public var operationName: PropertyName<Value<String>> { "OperationName" }

            /// `RequestModels`
            public var requestModels: PropertyName<Map<ID<ApiGateway.Model>>> { "RequestModels" }

            /// `RequestParameters`
            public var requestParameters: PropertyName<Map<Value<Bool>>> { "RequestParameters" }

            /// `RequestValidatorId`
            public var requestValidatorId: PropertyName<ID<ApiGateway.RequestValidator>> { "RequestValidatorId" }
        }

        /// `AWS::ApiGateway::Method`: `Integration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integration.html>.
        public struct Integration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: `Type`.
            ///   - cacheKeyParameters: `CacheKeyParameters`. No item twice.
            ///   - cacheNamespace: `CacheNamespace`.
            ///   - connectionId: `ConnectionId`.
            ///   - connectionType: `ConnectionType`.
            ///   - contentHandling: `ContentHandling`.
            ///   - credentials: `Credentials`.
            ///   - integrationHttpMethod: `IntegrationHttpMethod`.
            ///   - integrationResponses: `IntegrationResponses`. No item twice.
            ///   - integrationTarget: `IntegrationTarget`.
            ///   - passthroughBehavior: `PassthroughBehavior`.
            ///   - requestParameters: `RequestParameters`.
            ///   - requestTemplates: `RequestTemplates`.
            ///   - responseTransferMode: `ResponseTransferMode`. Default `BUFFERED`.
            ///   - timeoutInMillis: `TimeoutInMillis`. Range at least 50.
            ///   - uri: `Uri`.
            public init(
                type: TypeProperty,
                cacheKeyParameters: List<Value<String>>? = nil,
                cacheNamespace: Value<String>? = nil,
                connectionId: ConnectionId? = nil,
                connectionType: ConnectionType? = nil,
                contentHandling: ContentHandling? = nil,
                credentials: ARN<IAM.Role>? = nil,
                integrationHttpMethod: Value<String>? = nil,
                integrationResponses: List<IntegrationResponse>? = nil,
                integrationTarget: ARN<ElasticLoadBalancingV2.LoadBalancer>? = nil,
                passthroughBehavior: PassthroughBehavior? = nil,
                requestParameters: Map<Value<String>>? = nil,
                requestTemplates: Map<Value<String>>? = nil,
                responseTransferMode: ResponseTransferMode? = nil,
                timeoutInMillis: Milliseconds? = nil,
                uri: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Type": type.node,
                    "CacheKeyParameters": cacheKeyParameters?.node,
                    "CacheNamespace": cacheNamespace?.node,
                    "ConnectionId": connectionId?.node,
                    "ConnectionType": connectionType?.node,
                    "ContentHandling": contentHandling?.node,
                    "Credentials": credentials?.node,
                    "IntegrationHttpMethod": integrationHttpMethod?.node,
                    "IntegrationResponses": integrationResponses?.node,
                    "IntegrationTarget": integrationTarget?.node,
                    "PassthroughBehavior": passthroughBehavior?.node,
                    "RequestParameters": requestParameters?.node,
                    "RequestTemplates": requestTemplates?.node,
                    "ResponseTransferMode": responseTransferMode?.node,
                    "TimeoutInMillis": timeoutInMillis?.node,
                    "Uri": uri?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Type`
                public var type: PropertyName<TypeProperty> { "Type" }

                /// `CacheKeyParameters`
                public var cacheKeyParameters: PropertyName<List<Value<String>>> { "CacheKeyParameters" }

                /// `CacheNamespace`
                public var cacheNamespace: PropertyName<Value<String>> { "CacheNamespace" }

                /// `ConnectionId`
                public var connectionId: PropertyName<ConnectionId> { "ConnectionId" }

                /// `ConnectionType`
                public var connectionType: PropertyName<ConnectionType> { "ConnectionType" }

                /// `ContentHandling`
                public var contentHandling: PropertyName<ContentHandling> { "ContentHandling" }

                /// `Credentials`
                public var credentials: PropertyName<ARN<IAM.Role>> { "Credentials" }

                /// `IntegrationHttpMethod`
                public var integrationHttpMethod: PropertyName<Value<String>> { "IntegrationHttpMethod" }

                /// `IntegrationResponses`
                public var integrationResponses: PropertyName<List<IntegrationResponse>> { "IntegrationResponses" }

                /// `IntegrationTarget`
                public var integrationTarget: PropertyName<ARN<ElasticLoadBalancingV2.LoadBalancer>> { "IntegrationTarget" }

                /// `PassthroughBehavior`
                public var passthroughBehavior: PropertyName<PassthroughBehavior> { "PassthroughBehavior" }

                /// `RequestParameters`
                public var requestParameters: PropertyName<Map<Value<String>>> { "RequestParameters" }

                /// `RequestTemplates`
                public var requestTemplates: PropertyName<Map<Value<String>>> { "RequestTemplates" }

                /// `ResponseTransferMode`
                public var responseTransferMode: PropertyName<ResponseTransferMode> { "ResponseTransferMode" }

                /// `TimeoutInMillis`
                public var timeoutInMillis: PropertyName<Milliseconds> { "TimeoutInMillis" }

                /// `Uri`
                public var uri: PropertyName<Value<String>> { "Uri" }
            }

            /// `AWS::ApiGateway::Method`: `Integration.ConnectionId`
            public struct ConnectionId: ReferenceChoice {
                public let node: Node

                public init(node: Node) { self.node = node }

                public init(_ reference: ID<ApiGateway.VpcLink>) { self.node = reference.node }

                public init(_ reference: ID<ApiGatewayV2.VpcLink>) { self.node = reference.node }
            }

            /// `AWS::ApiGateway::Method`: `Integration.ConnectionType`
            public struct ConnectionType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var internet: Self { "INTERNET" }
                public static var vpcLink: Self { "VPC_LINK" }
            }

            /// `AWS::ApiGateway::Method`: `Integration.ContentHandling`
            public struct ContentHandling: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var convertToBinary: Self { "CONVERT_TO_BINARY" }
                public static var convertToText: Self { "CONVERT_TO_TEXT" }
            }

            /// `AWS::ApiGateway::Method`: `Integration.PassthroughBehavior`
            public struct PassthroughBehavior: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var never: Self { "NEVER" }
                public static var whenNoMatch: Self { "WHEN_NO_MATCH" }
                public static var whenNoTemplates: Self { "WHEN_NO_TEMPLATES" }
            }

            /// `AWS::ApiGateway::Method`: `Integration.ResponseTransferMode`
            public struct ResponseTransferMode: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var buffered: Self { "BUFFERED" }
                public static var stream: Self { "STREAM" }
            }

            /// `AWS::ApiGateway::Method`: `Integration.Type`
            public struct TypeProperty: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var aws: Self { "AWS" }
                public static var awsProxy: Self { "AWS_PROXY" }
                public static var http: Self { "HTTP" }
                public static var httpProxy: Self { "HTTP_PROXY" }
                public static var mock: Self { "MOCK" }
            }
        }

        /// `AWS::ApiGateway::Method`: `IntegrationResponse`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integrationresponse.html>.
        public struct IntegrationResponse: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - statusCode: `StatusCode`.
            ///   - contentHandling: `ContentHandling`.
            ///   - responseParameters: `ResponseParameters`.
            ///   - responseTemplates: `ResponseTemplates`.
            ///   - selectionPattern: `SelectionPattern`.
            public init(
                statusCode: Value<String>,
                contentHandling: ContentHandling? = nil,
                responseParameters: Map<Value<String>>? = nil,
                responseTemplates: Map<Value<String>>? = nil,
                selectionPattern: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "StatusCode": statusCode.node,
                    "ContentHandling": contentHandling?.node,
                    "ResponseParameters": responseParameters?.node,
                    "ResponseTemplates": responseTemplates?.node,
                    "SelectionPattern": selectionPattern?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `StatusCode`
                public var statusCode: PropertyName<Value<String>> { "StatusCode" }

                /// `ContentHandling`
                public var contentHandling: PropertyName<ContentHandling> { "ContentHandling" }

                /// `ResponseParameters`
                public var responseParameters: PropertyName<Map<Value<String>>> { "ResponseParameters" }

                /// `ResponseTemplates`
                public var responseTemplates: PropertyName<Map<Value<String>>> { "ResponseTemplates" }

                /// `SelectionPattern`
                public var selectionPattern: PropertyName<Value<String>> { "SelectionPattern" }
            }

            /// `AWS::ApiGateway::Method`: `IntegrationResponse.ContentHandling`
            public struct ContentHandling: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var convertToBinary: Self { "CONVERT_TO_BINARY" }
                public static var convertToText: Self { "CONVERT_TO_TEXT" }
            }
        }

        /// `AWS::ApiGateway::Method`: `MethodResponse`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-methodresponse.html>.
        public struct MethodResponse: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - statusCode: `StatusCode`.
            ///   - responseModels: `ResponseModels`.
            ///   - responseParameters: `ResponseParameters`.
            public init(
                statusCode: Value<String>,
                responseModels: Map<ID<ApiGateway.Model>>? = nil,
                responseParameters: Map<Value<Bool>>? = nil
            ) {
                self.node = Node(properties: [
                    "StatusCode": statusCode.node,
                    "ResponseModels": responseModels?.node,
                    "ResponseParameters": responseParameters?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `StatusCode`
                public var statusCode: PropertyName<Value<String>> { "StatusCode" }

                /// `ResponseModels`
                public var responseModels: PropertyName<Map<ID<ApiGateway.Model>>> { "ResponseModels" }

                /// `ResponseParameters`
                public var responseParameters: PropertyName<Map<Value<Bool>>> { "ResponseParameters" }
            }
        }
    }
}
