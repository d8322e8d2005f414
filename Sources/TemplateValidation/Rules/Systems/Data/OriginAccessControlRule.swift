// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// An origin access control signs for the service that its origin is of.
enum OriginAccessControlRule: SystemRule {
    static let description = RuleDescription(
        "origin-access-control", "The origin access control of an origin is of the origin's kind.",
        reason:
            "the origin answers 403: CloudFront signs the requests for another service, or refuses the distribution",
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
                        "Effect": "Allow",
                        "Principal": {"Service": "cloudfront.amazonaws.com"},
                        "Action": "s3:GetObject",
                        "Resource": {"Fn::Sub": "${B.Arn}/*"},
                        "Condition": {
                          "StringEquals": {
                            "AWS:SourceArn": {
                              "Fn::Sub": "arn:aws:cloudfront::${AWS::AccountId}:distribution/${D}"
                            }
                          }
                        }
                      }
                    ]
                  }
                }
              },
              "A": {
                "Type": "AWS::CloudFront::OriginAccessControl",
                "Properties": {
                  "OriginAccessControlConfig": {
                    "Name": "a",
            -       "OriginAccessControlOriginType": "lambda",
            +       "OriginAccessControlOriginType": "s3",
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
                        "OriginAccessControlId": {"Fn::GetAtt": ["A", "Id"]},
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
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-originaccesscontrol-originaccesscontrolconfig.html"
    )

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        guard !outcome.resources(of: "AWS::CloudFront::OriginAccessControl").isEmpty else { return [] }
        return outcome.resources(of: "AWS::CloudFront::Distribution").flatMap { distribution in
            distribution["DistributionConfig"]["Origins"].knownElements.compactMap { origin in
                let control = origin["OriginAccessControlId"]
                guard !origin.isUnknown, let named = outcome.resource(control),
                    let kind = named["OriginAccessControlConfig"]["OriginAccessControlOriginType"].text,
                    let wanted = wanted(by: origin, outcome), kind != wanted
                else { return nil }
                return error(
                    at: control,
                    "the origin '\(origin["Id"].text ?? "")' of '\(distribution.logicalID)' is of \(wanted), and its origin access control '\(named.logicalID)' is for \(kind)",
                    fix: "set OriginAccessControlOriginType to \(wanted)")
            }
        }
    }

    /// The kind that an origin certainly is of.
    private static func wanted(by origin: PropertyValue, _ outcome: Outcome) -> String? {
        let domain = origin["DomainName"]
        if !origin["S3OriginConfig"].isAbsent, !origin["S3OriginConfig"].isUnknown { return "s3" }
        if outcome.resource(domain)?.type == "AWS::S3::Bucket" { return "s3" }
        guard let end = domain.parts?.last?.stringValue else { return nil }
        return end.contains(".lambda-url.") ? "lambda" : nil
    }
}
