// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGateway {
    /// `AWS::ApiGateway::Stage`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html>.
    public struct Stage: StackDSL.Resource {
        public static let typeName = "AWS::ApiGateway::Stage"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - restApiId: `RestApiId`. A change replaces the resource.
        ///   - accessLogSetting: `AccessLogSetting`.
        ///   - cacheClusterEnabled: `CacheClusterEnabled`.
        ///   - cacheClusterSize: `CacheClusterSize`.
        ///   - canarySetting: `CanarySetting`.
        ///   - clientCertificateId: `ClientCertificateId`.
        ///   - deploymentId: `DeploymentId`.
        ///   - description: `Description`.
        ///   - documentationVersion: `DocumentationVersion`.
        ///   - methodSettings: `MethodSettings`. No item twice.
        ///   - stageName: `StageName`. A change replaces the resource.
        ///   - tags: `Tags`.
        ///   - tracingEnabled: `TracingEnabled`.
        ///   - variables: `Variables`.
        public init(
            _ logicalID: String,
            restApiId: ID<ApiGateway.RestApi>,
            accessLogSetting: AccessLogSetting? = nil,
            cacheClusterEnabled: Value<Bool>? = nil,
            cacheClusterSize: CacheClusterSize? = nil,
            canarySetting: CanarySetting? = nil,
            clientCertificateId: ID<ApiGateway.ClientCertificate>? = nil,
            deploymentId: ID<ApiGateway.Deployment>? = nil,
            description: Value<String>? = nil,
            documentationVersion: Value<String>? = nil,
            methodSettings: List<MethodSetting>? = nil,
            stageName: Value<String>? = nil,
            tags: List<Tag>? = nil,
            tracingEnabled: Value<Bool>? = nil,
            variables: Map<Value<String>>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "RestApiId": restApiId.node,
                    "AccessLogSetting": accessLogSetting?.node,
                    "CacheClusterEnabled": cacheClusterEnabled?.node,
                    "CacheClusterSize": cacheClusterSize?.node,
                    "CanarySetting": canarySetting?.node,
                    "ClientCertificateId": clientCertificateId?.node,
                    "DeploymentId": deploymentId?.node,
                    "Description": description?.node,
                    "DocumentationVersion": documentationVersion?.node,
                    "MethodSettings": methodSettings?.node,
                    "StageName": stageName?.node,
                    "Tags": tags?.node,
                    "TracingEnabled": tracingEnabled?.node,
                    "Variables": variables?.node,
                ],
                file, line, column
            )
        }

        /// `Ref`
        public var ref: ID<ApiGateway.Stage> { .init(node: resource.ref) }

        /// `AWS::ApiGateway::Stage`: `AccessLogSetting`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-accesslogsetting.html>.
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

            /// `AWS::ApiGateway::Stage`: `AccessLogSetting.DestinationArn`
            public struct DestinationArn: ReferenceChoice {
                public let node: Node

                public init(node: Node) { self.node = node }

                public init(_ reference: ARN<Logs.LogGroup>) { self.node = reference.node }

                public init(_ reference: ARN<KinesisFirehose.DeliveryStream>) { self.node = reference.node }
            }
        }

        /// `AWS::ApiGateway::Stage`: `CacheClusterSize`
        public struct CacheClusterSize: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var _0_5: Self { "0.5" }
            public static var _1_6: Self { "1.6" }
            public static var _118: Self { "118" }
            public static var _13_5: Self { "13.5" }
            public static var _237: Self { "237" }
            public static var _28_4: Self { "28.4" }
            public static var _58_2: Self { "58.2" }
            public static var _6_1: Self { "6.1" }
        }

        /// `AWS::ApiGateway::Stage`: `CanarySetting`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-canarysetting.html>.
        public struct CanarySetting: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - deploymentId: `DeploymentId`.
            ///   - percentTraffic: `PercentTraffic`. Range 0 to 100.
            ///   - stageVariableOverrides: `StageVariableOverrides`.
            ///   - useStageCache: `UseStageCache`.
            public init(
                deploymentId: ID<ApiGateway.Deployment>? = nil,
                percentTraffic: Value<Double>? = nil,
                stageVariableOverrides: Map<Value<String>>? = nil,
                useStageCache: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "DeploymentId": deploymentId?.node,
                    "PercentTraffic": percentTraffic?.node,
                    "StageVariableOverrides": stageVariableOverrides?.node,
                    "UseStageCache": useStageCache?.node,
                ])
            }
        }

        /// `AWS::ApiGateway::Stage`: `MethodSetting`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-methodsetting.html>.
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
            ///   - throttlingBurstLimit: `ThrottlingBurstLimit`. Range at least 0.
            ///   - throttlingRateLimit: `ThrottlingRateLimit`. Range at least 0.
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

            /// `AWS::ApiGateway::Stage`: `MethodSetting.LoggingLevel`
            public struct LoggingLevel: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var error: Self { "ERROR" }
                public static var info: Self { "INFO" }
                public static var off: Self { "OFF" }
            }
        }
    }
}
