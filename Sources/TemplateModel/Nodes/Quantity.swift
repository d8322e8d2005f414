// SPDX-License-Identifier: Apache-2.0

/// A whole number that a template says, however extreme: whatever is worked out with it stays at the greatest or the
/// least number instead of trapping, so rules may compute with it freely.
///
/// It becomes an `Int` only within bounds that are named: `int(in:)`.
public struct Quantity: Sendable, Hashable {
    private let value: Int

    /// The number itself.
    public init(_ value: Int) { self.value = value }

    /// Nil when the text is not a whole number, or not one that fits.
    public init?(_ text: some StringProtocol) {
        guard let value = Int(text) else { return nil }
        self.value = value
    }

    /// Nil when the number is not whole, or does not fit.
    public init?(exactly number: Double) {
        guard let value = Int(exactly: number) else { return nil }
        self.value = value
    }

    /// The number, when it is one of the range.
    public func int(in range: ClosedRange<Int>) -> Int? { range.contains(value) ? value : nil }

    /// Whether it is in the range, ends included.
    public func isWithin(_ range: ClosedRange<Int>) -> Bool { range.contains(value) }

    /// Whether it is a whole number of times the other one.
    public func isMultiple(of other: Quantity) -> Bool { value.isMultiple(of: other.value) }

    /// Rounded towards zero; nil when the divisor is zero.
    public func divided(by divisor: Quantity) -> Quantity? {
        if divisor.value == 0 { return nil }
        let (quotient, isOver) = value.dividedReportingOverflow(by: divisor.value)
        return Quantity(isOver ? .max : quotient)
    }
}

extension Quantity: AdditiveArithmetic {
    /// None.
    public static let zero = Quantity(0)

    /// The sum, at most the largest and at least the smallest number that there is.
    public static func + (left: Quantity, right: Quantity) -> Quantity {
        let (sum, isOver) = left.value.addingReportingOverflow(right.value)
        return Quantity(isOver ? (right.value < 0 ? .min : .max) : sum)
    }

    /// The difference, at most the largest and at least the smallest number that there is.
    public static func - (left: Quantity, right: Quantity) -> Quantity {
        let (difference, isOver) = left.value.subtractingReportingOverflow(right.value)
        return Quantity(isOver ? (right.value > 0 ? .min : .max) : difference)
    }

    /// The product, at most the largest and at least the smallest number that there is.
    public static func * (left: Quantity, right: Quantity) -> Quantity {
        let (product, isOver) = left.value.multipliedReportingOverflow(by: right.value)
        return Quantity(isOver ? ((left.value < 0) == (right.value < 0) ? .max : .min) : product)
    }

    /// The number with the other sign.
    public static prefix func - (number: Quantity) -> Quantity { .zero - number }
}

/// Not `Comparable`, which would bring ranges whose bounds must be in order, or the program ends.
extension Quantity {
    /// Whether it is less.
    public static func < (left: Quantity, right: Quantity) -> Bool { left.value < right.value }
    /// Whether it is less, or the same.
    public static func <= (left: Quantity, right: Quantity) -> Bool { left.value <= right.value }
    /// Whether it is more.
    public static func > (left: Quantity, right: Quantity) -> Bool { left.value > right.value }
    /// Whether it is more, or the same.
    public static func >= (left: Quantity, right: Quantity) -> Bool { left.value >= right.value }
}

extension Quantity: ExpressibleByIntegerLiteral, CustomStringConvertible {
    /// The number that is written.
    public init(integerLiteral value: Int) { self.init(value) }

    /// Its digits.
    public var description: String { String(value) }
}
