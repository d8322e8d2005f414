// SPDX-License-Identifier: Apache-2.0

extension Pattern {
    /// The scalars that one step of a pattern may consume: a class, an escape such as `\d`, or the dot.
    struct ScalarSet: Sendable {
        let ranges: [ClosedRange<UInt32>]
        let categories: CategorySet
        let isNegated: Bool
        let ignoresCase: Bool

        /// The ASCII members, negation and case applied.
        private let ascii: ASCIIBitmap

        init(
            _ ranges: [ClosedRange<UInt32>], categories: CategorySet = [], isNegated: Bool = false,
            ignoresCase: Bool = false
        ) {
            let mayComplement = isNegated && categories.isEmpty && !ignoresCase
            self.ranges = mayComplement ? Self.complement(of: ranges) : ranges
            self.categories = categories
            self.isNegated = isNegated && !mayComplement
            self.ignoresCase = ignoresCase
            var ascii = ASCIIBitmap(self.ranges, categories)
            if ignoresCase { ascii.ignoreCase() }
            if self.isNegated { ascii.negate() }
            self.ascii = ascii
        }

        /// The members of all of the sets; nil when that takes more than ranges and categories.
        init?(union sets: [ScalarSet]) {
            let ignoresCase = sets.contains(where: \.ignoresCase)
            guard sets.allSatisfy({ !$0.isNegated && $0.ignoresCase == ignoresCase }) else { return nil }
            self.init(
                sets.flatMap(\.ranges), categories: sets.reduce([]) { $0.union($1.categories) },
                ignoresCase: ignoresCase)
        }

        @inline(__always)
        func contains(_ scalar: Unicode.Scalar) -> Bool {
            scalar.value < 128 ? ascii.contains(scalar.value) : containsBeyondASCII(scalar)
        }

        private func containsBeyondASCII(_ scalar: Unicode.Scalar) -> Bool {
            if lists(scalar) { return !isNegated }
            guard ignoresCase else { return isNegated }
            return isNegated != Self.caseVariants(of: scalar).contains(where: lists)
        }

        private func lists(_ scalar: Unicode.Scalar) -> Bool {
            ranges.contains { $0.contains(scalar.value) } || (!categories.isEmpty && categories.contains(scalar))
        }

        private static func caseVariants(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
            let properties = scalar.properties
            return [properties.lowercaseMapping, properties.uppercaseMapping].compactMap {
                $0.unicodeScalars.count == 1 ? $0.unicodeScalars.first : nil
            }
        }
    }
}
