import StackDSL

/// APIs: they are paid by request.
enum RestAPICosts: CostRule {
    static let types = ["AWS::ApiGateway::RestApi"]

    static func charges(_ resource: DeployedResource, _ context: CostContext) -> Charges {
        let types = resource["EndpointConfiguration"]?["Types"]?.arrayValue?.compactMap(\.stringValue) ?? []
        return .priced([Charge(.restRequest)] + (types.contains("PRIVATE") ? [] : [Charge(.transferOut)]))
    }
}

enum HTTPAPICosts: CostRule {
    static let types = ["AWS::ApiGatewayV2::Api"]

    static func charges(_ resource: DeployedResource, _ context: CostContext) -> Charges {
        let type = resource.text("ProtocolType", default: "HTTP")
        guard type == "HTTP" else { return .notCovered("no price of \(type ?? "its type") APIs is known here") }
        return .priced([Charge(.httpRequest), Charge(.transferOut)])
    }
}

enum StageCosts: CostRule {
    static let types = ["AWS::ApiGateway::Stage"]

    static func charges(_ resource: DeployedResource, _ context: CostContext) -> Charges {
        if resource.text("CacheClusterEnabled", default: "false") != "false" {
            return .notCovered("its cache bills by hour and size")
        }
        if resource.text("TracingEnabled", default: "false") != "false" {
            return .notCovered("X-Ray bills the traces that it makes")
        }
        return .free
    }
}

enum WebACLCosts: CostRule {
    static let types = ["AWS::WAFv2::WebACL"]

    /// Groups of managed rules that cost more than a rule.
    private static let dear = [
        "AWSManagedRulesBotControlRuleSet", "AWSManagedRulesATPRuleSet", "AWSManagedRulesACFPRuleSet",
        "AWSManagedRulesAntiDDoSRuleSet",
    ]

    static func charges(_ resource: DeployedResource, _ context: CostContext) -> Charges {
        let charges = [Charge(.webACL), Charge(.webACLRequest)]
        guard resource["Rules"] != nil else { return .priced(charges) }
        guard let count = resource.count("Rules"), let rules = resource["Rules"]?.arrayValue else {
            return .priced(charges, missing: ["the number of its rules is not known before the deployment"])
        }
        let groups = rules.compactMap { $0["Statement"]?["ManagedRuleGroupStatement"] }
        let own = groups.filter {
            $0["VendorName"]?.stringValue != "AWS" || dear.contains($0["Name"]?.stringValue ?? "")
        }
        let missing = own.map { "the fee of the rule group \($0["Name"]?.stringValue ?? "of another vendor")" }
        return .priced(charges + [Charge(.webACLRule, Amount(count))], missing: missing)
    }
}
