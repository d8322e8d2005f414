// SPDX-License-Identifier: Apache-2.0

/// Texts that need no quotes: what every parser of YAML 1.1 and 1.2 reads as this text.
enum PlainText {
    static func isPlain(_ text: String, inBrackets: Bool) -> Bool {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, let last = bytes.last else { return false }
        if isSpace(first) || isSpace(last) || last == UInt8(ascii: ":") { return false }
        if text.unicodeScalars.first?.properties.isWhitespace != false
            || text.unicodeScalars.last?.properties.isWhitespace != false
        {
            return false
        }
        if isIndicator(first) { return false }
        if first == UInt8(ascii: "-"), bytes.count == 1 || bytes[1] == UInt8(ascii: " ") || bytes[1] == first {
            return false
        }
        if text.hasPrefix("...") { return false }
        for index in bytes.indices.dropFirst() {
            switch bytes[index] {
            case UInt8(ascii: " ") where bytes[index - 1] == UInt8(ascii: ":"): return false
            case UInt8(ascii: "#") where bytes[index - 1] == UInt8(ascii: " "): return false
            // Some parsers take a colon in brackets for the end of a key, whatever follows it.
            case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
                UInt8(ascii: "}"), UInt8(ascii: "?"):
                if inBrackets { return false }
            default: break
            }
        }
        return !ResolvedText.isResolved(bytes)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    /// Whether something else than a text begins so, or may in some version. A hyphen is asked for by itself.
    private static func isIndicator(_ byte: UInt8) -> Bool { "?:,[]{}#&*!|>'\"%@`".utf8.contains(byte) }
}
