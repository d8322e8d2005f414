// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension SecretsManager {
    /// `AWS::SecretsManager::Secret`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html>.
    public struct Secret: StackDSL.Resource {
        public static let typeName = "AWS::SecretsManager::Secret"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - description: `Description`. Length 0 to 2048.
        ///   - generateSecretString: `GenerateSecretString`.
        ///   - kmsKeyId: `KmsKeyId`. Length 0 to 2048.
        ///   - name: `Name`. Length 0 to 512. A change replaces the resource.
        ///   - replicaRegions: `ReplicaRegions`.
        ///   - secretString: `SecretString`. Length 1 to 65536.
        ///   - tags: `Tags`.
        ///   - type: `Type`. Length 0 to 256.
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
            configure(&properties)
        }

        /// `Ref`
        public var ref: ARN<SecretsManager.Secret> { .init(node: resource.ref) }

        /// `Id`
        public var id: ARN<SecretsManager.Secret> { .init(node: resource.attribute("Id")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `Description`
            public var description: PropertyName<Value<String>> { "Description" }

            /// `GenerateSecretString`
            public var generateSecretString: PropertyName<GenerateSecretString> { "GenerateSecretString" }

            /// `KmsKeyId`
            public var kmsKeyId: PropertyName<Reference<KMS.Key>> { "KmsKeyId" }

            /// `Name`
            public var name: PropertyName<Value<String>> { "Name" }

            /// `ReplicaRegions`
            public var replicaRegions: PropertyName<List<ReplicaRegion>> { "ReplicaRegions" }

            /// `SecretString`
            public var secretString: PropertyName<Value<String>> { "SecretString" }

            /// `Tags`
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `Type`
            public var type: PropertyName<Value<String>> { "Type" }
        }

        /// `AWS::SecretsManager::Secret`: `GenerateSecretString`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-generatesecretstring.html>.
        public struct GenerateSecretString: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - excludeCharacters: `ExcludeCharacters`.
            ///   - excludeLowercase: `ExcludeLowercase`.
            ///   - excludeNumbers: `ExcludeNumbers`.
            ///   - excludePunctuation: `ExcludePunctuation`.
            ///   - excludeUppercase: `ExcludeUppercase`.
            ///   - generateStringKey: `GenerateStringKey`.
            ///   - includeSpace: `IncludeSpace`.
            ///   - passwordLength: `PasswordLength`.
            ///   - requireEachIncludedType: `RequireEachIncludedType`.
            ///   - secretStringTemplate: `SecretStringTemplate`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `ExcludeCharacters`
                public var excludeCharacters: PropertyName<Value<String>> { "ExcludeCharacters" }

                /// `ExcludeLowercase`
                public var excludeLowercase: PropertyName<Value<Bool>> { "ExcludeLowercase" }

                /// `ExcludeNumbers`
                public var excludeNumbers: PropertyName<Value<Bool>> { "ExcludeNumbers" }

                /// `ExcludePunctuation`
                public var excludePunctuation: PropertyName<Value<Bool>> { "ExcludePunctuation" }

                /// `ExcludeUppercase`
                public var excludeUppercase: PropertyName<Value<Bool>> { "ExcludeUppercase" }

                /// `GenerateStringKey`
                public var generateStringKey: PropertyName<Value<String>> { "GenerateStringKey" }

                /// `IncludeSpace`
                public var includeSpace: PropertyName<Value<Bool>> { "IncludeSpace" }

                /// `PasswordLength`
                public var passwordLength: PropertyName<Value<Int>> { "PasswordLength" }

                /// `RequireEachIncludedType`
                public var requireEachIncludedType: PropertyName<Value<Bool>> { "RequireEachIncludedType" }

                /// `SecretStringTemplate`
                public var secretStringTemplate: PropertyName<Value<String>> { "SecretStringTemplate" }
            }
        }

        /// `AWS::SecretsManager::Secret`: `ReplicaRegion`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-replicaregion.html>.
        public struct ReplicaRegion: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - region: `Region`.
            ///   - kmsKeyId: `KmsKeyId`.
            public init(
                region: Value<String>,
                kmsKeyId: Reference<KMS.Key>? = nil
            ) {
                self.node = Node(properties: [
                    "Region": region.node,
                    "KmsKeyId": kmsKeyId?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Region`
                public var region: PropertyName<Value<String>> { "Region" }

                /// `KmsKeyId`
                public var kmsKeyId: PropertyName<Reference<KMS.Key>> { "KmsKeyId" }
            }
        }
    }
}
