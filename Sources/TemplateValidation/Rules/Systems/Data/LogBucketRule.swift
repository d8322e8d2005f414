// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A bucket takes the logs of the services that are told to write there.
enum LogBucketRule: SystemRule {
    static let description = RuleDescription(
        "log-bucket", "A bucket for logs of CloudFront, CloudTrail or a load balancer lets these write, in time.",
        reason: "the service tests the bucket when it is set up, is refused, and the stack fails",
        example: """
              "B": {"Type": "AWS::S3::Bucket"},
            + "P": {
            +   "Type": "AWS::S3::BucketPolicy",
            +   "Properties": {
            +     "Bucket": {"Ref": "B"},
            +     "PolicyDocument": {
            +       "Version": "2012-10-17",
            +       "Statement": [
            +         {
            +           "Effect": "Allow",
            +           "Principal": {"Service": "cloudtrail.amazonaws.com"},
            +           "Action": "s3:GetBucketAcl",
            +           "Resource": {"Fn::GetAtt": ["B", "Arn"]}
            +         },
            +         {
            +           "Effect": "Allow",
            +           "Principal": {"Service": "cloudtrail.amazonaws.com"},
            +           "Action": "s3:PutObject",
            +           "Resource": {"Fn::Sub": "${B.Arn}/AWSLogs/*"}
            +         }
            +       ]
            +     }
            +   }
            + },
              "T": {
                "Type": "AWS::CloudTrail::Trail",
            +   "DependsOn": "P",
                "Properties": {"IsLogging": true, "S3BucketName": {"Ref": "B"}}
              }
            """,
        source:
            "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let distributions = outcome.resources(of: "AWS::CloudFront::Distribution").compactMap {
            distribution($0, outcome)
        }
        guard !outcome.mayHaveMore else { return distributions }
        return distributions
            + outcome.resources(of: "AWS::CloudTrail::Trail").compactMap { trail in
                writer(trail, trail["S3BucketName"], outcome, service: "cloudtrail.amazonaws.com")
            }
            + outcome.resources(of: "AWS::ElasticLoadBalancingV2::LoadBalancer").compactMap { balancer in
                let attributes = balancer["LoadBalancerAttributes"].knownElements
                func value(_ key: String) -> PropertyValue? { attributes.first { $0["Key"].text == key }?["Value"] }
                guard let bucket = value("access_logs.s3.bucket"), value("access_logs.s3.enabled")?.bool == true else {
                    return nil
                }
                return writer(balancer, bucket, outcome, service: nil)
            }
    }

    /// CloudFront's standard logs come with an access control list.
    private static func distribution(_ distribution: Outcome.Resource, _ outcome: Outcome) -> Diagnostic? {
        let target = distribution["DistributionConfig"]["Logging"]["Bucket"]
        if let text = target.text, !text.isEmpty, !text.contains(".s3") {
            return error(
                at: target, "'\(distribution.logicalID)' logs to '\(text)', which is no domain name of a bucket",
                why: "CloudFront rejects the distribution",
                fix: "write the name of the bucket and .s3.amazonaws.com")
        }
        guard let reference = target.reference, let bucket = outcome[reference.logicalID],
            bucket.type == "AWS::S3::Bucket"
        else { return nil }
        guard let attribute = reference.attribute, attribute.hasSuffix("DomainName") else {
            return error(
                at: target,
                "'\(distribution.logicalID)' logs to bucket '\(bucket.logicalID)', not named by its domain name",
                why: "CloudFront rejects the distribution",
                fix: "use Fn::GetAtt of '\(bucket.logicalID)' and DomainName")
        }
        let controls = bucket["OwnershipControls"]
        guard !controls.isUnknown, let rules = controls["Rules"].elements,
            rules.first.map({ $0["ObjectOwnership"].text == "BucketOwnerEnforced" }) ?? true
        else { return nil }
        return error(
            at: target, "'\(distribution.logicalID)' logs to bucket '\(bucket.logicalID)', whose ACLs are disabled",
            why: "CloudFront rejects the distribution: it delivers its logs by an ACL",
            fix: "set ObjectOwnership of '\(bucket.logicalID)' to BucketOwnerPreferred")
    }

    /// - Parameter service: the principal that writes; nil where it may be an account or one of several services.
    private static func writer(
        _ user: Outcome.Resource, _ target: PropertyValue, _ outcome: Outcome, service: String?
    ) -> Diagnostic? {
        guard let bucket = outcome.resource(target, of: "AWS::S3::Bucket") else { return nil }
        let policies = BucketPolicies(outcome).policies(of: bucket).filter { policy in
            let statements = AccessPolicy(policy["PolicyDocument"], ResourceNames(outcome: outcome)).allStatements
            return statements?.contains { statement in
                service.map(statement.mayAllow) ?? (statement.effect == .allow)
            } ?? true
        }
        guard let policy = policies.first else {
            return error(
                at: target,
                "'\(user.logicalID)' logs to bucket '\(bucket.logicalID)', and no bucket policy allows \(service ?? "the load balancer") to write",
                fix:
                    "add a BucketPolicy that allows \(service ?? "logdelivery.elasticloadbalancing.amazonaws.com") s3:PutObject"
            )
        }
        guard policies.count == 1, user.dependencies.isEmpty else { return nil }
        return warning(
            at: target,
            "'\(user.logicalID)' may be created before the policy '\(policy.logicalID)' lets it write to '\(bucket.logicalID)'",
            why: "the service tests the bucket when it is set up, and is refused if it comes first",
            fix: "add DependsOn '\(policy.logicalID)'")
    }
}
