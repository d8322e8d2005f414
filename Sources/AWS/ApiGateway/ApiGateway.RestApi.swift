// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGateway {
    /// `AWS::ApiGateway::RestApi`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html>.
    public struct RestApi: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ApiGateway::RestApi" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - apiKeySourceType: One of `AUTHORIZER`, `HEADER`.
        ///   - binaryMediaTypes: No item twice.
        ///   - body: Never read back.
        ///   - bodyS3Location: Never read back.
        ///   - cloneFrom: Never read back.
        ///   - endpointAccessMode: One of `BASIC`, `STRICT`.
        ///   - failOnWarnings: Never read back.
        ///   - mode: One of `merge`, `overwrite`. Never read back.
        ///   - parameters: Never read back.
        ///   - securityPolicy: One of `SecurityPolicy_TLS12_2018_EDGE`, `SecurityPolicy_TLS12_PFS_2025_EDGE`, `SecurityPolicy_TLS13_1_2_2021_06`, `SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09` and 6 more.
        public init(
            _ logicalID: String,
            apiKeySourceType: ApiKeySourceType? = nil,
            binaryMediaTypes: List<Value<String>>? = nil,
            body: Document? = nil,
            bodyS3Location: S3Location? = nil,
            cloneFrom: ID<ApiGateway.RestApi>? = nil,
            description: Value<String>? = nil,
            disableExecuteApiEndpoint: Value<Bool>? = nil,
            endpointAccessMode: EndpointAccessMode? = nil,
            endpointConfiguration: EndpointConfiguration? = nil,
            failOnWarnings: Value<Bool>? = nil,
            minimumCompressionSize: Value<Int>? = nil,
            mode: Mode? = nil,
            name: Value<String>? = nil,
            parameters: Map<Value<String>>? = nil,
            policy: Document? = nil,
            securityPolicy: SecurityPolicy? = nil,
            tags: List<Tag>? = nil,
            version: Value<String>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ApiGateway.RestApi>) -> Void = { _ in }
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
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ApiGateway.RestApi> { .init(node: resource.ref) }

        /// `RestApiId`
        public var restApiId: ID<ApiGateway.RestApi> { .init(node: resource.attribute("RestApiId")) }

        /// `RootResourceId`
        public var rootResourceId: ID<ApiGateway.Resource> { .init(node: resource.attribute("RootResourceId")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `ApiKeySourceType`. One of `AUTHORIZER`, `HEADER`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html#cfn-apigateway-restapi-apikeysourcetype)
            public var apiKeySourceType: PropertyName<ApiKeySourceType> { "ApiKeySourceType" }

            /// `BinaryMediaTypes`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html#cfn-apigateway-restapi-binarymediatypes)
            public var binaryMediaTypes: PropertyName<List<Value<String>>> { "BinaryMediaTypes" }

            /// `Body`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html#cfn-apigateway-restapi-body)
            public var body: PropertyName<Document> { "Body" }

            /// `BodyS3Location`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html#cfn-apigateway-restapi-bodys3location)
            public var bodyS3Location: PropertyName<S3Location> { "BodyS3Location" }

            /// `CloneFrom`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html#cfn-apigateway-restapi-clonefrom)
            public var cloneFrom: PropertyName<ID<ApiGateway.RestApi>> { "CloneFrom" }

            /// `Description`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html#cfn-apigateway-restapi-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `DisableExecuteApiEndpoint`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html#cfn-apigateway-restapi-disableexecuteapiendpoint)
            public var disableExecuteApiEndpoint: PropertyName<Value<Bool>> { "DisableExecuteApiEndpoint" }

            /// `EndpointAccessMode`. One of `BASIC`, `STRICT`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html#cfn-apigateway-restapi-endpointaccessmode)
            public var endpointAccessMode: PropertyName<EndpointAccessMode> { "EndpointAccessMode" }

            /// `EndpointConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html#cfn-apigateway-restapi-endpointconfiguration)
            public var endpointConfiguration: PropertyName<EndpointConfiguration> { "EndpointConfiguration" }

            /// `FailOnWarnings`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html#cfn-apigateway-restapi-failonwarnings)
            public var failOnWarnings: PropertyName<Value<Bool>> { "FailOnWarnings" }

            /// `MinimumCompressionSize`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html#cfn-apigateway-restapi-minimumcompressionsize)
            public var minimumCompressionSize: PropertyName<Value<Int>> { "MinimumCompressionSize" }

            /// `Mode`. One of `merge`, `overwrite`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html#cfn-apigateway-restapi-mode)
            public var mode: PropertyName<Mode> { "Mode" }

            /// `Name`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html#cfn-apigateway-restapi-name)
            public var name: PropertyName<Value<String>> { "Name" }

            /// `Parameters`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html#cfn-apigateway-restapi-parameters)
            public var parameters: PropertyName<Map<Value<String>>> { "Parameters" }

            /// `Policy`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html#cfn-apigateway-restapi-policy)
            public var policy: PropertyName<Document> { "Policy" }

            /// `SecurityPolicy`. One of `SecurityPolicy_TLS12_2018_EDGE`, `SecurityPolicy_TLS12_PFS_2025_EDGE`, `SecurityPolicy_TLS13_1_2_2021_06`, `SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09`, `SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09` and 6 more. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html#cfn-apigateway-restapi-securitypolicy)
            public var securityPolicy: PropertyName<SecurityPolicy> { "SecurityPolicy" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html#cfn-apigateway-restapi-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `Version`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html#cfn-apigateway-restapi-version)
            public var version: PropertyName<Value<String>> { "Version" }
        }

        /// `AWS::ApiGateway::RestApi`: `ApiKeySourceType`
        public final class ApiKeySourceType: OpenEnum, @unchecked Sendable {
            /// `AUTHORIZER`
            public static var authorizer: ApiKeySourceType { "AUTHORIZER" }
            /// `HEADER`
            public static var header: ApiKeySourceType { "HEADER" }
        }

        /// `AWS::ApiGateway::RestApi`: `EndpointAccessMode`
        public final class EndpointAccessMode: OpenEnum, @unchecked Sendable {
            /// `BASIC`
            public static var basic: EndpointAccessMode { "BASIC" }
            /// `STRICT`
            public static var strict: EndpointAccessMode { "STRICT" }
        }

        /// `AWS::ApiGateway::RestApi`: `EndpointConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-restapi-endpointconfiguration.html>.
        public struct EndpointConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - ipAddressType: One of `dualstack`, `ipv4`.
            ///   - types: One of `EDGE`, `PRIVATE`, `REGIONAL`. No item twice.
            ///   - vpcEndpointIds: No item twice.
            public init(
                ipAddressType: IpAddressType? = nil,
                types: List<Types>? = nil,
                vpcEndpointIds: List<ID<EC2.VPCEndpoint>>? = nil
            ) {
                self.node = Node(properties: [
                    "IpAddressType": ipAddressType?.node,
                    "Types": types?.node,
                    "VpcEndpointIds": vpcEndpointIds?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `IpAddressType`. One of `dualstack`, `ipv4`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-restapi-endpointconfiguration.html#cfn-apigateway-restapi-endpointconfiguration-ipaddresstype)
                public var ipAddressType: PropertyName<IpAddressType> { "IpAddressType" }

                /// `Types`. One of `EDGE`, `PRIVATE`, `REGIONAL`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-restapi-endpointconfiguration.html#cfn-apigateway-restapi-endpointconfiguration-types)
                public var types: PropertyName<List<Types>> { "Types" }

                /// `VpcEndpointIds`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-restapi-endpointconfiguration.html#cfn-apigateway-restapi-endpointconfiguration-vpcendpointids)
                public var vpcEndpointIds: PropertyName<List<ID<EC2.VPCEndpoint>>> { "VpcEndpointIds" }
            }

            /// `AWS::ApiGateway::RestApi`: `EndpointConfiguration.IpAddressType`
            public final class IpAddressType: OpenEnum, @unchecked Sendable {
                /// `dualstack`
                public static var dualstack: IpAddressType { "dualstack" }
                /// `ipv4`
                public static var ipv4: IpAddressType { "ipv4" }
            }

            /// `AWS::ApiGateway::RestApi`: `EndpointConfiguration.Types`
            public final class Types: OpenEnum, @unchecked Sendable {
                /// `EDGE`
                public static var edge: Types { "EDGE" }
                /// `PRIVATE`
                public static var `private`: Types { "PRIVATE" }
                /// `REGIONAL`
                public static var regional: Types { "REGIONAL" }
            }
        }

        /// `AWS::ApiGateway::RestApi`: `Mode`
        public final class Mode: OpenEnum, @unchecked Sendable {
            /// `merge`
            public static var merge: Mode { "merge" }
            /// `overwrite`
            public static var overwrite: Mode { "overwrite" }
        }

        /// `AWS::ApiGateway::RestApi`: `S3Location`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-restapi-s3location.html>.
        public struct S3Location: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
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

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Bucket`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-restapi-s3location.html#cfn-apigateway-restapi-s3location-bucket)
                public var bucket: PropertyName<ID<S3.Bucket>> { "Bucket" }

                /// `ETag`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-restapi-s3location.html#cfn-apigateway-restapi-s3location-etag)
                public var eTag: PropertyName<Value<String>> { "ETag" }

                /// `Key`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-restapi-s3location.html#cfn-apigateway-restapi-s3location-key)
                public var key: PropertyName<Value<String>> { "Key" }

                /// `Version`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-restapi-s3location.html#cfn-apigateway-restapi-s3location-version)
                public var version: PropertyName<Value<String>> { "Version" }
            }
        }

        /// `AWS::ApiGateway::RestApi`: `SecurityPolicy`
        public final class SecurityPolicy: OpenEnum, @unchecked Sendable {
            /// `SecurityPolicy_TLS12_2018_EDGE`
            public static var securityPolicyTls12_2018Edge: SecurityPolicy { "SecurityPolicy_TLS12_2018_EDGE" }
            /// `SecurityPolicy_TLS12_PFS_2025_EDGE`
            public static var securityPolicyTls12Pfs2025Edge: SecurityPolicy { "SecurityPolicy_TLS12_PFS_2025_EDGE" }
            /// `SecurityPolicy_TLS13_1_2_2021_06`
            public static var securityPolicyTls13_1_2_2021_06: SecurityPolicy { "SecurityPolicy_TLS13_1_2_2021_06" }
            /// `SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09`
            public static var securityPolicyTls13_1_2Ext2FipsPq2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09" }
            /// `SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09`
            public static var securityPolicyTls13_1_2Ext2Pq2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09" }
            /// `SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09`
            public static var securityPolicyTls13_1_2FipsPfsPq2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09" }
            /// `SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09`
            public static var securityPolicyTls13_1_2FipsPq2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09" }
            /// `SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09`
            public static var securityPolicyTls13_1_2PfsPq2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09" }
            /// `SecurityPolicy_TLS13_1_2_PQ_2025_09`
            public static var securityPolicyTls13_1_2Pq2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_2_PQ_2025_09" }
            /// `SecurityPolicy_TLS13_1_3_2025_09`
            public static var securityPolicyTls13_1_3_2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_3_2025_09" }
            /// `SecurityPolicy_TLS13_1_3_FIPS_2025_09`
            public static var securityPolicyTls13_1_3Fips2025_09: SecurityPolicy { "SecurityPolicy_TLS13_1_3_FIPS_2025_09" }
            /// `SecurityPolicy_TLS13_2025_EDGE`
            public static var securityPolicyTls13_2025Edge: SecurityPolicy { "SecurityPolicy_TLS13_2025_EDGE" }
            /// `TLS_1_0`
            public static var tls1_0: SecurityPolicy { "TLS_1_0" }
            /// `TLS_1_2`
            public static var tls1_2: SecurityPolicy { "TLS_1_2" }
        }
    }
}
