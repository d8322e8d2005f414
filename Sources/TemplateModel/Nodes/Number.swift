// SPDX-License-Identifier: Apache-2.0

extension Node {
    /// A JSON number as it was written: 1, 1.0 and 1e0 stay what they are.
    public struct Number: Sendable, Hashable {
        /// The digits as they are written, so that none is lost.
        public let text: String

        /// A number as it stands in JSON text.
        package init(text: String) { self.text = text }

        /// A whole number.
        public init(_ value: Int) { text = String(value) }

        /// A whole number is written without a fraction, as a person would.
        public init(_ value: Double) { text = Int(exactly: value).map { String($0) } ?? value.description }

        /// The value, when it is whole and fits.
        public var quantity: Quantity? { Quantity(text) ?? doubleValue.flatMap { Quantity(exactly: $0) } }

        /// The number as far as a `Double` can hold it.
        public var doubleValue: Double? { Double(text) }

        /// False for what Swift can compute and JSON cannot say: infinity and not-a-number.
        public var isFinite: Bool { doubleValue?.isFinite ?? false }
    }
}
