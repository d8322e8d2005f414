// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The rules of the web ACL, in the order in which they are asked.
struct WebACLRules {
    let all: [WAFv2.WebACL.Rule]

    init(_ sight: WebACL.Sight, _ settings: Settings) {
        var rules = Self.groups(sight).enumerated().map { index, name in
            let isCounted = name == Self.commonRules && settings.webACLAdmitsLargeBodies
            return Self.managed(name, priority: index, counting: isCounted ? ["SizeRestrictions_BODY"] : [])
        }
        if let limit = settings.webACLSettings?.requestsPerAddress {
            rules.append(Self.rate(limit, of: sight, priority: rules.count))
        }
        all = rules
    }

    private static let commonRules = "AWSManagedRulesCommonRuleSet"

    /// The list of known attackers looks at the address that a request comes from and at no header, so behind a link it would
    /// look at the link's.
    private static func groups(_ sight: WebACL.Sight) -> [String] {
        let ofRequests = ["AWSManagedRulesKnownBadInputsRuleSet", commonRules]
        return switch sight {
        case .clients: ["AWSManagedRulesAmazonIpReputationList"] + ofRequests
        case .link: ofRequests
        }
    }

    /// - Parameter counted: rules of the group that block nothing.
    private static func managed(_ name: String, priority: Int, counting counted: [String]) -> WAFv2.WebACL.Rule {
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

    private static func rate(_ limit: Int, of sight: WebACL.Sight, priority: Int) -> WAFv2.WebACL.Rule {
        let statement: WAFv2.WebACL.RateBasedStatement =
            switch sight {
            case .clients: .init(aggregateKeyType: .ip, limit: .init(limit), evaluationWindowSec: 300)
            case .link:
                .init(
                    aggregateKeyType: .forwardedIp, limit: .init(limit), evaluationWindowSec: 300,
                    forwardedIPConfig: .init(
                        // The API always writes one.
                        fallbackBehavior: .match, headerName: .init(WebACL.clientHeader)))
            }
        return .init(
            name: "RequestsPerAddress", priority: .init(priority), statement: .init(rateBasedStatement: statement),
            visibilityConfig: visibility("RequestsPerAddress"), action: .init(block: .init()))
    }

    static func visibility(_ name: String) -> WAFv2.WebACL.VisibilityConfig {
        .init(cloudWatchMetricsEnabled: true, metricName: .init(name), sampledRequestsEnabled: true)
    }
}
