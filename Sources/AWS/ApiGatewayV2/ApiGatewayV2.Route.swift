// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGatewayV2 {
    /// `AWS::ApiGatewayV2::Route`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html>.
    public struct Route: StackDSL.Resource {
        public static let typeName = "AWS::ApiGatewayV2::Route"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - apiId: `ApiId`. A change replaces the resource.
        ///   - routeKey: `RouteKey`.
        ///   - apiKeyRequired: `ApiKeyRequired`.
        ///   - authorizationScopes: `AuthorizationScopes`.
        ///   - authorizationType: `AuthorizationType`.
        ///   - authorizerId: `AuthorizerId`.
        ///   - modelSelectionExpression: `ModelSelectionExpression`.
        ///   - operationName: `OperationName`.
        ///   - requestModels: `RequestModels`.
        ///   - requestParameters: `RequestParameters`.
        ///   - routeResponseSelectionExpression: `RouteResponseSelectionExpression`.
        ///   - target: `Target`.
        public init(
            _ logicalID: String,
            apiId: ID<ApiGatewayV2.Api>,
            routeKey: Value<String>,
            apiKeyRequired: Value<Bool>? = nil,
            authorizationScopes: List<Value<String>>? = nil,
            authorizationType: AuthorizationType? = nil,
            authorizerId: ID<ApiGatewayV2.Authorizer>? = nil,
            modelSelectionExpression: Value<String>? = nil,
            operationName: Value<String>? = nil,
            requestModels: Document? = nil,
            requestParameters: List<ParameterConstraints>? = nil,
            routeResponseSelectionExpression: Value<String>? = nil,
            target: Value<String>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ApiGatewayV2.Route>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "ApiId": apiId.node,
                    "RouteKey": routeKey.node,
                    "ApiKeyRequired": apiKeyRequired?.node,
                    "AuthorizationScopes": authorizationScopes?.node,
                    "AuthorizationType": authorizationType?.node,
                    "AuthorizerId": authorizerId?.node,
                    "ModelSelectionExpression": modelSelectionExpression?.node,
                    "OperationName": operationName?.node,
                    "RequestModels": requestModels?.node,
                    "RequestParameters": requestParameters?.node,
                    "RouteResponseSelectionExpression": routeResponseSelectionExpression?.node,
                    "Target": target?.node,
                ],
                file, line, column
            )
            configure(&properties)
        }

        /// `Ref`
        public var ref: ID<ApiGatewayV2.Route> { .init(node: resource.ref) }

        /// `RouteId`
        public var routeId: ID<ApiGatewayV2.Route> { .init(node: resource.attribute("RouteId")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `ApiId`
            public var apiId: PropertyName<ID<ApiGatewayV2.Api>> { "ApiId" }

            /// `RouteKey`
            public var routeKey: PropertyName<Value<String>> { "RouteKey" }

            /// `ApiKeyRequired`
            public var apiKeyRequired: PropertyName<Value<Bool>> { "ApiKeyRequired" }

            /// `AuthorizationScopes`
            public var authorizationScopes: PropertyName<List<Value<String>>> { "AuthorizationScopes" }

            /// `AuthorizationType`
            public var authorizationType: PropertyName<AuthorizationType> { "AuthorizationType" }

            /// `AuthorizerId`
            public var authorizerId: PropertyName<ID<ApiGatewayV2.Authorizer>> { "AuthorizerId" }

            /// `ModelSelectionExpression`
            public var modelSelectionExpression: PropertyName<Value<String>> { "ModelSelectionExpression" }

            /// `OperationName`
            public var operationName: PropertyName<Value<String>> { "OperationName" }

            /// `RequestModels`
            public var requestModels: PropertyName<Document> { "RequestModels" }

            /// `RequestParameters`
            public var requestParameters: PropertyName<List<ParameterConstraints>> { "RequestParameters" }

            /// `RouteResponseSelectionExpression`
            public var routeResponseSelectionExpression: PropertyName<Value<String>> { "RouteResponseSelectionExpression" }

            /// `Target`
            public var target: PropertyName<Value<String>> { "Target" }
        }

        /// `AWS::ApiGatewayV2::Route`: `AuthorizationType`
        public struct AuthorizationType: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var awsIam: Self { "AWS_IAM" }
            public static var custom: Self { "CUSTOM" }
            public static var jwt: Self { "JWT" }
            public static var noneValue: Self { "NONE" }
        }

        /// `AWS::ApiGatewayV2::Route`: `ParameterConstraints`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-route-parameterconstraints.html>.
        public struct ParameterConstraints: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - required: `Required`.
            public init(
                required: Value<Bool>
            ) {
                self.node = Node(properties: [
                    "Required": required.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Required`
                public var required: PropertyName<Value<Bool>> { "Required" }
            }
        }
    }
}
