// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGatewayV2 {
    /// `AWS::ApiGatewayV2::Api`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html>.
    public struct Api: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ApiGatewayV2::Api" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - basePath: One of `ignore`, `prepend`, `split`. Never read back.
        ///   - body: Never read back.
        ///   - bodyS3Location: Never read back.
        ///   - credentialsArn: Never read back.
        ///   - disableSchemaValidation: Never read back.
        ///   - failOnWarnings: Never read back.
        ///   - ipAddressType: One of `dualstack`, `ipv4`.
        ///   - protocolType: One of `HTTP`, `WEBSOCKET`. A change replaces the resource.
        ///   - routeKey: Never read back.
        ///   - target: Never read back.
        public init(
            _ logicalID: String,
            apiKeySelectionExpression: Value<String>? = nil,
            basePath: BasePath? = nil,
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
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ApiGatewayV2.Api> { .init(node: resource.ref) }

        /// `ApiEndpoint`
        public var apiEndpoint: Value<String> { .init(node: resource.attribute("ApiEndpoint")) }

        /// `ApiId`
        public var apiId: ID<ApiGatewayV2.Api> { .init(node: resource.attribute("ApiId")) }

        /// `ExecuteApiArn`
        public var executeApiArn: Value<String> { .init(node: resource.attribute("ExecuteApiArn")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `ApiKeySelectionExpression`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html#cfn-apigatewayv2-api-apikeyselectionexpression)
            public var apiKeySelectionExpression: PropertyName<Value<String>> { "ApiKeySelectionExpression" }

            /// `BasePath`. One of `ignore`, `prepend`, `split`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html#cfn-apigatewayv2-api-basepath)
            public var basePath: PropertyName<BasePath> { "BasePath" }

            /// `Body`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html#cfn-apigatewayv2-api-body)
            public var body: PropertyName<Document> { "Body" }

            /// `BodyS3Location`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html#cfn-apigatewayv2-api-bodys3location)
            public var bodyS3Location: PropertyName<BodyS3Location> { "BodyS3Location" }

            /// `CorsConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html#cfn-apigatewayv2-api-corsconfiguration)
            public var corsConfiguration: PropertyName<Cors> { "CorsConfiguration" }

            /// `CredentialsArn`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html#cfn-apigatewayv2-api-credentialsarn)
            public var credentialsArn: PropertyName<ARN<IAM.Role>> { "CredentialsArn" }

            /// `Description`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html#cfn-apigatewayv2-api-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `DisableExecuteApiEndpoint`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html#cfn-apigatewayv2-api-disableexecuteapiendpoint)
            public var disableExecuteApiEndpoint: PropertyName<Value<Bool>> { "DisableExecuteApiEndpoint" }

            /// `DisableSchemaValidation`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html#cfn-apigatewayv2-api-disableschemavalidation)
            public var disableSchemaValidation: PropertyName<Value<Bool>> { "DisableSchemaValidation" }

            /// `FailOnWarnings`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html#cfn-apigatewayv2-api-failonwarnings)
            public var failOnWarnings: PropertyName<Value<Bool>> { "FailOnWarnings" }

            /// `IpAddressType`. One of `dualstack`, `ipv4`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html#cfn-apigatewayv2-api-ipaddresstype)
            public var ipAddressType: PropertyName<IpAddressType> { "IpAddressType" }

            /// `Name`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html#cfn-apigatewayv2-api-name)
            public var name: PropertyName<Value<String>> { "Name" }

            /// `ProtocolType`. One of `HTTP`, `WEBSOCKET`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html#cfn-apigatewayv2-api-protocoltype)
            public var protocolType: PropertyName<ProtocolType> { "ProtocolType" }

            /// `RouteKey`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html#cfn-apigatewayv2-api-routekey)
            public var routeKey: PropertyName<Value<String>> { "RouteKey" }

            /// `RouteSelectionExpression`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html#cfn-apigatewayv2-api-routeselectionexpression)
            public var routeSelectionExpression: PropertyName<Value<String>> { "RouteSelectionExpression" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html#cfn-apigatewayv2-api-tags)
            public var tags: PropertyName<Map<Value<String>>> { "Tags" }

            /// `Target`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html#cfn-apigatewayv2-api-target)
            public var target: PropertyName<ARN<Lambda.Function>> { "Target" }

            /// `Version`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html#cfn-apigatewayv2-api-version)
            public var version: PropertyName<Value<String>> { "Version" }
        }

        /// `AWS::ApiGatewayV2::Api`: `BasePath`
        public final class BasePath: OpenEnum, @unchecked Sendable {
            /// `ignore`
            public static var ignore: BasePath { "ignore" }
            /// `prepend`
            public static var prepend: BasePath { "prepend" }
            /// `split`
            public static var split: BasePath { "split" }
        }

        /// `AWS::ApiGatewayV2::Api`: `BodyS3Location`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-api-bodys3location.html>.
        public struct BodyS3Location: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - bucket: Never read back.
            ///   - etag: Never read back.
            ///   - key: Never read back.
            ///   - version: Never read back.
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

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Bucket`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-api-bodys3location.html#cfn-apigatewayv2-api-bodys3location-bucket)
                public var bucket: PropertyName<ID<S3.Bucket>> { "Bucket" }

                /// `Etag`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-api-bodys3location.html#cfn-apigatewayv2-api-bodys3location-etag)
                public var etag: PropertyName<Value<String>> { "Etag" }

                /// `Key`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-api-bodys3location.html#cfn-apigatewayv2-api-bodys3location-key)
                public var key: PropertyName<Value<String>> { "Key" }

                /// `Version`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-api-bodys3location.html#cfn-apigatewayv2-api-bodys3location-version)
                public var version: PropertyName<Value<String>> { "Version" }
            }
        }

        /// `AWS::ApiGatewayV2::Api`: `Cors`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-api-cors.html>.
        public struct Cors: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
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

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AllowCredentials`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-api-cors.html#cfn-apigatewayv2-api-cors-allowcredentials)
                public var allowCredentials: PropertyName<Value<Bool>> { "AllowCredentials" }

                /// `AllowHeaders`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-api-cors.html#cfn-apigatewayv2-api-cors-allowheaders)
                public var allowHeaders: PropertyName<List<Value<String>>> { "AllowHeaders" }

                /// `AllowMethods`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-api-cors.html#cfn-apigatewayv2-api-cors-allowmethods)
                public var allowMethods: PropertyName<List<Value<String>>> { "AllowMethods" }

                /// `AllowOrigins`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-api-cors.html#cfn-apigatewayv2-api-cors-alloworigins)
                public var allowOrigins: PropertyName<List<Value<String>>> { "AllowOrigins" }

                /// `ExposeHeaders`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-api-cors.html#cfn-apigatewayv2-api-cors-exposeheaders)
                public var exposeHeaders: PropertyName<List<Value<String>>> { "ExposeHeaders" }

                /// `MaxAge`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-api-cors.html#cfn-apigatewayv2-api-cors-maxage)
                public var maxAge: PropertyName<Value<Int>> { "MaxAge" }
            }
        }

        /// `AWS::ApiGatewayV2::Api`: `IpAddressType`
        public final class IpAddressType: OpenEnum, @unchecked Sendable {
            /// `dualstack`
            public static var dualstack: IpAddressType { "dualstack" }
            /// `ipv4`
            public static var ipv4: IpAddressType { "ipv4" }
        }

        /// `AWS::ApiGatewayV2::Api`: `ProtocolType`
        public final class ProtocolType: OpenEnum, @unchecked Sendable {
            /// `HTTP`
            public static var http: ProtocolType { "HTTP" }
            /// `WEBSOCKET`
            public static var websocket: ProtocolType { "WEBSOCKET" }
        }
    }
}
