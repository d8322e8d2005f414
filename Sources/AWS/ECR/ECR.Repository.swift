// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ECR {
    /// `AWS::ECR::Repository`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html>.
    public struct Repository: StackDSL.Resource, UsableResource {
        /// As templates name it.
        public static var typeName: String { "AWS::ECR::Repository" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - emptyOnDelete: Never read back.
        ///   - encryptionConfiguration: A change replaces the resource.
        ///   - imageTagMutability: One of `MUTABLE`, `IMMUTABLE`, `MUTABLE_WITH_EXCLUSION`, `IMMUTABLE_WITH_EXCLUSION`.
        ///   - imageTagMutabilityExclusionFilters: Items 1 to 5.
        ///   - repositoryName: Length 2 to 256. Pattern `^(?=.{2,256}$)([a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*)$`. A change replaces the resource.
        ///   - tags: Items at most 50. No item twice.
        public init(
            _ logicalID: String,
            emptyOnDelete: Value<Bool>? = nil,
            encryptionConfiguration: EncryptionConfiguration? = nil,
            imageScanningConfiguration: ImageScanningConfiguration? = nil,
            imageTagMutability: ImageTagMutability? = nil,
            imageTagMutabilityExclusionFilters: List<ImageTagMutabilityExclusionFilter>? = nil,
            lifecyclePolicy: LifecyclePolicy? = nil,
            repositoryName: Value<String>? = nil,
            repositoryPolicyText: Document? = nil,
            tags: List<Tag>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ECR.Repository>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "EmptyOnDelete": emptyOnDelete?.node,
                    "EncryptionConfiguration": encryptionConfiguration?.node,
                    "ImageScanningConfiguration": imageScanningConfiguration?.node,
                    "ImageTagMutability": imageTagMutability?.node,
                    "ImageTagMutabilityExclusionFilters": imageTagMutabilityExclusionFilters?.node,
                    "LifecyclePolicy": lifecyclePolicy?.node,
                    "RepositoryName": repositoryName?.node,
                    "RepositoryPolicyText": repositoryPolicyText?.node,
                    "Tags": tags?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ECR.Repository> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<ECR.Repository> { .init(node: resource.attribute("Arn")) }

        /// `RepositoryUri`
        public var repositoryUri: Value<String> { .init(node: resource.attribute("RepositoryUri")) }

        /// How its things are named and reached by what uses them.
        public static let usage = ResourceUsage(arn: "Arn", idARN: "arn:{partition}:ecr:{region}:{account}:repository/{id}", value: "RepositoryUri", endpoints: ["ecr.api", "ecr.dkr", "s3"])

        /// What it can be used for: `.uses(it, .pull)`.
        public final class Use: ResourceUse, @unchecked Sendable {
            /// `ecr:GetAuthorizationToken`, `ecr:BatchCheckLayerAvailability`, `ecr:BatchGetImage`, `ecr:GetDownloadUrlForLayer`.
            public static var pull: Use {
                .init("pull", [.init("ecr:GetAuthorizationToken", on: "*"), .init("ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer", on: "{arn}")], isForStart: true)
            }

            /// `ecr:GetAuthorizationToken`, `ecr:BatchCheckLayerAvailability`, `ecr:CompleteLayerUpload`, `ecr:InitiateLayerUpload`, `ecr:PutImage`, `ecr:UploadLayerPart`.
            public static var push: Use {
                .init("push", [.init("ecr:GetAuthorizationToken", on: "*"), .init("ecr:BatchCheckLayerAvailability", "ecr:CompleteLayerUpload", "ecr:InitiateLayerUpload", "ecr:PutImage", "ecr:UploadLayerPart", on: "{arn}")])
            }
        }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `EmptyOnDelete`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html#cfn-ecr-repository-emptyondelete)
            public var emptyOnDelete: PropertyName<Value<Bool>> { "EmptyOnDelete" }

            /// `EncryptionConfiguration`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html#cfn-ecr-repository-encryptionconfiguration)
            public var encryptionConfiguration: PropertyName<EncryptionConfiguration> { "EncryptionConfiguration" }

            /// `ImageScanningConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html#cfn-ecr-repository-imagescanningconfiguration)
            public var imageScanningConfiguration: PropertyName<ImageScanningConfiguration> { "ImageScanningConfiguration" }

            /// `ImageTagMutability`. One of `MUTABLE`, `IMMUTABLE`, `MUTABLE_WITH_EXCLUSION`, `IMMUTABLE_WITH_EXCLUSION`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html#cfn-ecr-repository-imagetagmutability)
            public var imageTagMutability: PropertyName<ImageTagMutability> { "ImageTagMutability" }

            /// `ImageTagMutabilityExclusionFilters`. Items 1 to 5. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html#cfn-ecr-repository-imagetagmutabilityexclusionfilters)
            public var imageTagMutabilityExclusionFilters: PropertyName<List<ImageTagMutabilityExclusionFilter>> { "ImageTagMutabilityExclusionFilters" }

            /// `LifecyclePolicy`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html#cfn-ecr-repository-lifecyclepolicy)
            public var lifecyclePolicy: PropertyName<LifecyclePolicy> { "LifecyclePolicy" }

            /// `RepositoryName`. Length 2 to 256. Pattern `^(?=.{2,256}$)([a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*)$`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html#cfn-ecr-repository-repositoryname)
            public var repositoryName: PropertyName<Value<String>> { "RepositoryName" }

            /// `RepositoryPolicyText`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html#cfn-ecr-repository-repositorypolicytext)
            public var repositoryPolicyText: PropertyName<Document> { "RepositoryPolicyText" }

            /// `Tags`. Items at most 50. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html#cfn-ecr-repository-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }
        }

        /// `AWS::ECR::Repository`: `EncryptionConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-encryptionconfiguration.html>.
        public struct EncryptionConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - encryptionType: One of `AES256`, `KMS`, `KMS_DSSE`. A change replaces the resource.
            ///   - kmsKey: Length 1 to 2048. A change replaces the resource.
            public init(
                encryptionType: EncryptionType,
                kmsKey: Reference<KMS.Key>? = nil
            ) {
                self.node = Node(properties: [
                    "EncryptionType": encryptionType.node,
                    "KmsKey": kmsKey?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `EncryptionType`. One of `AES256`, `KMS`, `KMS_DSSE`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-encryptionconfiguration.html#cfn-ecr-repository-encryptionconfiguration-encryptiontype)
                public var encryptionType: PropertyName<EncryptionType> { "EncryptionType" }

                /// `KmsKey`. Length 1 to 2048. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-encryptionconfiguration.html#cfn-ecr-repository-encryptionconfiguration-kmskey)
                public var kmsKey: PropertyName<Reference<KMS.Key>> { "KmsKey" }
            }
        }

        /// `AWS::ECR::Repository`: `EncryptionType`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-encryptiontype.html>.
        public final class EncryptionType: OpenEnum, @unchecked Sendable {
            /// `AES256`
            public static var aes256: EncryptionType { "AES256" }
            /// `KMS`
            public static var kms: EncryptionType { "KMS" }
            /// `KMS_DSSE`
            public static var kmsDsse: EncryptionType { "KMS_DSSE" }
        }

        /// `AWS::ECR::Repository`: `ImageScanningConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-imagescanningconfiguration.html>.
        public struct ImageScanningConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                scanOnPush: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "ScanOnPush": scanOnPush?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ScanOnPush`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-imagescanningconfiguration.html#cfn-ecr-repository-imagescanningconfiguration-scanonpush)
                public var scanOnPush: PropertyName<Value<Bool>> { "ScanOnPush" }
            }
        }

        /// `AWS::ECR::Repository`: `ImageTagMutability`
        public final class ImageTagMutability: OpenEnum, @unchecked Sendable {
            /// `IMMUTABLE`
            public static var immutable: ImageTagMutability { "IMMUTABLE" }
            /// `IMMUTABLE_WITH_EXCLUSION`
            public static var immutableWithExclusion: ImageTagMutability { "IMMUTABLE_WITH_EXCLUSION" }
            /// `MUTABLE`
            public static var mutable: ImageTagMutability { "MUTABLE" }
            /// `MUTABLE_WITH_EXCLUSION`
            public static var mutableWithExclusion: ImageTagMutability { "MUTABLE_WITH_EXCLUSION" }
        }

        /// `AWS::ECR::Repository`: `ImageTagMutabilityExclusionFilter`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-imagetagmutabilityexclusionfilter.html>.
        public struct ImageTagMutabilityExclusionFilter: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - imageTagMutabilityExclusionFilterType: One of `WILDCARD`.
            ///   - imageTagMutabilityExclusionFilterValue: Length 1 to 128. Pattern `^[0-9a-zA-Z._*-]{1,128}`.
            public init(
                imageTagMutabilityExclusionFilterType: ImageTagMutabilityExclusionFilterType,
                imageTagMutabilityExclusionFilterValue: Value<String>
            ) {
                self.node = Node(properties: [
                    "ImageTagMutabilityExclusionFilterType": imageTagMutabilityExclusionFilterType.node,
                    "ImageTagMutabilityExclusionFilterValue": imageTagMutabilityExclusionFilterValue.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ImageTagMutabilityExclusionFilterType`. One of `WILDCARD`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-imagetagmutabilityexclusionfilter.html#cfn-ecr-repository-imagetagmutabilityexclusionfilter-imagetagmutabilityexclusionfiltertype)
                public var imageTagMutabilityExclusionFilterType: PropertyName<ImageTagMutabilityExclusionFilterType> { "ImageTagMutabilityExclusionFilterType" }

                /// `ImageTagMutabilityExclusionFilterValue`. Length 1 to 128. Pattern `^[0-9a-zA-Z._*-]{1,128}`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-imagetagmutabilityexclusionfilter.html#cfn-ecr-repository-imagetagmutabilityexclusionfilter-imagetagmutabilityexclusionfiltervalue)
                public var imageTagMutabilityExclusionFilterValue: PropertyName<Value<String>> { "ImageTagMutabilityExclusionFilterValue" }
            }
        }

        /// `AWS::ECR::Repository`: `ImageTagMutabilityExclusionFilterType`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-imagetagmutabilityexclusionfiltertype.html>.
        public final class ImageTagMutabilityExclusionFilterType: OpenEnum, @unchecked Sendable {
            /// `WILDCARD`
            public static var wildcard: ImageTagMutabilityExclusionFilterType { "WILDCARD" }
        }

        /// `AWS::ECR::Repository`: `LifecyclePolicy`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-lifecyclepolicy.html>.
        public struct LifecyclePolicy: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - lifecyclePolicyText: Length 100 to 30720.
            ///   - registryId: Length 12. Pattern `^[0-9]{12}$`.
            public init(
                lifecyclePolicyText: Value<String>? = nil,
                registryId: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "LifecyclePolicyText": lifecyclePolicyText?.node,
                    "RegistryId": registryId?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `LifecyclePolicyText`. Length 100 to 30720. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-lifecyclepolicy.html#cfn-ecr-repository-lifecyclepolicy-lifecyclepolicytext)
                public var lifecyclePolicyText: PropertyName<Value<String>> { "LifecyclePolicyText" }

                /// `RegistryId`. Length 12. Pattern `^[0-9]{12}$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-lifecyclepolicy.html#cfn-ecr-repository-lifecyclepolicy-registryid)
                public var registryId: PropertyName<Value<String>> { "RegistryId" }
            }
        }
    }
}
