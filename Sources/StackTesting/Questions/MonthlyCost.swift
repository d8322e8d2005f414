// SPDX-License-Identifier: Apache-2.0

import StackCosts

/// What something costs in a month, as far as its templates tell: what `synth cost` says.
///
///     #expect(environment.cost(requests: 5_000_000).perMonth < 130)
public struct MonthlyCost: Sendable {
    /// One item at one price.
    public struct Line: Sendable {
        /// What is paid for: `NAT gateway`.
        public let item: String
        /// The resources that it is paid for.
        public let resources: [String]
        /// In US dollars a month.
        public let dollars: Double
    }

    /// The sum. Where something is not covered no amount is certainly more: `notCovered` says what, and `atLeast` is
    /// known all the same.
    public let perMonth: Dollars
    /// The sum of what is covered.
    public var atLeast: Dollars { Dollars(perMonth.amount, explained: perMonth.description) }
    /// What it is made of, the dearest first.
    public let lines: [Line]
    /// What is not estimated, in sentences.
    public let notCovered: [String]

    init(_ estimate: Estimate) {
        lines = (estimate.fixed + estimate.byUse).map { line in
            Line(item: line.item.title, resources: line.resources, dollars: Double(line.monthly.money) ?? 0)
        }.enumerated().sorted { ($1.element.dollars, $0.offset) < ($0.element.dollars, $1.offset) }.map(\.element)
        notCovered = estimate.notCovered
        let parts = lines.map { "  \(Amount.money($0.dollars))  \($0.item): \($0.resources.joined(separator: ", "))" }
        perMonth = Dollars(
            Double(estimate.total.money) ?? .nan, isLeast: !estimate.notCovered.isEmpty || estimate.leavesOut,
            explained: ([
                "USD \(estimate.total.money) a month\(estimate.leavesOut ? ", at least" : "") (\(estimate.region))"
            ] + parts + notCovered.map { "  not covered: \($0)" }).joined(separator: "\n"))
    }

    /// Nothing is known.
    init(unknown reason: String) {
        lines = []
        notCovered = [reason]
        perMonth = Dollars(.nan, explained: "an unknown cost: \(reason)")
    }
}

extension MonthlyCost: CustomStringConvertible {
    /// The sum, what it is made of, and what is not covered.
    public var description: String { perMonth.description }
}

/// An amount in US dollars, to compare with: `cost.perMonth < 130`.
///
/// One that nobody knows is neither less nor more than any other.
public struct Dollars: Sendable, Comparable, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    /// The amount, to the cent; not a number where nobody knows it.
    public let amount: Double
    private let explanation: String?
    /// Whether it may be more, by what is not covered.
    private let isLeast: Bool

    init(_ amount: Double, isLeast: Bool = false, explained explanation: String) {
        self.amount = amount
        self.explanation = explanation
        self.isLeast = isLeast
    }

    /// An amount.
    public init(_ amount: Double) {
        self.amount = amount
        explanation = nil
        isLeast = false
    }

    /// An amount without cents.
    public init(integerLiteral value: Int) { self.init(Double(value)) }
    /// An amount.
    public init(floatLiteral value: Double) { self.init(value) }

    /// Whether both are the same amount.
    public static func == (left: Dollars, right: Dollars) -> Bool {
        !left.isLeast && !right.isLeast && left.amount == right.amount
    }
    /// Whether it is certainly less.
    public static func < (left: Dollars, right: Dollars) -> Bool {
        !left.isLeast && left.amount < right.amount
    }
    /// Whether it is certainly no more.
    public static func <= (left: Dollars, right: Dollars) -> Bool {
        !left.isLeast && left.amount <= right.amount
    }
    /// Whether it is certainly more.
    public static func > (left: Dollars, right: Dollars) -> Bool {
        !right.isLeast && left.amount > right.amount
    }
    /// Whether it is certainly no less.
    public static func >= (left: Dollars, right: Dollars) -> Bool {
        !right.isLeast && left.amount >= right.amount
    }
}

extension Dollars: CustomStringConvertible {
    /// The amount, and what it is made of where it is a sum.
    public var description: String { explanation ?? "USD \(Amount.money(amount))" }
}

extension Amount {
    /// A number as an amount, to nine places.
    init(_ number: Double) {
        let bounded = number.isFinite ? min(max(number, 0), 1_000_000_000) : 0
        let whole = bounded.rounded(.down)
        let fraction = "\(Int(((bounded - whole) * 1_000_000_000).rounded()))"
        let places = String(repeating: "0", count: max(0, 9 - fraction.count)) + fraction
        self = Amount("\(Int(whole)).\(places.suffix(9))") ?? .zero
    }

    /// A number as money, to the cent.
    static func money(_ number: Double) -> String { number.isFinite ? Amount(number).money : "unknown" }
}
