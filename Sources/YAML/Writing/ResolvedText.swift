// SPDX-License-Identifier: Apache-2.0

/// Texts that a parser reads as something else unless they are in quotes: by the types of YAML 1.1 or the core schema of
/// YAML 1.2.
///
/// See <https://yaml.org/type/> and <https://yaml.org/spec/1.2.2/#1032-tag-resolution>.
enum ResolvedText {
    private static let words: Set<String> = [
        "null", "true", "false", "yes", "no", "on", "off", "y", "n",
    ]
    private static let signs: Set<String> = ["~", "=", "<<"]

    static func isResolved(_ bytes: [UInt8]) -> Bool {
        if bytes.count <= 5 {
            let text = String(decoding: bytes, as: UTF8.self)
            if signs.contains(text) { return true }
            let lowercased = text.lowercased()
            // "yEs" is a text; "Yes" is none.
            if words.contains(lowercased), text.dropFirst().allSatisfy(\.isLowercase) || text == text.uppercased() {
                return true
            }
        }
        return isNumber(bytes) || isTimestamp(bytes)
    }

    /// Whole numbers in all bases, with a fraction, an exponent, underscores, or colons between hours and minutes; also
    /// those that only some parsers know.
    private static func isNumber(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        guard let first = rest.first else { return false }
        if first == UInt8(ascii: "."),
            ["inf", "nan"].contains(String(decoding: rest.dropFirst(), as: UTF8.self).lowercased())
        {
            return true
        }
        if rest.count > 2, first == UInt8(ascii: "0") {
            let digits = rest.dropFirst(2)
            switch rest[rest.startIndex + 1] {
            case UInt8(ascii: "x"), UInt8(ascii: "X"): return digits.allSatisfy { isDigit($0, 16) || $0 == underscore }
            case UInt8(ascii: "o"), UInt8(ascii: "O"): return digits.allSatisfy { isDigit($0, 8) || $0 == underscore }
            case UInt8(ascii: "b"), UInt8(ascii: "B"): return digits.allSatisfy { isDigit($0, 2) || $0 == underscore }
            default: break
            }
        }
        guard isDigit(first, 10) || first == UInt8(ascii: ".") else { return false }
        let mantissa = rest.prefix {
            isDigit($0, 10) || $0 == underscore || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":")
        }
        rest = rest.dropFirst(mantissa.count)
        if rest.isEmpty { return true }
        guard rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") else { return false }
        rest = rest.dropFirst()
        if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        return !rest.isEmpty && rest.allSatisfy { isDigit($0, 10) || $0 == underscore }
    }

    /// What begins with a date and goes on with nothing or a time.
    private static func isTimestamp(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        for (index, widths) in [4...4, 1...2, 1...2].enumerated() {
            if index > 0 {
                guard rest.first == UInt8(ascii: "-") else { return false }
                rest = rest.dropFirst()
            }
            let digits = rest.prefix { isDigit($0, 10) }.count
            guard widths.contains(digits) else { return false }
            rest = rest.dropFirst(digits)
        }
        guard let next = rest.first else { return true }
        return [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")].contains(next)
            && rest.dropFirst().first { $0 != UInt8(ascii: " ") }.map { isDigit($0, 10) } ?? false
    }

    private static let underscore = UInt8(ascii: "_")

    private static func isDigit(_ byte: UInt8, _ base: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") < base
        case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): base == 16
        default: false
        }
    }
}
