// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGatewayV2 {
    /// `AWS::ApiGatewayV2::Stage`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html>.
    public struct Stage: StackDSL.Resource {
        public static let typeName = "AWS::ApiGatewayV2::Stage"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - apiId: `ApiId`. A change replaces the resource.
        ///   - stageName: `StageName`. A change replaces the resource.
        ///   - accessLogSettings: `AccessLogSettings`.
        ///   - autoDeploy: `AutoDeploy`.
        ///   - clientCertificateId: `ClientCertificateId`.
        ///   - defaultRouteSettings: `DefaultRouteSettings`.
        ///   - deploymentId: `DeploymentId`.
        ///   - description: `Description`.
        ///   - routeSettings: `RouteSettings`.
        ///   - stageVariables: `StageVariables`.
        ///   - tags: `Tags`.
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
            configure(&properties)
        }

        /// `Ref`
        public var ref: ID<ApiGatewayV2.Stage> { .init(node: resource.ref) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `ApiId`
            public var apiId: PropertyName<ID<ApiGatewayV2.Api>> { "ApiId" }

            /// `StageName`
            public var stageName: PropertyName<Value<String>> { "StageName" }

            /// `AccessLogSettings`
            public var accessLogSettings: PropertyName<AccessLogSettings> { "AccessLogSettings" }

            /// `AutoDeploy`
            public var autoDeploy: PropertyName<Value<Bool>> { "AutoDeploy" }

            /// `ClientCertificateId`
            public var clientCertificateId: PropertyName<ID<ApiGateway.ClientCertificate>> { "ClientCertificateId" }

            /// `DefaultRouteSettings`
            public var defaultRouteSettings: PropertyName<RouteSettings> { "DefaultRouteSettings" }

            /// `DeploymentId`
            public var deploymentId: PropertyName<ID<ApiGatewayV2.Deployment>> { "DeploymentId" }

            /// `Description`
            public var description: PropertyName<Value<String>> { "Description" }

            /// `RouteSettings`
            public var routeSettings: PropertyName<Document> { "RouteSettings" }

            /// `StageVariables`
            public var stageVariables: PropertyName<Document> { "StageVariables" }

            /// `Tags`
            public var tags: PropertyName<Map<Value<String>>> { "Tags" }
        }

        /// `AWS::ApiGatewayV2::Stage`: `AccessLogSettings`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-stage-accesslogsettings.html>.
        public struct AccessLogSettings: PropertyObject {
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

            /// `AWS::ApiGatewayV2::Stage`: `AccessLogSettings.DestinationArn`
            public struct DestinationArn: ReferenceChoice {
                public let node: Node

                public init(node: Node) { self.node = node }

                public init(_ reference: ARN<Logs.LogGroup>) { self.node = reference.node }

                public init(_ reference: ARN<KinesisFirehose.DeliveryStream>) { self.node = reference.node }
            }
        }

        /// `AWS::ApiGatewayV2::Stage`: `RouteSettings`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-stage-routesettings.html>.
        public struct RouteSettings: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - dataTraceEnabled: `DataTraceEnabled`.
            ///   - detailedMetricsEnabled: `DetailedMetricsEnabled`.
            ///   - loggingLevel: `LoggingLevel`.
            ///   - throttlingBurstLimit: `ThrottlingBurstLimit`.
            ///   - throttlingRateLimit: `ThrottlingRateLimit`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `DataTraceEnabled`
                public var dataTraceEnabled: PropertyName<Value<Bool>> { "DataTraceEnabled" }

                /// `DetailedMetricsEnabled`
                public var detailedMetricsEnabled: PropertyName<Value<Bool>> { "DetailedMetricsEnabled" }

                /// `LoggingLevel`
                public var loggingLevel: PropertyName<LoggingLevel> { "LoggingLevel" }

                /// `ThrottlingBurstLimit`
                public var throttlingBurstLimit: PropertyName<Value<Int>> { "ThrottlingBurstLimit" }

                /// `ThrottlingRateLimit`
                public var throttlingRateLimit: PropertyName<Value<Double>> { "ThrottlingRateLimit" }
            }

            /// `AWS::ApiGatewayV2::Stage`: `RouteSettings.LoggingLevel`
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
