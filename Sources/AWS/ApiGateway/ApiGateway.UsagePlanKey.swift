// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGateway {
    /// `AWS::ApiGateway::UsagePlanKey`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplankey.html>.
    public struct UsagePlanKey: StackDSL.Resource {
        public static let typeName = "AWS::ApiGateway::UsagePlanKey"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - keyId: `KeyId`. A change replaces the resource.
        ///   - keyType: `KeyType`. A change replaces the resource.
        ///   - usagePlanId: `UsagePlanId`. A change replaces the resource.
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
            configure(&properties)
        }

        /// `Ref`
        public var ref: ID<ApiGateway.UsagePlanKey> { .init(node: resource.ref) }

        /// `Id`
        public var id: ID<ApiGateway.UsagePlanKey> { .init(node: resource.attribute("Id")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `KeyId`
            public var keyId: PropertyName<ID<ApiGateway.ApiKey>> { "KeyId" }

            /// `KeyType`
            public var keyType: PropertyName<KeyType> { "KeyType" }

            /// `UsagePlanId`
            public var usagePlanId: PropertyName<ID<ApiGateway.UsagePlan>> { "UsagePlanId" }
        }

        /// `AWS::ApiGateway::UsagePlanKey`: `KeyType`
        public struct KeyType: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var apiKey: Self { "API_KEY" }
        }
    }
}
