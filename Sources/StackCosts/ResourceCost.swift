// SPDX-License-Identifier: Apache-2.0

/// The outcome of a resource in an estimate: exactly one of four.
package struct ResourceCost: Sendable, Hashable {
    package enum Outcome: Sendable, Hashable {
        /// It costs something by being there, and maybe more by use.
        case fixed
        /// It costs something by use alone.
        case byUse
        case free
        /// With the reason.
        case notCovered(String)
    }

    package let stack: String
    package let logicalID: String
    package let type: String
    package let outcome: Outcome
    /// Parts of its cost that are not estimated, though the rest is.
    package let missing: [String]
}

/// A line of an estimate: one item at one price.
package struct CostLine: Sendable, Hashable {
    package let price: Price
    /// The stack that holds the resources; nil for what is paid by use, which is assumed once for all stacks.
    package let stack: String?
    /// The logical IDs of the resources.
    package let resources: [String]
    /// How many there are: endpoints in zones, gateways, vCPUs.
    package let count: Amount
    /// The quantity that is multiplied by the price: the count in a month, or for so many hours.
    package let quantity: Amount
    /// To the cent.
    package let monthly: Amount

    package var item: PricedItem { price.item }
}
