// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// The charges of a resource, before prices are known.
enum Charges: Sendable {
    /// - Parameter missing: parts of its cost that are not estimated, each as the end of a sentence about it.
    case priced([Charge], missing: [String] = [])
    case free
    /// With the reason, as the end of a sentence about it.
    case notCovered(String)
}

/// So much of an item.
struct Charge: Sendable {
    let item: PricedItem
    /// How many are there; of what is paid by use, by how much the use is multiplied.
    let count: Amount

    init(_ item: PricedItem, _ count: Amount = Amount(1)) {
        self.item = item
        self.count = count
    }
}

/// The context that rules may look at besides the resource.
struct CostContext: Sendable {
    let outcome: Outcome
    let prices: PriceList
    let region: String

    /// Data to clients: a distribution has it from AWS for nothing, and is paid for handing it out.
    var transferOut: [Charge] {
        outcome.resources(of: "AWS::CloudFront::Distribution").isEmpty ? [Charge(.transferOut)] : []
    }
}

/// Knows what resources of some types cost.
protocol CostRule: Sendable {
    static var types: [String] { get }

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges
}
