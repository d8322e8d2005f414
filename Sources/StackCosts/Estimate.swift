/// What an environment costs in a month, as far as its templates tell.
public struct Estimate: Sendable {
    public let region: String
    public let usage: Usage
    /// Every resource that is made, in the order of the stacks.
    public let resources: [ResourceCost]
    /// What is paid by being there.
    public let fixed: [CostLine]
    /// What is paid by use.
    public let byUse: [CostLine]

    public var fixedTotal: Amount { Amount.sum(fixed.map(\.monthly)) }

    public var byUseTotal: Amount { Amount.sum(byUse.map(\.monthly)) }

    public var total: Amount { fixedTotal + byUseTotal }

    /// The prices that were used, in the order of the items.
    public var prices: [Price] {
        let used = Set((fixed + byUse).map(\.price))
        return PricedItem.allCases.flatMap { item in used.filter { $0.item == item } }
    }
}

extension Estimate {
    /// The lines of a group of items, as a comparison has them in a row.
    public func total(of group: String) -> Amount {
        Amount.sum((fixed + byUse).filter { $0.item.group == group }.map(\.monthly))
    }

    /// The cost without what grows with something, exact.
    public func base(without driver: UsageDriver) -> Amount {
        Amount.sum((fixed + byUse).filter { $0.item.driver != driver }.map { $0.quantity * $0.price.amount })
    }

    /// By how much the cost grows with one more of something.
    public func slope(_ driver: UsageDriver) -> Amount {
        Amount.sum(byUse.filter { $0.item.driver == driver }.map { $0.count * $0.price.amount })
    }
}
