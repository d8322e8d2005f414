// SPDX-License-Identifier: Apache-2.0

extension Pattern.Parser {
    /// An escape that stands for scalars, after a backslash.
    enum Escape {
        case scalar(UInt32)
        case ranges([ClosedRange<UInt32>])
        case categories(Pattern.CategorySet)
    }

    /// The atom after a backslash outside of a class.
    mutating func readEscapedAtom() throws(Pattern.Unsupported) -> Pattern.Tree {
        let scalar = try takeNext(orFail: "a backslash at the end")
        switch scalar {
        case "b": return .boundary(.word)
        case "B": return .boundary(.noWord)
        case "A": return .boundary(.textStart)
        case "Z", "z": return .boundary(.textEnd)
        default: break
        }
        switch try readEscape(scalar) {
        case .scalar(let value): return literal(value)
        case .ranges(let ranges): return .set(Pattern.ScalarSet(ranges, ignoresCase: flags.ignoresCase))
        case .categories(let categories):
            return .set(Pattern.ScalarSet([], categories: categories, ignoresCase: flags.ignoresCase))
        }
    }

    mutating func readEscape(_ scalar: Unicode.Scalar) throws(Pattern.Unsupported) -> Escape {
        switch scalar {
        case "d": return .ranges(Pattern.ScalarSet.digitRanges)
        case "D": return .ranges(Pattern.ScalarSet.noDigitRanges)
        case "w": return .ranges(Pattern.ScalarSet.wordRanges)
        case "W": return .ranges(Pattern.ScalarSet.noWordRanges)
        case "s": return .ranges(Pattern.ScalarSet.spaceRanges)
        case "S": return .ranges(Pattern.ScalarSet.noSpaceRanges)
        case "p": return try readCategories(isNegated: false)
        case "P": return try readCategories(isNegated: true)
        case "t": return .scalar(0x09)
        case "n": return .scalar(0x0A)
        case "v": return .scalar(0x0B)
        case "f": return .scalar(0x0C)
        case "r": return .scalar(0x0D)
        case "u": return .scalar(try readUnicodeEscape())
        case "x": return .scalar(try readHexadecimal(digits: 2))
        case "c": return .scalar(try readControlLetter())
        case "0": return .scalar(try readNull())
        case "1"..."9": throw Pattern.Unsupported("a backreference")
        case "a"..."z", "A"..."Z": throw Pattern.Unsupported("\\\(scalar)")
        default: return .scalar(scalar.value)
        }
    }

    private mutating func readCategories(isNegated: Bool) throws(Pattern.Unsupported) -> Escape {
        guard take("{"), let name = take(until: "}") else { throw Pattern.Unsupported("\\p without a name") }
        if name == "ASCII" { return .ranges(isNegated ? [0x80...0x10FFFF] : [0...0x7F]) }
        guard let categories = Pattern.CategorySet(name) else { throw Pattern.Unsupported("\\p{\(name)}") }
        return .categories(isNegated ? Pattern.CategorySet.everything.subtracting(categories) : categories)
    }

    private mutating func readControlLetter() throws(Pattern.Unsupported) -> UInt32 {
        let letter = try takeNext(orFail: "\\c without a letter")
        guard letter.isASCII, letter.properties.isAlphabetic else { throw Pattern.Unsupported("\\c without a letter") }
        return letter.value & 31
    }

    private func readNull() throws(Pattern.Unsupported) -> UInt32 {
        if let next = peek, Self.isDigit(next) { throw Pattern.Unsupported("an octal escape") }
        return 0
    }
}
