// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGatewayV2 {
    /// `AWS::ApiGatewayV2::ApiMapping`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apimapping.html>.
    public struct ApiMapping: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ApiGatewayV2::ApiMapping" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - domainName: A change replaces the resource.
        public init(
            _ logicalID: String,
            apiId: ApiId,
            domainName: ID<ApiGatewayV2.DomainName>,
            stage: Stage,
            apiMappingKey: Value<String>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ApiGatewayV2.ApiMapping>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "ApiId": apiId.node,
                    "DomainName": domainName.node,
                    "Stage": stage.node,
                    "ApiMappingKey": apiMappingKey?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ApiGatewayV2.ApiMapping> { .init(node: resource.ref) }

        /// `ApiMappingId`
        public var apiMappingId: ID<ApiGatewayV2.ApiMapping> { .init(node: resource.attribute("ApiMappingId")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `ApiId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apimapping.html#cfn-apigatewayv2-apimapping-apiid)
            public var apiId: PropertyName<ApiId> { "ApiId" }

            /// `DomainName`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apimapping.html#cfn-apigatewayv2-apimapping-domainname)
            public var domainName: PropertyName<ID<ApiGatewayV2.DomainName>> { "DomainName" }

            /// `Stage`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apimapping.html#cfn-apigatewayv2-apimapping-stage)
            public var stage: PropertyName<Stage> { "Stage" }

            /// `ApiMappingKey`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apimapping.html#cfn-apigatewayv2-apimapping-apimappingkey)
            public var apiMappingKey: PropertyName<Value<String>> { "ApiMappingKey" }
        }

        /// `AWS::ApiGatewayV2::ApiMapping`: `ApiId`
        public final class ApiId: ReferenceChoice, @unchecked Sendable {
            /// Something of `AWS::ApiGatewayV2::Api`.
            public convenience init(_ reference: ID<ApiGatewayV2.Api>) { self.init(node: reference.node) }
            /// Something of `AWS::ApiGateway::RestApi`.
            public convenience init(_ reference: ID<ApiGateway.RestApi>) { self.init(node: reference.node) }
        }

        /// `AWS::ApiGatewayV2::ApiMapping`: `Stage`
        public final class Stage: ReferenceChoice, @unchecked Sendable {
            /// Something of `AWS::ApiGatewayV2::Stage`.
            public convenience init(_ reference: ID<ApiGatewayV2.Stage>) { self.init(node: reference.node) }
            /// Something of `AWS::ApiGateway::Stage`.
            public convenience init(_ reference: ID<ApiGateway.Stage>) { self.init(node: reference.node) }
        }
    }
}
