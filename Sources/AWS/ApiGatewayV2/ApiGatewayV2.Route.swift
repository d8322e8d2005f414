// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGatewayV2 {
    /// `AWS::ApiGatewayV2::Route`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html>.
    public struct Route: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ApiGatewayV2::Route" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - apiId: A change replaces the resource.
        ///   - authorizationType: One of `AWS_IAM`, `CUSTOM`, `JWT`, `NONE`.
        ///   - authorizerId: Never read back.
        ///   - requestParameters: Never read back.
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
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ApiGatewayV2.Route> { .init(node: resource.ref) }

        /// `RouteId`
        public var routeId: ID<ApiGatewayV2.Route> { .init(node: resource.attribute("RouteId")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `ApiId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html#cfn-apigatewayv2-route-apiid)
            public var apiId: PropertyName<ID<ApiGatewayV2.Api>> { "ApiId" }

            /// `RouteKey`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html#cfn-apigatewayv2-route-routekey)
            public var routeKey: PropertyName<Value<String>> { "RouteKey" }

            /// `ApiKeyRequired`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html#cfn-apigatewayv2-route-apikeyrequired)
            public var apiKeyRequired: PropertyName<Value<Bool>> { "ApiKeyRequired" }

            /// `AuthorizationScopes`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html#cfn-apigatewayv2-route-authorizationscopes)
            public var authorizationScopes: PropertyName<List<Value<String>>> { "AuthorizationScopes" }

            /// `AuthorizationType`. One of `AWS_IAM`, `CUSTOM`, `JWT`, `NONE`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html#cfn-apigatewayv2-route-authorizationtype)
            public var authorizationType: PropertyName<AuthorizationType> { "AuthorizationType" }

            /// `AuthorizerId`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html#cfn-apigatewayv2-route-authorizerid)
            public var authorizerId: PropertyName<ID<ApiGatewayV2.Authorizer>> { "AuthorizerId" }

            /// `ModelSelectionExpression`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html#cfn-apigatewayv2-route-modelselectionexpression)
            public var modelSelectionExpression: PropertyName<Value<String>> { "ModelSelectionExpression" }

            /// `OperationName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html#cfn-apigatewayv2-route-operationname)
            public var operationName: PropertyName<Value<String>> { "OperationName" }

            /// `RequestModels`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html#cfn-apigatewayv2-route-requestmodels)
            public var requestModels: PropertyName<Document> { "RequestModels" }

            /// `RequestParameters`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html#cfn-apigatewayv2-route-requestparameters)
            public var requestParameters: PropertyName<List<ParameterConstraints>> { "RequestParameters" }

            /// `RouteResponseSelectionExpression`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html#cfn-apigatewayv2-route-routeresponseselectionexpression)
            public var routeResponseSelectionExpression: PropertyName<Value<String>> { "RouteResponseSelectionExpression" }

            /// `Target`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html#cfn-apigatewayv2-route-target)
            public var target: PropertyName<Value<String>> { "Target" }
        }

        /// `AWS::ApiGatewayV2::Route`: `AuthorizationType`
        public final class AuthorizationType: OpenEnum, @unchecked Sendable {
            /// `AWS_IAM`
            public static var awsIam: AuthorizationType { "AWS_IAM" }
            /// `CUSTOM`
            public static var custom: AuthorizationType { "CUSTOM" }
            /// `JWT`
            public static var jwt: AuthorizationType { "JWT" }
            /// `NONE`
            public static var noneValue: AuthorizationType { "NONE" }
        }

        /// `AWS::ApiGatewayV2::Route`: `ParameterConstraints`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-route-parameterconstraints.html>.
        public struct ParameterConstraints: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                required: Value<Bool>
            ) {
                self.node = Node(properties: [
                    "Required": required.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Required`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-route-parameterconstraints.html#cfn-apigatewayv2-route-parameterconstraints-required)
                public var required: PropertyName<Value<Bool>> { "Required" }
            }
        }
    }
}
