// SPDX-License-Identifier: Apache-2.0

import StackCosts
import TemplateAnalysis

/// What is paid by being there at each step of a rehearsal.
struct RehearsalCosts {
    /// Nil where no prices are known for the region.
    private let estimator: CostEstimator?

    /// - Throws: `CommandFailure` where there is no such file of prices, or it cannot be read.
    init(_ invocation: Invocation, region: String?) throws {
        let prices = try CostPrices.list(invocation)
        estimator = region.flatMap { CostEstimator(prices: prices, region: $0) }
    }

    /// Whether there are prices.
    var areKnown: Bool { estimator != nil }

    /// What the resources of a rehearsal cost; nil where no prices are known.
    func known(in rehearsal: Rehearsal) -> RehearsedCosts? {
        estimator.map { estimator in
            RehearsedCosts(
                before: estimator.fixedCosts(in: rehearsal.outcomes.before),
                after: estimator.fixedCosts(in: rehearsal.outcomes.after))
        }
    }
}

/// What resources cost in a month by being there, by their names: as they are, and as they are to be.
struct RehearsedCosts {
    let before: [String: Amount]
    let after: [String: Amount]

    /// What a stack costs after none of its steps, after each of them, and after the clean-up.
    func monthly(_ stack: StackRehearsal) -> [Amount] {
        func sum(_ names: some Sequence<String>, _ costs: [String: Amount]) -> Amount {
            Amount.sum(names.compactMap { costs[$0] })
        }
        let states = (0...stack.steps.count).map { count in
            let done = Set(stack.steps.prefix(count).joined().map(\.name))
            let present = stack.present(after: count)
            return sum(present.filter(done.contains), after) + sum(present.filter { !done.contains($0) }, before)
                + sum(stack.doubled(after: count), before)
        }
        let last = stack.steps.joined().map(\.name) + stack.unchanged
        return states + [sum(last, after)]
    }
}
