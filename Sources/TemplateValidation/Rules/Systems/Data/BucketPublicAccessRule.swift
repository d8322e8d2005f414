// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A bucket that is made public by a policy is allowed to be.
enum BucketPublicAccessRule: SystemRule {
    static let description = RuleDescription(
        "bucket-public-access", "A bucket whose policy makes it public lets it be public.",
        reason:
            "S3 answers PutBucketPolicy with 403 Access Denied: new buckets block public policies unless told not to",
        example: """
            - "B": {"Type": "AWS::S3::Bucket"},
            + "B": {
            +   "Type": "AWS::S3::Bucket",
            +   "Properties": {
            +     "PublicAccessBlockConfiguration": {
            +       "BlockPublicAcls": true,
            +       "BlockPublicPolicy": false,
            +       "IgnorePublicAcls": true,
            +       "RestrictPublicBuckets": false
            +     }
            +   }
            + },
              "P": {
                "Type": "AWS::S3::BucketPolicy",
                "Properties": {
                  "Bucket": {"Ref": "B"},
                  "PolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Principal": "*",
                        "Action": "s3:GetObject",
                        "Resource": {"Fn::Sub": "${B.Arn}/*"}
                      }
                    ]
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let policies = BucketPolicies(system.outcome)
        return system.outcome.resources(of: "AWS::S3::BucketPolicy").compactMap { policy in
            guard let bucket = policies.bucket(of: policy),
                let statement = system.permissions.policy(policy["PolicyDocument"]).knownStatements.first(where: {
                    $0.effect == .allow && $0.namesEveryone && !$0.isConditional
                })
            else { return nil }
            return finding(statement, policy, bucket)
        }
    }

    private static func finding(
        _ statement: AccessStatement, _ policy: Outcome.Resource, _ bucket: Outcome.Resource
    ) -> Diagnostic? {
        let block = bucket["PublicAccessBlockConfiguration"]
        let place = statement.value["Principal"]
        let who = "'\(policy.logicalID)' allows everyone to use bucket '\(bucket.logicalID)'"
        if block.isUnknown { return nil }
        if block.isAbsent {
            return error(
                at: place, "\(who), which has no PublicAccessBlockConfiguration and so blocks all public access",
                fix:
                    "allow only who needs it, or set BlockPublicPolicy and RestrictPublicBuckets of '\(bucket.logicalID)' to false"
            )
        }
        if block["BlockPublicPolicy"].bool == true {
            return error(
                at: place, "\(who), whose PublicAccessBlockConfiguration has BlockPublicPolicy on",
                fix: "allow only who needs it, or set BlockPublicPolicy and RestrictPublicBuckets to false")
        }
        if block["RestrictPublicBuckets"].bool == true {
            return warning(
                at: place, "\(who), whose PublicAccessBlockConfiguration has RestrictPublicBuckets on",
                why: "S3 lets in the account and services of AWS only, whatever the policy says",
                fix: "allow only who needs it, or set RestrictPublicBuckets to false")
        }
        return nil
    }
}
