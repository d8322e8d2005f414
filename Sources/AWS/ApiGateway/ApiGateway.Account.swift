// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGateway {
    /// `AWS::ApiGateway::Account`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-account.html>.
    public struct Account: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ApiGateway::Account" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// One of these properties.
        public init(
            _ logicalID: String,
            cloudWatchRoleArn: ARN<IAM.Role>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ApiGateway.Account>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "CloudWatchRoleArn": cloudWatchRoleArn?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ApiGateway.Account> { .init(node: resource.ref) }

        /// `Id`
        public var id: ID<ApiGateway.Account> { .init(node: resource.attribute("Id")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `CloudWatchRoleArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-account.html#cfn-apigateway-account-cloudwatchrolearn)
            public var cloudWatchRoleArn: PropertyName<ARN<IAM.Role>> { "CloudWatchRoleArn" }
        }
    }
}
