// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A bucket has an access control list only where its ownership controls take one.
enum BucketACLRule: SystemRule {
    static let description = RuleDescription(
        "bucket-acl", "A bucket with an ACL has ACLs enabled, and lets a public one be public.",
        reason: "S3 refuses to create the bucket: new buckets have ACLs disabled and public ones blocked",
        example: """
              "B": {
                "Type": "AWS::S3::Bucket",
            -   "Properties": {"AccessControl": "LogDeliveryWrite"}
            +   "Properties": {
            +     "AccessControl": "LogDeliveryWrite",
            +     "OwnershipControls": {"Rules": [{"ObjectOwnership": "ObjectWriter"}]}
            +   }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html")

    /// The canned ACLs that grant somebody else something; those for the owner of a bucket are ignored on buckets.
    private static let granting: Set = [
        "AuthenticatedRead", "AwsExecRead", "LogDeliveryWrite", "PublicRead", "PublicReadWrite",
    ]
    private static let open: Set = ["AuthenticatedRead", "PublicRead", "PublicReadWrite"]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::S3::Bucket").compactMap { bucket in
            guard let list = bucket["AccessControl"].text, granting.contains(list) else { return nil }
            return ownership(of: bucket, list) ?? block(of: bucket, list)
        }
    }

    private static func ownership(of bucket: Outcome.Resource, _ list: String) -> Diagnostic? {
        let controls = bucket["OwnershipControls"]
        guard !controls.isUnknown, let rules = controls["Rules"].elements else { return nil }
        let ownership = rules.first?["ObjectOwnership"]
        guard ownership.map({ $0.text == "BucketOwnerEnforced" }) ?? true else { return nil }
        let state = ownership == nil ? "no OwnershipControls, so its ACLs are" : "BucketOwnerEnforced: its ACLs are"
        return error(
            at: bucket["AccessControl"],
            "bucket '\(bucket.logicalID)' has the ACL \(list) and \(state) disabled",
            fix: list == "LogDeliveryWrite"
                ? "let a bucket policy allow logging.s3.amazonaws.com to put objects, or set ObjectOwnership to ObjectWriter"
                : "use a bucket policy instead, or set ObjectOwnership to ObjectWriter")
    }

    private static func block(of bucket: Outcome.Resource, _ list: String) -> Diagnostic? {
        let block = bucket["PublicAccessBlockConfiguration"]
        guard open.contains(list), !block.isUnknown, block.isAbsent || block["BlockPublicAcls"].bool == true else {
            return nil
        }
        return error(
            at: bucket["AccessControl"],
            "bucket '\(bucket.logicalID)' has the public ACL \(list) and blocks public ACLs",
            fix: "let CloudFront read it, or set BlockPublicAcls and IgnorePublicAcls to false")
    }
}
