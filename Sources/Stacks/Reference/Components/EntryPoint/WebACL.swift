// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// AWS's managed rules before the entry point: known attackers, known bad requests, the common attacks.
struct WebACL: Component {
    let webACL: WAFv2.WebACL
    let association: WAFv2.WebACLAssociation

    /// - Parameters:
    ///   - resourceArn: a stage of a REST API, or an application load balancer.
    ///   - admittingLargeBodies: whether bodies of over 8 KB are counted instead of blocked.
    init(protecting resourceArn: Value<String>, admittingLargeBodies: Bool) {
        let webACL = WAFv2.WebACL(
            "WebAcl",
            defaultAction: .init(allow: .init()),
            scope: "REGIONAL",
            visibilityConfig: Self.visibility("WebAcl"),
            description: "Managed rules of AWS",
            rules: .init(
                [
                    "AWSManagedRulesAmazonIpReputationList", "AWSManagedRulesKnownBadInputsRuleSet", Self.commonRules,
                ].enumerated().map { index, name in
                    let counted = name == Self.commonRules && admittingLargeBodies ? ["SizeRestrictions_BODY"] : []
                    return Self.rule(name, priority: index, counting: counted)
                }))
        association = WAFv2.WebACLAssociation(
            "WebAclAssociation", resourceArn: "\(resourceArn)", webACLArn: webACL.arn)
        self.webACL = webACL
    }

    private static let commonRules = "AWSManagedRulesCommonRuleSet"

    /// - Parameter counted: rules of the group that block nothing.
    private static func rule(_ name: String, priority: Int, counting counted: [String]) -> WAFv2.WebACL.Rule {
        .init(
            name: .init(name),
            priority: .init(priority),
            statement: .init(
                managedRuleGroupStatement: .init(
                    name: .init(name), vendorName: "AWS",
                    ruleActionOverrides: counted.isEmpty
                        ? nil : .init(counted.map { .init(actionToUse: .init(count: .init()), name: .init($0)) }))),
            visibilityConfig: visibility(name),
            overrideAction: .init(none: [:]))
    }

    private static func visibility(_ name: String) -> WAFv2.WebACL.VisibilityConfig {
        .init(cloudWatchMetricsEnabled: true, metricName: .init(name), sampledRequestsEnabled: true)
    }
}
