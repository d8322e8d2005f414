// SPDX-License-Identifier: Apache-2.0

/// The price of an item in a region, and how it is known.
package struct Price: Sendable, Hashable {
    package let item: PricedItem
    /// In US dollars.
    package let amount: Amount
    package let source: PriceSource
}

/// Where a fact about prices comes from.
package struct PriceSource: Sendable, Hashable {
    /// How sure it is.
    package enum Certainty: String, Sendable, Hashable {
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
    package let date: String
    package let certainty: Certainty
    /// The page where AWS says it.
    package let page: String
}
