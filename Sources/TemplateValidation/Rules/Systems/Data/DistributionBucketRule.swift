// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A bucket behind a distribution lets the distribution read it.
enum DistributionBucketRule: SystemRule {
    static let description = RuleDescription(
        "distribution-bucket", "A bucket behind a distribution has a policy that lets CloudFront read it.",
        reason: "every request that reaches the bucket is answered with 403 Access Denied",
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
            +           "Principal": {"Service": "cloudfront.amazonaws.com"},
            +           "Action": "s3:GetObject",
            +           "Resource": {"Fn::Sub": "${B.Arn}/*"},
            +           "Condition": {
            +             "StringEquals": {
            +               "AWS:SourceArn": {
            +                 "Fn::Sub": "arn:aws:cloudfront::${AWS::AccountId}:distribution/${D}"
            +               }
            +             }
            +           }
            +         }
            +       ]
            +     }
            +   }
            + },
              "A": {
                "Type": "AWS::CloudFront::OriginAccessControl",
                "Properties": {
                  "OriginAccessControlConfig": {
                    "Name": "a",
                    "OriginAccessControlOriginType": "s3",
                    "SigningBehavior": "always",
                    "SigningProtocol": "sigv4"
                  }
                }
              },
              "D": {
                "Type": "AWS::CloudFront::Distribution",
                "Properties": {
                  "DistributionConfig": {
                    "Enabled": true,
                    "Origins": [
                      {
                        "Id": "b",
                        "DomainName": {"Fn::GetAtt": ["B", "RegionalDomainName"]},
                        "OriginAccessControlId": {"Ref": "A"},
                        "S3OriginConfig": {}
                      }
                    ],
                    "DefaultCacheBehavior": {
                      "TargetOriginId": "b",
                      "ViewerProtocolPolicy": "https-only",
                      "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6"
                    }
                  }
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html"
    )

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        guard !outcome.mayHaveMore else { return [] }
        let policies = BucketPolicies(outcome)
        return outcome.resources(of: "AWS::CloudFront::Distribution").flatMap { distribution in
            distribution["DistributionConfig"]["Origins"].knownElements.compactMap {
                finding($0, distribution, policies, outcome)
            }
        }
    }

    private static func finding(
        _ origin: PropertyValue, _ distribution: Outcome.Resource, _ policies: BucketPolicies, _ outcome: Outcome
    ) -> Diagnostic? {
        let domain = origin["DomainName"]
        let control = origin["OriginAccessControlId"]
        guard let bucket = bucket(at: domain, outcome),
            bucket["AccessControl"].isAbsent || bucket["AccessControl"].text == "Private",
            !origin["S3OriginConfig"].isAbsent, !origin["S3OriginConfig"].isUnknown
        else { return nil }
        let statements = policies.policies(of: bucket).map {
            AccessPolicy($0["PolicyDocument"], ResourceNames(outcome: outcome)).allStatements
        }
        let name = "'\(distribution.logicalID)' serves bucket '\(bucket.logicalID)'"
        if outcome.resource(control)?["OriginAccessControlConfig"]["SigningBehavior"].text == "never" {
            let isPublic = statements.contains { $0?.contains { $0.effect == .allow && $0.namesEveryone } ?? true }
            return isPublic
                ? nil
                : error(
                    at: control, "\(name) with an origin access control that never signs",
                    fix: "set SigningBehavior of the origin access control to always")
        }
        if !control.isAbsent {
            guard
                !statements.contains(where: {
                    $0?.contains { $0.mayAllow(service: "cloudfront.amazonaws.com") } ?? true
                })
            else { return nil }
            return error(
                at: domain,
                "\(name) with an origin access control, and no bucket policy allows cloudfront.amazonaws.com",
                fix:
                    "add a BucketPolicy that allows cloudfront.amazonaws.com s3:GetObject on the objects, for the AWS:SourceArn of the distribution"
            )
        }
        // Objects may have lists of their own where these are enabled.
        guard bucket["OwnershipControls"].isAbsent,
            !statements.contains(where: { $0?.contains(where: mayAllowIdentity) ?? true })
        else { return nil }
        return warning(
            at: domain, "\(name), and no bucket policy allows anyone to read it",
            fix: "add an OriginAccessControl, and a BucketPolicy that allows cloudfront.amazonaws.com s3:GetObject")
    }

    /// The bucket of this template whose endpoint it is, not that of its website.
    private static func bucket(at domain: PropertyValue, _ outcome: Outcome) -> Outcome.Resource? {
        let id: String?
        if let reference = domain.reference {
            id = ["DomainName", "RegionalDomainName"].contains(reference.attribute) ? reference.logicalID : nil
        } else if let parts = domain.parts, parts.count > 1, let function = parts[0].function, function.name == "Ref",
            let next = parts[1].stringValue, next.hasPrefix(".s3."), !next.contains("website")
        {
            id = function.argument.stringValue
        } else {
            id = nil
        }
        return id.flatMap { outcome[$0] }.flatMap { $0.type == "AWS::S3::Bucket" ? $0 : nil }
    }

    /// An identity is a principal of many forms; a service is none.
    private static func mayAllowIdentity(_ statement: AccessStatement) -> Bool {
        let principal = statement.value["Principal"]
        return statement.effect == .allow
            && (principal.isUnknown || principal["Service"].isAbsent
                || (principal.members ?? []).contains { $0.key != "Service" })
    }
}
