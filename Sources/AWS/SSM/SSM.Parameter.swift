// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension SSM {
    /// `AWS::SSM::Parameter`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html>.
    public struct Parameter: StackDSL.Resource, UsableResource {
        /// As templates name it.
        public static var typeName: String { "AWS::SSM::Parameter" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - type: One of `String`, `StringList`.
        ///   - allowedPattern: Length 0 to 1024. Never read back.
        ///   - dataType: One of `text`, `aws:ec2:image`. Length 0 to 128.
        ///   - description: Length 0 to 1024. Never read back.
        ///   - name: Length 1 to 2048. A change replaces the resource.
        ///   - policies: Length 1 to 4096. Never read back.
        ///   - tags: Items 0 to 1000.
        ///   - tier: One of `Standard`, `Advanced`, `Intelligent-Tiering`. Never read back.
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
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<SSM.Parameter> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<SSM.Parameter> { .init(node: resource.attribute("Arn")) }

        /// `Type`
        public var type: Value<String> { .init(node: resource.attribute("Type")) }

        /// `Value`
        public var value: Value<String> { .init(node: resource.attribute("Value")) }

        /// How its things are named and reached by what uses them.
        public static let usage = ResourceUsage(arn: "Arn", idARN: "arn:{partition}:ssm:{region}:{account}:parameter/{id}", keyService: "ssm", endpoints: ["ssm"], injection: "ssm:GetParameters")

        /// What it can be used for: `.uses(it, .read)`.
        public final class Use: ResourceUse, @unchecked Sendable {
            /// `ssm:GetParameter`, `ssm:GetParameters`; of its key `kms:Decrypt`.
            public static var read: Use {
                .init("read", [.init("ssm:GetParameter", "ssm:GetParameters", on: "{arn}")], keyActions: ["kms:Decrypt"])
            }

            /// `ssm:PutParameter`; of its key `kms:Encrypt`.
            public static var write: Use {
                .init("write", [.init("ssm:PutParameter", on: "{arn}")], keyActions: ["kms:Encrypt"])
            }
        }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `Type`. One of `String`, `StringList`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html#cfn-ssm-parameter-type)
            public var type: PropertyName<TypeProperty> { "Type" }

            /// `Value`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html#cfn-ssm-parameter-value)
            public var value: PropertyName<Value<String>> { "Value" }

            /// `AllowedPattern`. Length 0 to 1024. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html#cfn-ssm-parameter-allowedpattern)
            public var allowedPattern: PropertyName<Value<String>> { "AllowedPattern" }

            /// `DataType`. One of `text`, `aws:ec2:image`. Length 0 to 128. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html#cfn-ssm-parameter-datatype)
            public var dataType: PropertyName<DataType> { "DataType" }

            /// `Description`. Length 0 to 1024. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html#cfn-ssm-parameter-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `Name`. Length 1 to 2048. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html#cfn-ssm-parameter-name)
            public var name: PropertyName<Value<String>> { "Name" }

            /// `Policies`. Length 1 to 4096. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html#cfn-ssm-parameter-policies)
            public var policies: PropertyName<Value<String>> { "Policies" }

            /// `Tags`. Items 0 to 1000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html#cfn-ssm-parameter-tags)
            public var tags: PropertyName<Map<Value<String>>> { "Tags" }

            /// `Tier`. One of `Standard`, `Advanced`, `Intelligent-Tiering`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html#cfn-ssm-parameter-tier)
            public var tier: PropertyName<Tier> { "Tier" }
        }

        /// `AWS::SSM::Parameter`: `DataType`
        public final class DataType: OpenEnum, @unchecked Sendable {
            /// `aws:ec2:image`
            public static var awsEc2Image: DataType { "aws:ec2:image" }
            /// `text`
            public static var text: DataType { "text" }
        }

        /// `AWS::SSM::Parameter`: `Tier`
        public final class Tier: OpenEnum, @unchecked Sendable {
            /// `Advanced`
            public static var advanced: Tier { "Advanced" }
            /// `Intelligent-Tiering`
            public static var intelligentTiering: Tier { "Intelligent-Tiering" }
            /// `Standard`
            public static var standard: Tier { "Standard" }
        }

        /// `AWS::SSM::Parameter`: `Type`
        public final class TypeProperty: OpenEnum, @unchecked Sendable {
            /// `String`
            public static var string: TypeProperty { "String" }
            /// `StringList`
            public static var stringList: TypeProperty { "StringList" }
        }
    }
}
