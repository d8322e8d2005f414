// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGateway {
    /// `AWS::ApiGateway::Stage`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html>.
    public struct Stage: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ApiGateway::Stage" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - restApiId: A change replaces the resource.
        ///   - cacheClusterSize: One of `0.5`, `1.6`, `118`, `13.5`, `237`, `28.4`, `58.2`, `6.1`.
        ///   - methodSettings: No item twice.
        ///   - stageName: A change replaces the resource.
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
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ApiGateway.Stage>) -> Void = { _ in }
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
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ApiGateway.Stage> { .init(node: resource.ref) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `RestApiId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html#cfn-apigateway-stage-restapiid)
            public var restApiId: PropertyName<ID<ApiGateway.RestApi>> { "RestApiId" }

            /// `AccessLogSetting`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html#cfn-apigateway-stage-accesslogsetting)
            public var accessLogSetting: PropertyName<AccessLogSetting> { "AccessLogSetting" }

            /// `CacheClusterEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html#cfn-apigateway-stage-cacheclusterenabled)
            public var cacheClusterEnabled: PropertyName<Value<Bool>> { "CacheClusterEnabled" }

            /// `CacheClusterSize`. One of `0.5`, `1.6`, `118`, `13.5`, `237`, `28.4`, `58.2`, `6.1`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html#cfn-apigateway-stage-cacheclustersize)
            public var cacheClusterSize: PropertyName<CacheClusterSize> { "CacheClusterSize" }

            /// `CanarySetting`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html#cfn-apigateway-stage-canarysetting)
            public var canarySetting: PropertyName<CanarySetting> { "CanarySetting" }

            /// `ClientCertificateId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html#cfn-apigateway-stage-clientcertificateid)
            public var clientCertificateId: PropertyName<ID<ApiGateway.ClientCertificate>> { "ClientCertificateId" }

            /// `DeploymentId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html#cfn-apigateway-stage-deploymentid)
            public var deploymentId: PropertyName<ID<ApiGateway.Deployment>> { "DeploymentId" }

            /// `Description`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html#cfn-apigateway-stage-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `DocumentationVersion`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html#cfn-apigateway-stage-documentationversion)
            public var documentationVersion: PropertyName<Value<String>> { "DocumentationVersion" }

            /// `MethodSettings`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html#cfn-apigateway-stage-methodsettings)
            public var methodSettings: PropertyName<List<MethodSetting>> { "MethodSettings" }

            /// `StageName`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html#cfn-apigateway-stage-stagename)
            public var stageName: PropertyName<Value<String>> { "StageName" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html#cfn-apigateway-stage-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `TracingEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html#cfn-apigateway-stage-tracingenabled)
            public var tracingEnabled: PropertyName<Value<Bool>> { "TracingEnabled" }

            /// `Variables`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html#cfn-apigateway-stage-variables)
            public var variables: PropertyName<Map<Value<String>>> { "Variables" }
        }

        /// `AWS::ApiGateway::Stage`: `AccessLogSetting`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-accesslogsetting.html>.
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

                /// `DestinationArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-accesslogsetting.html#cfn-apigateway-stage-accesslogsetting-destinationarn)
                public var destinationArn: PropertyName<DestinationArn> { "DestinationArn" }

                /// `Format`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-accesslogsetting.html#cfn-apigateway-stage-accesslogsetting-format)
                public var format: PropertyName<Value<String>> { "Format" }
            }

            /// `AWS::ApiGateway::Stage`: `AccessLogSetting.DestinationArn`
            public final class DestinationArn: ReferenceChoice, @unchecked Sendable {
                /// Something of `AWS::Logs::LogGroup`.
                public convenience init(_ reference: ARN<Logs.LogGroup>) { self.init(node: reference.node) }
                /// Something of `AWS::KinesisFirehose::DeliveryStream`.
                public convenience init(_ reference: ARN<KinesisFirehose.DeliveryStream>) { self.init(node: reference.node) }
            }
        }

        /// `AWS::ApiGateway::Stage`: `CacheClusterSize`
        public final class CacheClusterSize: OpenEnum, @unchecked Sendable {
            /// `0.5`
            public static var _0_5: CacheClusterSize { "0.5" }
            /// `1.6`
            public static var _1_6: CacheClusterSize { "1.6" }
            /// `118`
            public static var _118: CacheClusterSize { "118" }
            /// `13.5`
            public static var _13_5: CacheClusterSize { "13.5" }
            /// `237`
            public static var _237: CacheClusterSize { "237" }
            /// `28.4`
            public static var _28_4: CacheClusterSize { "28.4" }
            /// `58.2`
            public static var _58_2: CacheClusterSize { "58.2" }
            /// `6.1`
            public static var _6_1: CacheClusterSize { "6.1" }
        }

        /// `AWS::ApiGateway::Stage`: `CanarySetting`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-canarysetting.html>.
        public struct CanarySetting: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - percentTraffic: Range 0 to 100.
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

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DeploymentId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-canarysetting.html#cfn-apigateway-stage-canarysetting-deploymentid)
                public var deploymentId: PropertyName<ID<ApiGateway.Deployment>> { "DeploymentId" }

                /// `PercentTraffic`. Range 0 to 100. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-canarysetting.html#cfn-apigateway-stage-canarysetting-percenttraffic)
                public var percentTraffic: PropertyName<Value<Double>> { "PercentTraffic" }

                /// `StageVariableOverrides`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-canarysetting.html#cfn-apigateway-stage-canarysetting-stagevariableoverrides)
                public var stageVariableOverrides: PropertyName<Map<Value<String>>> { "StageVariableOverrides" }

                /// `UseStageCache`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-canarysetting.html#cfn-apigateway-stage-canarysetting-usestagecache)
                public var useStageCache: PropertyName<Value<Bool>> { "UseStageCache" }
            }
        }

        /// `AWS::ApiGateway::Stage`: `MethodSetting`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-methodsetting.html>.
        public struct MethodSetting: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - loggingLevel: One of `ERROR`, `INFO`, `OFF`.
            ///   - throttlingBurstLimit: Range at least 0.
            ///   - throttlingRateLimit: Range at least 0.
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

                /// `CacheDataEncrypted`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-methodsetting.html#cfn-apigateway-stage-methodsetting-cachedataencrypted)
                public var cacheDataEncrypted: PropertyName<Value<Bool>> { "CacheDataEncrypted" }

                /// `CacheTtlInSeconds`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-methodsetting.html#cfn-apigateway-stage-methodsetting-cachettlinseconds)
                public var cacheTtlInSeconds: PropertyName<Seconds> { "CacheTtlInSeconds" }

                /// `CachingEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-methodsetting.html#cfn-apigateway-stage-methodsetting-cachingenabled)
                public var cachingEnabled: PropertyName<Value<Bool>> { "CachingEnabled" }

                /// `DataTraceEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-methodsetting.html#cfn-apigateway-stage-methodsetting-datatraceenabled)
                public var dataTraceEnabled: PropertyName<Value<Bool>> { "DataTraceEnabled" }

                /// `HttpMethod`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-methodsetting.html#cfn-apigateway-stage-methodsetting-httpmethod)
                public var httpMethod: PropertyName<Value<String>> { "HttpMethod" }

                /// `LoggingLevel`. One of `ERROR`, `INFO`, `OFF`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-methodsetting.html#cfn-apigateway-stage-methodsetting-logginglevel)
                public var loggingLevel: PropertyName<LoggingLevel> { "LoggingLevel" }

                /// `MetricsEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-methodsetting.html#cfn-apigateway-stage-methodsetting-metricsenabled)
                public var metricsEnabled: PropertyName<Value<Bool>> { "MetricsEnabled" }

                /// `ResourcePath`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-methodsetting.html#cfn-apigateway-stage-methodsetting-resourcepath)
                public var resourcePath: PropertyName<Value<String>> { "ResourcePath" }

                /// `ThrottlingBurstLimit`. Range at least 0. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-methodsetting.html#cfn-apigateway-stage-methodsetting-throttlingburstlimit)
                public var throttlingBurstLimit: PropertyName<Value<Int>> { "ThrottlingBurstLimit" }

                /// `ThrottlingRateLimit`. Range at least 0. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-methodsetting.html#cfn-apigateway-stage-methodsetting-throttlingratelimit)
                public var throttlingRateLimit: PropertyName<Value<Double>> { "ThrottlingRateLimit" }
            }

            /// `AWS::ApiGateway::Stage`: `MethodSetting.LoggingLevel`
            public final class LoggingLevel: OpenEnum, @unchecked Sendable {
                /// `ERROR`
                public static var error: LoggingLevel { "ERROR" }
                /// `INFO`
                public static var info: LoggingLevel { "INFO" }
                /// `OFF`
                public static var off: LoggingLevel { "OFF" }
            }
        }
    }
}
