// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// AWS's managed rules before the entry point: known attackers, known bad requests, the common attacks.
struct WebACL: Component {
    let webACL: WAFv2.WebACL
    let association: WAFv2.WebACLAssociation

    /// - Parameter resourceArn: a stage of a REST API, or an application load balancer.
    init(protecting resourceArn: Value<String>) {
        let webACL = WAFv2.WebACL(
            "WebAcl",
            defaultAction: .init(allow: .init()),
            scope: "REGIONAL",
            visibilityConfig: Self.visibility("WebAcl"),
            description: "Managed rules of AWS",
            rules: .init(
                [
                    "AWSManagedRulesAmazonIpReputationList", "AWSManagedRulesKnownBadInputsRuleSet",
                    "AWSManagedRulesCommonRuleSet",
                ].enumerated().map { Self.rule($0.element, priority: $0.offset) }))
        association = WAFv2.WebACLAssociation(
            "WebAclAssociation", resourceArn: "\(resourceArn)", webACLArn: webACL.arn)
        self.webACL = webACL
    }

    private static func rule(_ name: String, priority: Int) -> WAFv2.WebACL.Rule {
        .init(
            name: .init(name),
            priority: .init(priority),
            statement: .init(managedRuleGroupStatement: .init(name: .init(name), vendorName: "AWS")),
            visibilityConfig: visibility(name),
            overrideAction: .init(none: [:]))
    }

    private static func visibility(_ name: String) -> WAFv2.WebACL.VisibilityConfig {
        .init(cloudWatchMetricsEnabled: true, metricName: .init(name), sampledRequestsEnabled: true)
    }
}
