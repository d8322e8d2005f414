// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A load balancer that keeps logs is told where.
enum LogBucketNameRule: SystemRule {
    static let description = RuleDescription(
        "load-balancer-logs", "A load balancer that keeps logs names the bucket for them.",
        reason: "Elastic Load Balancing refuses the attribute: it needs a bucket",
        example: """
              "Balancer": {
                "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer",
                "Properties": {
                  "Subnets": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
                  "LoadBalancerAttributes": [
            -       {"Key": "access_logs.s3.enabled", "Value": "true"}
            +       {"Key": "access_logs.s3.enabled", "Value": "true"},
            +       {"Key": "access_logs.s3.bucket", "Value": "logs-of-load-balancers"}
                  ]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::ElasticLoadBalancingV2::LoadBalancer").flatMap { balancer -> [Diagnostic] in
            guard let attributes = balancer["LoadBalancerAttributes"].elements, !attributes.isEmpty else { return [] }
            let keys = attributes.map { $0["Key"].text }
            guard !keys.contains(nil) else { return [] }
            return zip(keys, attributes).compactMap { key, attribute in
                guard let key, key.hasSuffix(".s3.enabled"), attribute["Value"].bool == true else { return nil }
                let bucket = key.dropLast("enabled".count) + "bucket"
                guard let at = keys.firstIndex(of: String(bucket)) else {
                    return error(
                        at: attribute, "'\(balancer.logicalID)' has \(key) without \(bucket)",
                        fix: "add the attribute \(bucket) with the bucket's name")
                }
                guard attributes[at]["Value"].text == "" else { return nil }
                return error(
                    at: attributes[at], "'\(balancer.logicalID)' has \(key) and an empty \(bucket)",
                    fix: "set \(bucket) to the bucket's name")
            }
        }
    }
}
