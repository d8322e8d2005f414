// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGateway {
    /// `AWS::ApiGateway::ApiKey`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-apikey.html>.
    public struct ApiKey: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ApiGateway::ApiKey" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - enabled: Default false.
        ///   - generateDistinctId: A change replaces the resource. Never read back.
        ///   - name: A change replaces the resource.
        ///   - stageKeys: No item twice.
        ///   - value: A change replaces the resource.
        public init(
            _ logicalID: String,
            customerId: Value<String>? = nil,
            description: Value<String>? = nil,
            enabled: Value<Bool>? = nil,
            generateDistinctId: Value<Bool>? = nil,
            name: Value<String>? = nil,
            stageKeys: List<StageKey>? = nil,
            tags: List<Tag>? = nil,
            value: Value<String>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ApiGateway.ApiKey>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "CustomerId": customerId?.node,
                    "Description": description?.node,
                    "Enabled": enabled?.node,
                    "GenerateDistinctId": generateDistinctId?.node,
                    "Name": name?.node,
                    "StageKeys": stageKeys?.node,
                    "Tags": tags?.node,
                    "Value": value?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ApiGateway.ApiKey> { .init(node: resource.ref) }

        /// `APIKeyId`
        public var apiKeyId: ID<ApiGateway.ApiKey> { .init(node: resource.attribute("APIKeyId")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `CustomerId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-apikey.html#cfn-apigateway-apikey-customerid)
            public var customerId: PropertyName<Value<String>> { "CustomerId" }

            /// `Description`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-apikey.html#cfn-apigateway-apikey-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `Enabled`. Default false. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-apikey.html#cfn-apigateway-apikey-enabled)
            public var enabled: PropertyName<Value<Bool>> { "Enabled" }

            /// `GenerateDistinctId`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-apikey.html#cfn-apigateway-apikey-generatedistinctid)
            public var generateDistinctId: PropertyName<Value<Bool>> { "GenerateDistinctId" }

            /// `Name`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-apikey.html#cfn-apigateway-apikey-name)
            public var name: PropertyName<Value<String>> { "Name" }

            /// `StageKeys`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-apikey.html#cfn-apigateway-apikey-stagekeys)
            public var stageKeys: PropertyName<List<StageKey>> { "StageKeys" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-apikey.html#cfn-apigateway-apikey-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `Value`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-apikey.html#cfn-apigateway-apikey-value)
            public var value: PropertyName<Value<String>> { "Value" }
        }

        /// `AWS::ApiGateway::ApiKey`: `StageKey`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-apikey-stagekey.html>.
        public struct StageKey: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                restApiId: ID<ApiGateway.RestApi>? = nil,
                stageName: ID<ApiGateway.Stage>? = nil
            ) {
                self.node = Node(properties: [
                    "RestApiId": restApiId?.node,
                    "StageName": stageName?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `RestApiId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-apikey-stagekey.html#cfn-apigateway-apikey-stagekey-restapiid)
                public var restApiId: PropertyName<ID<ApiGateway.RestApi>> { "RestApiId" }

                /// `StageName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-apikey-stagekey.html#cfn-apigateway-apikey-stagekey-stagename)
                public var stageName: PropertyName<ID<ApiGateway.Stage>> { "StageName" }
            }
        }
    }
}
