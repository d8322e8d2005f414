// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGateway {
    /// `AWS::ApiGateway::Deployment`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html>.
    public struct Deployment: StackDSL.Resource {
        public static let typeName = "AWS::ApiGateway::Deployment"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - restApiId: `RestApiId`. A change replaces the resource.
        ///   - deploymentCanarySettings: `DeploymentCanarySettings`. A change replaces the resource.
        ///   - description: `Description`.
        ///   - stageDescription: `StageDescription`.
        ///   - stageName: `StageName`.
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
            configure(&properties)
        }

        /// `Ref`
        public var ref: ID<ApiGateway.Deployment> { .init(node: resource.ref) }

        /// `DeploymentId`
        public var deploymentId: ID<ApiGateway.Deployment> { .init(node: resource.attribute("DeploymentId")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `RestApiId`
            public var restApiId: PropertyName<ID<ApiGateway.RestApi>> { "RestApiId" }

            /// `DeploymentCanarySettings`
            public var deploymentCanarySettings: PropertyName<DeploymentCanarySettings> { "DeploymentCanarySettings" }

            /// `Description`
            public var description: PropertyName<Value<String>> { "Description" }

            /// `StageDescription`
            public var stageDescription: PropertyName<StageDescription> { "StageDescription" }

            /// `StageName`
            public var stageName: PropertyName<Value<String>> { "StageName" }
        }

        /// `AWS::ApiGateway::Deployment`: `AccessLogSetting`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-accesslogsetting.html>.
        public struct AccessLogSetting: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - destinationArn: `DestinationArn`.
            ///   - format: `Format`.
            public init(
                destinationArn: DestinationArn? = nil,
                format: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "DestinationArn": destinationArn?.node,
                    "Format": format?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `DestinationArn`
                public var destinationArn: PropertyName<DestinationArn> { "DestinationArn" }

                /// `Format`
                public var format: PropertyName<Value<String>> { "Format" }
            }

            /// `AWS::ApiGateway::Deployment`: `AccessLogSetting.DestinationArn`
            public struct DestinationArn: ReferenceChoice {
                public let node: Node

                public init(node: Node) { self.node = node }

                public init(_ reference: ARN<Logs.LogGroup>) { self.node = reference.node }

                public init(_ reference: ARN<KinesisFirehose.DeliveryStream>) { self.node = reference.node }
            }
        }

        /// `AWS::ApiGateway::Deployment`: `CanarySetting`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-canarysetting.html>.
        public struct CanarySetting: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - percentTraffic: `PercentTraffic`.
            ///   - stageVariableOverrides: `StageVariableOverrides`.
            ///   - useStageCache: `UseStageCache`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `PercentTraffic`
                public var percentTraffic: PropertyName<Value<Double>> { "PercentTraffic" }

                /// `StageVariableOverrides`
                public var stageVariableOverrides: PropertyName<Map<Value<String>>> { "StageVariableOverrides" }

                /// `UseStageCache`
                public var useStageCache: PropertyName<Value<Bool>> { "UseStageCache" }
            }
        }

        /// `AWS::ApiGateway::Deployment`: `DeploymentCanarySettings`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-deploymentcanarysettings.html>.
        public struct DeploymentCanarySettings: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - percentTraffic: `PercentTraffic`.
            ///   - stageVariableOverrides: `StageVariableOverrides`.
            ///   - useStageCache: `UseStageCache`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `PercentTraffic`
                public var percentTraffic: PropertyName<Value<Double>> { "PercentTraffic" }

                /// `StageVariableOverrides`
                public var stageVariableOverrides: PropertyName<Map<Value<String>>> { "StageVariableOverrides" }

                /// `UseStageCache`
                public var useStageCache: PropertyName<Value<Bool>> { "UseStageCache" }
            }
        }

        /// `AWS::ApiGateway::Deployment`: `MethodSetting`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-methodsetting.html>.
        public struct MethodSetting: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - cacheDataEncrypted: `CacheDataEncrypted`.
            ///   - cacheTtlInSeconds: `CacheTtlInSeconds`.
            ///   - cachingEnabled: `CachingEnabled`.
            ///   - dataTraceEnabled: `DataTraceEnabled`.
            ///   - httpMethod: `HttpMethod`.
            ///   - loggingLevel: `LoggingLevel`.
            ///   - metricsEnabled: `MetricsEnabled`.
            ///   - resourcePath: `ResourcePath`.
            ///   - throttlingBurstLimit: `ThrottlingBurstLimit`.
            ///   - throttlingRateLimit: `ThrottlingRateLimit`.
            public init(
                cacheDataEncrypted: Value<Bool>? = nil,
                cacheTtlInSeconds: Seconds? = nil,
                cachingEnabled: Value<Bool>? = nil,
                dataTraceEnabled: Value<Bool>? = nil,
                httpMethod: Value<String>? = nil,
                loggingLevel: Value<String>? = nil,
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `CacheDataEncrypted`
                public var cacheDataEncrypted: PropertyName<Value<Bool>> { "CacheDataEncrypted" }

                /// `CacheTtlInSeconds`
                public var cacheTtlInSeconds: PropertyName<Seconds> { "CacheTtlInSeconds" }

                /// `CachingEnabled`
                public var cachingEnabled: PropertyName<Value<Bool>> { "CachingEnabled" }

                /// `DataTraceEnabled`
                public var dataTraceEnabled: PropertyName<Value<Bool>> { "DataTraceEnabled" }

                /// `HttpMethod`
                public var httpMethod: PropertyName<Value<String>> { "HttpMethod" }

                /// `LoggingLevel`
                public var loggingLevel: PropertyName<Value<String>> { "LoggingLevel" }

                /// `MetricsEnabled`
                public var metricsEnabled: PropertyName<Value<Bool>> { "MetricsEnabled" }

                /// `ResourcePath`
                public var resourcePath: PropertyName<Value<String>> { "ResourcePath" }

                /// `ThrottlingBurstLimit`
                public var throttlingBurstLimit: PropertyName<Value<Int>> { "ThrottlingBurstLimit" }

                /// `ThrottlingRateLimit`
                public var throttlingRateLimit: PropertyName<Value<Double>> { "ThrottlingRateLimit" }
            }
        }

        /// `AWS::ApiGateway::Deployment`: `StageDescription`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-stagedescription.html>.
        public struct StageDescription: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - accessLogSetting: `AccessLogSetting`.
            ///   - cacheClusterEnabled: `CacheClusterEnabled`.
            ///   - cacheClusterSize: `CacheClusterSize`.
            ///   - cacheDataEncrypted: `CacheDataEncrypted`.
            ///   - cacheTtlInSeconds: `CacheTtlInSeconds`.
            ///   - cachingEnabled: `CachingEnabled`.
            ///   - canarySetting: `CanarySetting`.
            ///   - clientCertificateId: `ClientCertificateId`.
            ///   - dataTraceEnabled: `DataTraceEnabled`.
            ///   - description: `Description`.
            ///   - documentationVersion: `DocumentationVersion`.
            ///   - loggingLevel: `LoggingLevel`.
            ///   - methodSettings: `MethodSettings`. No item twice.
            ///   - metricsEnabled: `MetricsEnabled`.
            ///   - tags: `Tags`.
            ///   - throttlingBurstLimit: `ThrottlingBurstLimit`.
            ///   - throttlingRateLimit: `ThrottlingRateLimit`.
            ///   - tracingEnabled: `TracingEnabled`.
            ///   - variables: `Variables`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AccessLogSetting`
                public var accessLogSetting: PropertyName<AccessLogSetting> { "AccessLogSetting" }

                /// `CacheClusterEnabled`
                public var cacheClusterEnabled: PropertyName<Value<Bool>> { "CacheClusterEnabled" }

                /// `CacheClusterSize`
                public var cacheClusterSize: PropertyName<Value<String>> { "CacheClusterSize" }

                /// `CacheDataEncrypted`
                public var cacheDataEncrypted: PropertyName<Value<Bool>> { "CacheDataEncrypted" }

                /// `CacheTtlInSeconds`
                public var cacheTtlInSeconds: PropertyName<Seconds> { "CacheTtlInSeconds" }

                /// `CachingEnabled`
                public var cachingEnabled: PropertyName<Value<Bool>> { "CachingEnabled" }

                /// `CanarySetting`
                public var canarySetting: PropertyName<CanarySetting> { "CanarySetting" }

                /// `ClientCertificateId`
                public var clientCertificateId: PropertyName<ID<ApiGateway.ClientCertificate>> { "ClientCertificateId" }

                /// `DataTraceEnabled`
                public var dataTraceEnabled: PropertyName<Value<Bool>> { "DataTraceEnabled" }

                /// `Description`
                public var description: PropertyName<Value<String>> { "Description" }

                /// `DocumentationVersion`
                public var documentationVersion: PropertyName<Value<String>> { "DocumentationVersion" }

                /// `LoggingLevel`
                public var loggingLevel: PropertyName<Value<String>> { "LoggingLevel" }

                /// `MethodSettings`
                public var methodSettings: PropertyName<List<MethodSetting>> { "MethodSettings" }

                /// `MetricsEnabled`
                public var metricsEnabled: PropertyName<Value<Bool>> { "MetricsEnabled" }

                /// `Tags`
                public var tags: PropertyName<List<Tag>> { "Tags" }

                /// `ThrottlingBurstLimit`
                public var throttlingBurstLimit: PropertyName<Value<Int>> { "ThrottlingBurstLimit" }

                /// `ThrottlingRateLimit`
                public var throttlingRateLimit: PropertyName<Value<Double>> { "ThrottlingRateLimit" }

                /// `TracingEnabled`
                public var tracingEnabled: PropertyName<Value<Bool>> { "TracingEnabled" }

                /// `Variables`
                public var variables: PropertyName<Map<Value<String>>> { "Variables" }
            }
        }
    }
}
