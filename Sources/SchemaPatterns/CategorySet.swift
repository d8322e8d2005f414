// SPDX-License-Identifier: Apache-2.0

extension Pattern {
    /// A set of Unicode's general categories, as `\p{…}` names them.
    struct CategorySet: OptionSet, Sendable {
        let rawValue: UInt32

        static let everything = CategorySet(rawValue: (1 << UInt32(names.count)) - 1)

        /// The category of each ASCII scalar.
        static let ascii: [CategorySet] = (0..<128).map { CategorySet(of: Unicode.Scalar(UInt8($0))) }

        /// By position: the bit of a category is its place here.
        private static let names = [
            "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po",
            "Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn",
        ]

        init(rawValue: UInt32) { self.rawValue = rawValue }

        init(of scalar: Unicode.Scalar) {
            rawValue = 1 << Self.index(of: scalar.properties.generalCategory)
        }

        /// A category (`Lu`), all that begin with a letter (`L`), or what can be said in categories (`Print`).
        init?(_ name: String) {
            switch name {
            case "Any": self = Self.everything
            case "Print": self = Self.everything.subtracting(Self(prefixes: ["Cc", "Cs", "Cn", "Zl", "Zp"]))
            case "Graph": self = Self.everything.subtracting(Self(prefixes: ["Cc", "Cs", "Cn", "Z"]))
            default:
                guard (1...2).contains(name.utf8.count) else { return nil }
                self.init(prefixes: [name])
                guard !isEmpty else { return nil }
            }
        }

        func contains(_ scalar: Unicode.Scalar) -> Bool {
            !isDisjoint(with: CategorySet(of: scalar))
        }

        private init(prefixes: [String]) {
            rawValue = Self.names.indices.reduce(0) { bits, index in
                prefixes.contains(where: Self.names[index].hasPrefix) ? bits | 1 << UInt32(index) : bits
            }
        }
    }
}
