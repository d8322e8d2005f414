// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGatewayV2 {
    /// `AWS::ApiGatewayV2::ApiMapping`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apimapping.html>.
    public struct ApiMapping: StackDSL.Resource {
        public static let typeName = "AWS::ApiGatewayV2::ApiMapping"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - apiId: `ApiId`.
        ///   - domainName: `DomainName`. A change replaces the resource.
        ///   - stage: `Stage`.
        ///   - apiMappingKey: `ApiMappingKey`.
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
            configure(&properties)
        }

        /// `Ref`
        public var ref: ID<ApiGatewayV2.ApiMapping> { .init(node: resource.ref) }

        /// `ApiMappingId`
        public var apiMappingId: ID<ApiGatewayV2.ApiMapping> { .init(node: resource.attribute("ApiMappingId")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `ApiId`
            public var apiId: PropertyName<ApiId> { "ApiId" }

            /// `DomainName`
            public var domainName: PropertyName<ID<ApiGatewayV2.DomainName>> { "DomainName" }

            /// `Stage`
            public var stage: PropertyName<Stage> { "Stage" }

            /// `ApiMappingKey`
            public var apiMappingKey: PropertyName<Value<String>> { "ApiMappingKey" }
        }

        /// `AWS::ApiGatewayV2::ApiMapping`: `ApiId`
        public struct ApiId: ReferenceChoice {
            public let node: Node

            public init(node: Node) { self.node = node }

            public init(_ reference: ID<ApiGatewayV2.Api>) { self.node = reference.node }

            public init(_ reference: ID<ApiGateway.RestApi>) { self.node = reference.node }
        }

        /// `AWS::ApiGatewayV2::ApiMapping`: `Stage`
        public struct Stage: ReferenceChoice {
            public let node: Node

            public init(node: Node) { self.node = node }

            public init(_ reference: ID<ApiGatewayV2.Stage>) { self.node = reference.node }

            public init(_ reference: ID<ApiGateway.Stage>) { self.node = reference.node }
        }
    }
}
