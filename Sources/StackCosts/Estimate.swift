// SPDX-License-Identifier: Apache-2.0

/// The cost of an environment in a month, as far as its templates tell.
package struct Estimate: Sendable {
    package let region: String
    package let usage: Usage
    /// Every resource that is made, in the order of the stacks.
    package let resources: [ResourceCost]
    /// The lines that are paid by being there.
    package let fixed: [CostLine]
    /// The lines that are paid by use.
    package let byUse: [CostLine]
    /// What is paid for and has no price known in the region, so that the total is without it.
    package let unpriced: [PricedItem]

    package var fixedTotal: Amount { Amount.sum(fixed.map(\.monthly)) }

    package var byUseTotal: Amount { Amount.sum(byUse.map(\.monthly)) }

    package var total: Amount { fixedTotal + byUseTotal }

    /// Whether something is not covered, so that the total is the least that it can be.
    package var leavesOut: Bool {
        resources.contains { resource in
            if case .notCovered = resource.outcome { return true }
            return !resource.missing.isEmpty
        }
    }

    /// What has no price, by the first words of its title; each once.
    package var unpricedNames: [String] {
        unpriced.map { String($0.title.prefix { $0 != "," }) }.reduce(into: []) {
            if !$0.contains($1) { $0.append($1) }
        }
    }

    /// The prices that were used, in the order of the items.
    package var prices: [Price] {
        let used = Set((fixed + byUse).map(\.price))
        return PricedItem.allCases.flatMap { item in used.filter { $0.item == item } }
    }
}

extension Estimate {
    /// The lines of a group of items, as a comparison has them in a row.
    package func total(of group: String) -> Amount {
        Amount.sum((fixed + byUse).filter { $0.item.group == group }.map(\.monthly))
    }

    /// The cost without what grows with something, exact.
    package func base(without driver: UsageDriver) -> Amount {
        Amount.sum((fixed + byUse).filter { $0.item.driver != driver }.map { $0.quantity * $0.price.amount })
    }

    /// By how much the cost grows with one more of something.
    package func slope(_ driver: UsageDriver) -> Amount {
        Amount.sum(byUse.filter { $0.item.driver == driver }.map { $0.count * $0.price.amount })
    }
}
