// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension SecretsManager {
    /// `AWS::SecretsManager::Secret`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html>.
    public struct Secret: StackDSL.Resource, UsableResource {
        /// As templates name it.
        public static var typeName: String { "AWS::SecretsManager::Secret" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - description: Length 0 to 2048.
        ///   - generateSecretString: Never read back.
        ///   - kmsKeyId: Length 0 to 2048.
        ///   - name: Length 0 to 512. A change replaces the resource.
        ///   - secretString: Length 1 to 65536. Never read back.
        ///   - type: Length 0 to 256.
        public init(
            _ logicalID: String,
            description: Value<String>? = nil,
            generateSecretString: GenerateSecretString? = nil,
            kmsKeyId: Reference<KMS.Key>? = nil,
            name: Value<String>? = nil,
            replicaRegions: List<ReplicaRegion>? = nil,
            secretString: Value<String>? = nil,
            tags: List<Tag>? = nil,
            type: Value<String>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<SecretsManager.Secret>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "Description": description?.node,
                    "GenerateSecretString": generateSecretString?.node,
                    "KmsKeyId": kmsKeyId?.node,
                    "Name": name?.node,
                    "ReplicaRegions": replicaRegions?.node,
                    "SecretString": secretString?.node,
                    "Tags": tags?.node,
                    "Type": type?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ARN<SecretsManager.Secret> { .init(node: resource.ref) }

        /// `Id`
        public var id: ARN<SecretsManager.Secret> { .init(node: resource.attribute("Id")) }

        /// How its things are named and reached by what uses them.
        public static let usage = ResourceUsage(arn: "Ref", idARN: "arn:{partition}:secretsmanager:{region}:{account}:secret:{id}-??????", takesARN: true, key: "KmsKeyId", keyService: "secretsmanager", endpoints: ["secretsmanager"], injection: "secretsmanager:GetSecretValue")

        /// What it can be used for: `.uses(it, .read)`.
        public final class Use: ResourceUse, @unchecked Sendable {
            /// `secretsmanager:GetSecretValue`; of its key `kms:Decrypt`.
            public static var read: Use {
                .init("read", [.init("secretsmanager:GetSecretValue", on: "{arn}")], keyActions: ["kms:Decrypt"])
            }

            /// `secretsmanager:PutSecretValue`; of its key `kms:Decrypt`, `kms:GenerateDataKey`.
            public static var write: Use {
                .init("write", [.init("secretsmanager:PutSecretValue", on: "{arn}")], keyActions: ["kms:Decrypt", "kms:GenerateDataKey"])
            }
        }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `Description`. Length 0 to 2048. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html#cfn-secretsmanager-secret-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `GenerateSecretString`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html#cfn-secretsmanager-secret-generatesecretstring)
            public var generateSecretString: PropertyName<GenerateSecretString> { "GenerateSecretString" }

            /// `KmsKeyId`. Length 0 to 2048. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html#cfn-secretsmanager-secret-kmskeyid)
            public var kmsKeyId: PropertyName<Reference<KMS.Key>> { "KmsKeyId" }

            /// `Name`. Length 0 to 512. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html#cfn-secretsmanager-secret-name)
            public var name: PropertyName<Value<String>> { "Name" }

            /// `ReplicaRegions`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html#cfn-secretsmanager-secret-replicaregions)
            public var replicaRegions: PropertyName<List<ReplicaRegion>> { "ReplicaRegions" }

            /// `SecretString`. Length 1 to 65536. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html#cfn-secretsmanager-secret-secretstring)
            public var secretString: PropertyName<Value<String>> { "SecretString" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html#cfn-secretsmanager-secret-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `Type`. Length 0 to 256. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html#cfn-secretsmanager-secret-type)
            public var type: PropertyName<Value<String>> { "Type" }
        }

        /// `AWS::SecretsManager::Secret`: `GenerateSecretString`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-generatesecretstring.html>.
        public struct GenerateSecretString: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                excludeCharacters: Value<String>? = nil,
                excludeLowercase: Value<Bool>? = nil,
                excludeNumbers: Value<Bool>? = nil,
                excludePunctuation: Value<Bool>? = nil,
                excludeUppercase: Value<Bool>? = nil,
                generateStringKey: Value<String>? = nil,
                includeSpace: Value<Bool>? = nil,
                passwordLength: Value<Int>? = nil,
                requireEachIncludedType: Value<Bool>? = nil,
                secretStringTemplate: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "ExcludeCharacters": excludeCharacters?.node,
                    "ExcludeLowercase": excludeLowercase?.node,
                    "ExcludeNumbers": excludeNumbers?.node,
                    "ExcludePunctuation": excludePunctuation?.node,
                    "ExcludeUppercase": excludeUppercase?.node,
                    "GenerateStringKey": generateStringKey?.node,
                    "IncludeSpace": includeSpace?.node,
                    "PasswordLength": passwordLength?.node,
                    "RequireEachIncludedType": requireEachIncludedType?.node,
                    "SecretStringTemplate": secretStringTemplate?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ExcludeCharacters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-generatesecretstring.html#cfn-secretsmanager-secret-generatesecretstring-excludecharacters)
                public var excludeCharacters: PropertyName<Value<String>> { "ExcludeCharacters" }

                /// `ExcludeLowercase`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-generatesecretstring.html#cfn-secretsmanager-secret-generatesecretstring-excludelowercase)
                public var excludeLowercase: PropertyName<Value<Bool>> { "ExcludeLowercase" }

                /// `ExcludeNumbers`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-generatesecretstring.html#cfn-secretsmanager-secret-generatesecretstring-excludenumbers)
                public var excludeNumbers: PropertyName<Value<Bool>> { "ExcludeNumbers" }

                /// `ExcludePunctuation`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-generatesecretstring.html#cfn-secretsmanager-secret-generatesecretstring-excludepunctuation)
                public var excludePunctuation: PropertyName<Value<Bool>> { "ExcludePunctuation" }

                /// `ExcludeUppercase`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-generatesecretstring.html#cfn-secretsmanager-secret-generatesecretstring-excludeuppercase)
                public var excludeUppercase: PropertyName<Value<Bool>> { "ExcludeUppercase" }

                /// `GenerateStringKey`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-generatesecretstring.html#cfn-secretsmanager-secret-generatesecretstring-generatestringkey)
                public var generateStringKey: PropertyName<Value<String>> { "GenerateStringKey" }

                /// `IncludeSpace`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-generatesecretstring.html#cfn-secretsmanager-secret-generatesecretstring-includespace)
                public var includeSpace: PropertyName<Value<Bool>> { "IncludeSpace" }

                /// `PasswordLength`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-generatesecretstring.html#cfn-secretsmanager-secret-generatesecretstring-passwordlength)
                public var passwordLength: PropertyName<Value<Int>> { "PasswordLength" }

                /// `RequireEachIncludedType`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-generatesecretstring.html#cfn-secretsmanager-secret-generatesecretstring-requireeachincludedtype)
                public var requireEachIncludedType: PropertyName<Value<Bool>> { "RequireEachIncludedType" }

                /// `SecretStringTemplate`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-generatesecretstring.html#cfn-secretsmanager-secret-generatesecretstring-secretstringtemplate)
                public var secretStringTemplate: PropertyName<Value<String>> { "SecretStringTemplate" }
            }
        }

        /// `AWS::SecretsManager::Secret`: `ReplicaRegion`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-replicaregion.html>.
        public struct ReplicaRegion: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                region: Value<String>,
                kmsKeyId: Reference<KMS.Key>? = nil
            ) {
                self.node = Node(properties: [
                    "Region": region.node,
                    "KmsKeyId": kmsKeyId?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Region`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-replicaregion.html#cfn-secretsmanager-secret-replicaregion-region)
                public var region: PropertyName<Value<String>> { "Region" }

                /// `KmsKeyId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-replicaregion.html#cfn-secretsmanager-secret-replicaregion-kmskeyid)
                public var kmsKeyId: PropertyName<Reference<KMS.Key>> { "KmsKeyId" }
            }
        }
    }
}
