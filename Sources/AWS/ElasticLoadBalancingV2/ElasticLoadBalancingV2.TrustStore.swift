// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ElasticLoadBalancingV2 {
    /// `AWS::ElasticLoadBalancingV2::TrustStore`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststore.html>.
    public struct TrustStore: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ElasticLoadBalancingV2::TrustStore" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - caCertificatesBundleS3Bucket: Never read back.
        ///   - caCertificatesBundleS3Key: Never read back.
        ///   - caCertificatesBundleS3ObjectVersion: Never read back.
        ///   - name: Length 1 to 32. Pattern `^([a-zA-Z0-9]+-)*[a-zA-Z0-9]+$`. A change replaces the resource.
        ///   - tags: Items at least 1.
        public init(
            _ logicalID: String,
            caCertificatesBundleS3Bucket: Value<String>? = nil,
            caCertificatesBundleS3Key: Value<String>? = nil,
            caCertificatesBundleS3ObjectVersion: Value<String>? = nil,
            name: Value<String>? = nil,
            tags: List<Tag>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ElasticLoadBalancingV2.TrustStore>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "CaCertificatesBundleS3Bucket": caCertificatesBundleS3Bucket?.node,
                    "CaCertificatesBundleS3Key": caCertificatesBundleS3Key?.node,
                    "CaCertificatesBundleS3ObjectVersion": caCertificatesBundleS3ObjectVersion?.node,
                    "Name": name?.node,
                    "Tags": tags?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ARN<ElasticLoadBalancingV2.TrustStore> { .init(node: resource.ref) }

        /// `NumberOfCaCertificates`
        public var numberOfCaCertificates: Value<Int> { .init(node: resource.attribute("NumberOfCaCertificates")) }

        /// `Status`
        public var status: Value<String> { .init(node: resource.attribute("Status")) }

        /// `TrustStoreArn`
        public var trustStoreArn: ARN<ElasticLoadBalancingV2.TrustStore> { .init(node: resource.attribute("TrustStoreArn")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `CaCertificatesBundleS3Bucket`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststore.html#cfn-elasticloadbalancingv2-truststore-cacertificatesbundles3bucket)
            public var caCertificatesBundleS3Bucket: PropertyName<Value<String>> { "CaCertificatesBundleS3Bucket" }

            /// `CaCertificatesBundleS3Key`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststore.html#cfn-elasticloadbalancingv2-truststore-cacertificatesbundles3key)
            public var caCertificatesBundleS3Key: PropertyName<Value<String>> { "CaCertificatesBundleS3Key" }

            /// `CaCertificatesBundleS3ObjectVersion`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststore.html#cfn-elasticloadbalancingv2-truststore-cacertificatesbundles3objectversion)
            public var caCertificatesBundleS3ObjectVersion: PropertyName<Value<String>> { "CaCertificatesBundleS3ObjectVersion" }

            /// `Name`. Length 1 to 32. Pattern `^([a-zA-Z0-9]+-)*[a-zA-Z0-9]+$`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststore.html#cfn-elasticloadbalancingv2-truststore-name)
            public var name: PropertyName<Value<String>> { "Name" }

            /// `Tags`. Items at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststore.html#cfn-elasticloadbalancingv2-truststore-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }
        }
    }
}
