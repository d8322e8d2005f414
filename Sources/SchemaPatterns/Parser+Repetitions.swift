// SPDX-License-Identifier: Apache-2.0

extension Pattern.Parser {
    /// The longest repetition told from an endless one.
    private static let maximumCount = 1_000_000

    /// The atom with the quantifier behind it. Lazy or greedy is one for whether a text matches; possessive is looser.
    mutating func readSuffix(of atom: Pattern.Tree) throws(Pattern.Unsupported) -> Pattern.Tree {
        guard let count = try readQuantifier() else { return atom }
        if !take("?"), take("+") { isApproximate = true }
        return .repeated(atom, min: count.min, max: count.max)
    }

    private mutating func readQuantifier() throws(Pattern.Unsupported) -> (min: Int, max: Int?)? {
        switch peek {
        case "*":
            position += 1
            return (0, nil)
        case "+":
            position += 1
            return (1, nil)
        case "?":
            position += 1
            return (0, 1)
        case "{": return try readCount()
        default: return nil
        }
    }

    /// `{m}`, `{m,}` or `{m,n}`; nil, nothing consumed, when the brace is a plain one.
    mutating func readCount() throws(Pattern.Unsupported) -> (min: Int, max: Int?)? {
        let start = position
        position += 1
        guard let min = readNumber() else {
            defer { position = start }
            if peek == ",", peek(1).map(Self.isDigit) == true { throw Pattern.Unsupported("{,n}") }
            return nil
        }
        var max: Int? = min
        if take(",") { max = readNumber() }
        guard take("}") else {
            position = start
            return nil
        }
        if let max, max < min { throw Pattern.Unsupported("a repetition with its bounds reversed") }
        guard let max, max >= Self.maximumCount else { return (min, max) }
        isApproximate = true
        return (Swift.min(min, Self.maximumCount), nil)
    }

    private mutating func readNumber() -> Int? {
        var number: Int?
        while let digit = peek, Self.isDigit(digit) {
            number = min((number ?? 0) * 10 + Int(digit.value - 0x30), Self.maximumCount)
            position += 1
        }
        return number
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
