// SPDX-License-Identifier: Apache-2.0

extension Pattern.Parser {
    /// The class after a `[`, to its `]`.
    ///
    /// As browsers read it, a `-` beside an escape such as `\w` is itself. What ECMA-262 and Java read differently is
    /// not judged: empty classes, intersections, POSIX names.
    mutating func readClass() throws(Pattern.Unsupported) -> Pattern.Tree {
        var ranges: [ClosedRange<UInt32>] = []
        var categories: Pattern.CategorySet = []
        let isNegated = take("^")
        if peek == "]" { throw Pattern.Unsupported("an empty class") }
        while !take("]") {
            let first = try readMember()
            if peek == "-", let next = peek(1), next != "]" {
                position += 1
                let last = try readMember()
                if case .scalar(let lower) = first, case .scalar(let upper) = last {
                    guard lower <= upper else { throw Pattern.Unsupported("a range with its bounds reversed") }
                    ranges.append(lower...upper)
                    continue
                }
                ranges.append(0x2D...0x2D)
                Self.add(last, to: &ranges, &categories)
            }
            Self.add(first, to: &ranges, &categories)
        }
        return .set(
            Pattern.ScalarSet(
                ranges, categories: categories, isNegated: isNegated, ignoresCase: flags.ignoresCase))
    }

    private mutating func readMember() throws(Pattern.Unsupported) -> Escape {
        let scalar = try takeNext(orFail: "a '[' without its ']'")
        switch scalar {
        case "\\":
            let escaped = try takeNext(orFail: "a backslash at the end")
            return escaped == "b" ? .scalar(0x08) : try readEscape(escaped)
        case "&" where peek == "&": throw Pattern.Unsupported("an intersection of classes")
        case "[" where peek == ":" && isPOSIXName(from: 1): throw Pattern.Unsupported("a POSIX class")
        default: return .scalar(scalar.value)
        }
    }

    private func isPOSIXName(from start: Int) -> Bool {
        var offset = start
        while let scalar = peek(offset), ("a"..."z").contains(scalar) || scalar == "^" { offset += 1 }
        return offset > start && peek(offset) == ":" && peek(offset + 1) == "]"
    }

    private static func add(
        _ member: Escape, to ranges: inout [ClosedRange<UInt32>], _ categories: inout Pattern.CategorySet
    ) {
        switch member {
        case .scalar(let value): ranges.append(value...value)
        case .ranges(let more): ranges += more
        case .categories(let more): categories.formUnion(more)
        }
    }
}
