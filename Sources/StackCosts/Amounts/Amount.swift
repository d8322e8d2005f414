// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A decimal number with nine places, exact: money, prices and quantities. It is never negative; beyond nine thousand
/// million it stays at its greatest.
package struct Amount: Sendable, Hashable, Comparable {
    private static let one: UInt = 1_000_000_000

    private let billionths: UInt

    private init(billionths: UInt) { self.billionths = min(billionths, UInt(Int.max)) }

    package init(_ whole: Int) {
        let product = whole.magnitude.multipliedReportingOverflow(by: Self.one)
        self.init(billionths: whole < 0 ? 0 : product.overflow ? .max : product.partialValue)
    }

    public init(_ whole: Quantity) { self.init(whole < 0 ? 0 : whole.int(in: 0...Int.max) ?? .max) }

    /// Reads digits with at most one point and nine places behind it; nil for anything else.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let places = parts.count > 1 ? String(parts[1]) : "0"
        guard let first = parts.first, !first.isEmpty, !places.isEmpty, places.utf8.count <= 9 else { return nil }
        let digits = "\(first)\(places)" + String(repeating: "0", count: 9 - places.utf8.count)
        guard digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let all = UInt(digits), all <= UInt(Int.max)
        else { return nil }
        billionths = all
    }

    package static let zero = Amount(0)

    package static func < (left: Amount, right: Amount) -> Bool { left.billionths < right.billionths }

    package static func + (left: Amount, right: Amount) -> Amount {
        Amount(billionths: left.billionths + right.billionths)
    }

    /// The difference of two amounts, whichever is the greater.
    package func distance(to other: Amount) -> Amount {
        Amount(billionths: max(billionths, other.billionths) - min(billionths, other.billionths))
    }

    package static func * (left: Amount, right: Amount) -> Amount {
        scaled(left.billionths, right.billionths, Self.one)
    }

    /// Nil when the divisor is zero.
    package func divided(by divisor: Amount) -> Amount? {
        divisor == .zero ? nil : Self.scaled(billionths, Self.one, divisor.billionths)
    }

    /// `left * right / divisor`, rounded half up.
    private static func scaled(_ left: UInt, _ right: UInt, _ divisor: UInt) -> Amount {
        let product = left.multipliedFullWidth(by: right)
        guard product.high < divisor else { return Amount(billionths: .max) }
        let (quotient, remainder) = divisor.dividingFullWidth(product)
        return Amount(billionths: quotient < .max && remainder >= divisor - remainder ? quotient + 1 : quotient)
    }

    /// Rounded half up to so many places, at most nine.
    package func rounded(to places: Int) -> Amount {
        let unit = (places..<9).reduce(UInt(1)) { unit, _ in unit * 10 }
        return Amount(billionths: (billionths + unit / 2) / unit * unit)
    }
}

extension Amount {
    package static func sum(_ amounts: some Sequence<Amount>) -> Amount { amounts.reduce(.zero, +) }

    /// With exactly so many places, as money has two.
    package func text(places: Int) -> String {
        let whole = rounded(to: places)
        let digits = String(whole.billionths % Self.one)
        let fraction = String(repeating: "0", count: 9 - digits.count) + digits
        return "\(whole.billionths / Self.one)" + (places > 0 ? ".\(fraction.prefix(places))" : "")
    }

    /// With as many places as it has.
    package var plain: String {
        var text = self.text(places: 9)
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return text
    }

    /// Money to the cent.
    package var money: String { text(places: 2) }

    /// A price: cents, and what is less.
    package var price: String { plain.count < money.count ? money : plain }
}
