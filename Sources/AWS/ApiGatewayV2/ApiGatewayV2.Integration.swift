// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGatewayV2 {
    /// `AWS::ApiGatewayV2::Integration`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html>.
    public struct Integration: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ApiGatewayV2::Integration" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - apiId: A change replaces the resource.
        ///   - integrationType: One of `AWS`, `AWS_PROXY`, `HTTP`, `HTTP_PROXY`, `MOCK`.
        ///   - connectionType: One of `INTERNET`, `VPC_LINK`.
        ///   - contentHandlingStrategy: One of `CONVERT_TO_BINARY`, `CONVERT_TO_TEXT`.
        ///   - credentialsArn: Pattern `arn:(aws|aws-cn|aws-us-gov):iam::[0-9]*:(role|user|group)\/.*`.
        ///   - passthroughBehavior: One of `NEVER`, `WHEN_NO_MATCH`, `WHEN_NO_TEMPLATES`.
        ///   - payloadFormatVersion: One of `1.0`, `2.0`.
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
            timeoutInMillis: Milliseconds? = nil,
            tlsConfig: TlsConfig? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ApiGatewayV2.Integration>) -> Void = { _ in }
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
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ApiGatewayV2.Integration> { .init(node: resource.ref) }

        /// `IntegrationId`
        public var integrationId: ID<ApiGatewayV2.Integration> { .init(node: resource.attribute("IntegrationId")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `ApiId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html#cfn-apigatewayv2-integration-apiid)
            public var apiId: PropertyName<ID<ApiGatewayV2.Api>> { "ApiId" }

            /// `IntegrationType`. One of `AWS`, `AWS_PROXY`, `HTTP`, `HTTP_PROXY`, `MOCK`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html#cfn-apigatewayv2-integration-integrationtype)
            public var integrationType: PropertyName<IntegrationType> { "IntegrationType" }

            /// `ConnectionId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html#cfn-apigatewayv2-integration-connectionid)
            public var connectionId: PropertyName<ID<ApiGatewayV2.VpcLink>> { "ConnectionId" }

            /// `ConnectionType`. One of `INTERNET`, `VPC_LINK`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html#cfn-apigatewayv2-integration-connectiontype)
            public var connectionType: PropertyName<ConnectionType> { "ConnectionType" }

            /// `ContentHandlingStrategy`. One of `CONVERT_TO_BINARY`, `CONVERT_TO_TEXT`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html#cfn-apigatewayv2-integration-contenthandlingstrategy)
            public var contentHandlingStrategy: PropertyName<ContentHandlingStrategy> { "ContentHandlingStrategy" }

            /// `CredentialsArn`. Pattern `arn:(aws|aws-cn|aws-us-gov):iam::[0-9]*:(role|user|group)\/.*`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html#cfn-apigatewayv2-integration-credentialsarn)
            public var credentialsArn: PropertyName<ARN<IAM.Role>> { "CredentialsArn" }

            /// `Description`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html#cfn-apigatewayv2-integration-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `IntegrationMethod`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html#cfn-apigatewayv2-integration-integrationmethod)
            public var integrationMethod: PropertyName<Value<String>> { "IntegrationMethod" }

            /// `IntegrationSubtype`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html#cfn-apigatewayv2-integration-integrationsubtype)
            public var integrationSubtype: PropertyName<Value<String>> { "IntegrationSubtype" }

            /// `IntegrationUri`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html#cfn-apigatewayv2-integration-integrationuri)
            public var integrationUri: PropertyName<IntegrationUri> { "IntegrationUri" }

            /// `PassthroughBehavior`. One of `NEVER`, `WHEN_NO_MATCH`, `WHEN_NO_TEMPLATES`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html#cfn-apigatewayv2-integration-passthroughbehavior)
            public var passthroughBehavior: PropertyName<PassthroughBehavior> { "PassthroughBehavior" }

            /// `PayloadFormatVersion`. One of `1.0`, `2.0`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html#cfn-apigatewayv2-integration-payloadformatversion)
            public var payloadFormatVersion: PropertyName<PayloadFormatVersion> { "PayloadFormatVersion" }

            /// `RequestParameters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html#cfn-apigatewayv2-integration-requestparameters)
            public var requestParameters: PropertyName<Map<Value<String>>> { "RequestParameters" }

            /// `RequestTemplates`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html#cfn-apigatewayv2-integration-requesttemplates)
            public var requestTemplates: PropertyName<Map<Value<String>>> { "RequestTemplates" }

            /// `ResponseParameters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html#cfn-apigatewayv2-integration-responseparameters)
            public var responseParameters: PropertyName<Map<ResponseParameterMap>> { "ResponseParameters" }

            /// `TemplateSelectionExpression`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html#cfn-apigatewayv2-integration-templateselectionexpression)
            public var templateSelectionExpression: PropertyName<Value<String>> { "TemplateSelectionExpression" }

            /// `TimeoutInMillis`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html#cfn-apigatewayv2-integration-timeoutinmillis)
            public var timeoutInMillis: PropertyName<Milliseconds> { "TimeoutInMillis" }

            /// `TlsConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html#cfn-apigatewayv2-integration-tlsconfig)
            public var tlsConfig: PropertyName<TlsConfig> { "TlsConfig" }
        }

        /// `AWS::ApiGatewayV2::Integration`: `ConnectionType`
        public final class ConnectionType: OpenEnum, @unchecked Sendable {
            /// `INTERNET`
            public static var internet: ConnectionType { "INTERNET" }
            /// `VPC_LINK`
            public static var vpcLink: ConnectionType { "VPC_LINK" }
        }

        /// `AWS::ApiGatewayV2::Integration`: `ContentHandlingStrategy`
        public final class ContentHandlingStrategy: OpenEnum, @unchecked Sendable {
            /// `CONVERT_TO_BINARY`
            public static var convertToBinary: ContentHandlingStrategy { "CONVERT_TO_BINARY" }
            /// `CONVERT_TO_TEXT`
            public static var convertToText: ContentHandlingStrategy { "CONVERT_TO_TEXT" }
        }

        /// `AWS::ApiGatewayV2::Integration`: `IntegrationType`
        public final class IntegrationType: OpenEnum, @unchecked Sendable {
            /// `AWS`
            public static var aws: IntegrationType { "AWS" }
            /// `AWS_PROXY`
            public static var awsProxy: IntegrationType { "AWS_PROXY" }
            /// `HTTP`
            public static var http: IntegrationType { "HTTP" }
            /// `HTTP_PROXY`
            public static var httpProxy: IntegrationType { "HTTP_PROXY" }
            /// `MOCK`
            public static var mock: IntegrationType { "MOCK" }
        }

        /// `AWS::ApiGatewayV2::Integration`: `IntegrationUri`
        public final class IntegrationUri: ReferenceChoice, @unchecked Sendable {
            /// Something of `AWS::Lambda::Function`.
            public convenience init(_ reference: ARN<Lambda.Function>) { self.init(node: reference.node) }
            /// Something of `AWS::ElasticLoadBalancingV2::Listener`.
            public convenience init(_ reference: ARN<ElasticLoadBalancingV2.Listener>) { self.init(node: reference.node) }
            /// Something of `AWS::ServiceDiscovery::Service`.
            public convenience init(_ reference: ARN<ServiceDiscovery.Service>) { self.init(node: reference.node) }
        }

        /// `AWS::ApiGatewayV2::Integration`: `PassthroughBehavior`
        public final class PassthroughBehavior: OpenEnum, @unchecked Sendable {
            /// `NEVER`
            public static var never: PassthroughBehavior { "NEVER" }
            /// `WHEN_NO_MATCH`
            public static var whenNoMatch: PassthroughBehavior { "WHEN_NO_MATCH" }
            /// `WHEN_NO_TEMPLATES`
            public static var whenNoTemplates: PassthroughBehavior { "WHEN_NO_TEMPLATES" }
        }

        /// `AWS::ApiGatewayV2::Integration`: `PayloadFormatVersion`
        public final class PayloadFormatVersion: OpenEnum, @unchecked Sendable {
            /// `1.0`
            public static var _1_0: PayloadFormatVersion { "1.0" }
            /// `2.0`
            public static var _2_0: PayloadFormatVersion { "2.0" }
        }

        /// `AWS::ApiGatewayV2::Integration`: `ResponseParameter`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-integration-responseparameter.html>.
        public struct ResponseParameter: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                destination: Value<String>? = nil,
                source: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Destination": destination?.node,
                    "Source": source?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Destination`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-integration-responseparameter.html#cfn-apigatewayv2-integration-responseparameter-destination)
                public var destination: PropertyName<Value<String>> { "Destination" }

                /// `Source`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-integration-responseparameter.html#cfn-apigatewayv2-integration-responseparameter-source)
                public var source: PropertyName<Value<String>> { "Source" }
            }
        }

        /// `AWS::ApiGatewayV2::Integration`: `ResponseParameterMap`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-integration-responseparametermap.html>.
        public struct ResponseParameterMap: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                responseParameters: List<ResponseParameter>? = nil
            ) {
                self.node = Node(properties: [
                    "ResponseParameters": responseParameters?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ResponseParameters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-integration-responseparametermap.html#cfn-apigatewayv2-integration-responseparametermap-responseparameters)
                public var responseParameters: PropertyName<List<ResponseParameter>> { "ResponseParameters" }
            }
        }

        /// `AWS::ApiGatewayV2::Integration`: `TlsConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-integration-tlsconfig.html>.
        public struct TlsConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                serverNameToVerify: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "ServerNameToVerify": serverNameToVerify?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ServerNameToVerify`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-integration-tlsconfig.html#cfn-apigatewayv2-integration-tlsconfig-servernametoverify)
                public var serverNameToVerify: PropertyName<Value<String>> { "ServerNameToVerify" }
            }
        }
    }
}
