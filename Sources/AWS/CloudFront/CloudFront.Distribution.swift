// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension CloudFront {
    /// `AWS::CloudFront::Distribution`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html>.
    public struct Distribution: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::CloudFront::Distribution" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// One of these properties.
        public init(
            _ logicalID: String,
            distributionConfig: DistributionConfig,
            tags: List<Tag>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<CloudFront.Distribution>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "DistributionConfig": distributionConfig.node,
                    "Tags": tags?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<CloudFront.Distribution> { .init(node: resource.ref) }

        /// `DomainName`
        public var domainName: Value<String> { .init(node: resource.attribute("DomainName")) }

        /// `Id`
        public var id: ID<CloudFront.Distribution> { .init(node: resource.attribute("Id")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `DistributionConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html#cfn-cloudfront-distribution-distributionconfig)
            public var distributionConfig: PropertyName<DistributionConfig> { "DistributionConfig" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html#cfn-cloudfront-distribution-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }
        }

        /// `AWS::CloudFront::Distribution`: `CacheBehavior`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html>.
        public struct CacheBehavior: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - viewerProtocolPolicy: One of `allow-all`, `https-only`, `redirect-to-https`.
            ///   - allowedMethods: One of `DELETE`, `GET`, `HEAD`, `OPTIONS`, `PATCH`, `POST`, `PUT`.
            ///   - cachedMethods: One of `GET`, `HEAD`, `OPTIONS`.
            ///   - compress: Default false.
            ///   - defaultTTL: Default 86400.
            ///   - maxTTL: Default 31536000.
            ///   - minTTL: Default 0.
            ///   - smoothStreaming: Default false.
            public init(
                pathPattern: Value<String>,
                targetOriginId: Value<String>,
                viewerProtocolPolicy: ViewerProtocolPolicy,
                allowedMethods: List<AllowedMethods>? = nil,
                cachedMethods: List<CachedMethods>? = nil,
                cachePolicyId: ID<CloudFront.CachePolicy>? = nil,
                compress: Value<Bool>? = nil,
                defaultTTL: Value<Double>? = nil,
                fieldLevelEncryptionId: ID<CloudFront.FieldLevelEncryptionConfig>? = nil,
                forwardedValues: ForwardedValues? = nil,
                functionAssociations: List<FunctionAssociation>? = nil,
                grpcConfig: GrpcConfig? = nil,
                lambdaFunctionAssociations: List<LambdaFunctionAssociation>? = nil,
                maxTTL: Value<Double>? = nil,
                minTTL: Value<Double>? = nil,
                originRequestPolicyId: ID<CloudFront.OriginRequestPolicy>? = nil,
                realtimeLogConfigArn: ARN<CloudFront.RealtimeLogConfig>? = nil,
                responseHeadersPolicyId: ID<CloudFront.ResponseHeadersPolicy>? = nil,
                smoothStreaming: Value<Bool>? = nil,
                trustedKeyGroups: List<ID<CloudFront.KeyGroup>>? = nil,
                trustedSigners: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "PathPattern": pathPattern.node,
                    "TargetOriginId": targetOriginId.node,
                    "ViewerProtocolPolicy": viewerProtocolPolicy.node,
                    "AllowedMethods": allowedMethods?.node,
                    "CachePolicyId": cachePolicyId?.node,
                    "CachedMethods": cachedMethods?.node,
                    "Compress": compress?.node,
                    "DefaultTTL": defaultTTL?.node,
                    "FieldLevelEncryptionId": fieldLevelEncryptionId?.node,
                    "ForwardedValues": forwardedValues?.node,
                    "FunctionAssociations": functionAssociations?.node,
                    "GrpcConfig": grpcConfig?.node,
                    "LambdaFunctionAssociations": lambdaFunctionAssociations?.node,
                    "MaxTTL": maxTTL?.node,
                    "MinTTL": minTTL?.node,
                    "OriginRequestPolicyId": originRequestPolicyId?.node,
                    "RealtimeLogConfigArn": realtimeLogConfigArn?.node,
                    "ResponseHeadersPolicyId": responseHeadersPolicyId?.node,
                    "SmoothStreaming": smoothStreaming?.node,
                    "TrustedKeyGroups": trustedKeyGroups?.node,
                    "TrustedSigners": trustedSigners?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `PathPattern`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html#cfn-cloudfront-distribution-cachebehavior-pathpattern)
                public var pathPattern: PropertyName<Value<String>> { "PathPattern" }

                /// `TargetOriginId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html#cfn-cloudfront-distribution-cachebehavior-targetoriginid)
                public var targetOriginId: PropertyName<Value<String>> { "TargetOriginId" }

                /// `ViewerProtocolPolicy`. One of `allow-all`, `https-only`, `redirect-to-https`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html#cfn-cloudfront-distribution-cachebehavior-viewerprotocolpolicy)
                public var viewerProtocolPolicy: PropertyName<ViewerProtocolPolicy> { "ViewerProtocolPolicy" }

                /// `AllowedMethods`. One of `DELETE`, `GET`, `HEAD`, `OPTIONS`, `PATCH`, `POST`, `PUT`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html#cfn-cloudfront-distribution-cachebehavior-allowedmethods)
                public var allowedMethods: PropertyName<List<AllowedMethods>> { "AllowedMethods" }

                /// `CachedMethods`. One of `GET`, `HEAD`, `OPTIONS`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html#cfn-cloudfront-distribution-cachebehavior-cachedmethods)
                public var cachedMethods: PropertyName<List<CachedMethods>> { "CachedMethods" }

                /// `CachePolicyId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html#cfn-cloudfront-distribution-cachebehavior-cachepolicyid)
                public var cachePolicyId: PropertyName<ID<CloudFront.CachePolicy>> { "CachePolicyId" }

                /// `Compress`. Default false. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html#cfn-cloudfront-distribution-cachebehavior-compress)
                public var compress: PropertyName<Value<Bool>> { "Compress" }

                /// `DefaultTTL`. Default 86400. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html#cfn-cloudfront-distribution-cachebehavior-defaultttl)
                public var defaultTTL: PropertyName<Value<Double>> { "DefaultTTL" }

                /// `FieldLevelEncryptionId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html#cfn-cloudfront-distribution-cachebehavior-fieldlevelencryptionid)
                public var fieldLevelEncryptionId: PropertyName<ID<CloudFront.FieldLevelEncryptionConfig>> { "FieldLevelEncryptionId" }

                /// `ForwardedValues`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html#cfn-cloudfront-distribution-cachebehavior-forwardedvalues)
                public var forwardedValues: PropertyName<ForwardedValues> { "ForwardedValues" }

                /// `FunctionAssociations`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html#cfn-cloudfront-distribution-cachebehavior-functionassociations)
                public var functionAssociations: PropertyName<List<FunctionAssociation>> { "FunctionAssociations" }

                /// `GrpcConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html#cfn-cloudfront-distribution-cachebehavior-grpcconfig)
                public var grpcConfig: PropertyName<GrpcConfig> { "GrpcConfig" }

                /// `LambdaFunctionAssociations`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html#cfn-cloudfront-distribution-cachebehavior-lambdafunctionassociations)
                public var lambdaFunctionAssociations: PropertyName<List<LambdaFunctionAssociation>> { "LambdaFunctionAssociations" }

                /// `MaxTTL`. Default 31536000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html#cfn-cloudfront-distribution-cachebehavior-maxttl)
                public var maxTTL: PropertyName<Value<Double>> { "MaxTTL" }

                /// `MinTTL`. Default 0. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html#cfn-cloudfront-distribution-cachebehavior-minttl)
                public var minTTL: PropertyName<Value<Double>> { "MinTTL" }

                /// `OriginRequestPolicyId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html#cfn-cloudfront-distribution-cachebehavior-originrequestpolicyid)
                public var originRequestPolicyId: PropertyName<ID<CloudFront.OriginRequestPolicy>> { "OriginRequestPolicyId" }

                /// `RealtimeLogConfigArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html#cfn-cloudfront-distribution-cachebehavior-realtimelogconfigarn)
                public var realtimeLogConfigArn: PropertyName<ARN<CloudFront.RealtimeLogConfig>> { "RealtimeLogConfigArn" }

                /// `ResponseHeadersPolicyId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html#cfn-cloudfront-distribution-cachebehavior-responseheaderspolicyid)
                public var responseHeadersPolicyId: PropertyName<ID<CloudFront.ResponseHeadersPolicy>> { "ResponseHeadersPolicyId" }

                /// `SmoothStreaming`. Default false. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html#cfn-cloudfront-distribution-cachebehavior-smoothstreaming)
                public var smoothStreaming: PropertyName<Value<Bool>> { "SmoothStreaming" }

                /// `TrustedKeyGroups`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html#cfn-cloudfront-distribution-cachebehavior-trustedkeygroups)
                public var trustedKeyGroups: PropertyName<List<ID<CloudFront.KeyGroup>>> { "TrustedKeyGroups" }

                /// `TrustedSigners`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html#cfn-cloudfront-distribution-cachebehavior-trustedsigners)
                public var trustedSigners: PropertyName<List<Value<String>>> { "TrustedSigners" }
            }

            /// `AWS::CloudFront::Distribution`: `CacheBehavior.AllowedMethods`
            public final class AllowedMethods: OpenEnum, @unchecked Sendable {
                /// `DELETE`
                public static var delete: AllowedMethods { "DELETE" }
                /// `GET`
                public static var get: AllowedMethods { "GET" }
                /// `HEAD`
                public static var head: AllowedMethods { "HEAD" }
                /// `OPTIONS`
                public static var options: AllowedMethods { "OPTIONS" }
                /// `PATCH`
                public static var patch: AllowedMethods { "PATCH" }
                /// `POST`
                public static var post: AllowedMethods { "POST" }
                /// `PUT`
                public static var put: AllowedMethods { "PUT" }
            }

            /// `AWS::CloudFront::Distribution`: `CacheBehavior.CachedMethods`
            public final class CachedMethods: OpenEnum, @unchecked Sendable {
                /// `GET`
                public static var get: CachedMethods { "GET" }
                /// `HEAD`
                public static var head: CachedMethods { "HEAD" }
                /// `OPTIONS`
                public static var options: CachedMethods { "OPTIONS" }
            }

            /// `AWS::CloudFront::Distribution`: `CacheBehavior.ViewerProtocolPolicy`
            public final class ViewerProtocolPolicy: OpenEnum, @unchecked Sendable {
                /// `allow-all`
                public static var allowAll: ViewerProtocolPolicy { "allow-all" }
                /// `https-only`
                public static var httpsOnly: ViewerProtocolPolicy { "https-only" }
                /// `redirect-to-https`
                public static var redirectToHttps: ViewerProtocolPolicy { "redirect-to-https" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `CacheTagConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachetagconfig.html>.
        public struct CacheTagConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                headerName: Value<String>
            ) {
                self.node = Node(properties: [
                    "HeaderName": headerName.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `HeaderName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachetagconfig.html#cfn-cloudfront-distribution-cachetagconfig-headername)
                public var headerName: PropertyName<Value<String>> { "HeaderName" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `ConnectionFunctionAssociation`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-connectionfunctionassociation.html>.
        public struct ConnectionFunctionAssociation: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - id: Length 1 to 64.
            public init(
                id: ID<CloudFront.ConnectionFunction>
            ) {
                self.node = Node(properties: [
                    "Id": id.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Id`. Length 1 to 64. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-connectionfunctionassociation.html#cfn-cloudfront-distribution-connectionfunctionassociation-id)
                public var id: PropertyName<ID<CloudFront.ConnectionFunction>> { "Id" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `ConnectionMode`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-connectionmode.html>.
        public final class ConnectionMode: OpenEnum, @unchecked Sendable {
            /// `direct`
            public static var direct: ConnectionMode { "direct" }
            /// `tenant-only`
            public static var tenantOnly: ConnectionMode { "tenant-only" }
        }

        /// `AWS::CloudFront::Distribution`: `Cookies`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cookies.html>.
        public struct Cookies: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - forward: One of `all`, `none`, `whitelist`.
            public init(
                forward: Forward,
                whitelistedNames: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "Forward": forward.node,
                    "WhitelistedNames": whitelistedNames?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Forward`. One of `all`, `none`, `whitelist`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cookies.html#cfn-cloudfront-distribution-cookies-forward)
                public var forward: PropertyName<Forward> { "Forward" }

                /// `WhitelistedNames`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cookies.html#cfn-cloudfront-distribution-cookies-whitelistednames)
                public var whitelistedNames: PropertyName<List<Value<String>>> { "WhitelistedNames" }
            }

            /// `AWS::CloudFront::Distribution`: `Cookies.Forward`
            public final class Forward: OpenEnum, @unchecked Sendable {
                /// `all`
                public static var all: Forward { "all" }
                /// `none`
                public static var noneValue: Forward { "none" }
                /// `whitelist`
                public static var whitelist: Forward { "whitelist" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `CustomErrorResponse`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-customerrorresponse.html>.
        public struct CustomErrorResponse: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - errorCode: One of 400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504.
            ///   - errorCachingMinTTL: Default 300.
            ///   - responseCode: One of 200, 400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504. Needs `ResponsePagePath`.
            public init(
                errorCode: Value<Int>,
                errorCachingMinTTL: Value<Double>? = nil,
                responseCode: Value<Int>? = nil,
                responsePagePath: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "ErrorCode": errorCode.node,
                    "ErrorCachingMinTTL": errorCachingMinTTL?.node,
                    "ResponseCode": responseCode?.node,
                    "ResponsePagePath": responsePagePath?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ErrorCode`. One of 400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-customerrorresponse.html#cfn-cloudfront-distribution-customerrorresponse-errorcode)
                public var errorCode: PropertyName<Value<Int>> { "ErrorCode" }

                /// `ErrorCachingMinTTL`. Default 300. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-customerrorresponse.html#cfn-cloudfront-distribution-customerrorresponse-errorcachingminttl)
                public var errorCachingMinTTL: PropertyName<Value<Double>> { "ErrorCachingMinTTL" }

                /// `ResponseCode`. One of 200, 400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504. Needs `ResponsePagePath`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-customerrorresponse.html#cfn-cloudfront-distribution-customerrorresponse-responsecode)
                public var responseCode: PropertyName<Value<Int>> { "ResponseCode" }

                /// `ResponsePagePath`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-customerrorresponse.html#cfn-cloudfront-distribution-customerrorresponse-responsepagepath)
                public var responsePagePath: PropertyName<Value<String>> { "ResponsePagePath" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `CustomOriginConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-customoriginconfig.html>.
        public struct CustomOriginConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - originProtocolPolicy: One of `http-only`, `https-only`, `match-viewer`.
            ///   - httpPort: Default 80.
            ///   - httpsPort: Default 443.
            ///   - ipAddressType: One of `ipv4`, `ipv6`, `dualstack`.
            ///   - originKeepaliveTimeout: Default 5.
            ///   - originReadTimeout: Default 30.
            ///   - originSSLProtocols: One of `SSLv3`, `TLSv1`, `TLSv1.1`, `TLSv1.2`.
            public init(
                originProtocolPolicy: OriginProtocolPolicy,
                httpPort: Value<Int>? = nil,
                httpsPort: Value<Int>? = nil,
                ipAddressType: IpAddressType? = nil,
                originKeepaliveTimeout: Value<Int>? = nil,
                originMtlsConfig: OriginMtlsConfig? = nil,
                originReadTimeout: Value<Int>? = nil,
                originSSLProtocols: List<OriginSSLProtocols>? = nil
            ) {
                self.node = Node(properties: [
                    "OriginProtocolPolicy": originProtocolPolicy.node,
                    "HTTPPort": httpPort?.node,
                    "HTTPSPort": httpsPort?.node,
                    "IpAddressType": ipAddressType?.node,
                    "OriginKeepaliveTimeout": originKeepaliveTimeout?.node,
                    "OriginMtlsConfig": originMtlsConfig?.node,
                    "OriginReadTimeout": originReadTimeout?.node,
                    "OriginSSLProtocols": originSSLProtocols?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `OriginProtocolPolicy`. One of `http-only`, `https-only`, `match-viewer`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-customoriginconfig.html#cfn-cloudfront-distribution-customoriginconfig-originprotocolpolicy)
                public var originProtocolPolicy: PropertyName<OriginProtocolPolicy> { "OriginProtocolPolicy" }

                /// `HTTPPort`. Default 80. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-customoriginconfig.html#cfn-cloudfront-distribution-customoriginconfig-httpport)
                public var httpPort: PropertyName<Value<Int>> { "HTTPPort" }

                /// `HTTPSPort`. Default 443. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-customoriginconfig.html#cfn-cloudfront-distribution-customoriginconfig-httpsport)
                public var httpsPort: PropertyName<Value<Int>> { "HTTPSPort" }

                /// `IpAddressType`. One of `ipv4`, `ipv6`, `dualstack`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-customoriginconfig.html#cfn-cloudfront-distribution-customoriginconfig-ipaddresstype)
                public var ipAddressType: PropertyName<IpAddressType> { "IpAddressType" }

                /// `OriginKeepaliveTimeout`. Default 5. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-customoriginconfig.html#cfn-cloudfront-distribution-customoriginconfig-originkeepalivetimeout)
                public var originKeepaliveTimeout: PropertyName<Value<Int>> { "OriginKeepaliveTimeout" }

                /// `OriginMtlsConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-customoriginconfig.html#cfn-cloudfront-distribution-customoriginconfig-originmtlsconfig)
                public var originMtlsConfig: PropertyName<OriginMtlsConfig> { "OriginMtlsConfig" }

                /// `OriginReadTimeout`. Default 30. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-customoriginconfig.html#cfn-cloudfront-distribution-customoriginconfig-originreadtimeout)
                public var originReadTimeout: PropertyName<Value<Int>> { "OriginReadTimeout" }

                /// `OriginSSLProtocols`. One of `SSLv3`, `TLSv1`, `TLSv1.1`, `TLSv1.2`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-customoriginconfig.html#cfn-cloudfront-distribution-customoriginconfig-originsslprotocols)
                public var originSSLProtocols: PropertyName<List<OriginSSLProtocols>> { "OriginSSLProtocols" }
            }

            /// `AWS::CloudFront::Distribution`: `CustomOriginConfig.IpAddressType`
            public final class IpAddressType: OpenEnum, @unchecked Sendable {
                /// `dualstack`
                public static var dualstack: IpAddressType { "dualstack" }
                /// `ipv4`
                public static var ipv4: IpAddressType { "ipv4" }
                /// `ipv6`
                public static var ipv6: IpAddressType { "ipv6" }
            }

            /// `AWS::CloudFront::Distribution`: `CustomOriginConfig.OriginProtocolPolicy`
            public final class OriginProtocolPolicy: OpenEnum, @unchecked Sendable {
                /// `http-only`
                public static var httpOnly: OriginProtocolPolicy { "http-only" }
                /// `https-only`
                public static var httpsOnly: OriginProtocolPolicy { "https-only" }
                /// `match-viewer`
                public static var matchViewer: OriginProtocolPolicy { "match-viewer" }
            }

            /// `AWS::CloudFront::Distribution`: `CustomOriginConfig.OriginSSLProtocols`
            public final class OriginSSLProtocols: OpenEnum, @unchecked Sendable {
                /// `SSLv3`
                public static var sslv3: OriginSSLProtocols { "SSLv3" }
                /// `TLSv1`
                public static var tlsv1: OriginSSLProtocols { "TLSv1" }
                /// `TLSv1.1`
                public static var tlsv1_1: OriginSSLProtocols { "TLSv1.1" }
                /// `TLSv1.2`
                public static var tlsv1_2: OriginSSLProtocols { "TLSv1.2" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `DefaultCacheBehavior`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html>.
        public struct DefaultCacheBehavior: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - viewerProtocolPolicy: One of `allow-all`, `https-only`, `redirect-to-https`.
            ///   - allowedMethods: One of `DELETE`, `GET`, `HEAD`, `OPTIONS`, `PATCH`, `POST`, `PUT`.
            ///   - cachedMethods: One of `GET`, `HEAD`, `OPTIONS`.
            ///   - compress: Default false.
            ///   - defaultTTL: Default 86400.
            ///   - maxTTL: Default 31536000.
            ///   - minTTL: Default 0.
            ///   - smoothStreaming: Default false.
            public init(
                targetOriginId: Value<String>,
                viewerProtocolPolicy: ViewerProtocolPolicy,
                allowedMethods: List<AllowedMethods>? = nil,
                cachedMethods: List<CachedMethods>? = nil,
                cachePolicyId: ID<CloudFront.CachePolicy>? = nil,
                compress: Value<Bool>? = nil,
                defaultTTL: Value<Double>? = nil,
                fieldLevelEncryptionId: ID<CloudFront.FieldLevelEncryptionConfig>? = nil,
                forwardedValues: ForwardedValues? = nil,
                functionAssociations: List<FunctionAssociation>? = nil,
                grpcConfig: GrpcConfig? = nil,
                lambdaFunctionAssociations: List<LambdaFunctionAssociation>? = nil,
                maxTTL: Value<Double>? = nil,
                minTTL: Value<Double>? = nil,
                originRequestPolicyId: ID<CloudFront.OriginRequestPolicy>? = nil,
                realtimeLogConfigArn: ARN<CloudFront.RealtimeLogConfig>? = nil,
                responseHeadersPolicyId: ID<CloudFront.ResponseHeadersPolicy>? = nil,
                smoothStreaming: Value<Bool>? = nil,
                trustedKeyGroups: List<ID<CloudFront.KeyGroup>>? = nil,
                trustedSigners: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "TargetOriginId": targetOriginId.node,
                    "ViewerProtocolPolicy": viewerProtocolPolicy.node,
                    "AllowedMethods": allowedMethods?.node,
                    "CachePolicyId": cachePolicyId?.node,
                    "CachedMethods": cachedMethods?.node,
                    "Compress": compress?.node,
                    "DefaultTTL": defaultTTL?.node,
                    "FieldLevelEncryptionId": fieldLevelEncryptionId?.node,
                    "ForwardedValues": forwardedValues?.node,
                    "FunctionAssociations": functionAssociations?.node,
                    "GrpcConfig": grpcConfig?.node,
                    "LambdaFunctionAssociations": lambdaFunctionAssociations?.node,
                    "MaxTTL": maxTTL?.node,
                    "MinTTL": minTTL?.node,
                    "OriginRequestPolicyId": originRequestPolicyId?.node,
                    "RealtimeLogConfigArn": realtimeLogConfigArn?.node,
                    "ResponseHeadersPolicyId": responseHeadersPolicyId?.node,
                    "SmoothStreaming": smoothStreaming?.node,
                    "TrustedKeyGroups": trustedKeyGroups?.node,
                    "TrustedSigners": trustedSigners?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `TargetOriginId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html#cfn-cloudfront-distribution-defaultcachebehavior-targetoriginid)
                public var targetOriginId: PropertyName<Value<String>> { "TargetOriginId" }

                /// `ViewerProtocolPolicy`. One of `allow-all`, `https-only`, `redirect-to-https`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html#cfn-cloudfront-distribution-defaultcachebehavior-viewerprotocolpolicy)
                public var viewerProtocolPolicy: PropertyName<ViewerProtocolPolicy> { "ViewerProtocolPolicy" }

                /// `AllowedMethods`. One of `DELETE`, `GET`, `HEAD`, `OPTIONS`, `PATCH`, `POST`, `PUT`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html#cfn-cloudfront-distribution-defaultcachebehavior-allowedmethods)
                public var allowedMethods: PropertyName<List<AllowedMethods>> { "AllowedMethods" }

                /// `CachedMethods`. One of `GET`, `HEAD`, `OPTIONS`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html#cfn-cloudfront-distribution-defaultcachebehavior-cachedmethods)
                public var cachedMethods: PropertyName<List<CachedMethods>> { "CachedMethods" }

                /// `CachePolicyId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html#cfn-cloudfront-distribution-defaultcachebehavior-cachepolicyid)
                public var cachePolicyId: PropertyName<ID<CloudFront.CachePolicy>> { "CachePolicyId" }

                /// `Compress`. Default false. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html#cfn-cloudfront-distribution-defaultcachebehavior-compress)
                public var compress: PropertyName<Value<Bool>> { "Compress" }

                /// `DefaultTTL`. Default 86400. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html#cfn-cloudfront-distribution-defaultcachebehavior-defaultttl)
                public var defaultTTL: PropertyName<Value<Double>> { "DefaultTTL" }

                /// `FieldLevelEncryptionId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html#cfn-cloudfront-distribution-defaultcachebehavior-fieldlevelencryptionid)
                public var fieldLevelEncryptionId: PropertyName<ID<CloudFront.FieldLevelEncryptionConfig>> { "FieldLevelEncryptionId" }

                /// `ForwardedValues`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html#cfn-cloudfront-distribution-defaultcachebehavior-forwardedvalues)
                public var forwardedValues: PropertyName<ForwardedValues> { "ForwardedValues" }

                /// `FunctionAssociations`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html#cfn-cloudfront-distribution-defaultcachebehavior-functionassociations)
                public var functionAssociations: PropertyName<List<FunctionAssociation>> { "FunctionAssociations" }

                /// `GrpcConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html#cfn-cloudfront-distribution-defaultcachebehavior-grpcconfig)
                public var grpcConfig: PropertyName<GrpcConfig> { "GrpcConfig" }

                /// `LambdaFunctionAssociations`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html#cfn-cloudfront-distribution-defaultcachebehavior-lambdafunctionassociations)
                public var lambdaFunctionAssociations: PropertyName<List<LambdaFunctionAssociation>> { "LambdaFunctionAssociations" }

                /// `MaxTTL`. Default 31536000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html#cfn-cloudfront-distribution-defaultcachebehavior-maxttl)
                public var maxTTL: PropertyName<Value<Double>> { "MaxTTL" }

                /// `MinTTL`. Default 0. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html#cfn-cloudfront-distribution-defaultcachebehavior-minttl)
                public var minTTL: PropertyName<Value<Double>> { "MinTTL" }

                /// `OriginRequestPolicyId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html#cfn-cloudfront-distribution-defaultcachebehavior-originrequestpolicyid)
                public var originRequestPolicyId: PropertyName<ID<CloudFront.OriginRequestPolicy>> { "OriginRequestPolicyId" }

                /// `RealtimeLogConfigArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html#cfn-cloudfront-distribution-defaultcachebehavior-realtimelogconfigarn)
                public var realtimeLogConfigArn: PropertyName<ARN<CloudFront.RealtimeLogConfig>> { "RealtimeLogConfigArn" }

                /// `ResponseHeadersPolicyId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html#cfn-cloudfront-distribution-defaultcachebehavior-responseheaderspolicyid)
                public var responseHeadersPolicyId: PropertyName<ID<CloudFront.ResponseHeadersPolicy>> { "ResponseHeadersPolicyId" }

                /// `SmoothStreaming`. Default false. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html#cfn-cloudfront-distribution-defaultcachebehavior-smoothstreaming)
                public var smoothStreaming: PropertyName<Value<Bool>> { "SmoothStreaming" }

                /// `TrustedKeyGroups`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html#cfn-cloudfront-distribution-defaultcachebehavior-trustedkeygroups)
                public var trustedKeyGroups: PropertyName<List<ID<CloudFront.KeyGroup>>> { "TrustedKeyGroups" }

                /// `TrustedSigners`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html#cfn-cloudfront-distribution-defaultcachebehavior-trustedsigners)
                public var trustedSigners: PropertyName<List<Value<String>>> { "TrustedSigners" }
            }

            /// `AWS::CloudFront::Distribution`: `DefaultCacheBehavior.AllowedMethods`
            public final class AllowedMethods: OpenEnum, @unchecked Sendable {
                /// `DELETE`
                public static var delete: AllowedMethods { "DELETE" }
                /// `GET`
                public static var get: AllowedMethods { "GET" }
                /// `HEAD`
                public static var head: AllowedMethods { "HEAD" }
                /// `OPTIONS`
                public static var options: AllowedMethods { "OPTIONS" }
                /// `PATCH`
                public static var patch: AllowedMethods { "PATCH" }
                /// `POST`
                public static var post: AllowedMethods { "POST" }
                /// `PUT`
                public static var put: AllowedMethods { "PUT" }
            }

            /// `AWS::CloudFront::Distribution`: `DefaultCacheBehavior.CachedMethods`
            public final class CachedMethods: OpenEnum, @unchecked Sendable {
                /// `GET`
                public static var get: CachedMethods { "GET" }
                /// `HEAD`
                public static var head: CachedMethods { "HEAD" }
                /// `OPTIONS`
                public static var options: CachedMethods { "OPTIONS" }
            }

            /// `AWS::CloudFront::Distribution`: `DefaultCacheBehavior.ViewerProtocolPolicy`
            public final class ViewerProtocolPolicy: OpenEnum, @unchecked Sendable {
                /// `allow-all`
                public static var allowAll: ViewerProtocolPolicy { "allow-all" }
                /// `https-only`
                public static var httpsOnly: ViewerProtocolPolicy { "https-only" }
                /// `redirect-to-https`
                public static var redirectToHttps: ViewerProtocolPolicy { "redirect-to-https" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `DistributionConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html>.
        public struct DistributionConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - connectionMode: One of `direct`, `tenant-only`.
            ///   - customOrigin: Deprecated.
            ///   - httpVersion: One of `http1.1`, `http2`, `http2and3`, `http3`. Default `http1.1`.
            ///   - priceClass: One of `None`, `PriceClass_100`, `PriceClass_200`, `PriceClass_All`. Default `PriceClass_All`.
            ///   - s3Origin: Deprecated.
            public init(
                defaultCacheBehavior: DefaultCacheBehavior,
                enabled: Value<Bool>,
                aliases: List<Value<String>>? = nil,
                anycastIpListId: ID<CloudFront.AnycastIpList>? = nil,
                cacheBehaviors: List<CacheBehavior>? = nil,
                cacheTagConfig: CacheTagConfig? = nil,
                cnames: List<Value<String>>? = nil,
                comment: Value<String>? = nil,
                connectionFunctionAssociation: ConnectionFunctionAssociation? = nil,
                connectionMode: ConnectionMode? = nil,
                continuousDeploymentPolicyId: ID<CloudFront.ContinuousDeploymentPolicy>? = nil,
                customErrorResponses: List<CustomErrorResponse>? = nil,
                customOrigin: LegacyCustomOrigin? = nil,
                defaultRootObject: Value<String>? = nil,
                httpVersion: HttpVersion? = nil,
                ipv6Enabled: Value<Bool>? = nil,
                logging: Logging? = nil,
                originGroups: OriginGroups? = nil,
                origins: List<Origin>? = nil,
                priceClass: PriceClass? = nil,
                restrictions: Restrictions? = nil,
                s3Origin: LegacyS3Origin? = nil,
                staging: Value<Bool>? = nil,
                tenantConfig: TenantConfig? = nil,
                viewerCertificate: ViewerCertificate? = nil,
                viewerMtlsConfig: ViewerMtlsConfig? = nil,
                webACLId: WebACLId? = nil
            ) {
                self.node = Node(properties: [
                    "DefaultCacheBehavior": defaultCacheBehavior.node,
                    "Enabled": enabled.node,
                    "Aliases": aliases?.node,
                    "AnycastIpListId": anycastIpListId?.node,
                    "CNAMEs": cnames?.node,
                    "CacheBehaviors": cacheBehaviors?.node,
                    "CacheTagConfig": cacheTagConfig?.node,
                    "Comment": comment?.node,
                    "ConnectionFunctionAssociation": connectionFunctionAssociation?.node,
                    "ConnectionMode": connectionMode?.node,
                    "ContinuousDeploymentPolicyId": continuousDeploymentPolicyId?.node,
                    "CustomErrorResponses": customErrorResponses?.node,
                    "CustomOrigin": customOrigin?.node,
                    "DefaultRootObject": defaultRootObject?.node,
                    "HttpVersion": httpVersion?.node,
                    "IPV6Enabled": ipv6Enabled?.node,
                    "Logging": logging?.node,
                    "OriginGroups": originGroups?.node,
                    "Origins": origins?.node,
                    "PriceClass": priceClass?.node,
                    "Restrictions": restrictions?.node,
                    "S3Origin": s3Origin?.node,
                    "Staging": staging?.node,
                    "TenantConfig": tenantConfig?.node,
                    "ViewerCertificate": viewerCertificate?.node,
                    "ViewerMtlsConfig": viewerMtlsConfig?.node,
                    "WebACLId": webACLId?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DefaultCacheBehavior`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-defaultcachebehavior)
                public var defaultCacheBehavior: PropertyName<DefaultCacheBehavior> { "DefaultCacheBehavior" }

                /// `Enabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-enabled)
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `Aliases`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-aliases)
                public var aliases: PropertyName<List<Value<String>>> { "Aliases" }

                /// `AnycastIpListId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-anycastiplistid)
                public var anycastIpListId: PropertyName<ID<CloudFront.AnycastIpList>> { "AnycastIpListId" }

                /// `CacheBehaviors`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-cachebehaviors)
                public var cacheBehaviors: PropertyName<List<CacheBehavior>> { "CacheBehaviors" }

                /// `CacheTagConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-cachetagconfig)
                public var cacheTagConfig: PropertyName<CacheTagConfig> { "CacheTagConfig" }

                /// `CNAMEs`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-cnames)
                public var cnames: PropertyName<List<Value<String>>> { "CNAMEs" }

                /// `Comment`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-comment)
                public var comment: PropertyName<Value<String>> { "Comment" }

                /// `ConnectionFunctionAssociation`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-connectionfunctionassociation)
                public var connectionFunctionAssociation: PropertyName<ConnectionFunctionAssociation> { "ConnectionFunctionAssociation" }

                /// `ConnectionMode`. One of `direct`, `tenant-only`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-connectionmode)
                public var connectionMode: PropertyName<ConnectionMode> { "ConnectionMode" }

                /// `ContinuousDeploymentPolicyId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-continuousdeploymentpolicyid)
                public var continuousDeploymentPolicyId: PropertyName<ID<CloudFront.ContinuousDeploymentPolicy>> { "ContinuousDeploymentPolicyId" }

                /// `CustomErrorResponses`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-customerrorresponses)
                public var customErrorResponses: PropertyName<List<CustomErrorResponse>> { "CustomErrorResponses" }

                /// `CustomOrigin`. Deprecated. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-customorigin)
                public var customOrigin: PropertyName<LegacyCustomOrigin> { "CustomOrigin" }

                /// `DefaultRootObject`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-defaultrootobject)
                public var defaultRootObject: PropertyName<Value<String>> { "DefaultRootObject" }

                /// `HttpVersion`. One of `http1.1`, `http2`, `http2and3`, `http3`. Default `http1.1`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-httpversion)
                public var httpVersion: PropertyName<HttpVersion> { "HttpVersion" }

                /// `IPV6Enabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-ipv6enabled)
                public var ipv6Enabled: PropertyName<Value<Bool>> { "IPV6Enabled" }

                /// `Logging`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-logging)
                public var logging: PropertyName<Logging> { "Logging" }

                /// `OriginGroups`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-origingroups)
                public var originGroups: PropertyName<OriginGroups> { "OriginGroups" }

                /// `Origins`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-origins)
                public var origins: PropertyName<List<Origin>> { "Origins" }

                /// `PriceClass`. One of `None`, `PriceClass_100`, `PriceClass_200`, `PriceClass_All`. Default `PriceClass_All`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-priceclass)
                public var priceClass: PropertyName<PriceClass> { "PriceClass" }

                /// `Restrictions`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-restrictions)
                public var restrictions: PropertyName<Restrictions> { "Restrictions" }

                /// `S3Origin`. Deprecated. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-s3origin)
                public var s3Origin: PropertyName<LegacyS3Origin> { "S3Origin" }

                /// `Staging`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-staging)
                public var staging: PropertyName<Value<Bool>> { "Staging" }

                /// `TenantConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-tenantconfig)
                public var tenantConfig: PropertyName<TenantConfig> { "TenantConfig" }

                /// `ViewerCertificate`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-viewercertificate)
                public var viewerCertificate: PropertyName<ViewerCertificate> { "ViewerCertificate" }

                /// `ViewerMtlsConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-viewermtlsconfig)
                public var viewerMtlsConfig: PropertyName<ViewerMtlsConfig> { "ViewerMtlsConfig" }

                /// `WebACLId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-webaclid)
                public var webACLId: PropertyName<WebACLId> { "WebACLId" }
            }

            /// `AWS::CloudFront::Distribution`: `DistributionConfig.HttpVersion`
            public final class HttpVersion: OpenEnum, @unchecked Sendable {
                /// `http1.1`
                public static var http1_1: HttpVersion { "http1.1" }
                /// `http2`
                public static var http2: HttpVersion { "http2" }
                /// `http2and3`
                public static var http2and3: HttpVersion { "http2and3" }
                /// `http3`
                public static var http3: HttpVersion { "http3" }
            }

            /// `AWS::CloudFront::Distribution`: `DistributionConfig.PriceClass`
            public final class PriceClass: OpenEnum, @unchecked Sendable {
                /// `None`
                public static var noneValue: PriceClass { "None" }
                /// `PriceClass_100`
                public static var priceClass100: PriceClass { "PriceClass_100" }
                /// `PriceClass_200`
                public static var priceClass200: PriceClass { "PriceClass_200" }
                /// `PriceClass_All`
                public static var priceClassAll: PriceClass { "PriceClass_All" }
            }

            /// `AWS::CloudFront::Distribution`: `DistributionConfig.TenantConfig`
            public struct TenantConfig: PropertyObject {
                /// As it stands in the template.
                public let node: Node

                /// What somebody else put together.
                public init(node: Node) { self.node = node }

                /// One of these properties.
                public init(
                    parameterDefinitions: List<ParameterDefinition>? = nil
                ) {
                    self.node = Node(properties: [
                        "ParameterDefinitions": parameterDefinitions?.node,
                    ])
                }

                /// Its properties by name, to be read and set: `properties`.
                public struct PropertyNames: PropertyTable {
                    /// All of them.
                    public init() {}

                    /// `ParameterDefinitions`.
                    public var parameterDefinitions: PropertyName<List<ParameterDefinition>> { "ParameterDefinitions" }
                }
            }

            /// `AWS::CloudFront::Distribution`: `DistributionConfig.WebACLId`
            public final class WebACLId: ReferenceChoice, @unchecked Sendable {
                /// Something of `AWS::WAFv2::WebACL`.
                public convenience init(_ reference: ARN<WAFv2.WebACL>) { self.init(node: reference.node) }
                /// Something of `AWS::WAF::WebACL`.
                public convenience init(_ reference: ID<WAF.WebACL>) { self.init(node: reference.node) }
            }
        }

        /// `AWS::CloudFront::Distribution`: `ForwardedValues`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-forwardedvalues.html>.
        public struct ForwardedValues: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                queryString: Value<Bool>,
                cookies: Cookies? = nil,
                headers: List<Value<String>>? = nil,
                queryStringCacheKeys: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "QueryString": queryString.node,
                    "Cookies": cookies?.node,
                    "Headers": headers?.node,
                    "QueryStringCacheKeys": queryStringCacheKeys?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `QueryString`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-forwardedvalues.html#cfn-cloudfront-distribution-forwardedvalues-querystring)
                public var queryString: PropertyName<Value<Bool>> { "QueryString" }

                /// `Cookies`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-forwardedvalues.html#cfn-cloudfront-distribution-forwardedvalues-cookies)
                public var cookies: PropertyName<Cookies> { "Cookies" }

                /// `Headers`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-forwardedvalues.html#cfn-cloudfront-distribution-forwardedvalues-headers)
                public var headers: PropertyName<List<Value<String>>> { "Headers" }

                /// `QueryStringCacheKeys`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-forwardedvalues.html#cfn-cloudfront-distribution-forwardedvalues-querystringcachekeys)
                public var queryStringCacheKeys: PropertyName<List<Value<String>>> { "QueryStringCacheKeys" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `FunctionAssociation`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-functionassociation.html>.
        public struct FunctionAssociation: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - eventType: One of `origin-request`, `origin-response`, `viewer-request`, `viewer-response`.
            public init(
                eventType: EventType? = nil,
                functionARN: ARN<CloudFront.Function>? = nil
            ) {
                self.node = Node(properties: [
                    "EventType": eventType?.node,
                    "FunctionARN": functionARN?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `EventType`. One of `origin-request`, `origin-response`, `viewer-request`, `viewer-response`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-functionassociation.html#cfn-cloudfront-distribution-functionassociation-eventtype)
                public var eventType: PropertyName<EventType> { "EventType" }

                /// `FunctionARN`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-functionassociation.html#cfn-cloudfront-distribution-functionassociation-functionarn)
                public var functionARN: PropertyName<ARN<CloudFront.Function>> { "FunctionARN" }
            }

            /// `AWS::CloudFront::Distribution`: `FunctionAssociation.EventType`
            public final class EventType: OpenEnum, @unchecked Sendable {
                /// `origin-request`
                public static var originRequest: EventType { "origin-request" }
                /// `origin-response`
                public static var originResponse: EventType { "origin-response" }
                /// `viewer-request`
                public static var viewerRequest: EventType { "viewer-request" }
                /// `viewer-response`
                public static var viewerResponse: EventType { "viewer-response" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `GeoRestriction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-georestriction.html>.
        public struct GeoRestriction: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - restrictionType: One of `blacklist`, `none`, `whitelist`.
            ///   - locations: One of `AD`, `AE`, `AF`, `AG`, `AI`, `AL`, `AM`, `AO` and 241 more.
            public init(
                restrictionType: RestrictionType,
                locations: List<Locations>? = nil
            ) {
                self.node = Node(properties: [
                    "RestrictionType": restrictionType.node,
                    "Locations": locations?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `RestrictionType`. One of `blacklist`, `none`, `whitelist`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-georestriction.html#cfn-cloudfront-distribution-georestriction-restrictiontype)
                public var restrictionType: PropertyName<RestrictionType> { "RestrictionType" }

                /// `Locations`. One of `AD`, `AE`, `AF`, `AG`, `AI`, `AL`, `AM`, `AO` and 241 more. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-georestriction.html#cfn-cloudfront-distribution-georestriction-locations)
                public var locations: PropertyName<List<Locations>> { "Locations" }
            }

            /// `AWS::CloudFront::Distribution`: `GeoRestriction.Locations`
            public final class Locations: OpenEnum, @unchecked Sendable {
                /// `AD`
                public static var ad: Locations { "AD" }
                /// `AE`
                public static var ae: Locations { "AE" }
                /// `AF`
                public static var af: Locations { "AF" }
                /// `AG`
                public static var ag: Locations { "AG" }
                /// `AI`
                public static var ai: Locations { "AI" }
                /// `AL`
                public static var al: Locations { "AL" }
                /// `AM`
                public static var am: Locations { "AM" }
                /// `AO`
                public static var ao: Locations { "AO" }
                /// `AQ`
                public static var aq: Locations { "AQ" }
                /// `AR`
                public static var ar: Locations { "AR" }
                /// `AS`
                public static var `as`: Locations { "AS" }
                /// `AT`
                public static var at: Locations { "AT" }
                /// `AU`
                public static var au: Locations { "AU" }
                /// `AW`
                public static var aw: Locations { "AW" }
                /// `AX`
                public static var ax: Locations { "AX" }
                /// `AZ`
                public static var az: Locations { "AZ" }
                /// `BA`
                public static var ba: Locations { "BA" }
                /// `BB`
                public static var bb: Locations { "BB" }
                /// `BD`
                public static var bd: Locations { "BD" }
                /// `BE`
                public static var be: Locations { "BE" }
                /// `BF`
                public static var bf: Locations { "BF" }
                /// `BG`
                public static var bg: Locations { "BG" }
                /// `BH`
                public static var bh: Locations { "BH" }
                /// `BI`
                public static var bi: Locations { "BI" }
                /// `BJ`
                public static var bj: Locations { "BJ" }
                /// `BL`
                public static var bl: Locations { "BL" }
                /// `BM`
                public static var bm: Locations { "BM" }
                /// `BN`
                public static var bn: Locations { "BN" }
                /// `BO`
                public static var bo: Locations { "BO" }
                /// `BQ`
                public static var bq: Locations { "BQ" }
                /// `BR`
                public static var br: Locations { "BR" }
                /// `BS`
                public static var bs: Locations { "BS" }
                /// `BT`
                public static var bt: Locations { "BT" }
                /// `BV`
                public static var bv: Locations { "BV" }
                /// `BW`
                public static var bw: Locations { "BW" }
                /// `BY`
                public static var by: Locations { "BY" }
                /// `BZ`
                public static var bz: Locations { "BZ" }
                /// `CA`
                public static var ca: Locations { "CA" }
                /// `CC`
                public static var cc: Locations { "CC" }
                /// `CD`
                public static var cd: Locations { "CD" }
                /// `CF`
                public static var cf: Locations { "CF" }
                /// `CG`
                public static var cg: Locations { "CG" }
                /// `CH`
                public static var ch: Locations { "CH" }
                /// `CI`
                public static var ci: Locations { "CI" }
                /// `CK`
                public static var ck: Locations { "CK" }
                /// `CL`
                public static var cl: Locations { "CL" }
                /// `CM`
                public static var cm: Locations { "CM" }
                /// `CN`
                public static var cn: Locations { "CN" }
                /// `CO`
                public static var co: Locations { "CO" }
                /// `CR`
                public static var cr: Locations { "CR" }
                /// `CU`
                public static var cu: Locations { "CU" }
                /// `CV`
                public static var cv: Locations { "CV" }
                /// `CW`
                public static var cw: Locations { "CW" }
                /// `CX`
                public static var cx: Locations { "CX" }
                /// `CY`
                public static var cy: Locations { "CY" }
                /// `CZ`
                public static var cz: Locations { "CZ" }
                /// `DE`
                public static var de: Locations { "DE" }
                /// `DJ`
                public static var dj: Locations { "DJ" }
                /// `DK`
                public static var dk: Locations { "DK" }
                /// `DM`
                public static var dm: Locations { "DM" }
                /// `DO`
                public static var `do`: Locations { "DO" }
                /// `DZ`
                public static var dz: Locations { "DZ" }
                /// `EC`
                public static var ec: Locations { "EC" }
                /// `EE`
                public static var ee: Locations { "EE" }
                /// `EG`
                public static var eg: Locations { "EG" }
                /// `EH`
                public static var eh: Locations { "EH" }
                /// `ER`
                public static var er: Locations { "ER" }
                /// `ES`
                public static var es: Locations { "ES" }
                /// `ET`
                public static var et: Locations { "ET" }
                /// `FI`
                public static var fi: Locations { "FI" }
                /// `FJ`
                public static var fj: Locations { "FJ" }
                /// `FK`
                public static var fk: Locations { "FK" }
                /// `FM`
                public static var fm: Locations { "FM" }
                /// `FO`
                public static var fo: Locations { "FO" }
                /// `FR`
                public static var fr: Locations { "FR" }
                /// `GA`
                public static var ga: Locations { "GA" }
                /// `GB`
                public static var gb: Locations { "GB" }
                /// `GD`
                public static var gd: Locations { "GD" }
                /// `GE`
                public static var ge: Locations { "GE" }
                /// `GF`
                public static var gf: Locations { "GF" }
                /// `GG`
                public static var gg: Locations { "GG" }
                /// `GH`
                public static var gh: Locations { "GH" }
                /// `GI`
                public static var gi: Locations { "GI" }
                /// `GL`
                public static var gl: Locations { "GL" }
                /// `GM`
                public static var gm: Locations { "GM" }
                /// `GN`
                public static var gn: Locations { "GN" }
                /// `GP`
                public static var gp: Locations { "GP" }
                /// `GQ`
                public static var gq: Locations { "GQ" }
                /// `GR`
                public static var gr: Locations { "GR" }
                /// `GS`
                public static var gs: Locations { "GS" }
                /// `GT`
                public static var gt: Locations { "GT" }
                /// `GU`
                public static var gu: Locations { "GU" }
                /// `GW`
                public static var gw: Locations { "GW" }
                /// `GY`
                public static var gy: Locations { "GY" }
                /// `HK`
                public static var hk: Locations { "HK" }
                /// `HM`
                public static var hm: Locations { "HM" }
                /// `HN`
                public static var hn: Locations { "HN" }
                /// `HR`
                public static var hr: Locations { "HR" }
                /// `HT`
                public static var ht: Locations { "HT" }
                /// `HU`
                public static var hu: Locations { "HU" }
                /// `ID`
                public static var id: Locations { "ID" }
                /// `IE`
                public static var ie: Locations { "IE" }
                /// `IL`
                public static var il: Locations { "IL" }
                /// `IM`
                public static var im: Locations { "IM" }
                /// `IN`
                public static var `in`: Locations { "IN" }
                /// `IO`
                public static var io: Locations { "IO" }
                /// `IQ`
                public static var iq: Locations { "IQ" }
                /// `IR`
                public static var ir: Locations { "IR" }
                /// `IS`
                public static var `is`: Locations { "IS" }
                /// `IT`
                public static var it: Locations { "IT" }
                /// `JE`
                public static var je: Locations { "JE" }
                /// `JM`
                public static var jm: Locations { "JM" }
                /// `JO`
                public static var jo: Locations { "JO" }
                /// `JP`
                public static var jp: Locations { "JP" }
                /// `KE`
                public static var ke: Locations { "KE" }
                /// `KG`
                public static var kg: Locations { "KG" }
                /// `KH`
                public static var kh: Locations { "KH" }
                /// `KI`
                public static var ki: Locations { "KI" }
                /// `KM`
                public static var km: Locations { "KM" }
                /// `KN`
                public static var kn: Locations { "KN" }
                /// `KP`
                public static var kp: Locations { "KP" }
                /// `KR`
                public static var kr: Locations { "KR" }
                /// `KW`
                public static var kw: Locations { "KW" }
                /// `KY`
                public static var ky: Locations { "KY" }
                /// `KZ`
                public static var kz: Locations { "KZ" }
                /// `LA`
                public static var la: Locations { "LA" }
                /// `LB`
                public static var lb: Locations { "LB" }
                /// `LC`
                public static var lc: Locations { "LC" }
                /// `LI`
                public static var li: Locations { "LI" }
                /// `LK`
                public static var lk: Locations { "LK" }
                /// `LR`
                public static var lr: Locations { "LR" }
                /// `LS`
                public static var ls: Locations { "LS" }
                /// `LT`
                public static var lt: Locations { "LT" }
                /// `LU`
                public static var lu: Locations { "LU" }
                /// `LV`
                public static var lv: Locations { "LV" }
                /// `LY`
                public static var ly: Locations { "LY" }
                /// `MA`
                public static var ma: Locations { "MA" }
                /// `MC`
                public static var mc: Locations { "MC" }
                /// `MD`
                public static var md: Locations { "MD" }
                /// `ME`
                public static var me: Locations { "ME" }
                /// `MF`
                public static var mf: Locations { "MF" }
                /// `MG`
                public static var mg: Locations { "MG" }
                /// `MH`
                public static var mh: Locations { "MH" }
                /// `MK`
                public static var mk: Locations { "MK" }
                /// `ML`
                public static var ml: Locations { "ML" }
                /// `MM`
                public static var mm: Locations { "MM" }
                /// `MN`
                public static var mn: Locations { "MN" }
                /// `MO`
                public static var mo: Locations { "MO" }
                /// `MP`
                public static var mp: Locations { "MP" }
                /// `MQ`
                public static var mq: Locations { "MQ" }
                /// `MR`
                public static var mr: Locations { "MR" }
                /// `MS`
                public static var ms: Locations { "MS" }
                /// `MT`
                public static var mt: Locations { "MT" }
                /// `MU`
                public static var mu: Locations { "MU" }
                /// `MV`
                public static var mv: Locations { "MV" }
                /// `MW`
                public static var mw: Locations { "MW" }
                /// `MX`
                public static var mx: Locations { "MX" }
                /// `MY`
                public static var my: Locations { "MY" }
                /// `MZ`
                public static var mz: Locations { "MZ" }
                /// `NA`
                public static var na: Locations { "NA" }
                /// `NC`
                public static var nc: Locations { "NC" }
                /// `NE`
                public static var ne: Locations { "NE" }
                /// `NF`
                public static var nf: Locations { "NF" }
                /// `NG`
                public static var ng: Locations { "NG" }
                /// `NI`
                public static var ni: Locations { "NI" }
                /// `NL`
                public static var nl: Locations { "NL" }
                /// `NO`
                public static var no: Locations { "NO" }
                /// `NP`
                public static var np: Locations { "NP" }
                /// `NR`
                public static var nr: Locations { "NR" }
                /// `NU`
                public static var nu: Locations { "NU" }
                /// `NZ`
                public static var nz: Locations { "NZ" }
                /// `OM`
                public static var om: Locations { "OM" }
                /// `PA`
                public static var pa: Locations { "PA" }
                /// `PE`
                public static var pe: Locations { "PE" }
                /// `PF`
                public static var pf: Locations { "PF" }
                /// `PG`
                public static var pg: Locations { "PG" }
                /// `PH`
                public static var ph: Locations { "PH" }
                /// `PK`
                public static var pk: Locations { "PK" }
                /// `PL`
                public static var pl: Locations { "PL" }
                /// `PM`
                public static var pm: Locations { "PM" }
                /// `PN`
                public static var pn: Locations { "PN" }
                /// `PR`
                public static var pr: Locations { "PR" }
                /// `PS`
                public static var ps: Locations { "PS" }
                /// `PT`
                public static var pt: Locations { "PT" }
                /// `PW`
                public static var pw: Locations { "PW" }
                /// `PY`
                public static var py: Locations { "PY" }
                /// `QA`
                public static var qa: Locations { "QA" }
                /// `RE`
                public static var re: Locations { "RE" }
                /// `RO`
                public static var ro: Locations { "RO" }
                /// `RS`
                public static var rs: Locations { "RS" }
                /// `RU`
                public static var ru: Locations { "RU" }
                /// `RW`
                public static var rw: Locations { "RW" }
                /// `SA`
                public static var sa: Locations { "SA" }
                /// `SB`
                public static var sb: Locations { "SB" }
                /// `SC`
                public static var sc: Locations { "SC" }
                /// `SD`
                public static var sd: Locations { "SD" }
                /// `SE`
                public static var se: Locations { "SE" }
                /// `SG`
                public static var sg: Locations { "SG" }
                /// `SH`
                public static var sh: Locations { "SH" }
                /// `SI`
                public static var si: Locations { "SI" }
                /// `SJ`
                public static var sj: Locations { "SJ" }
                /// `SK`
                public static var sk: Locations { "SK" }
                /// `SL`
                public static var sl: Locations { "SL" }
                /// `SM`
                public static var sm: Locations { "SM" }
                /// `SN`
                public static var sn: Locations { "SN" }
                /// `SO`
                public static var so: Locations { "SO" }
                /// `SR`
                public static var sr: Locations { "SR" }
                /// `SS`
                public static var ss: Locations { "SS" }
                /// `ST`
                public static var st: Locations { "ST" }
                /// `SV`
                public static var sv: Locations { "SV" }
                /// `SX`
                public static var sx: Locations { "SX" }
                /// `SY`
                public static var sy: Locations { "SY" }
                /// `SZ`
                public static var sz: Locations { "SZ" }
                /// `TC`
                public static var tc: Locations { "TC" }
                /// `TD`
                public static var td: Locations { "TD" }
                /// `TF`
                public static var tf: Locations { "TF" }
                /// `TG`
                public static var tg: Locations { "TG" }
                /// `TH`
                public static var th: Locations { "TH" }
                /// `TJ`
                public static var tj: Locations { "TJ" }
                /// `TK`
                public static var tk: Locations { "TK" }
                /// `TL`
                public static var tl: Locations { "TL" }
                /// `TM`
                public static var tm: Locations { "TM" }
                /// `TN`
                public static var tn: Locations { "TN" }
                /// `TO`
                public static var to: Locations { "TO" }
                /// `TR`
                public static var tr: Locations { "TR" }
                /// `TT`
                public static var tt: Locations { "TT" }
                /// `TV`
                public static var tv: Locations { "TV" }
                /// `TW`
                public static var tw: Locations { "TW" }
                /// `TZ`
                public static var tz: Locations { "TZ" }
                /// `UA`
                public static var ua: Locations { "UA" }
                /// `UG`
                public static var ug: Locations { "UG" }
                /// `UM`
                public static var um: Locations { "UM" }
                /// `US`
                public static var us: Locations { "US" }
                /// `UY`
                public static var uy: Locations { "UY" }
                /// `UZ`
                public static var uz: Locations { "UZ" }
                /// `VA`
                public static var va: Locations { "VA" }
                /// `VC`
                public static var vc: Locations { "VC" }
                /// `VE`
                public static var ve: Locations { "VE" }
                /// `VG`
                public static var vg: Locations { "VG" }
                /// `VI`
                public static var vi: Locations { "VI" }
                /// `VN`
                public static var vn: Locations { "VN" }
                /// `VU`
                public static var vu: Locations { "VU" }
                /// `WF`
                public static var wf: Locations { "WF" }
                /// `WS`
                public static var ws: Locations { "WS" }
                /// `YE`
                public static var ye: Locations { "YE" }
                /// `YT`
                public static var yt: Locations { "YT" }
                /// `ZA`
                public static var za: Locations { "ZA" }
                /// `ZM`
                public static var zm: Locations { "ZM" }
                /// `ZW`
                public static var zw: Locations { "ZW" }
            }

            /// `AWS::CloudFront::Distribution`: `GeoRestriction.RestrictionType`
            public final class RestrictionType: OpenEnum, @unchecked Sendable {
                /// `blacklist`
                public static var blacklist: RestrictionType { "blacklist" }
                /// `none`
                public static var noneValue: RestrictionType { "none" }
                /// `whitelist`
                public static var whitelist: RestrictionType { "whitelist" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `GrpcConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-grpcconfig.html>.
        public struct GrpcConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                enabled: Value<Bool>
            ) {
                self.node = Node(properties: [
                    "Enabled": enabled.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Enabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-grpcconfig.html#cfn-cloudfront-distribution-grpcconfig-enabled)
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `LambdaFunctionAssociation`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-lambdafunctionassociation.html>.
        public struct LambdaFunctionAssociation: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - eventType: One of `origin-request`, `origin-response`, `viewer-request`, `viewer-response`.
            public init(
                eventType: EventType? = nil,
                includeBody: Value<Bool>? = nil,
                lambdaFunctionARN: ARN<Lambda.Function>? = nil
            ) {
                self.node = Node(properties: [
                    "EventType": eventType?.node,
                    "IncludeBody": includeBody?.node,
                    "LambdaFunctionARN": lambdaFunctionARN?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `EventType`. One of `origin-request`, `origin-response`, `viewer-request`, `viewer-response`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-lambdafunctionassociation.html#cfn-cloudfront-distribution-lambdafunctionassociation-eventtype)
                public var eventType: PropertyName<EventType> { "EventType" }

                /// `IncludeBody`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-lambdafunctionassociation.html#cfn-cloudfront-distribution-lambdafunctionassociation-includebody)
                public var includeBody: PropertyName<Value<Bool>> { "IncludeBody" }

                /// `LambdaFunctionARN`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-lambdafunctionassociation.html#cfn-cloudfront-distribution-lambdafunctionassociation-lambdafunctionarn)
                public var lambdaFunctionARN: PropertyName<ARN<Lambda.Function>> { "LambdaFunctionARN" }
            }

            /// `AWS::CloudFront::Distribution`: `LambdaFunctionAssociation.EventType`
            public final class EventType: OpenEnum, @unchecked Sendable {
                /// `origin-request`
                public static var originRequest: EventType { "origin-request" }
                /// `origin-response`
                public static var originResponse: EventType { "origin-response" }
                /// `viewer-request`
                public static var viewerRequest: EventType { "viewer-request" }
                /// `viewer-response`
                public static var viewerResponse: EventType { "viewer-response" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `LegacyCustomOrigin`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-legacycustomorigin.html>.
        public struct LegacyCustomOrigin: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - originProtocolPolicy: One of `http-only`, `https-only`, `match-viewer`.
            ///   - httpPort: Default 80.
            ///   - httpsPort: Default 443.
            public init(
                dnsName: Value<String>,
                originProtocolPolicy: OriginProtocolPolicy,
                originSSLProtocols: List<Value<String>>,
                httpPort: Value<Int>? = nil,
                httpsPort: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "DNSName": dnsName.node,
                    "OriginProtocolPolicy": originProtocolPolicy.node,
                    "OriginSSLProtocols": originSSLProtocols.node,
                    "HTTPPort": httpPort?.node,
                    "HTTPSPort": httpsPort?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DNSName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-legacycustomorigin.html#cfn-cloudfront-distribution-legacycustomorigin-dnsname)
                public var dnsName: PropertyName<Value<String>> { "DNSName" }

                /// `OriginProtocolPolicy`. One of `http-only`, `https-only`, `match-viewer`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-legacycustomorigin.html#cfn-cloudfront-distribution-legacycustomorigin-originprotocolpolicy)
                public var originProtocolPolicy: PropertyName<OriginProtocolPolicy> { "OriginProtocolPolicy" }

                /// `OriginSSLProtocols`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-legacycustomorigin.html#cfn-cloudfront-distribution-legacycustomorigin-originsslprotocols)
                public var originSSLProtocols: PropertyName<List<Value<String>>> { "OriginSSLProtocols" }

                /// `HTTPPort`. Default 80. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-legacycustomorigin.html#cfn-cloudfront-distribution-legacycustomorigin-httpport)
                public var httpPort: PropertyName<Value<Int>> { "HTTPPort" }

                /// `HTTPSPort`. Default 443. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-legacycustomorigin.html#cfn-cloudfront-distribution-legacycustomorigin-httpsport)
                public var httpsPort: PropertyName<Value<Int>> { "HTTPSPort" }
            }

            /// `AWS::CloudFront::Distribution`: `LegacyCustomOrigin.OriginProtocolPolicy`
            public final class OriginProtocolPolicy: OpenEnum, @unchecked Sendable {
                /// `http-only`
                public static var httpOnly: OriginProtocolPolicy { "http-only" }
                /// `https-only`
                public static var httpsOnly: OriginProtocolPolicy { "https-only" }
                /// `match-viewer`
                public static var matchViewer: OriginProtocolPolicy { "match-viewer" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `LegacyS3Origin`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-legacys3origin.html>.
        public struct LegacyS3Origin: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                dnsName: Value<String>,
                originAccessIdentity: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "DNSName": dnsName.node,
                    "OriginAccessIdentity": originAccessIdentity?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DNSName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-legacys3origin.html#cfn-cloudfront-distribution-legacys3origin-dnsname)
                public var dnsName: PropertyName<Value<String>> { "DNSName" }

                /// `OriginAccessIdentity`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-legacys3origin.html#cfn-cloudfront-distribution-legacys3origin-originaccessidentity)
                public var originAccessIdentity: PropertyName<Value<String>> { "OriginAccessIdentity" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `Logging`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-logging.html>.
        public struct Logging: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - includeCookies: Default false.
            public init(
                bucket: Value<String>? = nil,
                includeCookies: Value<Bool>? = nil,
                prefix: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Bucket": bucket?.node,
                    "IncludeCookies": includeCookies?.node,
                    "Prefix": prefix?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Bucket`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-logging.html#cfn-cloudfront-distribution-logging-bucket)
                public var bucket: PropertyName<Value<String>> { "Bucket" }

                /// `IncludeCookies`. Default false. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-logging.html#cfn-cloudfront-distribution-logging-includecookies)
                public var includeCookies: PropertyName<Value<Bool>> { "IncludeCookies" }

                /// `Prefix`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-logging.html#cfn-cloudfront-distribution-logging-prefix)
                public var prefix: PropertyName<Value<String>> { "Prefix" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `Origin`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origin.html>.
        public struct Origin: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - customOriginConfig: Not with `S3OriginConfig`.
            ///   - s3OriginConfig: Not with `CustomOriginConfig`.
            public init(
                domainName: Value<String>,
                id: Value<String>,
                connectionAttempts: Value<Int>? = nil,
                connectionTimeout: Value<Int>? = nil,
                customOriginConfig: CustomOriginConfig? = nil,
                originAccessControlId: ID<CloudFront.OriginAccessControl>? = nil,
                originCustomHeaders: List<OriginCustomHeader>? = nil,
                originPath: Value<String>? = nil,
                originShield: OriginShield? = nil,
                responseCompletionTimeout: Value<Int>? = nil,
                s3OriginConfig: S3OriginConfig? = nil,
                vpcOriginConfig: VpcOriginConfig? = nil
            ) {
                self.node = Node(properties: [
                    "DomainName": domainName.node,
                    "Id": id.node,
                    "ConnectionAttempts": connectionAttempts?.node,
                    "ConnectionTimeout": connectionTimeout?.node,
                    "CustomOriginConfig": customOriginConfig?.node,
                    "OriginAccessControlId": originAccessControlId?.node,
                    "OriginCustomHeaders": originCustomHeaders?.node,
                    "OriginPath": originPath?.node,
                    "OriginShield": originShield?.node,
                    "ResponseCompletionTimeout": responseCompletionTimeout?.node,
                    "S3OriginConfig": s3OriginConfig?.node,
                    "VpcOriginConfig": vpcOriginConfig?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DomainName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origin.html#cfn-cloudfront-distribution-origin-domainname)
                public var domainName: PropertyName<Value<String>> { "DomainName" }

                /// `Id`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origin.html#cfn-cloudfront-distribution-origin-id)
                public var id: PropertyName<Value<String>> { "Id" }

                /// `ConnectionAttempts`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origin.html#cfn-cloudfront-distribution-origin-connectionattempts)
                public var connectionAttempts: PropertyName<Value<Int>> { "ConnectionAttempts" }

                /// `ConnectionTimeout`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origin.html#cfn-cloudfront-distribution-origin-connectiontimeout)
                public var connectionTimeout: PropertyName<Value<Int>> { "ConnectionTimeout" }

                /// `CustomOriginConfig`. Not with `S3OriginConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origin.html#cfn-cloudfront-distribution-origin-customoriginconfig)
                public var customOriginConfig: PropertyName<CustomOriginConfig> { "CustomOriginConfig" }

                /// `OriginAccessControlId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origin.html#cfn-cloudfront-distribution-origin-originaccesscontrolid)
                public var originAccessControlId: PropertyName<ID<CloudFront.OriginAccessControl>> { "OriginAccessControlId" }

                /// `OriginCustomHeaders`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origin.html#cfn-cloudfront-distribution-origin-origincustomheaders)
                public var originCustomHeaders: PropertyName<List<OriginCustomHeader>> { "OriginCustomHeaders" }

                /// `OriginPath`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origin.html#cfn-cloudfront-distribution-origin-originpath)
                public var originPath: PropertyName<Value<String>> { "OriginPath" }

                /// `OriginShield`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origin.html#cfn-cloudfront-distribution-origin-originshield)
                public var originShield: PropertyName<OriginShield> { "OriginShield" }

                /// `ResponseCompletionTimeout`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origin.html#cfn-cloudfront-distribution-origin-responsecompletiontimeout)
                public var responseCompletionTimeout: PropertyName<Value<Int>> { "ResponseCompletionTimeout" }

                /// `S3OriginConfig`. Not with `CustomOriginConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origin.html#cfn-cloudfront-distribution-origin-s3originconfig)
                public var s3OriginConfig: PropertyName<S3OriginConfig> { "S3OriginConfig" }

                /// `VpcOriginConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origin.html#cfn-cloudfront-distribution-origin-vpcoriginconfig)
                public var vpcOriginConfig: PropertyName<VpcOriginConfig> { "VpcOriginConfig" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `OriginCustomHeader`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origincustomheader.html>.
        public struct OriginCustomHeader: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                headerName: Value<String>,
                headerValue: Value<String>
            ) {
                self.node = Node(properties: [
                    "HeaderName": headerName.node,
                    "HeaderValue": headerValue.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `HeaderName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origincustomheader.html#cfn-cloudfront-distribution-origincustomheader-headername)
                public var headerName: PropertyName<Value<String>> { "HeaderName" }

                /// `HeaderValue`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origincustomheader.html#cfn-cloudfront-distribution-origincustomheader-headervalue)
                public var headerValue: PropertyName<Value<String>> { "HeaderValue" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `OriginGroup`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origingroup.html>.
        public struct OriginGroup: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - selectionCriteria: One of `default`, `media-quality-based`.
            public init(
                failoverCriteria: OriginGroupFailoverCriteria,
                id: Value<String>,
                members: OriginGroupMembers,
                selectionCriteria: OriginGroupSelectionCriteria? = nil
            ) {
                self.node = Node(properties: [
                    "FailoverCriteria": failoverCriteria.node,
                    "Id": id.node,
                    "Members": members.node,
                    "SelectionCriteria": selectionCriteria?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FailoverCriteria`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origingroup.html#cfn-cloudfront-distribution-origingroup-failovercriteria)
                public var failoverCriteria: PropertyName<OriginGroupFailoverCriteria> { "FailoverCriteria" }

                /// `Id`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origingroup.html#cfn-cloudfront-distribution-origingroup-id)
                public var id: PropertyName<Value<String>> { "Id" }

                /// `Members`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origingroup.html#cfn-cloudfront-distribution-origingroup-members)
                public var members: PropertyName<OriginGroupMembers> { "Members" }

                /// `SelectionCriteria`. One of `default`, `media-quality-based`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origingroup.html#cfn-cloudfront-distribution-origingroup-selectioncriteria)
                public var selectionCriteria: PropertyName<OriginGroupSelectionCriteria> { "SelectionCriteria" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `OriginGroupFailoverCriteria`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origingroupfailovercriteria.html>.
        public struct OriginGroupFailoverCriteria: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                statusCodes: StatusCodes
            ) {
                self.node = Node(properties: [
                    "StatusCodes": statusCodes.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `StatusCodes`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origingroupfailovercriteria.html#cfn-cloudfront-distribution-origingroupfailovercriteria-statuscodes)
                public var statusCodes: PropertyName<StatusCodes> { "StatusCodes" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `OriginGroupMember`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origingroupmember.html>.
        public struct OriginGroupMember: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                originId: Value<String>
            ) {
                self.node = Node(properties: [
                    "OriginId": originId.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `OriginId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origingroupmember.html#cfn-cloudfront-distribution-origingroupmember-originid)
                public var originId: PropertyName<Value<String>> { "OriginId" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `OriginGroupMembers`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origingroupmembers.html>.
        public struct OriginGroupMembers: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - items: Items 2.
            public init(
                items: List<OriginGroupMember>,
                quantity: Value<Int>
            ) {
                self.node = Node(properties: [
                    "Items": items.node,
                    "Quantity": quantity.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Items`. Items 2. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origingroupmembers.html#cfn-cloudfront-distribution-origingroupmembers-items)
                public var items: PropertyName<List<OriginGroupMember>> { "Items" }

                /// `Quantity`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origingroupmembers.html#cfn-cloudfront-distribution-origingroupmembers-quantity)
                public var quantity: PropertyName<Value<Int>> { "Quantity" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `OriginGroupSelectionCriteria`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origingroupselectioncriteria.html>.
        public final class OriginGroupSelectionCriteria: OpenEnum, @unchecked Sendable {
            /// `default`
            public static var `default`: OriginGroupSelectionCriteria { "default" }
            /// `media-quality-based`
            public static var mediaQualityBased: OriginGroupSelectionCriteria { "media-quality-based" }
        }

        /// `AWS::CloudFront::Distribution`: `OriginGroups`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origingroups.html>.
        public struct OriginGroups: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                quantity: Value<Int>,
                items: List<OriginGroup>? = nil
            ) {
                self.node = Node(properties: [
                    "Quantity": quantity.node,
                    "Items": items?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Quantity`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origingroups.html#cfn-cloudfront-distribution-origingroups-quantity)
                public var quantity: PropertyName<Value<Int>> { "Quantity" }

                /// `Items`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origingroups.html#cfn-cloudfront-distribution-origingroups-items)
                public var items: PropertyName<List<OriginGroup>> { "Items" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `OriginMtlsConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-originmtlsconfig.html>.
        public struct OriginMtlsConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                clientCertificateArn: ARN<CertificateManager.Certificate>
            ) {
                self.node = Node(properties: [
                    "ClientCertificateArn": clientCertificateArn.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ClientCertificateArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-originmtlsconfig.html#cfn-cloudfront-distribution-originmtlsconfig-clientcertificatearn)
                public var clientCertificateArn: PropertyName<ARN<CertificateManager.Certificate>> { "ClientCertificateArn" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `OriginShield`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-originshield.html>.
        public struct OriginShield: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                enabled: Value<Bool>? = nil,
                originShieldRegion: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Enabled": enabled?.node,
                    "OriginShieldRegion": originShieldRegion?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Enabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-originshield.html#cfn-cloudfront-distribution-originshield-enabled)
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `OriginShieldRegion`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-originshield.html#cfn-cloudfront-distribution-originshield-originshieldregion)
                public var originShieldRegion: PropertyName<Value<String>> { "OriginShieldRegion" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `ParameterDefinition`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-parameterdefinition.html>.
        public struct ParameterDefinition: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: Length 1 to 128. Pattern `^[a-zA-Z0-9-_]+$`.
            public init(
                definition: Definition,
                name: Value<String>
            ) {
                self.node = Node(properties: [
                    "Definition": definition.node,
                    "Name": name.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Definition`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-parameterdefinition.html#cfn-cloudfront-distribution-parameterdefinition-definition)
                public var definition: PropertyName<Definition> { "Definition" }

                /// `Name`. Length 1 to 128. Pattern `^[a-zA-Z0-9-_]+$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-parameterdefinition.html#cfn-cloudfront-distribution-parameterdefinition-name)
                public var name: PropertyName<Value<String>> { "Name" }
            }

            /// `AWS::CloudFront::Distribution`: `ParameterDefinition.Definition`
            public struct Definition: PropertyObject {
                /// As it stands in the template.
                public let node: Node

                /// What somebody else put together.
                public init(node: Node) { self.node = node }

                /// One of these properties.
                public init(
                    stringSchema: StringSchema? = nil
                ) {
                    self.node = Node(properties: [
                        "StringSchema": stringSchema?.node,
                    ])
                }

                /// Its properties by name, to be read and set: `properties`.
                public struct PropertyNames: PropertyTable {
                    /// All of them.
                    public init() {}

                    /// `StringSchema`.
                    public var stringSchema: PropertyName<StringSchema> { "StringSchema" }
                }

                /// `AWS::CloudFront::Distribution`: `ParameterDefinition.Definition.StringSchema`
                public struct StringSchema: PropertyObject {
                    /// As it stands in the template.
                    public let node: Node

                    /// What somebody else put together.
                    public init(node: Node) { self.node = node }

                    /// - Parameters:
                    ///   - defaultValue: Length 1 to 256.
                    public init(
                        required: Value<Bool>,
                        comment: Value<String>? = nil,
                        defaultValue: Value<String>? = nil
                    ) {
                        self.node = Node(properties: [
                            "Required": required.node,
                            "Comment": comment?.node,
                            "DefaultValue": defaultValue?.node,
                        ])
                    }

                    /// Its properties by name, to be read and set: `properties`.
                    public struct PropertyNames: PropertyTable {
                        /// All of them.
                        public init() {}

                        /// `Required`.
                        public var required: PropertyName<Value<Bool>> { "Required" }

                        /// `Comment`.
                        public var comment: PropertyName<Value<String>> { "Comment" }

                        /// `DefaultValue`. Length 1 to 256.
                        public var defaultValue: PropertyName<Value<String>> { "DefaultValue" }
                    }
                }
            }
        }

        /// `AWS::CloudFront::Distribution`: `Restrictions`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-restrictions.html>.
        public struct Restrictions: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                geoRestriction: GeoRestriction
            ) {
                self.node = Node(properties: [
                    "GeoRestriction": geoRestriction.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `GeoRestriction`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-restrictions.html#cfn-cloudfront-distribution-restrictions-georestriction)
                public var geoRestriction: PropertyName<GeoRestriction> { "GeoRestriction" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `S3OriginConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-s3originconfig.html>.
        public struct S3OriginConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - originReadTimeout: Default 30.
            public init(
                originAccessIdentity: Value<String>? = nil,
                originReadTimeout: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "OriginAccessIdentity": originAccessIdentity?.node,
                    "OriginReadTimeout": originReadTimeout?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `OriginAccessIdentity`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-s3originconfig.html#cfn-cloudfront-distribution-s3originconfig-originaccessidentity)
                public var originAccessIdentity: PropertyName<Value<String>> { "OriginAccessIdentity" }

                /// `OriginReadTimeout`. Default 30. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-s3originconfig.html#cfn-cloudfront-distribution-s3originconfig-originreadtimeout)
                public var originReadTimeout: PropertyName<Value<Int>> { "OriginReadTimeout" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `StatusCodes`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-statuscodes.html>.
        public struct StatusCodes: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - items: Items at least 1.
            public init(
                items: List<Value<Int>>,
                quantity: Value<Int>
            ) {
                self.node = Node(properties: [
                    "Items": items.node,
                    "Quantity": quantity.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Items`. Items at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-statuscodes.html#cfn-cloudfront-distribution-statuscodes-items)
                public var items: PropertyName<List<Value<Int>>> { "Items" }

                /// `Quantity`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-statuscodes.html#cfn-cloudfront-distribution-statuscodes-quantity)
                public var quantity: PropertyName<Value<Int>> { "Quantity" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `TrustStoreConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-truststoreconfig.html>.
        public struct TrustStoreConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                trustStoreId: ID<CloudFront.TrustStore>,
                advertiseTrustStoreCaNames: Value<Bool>? = nil,
                ignoreCertificateExpiry: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "TrustStoreId": trustStoreId.node,
                    "AdvertiseTrustStoreCaNames": advertiseTrustStoreCaNames?.node,
                    "IgnoreCertificateExpiry": ignoreCertificateExpiry?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `TrustStoreId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-truststoreconfig.html#cfn-cloudfront-distribution-truststoreconfig-truststoreid)
                public var trustStoreId: PropertyName<ID<CloudFront.TrustStore>> { "TrustStoreId" }

                /// `AdvertiseTrustStoreCaNames`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-truststoreconfig.html#cfn-cloudfront-distribution-truststoreconfig-advertisetruststorecanames)
                public var advertiseTrustStoreCaNames: PropertyName<Value<Bool>> { "AdvertiseTrustStoreCaNames" }

                /// `IgnoreCertificateExpiry`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-truststoreconfig.html#cfn-cloudfront-distribution-truststoreconfig-ignorecertificateexpiry)
                public var ignoreCertificateExpiry: PropertyName<Value<Bool>> { "IgnoreCertificateExpiry" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `ViewerCertificate`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-viewercertificate.html>.
        public struct ViewerCertificate: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - acmCertificateArn: Needs `SslSupportMethod`.
            ///   - iamCertificateId: Length at most 32. Needs `SslSupportMethod`.
            ///   - minimumProtocolVersion: One of `SSLv3`, `TLSv1`, `TLSv1.1_2016`, `TLSv1.2_2018`, `TLSv1.2_2019`, `TLSv1.2_2021`, `TLSv1.2_2025`, `TLSv1.3_2025` and 1 more.
            ///   - sslSupportMethod: One of `sni-only`, `static-ip`, `vip`.
            public init(
                acmCertificateArn: ARN<CertificateManager.Certificate>? = nil,
                cloudFrontDefaultCertificate: Value<Bool>? = nil,
                iamCertificateId: Value<String>? = nil,
                minimumProtocolVersion: MinimumProtocolVersion? = nil,
                sslSupportMethod: SslSupportMethod? = nil
            ) {
                self.node = Node(properties: [
                    "AcmCertificateArn": acmCertificateArn?.node,
                    "CloudFrontDefaultCertificate": cloudFrontDefaultCertificate?.node,
                    "IamCertificateId": iamCertificateId?.node,
                    "MinimumProtocolVersion": minimumProtocolVersion?.node,
                    "SslSupportMethod": sslSupportMethod?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AcmCertificateArn`. Needs `SslSupportMethod`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-viewercertificate.html#cfn-cloudfront-distribution-viewercertificate-acmcertificatearn)
                public var acmCertificateArn: PropertyName<ARN<CertificateManager.Certificate>> { "AcmCertificateArn" }

                /// `CloudFrontDefaultCertificate`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-viewercertificate.html#cfn-cloudfront-distribution-viewercertificate-cloudfrontdefaultcertificate)
                public var cloudFrontDefaultCertificate: PropertyName<Value<Bool>> { "CloudFrontDefaultCertificate" }

                /// `IamCertificateId`. Length at most 32. Needs `SslSupportMethod`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-viewercertificate.html#cfn-cloudfront-distribution-viewercertificate-iamcertificateid)
                public var iamCertificateId: PropertyName<Value<String>> { "IamCertificateId" }

                /// `MinimumProtocolVersion`. One of `SSLv3`, `TLSv1`, `TLSv1.1_2016`, `TLSv1.2_2018`, `TLSv1.2_2019`, `TLSv1.2_2021`, `TLSv1.2_2025`, `TLSv1.3_2025` and 1 more. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-viewercertificate.html#cfn-cloudfront-distribution-viewercertificate-minimumprotocolversion)
                public var minimumProtocolVersion: PropertyName<MinimumProtocolVersion> { "MinimumProtocolVersion" }

                /// `SslSupportMethod`. One of `sni-only`, `static-ip`, `vip`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-viewercertificate.html#cfn-cloudfront-distribution-viewercertificate-sslsupportmethod)
                public var sslSupportMethod: PropertyName<SslSupportMethod> { "SslSupportMethod" }
            }

            /// `AWS::CloudFront::Distribution`: `ViewerCertificate.MinimumProtocolVersion`
            public final class MinimumProtocolVersion: OpenEnum, @unchecked Sendable {
                /// `SSLv3`
                public static var sslv3: MinimumProtocolVersion { "SSLv3" }
                /// `TLSv1`
                public static var tlsv1: MinimumProtocolVersion { "TLSv1" }
                /// `TLSv1.1_2016`
                public static var tlsv1_1_2016: MinimumProtocolVersion { "TLSv1.1_2016" }
                /// `TLSv1.2_2018`
                public static var tlsv1_2_2018: MinimumProtocolVersion { "TLSv1.2_2018" }
                /// `TLSv1.2_2019`
                public static var tlsv1_2_2019: MinimumProtocolVersion { "TLSv1.2_2019" }
                /// `TLSv1.2_2021`
                public static var tlsv1_2_2021: MinimumProtocolVersion { "TLSv1.2_2021" }
                /// `TLSv1.2_2025`
                public static var tlsv1_2_2025: MinimumProtocolVersion { "TLSv1.2_2025" }
                /// `TLSv1.3_2025`
                public static var tlsv1_3_2025: MinimumProtocolVersion { "TLSv1.3_2025" }
                /// `TLSv1_2016`
                public static var tlsv1_2016: MinimumProtocolVersion { "TLSv1_2016" }
            }

            /// `AWS::CloudFront::Distribution`: `ViewerCertificate.SslSupportMethod`
            public final class SslSupportMethod: OpenEnum, @unchecked Sendable {
                /// `sni-only`
                public static var sniOnly: SslSupportMethod { "sni-only" }
                /// `static-ip`
                public static var staticIp: SslSupportMethod { "static-ip" }
                /// `vip`
                public static var vip: SslSupportMethod { "vip" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `ViewerMtlsConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-viewermtlsconfig.html>.
        public struct ViewerMtlsConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - mode: One of `required`, `optional`, `passthrough`. Default `required`.
            public init(
                mode: ViewerMtlsMode? = nil,
                trustStoreConfig: TrustStoreConfig? = nil
            ) {
                self.node = Node(properties: [
                    "Mode": mode?.node,
                    "TrustStoreConfig": trustStoreConfig?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Mode`. One of `required`, `optional`, `passthrough`. Default `required`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-viewermtlsconfig.html#cfn-cloudfront-distribution-viewermtlsconfig-mode)
                public var mode: PropertyName<ViewerMtlsMode> { "Mode" }

                /// `TrustStoreConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-viewermtlsconfig.html#cfn-cloudfront-distribution-viewermtlsconfig-truststoreconfig)
                public var trustStoreConfig: PropertyName<TrustStoreConfig> { "TrustStoreConfig" }
            }
        }

        /// `AWS::CloudFront::Distribution`: `ViewerMtlsMode`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-viewermtlsmode.html>.
        public final class ViewerMtlsMode: OpenEnum, @unchecked Sendable {
            /// `optional`
            public static var optional: ViewerMtlsMode { "optional" }
            /// `passthrough`
            public static var passthrough: ViewerMtlsMode { "passthrough" }
            /// `required`
            public static var required: ViewerMtlsMode { "required" }
        }

        /// `AWS::CloudFront::Distribution`: `VpcOriginConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-vpcoriginconfig.html>.
        public struct VpcOriginConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - originKeepaliveTimeout: Default 5.
            ///   - originReadTimeout: Default 30.
            public init(
                vpcOriginId: ID<CloudFront.VpcOrigin>,
                originKeepaliveTimeout: Value<Int>? = nil,
                originReadTimeout: Value<Int>? = nil,
                ownerAccountId: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "VpcOriginId": vpcOriginId.node,
                    "OriginKeepaliveTimeout": originKeepaliveTimeout?.node,
                    "OriginReadTimeout": originReadTimeout?.node,
                    "OwnerAccountId": ownerAccountId?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `VpcOriginId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-vpcoriginconfig.html#cfn-cloudfront-distribution-vpcoriginconfig-vpcoriginid)
                public var vpcOriginId: PropertyName<ID<CloudFront.VpcOrigin>> { "VpcOriginId" }

                /// `OriginKeepaliveTimeout`. Default 5. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-vpcoriginconfig.html#cfn-cloudfront-distribution-vpcoriginconfig-originkeepalivetimeout)
                public var originKeepaliveTimeout: PropertyName<Value<Int>> { "OriginKeepaliveTimeout" }

                /// `OriginReadTimeout`. Default 30. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-vpcoriginconfig.html#cfn-cloudfront-distribution-vpcoriginconfig-originreadtimeout)
                public var originReadTimeout: PropertyName<Value<Int>> { "OriginReadTimeout" }

                /// `OwnerAccountId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-vpcoriginconfig.html#cfn-cloudfront-distribution-vpcoriginconfig-owneraccountid)
                public var ownerAccountId: PropertyName<Value<String>> { "OwnerAccountId" }
            }
        }
    }
}
