// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension S3 {
    /// `AWS::S3::BucketPolicy`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html>.
    public struct BucketPolicy: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::S3::BucketPolicy" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - bucket: A change replaces the resource.
        public init(
            _ logicalID: String,
            bucket: ID<S3.Bucket>,
            policyDocument: Document,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<S3.BucketPolicy>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "Bucket": bucket.node,
                    "PolicyDocument": policyDocument.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<S3.BucketPolicy> { .init(node: resource.ref) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `Bucket`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html#cfn-s3-bucketpolicy-bucket)
            public var bucket: PropertyName<ID<S3.Bucket>> { "Bucket" }

            /// `PolicyDocument`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html#cfn-s3-bucketpolicy-policydocument)
            public var policyDocument: PropertyName<Document> { "PolicyDocument" }
        }
    }
}
