// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension Lambda {
    /// `AWS::Lambda::Function`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html>.
    public struct Function: StackDSL.Resource, UsableResource, UsingResource {
        /// As templates name it.
        public static var typeName: String { "AWS::Lambda::Function" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - role: Length 0 to 10000. Pattern `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
        ///   - architectures: One of `x86_64`, `arm64`. Items 1. No item twice.
        ///   - codeSigningConfigArn: Length 0 to 200. Pattern `arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}`.
        ///   - description: Length 0 to 256.
        ///   - durableConfig: A change may replace the resource.
        ///   - fileSystemConfigs: Items 0 to 1.
        ///   - functionName: Length at least 1. Pattern `^([a-zA-Z0-9_-]{1,64}|arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:function:[a-zA-Z0-9_-]{1,64})$`. A change replaces the resource.
        ///   - handler: Length 0 to 128. Pattern `^[^\s]+$`.
        ///   - kmsKeyArn: Length 0 to 10000. Pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
        ///   - layers: Items at most 5. No item twice. Each: Length at least 1. Each: Pattern `^(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+|arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+)$`.
        ///   - memorySize: Range 128 to 32768.
        ///   - packageType: One of `Image`, `Zip`. A change replaces the resource.
        ///   - publishToLatestPublished: Never read back.
        ///   - recursiveLoop: One of `Allow`, `Terminate`.
        ///   - reservedConcurrentExecutions: Range at least 0.
        ///   - runtime: One of `dotnet10`, `dotnet6`, `dotnet8`, `dotnetcore1.0`, `dotnetcore2.0`, `dotnetcore2.1`, `dotnetcore3.1`, `go1.x` and 43 more.
        ///   - snapStart: Never read back.
        ///   - tags: No item twice.
        ///   - tenancyConfig: A change replaces the resource.
        ///   - timeout: Range 1 to 5400.
        public init(
            _ logicalID: String,
            code: Code,
            role: ARN<IAM.Role>,
            architectures: List<Architectures>? = nil,
            capacityProviderConfig: CapacityProviderConfig? = nil,
            codeSigningConfigArn: ARN<Lambda.CodeSigningConfig>? = nil,
            deadLetterConfig: DeadLetterConfig? = nil,
            description: Value<String>? = nil,
            durableConfig: DurableConfig? = nil,
            environment: Environment? = nil,
            ephemeralStorage: EphemeralStorage? = nil,
            fileSystemConfigs: List<FileSystemConfig>? = nil,
            functionName: Value<String>? = nil,
            functionScalingConfig: FunctionScalingConfig? = nil,
            handler: Value<String>? = nil,
            imageConfig: ImageConfig? = nil,
            kmsKeyArn: ARN<KMS.Key>? = nil,
            layers: List<ARN<Lambda.LayerVersion>>? = nil,
            loggingConfig: LoggingConfig? = nil,
            memorySize: Value<Int>? = nil,
            packageType: PackageType? = nil,
            publishToLatestPublished: Value<Bool>? = nil,
            recursiveLoop: RecursiveLoop? = nil,
            reservedConcurrentExecutions: Value<Int>? = nil,
            runtime: Runtime? = nil,
            runtimeManagementConfig: RuntimeManagementConfig? = nil,
            snapStart: SnapStart? = nil,
            tags: List<Tag>? = nil,
            tenancyConfig: TenancyConfig? = nil,
            timeout: Seconds? = nil,
            tracingConfig: TracingConfig? = nil,
            vpcConfig: VpcConfig? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<Lambda.Function>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "Code": code.node,
                    "Role": role.node,
                    "Architectures": architectures?.node,
                    "CapacityProviderConfig": capacityProviderConfig?.node,
                    "CodeSigningConfigArn": codeSigningConfigArn?.node,
                    "DeadLetterConfig": deadLetterConfig?.node,
                    "Description": description?.node,
                    "DurableConfig": durableConfig?.node,
                    "Environment": environment?.node,
                    "EphemeralStorage": ephemeralStorage?.node,
                    "FileSystemConfigs": fileSystemConfigs?.node,
                    "FunctionName": functionName?.node,
                    "FunctionScalingConfig": functionScalingConfig?.node,
                    "Handler": handler?.node,
                    "ImageConfig": imageConfig?.node,
                    "KmsKeyArn": kmsKeyArn?.node,
                    "Layers": layers?.node,
                    "LoggingConfig": loggingConfig?.node,
                    "MemorySize": memorySize?.node,
                    "PackageType": packageType?.node,
                    "PublishToLatestPublished": publishToLatestPublished?.node,
                    "RecursiveLoop": recursiveLoop?.node,
                    "ReservedConcurrentExecutions": reservedConcurrentExecutions?.node,
                    "Runtime": runtime?.node,
                    "RuntimeManagementConfig": runtimeManagementConfig?.node,
                    "SnapStart": snapStart?.node,
                    "Tags": tags?.node,
                    "TenancyConfig": tenancyConfig?.node,
                    "Timeout": timeout?.node,
                    "TracingConfig": tracingConfig?.node,
                    "VpcConfig": vpcConfig?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<Lambda.Function> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<Lambda.Function> { .init(node: resource.attribute("Arn")) }

        /// `SnapStartResponse.ApplyOn`
        public var snapStartResponseApplyOn: Value<String> { .init(node: resource.attribute("SnapStartResponse.ApplyOn")) }

        /// `SnapStartResponse.OptimizationStatus`
        public var snapStartResponseOptimizationStatus: Value<String> { .init(node: resource.attribute("SnapStartResponse.OptimizationStatus")) }

        /// How it uses others: `.uses(…)`.
        public static let user = ResourceUser(role: "Role", variables: "Environment.Variables", groups: "VpcConfig.SecurityGroupIds", isCalled: true)

        /// How its things are named and reached by what uses them.
        public static let usage = ResourceUsage(arn: "Arn", idARN: "arn:{partition}:lambda:{region}:{account}:function:{id}", takesARN: true, endpoints: ["lambda"])

        /// What it can be used for: `.uses(it, .invoke)`.
        public final class Use: ResourceUse, @unchecked Sendable {
            /// `lambda:InvokeFunction`.
            public static var invoke: Use {
                .init("invoke", [.init("lambda:InvokeFunction", on: "{arn}")])
            }
        }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `Code`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-code)
            public var code: PropertyName<Code> { "Code" }

            /// `Role`. Length 0 to 10000. Pattern `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-role)
            public var role: PropertyName<ARN<IAM.Role>> { "Role" }

            /// `Architectures`. One of `x86_64`, `arm64`. Items 1. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-architectures)
            public var architectures: PropertyName<List<Architectures>> { "Architectures" }

            /// `CapacityProviderConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-capacityproviderconfig)
            public var capacityProviderConfig: PropertyName<CapacityProviderConfig> { "CapacityProviderConfig" }

            /// `CodeSigningConfigArn`. Length 0 to 200. Pattern `arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-codesigningconfigarn)
            public var codeSigningConfigArn: PropertyName<ARN<Lambda.CodeSigningConfig>> { "CodeSigningConfigArn" }

            /// `DeadLetterConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-deadletterconfig)
            public var deadLetterConfig: PropertyName<DeadLetterConfig> { "DeadLetterConfig" }

            /// `Description`. Length 0 to 256. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `DurableConfig`. A change may replace the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-durableconfig)
            public var durableConfig: PropertyName<DurableConfig> { "DurableConfig" }

            /// `Environment`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-environment)
            public var environment: PropertyName<Environment> { "Environment" }

            /// `EphemeralStorage`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-ephemeralstorage)
            public var ephemeralStorage: PropertyName<EphemeralStorage> { "EphemeralStorage" }

            /// `FileSystemConfigs`. Items 0 to 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-filesystemconfigs)
            public var fileSystemConfigs: PropertyName<List<FileSystemConfig>> { "FileSystemConfigs" }

            /// `FunctionName`. Length at least 1. Pattern `^([a-zA-Z0-9_-]{1,64}|arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:function:[a-zA-Z0-9_-]{1,64})$`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-functionname)
            public var functionName: PropertyName<Value<String>> { "FunctionName" }

            /// `FunctionScalingConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-functionscalingconfig)
            public var functionScalingConfig: PropertyName<FunctionScalingConfig> { "FunctionScalingConfig" }

            /// `Handler`. Length 0 to 128. Pattern `^[^\s]+$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-handler)
            public var handler: PropertyName<Value<String>> { "Handler" }

            /// `ImageConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-imageconfig)
            public var imageConfig: PropertyName<ImageConfig> { "ImageConfig" }

            /// `KmsKeyArn`. Length 0 to 10000. Pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-kmskeyarn)
            public var kmsKeyArn: PropertyName<ARN<KMS.Key>> { "KmsKeyArn" }

            /// `Layers`. Items at most 5. No item twice. Each: Length at least 1. Each: Pattern `^(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+|arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+)$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-layers)
            public var layers: PropertyName<List<ARN<Lambda.LayerVersion>>> { "Layers" }

            /// `LoggingConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-loggingconfig)
            public var loggingConfig: PropertyName<LoggingConfig> { "LoggingConfig" }

            /// `MemorySize`. Range 128 to 32768. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-memorysize)
            public var memorySize: PropertyName<Value<Int>> { "MemorySize" }

            /// `PackageType`. One of `Image`, `Zip`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-packagetype)
            public var packageType: PropertyName<PackageType> { "PackageType" }

            /// `PublishToLatestPublished`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-publishtolatestpublished)
            public var publishToLatestPublished: PropertyName<Value<Bool>> { "PublishToLatestPublished" }

            /// `RecursiveLoop`. One of `Allow`, `Terminate`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-recursiveloop)
            public var recursiveLoop: PropertyName<RecursiveLoop> { "RecursiveLoop" }

            /// `ReservedConcurrentExecutions`. Range at least 0. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-reservedconcurrentexecutions)
            public var reservedConcurrentExecutions: PropertyName<Value<Int>> { "ReservedConcurrentExecutions" }

            /// `Runtime`. One of `dotnet10`, `dotnet6`, `dotnet8`, `dotnetcore1.0`, `dotnetcore2.0`, `dotnetcore2.1`, `dotnetcore3.1`, `go1.x` and 43 more. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-runtime)
            public var runtime: PropertyName<Runtime> { "Runtime" }

            /// `RuntimeManagementConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-runtimemanagementconfig)
            public var runtimeManagementConfig: PropertyName<RuntimeManagementConfig> { "RuntimeManagementConfig" }

            /// `SnapStart`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-snapstart)
            public var snapStart: PropertyName<SnapStart> { "SnapStart" }

            /// `Tags`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `TenancyConfig`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-tenancyconfig)
            public var tenancyConfig: PropertyName<TenancyConfig> { "TenancyConfig" }

            /// `Timeout`. Range 1 to 5400. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-timeout)
            public var timeout: PropertyName<Seconds> { "Timeout" }

            /// `TracingConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-tracingconfig)
            public var tracingConfig: PropertyName<TracingConfig> { "TracingConfig" }

            /// `VpcConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html#cfn-lambda-function-vpcconfig)
            public var vpcConfig: PropertyName<VpcConfig> { "VpcConfig" }
        }

        /// `AWS::Lambda::Function`: `Architectures`
        public final class Architectures: OpenEnum, @unchecked Sendable {
            /// `arm64`
            public static var arm64: Architectures { "arm64" }
            /// `x86_64`
            public static var x86_64: Architectures { "x86_64" }
        }

        /// `AWS::Lambda::Function`: `CapacityProviderConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-capacityproviderconfig.html>.
        public struct CapacityProviderConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                lambdaManagedInstancesCapacityProviderConfig: LambdaManagedInstancesCapacityProviderConfig
            ) {
                self.node = Node(properties: [
                    "LambdaManagedInstancesCapacityProviderConfig": lambdaManagedInstancesCapacityProviderConfig.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `LambdaManagedInstancesCapacityProviderConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-capacityproviderconfig.html#cfn-lambda-function-capacityproviderconfig-lambdamanagedinstancescapacityproviderconfig)
                public var lambdaManagedInstancesCapacityProviderConfig: PropertyName<LambdaManagedInstancesCapacityProviderConfig> { "LambdaManagedInstancesCapacityProviderConfig" }
            }
        }

        /// `AWS::Lambda::Function`: `Code`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html>.
        public struct Code: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - imageUri: Never read back.
            ///   - s3Bucket: Length 3 to 63. Pattern `^[0-9A-Za-z\.\-_]*(?<!\.)$`. Never read back.
            ///   - s3Key: Length 1 to 1024. Never read back.
            ///   - s3ObjectStorageMode: One of `COPY`, `REFERENCE`. Never read back.
            ///   - s3ObjectVersion: Length 1 to 1024. Never read back.
            ///   - sourceKMSKeyArn: Length 0 to 10000. Pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. Never read back.
            ///   - zipFile: Never read back.
            public init(
                imageUri: Value<String>? = nil,
                s3Bucket: ID<S3.Bucket>? = nil,
                s3Key: Value<String>? = nil,
                s3ObjectStorageMode: S3ObjectStorageMode? = nil,
                s3ObjectVersion: Value<String>? = nil,
                sourceKMSKeyArn: ARN<KMS.Key>? = nil,
                zipFile: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "ImageUri": imageUri?.node,
                    "S3Bucket": s3Bucket?.node,
                    "S3Key": s3Key?.node,
                    "S3ObjectStorageMode": s3ObjectStorageMode?.node,
                    "S3ObjectVersion": s3ObjectVersion?.node,
                    "SourceKMSKeyArn": sourceKMSKeyArn?.node,
                    "ZipFile": zipFile?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ImageUri`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html#cfn-lambda-function-code-imageuri)
                public var imageUri: PropertyName<Value<String>> { "ImageUri" }

                /// `S3Bucket`. Length 3 to 63. Pattern `^[0-9A-Za-z\.\-_]*(?<!\.)$`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html#cfn-lambda-function-code-s3bucket)
                public var s3Bucket: PropertyName<ID<S3.Bucket>> { "S3Bucket" }

                /// `S3Key`. Length 1 to 1024. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html#cfn-lambda-function-code-s3key)
                public var s3Key: PropertyName<Value<String>> { "S3Key" }

                /// `S3ObjectStorageMode`. One of `COPY`, `REFERENCE`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html#cfn-lambda-function-code-s3objectstoragemode)
                public var s3ObjectStorageMode: PropertyName<S3ObjectStorageMode> { "S3ObjectStorageMode" }

                /// `S3ObjectVersion`. Length 1 to 1024. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html#cfn-lambda-function-code-s3objectversion)
                public var s3ObjectVersion: PropertyName<Value<String>> { "S3ObjectVersion" }

                /// `SourceKMSKeyArn`. Length 0 to 10000. Pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html#cfn-lambda-function-code-sourcekmskeyarn)
                public var sourceKMSKeyArn: PropertyName<ARN<KMS.Key>> { "SourceKMSKeyArn" }

                /// `ZipFile`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html#cfn-lambda-function-code-zipfile)
                public var zipFile: PropertyName<Value<String>> { "ZipFile" }
            }

            /// `AWS::Lambda::Function`: `Code.S3ObjectStorageMode`
            public final class S3ObjectStorageMode: OpenEnum, @unchecked Sendable {
                /// `COPY`
                public static var copy: S3ObjectStorageMode { "COPY" }
                /// `REFERENCE`
                public static var reference: S3ObjectStorageMode { "REFERENCE" }
            }
        }

        /// `AWS::Lambda::Function`: `DeadLetterConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-deadletterconfig.html>.
        public struct DeadLetterConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - targetArn: Length 0 to 10000. Pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
            public init(
                targetArn: TargetArn? = nil
            ) {
                self.node = Node(properties: [
                    "TargetArn": targetArn?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `TargetArn`. Length 0 to 10000. Pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-deadletterconfig.html#cfn-lambda-function-deadletterconfig-targetarn)
                public var targetArn: PropertyName<TargetArn> { "TargetArn" }
            }

            /// `AWS::Lambda::Function`: `DeadLetterConfig.TargetArn`
            public final class TargetArn: ReferenceChoice, @unchecked Sendable {
                /// Something of `AWS::SQS::Queue`.
                public convenience init(_ reference: ARN<SQS.Queue>) { self.init(node: reference.node) }
                /// Something of `AWS::SNS::Topic`.
                public convenience init(_ reference: ARN<SNS.Topic>) { self.init(node: reference.node) }
            }
        }

        /// `AWS::Lambda::Function`: `DurableConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-durableconfig.html>.
        public struct DurableConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - executionTimeout: Range 1 to 31622400.
            ///   - kmsKeyArn: Length 0 to 10000. Pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
            ///   - retentionPeriodInDays: Range 1 to 90. Default 14.
            public init(
                executionTimeout: Value<Int>,
                kmsKeyArn: ARN<KMS.Key>? = nil,
                retentionPeriodInDays: Days? = nil
            ) {
                self.node = Node(properties: [
                    "ExecutionTimeout": executionTimeout.node,
                    "KMSKeyArn": kmsKeyArn?.node,
                    "RetentionPeriodInDays": retentionPeriodInDays?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ExecutionTimeout`. Range 1 to 31622400. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-durableconfig.html#cfn-lambda-function-durableconfig-executiontimeout)
                public var executionTimeout: PropertyName<Value<Int>> { "ExecutionTimeout" }

                /// `KMSKeyArn`. Length 0 to 10000. Pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-durableconfig.html#cfn-lambda-function-durableconfig-kmskeyarn)
                public var kmsKeyArn: PropertyName<ARN<KMS.Key>> { "KMSKeyArn" }

                /// `RetentionPeriodInDays`. Range 1 to 90. Default 14. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-durableconfig.html#cfn-lambda-function-durableconfig-retentionperiodindays)
                public var retentionPeriodInDays: PropertyName<Days> { "RetentionPeriodInDays" }
            }
        }

        /// `AWS::Lambda::Function`: `Environment`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-environment.html>.
        public struct Environment: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                variables: Map<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "Variables": variables?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Variables`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-environment.html#cfn-lambda-function-environment-variables)
                public var variables: PropertyName<Map<Value<String>>> { "Variables" }
            }
        }

        /// `AWS::Lambda::Function`: `EphemeralStorage`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-ephemeralstorage.html>.
        public struct EphemeralStorage: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - size: Range 512 to 32768.
            public init(
                size: Value<Int>
            ) {
                self.node = Node(properties: [
                    "Size": size.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Size`. Range 512 to 32768. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-ephemeralstorage.html#cfn-lambda-function-ephemeralstorage-size)
                public var size: PropertyName<Value<Int>> { "Size" }
            }
        }

        /// `AWS::Lambda::Function`: `FileSystemConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-filesystemconfig.html>.
        public struct FileSystemConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - arn: Length at most 200.
            ///   - localMountPath: Length 0 to 160. Pattern `^/mnt/[a-zA-Z0-9-_.]+$`.
            public init(
                arn: Arn,
                localMountPath: Value<String>,
                s3FilesConfig: S3FilesConfig? = nil
            ) {
                self.node = Node(properties: [
                    "Arn": arn.node,
                    "LocalMountPath": localMountPath.node,
                    "S3FilesConfig": s3FilesConfig?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Arn`. Length at most 200. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-filesystemconfig.html#cfn-lambda-function-filesystemconfig-arn)
                public var arn: PropertyName<Arn> { "Arn" }

                /// `LocalMountPath`. Length 0 to 160. Pattern `^/mnt/[a-zA-Z0-9-_.]+$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-filesystemconfig.html#cfn-lambda-function-filesystemconfig-localmountpath)
                public var localMountPath: PropertyName<Value<String>> { "LocalMountPath" }

                /// `S3FilesConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-filesystemconfig.html#cfn-lambda-function-filesystemconfig-s3filesconfig)
                public var s3FilesConfig: PropertyName<S3FilesConfig> { "S3FilesConfig" }
            }

            /// `AWS::Lambda::Function`: `FileSystemConfig.Arn`
            public final class Arn: ReferenceChoice, @unchecked Sendable {
                /// Something of `AWS::EFS::AccessPoint`.
                public convenience init(_ reference: ARN<EFS.AccessPoint>) { self.init(node: reference.node) }
                /// Something of `AWS::S3Files::AccessPoint`.
                public convenience init(_ reference: ARN<S3Files.AccessPoint>) { self.init(node: reference.node) }
            }
        }

        /// `AWS::Lambda::Function`: `FunctionScalingConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-functionscalingconfig.html>.
        public struct FunctionScalingConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - maxExecutionEnvironments: Range 0 to 15000.
            ///   - minExecutionEnvironments: Range 0 to 15000.
            public init(
                maxExecutionEnvironments: Value<Int>? = nil,
                minExecutionEnvironments: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "MaxExecutionEnvironments": maxExecutionEnvironments?.node,
                    "MinExecutionEnvironments": minExecutionEnvironments?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `MaxExecutionEnvironments`. Range 0 to 15000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-functionscalingconfig.html#cfn-lambda-function-functionscalingconfig-maxexecutionenvironments)
                public var maxExecutionEnvironments: PropertyName<Value<Int>> { "MaxExecutionEnvironments" }

                /// `MinExecutionEnvironments`. Range 0 to 15000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-functionscalingconfig.html#cfn-lambda-function-functionscalingconfig-minexecutionenvironments)
                public var minExecutionEnvironments: PropertyName<Value<Int>> { "MinExecutionEnvironments" }
            }
        }

        /// `AWS::Lambda::Function`: `ImageConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-imageconfig.html>.
        public struct ImageConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - command: Items 0 to 1500. No item twice.
            ///   - entryPoint: Items 0 to 1500. No item twice.
            ///   - workingDirectory: Length 0 to 1000.
            public init(
                command: List<Value<String>>? = nil,
                entryPoint: List<Value<String>>? = nil,
                workingDirectory: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Command": command?.node,
                    "EntryPoint": entryPoint?.node,
                    "WorkingDirectory": workingDirectory?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Command`. Items 0 to 1500. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-imageconfig.html#cfn-lambda-function-imageconfig-command)
                public var command: PropertyName<List<Value<String>>> { "Command" }

                /// `EntryPoint`. Items 0 to 1500. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-imageconfig.html#cfn-lambda-function-imageconfig-entrypoint)
                public var entryPoint: PropertyName<List<Value<String>>> { "EntryPoint" }

                /// `WorkingDirectory`. Length 0 to 1000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-imageconfig.html#cfn-lambda-function-imageconfig-workingdirectory)
                public var workingDirectory: PropertyName<Value<String>> { "WorkingDirectory" }
            }
        }

        /// `AWS::Lambda::Function`: `LambdaManagedInstancesCapacityProviderConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-lambdamanagedinstancescapacityproviderconfig.html>.
        public struct LambdaManagedInstancesCapacityProviderConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - capacityProviderArn: Length 1 to 140. Pattern `^arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+$`.
            ///   - executionEnvironmentMemoryGiBPerVCpu: Range 2 to 8.
            ///   - perExecutionEnvironmentMaxConcurrency: Range 1 to 1600.
            public init(
                capacityProviderArn: ARN<Lambda.CapacityProvider>,
                executionEnvironmentMemoryGiBPerVCpu: Value<Double>? = nil,
                perExecutionEnvironmentMaxConcurrency: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "CapacityProviderArn": capacityProviderArn.node,
                    "ExecutionEnvironmentMemoryGiBPerVCpu": executionEnvironmentMemoryGiBPerVCpu?.node,
                    "PerExecutionEnvironmentMaxConcurrency": perExecutionEnvironmentMaxConcurrency?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CapacityProviderArn`. Length 1 to 140. Pattern `^arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-lambdamanagedinstancescapacityproviderconfig.html#cfn-lambda-function-lambdamanagedinstancescapacityproviderconfig-capacityproviderarn)
                public var capacityProviderArn: PropertyName<ARN<Lambda.CapacityProvider>> { "CapacityProviderArn" }

                /// `ExecutionEnvironmentMemoryGiBPerVCpu`. Range 2 to 8. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-lambdamanagedinstancescapacityproviderconfig.html#cfn-lambda-function-lambdamanagedinstancescapacityproviderconfig-executionenvironmentmemorygibpervcpu)
                public var executionEnvironmentMemoryGiBPerVCpu: PropertyName<Value<Double>> { "ExecutionEnvironmentMemoryGiBPerVCpu" }

                /// `PerExecutionEnvironmentMaxConcurrency`. Range 1 to 1600. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-lambdamanagedinstancescapacityproviderconfig.html#cfn-lambda-function-lambdamanagedinstancescapacityproviderconfig-perexecutionenvironmentmaxconcurrency)
                public var perExecutionEnvironmentMaxConcurrency: PropertyName<Value<Int>> { "PerExecutionEnvironmentMaxConcurrency" }
            }
        }

        /// `AWS::Lambda::Function`: `LoggingConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-loggingconfig.html>.
        public struct LoggingConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - applicationLogLevel: One of `TRACE`, `DEBUG`, `INFO`, `WARN`, `ERROR`, `FATAL`.
            ///   - logFormat: One of `Text`, `JSON`.
            ///   - logGroup: Length 1 to 512. Pattern `[\.\-_/#A-Za-z0-9]+`.
            ///   - systemLogLevel: One of `DEBUG`, `INFO`, `WARN`.
            public init(
                applicationLogLevel: ApplicationLogLevel? = nil,
                logFormat: LogFormat? = nil,
                logGroup: ID<Logs.LogGroup>? = nil,
                systemLogLevel: SystemLogLevel? = nil
            ) {
                self.node = Node(properties: [
                    "ApplicationLogLevel": applicationLogLevel?.node,
                    "LogFormat": logFormat?.node,
                    "LogGroup": logGroup?.node,
                    "SystemLogLevel": systemLogLevel?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ApplicationLogLevel`. One of `TRACE`, `DEBUG`, `INFO`, `WARN`, `ERROR`, `FATAL`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-loggingconfig.html#cfn-lambda-function-loggingconfig-applicationloglevel)
                public var applicationLogLevel: PropertyName<ApplicationLogLevel> { "ApplicationLogLevel" }

                /// `LogFormat`. One of `Text`, `JSON`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-loggingconfig.html#cfn-lambda-function-loggingconfig-logformat)
                public var logFormat: PropertyName<LogFormat> { "LogFormat" }

                /// `LogGroup`. Length 1 to 512. Pattern `[\.\-_/#A-Za-z0-9]+`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-loggingconfig.html#cfn-lambda-function-loggingconfig-loggroup)
                public var logGroup: PropertyName<ID<Logs.LogGroup>> { "LogGroup" }

                /// `SystemLogLevel`. One of `DEBUG`, `INFO`, `WARN`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-loggingconfig.html#cfn-lambda-function-loggingconfig-systemloglevel)
                public var systemLogLevel: PropertyName<SystemLogLevel> { "SystemLogLevel" }
            }

            /// `AWS::Lambda::Function`: `LoggingConfig.ApplicationLogLevel`
            public final class ApplicationLogLevel: OpenEnum, @unchecked Sendable {
                /// `DEBUG`
                public static var debug: ApplicationLogLevel { "DEBUG" }
                /// `ERROR`
                public static var error: ApplicationLogLevel { "ERROR" }
                /// `FATAL`
                public static var fatal: ApplicationLogLevel { "FATAL" }
                /// `INFO`
                public static var info: ApplicationLogLevel { "INFO" }
                /// `TRACE`
                public static var trace: ApplicationLogLevel { "TRACE" }
                /// `WARN`
                public static var warn: ApplicationLogLevel { "WARN" }
            }

            /// `AWS::Lambda::Function`: `LoggingConfig.LogFormat`
            public final class LogFormat: OpenEnum, @unchecked Sendable {
                /// `JSON`
                public static var json: LogFormat { "JSON" }
                /// `Text`
                public static var text: LogFormat { "Text" }
            }

            /// `AWS::Lambda::Function`: `LoggingConfig.SystemLogLevel`
            public final class SystemLogLevel: OpenEnum, @unchecked Sendable {
                /// `DEBUG`
                public static var debug: SystemLogLevel { "DEBUG" }
                /// `INFO`
                public static var info: SystemLogLevel { "INFO" }
                /// `WARN`
                public static var warn: SystemLogLevel { "WARN" }
            }
        }

        /// `AWS::Lambda::Function`: `PackageType`
        public final class PackageType: OpenEnum, @unchecked Sendable {
            /// `Image`
            public static var image: PackageType { "Image" }
            /// `Zip`
            public static var zip: PackageType { "Zip" }
        }

        /// `AWS::Lambda::Function`: `RecursiveLoop`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-recursiveloop.html>.
        public final class RecursiveLoop: OpenEnum, @unchecked Sendable {
            /// `Allow`
            public static var allow: RecursiveLoop { "Allow" }
            /// `Terminate`
            public static var terminate: RecursiveLoop { "Terminate" }
        }

        /// `AWS::Lambda::Function`: `Runtime`
        public final class Runtime: OpenEnum, @unchecked Sendable {
            /// `dotnet10`
            public static var dotnet10: Runtime { "dotnet10" }
            /// `dotnet6`
            public static var dotnet6: Runtime { "dotnet6" }
            /// `dotnet8`
            public static var dotnet8: Runtime { "dotnet8" }
            /// `dotnetcore1.0`
            public static var dotnetcore1_0: Runtime { "dotnetcore1.0" }
            /// `dotnetcore2.0`
            public static var dotnetcore2_0: Runtime { "dotnetcore2.0" }
            /// `dotnetcore2.1`
            public static var dotnetcore2_1: Runtime { "dotnetcore2.1" }
            /// `dotnetcore3.1`
            public static var dotnetcore3_1: Runtime { "dotnetcore3.1" }
            /// `go1.x`
            public static var go1X: Runtime { "go1.x" }
            /// `java11`
            public static var java11: Runtime { "java11" }
            /// `java11.al2023`
            public static var java11Al2023: Runtime { "java11.al2023" }
            /// `java17`
            public static var java17: Runtime { "java17" }
            /// `java17.al2023`
            public static var java17Al2023: Runtime { "java17.al2023" }
            /// `java21`
            public static var java21: Runtime { "java21" }
            /// `java25`
            public static var java25: Runtime { "java25" }
            /// `java8`
            public static var java8: Runtime { "java8" }
            /// `java8.al2`
            public static var java8Al2: Runtime { "java8.al2" }
            /// `java8.al2023`
            public static var java8Al2023: Runtime { "java8.al2023" }
            /// `nodejs`
            public static var nodejs: Runtime { "nodejs" }
            /// `nodejs10.x`
            public static var nodejs10X: Runtime { "nodejs10.x" }
            /// `nodejs12.x`
            public static var nodejs12X: Runtime { "nodejs12.x" }
            /// `nodejs14.x`
            public static var nodejs14X: Runtime { "nodejs14.x" }
            /// `nodejs16.x`
            public static var nodejs16X: Runtime { "nodejs16.x" }
            /// `nodejs18.x`
            public static var nodejs18X: Runtime { "nodejs18.x" }
            /// `nodejs20.x`
            public static var nodejs20X: Runtime { "nodejs20.x" }
            /// `nodejs22.x`
            public static var nodejs22X: Runtime { "nodejs22.x" }
            /// `nodejs24.x`
            public static var nodejs24X: Runtime { "nodejs24.x" }
            /// `nodejs26.x`
            public static var nodejs26X: Runtime { "nodejs26.x" }
            /// `nodejs4.3`
            public static var nodejs4_3: Runtime { "nodejs4.3" }
            /// `nodejs4.3-edge`
            public static var nodejs4_3Edge: Runtime { "nodejs4.3-edge" }
            /// `nodejs6.10`
            public static var nodejs6_10: Runtime { "nodejs6.10" }
            /// `nodejs8.10`
            public static var nodejs8_10: Runtime { "nodejs8.10" }
            /// `provided`
            public static var provided: Runtime { "provided" }
            /// `provided.al2`
            public static var providedAl2: Runtime { "provided.al2" }
            /// `provided.al2023`
            public static var providedAl2023: Runtime { "provided.al2023" }
            /// `python2.7`
            public static var python2_7: Runtime { "python2.7" }
            /// `python3.10`
            public static var python3_10: Runtime { "python3.10" }
            /// `python3.11`
            public static var python3_11: Runtime { "python3.11" }
            /// `python3.12`
            public static var python3_12: Runtime { "python3.12" }
            /// `python3.13`
            public static var python3_13: Runtime { "python3.13" }
            /// `python3.14`
            public static var python3_14: Runtime { "python3.14" }
            /// `python3.15`
            public static var python3_15: Runtime { "python3.15" }
            /// `python3.6`
            public static var python3_6: Runtime { "python3.6" }
            /// `python3.7`
            public static var python3_7: Runtime { "python3.7" }
            /// `python3.8`
            public static var python3_8: Runtime { "python3.8" }
            /// `python3.9`
            public static var python3_9: Runtime { "python3.9" }
            /// `ruby2.5`
            public static var ruby2_5: Runtime { "ruby2.5" }
            /// `ruby2.7`
            public static var ruby2_7: Runtime { "ruby2.7" }
            /// `ruby3.2`
            public static var ruby3_2: Runtime { "ruby3.2" }
            /// `ruby3.3`
            public static var ruby3_3: Runtime { "ruby3.3" }
            /// `ruby3.4`
            public static var ruby3_4: Runtime { "ruby3.4" }
            /// `ruby4.0`
            public static var ruby4_0: Runtime { "ruby4.0" }
        }

        /// `AWS::Lambda::Function`: `RuntimeManagementConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-runtimemanagementconfig.html>.
        public struct RuntimeManagementConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - updateRuntimeOn: One of `Auto`, `FunctionUpdate`, `Manual`.
            public init(
                updateRuntimeOn: UpdateRuntimeOn,
                runtimeVersionArn: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "UpdateRuntimeOn": updateRuntimeOn.node,
                    "RuntimeVersionArn": runtimeVersionArn?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `UpdateRuntimeOn`. One of `Auto`, `FunctionUpdate`, `Manual`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-runtimemanagementconfig.html#cfn-lambda-function-runtimemanagementconfig-updateruntimeon)
                public var updateRuntimeOn: PropertyName<UpdateRuntimeOn> { "UpdateRuntimeOn" }

                /// `RuntimeVersionArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-runtimemanagementconfig.html#cfn-lambda-function-runtimemanagementconfig-runtimeversionarn)
                public var runtimeVersionArn: PropertyName<Value<String>> { "RuntimeVersionArn" }
            }

            /// `AWS::Lambda::Function`: `RuntimeManagementConfig.UpdateRuntimeOn`
            public final class UpdateRuntimeOn: OpenEnum, @unchecked Sendable {
                /// `Auto`
                public static var auto: UpdateRuntimeOn { "Auto" }
                /// `FunctionUpdate`
                public static var functionUpdate: UpdateRuntimeOn { "FunctionUpdate" }
                /// `Manual`
                public static var manual: UpdateRuntimeOn { "Manual" }
            }
        }

        /// `AWS::Lambda::Function`: `S3FilesConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-s3filesconfig.html>.
        public struct S3FilesConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - directS3Read: One of `ENABLED`, `DISABLED`, `AUTO`.
            public init(
                directS3Read: DirectS3Read? = nil
            ) {
                self.node = Node(properties: [
                    "DirectS3Read": directS3Read?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DirectS3Read`. One of `ENABLED`, `DISABLED`, `AUTO`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-s3filesconfig.html#cfn-lambda-function-s3filesconfig-directs3read)
                public var directS3Read: PropertyName<DirectS3Read> { "DirectS3Read" }
            }

            /// `AWS::Lambda::Function`: `S3FilesConfig.DirectS3Read`
            public final class DirectS3Read: OpenEnum, @unchecked Sendable {
                /// `AUTO`
                public static var auto: DirectS3Read { "AUTO" }
                /// `DISABLED`
                public static var disabled: DirectS3Read { "DISABLED" }
                /// `ENABLED`
                public static var enabled: DirectS3Read { "ENABLED" }
            }
        }

        /// `AWS::Lambda::Function`: `SnapStart`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-snapstart.html>.
        public struct SnapStart: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - applyOn: One of `PublishedVersions`, `None`. Never read back.
            public init(
                applyOn: ApplyOn
            ) {
                self.node = Node(properties: [
                    "ApplyOn": applyOn.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ApplyOn`. One of `PublishedVersions`, `None`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-snapstart.html#cfn-lambda-function-snapstart-applyon)
                public var applyOn: PropertyName<ApplyOn> { "ApplyOn" }
            }

            /// `AWS::Lambda::Function`: `SnapStart.ApplyOn`
            public final class ApplyOn: OpenEnum, @unchecked Sendable {
                /// `None`
                public static var noneValue: ApplyOn { "None" }
                /// `PublishedVersions`
                public static var publishedVersions: ApplyOn { "PublishedVersions" }
            }
        }

        /// `AWS::Lambda::Function`: `TenancyConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-tenancyconfig.html>.
        public struct TenancyConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - tenantIsolationMode: One of `PER_TENANT`.
            public init(
                tenantIsolationMode: TenantIsolationMode
            ) {
                self.node = Node(properties: [
                    "TenantIsolationMode": tenantIsolationMode.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `TenantIsolationMode`. One of `PER_TENANT`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-tenancyconfig.html#cfn-lambda-function-tenancyconfig-tenantisolationmode)
                public var tenantIsolationMode: PropertyName<TenantIsolationMode> { "TenantIsolationMode" }
            }

            /// `AWS::Lambda::Function`: `TenancyConfig.TenantIsolationMode`
            public final class TenantIsolationMode: OpenEnum, @unchecked Sendable {
                /// `PER_TENANT`
                public static var perTenant: TenantIsolationMode { "PER_TENANT" }
            }
        }

        /// `AWS::Lambda::Function`: `TracingConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-tracingconfig.html>.
        public struct TracingConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - mode: One of `Active`, `PassThrough`.
            public init(
                mode: Mode? = nil
            ) {
                self.node = Node(properties: [
                    "Mode": mode?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Mode`. One of `Active`, `PassThrough`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-tracingconfig.html#cfn-lambda-function-tracingconfig-mode)
                public var mode: PropertyName<Mode> { "Mode" }
            }

            /// `AWS::Lambda::Function`: `TracingConfig.Mode`
            public final class Mode: OpenEnum, @unchecked Sendable {
                /// `Active`
                public static var active: Mode { "Active" }
                /// `PassThrough`
                public static var passThrough: Mode { "PassThrough" }
            }
        }

        /// `AWS::Lambda::Function`: `VpcConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-vpcconfig.html>.
        public struct VpcConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - securityGroupIds: Items 0 to 5. Each: Length 0 to 1024. Each: Pattern `^sg-[0-9a-zA-Z]*$`.
            ///   - subnetIds: Items 0 to 16. Each: Length 0 to 1024. Each: Pattern `^subnet-[0-9a-z]*$`.
            public init(
                ipv6AllowedForDualStack: Value<Bool>? = nil,
                securityGroupIds: List<ID<EC2.SecurityGroup>>? = nil,
                subnetIds: List<ID<EC2.Subnet>>? = nil
            ) {
                self.node = Node(properties: [
                    "Ipv6AllowedForDualStack": ipv6AllowedForDualStack?.node,
                    "SecurityGroupIds": securityGroupIds?.node,
                    "SubnetIds": subnetIds?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Ipv6AllowedForDualStack`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-vpcconfig.html#cfn-lambda-function-vpcconfig-ipv6allowedfordualstack)
                public var ipv6AllowedForDualStack: PropertyName<Value<Bool>> { "Ipv6AllowedForDualStack" }

                /// `SecurityGroupIds`. Items 0 to 5. Each: Length 0 to 1024. Each: Pattern `^sg-[0-9a-zA-Z]*$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-vpcconfig.html#cfn-lambda-function-vpcconfig-securitygroupids)
                public var securityGroupIds: PropertyName<List<ID<EC2.SecurityGroup>>> { "SecurityGroupIds" }

                /// `SubnetIds`. Items 0 to 16. Each: Length 0 to 1024. Each: Pattern `^subnet-[0-9a-z]*$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-vpcconfig.html#cfn-lambda-function-vpcconfig-subnetids)
                public var subnetIds: PropertyName<List<ID<EC2.Subnet>>> { "SubnetIds" }
            }
        }
    }
}
