// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Adds up charges by stack and item.
struct CostCollector {
    private let prices: PriceList
    private let region: String
    private let usage: Usage
    private var resources: [ResourceCost] = []
    private var fixed: [Entry] = []
    private var byUse: [Entry] = []
    private var unpriced: Set<PricedItem> = []

    /// Resources that pay for the same item in one line.
    private struct Entry {
        let price: Price
        let stack: String?
        var resources: [String]
        var count: Amount
    }

    init(prices: PriceList, region: String, usage: Usage) {
        (self.prices, self.region, self.usage) = (prices, region, usage)
    }

    mutating func add(_ outcome: Outcome, of subjects: [CostSubject], _ stacks: JoinedStacks) {
        let context = CostContext(outcome: outcome, prices: prices, region: region)
        let byStack = Dictionary(grouping: outcome.resources) { stacks.origin(of: $0.logicalID)?.part }
        for (index, subject) in subjects.enumerated() {
            for resource in byStack[index] ?? [] {
                let name = stacks.origin(of: resource.logicalID)?.logicalID ?? resource.logicalID
                add(name, resource.type, CostRules.charges(resource, context), subject.name)
            }
            for loop in subject.template[.resources].map(\.key) where loop.hasPrefix("Fn::") {
                resources.append(
                    ResourceCost(
                        stack: subject.name, logicalID: loop, type: "Fn::ForEach",
                        outcome: .notCovered("CloudFormation writes the loop out"), missing: []))
            }
        }
    }

    private mutating func add(_ logicalID: String, _ type: String, _ charges: Charges, _ stack: String) {
        func cost(_ outcome: ResourceCost.Outcome, _ missing: [String] = []) -> ResourceCost {
            ResourceCost(stack: stack, logicalID: logicalID, type: type, outcome: outcome, missing: missing)
        }
        switch charges {
        case .free: resources.append(cost(.free))
        case .notCovered(let reason): resources.append(cost(.notCovered(reason)))
        case .priced(let charges, let missing):
            let known = charges.compactMap { charge in
                prices.price(of: charge.item, in: region).map { (charge, $0) }
            }
            let without = charges.map(\.item).filter { prices.price(of: $0, in: region) == nil }
            unpriced.formUnion(without)
            let unknown = without.map {
                "\($0.title): no price is known in \(region)"
            }
            guard !known.isEmpty else {
                resources.append(cost(.notCovered((unknown + missing).joined(separator: "; "))))
                return
            }
            for (charge, price) in known { add(charge, price, logicalID, stack) }
            let isFixed = known.contains { $0.0.item.driver == nil }
            resources.append(cost(isFixed ? .fixed : .byUse, unknown + missing))
        }
    }

    /// Fixed charges are counted; use is assumed once, however many resources share it.
    private mutating func add(_ charge: Charge, _ price: Price, _ logicalID: String, _ stack: String) {
        if charge.item.driver != nil {
            if let index = byUse.firstIndex(where: { $0.price == price }) {
                byUse[index].resources.append(logicalID)
                byUse[index].count = max(byUse[index].count, charge.count)
            } else {
                byUse.append(Entry(price: price, stack: nil, resources: [logicalID], count: charge.count))
            }
        } else if let index = fixed.firstIndex(where: { $0.price == price && $0.stack == stack }) {
            fixed[index].resources.append(logicalID)
            fixed[index].count = fixed[index].count + charge.count
        } else {
            fixed.append(Entry(price: price, stack: stack, resources: [logicalID], count: charge.count))
        }
    }

    var estimate: Estimate {
        Estimate(
            region: region, usage: usage, resources: resources, fixed: fixed.map(line),
            byUse: PricedItem.allCases.flatMap { item in byUse.filter { $0.price.item == item } }.map(line),
            unpriced: PricedItem.allCases.filter(unpriced.contains))
    }

    private func line(_ entry: Entry) -> CostLine {
        let quantity: Amount
        if let driver = entry.price.item.driver {
            quantity = entry.count * usage[driver]
        } else {
            quantity = entry.price.item.unit == .hour ? entry.count * usage.hours : entry.count
        }
        return CostLine(
            price: entry.price, stack: entry.stack, resources: entry.resources, count: entry.count, quantity: quantity,
            monthly: (quantity * entry.price.amount).rounded(to: 2))
    }
}
