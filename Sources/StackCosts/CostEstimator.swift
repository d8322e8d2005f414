// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// Estimates what templates cost in a month, from their resources alone: nothing is asked of AWS.
package struct CostEstimator: Sendable {
    let prices: PriceList
    let region: String
    let usage: Usage

    /// Nil when no prices are known for the region.
    package init?(prices: PriceList = PriceList(), region: String, usage: Usage = Usage()) {
        guard prices.regions.contains(region) else { return nil }
        self.prices = prices
        self.region = region
        self.usage = usage
    }

    /// - Parameter subjects: stacks in the order of their deployment.
    package func estimate(_ subjects: [CostSubject]) -> Estimate {
        // Their names can be those of files: what tells them apart here is their place.
        let joined = JoinedStacks(
            subjects.enumerated().map { index, subject in
                StackPart(
                    name: "\(index)", stackName: subject.stackName, template: subject.template,
                    parameters: subject.parameterValues)
            }, region: region)
        return estimate(joined.deployed, of: subjects, in: joined)
    }

    /// - Parameters:
    ///   - outcome: how stacks turn out together.
    ///   - subjects: the stacks, in the order in which they were joined.
    package func estimate(_ outcome: Outcome, of subjects: [CostSubject], in joined: JoinedStacks) -> Estimate {
        var collector = CostCollector(prices: prices, region: region, usage: usage)
        collector.add(outcome, of: subjects, joined)
        return collector.estimate
    }
}
