// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGatewayV2 {
    /// `AWS::ApiGatewayV2::Api`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html>.
    public struct Api: StackDSL.Resource {
        public static let typeName = "AWS::ApiGatewayV2::Api"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - apiKeySelectionExpression: `ApiKeySelectionExpression`.
        ///   - basePath: `BasePath`.
        ///   - body: `Body`.
        ///   - bodyS3Location: `BodyS3Location`.
        ///   - corsConfiguration: `CorsConfiguration`.
        ///   - credentialsArn: `CredentialsArn`.
        ///   - description: `Description`.
        ///   - disableExecuteApiEndpoint: `DisableExecuteApiEndpoint`.
        ///   - disableSchemaValidation: `DisableSchemaValidation`.
        ///   - failOnWarnings: `FailOnWarnings`.
        ///   - ipAddressType: `IpAddressType`.
        ///   - name: `Name`.
        ///   - protocolType: `ProtocolType`. A change replaces the resource.
        ///   - routeKey: `RouteKey`.
        ///   - routeSelectionExpression: `RouteSelectionExpression`.
        ///   - tags: `Tags`.
        ///   - target: `Target`.
        ///   - version: `Version`.
        public init(
            _ logicalID: String,
            apiKeySelectionExpression: Value<String>? = nil,
            basePath: Value<String>? = nil,
            body: Document? = nil,
            bodyS3Location: BodyS3Location? = nil,
            corsConfiguration: Cors? = nil,
            credentialsArn: ARN<IAM.Role>? = nil,
            description: Value<String>? = nil,
            disableExecuteApiEndpoint: Value<Bool>? = nil,
            disableSchemaValidation: Value<Bool>? = nil,
            failOnWarnings: Value<Bool>? = nil,
            ipAddressType: IpAddressType? = nil,
            name: Value<String>? = nil,
            protocolType: ProtocolType? = nil,
            routeKey: Value<String>? = nil,
            routeSelectionExpression: Value<String>? = nil,
            tags: Map<Value<String>>? = nil,
            target: ARN<Lambda.Function>? = nil,
            version: Value<String>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ApiGatewayV2.Api>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "ApiKeySelectionExpression": apiKeySelectionExpression?.node,
                    "BasePath": basePath?.node,
                    "Body": body?.node,
                    "BodyS3Location": bodyS3Location?.node,
                    "CorsConfiguration": corsConfiguration?.node,
                    "CredentialsArn": credentialsArn?.node,
                    "Description": description?.node,
                    "DisableExecuteApiEndpoint": disableExecuteApiEndpoint?.node,
                    "DisableSchemaValidation": disableSchemaValidation?.node,
                    "FailOnWarnings": failOnWarnings?.node,
                    "IpAddressType": ipAddressType?.node,
                    "Name": name?.node,
                    "ProtocolType": protocolType?.node,
                    "RouteKey": routeKey?.node,
                    "RouteSelectionExpression": routeSelectionExpression?.node,
                    "Tags": tags?.node,
                    "Target": target?.node,
                    "Version": version?.node,
                ],
                file, line, column
            )
            configure(&properties)
        }

        /// `Ref`
        public var ref: ID<ApiGatewayV2.Api> { .init(node: resource.ref) }

        /// `ApiEndpoint`
        public var apiEndpoint: Value<String> { .init(node: resource.attribute("ApiEndpoint")) }

        /// `ApiId`
        public var apiId: ID<ApiGatewayV2.Api> { .init(node: resource.attribute("ApiId")) }

        /// `ExecuteApiArn`
        public var executeApiArn: Value<String> { .init(node: resource.attribute("ExecuteApiArn")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `ApiKeySelectionExpression`
            public var apiKeySelectionExpression: PropertyName<Value<String>> { "ApiKeySelectionExpression" }

            /// `BasePath`
            public var basePath: PropertyName<Value<String>> { "BasePath" }

            /// `Body`
            public var body: PropertyName<Document> { "Body" }

            /// `BodyS3Location`
            public var bodyS3Location: PropertyName<BodyS3Location> { "BodyS3Location" }

            /// `CorsConfiguration`
            public var corsConfiguration: PropertyName<Cors> { "CorsConfiguration" }

            /// `CredentialsArn`
            public var credentialsArn: PropertyName<ARN<IAM.Role>> { "CredentialsArn" }

            /// `Description`
            public var description: PropertyName<Value<String>> { "Description" }

            /// `DisableExecuteApiEndpoint`
            public var disableExecuteApiEndpoint: PropertyName<Value<Bool>> { "DisableExecuteApiEndpoint" }

            /// `DisableSchemaValidation`
            public var disableSchemaValidation: PropertyName<Value<Bool>> { "DisableSchemaValidation" }

            /// `FailOnWarnings`
            public var failOnWarnings: PropertyName<Value<Bool>> { "FailOnWarnings" }

            /// `IpAddressType`
            public var ipAddressType: PropertyName<IpAddressType> { "IpAddressType" }

            /// `Name`
            public var name: PropertyName<Value<String>> { "Name" }

            /// `ProtocolType`
            public var protocolType: PropertyName<ProtocolType> { "ProtocolType" }

            /// `RouteKey`
            public var routeKey: PropertyName<Value<String>> { "RouteKey" }

            /// `RouteSelectionExpression`
            public var routeSelectionExpression: PropertyName<Value<String>> { "RouteSelectionExpression" }

            /// `Tags`
            public var tags: PropertyName<Map<Value<String>>> { "Tags" }

            /// `Target`
            public var target: PropertyName<ARN<Lambda.Function>> { "Target" }

            /// `Version`
            public var version: PropertyName<Value<String>> { "Version" }
        }

        /// `AWS::ApiGatewayV2::Api`: `BodyS3Location`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-api-bodys3location.html>.
        public struct BodyS3Location: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - bucket: `Bucket`.
            ///   - etag: `Etag`.
            ///   - key: `Key`.
            ///   - version: `Version`.
            public init(
                bucket: ID<S3.Bucket>? = nil,
                etag: Value<String>? = nil,
                key: Value<String>? = nil,
                version: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Bucket": bucket?.node,
                    "Etag": etag?.node,
                    "Key": key?.node,
                    "Version": version?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Bucket`
                public var bucket: PropertyName<ID<S3.Bucket>> { "Bucket" }

                /// `Etag`
                public var etag: PropertyName<Value<String>> { "Etag" }

                /// `Key`
                public var key: PropertyName<Value<String>> { "Key" }

                /// `Version`
                public var version: PropertyName<Value<String>> { "Version" }
            }
        }

        /// `AWS::ApiGatewayV2::Api`: `Cors`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-api-cors.html>.
        public struct Cors: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - allowCredentials: `AllowCredentials`.
            ///   - allowHeaders: `AllowHeaders`.
            ///   - allowMethods: `AllowMethods`.
            ///   - allowOrigins: `AllowOrigins`.
            ///   - exposeHeaders: `ExposeHeaders`.
            ///   - maxAge: `MaxAge`.
            public init(
                allowCredentials: Value<Bool>? = nil,
                allowHeaders: List<Value<String>>? = nil,
                allowMethods: List<Value<String>>? = nil,
                allowOrigins: List<Value<String>>? = nil,
                exposeHeaders: List<Value<String>>? = nil,
                maxAge: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "AllowCredentials": allowCredentials?.node,
                    "AllowHeaders": allowHeaders?.node,
                    "AllowMethods": allowMethods?.node,
                    "AllowOrigins": allowOrigins?.node,
                    "ExposeHeaders": exposeHeaders?.node,
                    "MaxAge": maxAge?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AllowCredentials`
                public var allowCredentials: PropertyName<Value<Bool>> { "AllowCredentials" }

                /// `AllowHeaders`
                public var allowHeaders: PropertyName<List<Value<String>>> { "AllowHeaders" }

                /// `AllowMethods`
                public var allowMethods: PropertyName<List<Value<String>>> { "AllowMethods" }

                /// `AllowOrigins`
                public var allowOrigins: PropertyName<List<Value<String>>> { "AllowOrigins" }

                /// `ExposeHeaders`
                public var exposeHeaders: PropertyName<List<Value<String>>> { "ExposeHeaders" }

                /// `MaxAge`
                public var maxAge: PropertyName<Value<Int>> { "MaxAge" }
            }
        }

        /// `AWS::ApiGatewayV2::Api`: `IpAddressType`
        public struct IpAddressType: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var dualstack: Self { "dualstack" }
            public static var ipv4: Self { "ipv4" }
        }

        /// `AWS::ApiGatewayV2::Api`: `ProtocolType`
        public struct ProtocolType: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var http: Self { "HTTP" }
            public static var websocket: Self { "WEBSOCKET" }
        }
    }
}
