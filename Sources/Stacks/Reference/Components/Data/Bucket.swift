// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL

/// An S3 bucket that outlives its stack, for this account's principals by TLS.
struct Bucket: Component {
    let bucket: S3.Bucket
    let policy: S3.BucketPolicy

    init(_ settings: BucketSettings, key: KMS.Key?) {
        typealias Rule = S3.Bucket.Rule
        let former = Rule(
            status: .enabled, abortIncompleteMultipartUpload: .init(daysAfterInitiation: 7),
            id: "FormerVersions",
            noncurrentVersionExpiration: .init(noncurrentDays: .init(settings.formerVersionsInDays)))
        let expired = settings.expirationInDays.map {
            Rule(status: .enabled, expirationInDays: .days(.init($0)), id: "Expiration")
        }
        let bucket = S3.Bucket(
            "Bucket",
            bucketEncryption: key.map { .kms($0) } ?? .aes256,
            lifecycleConfiguration: .init(rules: .init([former] + [expired].compactMap { $0 })),
            ownershipControls: .bucketOwnerEnforced,
            publicAccessBlockConfiguration: .blockAll,
            versioningConfiguration: .enabled
        )
        .retained()
        policy = S3.BucketPolicy(
            "BucketPolicy",
            bucket: bucket.ref,
            policyDocument: .policy(
                .deny(
                    "s3:*", on: ["\(bucket.arn)", "\(bucket.arn)/*"], principal: .any,
                    when: [.init("Bool", "aws:SecureTransport", "false")]))
        )
        // Without it the bucket would take what comes in plain text.
        .retained()
        self.bucket = bucket
    }
}
