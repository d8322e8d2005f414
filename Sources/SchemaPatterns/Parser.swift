// SPDX-License-Identifier: Apache-2.0

extension Pattern {
    /// Reads a pattern by recursive descent, no deeper than `maximumDepth`.
    struct Parser {
        static let maximumDepth = 100
        static let maximumLooks = 64

        let scalars: [Unicode.Scalar]
        var position = 0
        var depth = 0
        var flags = Flags()

        /// The look-arounds, inner ones before those around them.
        var looks: [LookTree] = []

        /// Whether something was read as matching more than it says.
        var isApproximate = false

        init(_ text: String) { scalars = Array(text.unicodeScalars) }

        mutating func parse() throws(Unsupported) -> Tree {
            let tree = try readChoice()
            guard position == scalars.count else { throw Unsupported("a ')' without its '('") }
            return tree
        }

        mutating func readChoice() throws(Unsupported) -> Tree {
            var parts = [try readSequence()]
            while take("|") { parts.append(try readSequence()) }
            return parts.count == 1 ? parts[0] : Self.choice(of: parts)
        }

        private mutating func readSequence() throws(Unsupported) -> Tree {
            var parts: [Tree] = []
            while let next = peek, next != "|", next != ")" {
                position += 1
                parts.append(try readSuffix(of: readAtom(next)))
            }
            return parts.count == 1 ? parts[0] : parts.isEmpty ? .empty : .sequence(parts)
        }

        private mutating func readAtom(_ scalar: Unicode.Scalar) throws(Unsupported) -> Tree {
            switch scalar {
            case "(": return try readGroup()
            case "[": return try readClass()
            case "\\": return try readEscapedAtom()
            case ".": return .set(flags.dotMatchesAll ? .all : .exceptLineEnds)
            case "^": return .boundary(flags.isMultiline ? .lineStart : .textStart)
            case "$": return .boundary(flags.isMultiline ? .lineEnd : .textEnd)
            case "*", "+", "?": throw Unsupported("nothing to repeat")
            case "{":
                position -= 1
                if try readCount() != nil { throw Unsupported("nothing to repeat") }
                position += 1
                return literal(scalar.value)
            default: return literal(scalar.value)
            }
        }

        func literal(_ value: UInt32) -> Tree {
            flags.ignoresCase ? .set(ScalarSet([value...value], ignoresCase: true)) : .scalar(value)
        }

        /// Alternatives of one scalar each are a set.
        private static func choice(of parts: [Tree]) -> Tree {
            let sets = parts.compactMap(\.asSet)
            guard sets.count == parts.count, let union = ScalarSet(union: sets) else { return .choice(parts) }
            return .set(union)
        }
    }
}
