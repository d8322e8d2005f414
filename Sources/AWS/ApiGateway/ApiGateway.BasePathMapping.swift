// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGateway {
    /// `AWS::ApiGateway::BasePathMapping`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmapping.html>.
    public struct BasePathMapping: StackDSL.Resource {
        public static let typeName = "AWS::ApiGateway::BasePathMapping"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - domainName: `DomainName`. A change replaces the resource.
        ///   - basePath: `BasePath`. A change replaces the resource.
        ///   - restApiId: `RestApiId`.
        ///   - stage: `Stage`.
        public init(
            _ logicalID: String,
            domainName: ID<ApiGateway.DomainName>,
            basePath: Value<String>? = nil,
            restApiId: ID<ApiGateway.RestApi>? = nil,
            stage: ID<ApiGateway.Stage>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ApiGateway.BasePathMapping>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "DomainName": domainName.node,
                    "BasePath": basePath?.node,
                    "RestApiId": restApiId?.node,
                    "Stage": stage?.node,
                ],
                file, line, column
            )
            configure(&properties)
        }

        /// `Ref`
        public var ref: ID<ApiGateway.BasePathMapping> { .init(node: resource.ref) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `DomainName`
            public var domainName: PropertyName<ID<ApiGateway.DomainName>> { "DomainName" }

            /// `BasePath`
            public var basePath: PropertyName<Value<String>> { "BasePath" }

            /// `RestApiId`
            public var restApiId: PropertyName<ID<ApiGateway.RestApi>> { "RestApiId" }

            /// `Stage`
            public var stage: PropertyName<ID<ApiGateway.Stage>> { "Stage" }
        }
    }
}
