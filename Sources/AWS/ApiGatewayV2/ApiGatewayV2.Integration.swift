// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGatewayV2 {
    /// `AWS::ApiGatewayV2::Integration`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html>.
    public struct Integration: StackDSL.Resource {
        public static let typeName = "AWS::ApiGatewayV2::Integration"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - apiId: `ApiId`. A change replaces the resource.
        ///   - integrationType: `IntegrationType`.
        ///   - connectionId: `ConnectionId`.
        ///   - connectionType: `ConnectionType`.
        ///   - contentHandlingStrategy: `ContentHandlingStrategy`.
        ///   - credentialsArn: `CredentialsArn`. Pattern `arn:(aws|aws-cn|aws-us-gov):iam::[0-9]*:(role|user|group)\/.*`.
        ///   - description: `Description`.
        ///   - integrationMethod: `IntegrationMethod`.
        ///   - integrationSubtype: `IntegrationSubtype`.
        ///   - integrationUri: `IntegrationUri`.
        ///   - passthroughBehavior: `PassthroughBehavior`.
        ///   - payloadFormatVersion: `PayloadFormatVersion`.
        ///   - requestParameters: `RequestParameters`.
        ///   - requestTemplates: `RequestTemplates`.
        ///   - responseParameters: `ResponseParameters`.
        ///   - templateSelectionExpression: `TemplateSelectionExpression`.
        ///   - timeoutInMillis: `TimeoutInMillis`.
        ///   - tlsConfig: `TlsConfig`.
        public init(
            _ logicalID: String,
            apiId: ID<ApiGatewayV2.Api>,
            integrationType: IntegrationType,
            connectionId: ID<ApiGatewayV2.VpcLink>? = nil,
            connectionType: ConnectionType? = nil,
            contentHandlingStrategy: ContentHandlingStrategy? = nil,
            credentialsArn: ARN<IAM.Role>? = nil,
            description: Value<String>? = nil,
            integrationMethod: Value<String>? = nil,
            integrationSubtype: Value<String>? = nil,
            integrationUri: IntegrationUri? = nil,
            passthroughBehavior: PassthroughBehavior? = nil,
            payloadFormatVersion: PayloadFormatVersion? = nil,
            requestParameters: Map<Value<String>>? = nil,
            requestTemplates: Map<Value<String>>? = nil,
            responseParameters: Map<ResponseParameterMap>? = nil,
            templateSelectionExpression: Value<String>? = nil,
            timeoutInMillis: Value<Int>? = nil,
            tlsConfig: TlsConfig? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "ApiId": apiId.node,
                    "IntegrationType": integrationType.node,
                    "ConnectionId": connectionId?.node,
                    "ConnectionType": connectionType?.node,
                    "ContentHandlingStrategy": contentHandlingStrategy?.node,
                    "CredentialsArn": credentialsArn?.node,
                    "Description": description?.node,
                    "IntegrationMethod": integrationMethod?.node,
                    "IntegrationSubtype": integrationSubtype?.node,
                    "IntegrationUri": integrationUri?.node,
                    "PassthroughBehavior": passthroughBehavior?.node,
                    "PayloadFormatVersion": payloadFormatVersion?.node,
                    "RequestParameters": requestParameters?.node,
                    "RequestTemplates": requestTemplates?.node,
                    "ResponseParameters": responseParameters?.node,
                    "TemplateSelectionExpression": templateSelectionExpression?.node,
                    "TimeoutInMillis": timeoutInMillis?.node,
                    "TlsConfig": tlsConfig?.node,
                ],
                file, line, column
            )
        }

        /// `Ref`
        public var ref: ID<ApiGatewayV2.Integration> { .init(node: resource.ref) }

        /// `IntegrationId`
        public var integrationId: ID<ApiGatewayV2.Integration> { .init(node: resource.attribute("IntegrationId")) }

        /// `AWS::ApiGatewayV2::Integration`: `ConnectionType`
        public struct ConnectionType: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var internet: Self { "INTERNET" }
            public static var vpcLink: Self { "VPC_LINK" }
        }

        /// `AWS::ApiGatewayV2::Integration`: `ContentHandlingStrategy`
        public struct ContentHandlingStrategy: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var convertToBinary: Self { "CONVERT_TO_BINARY" }
            public static var convertToText: Self { "CONVERT_TO_TEXT" }
        }

        /// `AWS::ApiGatewayV2::Integration`: `IntegrationType`
        public struct IntegrationType: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var aws: Self { "AWS" }
            public static var awsProxy: Self { "AWS_PROXY" }
            public static var http: Self { "HTTP" }
            public static var httpProxy: Self { "HTTP_PROXY" }
            public static var mock: Self { "MOCK" }
        }

        /// `AWS::ApiGatewayV2::Integration`: `IntegrationUri`
        public struct IntegrationUri: ReferenceChoice {
            public let node: Node

            public init(node: Node) { self.node = node }

            public init(_ reference: ARN<Lambda.Function>) { self.node = reference.node }

            public init(_ reference: ARN<ElasticLoadBalancingV2.Listener>) { self.node = reference.node }

            public init(_ reference: ARN<ServiceDiscovery.Service>) { self.node = reference.node }
        }

        /// `AWS::ApiGatewayV2::Integration`: `PassthroughBehavior`
        public struct PassthroughBehavior: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var never: Self { "NEVER" }
            public static var whenNoMatch: Self { "WHEN_NO_MATCH" }
            public static var whenNoTemplates: Self { "WHEN_NO_TEMPLATES" }
        }

        /// `AWS::ApiGatewayV2::Integration`: `PayloadFormatVersion`
        public struct PayloadFormatVersion: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var _1_0: Self { "1.0" }
            public static var _2_0: Self { "2.0" }
        }

        /// `AWS::ApiGatewayV2::Integration`: `ResponseParameter`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-integration-responseparameter.html>.
        public struct ResponseParameter: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - destination: `Destination`.
            ///   - source: `Source`.
            public init(
                destination: Value<String>? = nil,
                source: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Destination": destination?.node,
                    "Source": source?.node,
                ])
            }
        }

        /// `AWS::ApiGatewayV2::Integration`: `ResponseParameterMap`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-integration-responseparametermap.html>.
        public struct ResponseParameterMap: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - responseParameters: `ResponseParameters`.
            public init(
                responseParameters: List<ResponseParameter>? = nil
            ) {
                self.node = Node(properties: [
                    "ResponseParameters": responseParameters?.node,
                ])
            }
        }

        /// `AWS::ApiGatewayV2::Integration`: `TlsConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-integration-tlsconfig.html>.
        public struct TlsConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - serverNameToVerify: `ServerNameToVerify`.
            public init(
                serverNameToVerify: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "ServerNameToVerify": serverNameToVerify?.node,
                ])
            }
        }
    }
}
