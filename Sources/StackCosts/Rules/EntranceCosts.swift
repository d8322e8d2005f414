// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// APIs: they are paid by request.
enum RestAPICosts: CostRule {
    static let types = ["AWS::ApiGateway::RestApi"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        let types = resource["EndpointConfiguration"]["Types"].knownElements.compactMap(\.text)
        return .priced([Charge(.restRequest)] + (types.contains("PRIVATE") ? [] : context.transferOut))
    }
}

enum HTTPAPICosts: CostRule {
    static let types = ["AWS::ApiGatewayV2::Api"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        let type = resource["ProtocolType"].text(default: "HTTP")
        guard type == "HTTP" else { return .notCovered("no price of \(type ?? "its type") APIs is known here") }
        return .priced([Charge(.httpRequest)] + context.transferOut)
    }
}

enum WebACLCosts: CostRule {
    static let types = ["AWS::WAFv2::WebACL"]

    /// Groups of managed rules that cost more than a rule.
    private static let dear = [
        "AWSManagedRulesBotControlRuleSet", "AWSManagedRulesATPRuleSet", "AWSManagedRulesACFPRuleSet",
        "AWSManagedRulesAntiDDoSRuleSet",
    ]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        let charges = [Charge(.webACL), Charge(.webACLRequest)]
        let rules = resource["Rules"]
        guard !rules.isAbsent else { return .priced(charges) }
        guard let count = rules.count else {
            return .priced(charges, missing: ["the number of its rules is not known before the deployment"])
        }
        let groups = rules.knownElements.map { $0["Statement"]["ManagedRuleGroupStatement"] }.filter {
            !$0.isAbsent && !$0.isUnknown
        }
        let own = groups.filter { $0["VendorName"].text != "AWS" || dear.contains($0["Name"].text ?? "") }
        let missing = own.map { "the fee of the rule group \($0["Name"].text ?? "of another vendor")" }
        return .priced(charges + [Charge(.webACLRule, Amount(count))], missing: missing)
    }
}
