// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// Estimates what templates cost in a month, from their resources alone: nothing is asked of AWS.
package struct CostEstimator: Sendable {
    private let prices: PriceList
    private let region: String
    private let usage: Usage

    /// Nil when no prices are known for the region.
    package init?(prices: PriceList = PriceList(), region: String, usage: Usage = Usage()) {
        guard prices.regions.contains(region) else { return nil }
        self.prices = prices
        self.region = region
        self.usage = usage
    }

    /// - Parameter subjects: stacks in the order of their deployment, since later ones take outputs of earlier ones.
    package func estimate(_ subjects: [CostSubject]) -> Estimate {
        var earlier = StackOutputs()
        var collector = CostCollector(prices: prices, region: region, usage: usage)
        for subject in subjects {
            let outcome = subject.template.deployed(
                parameters: subject.parameterValues, region: region, stackName: subject.stackName, after: earlier)
            earlier.add(outcome, of: subject.stackName)
            collector.add(subject, outcome)
        }
        return collector.estimate
    }
}
