// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension Lambda {
    /// `AWS::Lambda::Function`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html>.
    public struct Function: StackDSL.Resource {
        public static let typeName = "AWS::Lambda::Function"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - code: `Code`.
        ///   - role: `Role`. Length 0 to 10000. Pattern `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
        ///   - architectures: `Architectures`. Items 1. No item twice.
        ///   - capacityProviderConfig: `CapacityProviderConfig`.
        ///   - codeSigningConfigArn: `CodeSigningConfigArn`. Length 0 to 200. Pattern `arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}`.
        ///   - deadLetterConfig: `DeadLetterConfig`.
        ///   - description: `Description`. Length 0 to 256.
        ///   - durableConfig: `DurableConfig`. A change may replace the resource.
        ///   - environment: `Environment`.
        ///   - ephemeralStorage: `EphemeralStorage`.
        ///   - fileSystemConfigs: `FileSystemConfigs`. Items 0 to 1.
        ///   - functionName: `FunctionName`. Length at least 1. Pattern `^([a-zA-Z0-9_-]{1,64}|arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:function:[a-zA-Z0-9_-]{1,64})$`. A change replaces the resource.
        ///   - functionScalingConfig: `FunctionScalingConfig`.
        ///   - handler: `Handler`. Length 0 to 128. Pattern `^[^\s]+$`.
        ///   - imageConfig: `ImageConfig`.
        ///   - kmsKeyArn: `KmsKeyArn`. Length 0 to 10000. Pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
        ///   - layers: `Layers`. Items at most 5. No item twice. Each: Length at least 1. Each: Pattern `^(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+|arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+)$`.
        ///   - loggingConfig: `LoggingConfig`.
        ///   - memorySize: `MemorySize`. Range 128 to 32768.
        ///   - packageType: `PackageType`. A change replaces the resource.
        ///   - publishToLatestPublished: `PublishToLatestPublished`.
        ///   - recursiveLoop: `RecursiveLoop`.
        ///   - reservedConcurrentExecutions: `ReservedConcurrentExecutions`. Range at least 0.
        ///   - runtime: `Runtime`.
        ///   - runtimeManagementConfig: `RuntimeManagementConfig`.
        ///   - snapStart: `SnapStart`.
        ///   - tags: `Tags`. No item twice.
        ///   - tenancyConfig: `TenancyConfig`. A change replaces the resource.
        ///   - timeout: `Timeout`. Range 1 to 5400.
        ///   - tracingConfig: `TracingConfig`.
        ///   - vpcConfig: `VpcConfig`.
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
            configure(&properties)
        }

        /// `Ref`
        public var ref: ID<Lambda.Function> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<Lambda.Function> { .init(node: resource.attribute("Arn")) }

        /// `SnapStartResponse.ApplyOn`
        public var snapStartResponseApplyOn: Value<String> { .init(node: resource.attribute("SnapStartResponse.ApplyOn")) }

        /// `SnapStartResponse.OptimizationStatus`
        public var snapStartResponseOptimizationStatus: Value<String> { .init(node: resource.attribute("SnapStartResponse.OptimizationStatus")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `Code`
            public var code: PropertyName<Code> { "Code" }

            /// `Role`
            public var role: PropertyName<ARN<IAM.Role>> { "Role" }

            /// `Architectures`
            public var architectures: PropertyName<List<Architectures>> { "Architectures" }

            /// `CapacityProviderConfig`
            public var capacityProviderConfig: PropertyName<CapacityProviderConfig> { "CapacityProviderConfig" }

            /// `CodeSigningConfigArn`
            public var codeSigningConfigArn: PropertyName<ARN<Lambda.CodeSigningConfig>> { "CodeSigningConfigArn" }

            /// `DeadLetterConfig`
            public var deadLetterConfig: PropertyName<DeadLetterConfig> { "DeadLetterConfig" }

            /// `Description`
            public var description: PropertyName<Value<String>> { "Description" }

            /// `DurableConfig`
            public var durableConfig: PropertyName<DurableConfig> { "DurableConfig" }

            /// `Environment`
            public var environment: PropertyName<Environment> { "Environment" }

            /// `EphemeralStorage`
            public var ephemeralStorage: PropertyName<EphemeralStorage> { "EphemeralStorage" }

            /// `FileSystemConfigs`
            public var fileSystemConfigs: PropertyName<List<FileSystemConfig>> { "FileSystemConfigs" }

            /// `FunctionName`
            public var functionName: PropertyName<Value<String>> { "FunctionName" }

            /// `FunctionScalingConfig`
            public var functionScalingConfig: PropertyName<FunctionScalingConfig> { "FunctionScalingConfig" }

            /// `Handler`
            public var handler: PropertyName<Value<String>> { "Handler" }

            /// `ImageConfig`
            public var imageConfig: PropertyName<ImageConfig> { "ImageConfig" }

            /// `KmsKeyArn`
            public var kmsKeyArn: PropertyName<ARN<KMS.Key>> { "KmsKeyArn" }

            /// `Layers`
            public var layers: PropertyName<List<ARN<Lambda.LayerVersion>>> { "Layers" }

            /// `LoggingConfig`
            public var loggingConfig: PropertyName<LoggingConfig> { "LoggingConfig" }

            /// `MemorySize`
            public var memorySize: PropertyName<Value<Int>> { "MemorySize" }

            /// `PackageType`
            public var packageType: PropertyName<PackageType> { "PackageType" }

            /// `PublishToLatestPublished`
            public var publishToLatestPublished: PropertyName<Value<Bool>> { "PublishToLatestPublished" }

            /// `RecursiveLoop`
            public var recursiveLoop: PropertyName<RecursiveLoop> { "RecursiveLoop" }

            /// `ReservedConcurrentExecutions`
            public var reservedConcurrentExecutions: PropertyName<Value<Int>> { "ReservedConcurrentExecutions" }

            /// `Runtime`
            public var runtime: PropertyName<Runtime> { "Runtime" }

            /// `RuntimeManagementConfig`
            public var runtimeManagementConfig: PropertyName<RuntimeManagementConfig> { "RuntimeManagementConfig" }

            /// `SnapStart`
            public var snapStart: PropertyName<SnapStart> { "SnapStart" }

            /// `Tags`
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `TenancyConfig`
            public var tenancyConfig: PropertyName<TenancyConfig> { "TenancyConfig" }

            /// `Timeout`
            public var timeout: PropertyName<Seconds> { "Timeout" }

            /// `TracingConfig`
            public var tracingConfig: PropertyName<TracingConfig> { "TracingConfig" }

            /// `VpcConfig`
            public var vpcConfig: PropertyName<VpcConfig> { "VpcConfig" }
        }

        /// `AWS::Lambda::Function`: `Architectures`
        public struct Architectures: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var arm64: Self { "arm64" }
            public static var x86_64: Self { "x86_64" }
        }

        /// `AWS::Lambda::Function`: `CapacityProviderConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-capacityproviderconfig.html>.
        public struct CapacityProviderConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - lambdaManagedInstancesCapacityProviderConfig: `LambdaManagedInstancesCapacityProviderConfig`.
            public init(
                lambdaManagedInstancesCapacityProviderConfig: LambdaManagedInstancesCapacityProviderConfig
            ) {
                self.node = Node(properties: [
                    "LambdaManagedInstancesCapacityProviderConfig": lambdaManagedInstancesCapacityProviderConfig.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `LambdaManagedInstancesCapacityProviderConfig`
                public var lambdaManagedInstancesCapacityProviderConfig: PropertyName<LambdaManagedInstancesCapacityProviderConfig> { "LambdaManagedInstancesCapacityProviderConfig" }
            }
        }

        /// `AWS::Lambda::Function`: `Code`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html>.
        public struct Code: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - imageUri: `ImageUri`.
            ///   - s3Bucket: `S3Bucket`. Length 3 to 63. Pattern `^[0-9A-Za-z\.\-_]*(?<!\.)$`.
            ///   - s3Key: `S3Key`. Length 1 to 1024.
            ///   - s3ObjectStorageMode: `S3ObjectStorageMode`.
            ///   - s3ObjectVersion: `S3ObjectVersion`. Length 1 to 1024.
            ///   - sourceKMSKeyArn: `SourceKMSKeyArn`. Length 0 to 10000. Pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
            ///   - zipFile: `ZipFile`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `ImageUri`
                public var imageUri: PropertyName<Value<String>> { "ImageUri" }

                /// `S3Bucket`
                public var s3Bucket: PropertyName<ID<S3.Bucket>> { "S3Bucket" }

                /// `S3Key`
                public var s3Key: PropertyName<Value<String>> { "S3Key" }

                /// `S3ObjectStorageMode`
                public var s3ObjectStorageMode: PropertyName<S3ObjectStorageMode> { "S3ObjectStorageMode" }

                /// `S3ObjectVersion`
                public var s3ObjectVersion: PropertyName<Value<String>> { "S3ObjectVersion" }

                /// `SourceKMSKeyArn`
                public var sourceKMSKeyArn: PropertyName<ARN<KMS.Key>> { "SourceKMSKeyArn" }

                /// `ZipFile`
                public var zipFile: PropertyName<Value<String>> { "ZipFile" }
            }

            /// `AWS::Lambda::Function`: `Code.S3ObjectStorageMode`
            public struct S3ObjectStorageMode: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var copy: Self { "COPY" }
                public static var reference: Self { "REFERENCE" }
            }
        }

        /// `AWS::Lambda::Function`: `DeadLetterConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-deadletterconfig.html>.
        public struct DeadLetterConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - targetArn: `TargetArn`. Length 0 to 10000. Pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
            public init(
                targetArn: TargetArn? = nil
            ) {
                self.node = Node(properties: [
                    "TargetArn": targetArn?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `TargetArn`
                public var targetArn: PropertyName<TargetArn> { "TargetArn" }
            }

            /// `AWS::Lambda::Function`: `DeadLetterConfig.TargetArn`
            public struct TargetArn: ReferenceChoice {
                public let node: Node

                public init(node: Node) { self.node = node }

                public init(_ reference: ARN<SQS.Queue>) { self.node = reference.node }

                public init(_ reference: ARN<SNS.Topic>) { self.node = reference.node }
            }
        }

        /// `AWS::Lambda::Function`: `DurableConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-durableconfig.html>.
        public struct DurableConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - executionTimeout: `ExecutionTimeout`. Range 1 to 31622400.
            ///   - kmsKeyArn: `KMSKeyArn`. Length 0 to 10000. Pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
            ///   - retentionPeriodInDays: `RetentionPeriodInDays`. Range 1 to 90. Default 14.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `ExecutionTimeout`
                public var executionTimeout: PropertyName<Value<Int>> { "ExecutionTimeout" }

                /// `KMSKeyArn`
                public var kmsKeyArn: PropertyName<ARN<KMS.Key>> { "KMSKeyArn" }

                /// `RetentionPeriodInDays`
                public var retentionPeriodInDays: PropertyName<Days> { "RetentionPeriodInDays" }
            }
        }

        /// `AWS::Lambda::Function`: `Environment`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-environment.html>.
        public struct Environment: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - variables: `Variables`.
            public init(
                variables: Map<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "Variables": variables?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Variables`
                public var variables: PropertyName<Map<Value<String>>> { "Variables" }
            }
        }

        /// `AWS::Lambda::Function`: `EphemeralStorage`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-ephemeralstorage.html>.
        public struct EphemeralStorage: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - size: `Size`. Range 512 to 32768.
            public init(
                size: Value<Int>
            ) {
                self.node = Node(properties: [
                    "Size": size.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Size`
                public var size: PropertyName<Value<Int>> { "Size" }
            }
        }

        /// `AWS::Lambda::Function`: `FileSystemConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-filesystemconfig.html>.
        public struct FileSystemConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - arn: `Arn`. Length at most 200.
            ///   - localMountPath: `LocalMountPath`. Length 0 to 160. Pattern `^/mnt/[a-zA-Z0-9-_.]+$`.
            ///   - s3FilesConfig: `S3FilesConfig`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Arn`
                public var arn: PropertyName<Arn> { "Arn" }

                /// `LocalMountPath`
                public var localMountPath: PropertyName<Value<String>> { "LocalMountPath" }

                /// `S3FilesConfig`
                public var s3FilesConfig: PropertyName<S3FilesConfig> { "S3FilesConfig" }
            }

            /// `AWS::Lambda::Function`: `FileSystemConfig.Arn`
            public struct Arn: ReferenceChoice {
                public let node: Node

                public init(node: Node) { self.node = node }

                public init(_ reference: ARN<EFS.AccessPoint>) { self.node = reference.node }

                public init(_ reference: ARN<S3Files.AccessPoint>) { self.node = reference.node }
            }
        }

        /// `AWS::Lambda::Function`: `FunctionScalingConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-functionscalingconfig.html>.
        public struct FunctionScalingConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - maxExecutionEnvironments: `MaxExecutionEnvironments`. Range 0 to 15000.
            ///   - minExecutionEnvironments: `MinExecutionEnvironments`. Range 0 to 15000.
            public init(
                maxExecutionEnvironments: Value<Int>? = nil,
                minExecutionEnvironments: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "MaxExecutionEnvironments": maxExecutionEnvironments?.node,
                    "MinExecutionEnvironments": minExecutionEnvironments?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `MaxExecutionEnvironments`
                public var maxExecutionEnvironments: PropertyName<Value<Int>> { "MaxExecutionEnvironments" }

                /// `MinExecutionEnvironments`
                public var minExecutionEnvironments: PropertyName<Value<Int>> { "MinExecutionEnvironments" }
            }
        }

        /// `AWS::Lambda::Function`: `ImageConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-imageconfig.html>.
        public struct ImageConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - command: `Command`. Items 0 to 1500. No item twice.
            ///   - entryPoint: `EntryPoint`. Items 0 to 1500. No item twice.
            ///   - workingDirectory: `WorkingDirectory`. Length 0 to 1000.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Command`
                public var command: PropertyName<List<Value<String>>> { "Command" }

                /// `EntryPoint`
                public var entryPoint: PropertyName<List<Value<String>>> { "EntryPoint" }

                /// `WorkingDirectory`
                public var workingDirectory: PropertyName<Value<String>> { "WorkingDirectory" }
            }
        }

        /// `AWS::Lambda::Function`: `LambdaManagedInstancesCapacityProviderConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-lambdamanagedinstancescapacityproviderconfig.html>.
        public struct LambdaManagedInstancesCapacityProviderConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - capacityProviderArn: `CapacityProviderArn`. Length 1 to 140. Pattern `^arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+$`.
            ///   - executionEnvironmentMemoryGiBPerVCpu: `ExecutionEnvironmentMemoryGiBPerVCpu`. Range 2 to 8.
            ///   - perExecutionEnvironmentMaxConcurrency: `PerExecutionEnvironmentMaxConcurrency`. Range 1 to 1600.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `CapacityProviderArn`
                public var capacityProviderArn: PropertyName<ARN<Lambda.CapacityProvider>> { "CapacityProviderArn" }

                /// `ExecutionEnvironmentMemoryGiBPerVCpu`
                public var executionEnvironmentMemoryGiBPerVCpu: PropertyName<Value<Double>> { "ExecutionEnvironmentMemoryGiBPerVCpu" }

                /// `PerExecutionEnvironmentMaxConcurrency`
                public var perExecutionEnvironmentMaxConcurrency: PropertyName<Value<Int>> { "PerExecutionEnvironmentMaxConcurrency" }
            }
        }

        /// `AWS::Lambda::Function`: `LoggingConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-loggingconfig.html>.
        public struct LoggingConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - applicationLogLevel: `ApplicationLogLevel`.
            ///   - logFormat: `LogFormat`.
            ///   - logGroup: `LogGroup`. Length 1 to 512. Pattern `[\.\-_/#A-Za-z0-9]+`.
            ///   - systemLogLevel: `SystemLogLevel`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `ApplicationLogLevel`
                public var applicationLogLevel: PropertyName<ApplicationLogLevel> { "ApplicationLogLevel" }

                /// `LogFormat`
                public var logFormat: PropertyName<LogFormat> { "LogFormat" }

                /// `LogGroup`
                public var logGroup: PropertyName<ID<Logs.LogGroup>> { "LogGroup" }

                /// `SystemLogLevel`
                public var systemLogLevel: PropertyName<SystemLogLevel> { "SystemLogLevel" }
            }

            /// `AWS::Lambda::Function`: `LoggingConfig.ApplicationLogLevel`
            public struct ApplicationLogLevel: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var debug: Self { "DEBUG" }
                public static var error: Self { "ERROR" }
                public static var fatal: Self { "FATAL" }
                public static var info: Self { "INFO" }
                public static var trace: Self { "TRACE" }
                public static var warn: Self { "WARN" }
            }

            /// `AWS::Lambda::Function`: `LoggingConfig.LogFormat`
            public struct LogFormat: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var json: Self { "JSON" }
                public static var text: Self { "Text" }
            }

            /// `AWS::Lambda::Function`: `LoggingConfig.SystemLogLevel`
            public struct SystemLogLevel: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var debug: Self { "DEBUG" }
                public static var info: Self { "INFO" }
                public static var warn: Self { "WARN" }
            }
        }

        /// `AWS::Lambda::Function`: `PackageType`
        public struct PackageType: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var image: Self { "Image" }
            public static var zip: Self { "Zip" }
        }

        /// `AWS::Lambda::Function`: `RecursiveLoop`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-recursiveloop.html>.
        public struct RecursiveLoop: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var allow: Self { "Allow" }
            public static var terminate: Self { "Terminate" }
        }

        /// `AWS::Lambda::Function`: `Runtime`
        public struct Runtime: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var dotnet10: Self { "dotnet10" }
            public static var dotnet6: Self { "dotnet6" }
            public static var dotnet8: Self { "dotnet8" }
            public static var dotnetcore1_0: Self { "dotnetcore1.0" }
            public static var dotnetcore2_0: Self { "dotnetcore2.0" }
            public static var dotnetcore2_1: Self { "dotnetcore2.1" }
            public static var dotnetcore3_1: Self { "dotnetcore3.1" }
            public static var go1X: Self { "go1.x" }
            public static var java11: Self { "java11" }
            public static var java11Al2023: Self { "java11.al2023" }
            public static var java17: Self { "java17" }
            public static var java17Al2023: Self { "java17.al2023" }
            public static var java21: Self { "java21" }
            public static var java25: Self { "java25" }
            public static var java8: Self { "java8" }
            public static var java8Al2: Self { "java8.al2" }
            public static var java8Al2023: Self { "java8.al2023" }
            public static var nodejs: Self { "nodejs" }
            public static var nodejs10X: Self { "nodejs10.x" }
            public static var nodejs12X: Self { "nodejs12.x" }
            public static var nodejs14X: Self { "nodejs14.x" }
            public static var nodejs16X: Self { "nodejs16.x" }
            public static var nodejs18X: Self { "nodejs18.x" }
            public static var nodejs20X: Self { "nodejs20.x" }
            public static var nodejs22X: Self { "nodejs22.x" }
            public static var nodejs24X: Self { "nodejs24.x" }
            public static var nodejs26X: Self { "nodejs26.x" }
            public static var nodejs4_3: Self { "nodejs4.3" }
            public static var nodejs4_3Edge: Self { "nodejs4.3-edge" }
            public static var nodejs6_10: Self { "nodejs6.10" }
            public static var nodejs8_10: Self { "nodejs8.10" }
            public static var provided: Self { "provided" }
            public static var providedAl2: Self { "provided.al2" }
            public static var providedAl2023: Self { "provided.al2023" }
            public static var python2_7: Self { "python2.7" }
            public static var python3_10: Self { "python3.10" }
            public static var python3_11: Self { "python3.11" }
            public static var python3_12: Self { "python3.12" }
            public static var python3_13: Self { "python3.13" }
            public static var python3_14: Self { "python3.14" }
            public static var python3_15: Self { "python3.15" }
            public static var python3_6: Self { "python3.6" }
            public static var python3_7: Self { "python3.7" }
            public static var python3_8: Self { "python3.8" }
            public static var python3_9: Self { "python3.9" }
            public static var ruby2_5: Self { "ruby2.5" }
            public static var ruby2_7: Self { "ruby2.7" }
            public static var ruby3_2: Self { "ruby3.2" }
            public static var ruby3_3: Self { "ruby3.3" }
            public static var ruby3_4: Self { "ruby3.4" }
            public static var ruby4_0: Self { "ruby4.0" }
        }

        /// `AWS::Lambda::Function`: `RuntimeManagementConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-runtimemanagementconfig.html>.
        public struct RuntimeManagementConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - updateRuntimeOn: `UpdateRuntimeOn`.
            ///   - runtimeVersionArn: `RuntimeVersionArn`.
            public init(
                updateRuntimeOn: UpdateRuntimeOn,
                runtimeVersionArn: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "UpdateRuntimeOn": updateRuntimeOn.node,
                    "RuntimeVersionArn": runtimeVersionArn?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `UpdateRuntimeOn`
                public var updateRuntimeOn: PropertyName<UpdateRuntimeOn> { "UpdateRuntimeOn" }

                /// `RuntimeVersionArn`
                public var runtimeVersionArn: PropertyName<Value<String>> { "RuntimeVersionArn" }
            }

            /// `AWS::Lambda::Function`: `RuntimeManagementConfig.UpdateRuntimeOn`
            public struct UpdateRuntimeOn: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var auto: Self { "Auto" }
                public static var functionUpdate: Self { "FunctionUpdate" }
                public static var manual: Self { "Manual" }
            }
        }

        /// `AWS::Lambda::Function`: `S3FilesConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-s3filesconfig.html>.
        public struct S3FilesConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - directS3Read: `DirectS3Read`.
            public init(
                directS3Read: DirectS3Read? = nil
            ) {
                self.node = Node(properties: [
                    "DirectS3Read": directS3Read?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `DirectS3Read`
                public var directS3Read: PropertyName<DirectS3Read> { "DirectS3Read" }
            }

            /// `AWS::Lambda::Function`: `S3FilesConfig.DirectS3Read`
            public struct DirectS3Read: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var auto: Self { "AUTO" }
                public static var disabled: Self { "DISABLED" }
                public static var enabled: Self { "ENABLED" }
            }
        }

        /// `AWS::Lambda::Function`: `SnapStart`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-snapstart.html>.
        public struct SnapStart: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - applyOn: `ApplyOn`.
            public init(
                applyOn: ApplyOn
            ) {
                self.node = Node(properties: [
                    "ApplyOn": applyOn.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `ApplyOn`
                public var applyOn: PropertyName<ApplyOn> { "ApplyOn" }
            }

            /// `AWS::Lambda::Function`: `SnapStart.ApplyOn`
            public struct ApplyOn: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var noneValue: Self { "None" }
                public static var publishedVersions: Self { "PublishedVersions" }
            }
        }

        /// `AWS::Lambda::Function`: `TenancyConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-tenancyconfig.html>.
        public struct TenancyConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - tenantIsolationMode: `TenantIsolationMode`.
            public init(
                tenantIsolationMode: TenantIsolationMode
            ) {
                self.node = Node(properties: [
                    "TenantIsolationMode": tenantIsolationMode.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `TenantIsolationMode`
                public var tenantIsolationMode: PropertyName<TenantIsolationMode> { "TenantIsolationMode" }
            }

            /// `AWS::Lambda::Function`: `TenancyConfig.TenantIsolationMode`
            public struct TenantIsolationMode: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var perTenant: Self { "PER_TENANT" }
            }
        }

        /// `AWS::Lambda::Function`: `TracingConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-tracingconfig.html>.
        public struct TracingConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - mode: `Mode`.
            public init(
                mode: Mode? = nil
            ) {
                self.node = Node(properties: [
                    "Mode": mode?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Mode`
                public var mode: PropertyName<Mode> { "Mode" }
            }

            /// `AWS::Lambda::Function`: `TracingConfig.Mode`
            public struct Mode: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var active: Self { "Active" }
                public static var passThrough: Self { "PassThrough" }
            }
        }

        /// `AWS::Lambda::Function`: `VpcConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-vpcconfig.html>.
        public struct VpcConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - ipv6AllowedForDualStack: `Ipv6AllowedForDualStack`.
            ///   - securityGroupIds: `SecurityGroupIds`. Items 0 to 5. Each: Length 0 to 1024. Each: Pattern `^sg-[0-9a-zA-Z]*$`.
            ///   - subnetIds: `SubnetIds`. Items 0 to 16. Each: Length 0 to 1024. Each: Pattern `^subnet-[0-9a-z]*$`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Ipv6AllowedForDualStack`
                public var ipv6AllowedForDualStack: PropertyName<Value<Bool>> { "Ipv6AllowedForDualStack" }

                /// `SecurityGroupIds`
                public var securityGroupIds: PropertyName<List<ID<EC2.SecurityGroup>>> { "SecurityGroupIds" }

                /// `SubnetIds`
                public var subnetIds: PropertyName<List<ID<EC2.Subnet>>> { "SubnetIds" }
            }
        }
    }
}
