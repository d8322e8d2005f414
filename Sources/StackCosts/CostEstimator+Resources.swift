// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

extension CostEstimator {
    /// What each resource costs in a month by being there, by its logical ID; what costs nothing, or nobody knows, is not
    /// among them.
    package func fixedCosts(in outcome: Outcome) -> [String: Amount] {
        let context = CostContext(outcome: outcome, prices: prices, region: region)
        var costs: [String: Amount] = [:]
        for resource in outcome.resources {
            guard case .priced(let charges, _) = CostRules.charges(resource, context) else { continue }
            let amounts = charges.filter { $0.item.driver == nil }.compactMap { charge -> Amount? in
                guard let price = prices.price(of: charge.item, in: region) else { return nil }
                let quantity = price.item.unit == .hour ? charge.count * usage.hours : charge.count
                return quantity * price.amount
            }
            if !amounts.isEmpty { costs[resource.logicalID] = Amount.sum(amounts) }
        }
        return costs
    }
}
