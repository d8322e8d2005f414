/// What an item costs in a region, and how that is known.
public struct Price: Sendable, Hashable {
    public let item: PricedItem
    /// In US dollars.
    public let amount: Amount
    public let source: PriceSource
}

/// Where a fact about prices comes from.
public struct PriceSource: Sendable, Hashable {
    /// How sure it is.
    public enum Certainty: String, Sendable, Hashable {
        /// Read on AWS's page.
        case page
        /// Read in a dated copy of AWS's page or price list.
        case copy
        /// Known, and not seen on AWS itself.
        case unverified
        /// The user's own.
        case own
    }

    /// As `2026-11-22`.
    public let date: String
    public let certainty: Certainty
    /// The page where AWS says it.
    public let page: String
}
