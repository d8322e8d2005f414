// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A bucket that receives access logs lets S3 write them.
enum BucketLogDeliveryRule: SystemRule {
    static let description = RuleDescription(
        "bucket-log-delivery", "A bucket that receives the access logs of another lets S3 write them.",
        reason: "no log is ever delivered, and nothing says so",
        example: """
              "L": {"Type": "AWS::S3::Bucket"},
            + "P": {
            +   "Type": "AWS::S3::BucketPolicy",
            +   "Properties": {
            +     "Bucket": {"Ref": "L"},
            +     "PolicyDocument": {
            +       "Version": "2012-10-17",
            +       "Statement": [
            +         {
            +           "Effect": "Allow",
            +           "Principal": {"Service": "logging.s3.amazonaws.com"},
            +           "Action": "s3:PutObject",
            +           "Resource": {"Fn::Sub": "${L.Arn}/*"}
            +         }
            +       ]
            +     }
            +   }
            + },
              "B": {
                "Type": "AWS::S3::Bucket",
                "Properties": {"LoggingConfiguration": {"DestinationBucketName": {"Ref": "L"}}}
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        guard !outcome.mayHaveMore else { return [] }
        let policies = BucketPolicies(outcome)
        return outcome.resources(of: "AWS::S3::Bucket").compactMap { bucket in
            let target = bucket["LoggingConfiguration"]["DestinationBucketName"]
            guard let destination = outcome.resource(target, of: "AWS::S3::Bucket"),
                destination["AccessControl"].isAbsent || destination["AccessControl"].text == "Private",
                !policies.policies(of: destination).contains(where: { mayAllow($0, system) })
            else { return nil }
            return warning(
                at: target,
                "bucket '\(bucket.logicalID)' logs to '\(destination.logicalID)', which lets nobody deliver logs",
                fix:
                    "give '\(destination.logicalID)' a bucket policy that allows logging.s3.amazonaws.com s3:PutObject")
        }
    }

    private static func mayAllow(_ policy: Outcome.Resource, _ system: SystemModel) -> Bool {
        let statements = system.permissions.policy(policy["PolicyDocument"]).allStatements
        return statements?.contains { $0.mayAllow(service: "logging.s3.amazonaws.com") } ?? true
    }
}
