// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGateway {
    /// `AWS::ApiGateway::Deployment`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html>.
    public struct Deployment: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ApiGateway::Deployment" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - restApiId: A change replaces the resource.
        ///   - deploymentCanarySettings: A change replaces the resource. Never read back.
        ///   - stageDescription: Never read back.
        ///   - stageName: Never read back.
        public init(
            _ logicalID: String,
            restApiId: ID<ApiGateway.RestApi>,
            deploymentCanarySettings: DeploymentCanarySettings? = nil,
            description: Value<String>? = nil,
            stageDescription: StageDescription? = nil,
            stageName: Value<String>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ApiGateway.Deployment>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "RestApiId": restApiId.node,
                    "DeploymentCanarySettings": deploymentCanarySettings?.node,
                    "Description": description?.node,
                    "StageDescription": stageDescription?.node,
                    "StageName": stageName?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ApiGateway.Deployment> { .init(node: resource.ref) }

        /// `DeploymentId`
        public var deploymentId: ID<ApiGateway.Deployment> { .init(node: resource.attribute("DeploymentId")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `RestApiId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html#cfn-apigateway-deployment-restapiid)
            public var restApiId: PropertyName<ID<ApiGateway.RestApi>> { "RestApiId" }

            /// `DeploymentCanarySettings`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html#cfn-apigateway-deployment-deploymentcanarysettings)
            public var deploymentCanarySettings: PropertyName<DeploymentCanarySettings> { "DeploymentCanarySettings" }

            /// `Description`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html#cfn-apigateway-deployment-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `StageDescription`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html#cfn-apigateway-deployment-stagedescription)
            public var stageDescription: PropertyName<StageDescription> { "StageDescription" }

            /// `StageName`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html#cfn-apigateway-deployment-stagename)
            public var stageName: PropertyName<Value<String>> { "StageName" }
        }

        /// `AWS::ApiGateway::Deployment`: `AccessLogSetting`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-accesslogsetting.html>.
        public struct AccessLogSetting: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                destinationArn: DestinationArn? = nil,
                format: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "DestinationArn": destinationArn?.node,
                    "Format": format?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DestinationArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-accesslogsetting.html#cfn-apigateway-deployment-accesslogsetting-destinationarn)
                public var destinationArn: PropertyName<DestinationArn> { "DestinationArn" }

                /// `Format`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-accesslogsetting.html#cfn-apigateway-deployment-accesslogsetting-format)
                public var format: PropertyName<Value<String>> { "Format" }
            }

            /// `AWS::ApiGateway::Deployment`: `AccessLogSetting.DestinationArn`
            public final class DestinationArn: ReferenceChoice, @unchecked Sendable {
                /// Something of `AWS::Logs::LogGroup`.
                public convenience init(_ reference: ARN<Logs.LogGroup>) { self.init(node: reference.node) }
                /// Something of `AWS::KinesisFirehose::DeliveryStream`.
                public convenience init(_ reference: ARN<KinesisFirehose.DeliveryStream>) { self.init(node: reference.node) }
            }
        }

        /// `AWS::ApiGateway::Deployment`: `CanarySetting`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-canarysetting.html>.
        public struct CanarySetting: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                percentTraffic: Value<Double>? = nil,
                stageVariableOverrides: Map<Value<String>>? = nil,
                useStageCache: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "PercentTraffic": percentTraffic?.node,
                    "StageVariableOverrides": stageVariableOverrides?.node,
                    "UseStageCache": useStageCache?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `PercentTraffic`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-canarysetting.html#cfn-apigateway-deployment-canarysetting-percenttraffic)
                public var percentTraffic: PropertyName<Value<Double>> { "PercentTraffic" }

                /// `StageVariableOverrides`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-canarysetting.html#cfn-apigateway-deployment-canarysetting-stagevariableoverrides)
                public var stageVariableOverrides: PropertyName<Map<Value<String>>> { "StageVariableOverrides" }

                /// `UseStageCache`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-canarysetting.html#cfn-apigateway-deployment-canarysetting-usestagecache)
                public var useStageCache: PropertyName<Value<Bool>> { "UseStageCache" }
            }
        }

        /// `AWS::ApiGateway::Deployment`: `DeploymentCanarySettings`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-deploymentcanarysettings.html>.
        public struct DeploymentCanarySettings: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                percentTraffic: Value<Double>? = nil,
                stageVariableOverrides: Map<Value<String>>? = nil,
                useStageCache: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "PercentTraffic": percentTraffic?.node,
                    "StageVariableOverrides": stageVariableOverrides?.node,
                    "UseStageCache": useStageCache?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `PercentTraffic`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-deploymentcanarysettings.html#cfn-apigateway-deployment-deploymentcanarysettings-percenttraffic)
                public var percentTraffic: PropertyName<Value<Double>> { "PercentTraffic" }

                /// `StageVariableOverrides`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-deploymentcanarysettings.html#cfn-apigateway-deployment-deploymentcanarysettings-stagevariableoverrides)
                public var stageVariableOverrides: PropertyName<Map<Value<String>>> { "StageVariableOverrides" }

                /// `UseStageCache`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-deploymentcanarysettings.html#cfn-apigateway-deployment-deploymentcanarysettings-usestagecache)
                public var useStageCache: PropertyName<Value<Bool>> { "UseStageCache" }
            }
        }

        /// `AWS::ApiGateway::Deployment`: `MethodSetting`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-methodsetting.html>.
        public struct MethodSetting: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - loggingLevel: One of `ERROR`, `INFO`, `OFF`.
            public init(
                cacheDataEncrypted: Value<Bool>? = nil,
                cacheTtlInSeconds: Seconds? = nil,
                cachingEnabled: Value<Bool>? = nil,
                dataTraceEnabled: Value<Bool>? = nil,
                httpMethod: Value<String>? = nil,
                loggingLevel: LoggingLevel? = nil,
                metricsEnabled: Value<Bool>? = nil,
                resourcePath: Value<String>? = nil,
                throttlingBurstLimit: Value<Int>? = nil,
                throttlingRateLimit: Value<Double>? = nil
            ) {
                self.node = Node(properties: [
                    "CacheDataEncrypted": cacheDataEncrypted?.node,
                    "CacheTtlInSeconds": cacheTtlInSeconds?.node,
                    "CachingEnabled": cachingEnabled?.node,
                    "DataTraceEnabled": dataTraceEnabled?.node,
                    "HttpMethod": httpMethod?.node,
                    "LoggingLevel": loggingLevel?.node,
                    "MetricsEnabled": metricsEnabled?.node,
                    "ResourcePath": resourcePath?.node,
                    "ThrottlingBurstLimit": throttlingBurstLimit?.node,
                    "ThrottlingRateLimit": throttlingRateLimit?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CacheDataEncrypted`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-methodsetting.html#cfn-apigateway-deployment-methodsetting-cachedataencrypted)
                public var cacheDataEncrypted: PropertyName<Value<Bool>> { "CacheDataEncrypted" }

                /// `CacheTtlInSeconds`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-methodsetting.html#cfn-apigateway-deployment-methodsetting-cachettlinseconds)
                public var cacheTtlInSeconds: PropertyName<Seconds> { "CacheTtlInSeconds" }

                /// `CachingEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-methodsetting.html#cfn-apigateway-deployment-methodsetting-cachingenabled)
                public var cachingEnabled: PropertyName<Value<Bool>> { "CachingEnabled" }

                /// `DataTraceEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-methodsetting.html#cfn-apigateway-deployment-methodsetting-datatraceenabled)
                public var dataTraceEnabled: PropertyName<Value<Bool>> { "DataTraceEnabled" }

                /// `HttpMethod`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-methodsetting.html#cfn-apigateway-deployment-methodsetting-httpmethod)
                public var httpMethod: PropertyName<Value<String>> { "HttpMethod" }

                /// `LoggingLevel`. One of `ERROR`, `INFO`, `OFF`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-methodsetting.html#cfn-apigateway-deployment-methodsetting-logginglevel)
                public var loggingLevel: PropertyName<LoggingLevel> { "LoggingLevel" }

                /// `MetricsEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-methodsetting.html#cfn-apigateway-deployment-methodsetting-metricsenabled)
                public var metricsEnabled: PropertyName<Value<Bool>> { "MetricsEnabled" }

                /// `ResourcePath`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-methodsetting.html#cfn-apigateway-deployment-methodsetting-resourcepath)
                public var resourcePath: PropertyName<Value<String>> { "ResourcePath" }

                /// `ThrottlingBurstLimit`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-methodsetting.html#cfn-apigateway-deployment-methodsetting-throttlingburstlimit)
                public var throttlingBurstLimit: PropertyName<Value<Int>> { "ThrottlingBurstLimit" }

                /// `ThrottlingRateLimit`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-methodsetting.html#cfn-apigateway-deployment-methodsetting-throttlingratelimit)
                public var throttlingRateLimit: PropertyName<Value<Double>> { "ThrottlingRateLimit" }
            }

            /// `AWS::ApiGateway::Deployment`: `MethodSetting.LoggingLevel`
            public final class LoggingLevel: OpenEnum, @unchecked Sendable {
                /// `ERROR`
                public static var error: LoggingLevel { "ERROR" }
                /// `INFO`
                public static var info: LoggingLevel { "INFO" }
                /// `OFF`
                public static var off: LoggingLevel { "OFF" }
            }
        }

        /// `AWS::ApiGateway::Deployment`: `StageDescription`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-stagedescription.html>.
        public struct StageDescription: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - methodSettings: No item twice.
            public init(
                accessLogSetting: AccessLogSetting? = nil,
                cacheClusterEnabled: Value<Bool>? = nil,
                cacheClusterSize: Value<String>? = nil,
                cacheDataEncrypted: Value<Bool>? = nil,
                cacheTtlInSeconds: Seconds? = nil,
                cachingEnabled: Value<Bool>? = nil,
                canarySetting: CanarySetting? = nil,
                clientCertificateId: ID<ApiGateway.ClientCertificate>? = nil,
                dataTraceEnabled: Value<Bool>? = nil,
                description: Value<String>? = nil,
                documentationVersion: Value<String>? = nil,
                loggingLevel: Value<String>? = nil,
                methodSettings: List<MethodSetting>? = nil,
                metricsEnabled: Value<Bool>? = nil,
                tags: List<Tag>? = nil,
                throttlingBurstLimit: Value<Int>? = nil,
                throttlingRateLimit: Value<Double>? = nil,
                tracingEnabled: Value<Bool>? = nil,
                variables: Map<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "AccessLogSetting": accessLogSetting?.node,
                    "CacheClusterEnabled": cacheClusterEnabled?.node,
                    "CacheClusterSize": cacheClusterSize?.node,
                    "CacheDataEncrypted": cacheDataEncrypted?.node,
                    "CacheTtlInSeconds": cacheTtlInSeconds?.node,
                    "CachingEnabled": cachingEnabled?.node,
                    "CanarySetting": canarySetting?.node,
                    "ClientCertificateId": clientCertificateId?.node,
                    "DataTraceEnabled": dataTraceEnabled?.node,
                    "Description": description?.node,
                    "DocumentationVersion": documentationVersion?.node,
                    "LoggingLevel": loggingLevel?.node,
                    "MethodSettings": methodSettings?.node,
                    "MetricsEnabled": metricsEnabled?.node,
                    "Tags": tags?.node,
                    "ThrottlingBurstLimit": throttlingBurstLimit?.node,
                    "ThrottlingRateLimit": throttlingRateLimit?.node,
                    "TracingEnabled": tracingEnabled?.node,
                    "Variables": variables?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AccessLogSetting`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-stagedescription.html#cfn-apigateway-deployment-stagedescription-accesslogsetting)
                public var accessLogSetting: PropertyName<AccessLogSetting> { "AccessLogSetting" }

                /// `CacheClusterEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-stagedescription.html#cfn-apigateway-deployment-stagedescription-cacheclusterenabled)
                public var cacheClusterEnabled: PropertyName<Value<Bool>> { "CacheClusterEnabled" }

                /// `CacheClusterSize`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-stagedescription.html#cfn-apigateway-deployment-stagedescription-cacheclustersize)
                public var cacheClusterSize: PropertyName<Value<String>> { "CacheClusterSize" }

                /// `CacheDataEncrypted`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-stagedescription.html#cfn-apigateway-deployment-stagedescription-cachedataencrypted)
                public var cacheDataEncrypted: PropertyName<Value<Bool>> { "CacheDataEncrypted" }

                /// `CacheTtlInSeconds`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-stagedescription.html#cfn-apigateway-deployment-stagedescription-cachettlinseconds)
                public var cacheTtlInSeconds: PropertyName<Seconds> { "CacheTtlInSeconds" }

                /// `CachingEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-stagedescription.html#cfn-apigateway-deployment-stagedescription-cachingenabled)
                public var cachingEnabled: PropertyName<Value<Bool>> { "CachingEnabled" }

                /// `CanarySetting`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-stagedescription.html#cfn-apigateway-deployment-stagedescription-canarysetting)
                public var canarySetting: PropertyName<CanarySetting> { "CanarySetting" }

                /// `ClientCertificateId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-stagedescription.html#cfn-apigateway-deployment-stagedescription-clientcertificateid)
                public var clientCertificateId: PropertyName<ID<ApiGateway.ClientCertificate>> { "ClientCertificateId" }

                /// `DataTraceEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-stagedescription.html#cfn-apigateway-deployment-stagedescription-datatraceenabled)
                public var dataTraceEnabled: PropertyName<Value<Bool>> { "DataTraceEnabled" }

                /// `Description`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-stagedescription.html#cfn-apigateway-deployment-stagedescription-description)
                public var description: PropertyName<Value<String>> { "Description" }

                /// `DocumentationVersion`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-stagedescription.html#cfn-apigateway-deployment-stagedescription-documentationversion)
                public var documentationVersion: PropertyName<Value<String>> { "DocumentationVersion" }

                /// `LoggingLevel`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-stagedescription.html#cfn-apigateway-deployment-stagedescription-logginglevel)
                public var loggingLevel: PropertyName<Value<String>> { "LoggingLevel" }

                /// `MethodSettings`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-stagedescription.html#cfn-apigateway-deployment-stagedescription-methodsettings)
                public var methodSettings: PropertyName<List<MethodSetting>> { "MethodSettings" }

                /// `MetricsEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-stagedescription.html#cfn-apigateway-deployment-stagedescription-metricsenabled)
                public var metricsEnabled: PropertyName<Value<Bool>> { "MetricsEnabled" }

                /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-stagedescription.html#cfn-apigateway-deployment-stagedescription-tags)
                public var tags: PropertyName<List<Tag>> { "Tags" }

                /// `ThrottlingBurstLimit`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-stagedescription.html#cfn-apigateway-deployment-stagedescription-throttlingburstlimit)
                public var throttlingBurstLimit: PropertyName<Value<Int>> { "ThrottlingBurstLimit" }

                /// `ThrottlingRateLimit`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-stagedescription.html#cfn-apigateway-deployment-stagedescription-throttlingratelimit)
                public var throttlingRateLimit: PropertyName<Value<Double>> { "ThrottlingRateLimit" }

                /// `TracingEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-stagedescription.html#cfn-apigateway-deployment-stagedescription-tracingenabled)
                public var tracingEnabled: PropertyName<Value<Bool>> { "TracingEnabled" }

                /// `Variables`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-stagedescription.html#cfn-apigateway-deployment-stagedescription-variables)
                public var variables: PropertyName<Map<Value<String>>> { "Variables" }
            }
        }
    }
}
