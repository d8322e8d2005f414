// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGateway {
    /// `AWS::ApiGateway::UsagePlanKey`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplankey.html>.
    public struct UsagePlanKey: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ApiGateway::UsagePlanKey" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - keyId: A change replaces the resource.
        ///   - keyType: One of `API_KEY`. A change replaces the resource.
        ///   - usagePlanId: A change replaces the resource.
        public init(
            _ logicalID: String,
            keyId: ID<ApiGateway.ApiKey>,
            keyType: KeyType,
            usagePlanId: ID<ApiGateway.UsagePlan>,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ApiGateway.UsagePlanKey>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "KeyId": keyId.node,
                    "KeyType": keyType.node,
                    "UsagePlanId": usagePlanId.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ApiGateway.UsagePlanKey> { .init(node: resource.ref) }

        /// `Id`
        public var id: ID<ApiGateway.UsagePlanKey> { .init(node: resource.attribute("Id")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `KeyId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplankey.html#cfn-apigateway-usageplankey-keyid)
            public var keyId: PropertyName<ID<ApiGateway.ApiKey>> { "KeyId" }

            /// `KeyType`. One of `API_KEY`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplankey.html#cfn-apigateway-usageplankey-keytype)
            public var keyType: PropertyName<KeyType> { "KeyType" }

            /// `UsagePlanId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplankey.html#cfn-apigateway-usageplankey-usageplanid)
            public var usagePlanId: PropertyName<ID<ApiGateway.UsagePlan>> { "UsagePlanId" }
        }

        /// `AWS::ApiGateway::UsagePlanKey`: `KeyType`
        public final class KeyType: OpenEnum, @unchecked Sendable {
            /// `API_KEY`
            public static var apiKey: KeyType { "API_KEY" }
        }
    }
}
