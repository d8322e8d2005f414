// SPDX-License-Identifier: Apache-2.0

import StackCosts
import TemplateModel

/// An estimate as JSON.
enum CostReport {
    static func fill(_ report: Report, _ estimate: Estimate) {
        report["region"] = .string(estimate.region)
        report["usage"] = usage(estimate.usage)
        report["fixed"] = .array(estimate.fixed.map(line))
        report["byUse"] = .array(estimate.byUse.map(line))
        report["totals"] = totals(estimate)
        report["resources"] = .array(estimate.resources.map(resource))
        report["prices"] = .array(estimate.prices.map { price($0, estimate.region) })
    }

    static func number(_ amount: Amount) -> Node { .number(Double(amount.plain) ?? 0) }

    static func totals(_ estimate: Estimate) -> Node {
        [
            "fixed": number(estimate.fixedTotal), "byUse": number(estimate.byUseTotal), "all": number(estimate.total),
            "isAtLeast": .bool(estimate.leavesOut),
        ]
    }

    static func usage(_ usage: Usage) -> Node {
        [
            "hours": number(usage.hours), "requests": number(usage.requests * Amount(1_000_000)),
            "gb": number(usage.clientData), "exitGb": number(usage.exitData), "logGb": number(usage.logs),
            "imageGb": number(usage.images), "calls": number(usage.calls * Amount(1_000_000)),
            "storedGb": number(usage.stored),
        ]
    }

    /// Every price of a list.
    static func prices(_ list: PriceList) -> [Node] {
        list.regions.flatMap { region in list.prices(in: region).map { price($0, region) } }
    }

    private static func line(_ line: CostLine) -> Node {
        [
            "item": .string(line.item.rawValue), "title": .string(line.item.title),
            "stack": line.stack.map { .string($0) } ?? .null, "count": number(line.count),
            "quantity": number(line.quantity), "unit": .string(line.item.unit.rawValue),
            "unitPrice": number(line.price.amount), "monthly": number(line.monthly),
            "resources": .array(line.resources.map { .string($0) }),
        ]
    }

    private static func resource(_ resource: ResourceCost) -> Node {
        var reason: Node = .null
        let outcome: Node
        switch resource.outcome {
        case .fixed: outcome = "fixed"
        case .byUse: outcome = "by use"
        case .free: outcome = "free"
        case .notCovered(let because):
            outcome = "not covered"
            reason = .string(because)
        }
        return [
            "stack": .string(resource.stack), "logicalID": .string(resource.logicalID), "type": .string(resource.type),
            "outcome": outcome, "because": reason, "missing": .array(resource.missing.map { .string($0) }),
        ]
    }

    private static func price(_ price: Price, _ region: String) -> Node {
        [
            "region": .string(region), "item": .string(price.item.rawValue),
            "unit": .string(price.item.unit.rawValue), "unitPrice": number(price.amount),
            "date": .string(price.source.date), "sure": .string(price.source.certainty.rawValue),
            "page": .string(price.source.page),
        ]
    }
}
