// SPDX-License-Identifier: Apache-2.0

extension Pattern.Parser {
    /// The scalar after `\u`: four digits, a surrogate pair of two such escapes, or any number of digits in braces.
    mutating func readUnicodeEscape() throws(Pattern.Unsupported) -> UInt32 {
        let high = try readHexadecimal(digits: 4)
        guard (0xD800...0xDBFF).contains(high), peek == "\\", peek(1) == "u", peek(2) != "{" else { return high }
        let start = position
        position += 2
        let low = try readHexadecimal(digits: 4)
        guard (0xDC00...0xDFFF).contains(low) else {
            position = start
            return high
        }
        return 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)
    }

    mutating func readHexadecimal(digits: Int) throws(Pattern.Unsupported) -> UInt32 {
        var value: UInt32 = 0
        var count = 0
        let hasBraces = take("{")
        while count < (hasBraces ? 6 : digits), let digit = peek.flatMap(Self.hexadecimalValue) {
            value = value << 4 | digit
            count += 1
            position += 1
        }
        guard hasBraces ? count > 0 && take("}") : count == digits, value <= 0x10FFFF else {
            throw Pattern.Unsupported("a hexadecimal escape without its digits")
        }
        return value
    }

    private static func hexadecimalValue(_ scalar: Unicode.Scalar) -> UInt32? {
        switch scalar {
        case "0"..."9": scalar.value - 0x30
        case "a"..."f": scalar.value - 0x61 + 10
        case "A"..."F": scalar.value - 0x41 + 10
        default: nil
        }
    }
}
