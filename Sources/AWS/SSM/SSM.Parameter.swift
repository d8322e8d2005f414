// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension SSM {
    /// `AWS::SSM::Parameter`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html>.
    public struct Parameter: StackDSL.Resource {
        public static let typeName = "AWS::SSM::Parameter"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - type: `Type`.
        ///   - value: `Value`.
        ///   - allowedPattern: `AllowedPattern`. Length 0 to 1024.
        ///   - dataType: `DataType`. Length 0 to 128.
        ///   - description: `Description`. Length 0 to 1024.
        ///   - name: `Name`. Length 1 to 2048. A change replaces the resource.
        ///   - policies: `Policies`. Length 1 to 4096.
        ///   - tags: `Tags`. Items 0 to 1000.
        ///   - tier: `Tier`.
        public init(
            _ logicalID: String,
            type: TypeProperty,
            value: Value<String>,
            allowedPattern: Value<String>? = nil,
            dataType: DataType? = nil,
            description: Value<String>? = nil,
            name: Value<String>? = nil,
            policies: Value<String>? = nil,
            tags: Map<Value<String>>? = nil,
            tier: Tier? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<SSM.Parameter>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "Type": type.node,
                    "Value": value.node,
                    "AllowedPattern": allowedPattern?.node,
                    "DataType": dataType?.node,
                    "Description": description?.node,
                    "Name": name?.node,
                    "Policies": policies?.node,
                    "Tags": tags?.node,
                    "Tier": tier?.node,
                ],
                file, line, column
            )
            configure(&properties)
        }

        /// `Ref`
        public var ref: ID<SSM.Parameter> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<SSM.Parameter> { .init(node: resource.attribute("Arn")) }

        /// `Type`
        public var type: Value<String> { .init(node: resource.attribute("Type")) }

        /// `Value`
        public var value: Value<String> { .init(node: resource.attribute("Value")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `Type`
            public var type: PropertyName<TypeProperty> { "Type" }

            /// `Value`
            public var value: PropertyName<Value<String>> { "Value" }

            /// `AllowedPattern`
            public var allowedPattern: PropertyName<Value<String>> { "AllowedPattern" }

            /// `DataType`
            public var dataType: PropertyName<DataType> { "DataType" }

            /// `Description`
            public var description: PropertyName<Value<String>> { "Description" }

            /// `Name`
            public var name: PropertyName<Value<String>> { "Name" }

            /// `Policies`
            public var policies: PropertyName<Value<String>> { "Policies" }

            /// `Tags`
            public var tags: PropertyName<Map<Value<String>>> { "Tags" }

            /// `Tier`
            public var tier: PropertyName<Tier> { "Tier" }
        }

        /// `AWS::SSM::Parameter`: `DataType`
        public struct DataType: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var awsEc2Image: Self { "aws:ec2:image" }
            public static var text: Self { "text" }
        }

        /// `AWS::SSM::Parameter`: `Tier`
        public struct Tier: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var advanced: Self { "Advanced" }
            public static var intelligentTiering: Self { "Intelligent-Tiering" }
            public static var standard: Self { "Standard" }
        }

        /// `AWS::SSM::Parameter`: `Type`
        public struct TypeProperty: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var string: Self { "String" }
            public static var stringList: Self { "StringList" }
        }
    }
}
