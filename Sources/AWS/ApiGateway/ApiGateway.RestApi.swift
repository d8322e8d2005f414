// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGateway {
    /// `AWS::ApiGateway::RestApi`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html>.
    public struct RestApi: StackDSL.Resource {
        public static let typeName = "AWS::ApiGateway::RestApi"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - apiKeySourceType: `ApiKeySourceType`.
        ///   - binaryMediaTypes: `BinaryMediaTypes`. No item twice.
        ///   - body: `Body`.
        ///   - bodyS3Location: `BodyS3Location`.
        ///   - cloneFrom: `CloneFrom`.
        ///   - description: `Description`.
        ///   - disableExecuteApiEndpoint: `DisableExecuteApiEndpoint`.
        ///   - endpointAccessMode: `EndpointAccessMode`.
        ///   - endpointConfiguration: `EndpointConfiguration`.
        ///   - failOnWarnings: `FailOnWarnings`.
        ///   - minimumCompressionSize: `MinimumCompressionSize`.
        ///   - mode: `Mode`.
        ///   - name: `Name`.
        ///   - parameters: `Parameters`.
        ///   - policy: `Policy`.
        ///   - securityPolicy: `SecurityPolicy`.
        ///   - tags: `Tags`.
        ///   - version: `Version`.
        public init(
            _ logicalID: String,
            apiKeySourceType: Value<String>? = nil,
            binaryMediaTypes: List<Value<String>>? = nil,
            body: Document? = nil,
            bodyS3Location: S3Location? = nil,
            cloneFrom: ID<ApiGateway.RestApi>? = nil,
            description: Value<String>? = nil,
            disableExecuteApiEndpoint: Value<Bool>? = nil,
            endpointAccessMode: Value<String>? = nil,
            endpointConfiguration: EndpointConfiguration? = nil,
            failOnWarnings: Value<Bool>? = nil,
            minimumCompressionSize: Value<Int>? = nil,
            mode: Value<String>? = nil,
            name: Value<String>? = nil,
            parameters: Map<Value<String>>? = nil,
            policy: Document? = nil,
            securityPolicy: Value<String>? = nil,
            tags: List<Tag>? = nil,
            version: Value<String>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "ApiKeySourceType": apiKeySourceType?.node,
                    "BinaryMediaTypes": binaryMediaTypes?.node,
                    "Body": body?.node,
                    "BodyS3Location": bodyS3Location?.node,
                    "CloneFrom": cloneFrom?.node,
                    "Description": description?.node,
                    "DisableExecuteApiEndpoint": disableExecuteApiEndpoint?.node,
                    "EndpointAccessMode": endpointAccessMode?.node,
                    "EndpointConfiguration": endpointConfiguration?.node,
                    "FailOnWarnings": failOnWarnings?.node,
                    "MinimumCompressionSize": minimumCompressionSize?.node,
                    "Mode": mode?.node,
                    "Name": name?.node,
                    "Parameters": parameters?.node,
                    "Policy": policy?.node,
                    "SecurityPolicy": securityPolicy?.node,
                    "Tags": tags?.node,
                    "Version": version?.node,
                ],
                file, line, column
            )
        }

        /// `Ref`
        public var ref: ID<ApiGateway.RestApi> { .init(node: resource.ref) }

        /// `RestApiId`
        public var restApiId: ID<ApiGateway.RestApi> { .init(node: resource.attribute("RestApiId")) }

        /// `RootResourceId`
        public var rootResourceId: ID<ApiGateway.Resource> { .init(node: resource.attribute("RootResourceId")) }

        /// `AWS::ApiGateway::RestApi`: `EndpointConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-restapi-endpointconfiguration.html>.
        public struct EndpointConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - ipAddressType: `IpAddressType`.
            ///   - types: `Types`. No item twice.
            ///   - vpcEndpointIds: `VpcEndpointIds`. No item twice.
            public init(
                ipAddressType: Value<String>? = nil,
                types: List<Value<String>>? = nil,
                vpcEndpointIds: List<ID<EC2.VPCEndpoint>>? = nil
            ) {
                self.node = Node(properties: [
                    "IpAddressType": ipAddressType?.node,
                    "Types": types?.node,
                    "VpcEndpointIds": vpcEndpointIds?.node,
                ])
            }
        }

        /// `AWS::ApiGateway::RestApi`: `S3Location`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-restapi-s3location.html>.
        public struct S3Location: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - bucket: `Bucket`.
            ///   - eTag: `ETag`.
            ///   - key: `Key`.
            ///   - version: `Version`.
            public init(
                bucket: ID<S3.Bucket>? = nil,
                eTag: Value<String>? = nil,
                key: Value<String>? = nil,
                version: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Bucket": bucket?.node,
                    "ETag": eTag?.node,
                    "Key": key?.node,
                    "Version": version?.node,
                ])
            }
        }
    }
}
