// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

extension S3.Bucket.PublicAccessBlockConfiguration {
    /// Nothing public, whatever a policy or an ACL says: all four are true.
    public static var blockAll: Self {
        .init(blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true)
    }
}

extension S3.Bucket.BucketEncryption {
    /// With a key that S3 manages.
    public static var aes256: Self {
        .init(serverSideEncryptionConfiguration: [.init(serverSideEncryptionByDefault: .init(sseAlgorithm: .aes256))])
    }

    /// With a key of one's own, and a bucket key, which saves requests to KMS.
    public static func kms(_ key: KMS.Key) -> Self {
        .init(serverSideEncryptionConfiguration: [
            .init(
                bucketKeyEnabled: true,
                serverSideEncryptionByDefault: .init(sseAlgorithm: .awsKms, kmsMasterKeyID: key.arn))
        ])
    }
}

extension S3.Bucket.OwnershipControls {
    /// No ACLs: the bucket's owner owns what others put into it.
    public static var bucketOwnerEnforced: Self { .init(rules: [.init(objectOwnership: .bucketOwnerEnforced)]) }
}

extension S3.Bucket.VersioningConfiguration {
    /// What is overwritten or deleted stays as a former version.
    public static var enabled: Self { .init(status: .enabled) }
}
