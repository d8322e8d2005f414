// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGateway {
    /// `AWS::ApiGateway::BasePathMapping`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmapping.html>.
    public struct BasePathMapping: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ApiGateway::BasePathMapping" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - domainName: A change replaces the resource.
        ///   - basePath: A change replaces the resource.
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
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ApiGateway.BasePathMapping> { .init(node: resource.ref) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `DomainName`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmapping.html#cfn-apigateway-basepathmapping-domainname)
            public var domainName: PropertyName<ID<ApiGateway.DomainName>> { "DomainName" }

            /// `BasePath`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmapping.html#cfn-apigateway-basepathmapping-basepath)
            public var basePath: PropertyName<Value<String>> { "BasePath" }

            /// `RestApiId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmapping.html#cfn-apigateway-basepathmapping-restapiid)
            public var restApiId: PropertyName<ID<ApiGateway.RestApi>> { "RestApiId" }

            /// `Stage`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmapping.html#cfn-apigateway-basepathmapping-stage)
            public var stage: PropertyName<ID<ApiGateway.Stage>> { "Stage" }
        }
    }
}
