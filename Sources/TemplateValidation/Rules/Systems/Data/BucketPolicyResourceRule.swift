// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A bucket policy speaks of its own bucket, and each action of what it works on.
enum BucketPolicyResourceRule: SystemRule {
    static let description = RuleDescription(
        "bucket-policy-resource",
        "A bucket policy names its own bucket, and the kind of resource that each action needs.",
        reason: "S3 rejects the policy as malformed",
        example: """
              "B": {"Type": "AWS::S3::Bucket"},
              "P": {
                "Type": "AWS::S3::BucketPolicy",
                "Properties": {
                  "Bucket": {"Ref": "B"},
                  "PolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Deny",
                        "Principal": "*",
                        "Action": "s3:PutObject",
            -           "Resource": {"Fn::GetAtt": ["B", "Arn"]}
            +           "Resource": {"Fn::Sub": "${B.Arn}/*"}
                      }
                    ]
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/security_iam_service-with-iam.html")

    private static let objectActions: Set = [
        "s3:abortmultipartupload", "s3:deleteobject", "s3:deleteobjecttagging", "s3:deleteobjectversion",
        "s3:getobject", "s3:getobjectacl", "s3:getobjecttagging", "s3:getobjectversion", "s3:getobjectversiontagging",
        "s3:listmultipartuploadparts", "s3:putobject", "s3:putobjectacl", "s3:putobjecttagging", "s3:restoreobject",
    ]
    private static let bucketActions: Set = [
        "s3:deletebucket", "s3:deletebucketpolicy", "s3:getbucketacl", "s3:getbucketcors", "s3:getbucketlocation",
        "s3:getbucketlogging", "s3:getbucketnotification", "s3:getbucketpolicy", "s3:getbuckettagging",
        "s3:getbucketversioning", "s3:listbucket", "s3:listbucketmultipartuploads", "s3:listbucketversions",
        "s3:putbucketacl", "s3:putbucketnotification", "s3:putbucketpolicy", "s3:putbucketversioning",
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let policies = BucketPolicies(system.outcome)
        return system.outcome.resources(of: "AWS::S3::BucketPolicy").flatMap { policy in
            system.permissions.policy(policy["PolicyDocument"]).knownStatements.flatMap { statement in
                strangers(statement, policy, policies.bucket(of: policy), system.outcome)
                    + [misfit(statement, policy)].compactMap { $0 }
            }
        }
    }

    /// The resources that belong to another bucket.
    private static func strangers(
        _ statement: AccessStatement, _ policy: Outcome.Resource, _ own: Outcome.Resource?, _ outcome: Outcome
    ) -> [Diagnostic] {
        (statement.resources ?? []).compactMap { value in
            let other: String
            switch BucketAddress(value)?.bucket {
            case .resource(let target):
                guard let own, target != own.logicalID, outcome[target]?.type == "AWS::S3::Bucket" else { return nil }
                other = target
            case .name(let name):
                guard let text = own?["BucketName"].text ?? policy["Bucket"].text, text != name else { return nil }
                other = name
            case nil: return nil
            }
            let bucket = own?.logicalID ?? policy["Bucket"].text ?? ""
            return error(
                at: value, "'\(policy.logicalID)' is the policy of bucket '\(bucket)' and names bucket '\(other)'",
                fix: "name '\(bucket)', or give '\(other)' a policy of its own")
        }
    }

    /// An action that none of the statement's resources fits.
    private static func misfit(_ statement: AccessStatement, _ policy: Outcome.Resource) -> Diagnostic? {
        guard let resources = statement.resources, !resources.isEmpty else { return nil }
        let addresses = resources.compactMap { BucketAddress($0) }
        guard addresses.count == resources.count else { return nil }
        let place = statement.value["Resource"]
        if !addresses.contains(where: \.coversObjects),
            let action = statement.writtenActions.first(where: { objectActions.contains($0.lowercased()) })
        {
            return error(
                at: place, "'\(policy.logicalID)' has the action \(action) of objects on the bucket alone",
                fix: "append /* to the bucket's ARN")
        }
        if !addresses.contains(where: \.coversBucket),
            let action = statement.writtenActions.first(where: { bucketActions.contains($0.lowercased()) })
        {
            return error(
                at: place, "'\(policy.logicalID)' has the action \(action) of buckets on objects alone",
                fix: "name the bucket's ARN without a path")
        }
        return nil
    }
}
