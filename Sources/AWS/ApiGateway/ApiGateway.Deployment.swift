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
            file: String = #filePath, line: Int = #line, column: Int = #column
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
        }

        /// `Ref`
        public var ref: ID<ApiGateway.Deployment> { .init(node: resource.ref) }

        /// `DeploymentId`
        public var deploymentId: ID<ApiGateway.Deployment> { .init(node: resource.attribute("DeploymentId")) }

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
                cacheTtlInSeconds: Value<Int>? = nil,
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

            /// `AWS::ApiGateway::Deployment`: `MethodSetting.LoggingLevel`
            public struct LoggingLevel: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var error: Self { "ERROR" }
                public static var info: Self { "INFO" }
                public static var off: Self { "OFF" }
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
                cacheTtlInSeconds: Value<Int>? = nil,
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
        }
    }
}
