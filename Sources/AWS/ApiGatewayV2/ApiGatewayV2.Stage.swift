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
            file: String = #filePath, line: Int = #line, column: Int = #column
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
        }

        /// `Ref`
        public var ref: ID<ApiGatewayV2.Stage> { .init(node: resource.ref) }

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
