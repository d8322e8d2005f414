// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension Serverless {
    /// `AWS::Serverless::Function`
    ///
    /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
    public struct Function: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::Serverless::Function" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - architectures: One of `x86_64`, `arm64`. Items 1. No item twice.
        ///   - codeSigningConfigArn: Length 0 to 200. Pattern `arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}`.
        ///   - description: Length 0 to 256.
        ///   - fileSystemConfigs: Items 0 to 1.
        ///   - functionName: Length at least 1. Pattern `^([a-zA-Z0-9_-]{1,64}|arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:function:[a-zA-Z0-9_-]{1,64})$`.
        ///   - handler: Length 0 to 128. Pattern `^[^\s]+$`.
        ///   - kmsKeyArn: Length 0 to 10000. Pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
        ///   - layers: Items at most 5. No item twice. Each: Length at least 1. Each: Pattern `^(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+|arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+)$`.
        ///   - memorySize: Range 128 to 32768.
        ///   - packageType: One of `Image`, `Zip`.
        ///   - permissionsBoundary: Length 20 to 2048.
        ///   - recursiveLoop: One of `Allow`, `Terminate`.
        ///   - reservedConcurrentExecutions: Range at least 0.
        ///   - rolePath: Length 1 to 512. Pattern `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`. Default `/`.
        ///   - runtime: One of `dotnet10`, `dotnet6`, `dotnet8`, `dotnetcore1.0`, `dotnetcore2.0`, `dotnetcore2.1`, `dotnetcore3.1`, `go1.x` and 43 more.
        ///   - sourceKMSKeyArn: Length 0 to 10000. Pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
        ///   - timeout: Range 1 to 5400.
        ///   - tracing: One of `Active`, `Disabled`, `PassThrough`.
        ///   - versionDescription: Length 0 to 256.
        public init(
            _ logicalID: String,
            architectures: List<Architectures>? = nil,
            assumeRolePolicyDocument: Document? = nil,
            autoPublishAlias: Value<String>? = nil,
            autoPublishAliasAllProperties: Value<Bool>? = nil,
            autoPublishCodeSha256: Value<String>? = nil,
            capacityProviderConfig: CapacityProviderConfig? = nil,
            codeSigningConfigArn: ARN<Lambda.CodeSigningConfig>? = nil,
            codeUri: CodeUri? = nil,
            deadLetterQueue: DeadLetterQueue? = nil,
            deploymentPreference: DeploymentPreference? = nil,
            description: Value<String>? = nil,
            durableConfig: DurableConfig? = nil,
            environment: Environment? = nil,
            ephemeralStorage: EphemeralStorage? = nil,
            eventInvokeConfig: EventInvokeConfig? = nil,
            events: Map<Event>? = nil,
            fileSystemConfigs: List<FileSystemConfig>? = nil,
            functionName: Value<String>? = nil,
            functionScalingConfig: FunctionScalingConfig? = nil,
            functionUrlConfig: FunctionUrlConfig? = nil,
            handler: Value<String>? = nil,
            imageConfig: ImageConfig? = nil,
            imageUri: Value<String>? = nil,
            inlineCode: Value<String>? = nil,
            kmsKeyArn: ARN<KMS.Key>? = nil,
            layers: List<ARN<Lambda.LayerVersion>>? = nil,
            loggingConfig: FunctionLoggingConfig? = nil,
            memorySize: Value<Int>? = nil,
            packageType: PackageType? = nil,
            permissionsBoundary: Value<String>? = nil,
            policies: Policies? = nil,
            propagateTags: Value<Bool>? = nil,
            provisionedConcurrencyConfig: ProvisionedConcurrencyConfiguration? = nil,
            publishToLatestPublished: Value<Bool>? = nil,
            recursiveLoop: RecursiveLoop? = nil,
            reservedConcurrentExecutions: Value<Int>? = nil,
            role: ARN<IAM.Role>? = nil,
            rolePath: Value<String>? = nil,
            runtime: Runtime? = nil,
            runtimeManagementConfig: RuntimeManagementConfig? = nil,
            snapStart: SnapStart? = nil,
            sourceKMSKeyArn: ARN<KMS.Key>? = nil,
            tags: Map<Value<String>>? = nil,
            tenancyConfig: TenancyConfig? = nil,
            timeout: Seconds? = nil,
            tracing: Tracing? = nil,
            versionDeletionPolicy: Value<Bool>? = nil,
            versionDescription: Value<String>? = nil,
            vpcConfig: VpcConfig? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<Serverless.Function>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "Architectures": architectures?.node,
                    "AssumeRolePolicyDocument": assumeRolePolicyDocument?.node,
                    "AutoPublishAlias": autoPublishAlias?.node,
                    "AutoPublishAliasAllProperties": autoPublishAliasAllProperties?.node,
                    "AutoPublishCodeSha256": autoPublishCodeSha256?.node,
                    "CapacityProviderConfig": capacityProviderConfig?.node,
                    "CodeSigningConfigArn": codeSigningConfigArn?.node,
                    "CodeUri": codeUri?.node,
                    "DeadLetterQueue": deadLetterQueue?.node,
                    "DeploymentPreference": deploymentPreference?.node,
                    "Description": description?.node,
                    "DurableConfig": durableConfig?.node,
                    "Environment": environment?.node,
                    "EphemeralStorage": ephemeralStorage?.node,
                    "EventInvokeConfig": eventInvokeConfig?.node,
                    "Events": events?.node,
                    "FileSystemConfigs": fileSystemConfigs?.node,
                    "FunctionName": functionName?.node,
                    "FunctionScalingConfig": functionScalingConfig?.node,
                    "FunctionUrlConfig": functionUrlConfig?.node,
                    "Handler": handler?.node,
                    "ImageConfig": imageConfig?.node,
                    "ImageUri": imageUri?.node,
                    "InlineCode": inlineCode?.node,
                    "KmsKeyArn": kmsKeyArn?.node,
                    "Layers": layers?.node,
                    "LoggingConfig": loggingConfig?.node,
                    "MemorySize": memorySize?.node,
                    "PackageType": packageType?.node,
                    "PermissionsBoundary": permissionsBoundary?.node,
                    "Policies": policies?.node,
                    "PropagateTags": propagateTags?.node,
                    "ProvisionedConcurrencyConfig": provisionedConcurrencyConfig?.node,
                    "PublishToLatestPublished": publishToLatestPublished?.node,
                    "RecursiveLoop": recursiveLoop?.node,
                    "ReservedConcurrentExecutions": reservedConcurrentExecutions?.node,
                    "Role": role?.node,
                    "RolePath": rolePath?.node,
                    "Runtime": runtime?.node,
                    "RuntimeManagementConfig": runtimeManagementConfig?.node,
                    "SnapStart": snapStart?.node,
                    "SourceKMSKeyArn": sourceKMSKeyArn?.node,
                    "Tags": tags?.node,
                    "TenancyConfig": tenancyConfig?.node,
                    "Timeout": timeout?.node,
                    "Tracing": tracing?.node,
                    "VersionDeletionPolicy": versionDeletionPolicy?.node,
                    "VersionDescription": versionDescription?.node,
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

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `Architectures`. One of `x86_64`, `arm64`. Items 1. No item twice. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-architectures)
            public var architectures: PropertyName<List<Architectures>> { "Architectures" }

            /// `AssumeRolePolicyDocument`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-assumerolepolicydocument)
            public var assumeRolePolicyDocument: PropertyName<Document> { "AssumeRolePolicyDocument" }

            /// `AutoPublishAlias`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-autopublishalias)
            public var autoPublishAlias: PropertyName<Value<String>> { "AutoPublishAlias" }

            /// `AutoPublishAliasAllProperties`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-autopublishaliasallproperties)
            public var autoPublishAliasAllProperties: PropertyName<Value<Bool>> { "AutoPublishAliasAllProperties" }

            /// `AutoPublishCodeSha256`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-autopublishcodesha256)
            public var autoPublishCodeSha256: PropertyName<Value<String>> { "AutoPublishCodeSha256" }

            /// `CapacityProviderConfig`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-capacityproviderconfig)
            public var capacityProviderConfig: PropertyName<CapacityProviderConfig> { "CapacityProviderConfig" }

            /// `CodeSigningConfigArn`. Length 0 to 200. Pattern `arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-codesigningconfigarn)
            public var codeSigningConfigArn: PropertyName<ARN<Lambda.CodeSigningConfig>> { "CodeSigningConfigArn" }

            /// `CodeUri`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-codeuri)
            public var codeUri: PropertyName<CodeUri> { "CodeUri" }

            /// `DeadLetterQueue`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-deadletterqueue)
            public var deadLetterQueue: PropertyName<DeadLetterQueue> { "DeadLetterQueue" }

            /// `DeploymentPreference`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-deploymentpreference)
            public var deploymentPreference: PropertyName<DeploymentPreference> { "DeploymentPreference" }

            /// `Description`. Length 0 to 256. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `DurableConfig`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-durableconfig)
            public var durableConfig: PropertyName<DurableConfig> { "DurableConfig" }

            /// `Environment`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-environment)
            public var environment: PropertyName<Environment> { "Environment" }

            /// `EphemeralStorage`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-ephemeralstorage)
            public var ephemeralStorage: PropertyName<EphemeralStorage> { "EphemeralStorage" }

            /// `EventInvokeConfig`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-eventinvokeconfig)
            public var eventInvokeConfig: PropertyName<EventInvokeConfig> { "EventInvokeConfig" }

            /// `Events`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-events)
            public var events: PropertyName<Map<Event>> { "Events" }

            /// `FileSystemConfigs`. Items 0 to 1. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-filesystemconfigs)
            public var fileSystemConfigs: PropertyName<List<FileSystemConfig>> { "FileSystemConfigs" }

            /// `FunctionName`. Length at least 1. Pattern `^([a-zA-Z0-9_-]{1,64}|arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:function:[a-zA-Z0-9_-]{1,64})$`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-functionname)
            public var functionName: PropertyName<Value<String>> { "FunctionName" }

            /// `FunctionScalingConfig`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-functionscalingconfig)
            public var functionScalingConfig: PropertyName<FunctionScalingConfig> { "FunctionScalingConfig" }

            /// `FunctionUrlConfig`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-functionurlconfig)
            public var functionUrlConfig: PropertyName<FunctionUrlConfig> { "FunctionUrlConfig" }

            /// `Handler`. Length 0 to 128. Pattern `^[^\s]+$`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-handler)
            public var handler: PropertyName<Value<String>> { "Handler" }

            /// `ImageConfig`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-imageconfig)
            public var imageConfig: PropertyName<ImageConfig> { "ImageConfig" }

            /// `ImageUri`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-imageuri)
            public var imageUri: PropertyName<Value<String>> { "ImageUri" }

            /// `InlineCode`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-inlinecode)
            public var inlineCode: PropertyName<Value<String>> { "InlineCode" }

            /// `KmsKeyArn`. Length 0 to 10000. Pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-kmskeyarn)
            public var kmsKeyArn: PropertyName<ARN<KMS.Key>> { "KmsKeyArn" }

            /// `Layers`. Items at most 5. No item twice. Each: Length at least 1. Each: Pattern `^(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+|arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+)$`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-layers)
            public var layers: PropertyName<List<ARN<Lambda.LayerVersion>>> { "Layers" }

            /// `LoggingConfig`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-loggingconfig)
            public var loggingConfig: PropertyName<FunctionLoggingConfig> { "LoggingConfig" }

            /// `MemorySize`. Range 128 to 32768. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-memorysize)
            public var memorySize: PropertyName<Value<Int>> { "MemorySize" }

            /// `PackageType`. One of `Image`, `Zip`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-packagetype)
            public var packageType: PropertyName<PackageType> { "PackageType" }

            /// `PermissionsBoundary`. Length 20 to 2048. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-permissionsboundary)
            public var permissionsBoundary: PropertyName<Value<String>> { "PermissionsBoundary" }

            /// `Policies`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-policies)
            public var policies: PropertyName<Policies> { "Policies" }

            /// `PropagateTags`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-propagatetags)
            public var propagateTags: PropertyName<Value<Bool>> { "PropagateTags" }

            /// `ProvisionedConcurrencyConfig`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-provisionedconcurrencyconfig)
            public var provisionedConcurrencyConfig: PropertyName<ProvisionedConcurrencyConfiguration> { "ProvisionedConcurrencyConfig" }

            /// `PublishToLatestPublished`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-publishtolatestpublished)
            public var publishToLatestPublished: PropertyName<Value<Bool>> { "PublishToLatestPublished" }

            /// `RecursiveLoop`. One of `Allow`, `Terminate`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-recursiveloop)
            public var recursiveLoop: PropertyName<RecursiveLoop> { "RecursiveLoop" }

            /// `ReservedConcurrentExecutions`. Range at least 0. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-reservedconcurrentexecutions)
            public var reservedConcurrentExecutions: PropertyName<Value<Int>> { "ReservedConcurrentExecutions" }

            /// `Role`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-role)
            public var role: PropertyName<ARN<IAM.Role>> { "Role" }

            /// `RolePath`. Length 1 to 512. Pattern `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`. Default `/`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-rolepath)
            public var rolePath: PropertyName<Value<String>> { "RolePath" }

            /// `Runtime`. One of `dotnet10`, `dotnet6`, `dotnet8`, `dotnetcore1.0`, `dotnetcore2.0`, `dotnetcore2.1`, `dotnetcore3.1`, `go1.x` and 43 more. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-runtime)
            public var runtime: PropertyName<Runtime> { "Runtime" }

            /// `RuntimeManagementConfig`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-runtimemanagementconfig)
            public var runtimeManagementConfig: PropertyName<RuntimeManagementConfig> { "RuntimeManagementConfig" }

            /// `SnapStart`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-snapstart)
            public var snapStart: PropertyName<SnapStart> { "SnapStart" }

            /// `SourceKMSKeyArn`. Length 0 to 10000. Pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-sourcekmskeyarn)
            public var sourceKMSKeyArn: PropertyName<ARN<KMS.Key>> { "SourceKMSKeyArn" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-tags)
            public var tags: PropertyName<Map<Value<String>>> { "Tags" }

            /// `TenancyConfig`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-tenancyconfig)
            public var tenancyConfig: PropertyName<TenancyConfig> { "TenancyConfig" }

            /// `Timeout`. Range 1 to 5400. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-timeout)
            public var timeout: PropertyName<Seconds> { "Timeout" }

            /// `Tracing`. One of `Active`, `Disabled`, `PassThrough`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-tracing)
            public var tracing: PropertyName<Tracing> { "Tracing" }

            /// `VersionDeletionPolicy`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-versiondeletionpolicy)
            public var versionDeletionPolicy: PropertyName<Value<Bool>> { "VersionDeletionPolicy" }

            /// `VersionDescription`. Length 0 to 256. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-versiondescription)
            public var versionDescription: PropertyName<Value<String>> { "VersionDescription" }

            /// `VpcConfig`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-vpcconfig)
            public var vpcConfig: PropertyName<VpcConfig> { "VpcConfig" }
        }

        /// `AWS::Serverless::Function`: `AlexaSkillEventProperties`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct AlexaSkillEventProperties: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                skillId: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "SkillId": skillId?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `SkillId`.
                public var skillId: PropertyName<Value<String>> { "SkillId" }
            }
        }

        /// `AWS::Serverless::Function`: `AllowMethods`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public final class AllowMethods: OpenEnum, @unchecked Sendable {
            /// `*`
            public static var asterisk: AllowMethods { "*" }
            /// `DELETE`
            public static var delete: AllowMethods { "DELETE" }
            /// `GET`
            public static var get: AllowMethods { "GET" }
            /// `HEAD`
            public static var head: AllowMethods { "HEAD" }
            /// `PATCH`
            public static var patch: AllowMethods { "PATCH" }
            /// `POST`
            public static var post: AllowMethods { "POST" }
            /// `PUT`
            public static var put: AllowMethods { "PUT" }
        }

        /// `AWS::Serverless::Function`: `ApiAuth`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct ApiAuth: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                apiKeyRequired: Value<Bool>? = nil,
                authorizationScopes: List<Value<String>>? = nil,
                authorizer: Value<String>? = nil,
                invokeRole: Value<String>? = nil,
                overrideApiAuth: Value<Bool>? = nil,
                resourcePolicy: ResourcePolicy? = nil
            ) {
                self.node = Node(properties: [
                    "ApiKeyRequired": apiKeyRequired?.node,
                    "AuthorizationScopes": authorizationScopes?.node,
                    "Authorizer": authorizer?.node,
                    "InvokeRole": invokeRole?.node,
                    "OverrideApiAuth": overrideApiAuth?.node,
                    "ResourcePolicy": resourcePolicy?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ApiKeyRequired`.
                public var apiKeyRequired: PropertyName<Value<Bool>> { "ApiKeyRequired" }

                /// `AuthorizationScopes`.
                public var authorizationScopes: PropertyName<List<Value<String>>> { "AuthorizationScopes" }

                /// `Authorizer`.
                public var authorizer: PropertyName<Value<String>> { "Authorizer" }

                /// `InvokeRole`.
                public var invokeRole: PropertyName<Value<String>> { "InvokeRole" }

                /// `OverrideApiAuth`.
                public var overrideApiAuth: PropertyName<Value<Bool>> { "OverrideApiAuth" }

                /// `ResourcePolicy`.
                public var resourcePolicy: PropertyName<ResourcePolicy> { "ResourcePolicy" }
            }
        }

        /// `AWS::Serverless::Function`: `ApiEventProperties`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct ApiEventProperties: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - timeoutInMillis: Range at least 50.
            public init(
                method: Value<String>,
                path: Value<String>,
                auth: ApiAuth? = nil,
                requestModel: RequestModel? = nil,
                requestParameters: List<RequestParameter>? = nil,
                responseTransferMode: Document? = nil,
                restApiId: ID<ApiGateway.RestApi>? = nil,
                timeoutInMillis: Milliseconds? = nil
            ) {
                self.node = Node(properties: [
                    "Method": method.node,
                    "Path": path.node,
                    "Auth": auth?.node,
                    "RequestModel": requestModel?.node,
                    "RequestParameters": requestParameters?.node,
                    "ResponseTransferMode": responseTransferMode?.node,
                    "RestApiId": restApiId?.node,
                    "TimeoutInMillis": timeoutInMillis?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Method`.
                public var method: PropertyName<Value<String>> { "Method" }

                /// `Path`.
                public var path: PropertyName<Value<String>> { "Path" }

                /// `Auth`.
                public var auth: PropertyName<ApiAuth> { "Auth" }

                /// `RequestModel`.
                public var requestModel: PropertyName<RequestModel> { "RequestModel" }

                /// `RequestParameters`.
                public var requestParameters: PropertyName<List<RequestParameter>> { "RequestParameters" }

                /// `ResponseTransferMode`.
                public var responseTransferMode: PropertyName<Document> { "ResponseTransferMode" }

                /// `RestApiId`.
                public var restApiId: PropertyName<ID<ApiGateway.RestApi>> { "RestApiId" }

                /// `TimeoutInMillis`. Range at least 50.
                public var timeoutInMillis: PropertyName<Milliseconds> { "TimeoutInMillis" }
            }
        }

        /// `AWS::Serverless::Function`: `Architectures`
        public final class Architectures: OpenEnum, @unchecked Sendable {
            /// `arm64`
            public static var arm64: Architectures { "arm64" }
            /// `x86_64`
            public static var x86_64: Architectures { "x86_64" }
        }

        /// `AWS::Serverless::Function`: `CapacityProviderConfig`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct CapacityProviderConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                arn: ARN<Lambda.CapacityProvider>,
                executionEnvironmentMemoryGiBPerVCpu: Value<Double>? = nil,
                perExecutionEnvironmentMaxConcurrency: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "Arn": arn.node,
                    "ExecutionEnvironmentMemoryGiBPerVCpu": executionEnvironmentMemoryGiBPerVCpu?.node,
                    "PerExecutionEnvironmentMaxConcurrency": perExecutionEnvironmentMaxConcurrency?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Arn`.
                public var arn: PropertyName<ARN<Lambda.CapacityProvider>> { "Arn" }

                /// `ExecutionEnvironmentMemoryGiBPerVCpu`.
                public var executionEnvironmentMemoryGiBPerVCpu: PropertyName<Value<Double>> { "ExecutionEnvironmentMemoryGiBPerVCpu" }

                /// `PerExecutionEnvironmentMaxConcurrency`.
                public var perExecutionEnvironmentMaxConcurrency: PropertyName<Value<Int>> { "PerExecutionEnvironmentMaxConcurrency" }
            }
        }

        /// `AWS::Serverless::Function`: `CloudWatchEventProperties`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct CloudWatchEventProperties: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - eventBusName: Length 1 to 1600. Pattern `^(arn:aws[\w-]*:events:[a-z]{2}-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+$`.
            ///   - input: Length 0 to 8192.
            ///   - inputPath: Length 0 to 256.
            ///   - state: One of `DISABLED`, `ENABLED`, `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`.
            public init(
                deadLetterConfig: DeadLetterConfig? = nil,
                enabled: Value<Bool>? = nil,
                eventBusName: Reference<Events.EventBus>? = nil,
                input: Value<String>? = nil,
                inputPath: Value<String>? = nil,
                pattern: Document? = nil,
                retryPolicy: RetryPolicy? = nil,
                state: State? = nil
            ) {
                self.node = Node(properties: [
                    "DeadLetterConfig": deadLetterConfig?.node,
                    "Enabled": enabled?.node,
                    "EventBusName": eventBusName?.node,
                    "Input": input?.node,
                    "InputPath": inputPath?.node,
                    "Pattern": pattern?.node,
                    "RetryPolicy": retryPolicy?.node,
                    "State": state?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DeadLetterConfig`.
                public var deadLetterConfig: PropertyName<DeadLetterConfig> { "DeadLetterConfig" }

                /// `Enabled`.
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `EventBusName`. Length 1 to 1600. Pattern `^(arn:aws[\w-]*:events:[a-z]{2}-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+$`.
                public var eventBusName: PropertyName<Reference<Events.EventBus>> { "EventBusName" }

                /// `Input`. Length 0 to 8192.
                public var input: PropertyName<Value<String>> { "Input" }

                /// `InputPath`. Length 0 to 256.
                public var inputPath: PropertyName<Value<String>> { "InputPath" }

                /// `Pattern`.
                public var pattern: PropertyName<Document> { "Pattern" }

                /// `RetryPolicy`.
                public var retryPolicy: PropertyName<RetryPolicy> { "RetryPolicy" }

                /// `State`. One of `DISABLED`, `ENABLED`, `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`.
                public var state: PropertyName<State> { "State" }
            }

            /// `AWS::Serverless::Function`: `CloudWatchEventProperties.State`
            public final class State: OpenEnum, @unchecked Sendable {
                /// `DISABLED`
                public static var disabled: State { "DISABLED" }
                /// `ENABLED`
                public static var enabled: State { "ENABLED" }
                /// `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`
                public static var enabledWithAllCloudtrailManagementEvents: State { "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" }
            }
        }

        /// `AWS::Serverless::Function`: `CloudWatchLogsEventProperties`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct CloudWatchLogsEventProperties: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - filterPattern: Length 0 to 1024.
            ///   - logGroupName: Length 1 to 512. Pattern `^[\.\-_/#A-Za-z0-9]+$`.
            public init(
                filterPattern: Value<String>,
                logGroupName: ID<Logs.LogGroup>
            ) {
                self.node = Node(properties: [
                    "FilterPattern": filterPattern.node,
                    "LogGroupName": logGroupName.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FilterPattern`. Length 0 to 1024.
                public var filterPattern: PropertyName<Value<String>> { "FilterPattern" }

                /// `LogGroupName`. Length 1 to 512. Pattern `^[\.\-_/#A-Za-z0-9]+$`.
                public var logGroupName: PropertyName<ID<Logs.LogGroup>> { "LogGroupName" }
            }
        }

        /// `AWS::Serverless::Function`: `CodeUri`
        public struct CodeUri: PropertyObject, TextExpression {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                bucket: ID<S3.Bucket>,
                key: Value<String>,
                storageMode: Value<String>? = nil,
                version: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Bucket": bucket.node,
                    "Key": key.node,
                    "StorageMode": storageMode?.node,
                    "Version": version?.node,
                ])
            }

            /// Text in its place.
            public init(_ text: Value<String>) { self.node = text.node }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Bucket`.
                public var bucket: PropertyName<ID<S3.Bucket>> { "Bucket" }

                /// `Key`.
                public var key: PropertyName<Value<String>> { "Key" }

                /// `StorageMode`.
                public var storageMode: PropertyName<Value<String>> { "StorageMode" }

                /// `Version`.
                public var version: PropertyName<Value<String>> { "Version" }
            }
        }

        /// `AWS::Serverless::Function`: `CognitoEventProperties`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct CognitoEventProperties: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                trigger: Trigger,
                userPool: ID<Cognito.UserPool>
            ) {
                self.node = Node(properties: [
                    "Trigger": trigger.node,
                    "UserPool": userPool.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Trigger`.
                public var trigger: PropertyName<Trigger> { "Trigger" }

                /// `UserPool`.
                public var userPool: PropertyName<ID<Cognito.UserPool>> { "UserPool" }
            }

            /// `AWS::Serverless::Function`: `CognitoEventProperties.Trigger`
            public struct Trigger: Expression, TextExpression, ExpressibleByArrayLiteral {
                /// As it stands in the template.
                public let node: Node

                /// What somebody else put together.
                public init(node: Node) { self.node = node }

                /// Text in its place.
                public init(_ text: Value<String>) { self.node = text.node }

                /// A list that is written as `[a, b]`.
                public init(arrayLiteral elements: Value<String>...) { self.node = .array(elements.map(\.node)) }

                /// A list.
                public init(_ list: List<Value<String>>) { self.node = list.node }
            }
        }

        /// `AWS::Serverless::Function`: `Cors`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct Cors: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - allowHeaders: Items 1 to 100. Each: Length 1 to 1024.
            ///   - allowMethods: One of `GET`, `PUT`, `HEAD`, `POST`, `PATCH`, `DELETE`, `*`. Items 1 to 6. Each: Length 0 to 6.
            ///   - allowOrigins: Items 1 to 100. Each: Length 1 to 253.
            ///   - exposeHeaders: Items 1 to 100. Each: Length 1 to 1024.
            ///   - maxAge: Range 0 to 86400.
            public init(
                allowCredentials: Value<Bool>? = nil,
                allowHeaders: List<Value<String>>? = nil,
                allowMethods: List<AllowMethods>? = nil,
                allowOrigins: List<Value<String>>? = nil,
                exposeHeaders: List<Value<String>>? = nil,
                maxAge: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "AllowCredentials": allowCredentials?.node,
                    "AllowHeaders": allowHeaders?.node,
                    "AllowMethods": allowMethods?.node,
                    "AllowOrigins": allowOrigins?.node,
                    "ExposeHeaders": exposeHeaders?.node,
                    "MaxAge": maxAge?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AllowCredentials`.
                public var allowCredentials: PropertyName<Value<Bool>> { "AllowCredentials" }

                /// `AllowHeaders`. Items 1 to 100. Each: Length 1 to 1024.
                public var allowHeaders: PropertyName<List<Value<String>>> { "AllowHeaders" }

                /// `AllowMethods`. One of `GET`, `PUT`, `HEAD`, `POST`, `PATCH`, `DELETE`, `*`. Items 1 to 6. Each: Length 0 to 6.
                public var allowMethods: PropertyName<List<AllowMethods>> { "AllowMethods" }

                /// `AllowOrigins`. Items 1 to 100. Each: Length 1 to 253.
                public var allowOrigins: PropertyName<List<Value<String>>> { "AllowOrigins" }

                /// `ExposeHeaders`. Items 1 to 100. Each: Length 1 to 1024.
                public var exposeHeaders: PropertyName<List<Value<String>>> { "ExposeHeaders" }

                /// `MaxAge`. Range 0 to 86400.
                public var maxAge: PropertyName<Value<Int>> { "MaxAge" }
            }
        }

        /// `AWS::Serverless::Function`: `DeadLetterConfig`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct DeadLetterConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - arn: Length 1 to 1600.
            ///   - type: One of `SQS`.
            public init(
                arn: ARN<SQS.Queue>? = nil,
                queueLogicalId: Value<String>? = nil,
                type: TypeProperty? = nil
            ) {
                self.node = Node(properties: [
                    "Arn": arn?.node,
                    "QueueLogicalId": queueLogicalId?.node,
                    "Type": type?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Arn`. Length 1 to 1600.
                public var arn: PropertyName<ARN<SQS.Queue>> { "Arn" }

                /// `QueueLogicalId`.
                public var queueLogicalId: PropertyName<Value<String>> { "QueueLogicalId" }

                /// `Type`. One of `SQS`.
                public var type: PropertyName<TypeProperty> { "Type" }
            }

            /// `AWS::Serverless::Function`: `DeadLetterConfig.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `SQS`
                public static var sqs: TypeProperty { "SQS" }
            }
        }

        /// `AWS::Serverless::Function`: `DeadLetterQueue`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct DeadLetterQueue: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: One of `SNS`, `SQS`.
            public init(
                targetArn: TargetArn,
                type: TypeProperty
            ) {
                self.node = Node(properties: [
                    "TargetArn": targetArn.node,
                    "Type": type.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `TargetArn`.
                public var targetArn: PropertyName<TargetArn> { "TargetArn" }

                /// `Type`. One of `SNS`, `SQS`.
                public var type: PropertyName<TypeProperty> { "Type" }
            }

            /// `AWS::Serverless::Function`: `DeadLetterQueue.TargetArn`
            public final class TargetArn: ReferenceChoice, @unchecked Sendable {
                /// Something of `AWS::SQS::Queue`.
                public convenience init(_ reference: ARN<SQS.Queue>) { self.init(node: reference.node) }
                /// Something of `AWS::SNS::Topic`.
                public convenience init(_ reference: ARN<SNS.Topic>) { self.init(node: reference.node) }
            }

            /// `AWS::Serverless::Function`: `DeadLetterQueue.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `SNS`
                public static var sns: TypeProperty { "SNS" }
                /// `SQS`
                public static var sqs: TypeProperty { "SQS" }
            }
        }

        /// `AWS::Serverless::Function`: `DeploymentPreference`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct DeploymentPreference: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - triggerConfigurations: No item twice.
            public init(
                alarms: List<ID<CloudWatch.Alarm>>? = nil,
                enabled: Value<Bool>? = nil,
                hooks: Hooks? = nil,
                passthroughCondition: Value<Bool>? = nil,
                role: ARN<IAM.Role>? = nil,
                triggerConfigurations: List<TriggerConfig>? = nil,
                type: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Alarms": alarms?.node,
                    "Enabled": enabled?.node,
                    "Hooks": hooks?.node,
                    "PassthroughCondition": passthroughCondition?.node,
                    "Role": role?.node,
                    "TriggerConfigurations": triggerConfigurations?.node,
                    "Type": type?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Alarms`.
                public var alarms: PropertyName<List<ID<CloudWatch.Alarm>>> { "Alarms" }

                /// `Enabled`.
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `Hooks`.
                public var hooks: PropertyName<Hooks> { "Hooks" }

                /// `PassthroughCondition`.
                public var passthroughCondition: PropertyName<Value<Bool>> { "PassthroughCondition" }

                /// `Role`.
                public var role: PropertyName<ARN<IAM.Role>> { "Role" }

                /// `TriggerConfigurations`. No item twice.
                public var triggerConfigurations: PropertyName<List<TriggerConfig>> { "TriggerConfigurations" }

                /// `Type`.
                public var type: PropertyName<Value<String>> { "Type" }
            }
        }

        /// `AWS::Serverless::Function`: `DocumentDBEventProperties`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct DocumentDBEventProperties: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - cluster: Length 12 to 1024. Pattern `arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)`.
            ///   - databaseName: Length 1 to 63. Pattern `^[^ /\.$\x22]*$`.
            ///   - sourceAccessConfigurations: Items 1 to 29. No item twice.
            ///   - batchSize: Range 1 to 10000.
            ///   - collectionName: Length 1 to 57. Pattern `^(^(?!(system\x2e)))(^[_a-zA-Z0-9])([^$]*)$`.
            ///   - fullDocument: One of `UpdateLookup`, `Default`.
            ///   - kmsKeyArn: Length 12 to 2048. Pattern `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
            ///   - maximumBatchingWindowInSeconds: Range 0 to 300.
            ///   - startingPosition: One of `AT_TIMESTAMP`, `LATEST`, `TRIM_HORIZON`. Length 6 to 12. Pattern `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`.
            public init(
                cluster: ARN<DocDB.DBCluster>,
                databaseName: Value<String>,
                sourceAccessConfigurations: List<SourceAccessConfiguration>,
                batchSize: Value<Int>? = nil,
                collectionName: Value<String>? = nil,
                enabled: Value<Bool>? = nil,
                filterCriteria: FilterCriteria? = nil,
                fullDocument: FullDocument? = nil,
                kmsKeyArn: ARN<KMS.Key>? = nil,
                maximumBatchingWindowInSeconds: Seconds? = nil,
                secretsManagerKmsKeyId: Reference<KMS.Key>? = nil,
                startingPosition: StartingPosition? = nil,
                startingPositionTimestamp: Value<Double>? = nil
            ) {
                self.node = Node(properties: [
                    "Cluster": cluster.node,
                    "DatabaseName": databaseName.node,
                    "SourceAccessConfigurations": sourceAccessConfigurations.node,
                    "BatchSize": batchSize?.node,
                    "CollectionName": collectionName?.node,
                    "Enabled": enabled?.node,
                    "FilterCriteria": filterCriteria?.node,
                    "FullDocument": fullDocument?.node,
                    "KmsKeyArn": kmsKeyArn?.node,
                    "MaximumBatchingWindowInSeconds": maximumBatchingWindowInSeconds?.node,
                    "SecretsManagerKmsKeyId": secretsManagerKmsKeyId?.node,
                    "StartingPosition": startingPosition?.node,
                    "StartingPositionTimestamp": startingPositionTimestamp?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Cluster`. Length 12 to 1024. Pattern `arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)`.
                public var cluster: PropertyName<ARN<DocDB.DBCluster>> { "Cluster" }

                /// `DatabaseName`. Length 1 to 63. Pattern `^[^ /\.$\x22]*$`.
                public var databaseName: PropertyName<Value<String>> { "DatabaseName" }

                /// `SourceAccessConfigurations`. Items 1 to 29. No item twice.
                public var sourceAccessConfigurations: PropertyName<List<SourceAccessConfiguration>> { "SourceAccessConfigurations" }

                /// `BatchSize`. Range 1 to 10000.
                public var batchSize: PropertyName<Value<Int>> { "BatchSize" }

                /// `CollectionName`. Length 1 to 57. Pattern `^(^(?!(system\x2e)))(^[_a-zA-Z0-9])([^$]*)$`.
                public var collectionName: PropertyName<Value<String>> { "CollectionName" }

                /// `Enabled`.
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `FilterCriteria`.
                public var filterCriteria: PropertyName<FilterCriteria> { "FilterCriteria" }

                /// `FullDocument`. One of `UpdateLookup`, `Default`.
                public var fullDocument: PropertyName<FullDocument> { "FullDocument" }

                /// `KmsKeyArn`. Length 12 to 2048. Pattern `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
                public var kmsKeyArn: PropertyName<ARN<KMS.Key>> { "KmsKeyArn" }

                /// `MaximumBatchingWindowInSeconds`. Range 0 to 300.
                public var maximumBatchingWindowInSeconds: PropertyName<Seconds> { "MaximumBatchingWindowInSeconds" }

                /// `SecretsManagerKmsKeyId`.
                public var secretsManagerKmsKeyId: PropertyName<Reference<KMS.Key>> { "SecretsManagerKmsKeyId" }

                /// `StartingPosition`. One of `AT_TIMESTAMP`, `LATEST`, `TRIM_HORIZON`. Length 6 to 12. Pattern `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`.
                public var startingPosition: PropertyName<StartingPosition> { "StartingPosition" }

                /// `StartingPositionTimestamp`.
                public var startingPositionTimestamp: PropertyName<Value<Double>> { "StartingPositionTimestamp" }
            }

            /// `AWS::Serverless::Function`: `DocumentDBEventProperties.FullDocument`
            public final class FullDocument: OpenEnum, @unchecked Sendable {
                /// `Default`
                public static var `default`: FullDocument { "Default" }
                /// `UpdateLookup`
                public static var updateLookup: FullDocument { "UpdateLookup" }
            }

            /// `AWS::Serverless::Function`: `DocumentDBEventProperties.StartingPosition`
            public final class StartingPosition: OpenEnum, @unchecked Sendable {
                /// `AT_TIMESTAMP`
                public static var atTimestamp: StartingPosition { "AT_TIMESTAMP" }
                /// `LATEST`
                public static var latest: StartingPosition { "LATEST" }
                /// `TRIM_HORIZON`
                public static var trimHorizon: StartingPosition { "TRIM_HORIZON" }
            }
        }

        /// `AWS::Serverless::Function`: `DurableConfig`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
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

                /// `ExecutionTimeout`. Range 1 to 31622400.
                public var executionTimeout: PropertyName<Value<Int>> { "ExecutionTimeout" }

                /// `KMSKeyArn`. Length 0 to 10000. Pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
                public var kmsKeyArn: PropertyName<ARN<KMS.Key>> { "KMSKeyArn" }

                /// `RetentionPeriodInDays`. Range 1 to 90. Default 14.
                public var retentionPeriodInDays: PropertyName<Days> { "RetentionPeriodInDays" }
            }
        }

        /// `AWS::Serverless::Function`: `DynamoDBEventProperties`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct DynamoDBEventProperties: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - stream: Length 12 to 1024. Pattern `arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)`.
            ///   - batchSize: Range 1 to 10000.
            ///   - functionResponseTypes: One of `ReportBatchItemFailures`. Length 0 to 1. Items 0 to 1. No item twice.
            ///   - kmsKeyArn: Length 12 to 2048. Pattern `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
            ///   - maximumBatchingWindowInSeconds: Range 0 to 300.
            ///   - maximumRecordAgeInSeconds: Range -1 to 604800.
            ///   - maximumRetryAttempts: Range -1 to 10000.
            ///   - parallelizationFactor: Range 1 to 10.
            ///   - startingPosition: One of `AT_TIMESTAMP`, `LATEST`, `TRIM_HORIZON`. Length 6 to 12. Pattern `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`.
            ///   - tumblingWindowInSeconds: Range 0 to 900.
            public init(
                stream: ARN<DynamoDB.Stream>,
                batchSize: Value<Int>? = nil,
                bisectBatchOnFunctionError: Value<Bool>? = nil,
                destinationConfig: SourceDestinations? = nil,
                enabled: Value<Bool>? = nil,
                filterCriteria: FilterCriteria? = nil,
                functionResponseTypes: List<FunctionResponseTypes>? = nil,
                kmsKeyArn: ARN<KMS.Key>? = nil,
                maximumBatchingWindowInSeconds: Seconds? = nil,
                maximumRecordAgeInSeconds: Seconds? = nil,
                maximumRetryAttempts: Value<Int>? = nil,
                metricsConfig: MetricsConfig? = nil,
                parallelizationFactor: Value<Int>? = nil,
                startingPosition: StartingPosition? = nil,
                startingPositionTimestamp: Value<Double>? = nil,
                tumblingWindowInSeconds: Seconds? = nil
            ) {
                self.node = Node(properties: [
                    "Stream": stream.node,
                    "BatchSize": batchSize?.node,
                    "BisectBatchOnFunctionError": bisectBatchOnFunctionError?.node,
                    "DestinationConfig": destinationConfig?.node,
                    "Enabled": enabled?.node,
                    "FilterCriteria": filterCriteria?.node,
                    "FunctionResponseTypes": functionResponseTypes?.node,
                    "KmsKeyArn": kmsKeyArn?.node,
                    "MaximumBatchingWindowInSeconds": maximumBatchingWindowInSeconds?.node,
                    "MaximumRecordAgeInSeconds": maximumRecordAgeInSeconds?.node,
                    "MaximumRetryAttempts": maximumRetryAttempts?.node,
                    "MetricsConfig": metricsConfig?.node,
                    "ParallelizationFactor": parallelizationFactor?.node,
                    "StartingPosition": startingPosition?.node,
                    "StartingPositionTimestamp": startingPositionTimestamp?.node,
                    "TumblingWindowInSeconds": tumblingWindowInSeconds?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Stream`. Length 12 to 1024. Pattern `arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)`.
                public var stream: PropertyName<ARN<DynamoDB.Stream>> { "Stream" }

                /// `BatchSize`. Range 1 to 10000.
                public var batchSize: PropertyName<Value<Int>> { "BatchSize" }

                /// `BisectBatchOnFunctionError`.
                public var bisectBatchOnFunctionError: PropertyName<Value<Bool>> { "BisectBatchOnFunctionError" }

                /// `DestinationConfig`.
                public var destinationConfig: PropertyName<SourceDestinations> { "DestinationConfig" }

                /// `Enabled`.
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `FilterCriteria`.
                public var filterCriteria: PropertyName<FilterCriteria> { "FilterCriteria" }

                /// `FunctionResponseTypes`. One of `ReportBatchItemFailures`. Length 0 to 1. Items 0 to 1. No item twice.
                public var functionResponseTypes: PropertyName<List<FunctionResponseTypes>> { "FunctionResponseTypes" }

                /// `KmsKeyArn`. Length 12 to 2048. Pattern `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
                public var kmsKeyArn: PropertyName<ARN<KMS.Key>> { "KmsKeyArn" }

                /// `MaximumBatchingWindowInSeconds`. Range 0 to 300.
                public var maximumBatchingWindowInSeconds: PropertyName<Seconds> { "MaximumBatchingWindowInSeconds" }

                /// `MaximumRecordAgeInSeconds`. Range -1 to 604800.
                public var maximumRecordAgeInSeconds: PropertyName<Seconds> { "MaximumRecordAgeInSeconds" }

                /// `MaximumRetryAttempts`. Range -1 to 10000.
                public var maximumRetryAttempts: PropertyName<Value<Int>> { "MaximumRetryAttempts" }

                /// `MetricsConfig`.
                public var metricsConfig: PropertyName<MetricsConfig> { "MetricsConfig" }

                /// `ParallelizationFactor`. Range 1 to 10.
                public var parallelizationFactor: PropertyName<Value<Int>> { "ParallelizationFactor" }

                /// `StartingPosition`. One of `AT_TIMESTAMP`, `LATEST`, `TRIM_HORIZON`. Length 6 to 12. Pattern `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`.
                public var startingPosition: PropertyName<StartingPosition> { "StartingPosition" }

                /// `StartingPositionTimestamp`.
                public var startingPositionTimestamp: PropertyName<Value<Double>> { "StartingPositionTimestamp" }

                /// `TumblingWindowInSeconds`. Range 0 to 900.
                public var tumblingWindowInSeconds: PropertyName<Seconds> { "TumblingWindowInSeconds" }
            }

            /// `AWS::Serverless::Function`: `DynamoDBEventProperties.FunctionResponseTypes`
            public final class FunctionResponseTypes: OpenEnum, @unchecked Sendable {
                /// `ReportBatchItemFailures`
                public static var reportBatchItemFailures: FunctionResponseTypes { "ReportBatchItemFailures" }
            }

            /// `AWS::Serverless::Function`: `DynamoDBEventProperties.StartingPosition`
            public final class StartingPosition: OpenEnum, @unchecked Sendable {
                /// `AT_TIMESTAMP`
                public static var atTimestamp: StartingPosition { "AT_TIMESTAMP" }
                /// `LATEST`
                public static var latest: StartingPosition { "LATEST" }
                /// `TRIM_HORIZON`
                public static var trimHorizon: StartingPosition { "TRIM_HORIZON" }
            }
        }

        /// `AWS::Serverless::Function`: `Environment`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
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

                /// `Variables`.
                public var variables: PropertyName<Map<Value<String>>> { "Variables" }
            }
        }

        /// `AWS::Serverless::Function`: `EphemeralStorage`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
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

                /// `Size`. Range 512 to 32768.
                public var size: PropertyName<Value<Int>> { "Size" }
            }
        }

        /// `AWS::Serverless::Function`: `Event`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct Event: Expression {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// `Type` is `AlexaSkill`.
            public static func alexaSkill(_ properties: AlexaSkillEventProperties? = nil) -> Event {
                .init(node: Node(properties: ["Type": .string("AlexaSkill"), "Properties": properties?.node]))
            }

            /// `Type` is `Api`.
            public static func api(_ properties: ApiEventProperties) -> Event {
                .init(node: Node(properties: ["Type": .string("Api"), "Properties": properties.node]))
            }

            /// `Type` is `CloudWatchEvent`.
            public static func cloudWatchEvent(_ properties: CloudWatchEventProperties) -> Event {
                .init(node: Node(properties: ["Type": .string("CloudWatchEvent"), "Properties": properties.node]))
            }

            /// `Type` is `CloudWatchLogs`.
            public static func cloudWatchLogs(_ properties: CloudWatchLogsEventProperties) -> Event {
                .init(node: Node(properties: ["Type": .string("CloudWatchLogs"), "Properties": properties.node]))
            }

            /// `Type` is `Cognito`.
            public static func cognito(_ properties: CognitoEventProperties) -> Event {
                .init(node: Node(properties: ["Type": .string("Cognito"), "Properties": properties.node]))
            }

            /// `Type` is `DocumentDB`.
            public static func documentDB(_ properties: DocumentDBEventProperties) -> Event {
                .init(node: Node(properties: ["Type": .string("DocumentDB"), "Properties": properties.node]))
            }

            /// `Type` is `DynamoDB`.
            public static func dynamoDB(_ properties: DynamoDBEventProperties) -> Event {
                .init(node: Node(properties: ["Type": .string("DynamoDB"), "Properties": properties.node]))
            }

            /// `Type` is `EventBridgeRule`.
            public static func eventBridgeRule(_ properties: EventBridgeRuleEventProperties) -> Event {
                .init(node: Node(properties: ["Type": .string("EventBridgeRule"), "Properties": properties.node]))
            }

            /// `Type` is `HttpApi`.
            public static func httpApi(_ properties: HttpApiEventProperties? = nil) -> Event {
                .init(node: Node(properties: ["Type": .string("HttpApi"), "Properties": properties?.node]))
            }

            /// `Type` is `IoTRule`.
            public static func ioTRule(_ properties: IoTRuleEventProperties) -> Event {
                .init(node: Node(properties: ["Type": .string("IoTRule"), "Properties": properties.node]))
            }

            /// `Type` is `Kinesis`.
            public static func kinesis(_ properties: KinesisEventProperties) -> Event {
                .init(node: Node(properties: ["Type": .string("Kinesis"), "Properties": properties.node]))
            }

            /// `Type` is `MQ`.
            public static func mq(_ properties: MQEventProperties) -> Event {
                .init(node: Node(properties: ["Type": .string("MQ"), "Properties": properties.node]))
            }

            /// `Type` is `MSK`.
            public static func msk(_ properties: MSKEventProperties) -> Event {
                .init(node: Node(properties: ["Type": .string("MSK"), "Properties": properties.node]))
            }

            /// `Type` is `S3`.
            public static func s3(_ properties: S3EventProperties) -> Event {
                .init(node: Node(properties: ["Type": .string("S3"), "Properties": properties.node]))
            }

            /// `Type` is `SNS`.
            public static func sns(_ properties: SNSEventProperties) -> Event {
                .init(node: Node(properties: ["Type": .string("SNS"), "Properties": properties.node]))
            }

            /// `Type` is `SQS`.
            public static func sqs(_ properties: SQSEventProperties) -> Event {
                .init(node: Node(properties: ["Type": .string("SQS"), "Properties": properties.node]))
            }

            /// `Type` is `Schedule`.
            public static func schedule(_ properties: EventsScheduleProperties) -> Event {
                .init(node: Node(properties: ["Type": .string("Schedule"), "Properties": properties.node]))
            }

            /// `Type` is `ScheduleV2`.
            public static func scheduleV2(_ properties: ScheduleV2EventProperties) -> Event {
                .init(node: Node(properties: ["Type": .string("ScheduleV2"), "Properties": properties.node]))
            }

            /// `Type` is `SelfManagedKafka`.
            public static func selfManagedKafka(_ properties: SelfManagedKafkaEventProperties) -> Event {
                .init(node: Node(properties: ["Type": .string("SelfManagedKafka"), "Properties": properties.node]))
            }
        }

        /// `AWS::Serverless::Function`: `EventBridgeRuleEventProperties`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct EventBridgeRuleEventProperties: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - eventBusName: Length 1 to 1600. Pattern `^(arn:aws[\w-]*:events:[a-z]{2}-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+$`.
            ///   - input: Length 0 to 8192.
            ///   - inputPath: Length 0 to 256.
            ///   - ruleName: Length 1 to 64. Pattern `^[\.\-_A-Za-z0-9]+$`.
            ///   - state: One of `DISABLED`, `ENABLED`, `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`.
            public init(
                pattern: Document,
                deadLetterConfig: DeadLetterConfig? = nil,
                enabled: Value<Bool>? = nil,
                eventBusName: Reference<Events.EventBus>? = nil,
                input: Value<String>? = nil,
                inputPath: Value<String>? = nil,
                inputTransformer: InputTransformer? = nil,
                retryPolicy: RetryPolicy? = nil,
                ruleName: Value<String>? = nil,
                state: State? = nil,
                target: EventBridgeRuleTarget? = nil
            ) {
                self.node = Node(properties: [
                    "Pattern": pattern.node,
                    "DeadLetterConfig": deadLetterConfig?.node,
                    "Enabled": enabled?.node,
                    "EventBusName": eventBusName?.node,
                    "Input": input?.node,
                    "InputPath": inputPath?.node,
                    "InputTransformer": inputTransformer?.node,
                    "RetryPolicy": retryPolicy?.node,
                    "RuleName": ruleName?.node,
                    "State": state?.node,
                    "Target": target?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Pattern`.
                public var pattern: PropertyName<Document> { "Pattern" }

                /// `DeadLetterConfig`.
                public var deadLetterConfig: PropertyName<DeadLetterConfig> { "DeadLetterConfig" }

                /// `Enabled`.
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `EventBusName`. Length 1 to 1600. Pattern `^(arn:aws[\w-]*:events:[a-z]{2}-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+$`.
                public var eventBusName: PropertyName<Reference<Events.EventBus>> { "EventBusName" }

                /// `Input`. Length 0 to 8192.
                public var input: PropertyName<Value<String>> { "Input" }

                /// `InputPath`. Length 0 to 256.
                public var inputPath: PropertyName<Value<String>> { "InputPath" }

                /// `InputTransformer`.
                public var inputTransformer: PropertyName<InputTransformer> { "InputTransformer" }

                /// `RetryPolicy`.
                public var retryPolicy: PropertyName<RetryPolicy> { "RetryPolicy" }

                /// `RuleName`. Length 1 to 64. Pattern `^[\.\-_A-Za-z0-9]+$`.
                public var ruleName: PropertyName<Value<String>> { "RuleName" }

                /// `State`. One of `DISABLED`, `ENABLED`, `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`.
                public var state: PropertyName<State> { "State" }

                /// `Target`.
                public var target: PropertyName<EventBridgeRuleTarget> { "Target" }
            }

            /// `AWS::Serverless::Function`: `EventBridgeRuleEventProperties.State`
            public final class State: OpenEnum, @unchecked Sendable {
                /// `DISABLED`
                public static var disabled: State { "DISABLED" }
                /// `ENABLED`
                public static var enabled: State { "ENABLED" }
                /// `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`
                public static var enabledWithAllCloudtrailManagementEvents: State { "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" }
            }
        }

        /// `AWS::Serverless::Function`: `EventBridgeRuleTarget`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct EventBridgeRuleTarget: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - id: Length 1 to 64. Pattern `^[\.\-_A-Za-z0-9]+$`.
            public init(
                id: Value<String>
            ) {
                self.node = Node(properties: [
                    "Id": id.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Id`. Length 1 to 64. Pattern `^[\.\-_A-Za-z0-9]+$`.
                public var id: PropertyName<Value<String>> { "Id" }
            }
        }

        /// `AWS::Serverless::Function`: `EventInvokeConfig`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct EventInvokeConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                destinationConfig: EventInvokeDestinationConfig? = nil,
                maximumEventAgeInSeconds: Seconds? = nil,
                maximumRetryAttempts: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "DestinationConfig": destinationConfig?.node,
                    "MaximumEventAgeInSeconds": maximumEventAgeInSeconds?.node,
                    "MaximumRetryAttempts": maximumRetryAttempts?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DestinationConfig`.
                public var destinationConfig: PropertyName<EventInvokeDestinationConfig> { "DestinationConfig" }

                /// `MaximumEventAgeInSeconds`.
                public var maximumEventAgeInSeconds: PropertyName<Seconds> { "MaximumEventAgeInSeconds" }

                /// `MaximumRetryAttempts`.
                public var maximumRetryAttempts: PropertyName<Value<Int>> { "MaximumRetryAttempts" }
            }
        }

        /// `AWS::Serverless::Function`: `EventInvokeDestinationConfig`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct EventInvokeDestinationConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                onFailure: EventInvokeOnFailure? = nil,
                onSuccess: EventInvokeOnSuccess? = nil
            ) {
                self.node = Node(properties: [
                    "OnFailure": onFailure?.node,
                    "OnSuccess": onSuccess?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `OnFailure`.
                public var onFailure: PropertyName<EventInvokeOnFailure> { "OnFailure" }

                /// `OnSuccess`.
                public var onSuccess: PropertyName<EventInvokeOnSuccess> { "OnSuccess" }
            }
        }

        /// `AWS::Serverless::Function`: `EventInvokeOnFailure`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct EventInvokeOnFailure: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: One of `SQS`, `SNS`, `Lambda`, `EventBridge`, `S3Bucket`.
            public init(
                destination: Destination? = nil,
                type: TypeProperty? = nil
            ) {
                self.node = Node(properties: [
                    "Destination": destination?.node,
                    "Type": type?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Destination`.
                public var destination: PropertyName<Destination> { "Destination" }

                /// `Type`. One of `SQS`, `SNS`, `Lambda`, `EventBridge`, `S3Bucket`.
                public var type: PropertyName<TypeProperty> { "Type" }
            }

            /// `AWS::Serverless::Function`: `EventInvokeOnFailure.Destination`
            public final class Destination: ReferenceChoice, @unchecked Sendable {
                /// Something of `AWS::SQS::Queue`.
                public convenience init(_ reference: ARN<SQS.Queue>) { self.init(node: reference.node) }
                /// Something of `AWS::SNS::Topic`.
                public convenience init(_ reference: ARN<SNS.Topic>) { self.init(node: reference.node) }
                /// Something of `AWS::S3::Bucket`.
                public convenience init(_ reference: ARN<S3.Bucket>) { self.init(node: reference.node) }
                /// Something of `AWS::Lambda::Function`.
                public convenience init(_ reference: ARN<Lambda.Function>) { self.init(node: reference.node) }
                /// Something of `AWS::Events::EventBus`.
                public convenience init(_ reference: ARN<Events.EventBus>) { self.init(node: reference.node) }
            }

            /// `AWS::Serverless::Function`: `EventInvokeOnFailure.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `EventBridge`
                public static var eventBridge: TypeProperty { "EventBridge" }
                /// `Lambda`
                public static var lambda: TypeProperty { "Lambda" }
                /// `S3Bucket`
                public static var s3Bucket: TypeProperty { "S3Bucket" }
                /// `SNS`
                public static var sns: TypeProperty { "SNS" }
                /// `SQS`
                public static var sqs: TypeProperty { "SQS" }
            }
        }

        /// `AWS::Serverless::Function`: `EventInvokeOnSuccess`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct EventInvokeOnSuccess: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: One of `SQS`, `SNS`, `Lambda`, `EventBridge`, `S3Bucket`.
            public init(
                destination: Destination? = nil,
                type: TypeProperty? = nil
            ) {
                self.node = Node(properties: [
                    "Destination": destination?.node,
                    "Type": type?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Destination`.
                public var destination: PropertyName<Destination> { "Destination" }

                /// `Type`. One of `SQS`, `SNS`, `Lambda`, `EventBridge`, `S3Bucket`.
                public var type: PropertyName<TypeProperty> { "Type" }
            }

            /// `AWS::Serverless::Function`: `EventInvokeOnSuccess.Destination`
            public final class Destination: ReferenceChoice, @unchecked Sendable {
                /// Something of `AWS::SQS::Queue`.
                public convenience init(_ reference: ARN<SQS.Queue>) { self.init(node: reference.node) }
                /// Something of `AWS::SNS::Topic`.
                public convenience init(_ reference: ARN<SNS.Topic>) { self.init(node: reference.node) }
                /// Something of `AWS::S3::Bucket`.
                public convenience init(_ reference: ARN<S3.Bucket>) { self.init(node: reference.node) }
                /// Something of `AWS::Lambda::Function`.
                public convenience init(_ reference: ARN<Lambda.Function>) { self.init(node: reference.node) }
                /// Something of `AWS::Events::EventBus`.
                public convenience init(_ reference: ARN<Events.EventBus>) { self.init(node: reference.node) }
            }

            /// `AWS::Serverless::Function`: `EventInvokeOnSuccess.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `EventBridge`
                public static var eventBridge: TypeProperty { "EventBridge" }
                /// `Lambda`
                public static var lambda: TypeProperty { "Lambda" }
                /// `S3Bucket`
                public static var s3Bucket: TypeProperty { "S3Bucket" }
                /// `SNS`
                public static var sns: TypeProperty { "SNS" }
                /// `SQS`
                public static var sqs: TypeProperty { "SQS" }
            }
        }

        /// `AWS::Serverless::Function`: `EventsScheduleProperties`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct EventsScheduleProperties: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - description: Length 0 to 512.
            ///   - input: Length 0 to 8192.
            ///   - name: Length 1 to 64. Pattern `^[\.\-_A-Za-z0-9]+$`.
            ///   - schedule: Length 0 to 256. Pattern `^(rate\(.+\)|cron\(.+\))?$`.
            ///   - state: One of `DISABLED`, `ENABLED`, `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`.
            public init(
                deadLetterConfig: DeadLetterConfig? = nil,
                description: Value<String>? = nil,
                enabled: Value<Bool>? = nil,
                input: Value<String>? = nil,
                name: Value<String>? = nil,
                retryPolicy: RetryPolicy? = nil,
                schedule: Value<String>? = nil,
                state: State? = nil
            ) {
                self.node = Node(properties: [
                    "DeadLetterConfig": deadLetterConfig?.node,
                    "Description": description?.node,
                    "Enabled": enabled?.node,
                    "Input": input?.node,
                    "Name": name?.node,
                    "RetryPolicy": retryPolicy?.node,
                    "Schedule": schedule?.node,
                    "State": state?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DeadLetterConfig`.
                public var deadLetterConfig: PropertyName<DeadLetterConfig> { "DeadLetterConfig" }

                /// `Description`. Length 0 to 512.
                public var description: PropertyName<Value<String>> { "Description" }

                /// `Enabled`.
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `Input`. Length 0 to 8192.
                public var input: PropertyName<Value<String>> { "Input" }

                /// `Name`. Length 1 to 64. Pattern `^[\.\-_A-Za-z0-9]+$`.
                public var name: PropertyName<Value<String>> { "Name" }

                /// `RetryPolicy`.
                public var retryPolicy: PropertyName<RetryPolicy> { "RetryPolicy" }

                /// `Schedule`. Length 0 to 256. Pattern `^(rate\(.+\)|cron\(.+\))?$`.
                public var schedule: PropertyName<Value<String>> { "Schedule" }

                /// `State`. One of `DISABLED`, `ENABLED`, `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`.
                public var state: PropertyName<State> { "State" }
            }

            /// `AWS::Serverless::Function`: `EventsScheduleProperties.State`
            public final class State: OpenEnum, @unchecked Sendable {
                /// `DISABLED`
                public static var disabled: State { "DISABLED" }
                /// `ENABLED`
                public static var enabled: State { "ENABLED" }
                /// `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`
                public static var enabledWithAllCloudtrailManagementEvents: State { "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" }
            }
        }

        /// `AWS::Serverless::Function`: `FailureDestination`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct FailureDestination: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: One of `Kafka`, `S3`, `SNS`, `SQS`.
            public init(
                destination: Destination? = nil,
                type: TypeProperty? = nil
            ) {
                self.node = Node(properties: [
                    "Destination": destination?.node,
                    "Type": type?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Destination`.
                public var destination: PropertyName<Destination> { "Destination" }

                /// `Type`. One of `Kafka`, `S3`, `SNS`, `SQS`.
                public var type: PropertyName<TypeProperty> { "Type" }
            }

            /// `AWS::Serverless::Function`: `FailureDestination.Destination`
            public final class Destination: ReferenceChoice, @unchecked Sendable {
                /// Something of `AWS::SQS::Queue`.
                public convenience init(_ reference: ARN<SQS.Queue>) { self.init(node: reference.node) }
                /// Something of `AWS::SNS::Topic`.
                public convenience init(_ reference: ARN<SNS.Topic>) { self.init(node: reference.node) }
                /// Something of `AWS::S3::Bucket`.
                public convenience init(_ reference: ARN<S3.Bucket>) { self.init(node: reference.node) }
            }

            /// `AWS::Serverless::Function`: `FailureDestination.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `Kafka`
                public static var kafka: TypeProperty { "Kafka" }
                /// `S3`
                public static var s3: TypeProperty { "S3" }
                /// `SNS`
                public static var sns: TypeProperty { "SNS" }
                /// `SQS`
                public static var sqs: TypeProperty { "SQS" }
            }
        }

        /// `AWS::Serverless::Function`: `FileSystemConfig`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
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

                /// `Arn`. Length at most 200.
                public var arn: PropertyName<Arn> { "Arn" }

                /// `LocalMountPath`. Length 0 to 160. Pattern `^/mnt/[a-zA-Z0-9-_.]+$`.
                public var localMountPath: PropertyName<Value<String>> { "LocalMountPath" }

                /// `S3FilesConfig`.
                public var s3FilesConfig: PropertyName<S3FilesConfig> { "S3FilesConfig" }
            }

            /// `AWS::Serverless::Function`: `FileSystemConfig.Arn`
            public final class Arn: ReferenceChoice, @unchecked Sendable {
                /// Something of `AWS::EFS::AccessPoint`.
                public convenience init(_ reference: ARN<EFS.AccessPoint>) { self.init(node: reference.node) }
                /// Something of `AWS::S3Files::AccessPoint`.
                public convenience init(_ reference: ARN<S3Files.AccessPoint>) { self.init(node: reference.node) }
            }
        }

        /// `AWS::Serverless::Function`: `Filter`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct Filter: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - pattern: Length 0 to 4096. Pattern `.*`.
            public init(
                pattern: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Pattern": pattern?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Pattern`. Length 0 to 4096. Pattern `.*`.
                public var pattern: PropertyName<Value<String>> { "Pattern" }
            }
        }

        /// `AWS::Serverless::Function`: `FilterCriteria`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct FilterCriteria: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - filters: Items 1 to 20. No item twice.
            public init(
                filters: List<Filter>? = nil
            ) {
                self.node = Node(properties: [
                    "Filters": filters?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Filters`. Items 1 to 20. No item twice.
                public var filters: PropertyName<List<Filter>> { "Filters" }
            }
        }

        /// `AWS::Serverless::Function`: `FilterRule`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct FilterRule: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: One of `prefix`, `suffix`. Length at most 1024.
            public init(
                name: Name,
                value: Value<String>
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                    "Value": value.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Name`. One of `prefix`, `suffix`. Length at most 1024.
                public var name: PropertyName<Name> { "Name" }

                /// `Value`.
                public var value: PropertyName<Value<String>> { "Value" }
            }

            /// `AWS::Serverless::Function`: `FilterRule.Name`
            public final class Name: OpenEnum, @unchecked Sendable {
                /// `prefix`
                public static var prefix: Name { "prefix" }
                /// `suffix`
                public static var suffix: Name { "suffix" }
            }
        }

        /// `AWS::Serverless::Function`: `FlexibleTimeWindow`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct FlexibleTimeWindow: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - mode: One of `OFF`, `FLEXIBLE`.
            ///   - maximumWindowInMinutes: Range 1 to 1440.
            public init(
                mode: FlexibleTimeWindowMode,
                maximumWindowInMinutes: Value<Double>? = nil
            ) {
                self.node = Node(properties: [
                    "Mode": mode.node,
                    "MaximumWindowInMinutes": maximumWindowInMinutes?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Mode`. One of `OFF`, `FLEXIBLE`.
                public var mode: PropertyName<FlexibleTimeWindowMode> { "Mode" }

                /// `MaximumWindowInMinutes`. Range 1 to 1440.
                public var maximumWindowInMinutes: PropertyName<Value<Double>> { "MaximumWindowInMinutes" }
            }
        }

        /// `AWS::Serverless::Function`: `FlexibleTimeWindowMode`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public final class FlexibleTimeWindowMode: OpenEnum, @unchecked Sendable {
            /// `FLEXIBLE`
            public static var flexible: FlexibleTimeWindowMode { "FLEXIBLE" }
            /// `OFF`
            public static var off: FlexibleTimeWindowMode { "OFF" }
        }

        /// `AWS::Serverless::Function`: `FunctionLoggingConfig`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct FunctionLoggingConfig: PropertyObject {
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

                /// `ApplicationLogLevel`. One of `TRACE`, `DEBUG`, `INFO`, `WARN`, `ERROR`, `FATAL`.
                public var applicationLogLevel: PropertyName<ApplicationLogLevel> { "ApplicationLogLevel" }

                /// `LogFormat`. One of `Text`, `JSON`.
                public var logFormat: PropertyName<LogFormat> { "LogFormat" }

                /// `LogGroup`. Length 1 to 512. Pattern `[\.\-_/#A-Za-z0-9]+`.
                public var logGroup: PropertyName<ID<Logs.LogGroup>> { "LogGroup" }

                /// `SystemLogLevel`. One of `DEBUG`, `INFO`, `WARN`.
                public var systemLogLevel: PropertyName<SystemLogLevel> { "SystemLogLevel" }
            }

            /// `AWS::Serverless::Function`: `FunctionLoggingConfig.ApplicationLogLevel`
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

            /// `AWS::Serverless::Function`: `FunctionLoggingConfig.LogFormat`
            public final class LogFormat: OpenEnum, @unchecked Sendable {
                /// `JSON`
                public static var json: LogFormat { "JSON" }
                /// `Text`
                public static var text: LogFormat { "Text" }
            }

            /// `AWS::Serverless::Function`: `FunctionLoggingConfig.SystemLogLevel`
            public final class SystemLogLevel: OpenEnum, @unchecked Sendable {
                /// `DEBUG`
                public static var debug: SystemLogLevel { "DEBUG" }
                /// `INFO`
                public static var info: SystemLogLevel { "INFO" }
                /// `WARN`
                public static var warn: SystemLogLevel { "WARN" }
            }
        }

        /// `AWS::Serverless::Function`: `FunctionScalingConfig`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
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

                /// `MaxExecutionEnvironments`. Range 0 to 15000.
                public var maxExecutionEnvironments: PropertyName<Value<Int>> { "MaxExecutionEnvironments" }

                /// `MinExecutionEnvironments`. Range 0 to 15000.
                public var minExecutionEnvironments: PropertyName<Value<Int>> { "MinExecutionEnvironments" }
            }
        }

        /// `AWS::Serverless::Function`: `FunctionUrlConfig`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct FunctionUrlConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - authType: One of `AWS_IAM`, `NONE`.
            ///   - invokeMode: One of `BUFFERED`, `RESPONSE_STREAM`.
            public init(
                authType: AuthType,
                cors: Cors? = nil,
                invokeMode: InvokeMode? = nil
            ) {
                self.node = Node(properties: [
                    "AuthType": authType.node,
                    "Cors": cors?.node,
                    "InvokeMode": invokeMode?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AuthType`. One of `AWS_IAM`, `NONE`.
                public var authType: PropertyName<AuthType> { "AuthType" }

                /// `Cors`.
                public var cors: PropertyName<Cors> { "Cors" }

                /// `InvokeMode`. One of `BUFFERED`, `RESPONSE_STREAM`.
                public var invokeMode: PropertyName<InvokeMode> { "InvokeMode" }
            }

            /// `AWS::Serverless::Function`: `FunctionUrlConfig.AuthType`
            public final class AuthType: OpenEnum, @unchecked Sendable {
                /// `AWS_IAM`
                public static var awsIam: AuthType { "AWS_IAM" }
                /// `NONE`
                public static var noneValue: AuthType { "NONE" }
            }

            /// `AWS::Serverless::Function`: `FunctionUrlConfig.InvokeMode`
            public final class InvokeMode: OpenEnum, @unchecked Sendable {
                /// `BUFFERED`
                public static var buffered: InvokeMode { "BUFFERED" }
                /// `RESPONSE_STREAM`
                public static var responseStream: InvokeMode { "RESPONSE_STREAM" }
            }
        }

        /// `AWS::Serverless::Function`: `Hooks`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct Hooks: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                postTraffic: Reference<Lambda.Function>? = nil,
                preTraffic: Reference<Lambda.Function>? = nil
            ) {
                self.node = Node(properties: [
                    "PostTraffic": postTraffic?.node,
                    "PreTraffic": preTraffic?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `PostTraffic`.
                public var postTraffic: PropertyName<Reference<Lambda.Function>> { "PostTraffic" }

                /// `PreTraffic`.
                public var preTraffic: PropertyName<Reference<Lambda.Function>> { "PreTraffic" }
            }
        }

        /// `AWS::Serverless::Function`: `HttpApiAuth`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct HttpApiAuth: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                authorizationScopes: List<Value<String>>? = nil,
                authorizer: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "AuthorizationScopes": authorizationScopes?.node,
                    "Authorizer": authorizer?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AuthorizationScopes`.
                public var authorizationScopes: PropertyName<List<Value<String>>> { "AuthorizationScopes" }

                /// `Authorizer`.
                public var authorizer: PropertyName<Value<String>> { "Authorizer" }
            }
        }

        /// `AWS::Serverless::Function`: `HttpApiEventProperties`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct HttpApiEventProperties: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                apiId: ID<ApiGatewayV2.Api>? = nil,
                auth: HttpApiAuth? = nil,
                method: Value<String>? = nil,
                path: Value<String>? = nil,
                payloadFormatVersion: Value<String>? = nil,
                routeSettings: Document? = nil,
                timeoutInMillis: Milliseconds? = nil
            ) {
                self.node = Node(properties: [
                    "ApiId": apiId?.node,
                    "Auth": auth?.node,
                    "Method": method?.node,
                    "Path": path?.node,
                    "PayloadFormatVersion": payloadFormatVersion?.node,
                    "RouteSettings": routeSettings?.node,
                    "TimeoutInMillis": timeoutInMillis?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ApiId`.
                public var apiId: PropertyName<ID<ApiGatewayV2.Api>> { "ApiId" }

                /// `Auth`.
                public var auth: PropertyName<HttpApiAuth> { "Auth" }

                /// `Method`.
                public var method: PropertyName<Value<String>> { "Method" }

                /// `Path`.
                public var path: PropertyName<Value<String>> { "Path" }

                /// `PayloadFormatVersion`.
                public var payloadFormatVersion: PropertyName<Value<String>> { "PayloadFormatVersion" }

                /// `RouteSettings`.
                public var routeSettings: PropertyName<Document> { "RouteSettings" }

                /// `TimeoutInMillis`.
                public var timeoutInMillis: PropertyName<Milliseconds> { "TimeoutInMillis" }
            }
        }

        /// `AWS::Serverless::Function`: `ImageConfig`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
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

                /// `Command`. Items 0 to 1500. No item twice.
                public var command: PropertyName<List<Value<String>>> { "Command" }

                /// `EntryPoint`. Items 0 to 1500. No item twice.
                public var entryPoint: PropertyName<List<Value<String>>> { "EntryPoint" }

                /// `WorkingDirectory`. Length 0 to 1000.
                public var workingDirectory: PropertyName<Value<String>> { "WorkingDirectory" }
            }
        }

        /// `AWS::Serverless::Function`: `InputTransformer`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct InputTransformer: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - inputTemplate: Length 1 to 8192.
            public init(
                inputTemplate: Value<String>,
                inputPathsMap: Map<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "InputTemplate": inputTemplate.node,
                    "InputPathsMap": inputPathsMap?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `InputTemplate`. Length 1 to 8192.
                public var inputTemplate: PropertyName<Value<String>> { "InputTemplate" }

                /// `InputPathsMap`.
                public var inputPathsMap: PropertyName<Map<Value<String>>> { "InputPathsMap" }
            }
        }

        /// `AWS::Serverless::Function`: `IoTRuleEventProperties`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct IoTRuleEventProperties: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                sql: Value<String>,
                awsIotSqlVersion: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Sql": sql.node,
                    "AwsIotSqlVersion": awsIotSqlVersion?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Sql`.
                public var sql: PropertyName<Value<String>> { "Sql" }

                /// `AwsIotSqlVersion`.
                public var awsIotSqlVersion: PropertyName<Value<String>> { "AwsIotSqlVersion" }
            }
        }

        /// `AWS::Serverless::Function`: `KinesisEventProperties`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct KinesisEventProperties: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - stream: Length 12 to 1024. Pattern `arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)`.
            ///   - batchSize: Range 1 to 10000.
            ///   - functionResponseTypes: One of `ReportBatchItemFailures`. Length 0 to 1. Items 0 to 1. No item twice.
            ///   - kmsKeyArn: Length 12 to 2048. Pattern `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
            ///   - maximumBatchingWindowInSeconds: Range 0 to 300.
            ///   - maximumRecordAgeInSeconds: Range -1 to 604800.
            ///   - maximumRetryAttempts: Range -1 to 10000.
            ///   - parallelizationFactor: Range 1 to 10.
            ///   - startingPosition: One of `AT_TIMESTAMP`, `LATEST`, `TRIM_HORIZON`. Length 6 to 12. Pattern `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`.
            ///   - tumblingWindowInSeconds: Range 0 to 900.
            public init(
                stream: Stream,
                batchSize: Value<Int>? = nil,
                bisectBatchOnFunctionError: Value<Bool>? = nil,
                destinationConfig: SourceDestinations? = nil,
                enabled: Value<Bool>? = nil,
                filterCriteria: FilterCriteria? = nil,
                functionResponseTypes: List<FunctionResponseTypes>? = nil,
                kmsKeyArn: ARN<KMS.Key>? = nil,
                maximumBatchingWindowInSeconds: Seconds? = nil,
                maximumRecordAgeInSeconds: Seconds? = nil,
                maximumRetryAttempts: Value<Int>? = nil,
                metricsConfig: MetricsConfig? = nil,
                parallelizationFactor: Value<Int>? = nil,
                startingPosition: StartingPosition? = nil,
                startingPositionTimestamp: Value<Double>? = nil,
                tumblingWindowInSeconds: Seconds? = nil
            ) {
                self.node = Node(properties: [
                    "Stream": stream.node,
                    "BatchSize": batchSize?.node,
                    "BisectBatchOnFunctionError": bisectBatchOnFunctionError?.node,
                    "DestinationConfig": destinationConfig?.node,
                    "Enabled": enabled?.node,
                    "FilterCriteria": filterCriteria?.node,
                    "FunctionResponseTypes": functionResponseTypes?.node,
                    "KmsKeyArn": kmsKeyArn?.node,
                    "MaximumBatchingWindowInSeconds": maximumBatchingWindowInSeconds?.node,
                    "MaximumRecordAgeInSeconds": maximumRecordAgeInSeconds?.node,
                    "MaximumRetryAttempts": maximumRetryAttempts?.node,
                    "MetricsConfig": metricsConfig?.node,
                    "ParallelizationFactor": parallelizationFactor?.node,
                    "StartingPosition": startingPosition?.node,
                    "StartingPositionTimestamp": startingPositionTimestamp?.node,
                    "TumblingWindowInSeconds": tumblingWindowInSeconds?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Stream`. Length 12 to 1024. Pattern `arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)`.
                public var stream: PropertyName<Stream> { "Stream" }

                /// `BatchSize`. Range 1 to 10000.
                public var batchSize: PropertyName<Value<Int>> { "BatchSize" }

                /// `BisectBatchOnFunctionError`.
                public var bisectBatchOnFunctionError: PropertyName<Value<Bool>> { "BisectBatchOnFunctionError" }

                /// `DestinationConfig`.
                public var destinationConfig: PropertyName<SourceDestinations> { "DestinationConfig" }

                /// `Enabled`.
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `FilterCriteria`.
                public var filterCriteria: PropertyName<FilterCriteria> { "FilterCriteria" }

                /// `FunctionResponseTypes`. One of `ReportBatchItemFailures`. Length 0 to 1. Items 0 to 1. No item twice.
                public var functionResponseTypes: PropertyName<List<FunctionResponseTypes>> { "FunctionResponseTypes" }

                /// `KmsKeyArn`. Length 12 to 2048. Pattern `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
                public var kmsKeyArn: PropertyName<ARN<KMS.Key>> { "KmsKeyArn" }

                /// `MaximumBatchingWindowInSeconds`. Range 0 to 300.
                public var maximumBatchingWindowInSeconds: PropertyName<Seconds> { "MaximumBatchingWindowInSeconds" }

                /// `MaximumRecordAgeInSeconds`. Range -1 to 604800.
                public var maximumRecordAgeInSeconds: PropertyName<Seconds> { "MaximumRecordAgeInSeconds" }

                /// `MaximumRetryAttempts`. Range -1 to 10000.
                public var maximumRetryAttempts: PropertyName<Value<Int>> { "MaximumRetryAttempts" }

                /// `MetricsConfig`.
                public var metricsConfig: PropertyName<MetricsConfig> { "MetricsConfig" }

                /// `ParallelizationFactor`. Range 1 to 10.
                public var parallelizationFactor: PropertyName<Value<Int>> { "ParallelizationFactor" }

                /// `StartingPosition`. One of `AT_TIMESTAMP`, `LATEST`, `TRIM_HORIZON`. Length 6 to 12. Pattern `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`.
                public var startingPosition: PropertyName<StartingPosition> { "StartingPosition" }

                /// `StartingPositionTimestamp`.
                public var startingPositionTimestamp: PropertyName<Value<Double>> { "StartingPositionTimestamp" }

                /// `TumblingWindowInSeconds`. Range 0 to 900.
                public var tumblingWindowInSeconds: PropertyName<Seconds> { "TumblingWindowInSeconds" }
            }

            /// `AWS::Serverless::Function`: `KinesisEventProperties.FunctionResponseTypes`
            public final class FunctionResponseTypes: OpenEnum, @unchecked Sendable {
                /// `ReportBatchItemFailures`
                public static var reportBatchItemFailures: FunctionResponseTypes { "ReportBatchItemFailures" }
            }

            /// `AWS::Serverless::Function`: `KinesisEventProperties.StartingPosition`
            public final class StartingPosition: OpenEnum, @unchecked Sendable {
                /// `AT_TIMESTAMP`
                public static var atTimestamp: StartingPosition { "AT_TIMESTAMP" }
                /// `LATEST`
                public static var latest: StartingPosition { "LATEST" }
                /// `TRIM_HORIZON`
                public static var trimHorizon: StartingPosition { "TRIM_HORIZON" }
            }

            /// `AWS::Serverless::Function`: `KinesisEventProperties.Stream`
            public final class Stream: ReferenceChoice, @unchecked Sendable {
                /// Something of `AWS::Kinesis::Stream`.
                public convenience init(_ reference: ARN<Kinesis.Stream>) { self.init(node: reference.node) }
                /// Something of `AWS::Kinesis::StreamConsumer`.
                public convenience init(_ reference: ARN<Kinesis.StreamConsumer>) { self.init(node: reference.node) }
            }
        }

        /// `AWS::Serverless::Function`: `LoggingConfig`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct LoggingConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - systemLogLevel: One of `DEBUG`, `INFO`, `WARN`.
            public init(
                systemLogLevel: SystemLogLevel? = nil
            ) {
                self.node = Node(properties: [
                    "SystemLogLevel": systemLogLevel?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `SystemLogLevel`. One of `DEBUG`, `INFO`, `WARN`.
                public var systemLogLevel: PropertyName<SystemLogLevel> { "SystemLogLevel" }
            }

            /// `AWS::Serverless::Function`: `LoggingConfig.SystemLogLevel`
            public final class SystemLogLevel: OpenEnum, @unchecked Sendable {
                /// `DEBUG`
                public static var debug: SystemLogLevel { "DEBUG" }
                /// `INFO`
                public static var info: SystemLogLevel { "INFO" }
                /// `WARN`
                public static var warn: SystemLogLevel { "WARN" }
            }
        }

        /// `AWS::Serverless::Function`: `MQEventProperties`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct MQEventProperties: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - broker: Length 12 to 1024. Pattern `arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)`.
            ///   - queues: Items 1. No item twice. Each: Length 1 to 1000. Each: Pattern `[\s\S]*`.
            ///   - sourceAccessConfigurations: Items 1 to 29. No item twice.
            ///   - batchSize: Range 1 to 10000.
            ///   - kmsKeyArn: Length 12 to 2048. Pattern `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
            ///   - maximumBatchingWindowInSeconds: Range 0 to 300.
            public init(
                broker: ARN<AmazonMQ.Broker>,
                queues: List<Value<String>>,
                sourceAccessConfigurations: List<SourceAccessConfiguration>,
                batchSize: Value<Int>? = nil,
                dynamicPolicyName: Value<Bool>? = nil,
                enabled: Value<Bool>? = nil,
                filterCriteria: FilterCriteria? = nil,
                kmsKeyArn: ARN<KMS.Key>? = nil,
                maximumBatchingWindowInSeconds: Seconds? = nil,
                secretsManagerKmsKeyId: Reference<KMS.Key>? = nil
            ) {
                self.node = Node(properties: [
                    "Broker": broker.node,
                    "Queues": queues.node,
                    "SourceAccessConfigurations": sourceAccessConfigurations.node,
                    "BatchSize": batchSize?.node,
                    "DynamicPolicyName": dynamicPolicyName?.node,
                    "Enabled": enabled?.node,
                    "FilterCriteria": filterCriteria?.node,
                    "KmsKeyArn": kmsKeyArn?.node,
                    "MaximumBatchingWindowInSeconds": maximumBatchingWindowInSeconds?.node,
                    "SecretsManagerKmsKeyId": secretsManagerKmsKeyId?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Broker`. Length 12 to 1024. Pattern `arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)`.
                public var broker: PropertyName<ARN<AmazonMQ.Broker>> { "Broker" }

                /// `Queues`. Items 1. No item twice. Each: Length 1 to 1000. Each: Pattern `[\s\S]*`.
                public var queues: PropertyName<List<Value<String>>> { "Queues" }

                /// `SourceAccessConfigurations`. Items 1 to 29. No item twice.
                public var sourceAccessConfigurations: PropertyName<List<SourceAccessConfiguration>> { "SourceAccessConfigurations" }

                /// `BatchSize`. Range 1 to 10000.
                public var batchSize: PropertyName<Value<Int>> { "BatchSize" }

                /// `DynamicPolicyName`.
                public var dynamicPolicyName: PropertyName<Value<Bool>> { "DynamicPolicyName" }

                /// `Enabled`.
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `FilterCriteria`.
                public var filterCriteria: PropertyName<FilterCriteria> { "FilterCriteria" }

                /// `KmsKeyArn`. Length 12 to 2048. Pattern `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
                public var kmsKeyArn: PropertyName<ARN<KMS.Key>> { "KmsKeyArn" }

                /// `MaximumBatchingWindowInSeconds`. Range 0 to 300.
                public var maximumBatchingWindowInSeconds: PropertyName<Seconds> { "MaximumBatchingWindowInSeconds" }

                /// `SecretsManagerKmsKeyId`.
                public var secretsManagerKmsKeyId: PropertyName<Reference<KMS.Key>> { "SecretsManagerKmsKeyId" }
            }
        }

        /// `AWS::Serverless::Function`: `MSKEventProperties`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct MSKEventProperties: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - stream: Length 12 to 1024. Pattern `arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)`.
            ///   - topics: Items 1. No item twice. Each: Length 1 to 249. Each: Pattern `^[^.]([a-zA-Z0-9\-_.]+)`.
            ///   - batchSize: Range 1 to 10000.
            ///   - consumerGroupId: Length 1 to 200. Pattern `[a-zA-Z0-9-\/*:_+=.@-]*`.
            ///   - functionResponseTypes: One of `ReportBatchItemFailures`. Length 0 to 1. Items 0 to 1. No item twice.
            ///   - kmsKeyArn: Length 12 to 2048. Pattern `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
            ///   - maximumBatchingWindowInSeconds: Range 0 to 300.
            ///   - maximumRecordAgeInSeconds: Range -1 to 604800.
            ///   - maximumRetryAttempts: Range -1 to 10000.
            ///   - sourceAccessConfigurations: Items 1 to 29. No item twice.
            ///   - startingPosition: One of `AT_TIMESTAMP`, `LATEST`, `TRIM_HORIZON`. Length 6 to 12. Pattern `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`.
            public init(
                stream: Stream,
                topics: List<Value<String>>,
                batchSize: Value<Int>? = nil,
                bisectBatchOnFunctionError: Value<Bool>? = nil,
                consumerGroupId: Value<String>? = nil,
                destinationConfig: SourceDestinations? = nil,
                enabled: Value<Bool>? = nil,
                filterCriteria: FilterCriteria? = nil,
                functionResponseTypes: List<FunctionResponseTypes>? = nil,
                kmsKeyArn: ARN<KMS.Key>? = nil,
                loggingConfig: LoggingConfig? = nil,
                maximumBatchingWindowInSeconds: Seconds? = nil,
                maximumRecordAgeInSeconds: Seconds? = nil,
                maximumRetryAttempts: Value<Int>? = nil,
                metricsConfig: MetricsConfig? = nil,
                provisionedPollerConfig: ProvisionedPollerConfig? = nil,
                schemaRegistryConfig: SchemaRegistryConfig? = nil,
                sourceAccessConfigurations: List<SourceAccessConfiguration>? = nil,
                startingPosition: StartingPosition? = nil,
                startingPositionTimestamp: Value<Double>? = nil
            ) {
                self.node = Node(properties: [
                    "Stream": stream.node,
                    "Topics": topics.node,
                    "BatchSize": batchSize?.node,
                    "BisectBatchOnFunctionError": bisectBatchOnFunctionError?.node,
                    "ConsumerGroupId": consumerGroupId?.node,
                    "DestinationConfig": destinationConfig?.node,
                    "Enabled": enabled?.node,
                    "FilterCriteria": filterCriteria?.node,
                    "FunctionResponseTypes": functionResponseTypes?.node,
                    "KmsKeyArn": kmsKeyArn?.node,
                    "LoggingConfig": loggingConfig?.node,
                    "MaximumBatchingWindowInSeconds": maximumBatchingWindowInSeconds?.node,
                    "MaximumRecordAgeInSeconds": maximumRecordAgeInSeconds?.node,
                    "MaximumRetryAttempts": maximumRetryAttempts?.node,
                    "MetricsConfig": metricsConfig?.node,
                    "ProvisionedPollerConfig": provisionedPollerConfig?.node,
                    "SchemaRegistryConfig": schemaRegistryConfig?.node,
                    "SourceAccessConfigurations": sourceAccessConfigurations?.node,
                    "StartingPosition": startingPosition?.node,
                    "StartingPositionTimestamp": startingPositionTimestamp?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Stream`. Length 12 to 1024. Pattern `arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)`.
                public var stream: PropertyName<Stream> { "Stream" }

                /// `Topics`. Items 1. No item twice. Each: Length 1 to 249. Each: Pattern `^[^.]([a-zA-Z0-9\-_.]+)`.
                public var topics: PropertyName<List<Value<String>>> { "Topics" }

                /// `BatchSize`. Range 1 to 10000.
                public var batchSize: PropertyName<Value<Int>> { "BatchSize" }

                /// `BisectBatchOnFunctionError`.
                public var bisectBatchOnFunctionError: PropertyName<Value<Bool>> { "BisectBatchOnFunctionError" }

                /// `ConsumerGroupId`. Length 1 to 200. Pattern `[a-zA-Z0-9-\/*:_+=.@-]*`.
                public var consumerGroupId: PropertyName<Value<String>> { "ConsumerGroupId" }

                /// `DestinationConfig`.
                public var destinationConfig: PropertyName<SourceDestinations> { "DestinationConfig" }

                /// `Enabled`.
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `FilterCriteria`.
                public var filterCriteria: PropertyName<FilterCriteria> { "FilterCriteria" }

                /// `FunctionResponseTypes`. One of `ReportBatchItemFailures`. Length 0 to 1. Items 0 to 1. No item twice.
                public var functionResponseTypes: PropertyName<List<FunctionResponseTypes>> { "FunctionResponseTypes" }

                /// `KmsKeyArn`. Length 12 to 2048. Pattern `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
                public var kmsKeyArn: PropertyName<ARN<KMS.Key>> { "KmsKeyArn" }

                /// `LoggingConfig`.
                public var loggingConfig: PropertyName<LoggingConfig> { "LoggingConfig" }

                /// `MaximumBatchingWindowInSeconds`. Range 0 to 300.
                public var maximumBatchingWindowInSeconds: PropertyName<Seconds> { "MaximumBatchingWindowInSeconds" }

                /// `MaximumRecordAgeInSeconds`. Range -1 to 604800.
                public var maximumRecordAgeInSeconds: PropertyName<Seconds> { "MaximumRecordAgeInSeconds" }

                /// `MaximumRetryAttempts`. Range -1 to 10000.
                public var maximumRetryAttempts: PropertyName<Value<Int>> { "MaximumRetryAttempts" }

                /// `MetricsConfig`.
                public var metricsConfig: PropertyName<MetricsConfig> { "MetricsConfig" }

                /// `ProvisionedPollerConfig`.
                public var provisionedPollerConfig: PropertyName<ProvisionedPollerConfig> { "ProvisionedPollerConfig" }

                /// `SchemaRegistryConfig`.
                public var schemaRegistryConfig: PropertyName<SchemaRegistryConfig> { "SchemaRegistryConfig" }

                /// `SourceAccessConfigurations`. Items 1 to 29. No item twice.
                public var sourceAccessConfigurations: PropertyName<List<SourceAccessConfiguration>> { "SourceAccessConfigurations" }

                /// `StartingPosition`. One of `AT_TIMESTAMP`, `LATEST`, `TRIM_HORIZON`. Length 6 to 12. Pattern `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`.
                public var startingPosition: PropertyName<StartingPosition> { "StartingPosition" }

                /// `StartingPositionTimestamp`.
                public var startingPositionTimestamp: PropertyName<Value<Double>> { "StartingPositionTimestamp" }
            }

            /// `AWS::Serverless::Function`: `MSKEventProperties.FunctionResponseTypes`
            public final class FunctionResponseTypes: OpenEnum, @unchecked Sendable {
                /// `ReportBatchItemFailures`
                public static var reportBatchItemFailures: FunctionResponseTypes { "ReportBatchItemFailures" }
            }

            /// `AWS::Serverless::Function`: `MSKEventProperties.StartingPosition`
            public final class StartingPosition: OpenEnum, @unchecked Sendable {
                /// `AT_TIMESTAMP`
                public static var atTimestamp: StartingPosition { "AT_TIMESTAMP" }
                /// `LATEST`
                public static var latest: StartingPosition { "LATEST" }
                /// `TRIM_HORIZON`
                public static var trimHorizon: StartingPosition { "TRIM_HORIZON" }
            }

            /// `AWS::Serverless::Function`: `MSKEventProperties.Stream`
            public final class Stream: ReferenceChoice, @unchecked Sendable {
                /// Something of `AWS::MSK::Cluster`.
                public convenience init(_ reference: ARN<MSK.Cluster>) { self.init(node: reference.node) }
                /// Something of `AWS::MSK::ServerlessCluster`.
                public convenience init(_ reference: ARN<MSK.ServerlessCluster>) { self.init(node: reference.node) }
                /// Something of `AWS::MSK::VpcConnection`.
                public convenience init(_ reference: ARN<MSK.VpcConnection>) { self.init(node: reference.node) }
            }
        }

        /// `AWS::Serverless::Function`: `MetricsConfig`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct MetricsConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - metrics: One of `EventCount`, `ErrorCount`, `KafkaMetrics`. Items 0 to 3. No item twice.
            public init(
                metrics: List<Metrics>? = nil
            ) {
                self.node = Node(properties: [
                    "Metrics": metrics?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Metrics`. One of `EventCount`, `ErrorCount`, `KafkaMetrics`. Items 0 to 3. No item twice.
                public var metrics: PropertyName<List<Metrics>> { "Metrics" }
            }

            /// `AWS::Serverless::Function`: `MetricsConfig.Metrics`
            public final class Metrics: OpenEnum, @unchecked Sendable {
                /// `ErrorCount`
                public static var errorCount: Metrics { "ErrorCount" }
                /// `EventCount`
                public static var eventCount: Metrics { "EventCount" }
                /// `KafkaMetrics`
                public static var kafkaMetrics: Metrics { "KafkaMetrics" }
            }
        }

        /// `AWS::Serverless::Function`: `NotificationFilter`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct NotificationFilter: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                s3Key: S3KeyFilter
            ) {
                self.node = Node(properties: [
                    "S3Key": s3Key.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `S3Key`.
                public var s3Key: PropertyName<S3KeyFilter> { "S3Key" }
            }
        }

        /// `AWS::Serverless::Function`: `PackageType`
        public final class PackageType: OpenEnum, @unchecked Sendable {
            /// `Image`
            public static var image: PackageType { "Image" }
            /// `Zip`
            public static var zip: PackageType { "Zip" }
        }

        /// `AWS::Serverless::Function`: `Policies`
        public struct Policies: Expression, TextExpression, ExpressibleByArrayLiteral {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// Text in its place.
            public init(_ text: Value<String>) { self.node = text.node }

            /// A list that is written as `[a, b]`.
            public init(arrayLiteral elements: Policy...) { self.node = .array(elements.map(\.node)) }

            /// A list.
            public init(_ list: List<Policy>) { self.node = list.node }

            /// `Policy`
            public static func policy(_ value: Policy) -> Policies { .init(node: value.node) }
        }

        /// `AWS::Serverless::Function`: `Policy`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct Policy: Expression, TextExpression {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// Text in its place.
            public init(_ text: Value<String>) { self.node = text.node }

            /// `AMIDescribePolicy`
            public static func amiDescribePolicy() -> Policy {
                .init(node: Node(properties: ["AMIDescribePolicy": Node(properties: [:])]))
            }

            /// `AWSSecretsManagerGetSecretValuePolicy`
            public static func awsSecretsManagerGetSecretValuePolicy(secretArn: ARN<SecretsManager.Secret>) -> Policy {
                .init(node: Node(properties: ["AWSSecretsManagerGetSecretValuePolicy": Node(properties: ["SecretArn": secretArn.node])]))
            }

            /// `AWSSecretsManagerRotationPolicy`
            public static func awsSecretsManagerRotationPolicy(functionName: ID<Lambda.Function>) -> Policy {
                .init(node: Node(properties: ["AWSSecretsManagerRotationPolicy": Node(properties: ["FunctionName": functionName.node])]))
            }

            /// `AcmGetCertificatePolicy`
            public static func acmGetCertificatePolicy(certificateArn: Value<String>) -> Policy {
                .init(node: Node(properties: ["AcmGetCertificatePolicy": Node(properties: ["CertificateArn": certificateArn.node])]))
            }

            /// `AthenaQueryPolicy`
            public static func athenaQueryPolicy(workGroupName: Value<String>) -> Policy {
                .init(node: Node(properties: ["AthenaQueryPolicy": Node(properties: ["WorkGroupName": workGroupName.node])]))
            }

            /// `CloudFormationDescribeStacksPolicy`
            public static func cloudFormationDescribeStacksPolicy() -> Policy {
                .init(node: Node(properties: ["CloudFormationDescribeStacksPolicy": Node(properties: [:])]))
            }

            /// `CloudWatchDashboardPolicy`
            public static func cloudWatchDashboardPolicy() -> Policy {
                .init(node: Node(properties: ["CloudWatchDashboardPolicy": Node(properties: [:])]))
            }

            /// `CloudWatchDescribeAlarmHistoryPolicy`
            public static func cloudWatchDescribeAlarmHistoryPolicy() -> Policy {
                .init(node: Node(properties: ["CloudWatchDescribeAlarmHistoryPolicy": Node(properties: [:])]))
            }

            /// `CloudWatchPutMetricPolicy`
            public static func cloudWatchPutMetricPolicy() -> Policy {
                .init(node: Node(properties: ["CloudWatchPutMetricPolicy": Node(properties: [:])]))
            }

            /// `CodeCommitCrudPolicy`
            public static func codeCommitCrudPolicy(repositoryName: Value<String>) -> Policy {
                .init(node: Node(properties: ["CodeCommitCrudPolicy": Node(properties: ["RepositoryName": repositoryName.node])]))
            }

            /// `CodeCommitReadPolicy`
            public static func codeCommitReadPolicy(repositoryName: Value<String>) -> Policy {
                .init(node: Node(properties: ["CodeCommitReadPolicy": Node(properties: ["RepositoryName": repositoryName.node])]))
            }

            /// `CodePipelineLambdaExecutionPolicy`
            public static func codePipelineLambdaExecutionPolicy() -> Policy {
                .init(node: Node(properties: ["CodePipelineLambdaExecutionPolicy": Node(properties: [:])]))
            }

            /// `CodePipelineReadOnlyPolicy`
            public static func codePipelineReadOnlyPolicy(pipelineName: Value<String>) -> Policy {
                .init(node: Node(properties: ["CodePipelineReadOnlyPolicy": Node(properties: ["PipelineName": pipelineName.node])]))
            }

            /// `ComprehendBasicAccessPolicy`
            public static func comprehendBasicAccessPolicy() -> Policy {
                .init(node: Node(properties: ["ComprehendBasicAccessPolicy": Node(properties: [:])]))
            }

            /// `CostExplorerReadOnlyPolicy`
            public static func costExplorerReadOnlyPolicy() -> Policy {
                .init(node: Node(properties: ["CostExplorerReadOnlyPolicy": Node(properties: [:])]))
            }

            /// `DynamoDBBackupFullAccessPolicy`
            public static func dynamoDBBackupFullAccessPolicy(tableName: ID<DynamoDB.Table>) -> Policy {
                .init(node: Node(properties: ["DynamoDBBackupFullAccessPolicy": Node(properties: ["TableName": tableName.node])]))
            }

            /// `DynamoDBCrudPolicy`
            public static func dynamoDBCrudPolicy(tableName: ID<DynamoDB.Table>) -> Policy {
                .init(node: Node(properties: ["DynamoDBCrudPolicy": Node(properties: ["TableName": tableName.node])]))
            }

            /// `DynamoDBReadPolicy`
            public static func dynamoDBReadPolicy(tableName: ID<DynamoDB.Table>) -> Policy {
                .init(node: Node(properties: ["DynamoDBReadPolicy": Node(properties: ["TableName": tableName.node])]))
            }

            /// `DynamoDBReconfigurePolicy`
            public static func dynamoDBReconfigurePolicy(tableName: ID<DynamoDB.Table>) -> Policy {
                .init(node: Node(properties: ["DynamoDBReconfigurePolicy": Node(properties: ["TableName": tableName.node])]))
            }

            /// `DynamoDBRestoreFromBackupPolicy`
            public static func dynamoDBRestoreFromBackupPolicy(tableName: ID<DynamoDB.Table>) -> Policy {
                .init(node: Node(properties: ["DynamoDBRestoreFromBackupPolicy": Node(properties: ["TableName": tableName.node])]))
            }

            /// `DynamoDBStreamReadPolicy`
            public static func dynamoDBStreamReadPolicy(streamName: ID<Kinesis.Stream>, tableName: ID<DynamoDB.Table>) -> Policy {
                .init(node: Node(properties: ["DynamoDBStreamReadPolicy": Node(properties: ["StreamName": streamName.node, "TableName": tableName.node])]))
            }

            /// `DynamoDBWritePolicy`
            public static func dynamoDBWritePolicy(tableName: ID<DynamoDB.Table>) -> Policy {
                .init(node: Node(properties: ["DynamoDBWritePolicy": Node(properties: ["TableName": tableName.node])]))
            }

            /// `EC2CopyImagePolicy`
            public static func ec2CopyImagePolicy(imageId: Value<String>) -> Policy {
                .init(node: Node(properties: ["EC2CopyImagePolicy": Node(properties: ["ImageId": imageId.node])]))
            }

            /// `EC2DescribePolicy`
            public static func ec2DescribePolicy() -> Policy {
                .init(node: Node(properties: ["EC2DescribePolicy": Node(properties: [:])]))
            }

            /// `EFSWriteAccessPolicy`
            public static func efsWriteAccessPolicy(accessPoint: Value<String>, fileSystem: Value<String>) -> Policy {
                .init(node: Node(properties: ["EFSWriteAccessPolicy": Node(properties: ["AccessPoint": accessPoint.node, "FileSystem": fileSystem.node])]))
            }

            /// `EKSDescribePolicy`
            public static func eksDescribePolicy() -> Policy {
                .init(node: Node(properties: ["EKSDescribePolicy": Node(properties: [:])]))
            }

            /// `EcsRunTaskPolicy`
            public static func ecsRunTaskPolicy(taskDefinition: Value<String>) -> Policy {
                .init(node: Node(properties: ["EcsRunTaskPolicy": Node(properties: ["TaskDefinition": taskDefinition.node])]))
            }

            /// `ElasticMapReduceAddJobFlowStepsPolicy`
            public static func elasticMapReduceAddJobFlowStepsPolicy(clusterId: Value<String>) -> Policy {
                .init(node: Node(properties: ["ElasticMapReduceAddJobFlowStepsPolicy": Node(properties: ["ClusterId": clusterId.node])]))
            }

            /// `ElasticMapReduceCancelStepsPolicy`
            public static func elasticMapReduceCancelStepsPolicy(clusterId: Value<String>) -> Policy {
                .init(node: Node(properties: ["ElasticMapReduceCancelStepsPolicy": Node(properties: ["ClusterId": clusterId.node])]))
            }

            /// `ElasticMapReduceModifyInstanceFleetPolicy`
            public static func elasticMapReduceModifyInstanceFleetPolicy(clusterId: Value<String>) -> Policy {
                .init(node: Node(properties: ["ElasticMapReduceModifyInstanceFleetPolicy": Node(properties: ["ClusterId": clusterId.node])]))
            }

            /// `ElasticMapReduceModifyInstanceGroupsPolicy`
            public static func elasticMapReduceModifyInstanceGroupsPolicy(clusterId: Value<String>) -> Policy {
                .init(node: Node(properties: ["ElasticMapReduceModifyInstanceGroupsPolicy": Node(properties: ["ClusterId": clusterId.node])]))
            }

            /// `ElasticMapReduceSetTerminationProtectionPolicy`
            public static func elasticMapReduceSetTerminationProtectionPolicy(clusterId: Value<String>) -> Policy {
                .init(node: Node(properties: ["ElasticMapReduceSetTerminationProtectionPolicy": Node(properties: ["ClusterId": clusterId.node])]))
            }

            /// `ElasticMapReduceTerminateJobFlowsPolicy`
            public static func elasticMapReduceTerminateJobFlowsPolicy(clusterId: Value<String>) -> Policy {
                .init(node: Node(properties: ["ElasticMapReduceTerminateJobFlowsPolicy": Node(properties: ["ClusterId": clusterId.node])]))
            }

            /// `ElasticsearchHttpPostPolicy`
            public static func elasticsearchHttpPostPolicy(domainName: Value<String>) -> Policy {
                .init(node: Node(properties: ["ElasticsearchHttpPostPolicy": Node(properties: ["DomainName": domainName.node])]))
            }

            /// `EventBridgePutEventsPolicy`
            public static func eventBridgePutEventsPolicy(eventBusName: Value<String>) -> Policy {
                .init(node: Node(properties: ["EventBridgePutEventsPolicy": Node(properties: ["EventBusName": eventBusName.node])]))
            }

            /// `FilterLogEventsPolicy`
            public static func filterLogEventsPolicy(logGroupName: Reference<Logs.LogGroup>) -> Policy {
                .init(node: Node(properties: ["FilterLogEventsPolicy": Node(properties: ["LogGroupName": logGroupName.node])]))
            }

            /// `FirehoseCrudPolicy`
            public static func firehoseCrudPolicy(deliveryStreamName: Reference<KinesisFirehose.DeliveryStream>) -> Policy {
                .init(node: Node(properties: ["FirehoseCrudPolicy": Node(properties: ["DeliveryStreamName": deliveryStreamName.node])]))
            }

            /// `FirehoseWritePolicy`
            public static func firehoseWritePolicy(deliveryStreamName: Reference<KinesisFirehose.DeliveryStream>) -> Policy {
                .init(node: Node(properties: ["FirehoseWritePolicy": Node(properties: ["DeliveryStreamName": deliveryStreamName.node])]))
            }

            /// `KMSDecryptPolicy`
            public static func kmsDecryptPolicy(keyId: ID<KMS.Key>) -> Policy {
                .init(node: Node(properties: ["KMSDecryptPolicy": Node(properties: ["KeyId": keyId.node])]))
            }

            /// `KMSEncryptPolicy`
            public static func kmsEncryptPolicy(keyId: ID<KMS.Key>) -> Policy {
                .init(node: Node(properties: ["KMSEncryptPolicy": Node(properties: ["KeyId": keyId.node])]))
            }

            /// `KMSEncryptPolicy_v2`
            public static func kmsEncryptPolicyV2(keyId: Value<String>) -> Policy {
                .init(node: Node(properties: ["KMSEncryptPolicy_v2": Node(properties: ["KeyId": keyId.node])]))
            }

            /// `KinesisCrudPolicy`
            public static func kinesisCrudPolicy(streamName: ID<Kinesis.Stream>) -> Policy {
                .init(node: Node(properties: ["KinesisCrudPolicy": Node(properties: ["StreamName": streamName.node])]))
            }

            /// `KinesisStreamReadPolicy`
            public static func kinesisStreamReadPolicy(streamName: ID<Kinesis.Stream>) -> Policy {
                .init(node: Node(properties: ["KinesisStreamReadPolicy": Node(properties: ["StreamName": streamName.node])]))
            }

            /// `LambdaInvokePolicy`
            public static func lambdaInvokePolicy(functionName: ID<Lambda.Function>) -> Policy {
                .init(node: Node(properties: ["LambdaInvokePolicy": Node(properties: ["FunctionName": functionName.node])]))
            }

            /// `MobileAnalyticsWriteOnlyAccessPolicy`
            public static func mobileAnalyticsWriteOnlyAccessPolicy() -> Policy {
                .init(node: Node(properties: ["MobileAnalyticsWriteOnlyAccessPolicy": Node(properties: [:])]))
            }

            /// `OrganizationsListAccountsPolicy`
            public static func organizationsListAccountsPolicy() -> Policy {
                .init(node: Node(properties: ["OrganizationsListAccountsPolicy": Node(properties: [:])]))
            }

            /// `PinpointEndpointAccessPolicy`
            public static func pinpointEndpointAccessPolicy(pinpointApplicationId: Value<String>) -> Policy {
                .init(node: Node(properties: ["PinpointEndpointAccessPolicy": Node(properties: ["PinpointApplicationId": pinpointApplicationId.node])]))
            }

            /// `PollyFullAccessPolicy`
            public static func pollyFullAccessPolicy(lexiconName: Value<String>) -> Policy {
                .init(node: Node(properties: ["PollyFullAccessPolicy": Node(properties: ["LexiconName": lexiconName.node])]))
            }

            /// `RekognitionDetectOnlyPolicy`
            public static func rekognitionDetectOnlyPolicy() -> Policy {
                .init(node: Node(properties: ["RekognitionDetectOnlyPolicy": Node(properties: [:])]))
            }

            /// `RekognitionFacesManagementPolicy`
            public static func rekognitionFacesManagementPolicy(collectionId: Value<String>) -> Policy {
                .init(node: Node(properties: ["RekognitionFacesManagementPolicy": Node(properties: ["CollectionId": collectionId.node])]))
            }

            /// `RekognitionFacesPolicy`
            public static func rekognitionFacesPolicy() -> Policy {
                .init(node: Node(properties: ["RekognitionFacesPolicy": Node(properties: [:])]))
            }

            /// `RekognitionLabelsPolicy`
            public static func rekognitionLabelsPolicy() -> Policy {
                .init(node: Node(properties: ["RekognitionLabelsPolicy": Node(properties: [:])]))
            }

            /// `RekognitionNoDataAccessPolicy`
            public static func rekognitionNoDataAccessPolicy(collectionId: Value<String>) -> Policy {
                .init(node: Node(properties: ["RekognitionNoDataAccessPolicy": Node(properties: ["CollectionId": collectionId.node])]))
            }

            /// `RekognitionReadPolicy`
            public static func rekognitionReadPolicy(collectionId: Value<String>) -> Policy {
                .init(node: Node(properties: ["RekognitionReadPolicy": Node(properties: ["CollectionId": collectionId.node])]))
            }

            /// `RekognitionWriteOnlyAccessPolicy`
            public static func rekognitionWriteOnlyAccessPolicy(collectionId: Value<String>) -> Policy {
                .init(node: Node(properties: ["RekognitionWriteOnlyAccessPolicy": Node(properties: ["CollectionId": collectionId.node])]))
            }

            /// `Route53ChangeResourceRecordSetsPolicy`
            public static func route53ChangeResourceRecordSetsPolicy(hostedZoneId: ID<Route53.HostedZone>) -> Policy {
                .init(node: Node(properties: ["Route53ChangeResourceRecordSetsPolicy": Node(properties: ["HostedZoneId": hostedZoneId.node])]))
            }

            /// `S3CrudPolicy`
            public static func s3CrudPolicy(bucketName: ID<S3.Bucket>) -> Policy {
                .init(node: Node(properties: ["S3CrudPolicy": Node(properties: ["BucketName": bucketName.node])]))
            }

            /// `S3FullAccessPolicy`
            public static func s3FullAccessPolicy(bucketName: ID<S3.Bucket>) -> Policy {
                .init(node: Node(properties: ["S3FullAccessPolicy": Node(properties: ["BucketName": bucketName.node])]))
            }

            /// `S3ReadPolicy`
            public static func s3ReadPolicy(bucketName: ID<S3.Bucket>) -> Policy {
                .init(node: Node(properties: ["S3ReadPolicy": Node(properties: ["BucketName": bucketName.node])]))
            }

            /// `S3WritePolicy`
            public static func s3WritePolicy(bucketName: ID<S3.Bucket>) -> Policy {
                .init(node: Node(properties: ["S3WritePolicy": Node(properties: ["BucketName": bucketName.node])]))
            }

            /// `SESBulkTemplatedCrudPolicy`
            public static func sesBulkTemplatedCrudPolicy(identityName: Value<String>) -> Policy {
                .init(node: Node(properties: ["SESBulkTemplatedCrudPolicy": Node(properties: ["IdentityName": identityName.node])]))
            }

            /// `SESBulkTemplatedCrudPolicy_v2`
            public static func sesBulkTemplatedCrudPolicyV2(identityName: Value<String>, templateName: Value<String>) -> Policy {
                .init(node: Node(properties: ["SESBulkTemplatedCrudPolicy_v2": Node(properties: ["IdentityName": identityName.node, "TemplateName": templateName.node])]))
            }

            /// `SESCrudPolicy`
            public static func sesCrudPolicy(identityName: Value<String>) -> Policy {
                .init(node: Node(properties: ["SESCrudPolicy": Node(properties: ["IdentityName": identityName.node])]))
            }

            /// `SESEmailTemplateCrudPolicy`
            public static func sesEmailTemplateCrudPolicy() -> Policy {
                .init(node: Node(properties: ["SESEmailTemplateCrudPolicy": Node(properties: [:])]))
            }

            /// `SESSendBouncePolicy`
            public static func sesSendBouncePolicy(identityName: Value<String>) -> Policy {
                .init(node: Node(properties: ["SESSendBouncePolicy": Node(properties: ["IdentityName": identityName.node])]))
            }

            /// `SNSCrudPolicy`
            public static func snsCrudPolicy(topicName: Value<String>) -> Policy {
                .init(node: Node(properties: ["SNSCrudPolicy": Node(properties: ["TopicName": topicName.node])]))
            }

            /// `SNSPublishMessagePolicy`
            public static func snsPublishMessagePolicy(topicName: Value<String>) -> Policy {
                .init(node: Node(properties: ["SNSPublishMessagePolicy": Node(properties: ["TopicName": topicName.node])]))
            }

            /// `SQSPollerPolicy`
            public static func sqsPollerPolicy(queueName: Value<String>) -> Policy {
                .init(node: Node(properties: ["SQSPollerPolicy": Node(properties: ["QueueName": queueName.node])]))
            }

            /// `SQSSendMessagePolicy`
            public static func sqsSendMessagePolicy(queueName: Value<String>) -> Policy {
                .init(node: Node(properties: ["SQSSendMessagePolicy": Node(properties: ["QueueName": queueName.node])]))
            }

            /// `SSMParameterReadPolicy`
            public static func ssmParameterReadPolicy(parameterName: Value<String>) -> Policy {
                .init(node: Node(properties: ["SSMParameterReadPolicy": Node(properties: ["ParameterName": parameterName.node])]))
            }

            /// `SSMParameterWithSlashPrefixReadPolicy`
            public static func ssmParameterWithSlashPrefixReadPolicy(parameterName: Value<String>) -> Policy {
                .init(node: Node(properties: ["SSMParameterWithSlashPrefixReadPolicy": Node(properties: ["ParameterName": parameterName.node])]))
            }

            /// `SageMakerCreateEndpointConfigPolicy`
            public static func sageMakerCreateEndpointConfigPolicy(endpointConfigName: Value<String>) -> Policy {
                .init(node: Node(properties: ["SageMakerCreateEndpointConfigPolicy": Node(properties: ["EndpointConfigName": endpointConfigName.node])]))
            }

            /// `SageMakerCreateEndpointPolicy`
            public static func sageMakerCreateEndpointPolicy(endpointName: Value<String>) -> Policy {
                .init(node: Node(properties: ["SageMakerCreateEndpointPolicy": Node(properties: ["EndpointName": endpointName.node])]))
            }

            /// `ServerlessRepoReadWriteAccessPolicy`
            public static func serverlessRepoReadWriteAccessPolicy() -> Policy {
                .init(node: Node(properties: ["ServerlessRepoReadWriteAccessPolicy": Node(properties: [:])]))
            }

            /// `StepFunctionsCallbackPolicy`
            public static func stepFunctionsCallbackPolicy(stateMachineName: Value<String>) -> Policy {
                .init(node: Node(properties: ["StepFunctionsCallbackPolicy": Node(properties: ["StateMachineName": stateMachineName.node])]))
            }

            /// `StepFunctionsExecutionPolicy`
            public static func stepFunctionsExecutionPolicy(stateMachineName: Value<String>) -> Policy {
                .init(node: Node(properties: ["StepFunctionsExecutionPolicy": Node(properties: ["StateMachineName": stateMachineName.node])]))
            }

            /// `StepFunctionsExecutionPolicy_v2`
            public static func stepFunctionsExecutionPolicyV2(stateMachineName: Value<String>) -> Policy {
                .init(node: Node(properties: ["StepFunctionsExecutionPolicy_v2": Node(properties: ["StateMachineName": stateMachineName.node])]))
            }

            /// `TextractDetectAnalyzePolicy`
            public static func textractDetectAnalyzePolicy() -> Policy {
                .init(node: Node(properties: ["TextractDetectAnalyzePolicy": Node(properties: [:])]))
            }

            /// `TextractGetResultPolicy`
            public static func textractGetResultPolicy() -> Policy {
                .init(node: Node(properties: ["TextractGetResultPolicy": Node(properties: [:])]))
            }

            /// `TextractPolicy`
            public static func textractPolicy() -> Policy {
                .init(node: Node(properties: ["TextractPolicy": Node(properties: [:])]))
            }

            /// `VPCAccessPolicy`
            public static func vpcAccessPolicy() -> Policy {
                .init(node: Node(properties: ["VPCAccessPolicy": Node(properties: [:])]))
            }

            /// `Document`
            public static func document(_ value: Document) -> Policy { .init(node: value.node) }
        }

        /// `AWS::Serverless::Function`: `ProvisionedConcurrencyConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct ProvisionedConcurrencyConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                provisionedConcurrentExecutions: Value<Int>
            ) {
                self.node = Node(properties: [
                    "ProvisionedConcurrentExecutions": provisionedConcurrentExecutions.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ProvisionedConcurrentExecutions`.
                public var provisionedConcurrentExecutions: PropertyName<Value<Int>> { "ProvisionedConcurrentExecutions" }
            }
        }

        /// `AWS::Serverless::Function`: `ProvisionedPollerConfig`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct ProvisionedPollerConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - maximumPollers: Range 1 to 10000.
            ///   - minimumPollers: Range 1 to 200.
            ///   - pollerGroupName: Length 0 to 128. Pattern `^[a-zA-Z0-9-_]*$`.
            public init(
                maximumPollers: Value<Int>? = nil,
                minimumPollers: Value<Int>? = nil,
                pollerGroupName: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "MaximumPollers": maximumPollers?.node,
                    "MinimumPollers": minimumPollers?.node,
                    "PollerGroupName": pollerGroupName?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `MaximumPollers`. Range 1 to 10000.
                public var maximumPollers: PropertyName<Value<Int>> { "MaximumPollers" }

                /// `MinimumPollers`. Range 1 to 200.
                public var minimumPollers: PropertyName<Value<Int>> { "MinimumPollers" }

                /// `PollerGroupName`. Length 0 to 128. Pattern `^[a-zA-Z0-9-_]*$`.
                public var pollerGroupName: PropertyName<Value<String>> { "PollerGroupName" }
            }
        }

        /// `AWS::Serverless::Function`: `RecursiveLoop`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public final class RecursiveLoop: OpenEnum, @unchecked Sendable {
            /// `Allow`
            public static var allow: RecursiveLoop { "Allow" }
            /// `Terminate`
            public static var terminate: RecursiveLoop { "Terminate" }
        }

        /// `AWS::Serverless::Function`: `RequestModel`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct RequestModel: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                model: Value<String>,
                required: Value<Bool>? = nil,
                validateBody: Value<Bool>? = nil,
                validateParameters: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "Model": model.node,
                    "Required": required?.node,
                    "ValidateBody": validateBody?.node,
                    "ValidateParameters": validateParameters?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Model`.
                public var model: PropertyName<Value<String>> { "Model" }

                /// `Required`.
                public var required: PropertyName<Value<Bool>> { "Required" }

                /// `ValidateBody`.
                public var validateBody: PropertyName<Value<Bool>> { "ValidateBody" }

                /// `ValidateParameters`.
                public var validateParameters: PropertyName<Value<Bool>> { "ValidateParameters" }
            }
        }

        /// `AWS::Serverless::Function`: `RequestParameter`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct RequestParameter: Expression, TextExpression, ExpressibleByDictionaryLiteral {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// Text in its place.
            public init(_ text: Value<String>) { self.node = text.node }

            /// An object that is written as `["name": value]`.
            public init(dictionaryLiteral elements: (String, RequestParameters)...) {
                self.node = Map<RequestParameters>(elements.map { (key: $0.0, value: $0.1) }).node
            }
        }

        /// `AWS::Serverless::Function`: `RequestParameters`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct RequestParameters: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                caching: Value<Bool>? = nil,
                required: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "Caching": caching?.node,
                    "Required": required?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Caching`.
                public var caching: PropertyName<Value<Bool>> { "Caching" }

                /// `Required`.
                public var required: PropertyName<Value<Bool>> { "Required" }
            }
        }

        /// `AWS::Serverless::Function`: `ResourcePolicy`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct ResourcePolicy: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                awsAccountBlacklist: List<Value<String>>? = nil,
                awsAccountWhitelist: List<Value<String>>? = nil,
                customStatements: Document? = nil,
                intrinsicVpcBlacklist: List<Value<String>>? = nil,
                intrinsicVpceBlacklist: List<Value<String>>? = nil,
                intrinsicVpceWhitelist: List<Value<String>>? = nil,
                intrinsicVpcWhitelist: List<Value<String>>? = nil,
                ipRangeBlacklist: List<Value<String>>? = nil,
                ipRangeWhitelist: List<Value<String>>? = nil,
                sourceVpcBlacklist: List<Value<String>>? = nil,
                sourceVpcWhitelist: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "AwsAccountBlacklist": awsAccountBlacklist?.node,
                    "AwsAccountWhitelist": awsAccountWhitelist?.node,
                    "CustomStatements": customStatements?.node,
                    "IntrinsicVpcBlacklist": intrinsicVpcBlacklist?.node,
                    "IntrinsicVpcWhitelist": intrinsicVpcWhitelist?.node,
                    "IntrinsicVpceBlacklist": intrinsicVpceBlacklist?.node,
                    "IntrinsicVpceWhitelist": intrinsicVpceWhitelist?.node,
                    "IpRangeBlacklist": ipRangeBlacklist?.node,
                    "IpRangeWhitelist": ipRangeWhitelist?.node,
                    "SourceVpcBlacklist": sourceVpcBlacklist?.node,
                    "SourceVpcWhitelist": sourceVpcWhitelist?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AwsAccountBlacklist`.
                public var awsAccountBlacklist: PropertyName<List<Value<String>>> { "AwsAccountBlacklist" }

                /// `AwsAccountWhitelist`.
                public var awsAccountWhitelist: PropertyName<List<Value<String>>> { "AwsAccountWhitelist" }

                /// `CustomStatements`.
                public var customStatements: PropertyName<Document> { "CustomStatements" }

                /// `IntrinsicVpcBlacklist`.
                public var intrinsicVpcBlacklist: PropertyName<List<Value<String>>> { "IntrinsicVpcBlacklist" }

                /// `IntrinsicVpceBlacklist`.
                public var intrinsicVpceBlacklist: PropertyName<List<Value<String>>> { "IntrinsicVpceBlacklist" }

                /// `IntrinsicVpceWhitelist`.
                public var intrinsicVpceWhitelist: PropertyName<List<Value<String>>> { "IntrinsicVpceWhitelist" }

                /// `IntrinsicVpcWhitelist`.
                public var intrinsicVpcWhitelist: PropertyName<List<Value<String>>> { "IntrinsicVpcWhitelist" }

                /// `IpRangeBlacklist`.
                public var ipRangeBlacklist: PropertyName<List<Value<String>>> { "IpRangeBlacklist" }

                /// `IpRangeWhitelist`.
                public var ipRangeWhitelist: PropertyName<List<Value<String>>> { "IpRangeWhitelist" }

                /// `SourceVpcBlacklist`.
                public var sourceVpcBlacklist: PropertyName<List<Value<String>>> { "SourceVpcBlacklist" }

                /// `SourceVpcWhitelist`.
                public var sourceVpcWhitelist: PropertyName<List<Value<String>>> { "SourceVpcWhitelist" }
            }
        }

        /// `AWS::Serverless::Function`: `RetryPolicy`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct RetryPolicy: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - maximumEventAgeInSeconds: Range 60 to 86400.
            ///   - maximumRetryAttempts: Range 0 to 185.
            public init(
                maximumEventAgeInSeconds: Seconds? = nil,
                maximumRetryAttempts: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "MaximumEventAgeInSeconds": maximumEventAgeInSeconds?.node,
                    "MaximumRetryAttempts": maximumRetryAttempts?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `MaximumEventAgeInSeconds`. Range 60 to 86400.
                public var maximumEventAgeInSeconds: PropertyName<Seconds> { "MaximumEventAgeInSeconds" }

                /// `MaximumRetryAttempts`. Range 0 to 185.
                public var maximumRetryAttempts: PropertyName<Value<Int>> { "MaximumRetryAttempts" }
            }
        }

        /// `AWS::Serverless::Function`: `Runtime`
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

        /// `AWS::Serverless::Function`: `RuntimeManagementConfig`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
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

                /// `UpdateRuntimeOn`. One of `Auto`, `FunctionUpdate`, `Manual`.
                public var updateRuntimeOn: PropertyName<UpdateRuntimeOn> { "UpdateRuntimeOn" }

                /// `RuntimeVersionArn`.
                public var runtimeVersionArn: PropertyName<Value<String>> { "RuntimeVersionArn" }
            }

            /// `AWS::Serverless::Function`: `RuntimeManagementConfig.UpdateRuntimeOn`
            public final class UpdateRuntimeOn: OpenEnum, @unchecked Sendable {
                /// `Auto`
                public static var auto: UpdateRuntimeOn { "Auto" }
                /// `FunctionUpdate`
                public static var functionUpdate: UpdateRuntimeOn { "FunctionUpdate" }
                /// `Manual`
                public static var manual: UpdateRuntimeOn { "Manual" }
            }
        }

        /// `AWS::Serverless::Function`: `S3EventProperties`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct S3EventProperties: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                bucket: ID<S3.Bucket>,
                events: Events,
                filter: NotificationFilter? = nil
            ) {
                self.node = Node(properties: [
                    "Bucket": bucket.node,
                    "Events": events.node,
                    "Filter": filter?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Bucket`.
                public var bucket: PropertyName<ID<S3.Bucket>> { "Bucket" }

                /// `Events`.
                public var events: PropertyName<Events> { "Events" }

                /// `Filter`.
                public var filter: PropertyName<NotificationFilter> { "Filter" }
            }

            /// `AWS::Serverless::Function`: `S3EventProperties.Events`
            public struct Events: Expression, TextExpression, ExpressibleByArrayLiteral {
                /// As it stands in the template.
                public let node: Node

                /// What somebody else put together.
                public init(node: Node) { self.node = node }

                /// Text in its place.
                public init(_ text: Value<String>) { self.node = text.node }

                /// A list that is written as `[a, b]`.
                public init(arrayLiteral elements: Value<String>...) { self.node = .array(elements.map(\.node)) }

                /// A list.
                public init(_ list: List<Value<String>>) { self.node = list.node }
            }
        }

        /// `AWS::Serverless::Function`: `S3FilesConfig`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
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

                /// `DirectS3Read`. One of `ENABLED`, `DISABLED`, `AUTO`.
                public var directS3Read: PropertyName<DirectS3Read> { "DirectS3Read" }
            }

            /// `AWS::Serverless::Function`: `S3FilesConfig.DirectS3Read`
            public final class DirectS3Read: OpenEnum, @unchecked Sendable {
                /// `AUTO`
                public static var auto: DirectS3Read { "AUTO" }
                /// `DISABLED`
                public static var disabled: DirectS3Read { "DISABLED" }
                /// `ENABLED`
                public static var enabled: DirectS3Read { "ENABLED" }
            }
        }

        /// `AWS::Serverless::Function`: `S3KeyFilter`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct S3KeyFilter: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - rules: No item twice.
            public init(
                rules: List<FilterRule>
            ) {
                self.node = Node(properties: [
                    "Rules": rules.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Rules`. No item twice.
                public var rules: PropertyName<List<FilterRule>> { "Rules" }
            }
        }

        /// `AWS::Serverless::Function`: `SNSEventProperties`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct SNSEventProperties: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - filterPolicyScope: One of `MessageAttributes`, `MessageBody`.
            public init(
                topic: ARN<SNS.Topic>,
                filterPolicy: Document? = nil,
                filterPolicyScope: FilterPolicyScope? = nil,
                region: Value<String>? = nil,
                sqsSubscription: SqsSubscription? = nil
            ) {
                self.node = Node(properties: [
                    "Topic": topic.node,
                    "FilterPolicy": filterPolicy?.node,
                    "FilterPolicyScope": filterPolicyScope?.node,
                    "Region": region?.node,
                    "SqsSubscription": sqsSubscription?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Topic`.
                public var topic: PropertyName<ARN<SNS.Topic>> { "Topic" }

                /// `FilterPolicy`.
                public var filterPolicy: PropertyName<Document> { "FilterPolicy" }

                /// `FilterPolicyScope`. One of `MessageAttributes`, `MessageBody`.
                public var filterPolicyScope: PropertyName<FilterPolicyScope> { "FilterPolicyScope" }

                /// `Region`.
                public var region: PropertyName<Value<String>> { "Region" }

                /// `SqsSubscription`.
                public var sqsSubscription: PropertyName<SqsSubscription> { "SqsSubscription" }
            }

            /// `AWS::Serverless::Function`: `SNSEventProperties.FilterPolicyScope`
            public final class FilterPolicyScope: OpenEnum, @unchecked Sendable {
                /// `MessageAttributes`
                public static var messageAttributes: FilterPolicyScope { "MessageAttributes" }
                /// `MessageBody`
                public static var messageBody: FilterPolicyScope { "MessageBody" }
            }

            /// `AWS::Serverless::Function`: `SNSEventProperties.SqsSubscription`
            public struct SqsSubscription: PropertyObject, ExpressibleByBooleanLiteral {
                /// As it stands in the template.
                public let node: Node

                /// What somebody else put together.
                public init(node: Node) { self.node = node }

                /// One of these properties.
                public init(
                    queueArn: ARN<SQS.Queue>,
                    queueUrl: ID<SQS.Queue>,
                    batchSize: Value<String>? = nil,
                    enabled: Value<Bool>? = nil,
                    queuePolicyLogicalId: Value<String>? = nil
                ) {
                    self.node = Node(properties: [
                        "QueueArn": queueArn.node,
                        "QueueUrl": queueUrl.node,
                        "BatchSize": batchSize?.node,
                        "Enabled": enabled?.node,
                        "QueuePolicyLogicalId": queuePolicyLogicalId?.node,
                    ])
                }

                /// `true` or `false` in its place.
                public init(_ flag: Value<Bool>) { self.node = flag.node }

                /// Its properties by name, to be read and set: `properties`.
                public struct PropertyNames: PropertyTable {
                    /// All of them.
                    public init() {}

                    /// `QueueArn`.
                    public var queueArn: PropertyName<ARN<SQS.Queue>> { "QueueArn" }

                    /// `QueueUrl`.
                    public var queueUrl: PropertyName<ID<SQS.Queue>> { "QueueUrl" }

                    /// `BatchSize`.
                    public var batchSize: PropertyName<Value<String>> { "BatchSize" }

                    /// `Enabled`.
                    public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                    /// `QueuePolicyLogicalId`.
                    public var queuePolicyLogicalId: PropertyName<Value<String>> { "QueuePolicyLogicalId" }
                }
            }
        }

        /// `AWS::Serverless::Function`: `SQSEventProperties`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct SQSEventProperties: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - queue: Length 12 to 1024. Pattern `arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)`.
            ///   - batchSize: Range 1 to 10000.
            ///   - functionResponseTypes: One of `ReportBatchItemFailures`. Length 0 to 1. Items 0 to 1. No item twice.
            ///   - kmsKeyArn: Length 12 to 2048. Pattern `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
            ///   - maximumBatchingWindowInSeconds: Range 0 to 300.
            public init(
                queue: ARN<SQS.Queue>,
                batchSize: Value<Int>? = nil,
                enabled: Value<Bool>? = nil,
                filterCriteria: FilterCriteria? = nil,
                functionResponseTypes: List<FunctionResponseTypes>? = nil,
                kmsKeyArn: ARN<KMS.Key>? = nil,
                maximumBatchingWindowInSeconds: Seconds? = nil,
                metricsConfig: MetricsConfig? = nil,
                scalingConfig: ScalingConfig? = nil
            ) {
                self.node = Node(properties: [
                    "Queue": queue.node,
                    "BatchSize": batchSize?.node,
                    "Enabled": enabled?.node,
                    "FilterCriteria": filterCriteria?.node,
                    "FunctionResponseTypes": functionResponseTypes?.node,
                    "KmsKeyArn": kmsKeyArn?.node,
                    "MaximumBatchingWindowInSeconds": maximumBatchingWindowInSeconds?.node,
                    "MetricsConfig": metricsConfig?.node,
                    "ScalingConfig": scalingConfig?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Queue`. Length 12 to 1024. Pattern `arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)`.
                public var queue: PropertyName<ARN<SQS.Queue>> { "Queue" }

                /// `BatchSize`. Range 1 to 10000.
                public var batchSize: PropertyName<Value<Int>> { "BatchSize" }

                /// `Enabled`.
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `FilterCriteria`.
                public var filterCriteria: PropertyName<FilterCriteria> { "FilterCriteria" }

                /// `FunctionResponseTypes`. One of `ReportBatchItemFailures`. Length 0 to 1. Items 0 to 1. No item twice.
                public var functionResponseTypes: PropertyName<List<FunctionResponseTypes>> { "FunctionResponseTypes" }

                /// `KmsKeyArn`. Length 12 to 2048. Pattern `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
                public var kmsKeyArn: PropertyName<ARN<KMS.Key>> { "KmsKeyArn" }

                /// `MaximumBatchingWindowInSeconds`. Range 0 to 300.
                public var maximumBatchingWindowInSeconds: PropertyName<Seconds> { "MaximumBatchingWindowInSeconds" }

                /// `MetricsConfig`.
                public var metricsConfig: PropertyName<MetricsConfig> { "MetricsConfig" }

                /// `ScalingConfig`.
                public var scalingConfig: PropertyName<ScalingConfig> { "ScalingConfig" }
            }

            /// `AWS::Serverless::Function`: `SQSEventProperties.FunctionResponseTypes`
            public final class FunctionResponseTypes: OpenEnum, @unchecked Sendable {
                /// `ReportBatchItemFailures`
                public static var reportBatchItemFailures: FunctionResponseTypes { "ReportBatchItemFailures" }
            }
        }

        /// `AWS::Serverless::Function`: `ScalingConfig`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct ScalingConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - maximumConcurrency: Range 2 to 1000.
            public init(
                maximumConcurrency: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "MaximumConcurrency": maximumConcurrency?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `MaximumConcurrency`. Range 2 to 1000.
                public var maximumConcurrency: PropertyName<Value<Int>> { "MaximumConcurrency" }
            }
        }

        /// `AWS::Serverless::Function`: `ScheduleRetryPolicy`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct ScheduleRetryPolicy: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - maximumEventAgeInSeconds: Range 60 to 86400.
            ///   - maximumRetryAttempts: Range 0 to 185.
            public init(
                maximumEventAgeInSeconds: Value<Double>? = nil,
                maximumRetryAttempts: Value<Double>? = nil
            ) {
                self.node = Node(properties: [
                    "MaximumEventAgeInSeconds": maximumEventAgeInSeconds?.node,
                    "MaximumRetryAttempts": maximumRetryAttempts?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `MaximumEventAgeInSeconds`. Range 60 to 86400.
                public var maximumEventAgeInSeconds: PropertyName<Value<Double>> { "MaximumEventAgeInSeconds" }

                /// `MaximumRetryAttempts`. Range 0 to 185.
                public var maximumRetryAttempts: PropertyName<Value<Double>> { "MaximumRetryAttempts" }
            }
        }

        /// `AWS::Serverless::Function`: `ScheduleState`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public final class ScheduleState: OpenEnum, @unchecked Sendable {
            /// `DISABLED`
            public static var disabled: ScheduleState { "DISABLED" }
            /// `ENABLED`
            public static var enabled: ScheduleState { "ENABLED" }
        }

        /// `AWS::Serverless::Function`: `ScheduleV2EventProperties`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct ScheduleV2EventProperties: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - description: Length 0 to 512.
            ///   - groupName: Length 1 to 64. Pattern `^[0-9a-zA-Z-_.]+$`.
            ///   - input: Length at least 1.
            ///   - kmsKeyArn: Length 1 to 2048. Pattern `^arn:aws[a-z-]*:kms:[a-z0-9\-]+:\d{12}:(key|alias)\/[0-9a-zA-Z-_]*$`.
            ///   - name: Length 1 to 64. Pattern `^[0-9a-zA-Z-_.]+$`.
            ///   - permissionsBoundary: Length 20 to 2048.
            ///   - roleArn: Length 1 to 1600. Pattern `^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@\/-]+$`.
            ///   - scheduleExpression: Length 1 to 256.
            ///   - scheduleExpressionTimezone: Length 1 to 50.
            ///   - state: One of `ENABLED`, `DISABLED`.
            public init(
                deadLetterConfig: DeadLetterConfig? = nil,
                description: Value<String>? = nil,
                endDate: Value<String>? = nil,
                flexibleTimeWindow: FlexibleTimeWindow? = nil,
                groupName: Value<String>? = nil,
                input: Value<String>? = nil,
                kmsKeyArn: ARN<KMS.Key>? = nil,
                name: Value<String>? = nil,
                omitName: Value<Bool>? = nil,
                permissionsBoundary: Value<String>? = nil,
                retryPolicy: ScheduleRetryPolicy? = nil,
                roleArn: ARN<IAM.Role>? = nil,
                scheduleExpression: Value<String>? = nil,
                scheduleExpressionTimezone: Value<String>? = nil,
                startDate: Value<String>? = nil,
                state: ScheduleState? = nil
            ) {
                self.node = Node(properties: [
                    "DeadLetterConfig": deadLetterConfig?.node,
                    "Description": description?.node,
                    "EndDate": endDate?.node,
                    "FlexibleTimeWindow": flexibleTimeWindow?.node,
                    "GroupName": groupName?.node,
                    "Input": input?.node,
                    "KmsKeyArn": kmsKeyArn?.node,
                    "Name": name?.node,
                    "OmitName": omitName?.node,
                    "PermissionsBoundary": permissionsBoundary?.node,
                    "RetryPolicy": retryPolicy?.node,
                    "RoleArn": roleArn?.node,
                    "ScheduleExpression": scheduleExpression?.node,
                    "ScheduleExpressionTimezone": scheduleExpressionTimezone?.node,
                    "StartDate": startDate?.node,
                    "State": state?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DeadLetterConfig`.
                public var deadLetterConfig: PropertyName<DeadLetterConfig> { "DeadLetterConfig" }

                /// `Description`. Length 0 to 512.
                public var description: PropertyName<Value<String>> { "Description" }

                /// `EndDate`.
                public var endDate: PropertyName<Value<String>> { "EndDate" }

                /// `FlexibleTimeWindow`.
                public var flexibleTimeWindow: PropertyName<FlexibleTimeWindow> { "FlexibleTimeWindow" }

                /// `GroupName`. Length 1 to 64. Pattern `^[0-9a-zA-Z-_.]+$`.
                public var groupName: PropertyName<Value<String>> { "GroupName" }

                /// `Input`. Length at least 1.
                public var input: PropertyName<Value<String>> { "Input" }

                /// `KmsKeyArn`. Length 1 to 2048. Pattern `^arn:aws[a-z-]*:kms:[a-z0-9\-]+:\d{12}:(key|alias)\/[0-9a-zA-Z-_]*$`.
                public var kmsKeyArn: PropertyName<ARN<KMS.Key>> { "KmsKeyArn" }

                /// `Name`. Length 1 to 64. Pattern `^[0-9a-zA-Z-_.]+$`.
                public var name: PropertyName<Value<String>> { "Name" }

                /// `OmitName`.
                public var omitName: PropertyName<Value<Bool>> { "OmitName" }

                /// `PermissionsBoundary`. Length 20 to 2048.
                public var permissionsBoundary: PropertyName<Value<String>> { "PermissionsBoundary" }

                /// `RetryPolicy`.
                public var retryPolicy: PropertyName<ScheduleRetryPolicy> { "RetryPolicy" }

                /// `RoleArn`. Length 1 to 1600. Pattern `^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@\/-]+$`.
                public var roleArn: PropertyName<ARN<IAM.Role>> { "RoleArn" }

                /// `ScheduleExpression`. Length 1 to 256.
                public var scheduleExpression: PropertyName<Value<String>> { "ScheduleExpression" }

                /// `ScheduleExpressionTimezone`. Length 1 to 50.
                public var scheduleExpressionTimezone: PropertyName<Value<String>> { "ScheduleExpressionTimezone" }

                /// `StartDate`.
                public var startDate: PropertyName<Value<String>> { "StartDate" }

                /// `State`. One of `ENABLED`, `DISABLED`.
                public var state: PropertyName<ScheduleState> { "State" }
            }
        }

        /// `AWS::Serverless::Function`: `SchemaRegistryAccessConfig`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct SchemaRegistryAccessConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: One of `BASIC_AUTH`, `CLIENT_CERTIFICATE_TLS_AUTH`, `SERVER_ROOT_CA_CERTIFICATE`, `OAUTHBEARER_AUTH`.
            ///   - uri: Length 1 to 10000. Pattern `arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)`.
            public init(
                type: TypeProperty? = nil,
                uri: ARN<SecretsManager.Secret>? = nil
            ) {
                self.node = Node(properties: [
                    "Type": type?.node,
                    "URI": uri?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Type`. One of `BASIC_AUTH`, `CLIENT_CERTIFICATE_TLS_AUTH`, `SERVER_ROOT_CA_CERTIFICATE`, `OAUTHBEARER_AUTH`.
                public var type: PropertyName<TypeProperty> { "Type" }

                /// `URI`. Length 1 to 10000. Pattern `arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)`.
                public var uri: PropertyName<ARN<SecretsManager.Secret>> { "URI" }
            }

            /// `AWS::Serverless::Function`: `SchemaRegistryAccessConfig.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `BASIC_AUTH`
                public static var basicAuth: TypeProperty { "BASIC_AUTH" }
                /// `CLIENT_CERTIFICATE_TLS_AUTH`
                public static var clientCertificateTlsAuth: TypeProperty { "CLIENT_CERTIFICATE_TLS_AUTH" }
                /// `OAUTHBEARER_AUTH`
                public static var oauthbearerAuth: TypeProperty { "OAUTHBEARER_AUTH" }
                /// `SERVER_ROOT_CA_CERTIFICATE`
                public static var serverRootCaCertificate: TypeProperty { "SERVER_ROOT_CA_CERTIFICATE" }
            }
        }

        /// `AWS::Serverless::Function`: `SchemaRegistryConfig`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct SchemaRegistryConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - accessConfigs: Items at most 2. No item twice.
            ///   - eventRecordFormat: One of `JSON`, `SOURCE`.
            ///   - schemaRegistryURI: Length 1 to 10000. Pattern `[a-zA-Z0-9-/*:_+=.@-]*`.
            ///   - schemaValidationConfigs: Items 1 to 2. No item twice.
            public init(
                accessConfigs: List<SchemaRegistryAccessConfig>? = nil,
                eventRecordFormat: EventRecordFormat? = nil,
                schemaRegistryURI: ARN<Glue.Registry>? = nil,
                schemaValidationConfigs: List<SchemaValidationConfig>? = nil
            ) {
                self.node = Node(properties: [
                    "AccessConfigs": accessConfigs?.node,
                    "EventRecordFormat": eventRecordFormat?.node,
                    "SchemaRegistryURI": schemaRegistryURI?.node,
                    "SchemaValidationConfigs": schemaValidationConfigs?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AccessConfigs`. Items at most 2. No item twice.
                public var accessConfigs: PropertyName<List<SchemaRegistryAccessConfig>> { "AccessConfigs" }

                /// `EventRecordFormat`. One of `JSON`, `SOURCE`.
                public var eventRecordFormat: PropertyName<EventRecordFormat> { "EventRecordFormat" }

                /// `SchemaRegistryURI`. Length 1 to 10000. Pattern `[a-zA-Z0-9-/*:_+=.@-]*`.
                public var schemaRegistryURI: PropertyName<ARN<Glue.Registry>> { "SchemaRegistryURI" }

                /// `SchemaValidationConfigs`. Items 1 to 2. No item twice.
                public var schemaValidationConfigs: PropertyName<List<SchemaValidationConfig>> { "SchemaValidationConfigs" }
            }

            /// `AWS::Serverless::Function`: `SchemaRegistryConfig.EventRecordFormat`
            public final class EventRecordFormat: OpenEnum, @unchecked Sendable {
                /// `JSON`
                public static var json: EventRecordFormat { "JSON" }
                /// `SOURCE`
                public static var source: EventRecordFormat { "SOURCE" }
            }
        }

        /// `AWS::Serverless::Function`: `SchemaValidationConfig`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct SchemaValidationConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - attribute: One of `KEY`, `VALUE`.
            public init(
                attribute: Attribute? = nil
            ) {
                self.node = Node(properties: [
                    "Attribute": attribute?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Attribute`. One of `KEY`, `VALUE`.
                public var attribute: PropertyName<Attribute> { "Attribute" }
            }

            /// `AWS::Serverless::Function`: `SchemaValidationConfig.Attribute`
            public final class Attribute: OpenEnum, @unchecked Sendable {
                /// `KEY`
                public static var key: Attribute { "KEY" }
                /// `VALUE`
                public static var value: Attribute { "VALUE" }
            }
        }

        /// `AWS::Serverless::Function`: `SelfManagedKafkaEventProperties`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct SelfManagedKafkaEventProperties: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - sourceAccessConfigurations: Items 1 to 29. No item twice.
            ///   - topics: Items 1. No item twice. Each: Length 1 to 249. Each: Pattern `^[^.]([a-zA-Z0-9\-_.]+)`.
            ///   - batchSize: Range 1 to 10000.
            ///   - consumerGroupId: Length 1 to 200. Pattern `[a-zA-Z0-9-\/*:_+=.@-]*`.
            ///   - functionResponseTypes: One of `ReportBatchItemFailures`. Length 0 to 1. Items 0 to 1. No item twice.
            ///   - kmsKeyArn: Length 12 to 2048. Pattern `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
            ///   - maximumRecordAgeInSeconds: Range -1 to 604800.
            ///   - maximumRetryAttempts: Range -1 to 10000.
            ///   - startingPosition: One of `AT_TIMESTAMP`, `LATEST`, `TRIM_HORIZON`. Length 6 to 12. Pattern `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`.
            public init(
                sourceAccessConfigurations: List<SourceAccessConfiguration>,
                topics: List<Value<String>>,
                batchSize: Value<Int>? = nil,
                bisectBatchOnFunctionError: Value<Bool>? = nil,
                consumerGroupId: Value<String>? = nil,
                enabled: Value<Bool>? = nil,
                filterCriteria: FilterCriteria? = nil,
                functionResponseTypes: List<FunctionResponseTypes>? = nil,
                kafkaBootstrapServers: List<Value<String>>? = nil,
                kmsKeyArn: ARN<KMS.Key>? = nil,
                loggingConfig: LoggingConfig? = nil,
                maximumRecordAgeInSeconds: Seconds? = nil,
                maximumRetryAttempts: Value<Int>? = nil,
                metricsConfig: MetricsConfig? = nil,
                provisionedPollerConfig: ProvisionedPollerConfig? = nil,
                schemaRegistryConfig: SchemaRegistryConfig? = nil,
                startingPosition: StartingPosition? = nil,
                startingPositionTimestamp: Value<Double>? = nil
            ) {
                self.node = Node(properties: [
                    "SourceAccessConfigurations": sourceAccessConfigurations.node,
                    "Topics": topics.node,
                    "BatchSize": batchSize?.node,
                    "BisectBatchOnFunctionError": bisectBatchOnFunctionError?.node,
                    "ConsumerGroupId": consumerGroupId?.node,
                    "Enabled": enabled?.node,
                    "FilterCriteria": filterCriteria?.node,
                    "FunctionResponseTypes": functionResponseTypes?.node,
                    "KafkaBootstrapServers": kafkaBootstrapServers?.node,
                    "KmsKeyArn": kmsKeyArn?.node,
                    "LoggingConfig": loggingConfig?.node,
                    "MaximumRecordAgeInSeconds": maximumRecordAgeInSeconds?.node,
                    "MaximumRetryAttempts": maximumRetryAttempts?.node,
                    "MetricsConfig": metricsConfig?.node,
                    "ProvisionedPollerConfig": provisionedPollerConfig?.node,
                    "SchemaRegistryConfig": schemaRegistryConfig?.node,
                    "StartingPosition": startingPosition?.node,
                    "StartingPositionTimestamp": startingPositionTimestamp?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `SourceAccessConfigurations`. Items 1 to 29. No item twice.
                public var sourceAccessConfigurations: PropertyName<List<SourceAccessConfiguration>> { "SourceAccessConfigurations" }

                /// `Topics`. Items 1. No item twice. Each: Length 1 to 249. Each: Pattern `^[^.]([a-zA-Z0-9\-_.]+)`.
                public var topics: PropertyName<List<Value<String>>> { "Topics" }

                /// `BatchSize`. Range 1 to 10000.
                public var batchSize: PropertyName<Value<Int>> { "BatchSize" }

                /// `BisectBatchOnFunctionError`.
                public var bisectBatchOnFunctionError: PropertyName<Value<Bool>> { "BisectBatchOnFunctionError" }

                /// `ConsumerGroupId`. Length 1 to 200. Pattern `[a-zA-Z0-9-\/*:_+=.@-]*`.
                public var consumerGroupId: PropertyName<Value<String>> { "ConsumerGroupId" }

                /// `Enabled`.
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `FilterCriteria`.
                public var filterCriteria: PropertyName<FilterCriteria> { "FilterCriteria" }

                /// `FunctionResponseTypes`. One of `ReportBatchItemFailures`. Length 0 to 1. Items 0 to 1. No item twice.
                public var functionResponseTypes: PropertyName<List<FunctionResponseTypes>> { "FunctionResponseTypes" }

                /// `KafkaBootstrapServers`.
                public var kafkaBootstrapServers: PropertyName<List<Value<String>>> { "KafkaBootstrapServers" }

                /// `KmsKeyArn`. Length 12 to 2048. Pattern `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
                public var kmsKeyArn: PropertyName<ARN<KMS.Key>> { "KmsKeyArn" }

                /// `LoggingConfig`.
                public var loggingConfig: PropertyName<LoggingConfig> { "LoggingConfig" }

                /// `MaximumRecordAgeInSeconds`. Range -1 to 604800.
                public var maximumRecordAgeInSeconds: PropertyName<Seconds> { "MaximumRecordAgeInSeconds" }

                /// `MaximumRetryAttempts`. Range -1 to 10000.
                public var maximumRetryAttempts: PropertyName<Value<Int>> { "MaximumRetryAttempts" }

                /// `MetricsConfig`.
                public var metricsConfig: PropertyName<MetricsConfig> { "MetricsConfig" }

                /// `ProvisionedPollerConfig`.
                public var provisionedPollerConfig: PropertyName<ProvisionedPollerConfig> { "ProvisionedPollerConfig" }

                /// `SchemaRegistryConfig`.
                public var schemaRegistryConfig: PropertyName<SchemaRegistryConfig> { "SchemaRegistryConfig" }

                /// `StartingPosition`. One of `AT_TIMESTAMP`, `LATEST`, `TRIM_HORIZON`. Length 6 to 12. Pattern `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`.
                public var startingPosition: PropertyName<StartingPosition> { "StartingPosition" }

                /// `StartingPositionTimestamp`.
                public var startingPositionTimestamp: PropertyName<Value<Double>> { "StartingPositionTimestamp" }
            }

            /// `AWS::Serverless::Function`: `SelfManagedKafkaEventProperties.FunctionResponseTypes`
            public final class FunctionResponseTypes: OpenEnum, @unchecked Sendable {
                /// `ReportBatchItemFailures`
                public static var reportBatchItemFailures: FunctionResponseTypes { "ReportBatchItemFailures" }
            }

            /// `AWS::Serverless::Function`: `SelfManagedKafkaEventProperties.StartingPosition`
            public final class StartingPosition: OpenEnum, @unchecked Sendable {
                /// `AT_TIMESTAMP`
                public static var atTimestamp: StartingPosition { "AT_TIMESTAMP" }
                /// `LATEST`
                public static var latest: StartingPosition { "LATEST" }
                /// `TRIM_HORIZON`
                public static var trimHorizon: StartingPosition { "TRIM_HORIZON" }
            }
        }

        /// `AWS::Serverless::Function`: `SnapStart`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct SnapStart: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - applyOn: One of `PublishedVersions`, `None`.
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

                /// `ApplyOn`. One of `PublishedVersions`, `None`.
                public var applyOn: PropertyName<ApplyOn> { "ApplyOn" }
            }

            /// `AWS::Serverless::Function`: `SnapStart.ApplyOn`
            public final class ApplyOn: OpenEnum, @unchecked Sendable {
                /// `None`
                public static var noneValue: ApplyOn { "None" }
                /// `PublishedVersions`
                public static var publishedVersions: ApplyOn { "PublishedVersions" }
            }
        }

        /// `AWS::Serverless::Function`: `SourceAccessConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct SourceAccessConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: One of `BASIC_AUTH`, `VPC_SUBNET`, `VPC_SECURITY_GROUP`, `SASL_SCRAM_512_AUTH`, `SASL_SCRAM_256_AUTH`, `VIRTUAL_HOST`, `CLIENT_CERTIFICATE_TLS_AUTH`, `SERVER_ROOT_CA_CERTIFICATE` and 7 more.
            ///   - uri: Length 1 to 200. Pattern `[a-zA-Z0-9-\/*:_+=.@-]*`.
            public init(
                type: TypeProperty? = nil,
                uri: ARN<SecretsManager.Secret>? = nil
            ) {
                self.node = Node(properties: [
                    "Type": type?.node,
                    "URI": uri?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Type`. One of `BASIC_AUTH`, `VPC_SUBNET`, `VPC_SECURITY_GROUP`, `SASL_SCRAM_512_AUTH`, `SASL_SCRAM_256_AUTH`, `VIRTUAL_HOST`, `CLIENT_CERTIFICATE_TLS_AUTH`, `SERVER_ROOT_CA_CERTIFICATE` and 7 more.
                public var type: PropertyName<TypeProperty> { "Type" }

                /// `URI`. Length 1 to 200. Pattern `[a-zA-Z0-9-\/*:_+=.@-]*`.
                public var uri: PropertyName<ARN<SecretsManager.Secret>> { "URI" }
            }

            /// `AWS::Serverless::Function`: `SourceAccessConfiguration.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `BASIC_AUTH`
                public static var basicAuth: TypeProperty { "BASIC_AUTH" }
                /// `CLIENT_CERTIFICATE_TLS_AUTH`
                public static var clientCertificateTlsAuth: TypeProperty { "CLIENT_CERTIFICATE_TLS_AUTH" }
                /// `IAM_AUTH`
                public static var iamAuth: TypeProperty { "IAM_AUTH" }
                /// `IAM_OAUTHBEARER_AUTH`
                public static var iamOauthbearerAuth: TypeProperty { "IAM_OAUTHBEARER_AUTH" }
                /// `OAUTHBEARER_AUDIENCE`
                public static var oauthbearerAudience: TypeProperty { "OAUTHBEARER_AUDIENCE" }
                /// `OAUTHBEARER_AUTH`
                public static var oauthbearerAuth: TypeProperty { "OAUTHBEARER_AUTH" }
                /// `OAUTHBEARER_IDENTITY_POOL`
                public static var oauthbearerIdentityPool: TypeProperty { "OAUTHBEARER_IDENTITY_POOL" }
                /// `OAUTHBEARER_LOGICAL_CLUSTER`
                public static var oauthbearerLogicalCluster: TypeProperty { "OAUTHBEARER_LOGICAL_CLUSTER" }
                /// `OAUTHBEARER_SCOPE`
                public static var oauthbearerScope: TypeProperty { "OAUTHBEARER_SCOPE" }
                /// `SASL_SCRAM_256_AUTH`
                public static var saslScram256Auth: TypeProperty { "SASL_SCRAM_256_AUTH" }
                /// `SASL_SCRAM_512_AUTH`
                public static var saslScram512Auth: TypeProperty { "SASL_SCRAM_512_AUTH" }
                /// `SERVER_ROOT_CA_CERTIFICATE`
                public static var serverRootCaCertificate: TypeProperty { "SERVER_ROOT_CA_CERTIFICATE" }
                /// `VIRTUAL_HOST`
                public static var virtualHost: TypeProperty { "VIRTUAL_HOST" }
                /// `VPC_SECURITY_GROUP`
                public static var vpcSecurityGroup: TypeProperty { "VPC_SECURITY_GROUP" }
                /// `VPC_SUBNET`
                public static var vpcSubnet: TypeProperty { "VPC_SUBNET" }
            }
        }

        /// `AWS::Serverless::Function`: `SourceDestinations`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct SourceDestinations: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                onFailure: FailureDestination? = nil
            ) {
                self.node = Node(properties: [
                    "OnFailure": onFailure?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `OnFailure`.
                public var onFailure: PropertyName<FailureDestination> { "OnFailure" }
            }
        }

        /// `AWS::Serverless::Function`: `TenancyConfig`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
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

                /// `TenantIsolationMode`. One of `PER_TENANT`.
                public var tenantIsolationMode: PropertyName<TenantIsolationMode> { "TenantIsolationMode" }
            }

            /// `AWS::Serverless::Function`: `TenancyConfig.TenantIsolationMode`
            public final class TenantIsolationMode: OpenEnum, @unchecked Sendable {
                /// `PER_TENANT`
                public static var perTenant: TenantIsolationMode { "PER_TENANT" }
            }
        }

        /// `AWS::Serverless::Function`: `Tracing`
        public final class Tracing: OpenEnum, @unchecked Sendable {
            /// `Active`
            public static var active: Tracing { "Active" }
            /// `Disabled`
            public static var disabled: Tracing { "Disabled" }
            /// `PassThrough`
            public static var passThrough: Tracing { "PassThrough" }
        }

        /// `AWS::Serverless::Function`: `TriggerConfig`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
        public struct TriggerConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - triggerEvents: One of `DeploymentFailure`, `DeploymentReady`, `DeploymentRollback`, `DeploymentStart`, `DeploymentStop`, `DeploymentSuccess`, `InstanceFailure`, `InstanceReady` and 2 more. No item twice.
            public init(
                triggerEvents: List<TriggerEvents>? = nil,
                triggerName: Value<String>? = nil,
                triggerTargetArn: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "TriggerEvents": triggerEvents?.node,
                    "TriggerName": triggerName?.node,
                    "TriggerTargetArn": triggerTargetArn?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `TriggerEvents`. One of `DeploymentFailure`, `DeploymentReady`, `DeploymentRollback`, `DeploymentStart`, `DeploymentStop`, `DeploymentSuccess`, `InstanceFailure`, `InstanceReady` and 2 more. No item twice.
                public var triggerEvents: PropertyName<List<TriggerEvents>> { "TriggerEvents" }

                /// `TriggerName`.
                public var triggerName: PropertyName<Value<String>> { "TriggerName" }

                /// `TriggerTargetArn`.
                public var triggerTargetArn: PropertyName<Value<String>> { "TriggerTargetArn" }
            }

            /// `AWS::Serverless::Function`: `TriggerConfig.TriggerEvents`
            public final class TriggerEvents: OpenEnum, @unchecked Sendable {
                /// `DeploymentFailure`
                public static var deploymentFailure: TriggerEvents { "DeploymentFailure" }
                /// `DeploymentReady`
                public static var deploymentReady: TriggerEvents { "DeploymentReady" }
                /// `DeploymentRollback`
                public static var deploymentRollback: TriggerEvents { "DeploymentRollback" }
                /// `DeploymentStart`
                public static var deploymentStart: TriggerEvents { "DeploymentStart" }
                /// `DeploymentStop`
                public static var deploymentStop: TriggerEvents { "DeploymentStop" }
                /// `DeploymentSuccess`
                public static var deploymentSuccess: TriggerEvents { "DeploymentSuccess" }
                /// `InstanceFailure`
                public static var instanceFailure: TriggerEvents { "InstanceFailure" }
                /// `InstanceReady`
                public static var instanceReady: TriggerEvents { "InstanceReady" }
                /// `InstanceStart`
                public static var instanceStart: TriggerEvents { "InstanceStart" }
                /// `InstanceSuccess`
                public static var instanceSuccess: TriggerEvents { "InstanceSuccess" }
            }
        }

        /// `AWS::Serverless::Function`: `VpcConfig`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
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

                /// `Ipv6AllowedForDualStack`.
                public var ipv6AllowedForDualStack: PropertyName<Value<Bool>> { "Ipv6AllowedForDualStack" }

                /// `SecurityGroupIds`. Items 0 to 5. Each: Length 0 to 1024. Each: Pattern `^sg-[0-9a-zA-Z]*$`.
                public var securityGroupIds: PropertyName<List<ID<EC2.SecurityGroup>>> { "SecurityGroupIds" }

                /// `SubnetIds`. Items 0 to 16. Each: Length 0 to 1024. Each: Pattern `^subnet-[0-9a-z]*$`.
                public var subnetIds: PropertyName<List<ID<EC2.Subnet>>> { "SubnetIds" }
            }
        }
    }
}
