// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A web ACL protects what its scope allows.
enum WebACLScopeRule: SystemRule {
    static let description = RuleDescription(
        "web-acl-scope", "A distribution has a web ACL with scope CLOUDFRONT, everything else one with REGIONAL.",
        reason: "AWS WAF refuses the association",
        example: """
              "W": {
                "Type": "AWS::WAFv2::WebACL",
                "Properties": {
            -     "Scope": "CLOUDFRONT",
            +     "Scope": "REGIONAL",
                  "DefaultAction": {"Allow": {}},
                  "VisibilityConfig": {
                    "CloudWatchMetricsEnabled": true,
                    "MetricName": "m",
                    "SampledRequestsEnabled": true
                  }
                }
              },
              "A": {
                "Type": "AWS::WAFv2::WebACLAssociation",
                "Properties": {
                  "WebACLArn": {"Fn::GetAtt": ["W", "Arn"]},
                  "ResourceArn": "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/a/a1b2c3"
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return region(outcome)
            + outcome.resources(of: "AWS::WAFv2::WebACLAssociation").compactMap {
                mismatch($0["WebACLArn"], "CLOUDFRONT", "set Scope to REGIONAL", outcome)
            }
            + outcome.resources(of: "AWS::CloudFront::Distribution").compactMap {
                mismatch($0["DistributionConfig"]["WebACLId"], "REGIONAL", "set Scope to CLOUDFRONT", outcome)
            }
    }

    private static func mismatch(
        _ use: PropertyValue, _ wrong: String, _ fix: String, _ outcome: Outcome
    ) -> Diagnostic? {
        guard let list = outcome.resource(use, of: "AWS::WAFv2::WebACL"), list["Scope"].text == wrong else {
            return nil
        }
        return error(at: use, "'\(use.element)' uses '\(list.logicalID)', whose Scope is \(wrong)", fix: fix)
    }

    private static func region(_ outcome: Outcome) -> [Diagnostic] {
        guard let region = outcome.region, region != "us-east-1"
        else { return [] }
        return outcome.resources(of: "AWS::WAFv2::WebACL").filter { $0["Scope"].text == "CLOUDFRONT" }.map {
            error(
                at: $0["Scope"], "'\($0.logicalID)' has scope CLOUDFRONT and is made in \(region)",
                why: "scope CLOUDFRONT exists in us-east-1 only",
                fix: "make it in a stack in us-east-1 and pass its ARN")
        }
    }
}
