// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGateway {
    /// `AWS::ApiGateway::Method`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html>.
    public struct Method: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ApiGateway::Method" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - httpMethod: A change replaces the resource.
        ///   - resourceId: A change replaces the resource.
        ///   - restApiId: A change replaces the resource.
        ///   - authorizationType: One of `AWS_IAM`, `COGNITO_USER_POOLS`, `CUSTOM`, `JWT`, `NONE`.
        ///   - methodResponses: No item twice.
        public init(
            _ logicalID: String,
            httpMethod: Value<String>,
            resourceId: ID<ApiGateway.Resource>,
            restApiId: ID<ApiGateway.RestApi>,
            apiKeyRequired: Value<Bool>? = nil,
            authorizationScopes: List<Value<String>>? = nil,
            authorizationType: AuthorizationType? = nil,
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
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ApiGateway.Method> { .init(node: resource.ref) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `HttpMethod`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html#cfn-apigateway-method-httpmethod)
            public var httpMethod: PropertyName<Value<String>> { "HttpMethod" }

            /// `ResourceId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html#cfn-apigateway-method-resourceid)
            public var resourceId: PropertyName<ID<ApiGateway.Resource>> { "ResourceId" }

            /// `RestApiId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html#cfn-apigateway-method-restapiid)
            public var restApiId: PropertyName<ID<ApiGateway.RestApi>> { "RestApiId" }

            /// `ApiKeyRequired`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html#cfn-apigateway-method-apikeyrequired)
            public var apiKeyRequired: PropertyName<Value<Bool>> { "ApiKeyRequired" }

            /// `AuthorizationScopes`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html#cfn-apigateway-method-authorizationscopes)
            public var authorizationScopes: PropertyName<List<Value<String>>> { "AuthorizationScopes" }

            /// `AuthorizationType`. One of `AWS_IAM`, `COGNITO_USER_POOLS`, `CUSTOM`, `JWT`, `NONE`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html#cfn-apigateway-method-authorizationtype)
            public var authorizationType: PropertyName<AuthorizationType> { "AuthorizationType" }

            /// `AuthorizerId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html#cfn-apigateway-method-authorizerid)
            public var authorizerId: PropertyName<ID<ApiGateway.Authorizer>> { "AuthorizerId" }

            /// `Integration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html#cfn-apigateway-method-integration)
            public var integration: PropertyName<Integration> { "Integration" }

            /// `MethodResponses`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html#cfn-apigateway-method-methodresponses)
            public var methodResponses: PropertyName<List<MethodResponse>> { "MethodResponses" }

            /// `OperationName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html#cfn-apigateway-method-operationname)
            public var operationName: PropertyName<Value<String>> { "OperationName" }

            /// `RequestModels`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html#cfn-apigateway-method-requestmodels)
            public var requestModels: PropertyName<Map<ID<ApiGateway.Model>>> { "RequestModels" }

            /// `RequestParameters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html#cfn-apigateway-method-requestparameters)
            public var requestParameters: PropertyName<Map<Value<Bool>>> { "RequestParameters" }

            /// `RequestValidatorId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html#cfn-apigateway-method-requestvalidatorid)
            public var requestValidatorId: PropertyName<ID<ApiGateway.RequestValidator>> { "RequestValidatorId" }
        }

        /// `AWS::ApiGateway::Method`: `AuthorizationType`
        public final class AuthorizationType: OpenEnum, @unchecked Sendable {
            /// `AWS_IAM`
            public static var awsIam: AuthorizationType { "AWS_IAM" }
            /// `COGNITO_USER_POOLS`
            public static var cognitoUserPools: AuthorizationType { "COGNITO_USER_POOLS" }
            /// `CUSTOM`
            public static var custom: AuthorizationType { "CUSTOM" }
            /// `JWT`
            public static var jwt: AuthorizationType { "JWT" }
            /// `NONE`
            public static var noneValue: AuthorizationType { "NONE" }
        }

        /// `AWS::ApiGateway::Method`: `Integration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integration.html>.
        public struct Integration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: One of `AWS`, `AWS_PROXY`, `HTTP`, `HTTP_PROXY`, `MOCK`.
            ///   - cacheKeyParameters: No item twice.
            ///   - connectionType: One of `INTERNET`, `VPC_LINK`.
            ///   - contentHandling: One of `CONVERT_TO_BINARY`, `CONVERT_TO_TEXT`.
            ///   - integrationResponses: No item twice.
            ///   - passthroughBehavior: One of `WHEN_NO_MATCH`, `WHEN_NO_TEMPLATES`, `NEVER`.
            ///   - responseTransferMode: One of `BUFFERED`, `STREAM`. Default `BUFFERED`.
            ///   - timeoutInMillis: Range at least 50.
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

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Type`. One of `AWS`, `AWS_PROXY`, `HTTP`, `HTTP_PROXY`, `MOCK`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integration.html#cfn-apigateway-method-integration-type)
                public var type: PropertyName<TypeProperty> { "Type" }

                /// `CacheKeyParameters`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integration.html#cfn-apigateway-method-integration-cachekeyparameters)
                public var cacheKeyParameters: PropertyName<List<Value<String>>> { "CacheKeyParameters" }

                /// `CacheNamespace`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integration.html#cfn-apigateway-method-integration-cachenamespace)
                public var cacheNamespace: PropertyName<Value<String>> { "CacheNamespace" }

                /// `ConnectionId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integration.html#cfn-apigateway-method-integration-connectionid)
                public var connectionId: PropertyName<ConnectionId> { "ConnectionId" }

                /// `ConnectionType`. One of `INTERNET`, `VPC_LINK`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integration.html#cfn-apigateway-method-integration-connectiontype)
                public var connectionType: PropertyName<ConnectionType> { "ConnectionType" }

                /// `ContentHandling`. One of `CONVERT_TO_BINARY`, `CONVERT_TO_TEXT`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integration.html#cfn-apigateway-method-integration-contenthandling)
                public var contentHandling: PropertyName<ContentHandling> { "ContentHandling" }

                /// `Credentials`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integration.html#cfn-apigateway-method-integration-credentials)
                public var credentials: PropertyName<ARN<IAM.Role>> { "Credentials" }

                /// `IntegrationHttpMethod`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integration.html#cfn-apigateway-method-integration-integrationhttpmethod)
                public var integrationHttpMethod: PropertyName<Value<String>> { "IntegrationHttpMethod" }

                /// `IntegrationResponses`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integration.html#cfn-apigateway-method-integration-integrationresponses)
                public var integrationResponses: PropertyName<List<IntegrationResponse>> { "IntegrationResponses" }

                /// `IntegrationTarget`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integration.html#cfn-apigateway-method-integration-integrationtarget)
                public var integrationTarget: PropertyName<ARN<ElasticLoadBalancingV2.LoadBalancer>> { "IntegrationTarget" }

                /// `PassthroughBehavior`. One of `WHEN_NO_MATCH`, `WHEN_NO_TEMPLATES`, `NEVER`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integration.html#cfn-apigateway-method-integration-passthroughbehavior)
                public var passthroughBehavior: PropertyName<PassthroughBehavior> { "PassthroughBehavior" }

                /// `RequestParameters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integration.html#cfn-apigateway-method-integration-requestparameters)
                public var requestParameters: PropertyName<Map<Value<String>>> { "RequestParameters" }

                /// `RequestTemplates`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integration.html#cfn-apigateway-method-integration-requesttemplates)
                public var requestTemplates: PropertyName<Map<Value<String>>> { "RequestTemplates" }

                /// `ResponseTransferMode`. One of `BUFFERED`, `STREAM`. Default `BUFFERED`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integration.html#cfn-apigateway-method-integration-responsetransfermode)
                public var responseTransferMode: PropertyName<ResponseTransferMode> { "ResponseTransferMode" }

                /// `TimeoutInMillis`. Range at least 50. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integration.html#cfn-apigateway-method-integration-timeoutinmillis)
                public var timeoutInMillis: PropertyName<Milliseconds> { "TimeoutInMillis" }

                /// `Uri`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integration.html#cfn-apigateway-method-integration-uri)
                public var uri: PropertyName<Value<String>> { "Uri" }
            }

            /// `AWS::ApiGateway::Method`: `Integration.ConnectionId`
            public final class ConnectionId: ReferenceChoice, @unchecked Sendable {
                /// Something of `AWS::ApiGateway::VpcLink`.
                public convenience init(_ reference: ID<ApiGateway.VpcLink>) { self.init(node: reference.node) }
                /// Something of `AWS::ApiGatewayV2::VpcLink`.
                public convenience init(_ reference: ID<ApiGatewayV2.VpcLink>) { self.init(node: reference.node) }
            }

            /// `AWS::ApiGateway::Method`: `Integration.ConnectionType`
            public final class ConnectionType: OpenEnum, @unchecked Sendable {
                /// `INTERNET`
                public static var internet: ConnectionType { "INTERNET" }
                /// `VPC_LINK`
                public static var vpcLink: ConnectionType { "VPC_LINK" }
            }

            /// `AWS::ApiGateway::Method`: `Integration.ContentHandling`
            public final class ContentHandling: OpenEnum, @unchecked Sendable {
                /// `CONVERT_TO_BINARY`
                public static var convertToBinary: ContentHandling { "CONVERT_TO_BINARY" }
                /// `CONVERT_TO_TEXT`
                public static var convertToText: ContentHandling { "CONVERT_TO_TEXT" }
            }

            /// `AWS::ApiGateway::Method`: `Integration.PassthroughBehavior`
            public final class PassthroughBehavior: OpenEnum, @unchecked Sendable {
                /// `NEVER`
                public static var never: PassthroughBehavior { "NEVER" }
                /// `WHEN_NO_MATCH`
                public static var whenNoMatch: PassthroughBehavior { "WHEN_NO_MATCH" }
                /// `WHEN_NO_TEMPLATES`
                public static var whenNoTemplates: PassthroughBehavior { "WHEN_NO_TEMPLATES" }
            }

            /// `AWS::ApiGateway::Method`: `Integration.ResponseTransferMode`
            public final class ResponseTransferMode: OpenEnum, @unchecked Sendable {
                /// `BUFFERED`
                public static var buffered: ResponseTransferMode { "BUFFERED" }
                /// `STREAM`
                public static var stream: ResponseTransferMode { "STREAM" }
            }

            /// `AWS::ApiGateway::Method`: `Integration.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `AWS`
                public static var aws: TypeProperty { "AWS" }
                /// `AWS_PROXY`
                public static var awsProxy: TypeProperty { "AWS_PROXY" }
                /// `HTTP`
                public static var http: TypeProperty { "HTTP" }
                /// `HTTP_PROXY`
                public static var httpProxy: TypeProperty { "HTTP_PROXY" }
                /// `MOCK`
                public static var mock: TypeProperty { "MOCK" }
            }
        }

        /// `AWS::ApiGateway::Method`: `IntegrationResponse`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integrationresponse.html>.
        public struct IntegrationResponse: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - contentHandling: One of `CONVERT_TO_BINARY`, `CONVERT_TO_TEXT`.
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

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `StatusCode`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integrationresponse.html#cfn-apigateway-method-integrationresponse-statuscode)
                public var statusCode: PropertyName<Value<String>> { "StatusCode" }

                /// `ContentHandling`. One of `CONVERT_TO_BINARY`, `CONVERT_TO_TEXT`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integrationresponse.html#cfn-apigateway-method-integrationresponse-contenthandling)
                public var contentHandling: PropertyName<ContentHandling> { "ContentHandling" }

                /// `ResponseParameters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integrationresponse.html#cfn-apigateway-method-integrationresponse-responseparameters)
                public var responseParameters: PropertyName<Map<Value<String>>> { "ResponseParameters" }

                /// `ResponseTemplates`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integrationresponse.html#cfn-apigateway-method-integrationresponse-responsetemplates)
                public var responseTemplates: PropertyName<Map<Value<String>>> { "ResponseTemplates" }

                /// `SelectionPattern`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integrationresponse.html#cfn-apigateway-method-integrationresponse-selectionpattern)
                public var selectionPattern: PropertyName<Value<String>> { "SelectionPattern" }
            }

            /// `AWS::ApiGateway::Method`: `IntegrationResponse.ContentHandling`
            public final class ContentHandling: OpenEnum, @unchecked Sendable {
                /// `CONVERT_TO_BINARY`
                public static var convertToBinary: ContentHandling { "CONVERT_TO_BINARY" }
                /// `CONVERT_TO_TEXT`
                public static var convertToText: ContentHandling { "CONVERT_TO_TEXT" }
            }
        }

        /// `AWS::ApiGateway::Method`: `MethodResponse`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-methodresponse.html>.
        public struct MethodResponse: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
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

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `StatusCode`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-methodresponse.html#cfn-apigateway-method-methodresponse-statuscode)
                public var statusCode: PropertyName<Value<String>> { "StatusCode" }

                /// `ResponseModels`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-methodresponse.html#cfn-apigateway-method-methodresponse-responsemodels)
                public var responseModels: PropertyName<Map<ID<ApiGateway.Model>>> { "ResponseModels" }

                /// `ResponseParameters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-methodresponse.html#cfn-apigateway-method-methodresponse-responseparameters)
                public var responseParameters: PropertyName<Map<Value<Bool>>> { "ResponseParameters" }
            }
        }
    }
}
