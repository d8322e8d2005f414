// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Who can speak TLS does.
enum PlainHTTPRule: SystemRule {
    static let description = RuleDescription(
        "plain-http", "Where HTTPS is served, HTTP redirects to it.",
        reason: "requests and cookies travel in the clear, and anyone on the way can read and change them",
        example: """
              "D": {
                "Type": "AWS::CloudFront::Distribution",
                "Properties": {
                  "DistributionConfig": {
                    "Enabled": true,
                    "Origins": [
                      {
                        "Id": "app",
                        "DomainName": "example.com",
                        "CustomOriginConfig": {"OriginProtocolPolicy": "https-only"}
                      }
                    ],
                    "DefaultCacheBehavior": {
                      "TargetOriginId": "app",
            -         "ViewerProtocolPolicy": "allow-all",
            +         "ViewerProtocolPolicy": "redirect-to-https",
                      "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6"
                    }
                  }
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html"
    )

    static func findings(in system: SystemModel) -> [Diagnostic] {
        distributions(system.outcome) + listeners(system.outcome)
    }

    private static func distributions(_ outcome: Outcome) -> [Diagnostic] {
        outcome.resources(of: "AWS::CloudFront::Distribution").flatMap { distribution in
            let configuration = distribution["DistributionConfig"]
            let behaviors = [configuration["DefaultCacheBehavior"]] + configuration["CacheBehaviors"].knownElements
            return behaviors.filter { $0["ViewerProtocolPolicy"].text == "allow-all" }.map { behavior in
                let place = behavior["PathPattern"].text.map { " at \($0)" } ?? ""
                return warning(
                    at: behavior["ViewerProtocolPolicy"],
                    "'\(distribution.logicalID)' serves viewers over HTTP as well as HTTPS\(place)",
                    fix: "set ViewerProtocolPolicy to redirect-to-https")
            }
        }
    }

    private static func listeners(_ outcome: Outcome) -> [Diagnostic] {
        let listeners = outcome.resources(of: "AWS::ElasticLoadBalancingV2::Listener")
        let secure = Set(
            listeners.filter { $0["Protocol"].text == "HTTPS" }.compactMap { $0["LoadBalancerArn"].resource })
        return listeners.compactMap { listener in
            guard listener["Protocol"].text == "HTTP", let balancer = outcome.resource(listener["LoadBalancerArn"]),
                secure.contains(balancer.logicalID),
                balancer["Scheme"].isAbsent || balancer["Scheme"].text == "internet-facing",
                let actions = listener["DefaultActions"].elements,
                let forward = actions.first(where: { $0["Type"].text == "forward" })
            else { return nil }
            return warning(
                at: forward,
                "'\(listener.logicalID)' serves requests over HTTP, though '\(balancer.logicalID)' has an HTTPS listener",
                fix: "let its default action redirect to HTTPS")
        }
    }
}
