// SPDX-License-Identifier: Apache-2.0

extension Pattern {
    /// A set of ASCII scalars, one bit each.
    struct ASCIIBitmap: Sendable {
        private var low: UInt64 = 0
        private var high: UInt64 = 0

        init(_ ranges: [ClosedRange<UInt32>], _ categories: CategorySet) {
            for range in ranges where range.lowerBound < 128 {
                let (first, last) = (range.lowerBound, min(range.upperBound, 127))
                if first < 64 { low |= Self.bits(first, min(last, 63)) }
                if last >= 64 { high |= Self.bits(max(first, 64) - 64, last - 64) }
            }
            guard !categories.isEmpty else { return }
            for value in 0..<64 {
                if !categories.isDisjoint(with: CategorySet.ascii[value]) { low |= 1 << UInt64(value) }
                if !categories.isDisjoint(with: CategorySet.ascii[value + 64]) { high |= 1 << UInt64(value) }
            }
        }

        @inline(__always)
        func contains(_ value: UInt32) -> Bool {
            ((value < 64 ? low : high) &>> UInt64(value & 63)) & 1 != 0
        }

        /// Adds each letter's other case: they are 32 bits apart, in the same half.
        mutating func ignoreCase() {
            let upper = Self.bits(1, 26)
            high |= ((high & upper) << 32) | ((high >> 32) & upper)
        }

        mutating func negate() {
            low = ~low
            high = ~high
        }

        private static func bits(_ first: UInt32, _ last: UInt32) -> UInt64 {
            (UInt64.max >> UInt64(63 - (last - first))) << UInt64(first)
        }
    }
}
