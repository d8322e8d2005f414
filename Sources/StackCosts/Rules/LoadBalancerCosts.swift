// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// Load balancers, and the addresses of those that clients reach.
enum LoadBalancerCosts: CostRule {
    static let types = ["AWS::ElasticLoadBalancingV2::LoadBalancer"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        guard let type = resource["Type"].text(default: "application") else {
            return .notCovered("its type is not known before the deployment")
        }
        let own: [Charge]
        switch type {
        case "application": own = [Charge(.applicationLoadBalancer), Charge(.applicationLoadBalancerUse)]
        case "network": own = [Charge(.networkLoadBalancer), Charge(.networkLoadBalancerUse)]
        default: return .notCovered("no price of a \(type) load balancer is known here")
        }
        guard let scheme = resource["Scheme"].text(default: "internet-facing") else {
            return .priced(own, missing: ["whether it has public addresses is not known before the deployment"])
        }
        if scheme == "internal" { return .priced(own) }
        guard let addresses = addresses(resource) else {
            return .priced(
                own + context.transferOut,
                missing: ["the number of its public addresses is not known before the deployment"])
        }
        let charged = addresses > 0 ? [Charge(.publicIPv4, Amount(addresses))] : []
        return .priced(own + charged + context.transferOut)
    }

    /// One in each subnet, but for those that are resources of their own.
    private static func addresses(_ resource: Outcome.Resource) -> Int? {
        guard let kind = resource["IpAddressType"].text(default: "ipv4") else { return nil }
        if kind == "dualstack-without-public-ipv4" { return 0 }
        if let subnets = resource["Subnets"].count { return subnets }
        guard resource["SubnetMappings"].count != nil else { return nil }
        return resource["SubnetMappings"].knownElements.count { $0["AllocationId"].isAbsent }
    }
}

/// The certificates that clients of a load balancer are trusted by.
enum TrustStoreCosts: CostRule {
    static let types = ["AWS::ElasticLoadBalancingV2::TrustStore"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        .priced([Charge(.trustStore)])
    }
}
