/// What became of a resource in an estimate: exactly one of four.
public struct ResourceCost: Sendable, Hashable {
    public enum Outcome: Sendable, Hashable {
        /// It costs something by being there, and maybe more by use.
        case fixed
        /// It costs something by use alone.
        case byUse
        case free
        /// With the reason.
        case notCovered(String)
    }

    public let stack: String
    public let logicalID: String
    public let type: String
    public let outcome: Outcome
    /// Parts of its cost that are not estimated, though the rest is.
    public let missing: [String]
}

/// A line of an estimate: one item at one price.
public struct CostLine: Sendable, Hashable {
    public let price: Price
    /// The stack that holds the resources; nil for what is paid by use, which is assumed once for all stacks.
    public let stack: String?
    /// The logical IDs of the resources.
    public let resources: [String]
    /// How many there are: endpoints in zones, gateways, vCPUs.
    public let count: Amount
    /// What is multiplied by the price: the count in a month, or for so many hours.
    public let quantity: Amount
    /// To the cent.
    public let monthly: Amount

    public var item: PricedItem { price.item }
}
