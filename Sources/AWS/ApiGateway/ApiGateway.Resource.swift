// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGateway {
    /// `AWS::ApiGateway::Resource`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-resource.html>.
    public struct Resource: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ApiGateway::Resource" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - parentId: A change replaces the resource.
        ///   - pathPart: A change replaces the resource.
        ///   - restApiId: A change replaces the resource.
        public init(
            _ logicalID: String,
            parentId: ID<ApiGateway.Resource>,
            pathPart: Value<String>,
            restApiId: ID<ApiGateway.RestApi>,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ApiGateway.Resource>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "ParentId": parentId.node,
                    "PathPart": pathPart.node,
                    "RestApiId": restApiId.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ApiGateway.Resource> { .init(node: resource.ref) }

        /// `ResourceId`
        public var resourceId: ID<ApiGateway.Resource> { .init(node: resource.attribute("ResourceId")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `ParentId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-resource.html#cfn-apigateway-resource-parentid)
            public var parentId: PropertyName<ID<ApiGateway.Resource>> { "ParentId" }

            /// `PathPart`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-resource.html#cfn-apigateway-resource-pathpart)
            public var pathPart: PropertyName<Value<String>> { "PathPart" }

            /// `RestApiId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-resource.html#cfn-apigateway-resource-restapiid)
            public var restApiId: PropertyName<ID<ApiGateway.RestApi>> { "RestApiId" }
        }
    }
}
