// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension Synthetics {
    /// `AWS::Synthetics::Canary`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html>.
    public struct Canary: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::Synthetics::Canary" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - artifactS3Location: Length 1 to 1024. Pattern `^(s3|S3)://`.
        ///   - executionRoleArn: Length 1 to 2048. Pattern `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
        ///   - name: Pattern `^[0-9a-z_\-]{1,255}$`. A change replaces the resource.
        ///   - runtimeVersion: Length 1 to 1024.
        ///   - browserConfigs: Items 1 to 2.
        ///   - deleteLambdaResourcesOnCanaryDeletion: Never read back. Deprecated.
        ///   - dryRunAndUpdate: Never read back.
        ///   - kmsKeyArn: Length 1 to 2048. Pattern `^arn:[a-z0-9-]+:kms:[a-z0-9-]+:[0-9]{12}:(key/([a-f0-9-]{36}|mrk-[a-f0-9]{32})|alias/[a-zA-Z0-9:/_.-]+)$`.
        ///   - provisionedResourceCleanup: One of `AUTOMATIC`, `OFF`.
        ///   - replicas: Items 1 to 50.
        ///   - resourcesToReplicateTags: One of `lambda-function`. Items 1. No item twice. Never read back.
        ///   - startCanaryAfterCreation: Never read back.
        ///   - visualReference: Never read back. Deprecated.
        ///   - visualReferences: Items 1 to 2. Never read back.
        public init(
            _ logicalID: String,
            artifactS3Location: Value<String>,
            code: Code,
            executionRoleArn: ARN<IAM.Role>,
            name: Value<String>,
            runtimeVersion: Value<String>,
            schedule: Schedule,
            artifactConfig: ArtifactConfig? = nil,
            browserConfigs: List<BrowserConfig>? = nil,
            deleteLambdaResourcesOnCanaryDeletion: Value<Bool>? = nil,
            dryRunAndUpdate: Value<Bool>? = nil,
            failureRetentionPeriod: Value<Int>? = nil,
            kmsKeyArn: ARN<KMS.Key>? = nil,
            provisionedResourceCleanup: ProvisionedResourceCleanup? = nil,
            replicas: List<Replica>? = nil,
            resourcesToReplicateTags: List<ResourceToTag>? = nil,
            runConfig: RunConfig? = nil,
            startCanaryAfterCreation: Value<Bool>? = nil,
            successRetentionPeriod: Value<Int>? = nil,
            tags: List<Tag>? = nil,
            visualReference: VisualReference? = nil,
            visualReferences: List<VisualReference>? = nil,
            vpcConfig: VPCConfig? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<Synthetics.Canary>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "ArtifactS3Location": artifactS3Location.node,
                    "Code": code.node,
                    "ExecutionRoleArn": executionRoleArn.node,
                    "Name": name.node,
                    "RuntimeVersion": runtimeVersion.node,
                    "Schedule": schedule.node,
                    "ArtifactConfig": artifactConfig?.node,
                    "BrowserConfigs": browserConfigs?.node,
                    "DeleteLambdaResourcesOnCanaryDeletion": deleteLambdaResourcesOnCanaryDeletion?.node,
                    "DryRunAndUpdate": dryRunAndUpdate?.node,
                    "FailureRetentionPeriod": failureRetentionPeriod?.node,
                    "KmsKeyArn": kmsKeyArn?.node,
                    "ProvisionedResourceCleanup": provisionedResourceCleanup?.node,
                    "Replicas": replicas?.node,
                    "ResourcesToReplicateTags": resourcesToReplicateTags?.node,
                    "RunConfig": runConfig?.node,
                    "StartCanaryAfterCreation": startCanaryAfterCreation?.node,
                    "SuccessRetentionPeriod": successRetentionPeriod?.node,
                    "Tags": tags?.node,
                    "VPCConfig": vpcConfig?.node,
                    "VisualReference": visualReference?.node,
                    "VisualReferences": visualReferences?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<Synthetics.Canary> { .init(node: resource.ref) }

        /// `Code.SourceLocationArn`
        public var codeSourceLocationArn: Value<String> { .init(node: resource.attribute("Code.SourceLocationArn")) }

        /// `Id`
        public var id: Value<String> { .init(node: resource.attribute("Id")) }

        /// `State`
        public var state: Value<String> { .init(node: resource.attribute("State")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `ArtifactS3Location`. Length 1 to 1024. Pattern `^(s3|S3)://`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html#cfn-synthetics-canary-artifacts3location)
            public var artifactS3Location: PropertyName<Value<String>> { "ArtifactS3Location" }

            /// `Code`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html#cfn-synthetics-canary-code)
            public var code: PropertyName<Code> { "Code" }

            /// `ExecutionRoleArn`. Length 1 to 2048. Pattern `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html#cfn-synthetics-canary-executionrolearn)
            public var executionRoleArn: PropertyName<ARN<IAM.Role>> { "ExecutionRoleArn" }

            /// `Name`. Pattern `^[0-9a-z_\-]{1,255}$`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html#cfn-synthetics-canary-name)
            public var name: PropertyName<Value<String>> { "Name" }

            /// `RuntimeVersion`. Length 1 to 1024. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html#cfn-synthetics-canary-runtimeversion)
            public var runtimeVersion: PropertyName<Value<String>> { "RuntimeVersion" }

            /// `Schedule`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html#cfn-synthetics-canary-schedule)
            public var schedule: PropertyName<Schedule> { "Schedule" }

            /// `ArtifactConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html#cfn-synthetics-canary-artifactconfig)
            public var artifactConfig: PropertyName<ArtifactConfig> { "ArtifactConfig" }

            /// `BrowserConfigs`. Items 1 to 2. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html#cfn-synthetics-canary-browserconfigs)
            public var browserConfigs: PropertyName<List<BrowserConfig>> { "BrowserConfigs" }

            /// `DeleteLambdaResourcesOnCanaryDeletion`. Never read back. Deprecated. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html#cfn-synthetics-canary-deletelambdaresourcesoncanarydeletion)
            public var deleteLambdaResourcesOnCanaryDeletion: PropertyName<Value<Bool>> { "DeleteLambdaResourcesOnCanaryDeletion" }

            /// `DryRunAndUpdate`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html#cfn-synthetics-canary-dryrunandupdate)
            public var dryRunAndUpdate: PropertyName<Value<Bool>> { "DryRunAndUpdate" }

            /// `FailureRetentionPeriod`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html#cfn-synthetics-canary-failureretentionperiod)
            public var failureRetentionPeriod: PropertyName<Value<Int>> { "FailureRetentionPeriod" }

            /// `KmsKeyArn`. Length 1 to 2048. Pattern `^arn:[a-z0-9-]+:kms:[a-z0-9-]+:[0-9]{12}:(key/([a-f0-9-]{36}|mrk-[a-f0-9]{32})|alias/[a-zA-Z0-9:/_.-]+)$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html#cfn-synthetics-canary-kmskeyarn)
            public var kmsKeyArn: PropertyName<ARN<KMS.Key>> { "KmsKeyArn" }

            /// `ProvisionedResourceCleanup`. One of `AUTOMATIC`, `OFF`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html#cfn-synthetics-canary-provisionedresourcecleanup)
            public var provisionedResourceCleanup: PropertyName<ProvisionedResourceCleanup> { "ProvisionedResourceCleanup" }

            /// `Replicas`. Items 1 to 50. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html#cfn-synthetics-canary-replicas)
            public var replicas: PropertyName<List<Replica>> { "Replicas" }

            /// `ResourcesToReplicateTags`. One of `lambda-function`. Items 1. No item twice. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html#cfn-synthetics-canary-resourcestoreplicatetags)
            public var resourcesToReplicateTags: PropertyName<List<ResourceToTag>> { "ResourcesToReplicateTags" }

            /// `RunConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html#cfn-synthetics-canary-runconfig)
            public var runConfig: PropertyName<RunConfig> { "RunConfig" }

            /// `StartCanaryAfterCreation`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html#cfn-synthetics-canary-startcanaryaftercreation)
            public var startCanaryAfterCreation: PropertyName<Value<Bool>> { "StartCanaryAfterCreation" }

            /// `SuccessRetentionPeriod`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html#cfn-synthetics-canary-successretentionperiod)
            public var successRetentionPeriod: PropertyName<Value<Int>> { "SuccessRetentionPeriod" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html#cfn-synthetics-canary-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `VisualReference`. Never read back. Deprecated. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html#cfn-synthetics-canary-visualreference)
            public var visualReference: PropertyName<VisualReference> { "VisualReference" }

            /// `VisualReferences`. Items 1 to 2. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html#cfn-synthetics-canary-visualreferences)
            public var visualReferences: PropertyName<List<VisualReference>> { "VisualReferences" }

            /// `VPCConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html#cfn-synthetics-canary-vpcconfig)
            public var vpcConfig: PropertyName<VPCConfig> { "VPCConfig" }
        }

        /// `AWS::Synthetics::Canary`: `ArtifactConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-artifactconfig.html>.
        public struct ArtifactConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                s3Encryption: S3Encryption? = nil
            ) {
                self.node = Node(properties: [
                    "S3Encryption": s3Encryption?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `S3Encryption`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-artifactconfig.html#cfn-synthetics-canary-artifactconfig-s3encryption)
                public var s3Encryption: PropertyName<S3Encryption> { "S3Encryption" }
            }
        }

        /// `AWS::Synthetics::Canary`: `BaseScreenshot`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-basescreenshot.html>.
        public struct BaseScreenshot: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                screenshotName: Value<String>,
                ignoreCoordinates: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "ScreenshotName": screenshotName.node,
                    "IgnoreCoordinates": ignoreCoordinates?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ScreenshotName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-basescreenshot.html#cfn-synthetics-canary-basescreenshot-screenshotname)
                public var screenshotName: PropertyName<Value<String>> { "ScreenshotName" }

                /// `IgnoreCoordinates`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-basescreenshot.html#cfn-synthetics-canary-basescreenshot-ignorecoordinates)
                public var ignoreCoordinates: PropertyName<List<Value<String>>> { "IgnoreCoordinates" }
            }
        }

        /// `AWS::Synthetics::Canary`: `BrowserConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-browserconfig.html>.
        public struct BrowserConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - browserType: One of `CHROME`, `FIREFOX`.
            public init(
                browserType: BrowserType
            ) {
                self.node = Node(properties: [
                    "BrowserType": browserType.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `BrowserType`. One of `CHROME`, `FIREFOX`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-browserconfig.html#cfn-synthetics-canary-browserconfig-browsertype)
                public var browserType: PropertyName<BrowserType> { "BrowserType" }
            }
        }

        /// `AWS::Synthetics::Canary`: `BrowserType`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-browsertype.html>.
        public final class BrowserType: OpenEnum, @unchecked Sendable {
            /// `CHROME`
            public static var chrome: BrowserType { "CHROME" }
            /// `FIREFOX`
            public static var firefox: BrowserType { "FIREFOX" }
        }

        /// `AWS::Synthetics::Canary`: `Code`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-code.html>.
        public struct Code: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - blueprintTypes: Items 0 to 1. Each: Length 1 to 128. Each: Pattern `^[0-9a-zA-Z_\-\.]+$`.
            ///   - dependencies: Items 0 to 1.
            ///   - handler: Length 0 to 128. Pattern `^(([0-9a-zA-Z_-]+(\/|\.))*[0-9A-Za-z_\\-]+(\.|::)[A-Za-z_][A-Za-z0-9_]*)?$`.
            ///   - s3Bucket: Length 1 to 1024. Never read back.
            ///   - s3Key: Length 1 to 1024. Never read back.
            ///   - s3ObjectVersion: Never read back.
            ///   - script: Never read back.
            public init(
                blueprintTypes: List<Value<String>>? = nil,
                dependencies: List<Dependency>? = nil,
                handler: Value<String>? = nil,
                s3Bucket: ID<S3.Bucket>? = nil,
                s3Key: Value<String>? = nil,
                s3ObjectVersion: Value<String>? = nil,
                script: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "BlueprintTypes": blueprintTypes?.node,
                    "Dependencies": dependencies?.node,
                    "Handler": handler?.node,
                    "S3Bucket": s3Bucket?.node,
                    "S3Key": s3Key?.node,
                    "S3ObjectVersion": s3ObjectVersion?.node,
                    "Script": script?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `BlueprintTypes`. Items 0 to 1. Each: Length 1 to 128. Each: Pattern `^[0-9a-zA-Z_\-\.]+$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-code.html#cfn-synthetics-canary-code-blueprinttypes)
                public var blueprintTypes: PropertyName<List<Value<String>>> { "BlueprintTypes" }

                /// `Dependencies`. Items 0 to 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-code.html#cfn-synthetics-canary-code-dependencies)
                public var dependencies: PropertyName<List<Dependency>> { "Dependencies" }

                /// `Handler`. Length 0 to 128. Pattern `^(([0-9a-zA-Z_-]+(\/|\.))*[0-9A-Za-z_\\-]+(\.|::)[A-Za-z_][A-Za-z0-9_]*)?$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-code.html#cfn-synthetics-canary-code-handler)
                public var handler: PropertyName<Value<String>> { "Handler" }

                /// `S3Bucket`. Length 1 to 1024. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-code.html#cfn-synthetics-canary-code-s3bucket)
                public var s3Bucket: PropertyName<ID<S3.Bucket>> { "S3Bucket" }

                /// `S3Key`. Length 1 to 1024. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-code.html#cfn-synthetics-canary-code-s3key)
                public var s3Key: PropertyName<Value<String>> { "S3Key" }

                /// `S3ObjectVersion`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-code.html#cfn-synthetics-canary-code-s3objectversion)
                public var s3ObjectVersion: PropertyName<Value<String>> { "S3ObjectVersion" }

                /// `Script`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-code.html#cfn-synthetics-canary-code-script)
                public var script: PropertyName<Value<String>> { "Script" }
            }
        }

        /// `AWS::Synthetics::Canary`: `Dependency`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-dependency.html>.
        public struct Dependency: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - reference: Length 1 to 140. Pattern `arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+`.
            ///   - type: One of `LambdaLayer`.
            public init(
                reference: Value<String>,
                type: TypeProperty? = nil
            ) {
                self.node = Node(properties: [
                    "Reference": reference.node,
                    "Type": type?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Reference`. Length 1 to 140. Pattern `arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-dependency.html#cfn-synthetics-canary-dependency-reference)
                public var reference: PropertyName<Value<String>> { "Reference" }

                /// `Type`. One of `LambdaLayer`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-dependency.html#cfn-synthetics-canary-dependency-type)
                public var type: PropertyName<TypeProperty> { "Type" }
            }

            /// `AWS::Synthetics::Canary`: `Dependency.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `LambdaLayer`
                public static var lambdaLayer: TypeProperty { "LambdaLayer" }
            }
        }

        /// `AWS::Synthetics::Canary`: `ProvisionedResourceCleanup`
        public final class ProvisionedResourceCleanup: OpenEnum, @unchecked Sendable {
            /// `AUTOMATIC`
            public static var automatic: ProvisionedResourceCleanup { "AUTOMATIC" }
            /// `OFF`
            public static var off: ProvisionedResourceCleanup { "OFF" }
        }

        /// `AWS::Synthetics::Canary`: `Replica`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-replica.html>.
        public struct Replica: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - kmsKeyArn: Pattern `^arn:[a-z0-9-]+:kms:[a-z0-9-]+:[0-9]{12}:(key/([a-f0-9-]{36}|mrk-[a-f0-9]{32})|alias/[a-zA-Z0-9:/_.-]+)$`. Never read back.
            ///   - resourcesToReplicateTags: One of `lambda-function`. No item twice. Never read back.
            ///   - tags: Never read back.
            public init(
                location: Value<String>,
                kmsKeyArn: ARN<KMS.Key>? = nil,
                resourcesToReplicateTags: List<ResourceToTag>? = nil,
                tags: List<Tag>? = nil,
                vpcConfig: VPCConfig? = nil
            ) {
                self.node = Node(properties: [
                    "Location": location.node,
                    "KmsKeyArn": kmsKeyArn?.node,
                    "ResourcesToReplicateTags": resourcesToReplicateTags?.node,
                    "Tags": tags?.node,
                    "VpcConfig": vpcConfig?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Location`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-replica.html#cfn-synthetics-canary-replica-location)
                public var location: PropertyName<Value<String>> { "Location" }

                /// `KmsKeyArn`. Pattern `^arn:[a-z0-9-]+:kms:[a-z0-9-]+:[0-9]{12}:(key/([a-f0-9-]{36}|mrk-[a-f0-9]{32})|alias/[a-zA-Z0-9:/_.-]+)$`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-replica.html#cfn-synthetics-canary-replica-kmskeyarn)
                public var kmsKeyArn: PropertyName<ARN<KMS.Key>> { "KmsKeyArn" }

                /// `ResourcesToReplicateTags`. One of `lambda-function`. No item twice. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-replica.html#cfn-synthetics-canary-replica-resourcestoreplicatetags)
                public var resourcesToReplicateTags: PropertyName<List<ResourceToTag>> { "ResourcesToReplicateTags" }

                /// `Tags`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-replica.html#cfn-synthetics-canary-replica-tags)
                public var tags: PropertyName<List<Tag>> { "Tags" }

                /// `VpcConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-replica.html#cfn-synthetics-canary-replica-vpcconfig)
                public var vpcConfig: PropertyName<VPCConfig> { "VpcConfig" }
            }
        }

        /// `AWS::Synthetics::Canary`: `ResourceToTag`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-resourcetotag.html>.
        public final class ResourceToTag: OpenEnum, @unchecked Sendable {
            /// `lambda-function`
            public static var lambdaFunction: ResourceToTag { "lambda-function" }
        }

        /// `AWS::Synthetics::Canary`: `RetryConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-retryconfig.html>.
        public struct RetryConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - maxRetries: Range 0 to 2.
            public init(
                maxRetries: Value<Int>
            ) {
                self.node = Node(properties: [
                    "MaxRetries": maxRetries.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `MaxRetries`. Range 0 to 2. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-retryconfig.html#cfn-synthetics-canary-retryconfig-maxretries)
                public var maxRetries: PropertyName<Value<Int>> { "MaxRetries" }
            }
        }

        /// `AWS::Synthetics::Canary`: `RunConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-runconfig.html>.
        public struct RunConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - environmentVariables: Never read back.
            ///   - ephemeralStorage: Range 1024 to 10240.
            ///   - memoryInMB: Range 960 to 3008.
            ///   - timeoutInSeconds: Range 3 to 840.
            public init(
                activeTracing: Value<Bool>? = nil,
                environmentVariables: Map<Value<String>>? = nil,
                ephemeralStorage: Value<Int>? = nil,
                memoryInMB: Value<Int>? = nil,
                timeoutInSeconds: Seconds? = nil
            ) {
                self.node = Node(properties: [
                    "ActiveTracing": activeTracing?.node,
                    "EnvironmentVariables": environmentVariables?.node,
                    "EphemeralStorage": ephemeralStorage?.node,
                    "MemoryInMB": memoryInMB?.node,
                    "TimeoutInSeconds": timeoutInSeconds?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ActiveTracing`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-runconfig.html#cfn-synthetics-canary-runconfig-activetracing)
                public var activeTracing: PropertyName<Value<Bool>> { "ActiveTracing" }

                /// `EnvironmentVariables`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-runconfig.html#cfn-synthetics-canary-runconfig-environmentvariables)
                public var environmentVariables: PropertyName<Map<Value<String>>> { "EnvironmentVariables" }

                /// `EphemeralStorage`. Range 1024 to 10240. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-runconfig.html#cfn-synthetics-canary-runconfig-ephemeralstorage)
                public var ephemeralStorage: PropertyName<Value<Int>> { "EphemeralStorage" }

                /// `MemoryInMB`. Range 960 to 3008. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-runconfig.html#cfn-synthetics-canary-runconfig-memoryinmb)
                public var memoryInMB: PropertyName<Value<Int>> { "MemoryInMB" }

                /// `TimeoutInSeconds`. Range 3 to 840. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-runconfig.html#cfn-synthetics-canary-runconfig-timeoutinseconds)
                public var timeoutInSeconds: PropertyName<Seconds> { "TimeoutInSeconds" }
            }
        }

        /// `AWS::Synthetics::Canary`: `S3Encryption`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-s3encryption.html>.
        public struct S3Encryption: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - encryptionMode: One of `SSE_KMS`, `SSE_S3`.
            ///   - kmsKeyArn: Length 1 to 2048. Pattern `^arn:(aws[a-zA-Z-]*)?:kms:[a-z]{2,4}(-[a-z]{2,4})?-[a-z]+-\d{1}:\d{12}:key/[\w\-\/]+$`.
            public init(
                encryptionMode: EncryptionMode? = nil,
                kmsKeyArn: ARN<KMS.Key>? = nil
            ) {
                self.node = Node(properties: [
                    "EncryptionMode": encryptionMode?.node,
                    "KmsKeyArn": kmsKeyArn?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `EncryptionMode`. One of `SSE_KMS`, `SSE_S3`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-s3encryption.html#cfn-synthetics-canary-s3encryption-encryptionmode)
                public var encryptionMode: PropertyName<EncryptionMode> { "EncryptionMode" }

                /// `KmsKeyArn`. Length 1 to 2048. Pattern `^arn:(aws[a-zA-Z-]*)?:kms:[a-z]{2,4}(-[a-z]{2,4})?-[a-z]+-\d{1}:\d{12}:key/[\w\-\/]+$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-s3encryption.html#cfn-synthetics-canary-s3encryption-kmskeyarn)
                public var kmsKeyArn: PropertyName<ARN<KMS.Key>> { "KmsKeyArn" }
            }

            /// `AWS::Synthetics::Canary`: `S3Encryption.EncryptionMode`
            public final class EncryptionMode: OpenEnum, @unchecked Sendable {
                /// `SSE_KMS`
                public static var sseKms: EncryptionMode { "SSE_KMS" }
                /// `SSE_S3`
                public static var sseS3: EncryptionMode { "SSE_S3" }
            }
        }

        /// `AWS::Synthetics::Canary`: `Schedule`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-schedule.html>.
        public struct Schedule: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - expression: Length 1 to 1024.
            ///   - durationInSeconds: Range 0 to 31622400.
            public init(
                expression: Value<String>,
                durationInSeconds: Value<String>? = nil,
                retryConfig: RetryConfig? = nil
            ) {
                self.node = Node(properties: [
                    "Expression": expression.node,
                    "DurationInSeconds": durationInSeconds?.node,
                    "RetryConfig": retryConfig?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Expression`. Length 1 to 1024. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-schedule.html#cfn-synthetics-canary-schedule-expression)
                public var expression: PropertyName<Value<String>> { "Expression" }

                /// `DurationInSeconds`. Range 0 to 31622400. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-schedule.html#cfn-synthetics-canary-schedule-durationinseconds)
                public var durationInSeconds: PropertyName<Value<String>> { "DurationInSeconds" }

                /// `RetryConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-schedule.html#cfn-synthetics-canary-schedule-retryconfig)
                public var retryConfig: PropertyName<RetryConfig> { "RetryConfig" }
            }
        }

        /// `AWS::Synthetics::Canary`: `VPCConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-vpcconfig.html>.
        public struct VPCConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - securityGroupIds: Items 0 to 5.
            ///   - subnetIds: Items 0 to 16.
            public init(
                securityGroupIds: List<ID<EC2.SecurityGroup>>,
                subnetIds: List<ID<EC2.Subnet>>,
                ipv6AllowedForDualStack: Value<Bool>? = nil,
                vpcId: ID<EC2.VPC>? = nil
            ) {
                self.node = Node(properties: [
                    "SecurityGroupIds": securityGroupIds.node,
                    "SubnetIds": subnetIds.node,
                    "Ipv6AllowedForDualStack": ipv6AllowedForDualStack?.node,
                    "VpcId": vpcId?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `SecurityGroupIds`. Items 0 to 5. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-vpcconfig.html#cfn-synthetics-canary-vpcconfig-securitygroupids)
                public var securityGroupIds: PropertyName<List<ID<EC2.SecurityGroup>>> { "SecurityGroupIds" }

                /// `SubnetIds`. Items 0 to 16. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-vpcconfig.html#cfn-synthetics-canary-vpcconfig-subnetids)
                public var subnetIds: PropertyName<List<ID<EC2.Subnet>>> { "SubnetIds" }

                /// `Ipv6AllowedForDualStack`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-vpcconfig.html#cfn-synthetics-canary-vpcconfig-ipv6allowedfordualstack)
                public var ipv6AllowedForDualStack: PropertyName<Value<Bool>> { "Ipv6AllowedForDualStack" }

                /// `VpcId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-vpcconfig.html#cfn-synthetics-canary-vpcconfig-vpcid)
                public var vpcId: PropertyName<ID<EC2.VPC>> { "VpcId" }
            }
        }

        /// `AWS::Synthetics::Canary`: `VisualReference`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-visualreference.html>.
        public struct VisualReference: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - browserType: One of `CHROME`, `FIREFOX`.
            public init(
                baseCanaryRunId: Value<String>,
                baseScreenshots: List<BaseScreenshot>? = nil,
                browserType: BrowserType? = nil
            ) {
                self.node = Node(properties: [
                    "BaseCanaryRunId": baseCanaryRunId.node,
                    "BaseScreenshots": baseScreenshots?.node,
                    "BrowserType": browserType?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `BaseCanaryRunId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-visualreference.html#cfn-synthetics-canary-visualreference-basecanaryrunid)
                public var baseCanaryRunId: PropertyName<Value<String>> { "BaseCanaryRunId" }

                /// `BaseScreenshots`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-visualreference.html#cfn-synthetics-canary-visualreference-basescreenshots)
                public var baseScreenshots: PropertyName<List<BaseScreenshot>> { "BaseScreenshots" }

                /// `BrowserType`. One of `CHROME`, `FIREFOX`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-visualreference.html#cfn-synthetics-canary-visualreference-browsertype)
                public var browserType: PropertyName<BrowserType> { "BrowserType" }
            }
        }
    }
}
