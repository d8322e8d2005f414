// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGatewayV2 {
    /// `AWS::ApiGatewayV2::Stage`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html>.
    public struct Stage: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ApiGatewayV2::Stage" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - apiId: A change replaces the resource.
        ///   - stageName: A change replaces the resource.
        public init(
            _ logicalID: String,
            apiId: ID<ApiGatewayV2.Api>,
            stageName: Value<String>,
            accessLogSettings: AccessLogSettings? = nil,
            autoDeploy: Value<Bool>? = nil,
            clientCertificateId: ID<ApiGateway.ClientCertificate>? = nil,
            defaultRouteSettings: RouteSettings? = nil,
            deploymentId: ID<ApiGatewayV2.Deployment>? = nil,
            description: Value<String>? = nil,
            routeSettings: Document? = nil,
            stageVariables: Document? = nil,
            tags: Map<Value<String>>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ApiGatewayV2.Stage>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "ApiId": apiId.node,
                    "StageName": stageName.node,
                    "AccessLogSettings": accessLogSettings?.node,
                    "AutoDeploy": autoDeploy?.node,
                    "ClientCertificateId": clientCertificateId?.node,
                    "DefaultRouteSettings": defaultRouteSettings?.node,
                    "DeploymentId": deploymentId?.node,
                    "Description": description?.node,
                    "RouteSettings": routeSettings?.node,
                    "StageVariables": stageVariables?.node,
                    "Tags": tags?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ApiGatewayV2.Stage> { .init(node: resource.ref) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `ApiId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html#cfn-apigatewayv2-stage-apiid)
            public var apiId: PropertyName<ID<ApiGatewayV2.Api>> { "ApiId" }

            /// `StageName`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html#cfn-apigatewayv2-stage-stagename)
            public var stageName: PropertyName<Value<String>> { "StageName" }

            /// `AccessLogSettings`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html#cfn-apigatewayv2-stage-accesslogsettings)
            public var accessLogSettings: PropertyName<AccessLogSettings> { "AccessLogSettings" }

            /// `AutoDeploy`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html#cfn-apigatewayv2-stage-autodeploy)
            public var autoDeploy: PropertyName<Value<Bool>> { "AutoDeploy" }

            /// `ClientCertificateId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html#cfn-apigatewayv2-stage-clientcertificateid)
            public var clientCertificateId: PropertyName<ID<ApiGateway.ClientCertificate>> { "ClientCertificateId" }

            /// `DefaultRouteSettings`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html#cfn-apigatewayv2-stage-defaultroutesettings)
            public var defaultRouteSettings: PropertyName<RouteSettings> { "DefaultRouteSettings" }

            /// `DeploymentId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html#cfn-apigatewayv2-stage-deploymentid)
            public var deploymentId: PropertyName<ID<ApiGatewayV2.Deployment>> { "DeploymentId" }

            /// `Description`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html#cfn-apigatewayv2-stage-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `RouteSettings`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html#cfn-apigatewayv2-stage-routesettings)
            public var routeSettings: PropertyName<Document> { "RouteSettings" }

            /// `StageVariables`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html#cfn-apigatewayv2-stage-stagevariables)
            public var stageVariables: PropertyName<Document> { "StageVariables" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html#cfn-apigatewayv2-stage-tags)
            public var tags: PropertyName<Map<Value<String>>> { "Tags" }
        }

        /// `AWS::ApiGatewayV2::Stage`: `AccessLogSettings`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-stage-accesslogsettings.html>.
        public struct AccessLogSettings: PropertyObject {
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

                /// `DestinationArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-stage-accesslogsettings.html#cfn-apigatewayv2-stage-accesslogsettings-destinationarn)
                public var destinationArn: PropertyName<DestinationArn> { "DestinationArn" }

                /// `Format`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-stage-accesslogsettings.html#cfn-apigatewayv2-stage-accesslogsettings-format)
                public var format: PropertyName<Value<String>> { "Format" }
            }

            /// `AWS::ApiGatewayV2::Stage`: `AccessLogSettings.DestinationArn`
            public final class DestinationArn: ReferenceChoice, @unchecked Sendable {
                /// Something of `AWS::Logs::LogGroup`.
                public convenience init(_ reference: ARN<Logs.LogGroup>) { self.init(node: reference.node) }
                /// Something of `AWS::KinesisFirehose::DeliveryStream`.
                public convenience init(_ reference: ARN<KinesisFirehose.DeliveryStream>) { self.init(node: reference.node) }
            }
        }

        /// `AWS::ApiGatewayV2::Stage`: `RouteSettings`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-stage-routesettings.html>.
        public struct RouteSettings: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - loggingLevel: One of `ERROR`, `INFO`, `OFF`.
            public init(
                dataTraceEnabled: Value<Bool>? = nil,
                detailedMetricsEnabled: Value<Bool>? = nil,
                loggingLevel: LoggingLevel? = nil,
                throttlingBurstLimit: Value<Int>? = nil,
                throttlingRateLimit: Value<Double>? = nil
            ) {
                self.node = Node(properties: [
                    "DataTraceEnabled": dataTraceEnabled?.node,
                    "DetailedMetricsEnabled": detailedMetricsEnabled?.node,
                    "LoggingLevel": loggingLevel?.node,
                    "ThrottlingBurstLimit": throttlingBurstLimit?.node,
                    "ThrottlingRateLimit": throttlingRateLimit?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DataTraceEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-stage-routesettings.html#cfn-apigatewayv2-stage-routesettings-datatraceenabled)
                public var dataTraceEnabled: PropertyName<Value<Bool>> { "DataTraceEnabled" }

                /// `DetailedMetricsEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-stage-routesettings.html#cfn-apigatewayv2-stage-routesettings-detailedmetricsenabled)
                public var detailedMetricsEnabled: PropertyName<Value<Bool>> { "DetailedMetricsEnabled" }

                /// `LoggingLevel`. One of `ERROR`, `INFO`, `OFF`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-stage-routesettings.html#cfn-apigatewayv2-stage-routesettings-logginglevel)
                public var loggingLevel: PropertyName<LoggingLevel> { "LoggingLevel" }

                /// `ThrottlingBurstLimit`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-stage-routesettings.html#cfn-apigatewayv2-stage-routesettings-throttlingburstlimit)
                public var throttlingBurstLimit: PropertyName<Value<Int>> { "ThrottlingBurstLimit" }

                /// `ThrottlingRateLimit`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-stage-routesettings.html#cfn-apigatewayv2-stage-routesettings-throttlingratelimit)
                public var throttlingRateLimit: PropertyName<Value<Double>> { "ThrottlingRateLimit" }
            }

            /// `AWS::ApiGatewayV2::Stage`: `RouteSettings.LoggingLevel`
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
