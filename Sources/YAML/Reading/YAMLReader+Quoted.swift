// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Texts in quotes.
extension YAMLReader {
    mutating func singleQuoted() throws(Failure) -> String {
        try quoted(UInt8(ascii: "'")) { reader, _ throws(Failure) in
            guard reader.cursor.byte == UInt8(ascii: "'"), reader.cursor.next == UInt8(ascii: "'") else { return nil }
            reader.cursor.advance(2)
            return "'"
        }
    }

    mutating func doubleQuoted() throws(Failure) -> String {
        try quoted(UInt8(ascii: "\"")) { reader, text throws(Failure) in
            guard reader.cursor.byte == UInt8(ascii: "\\") else { return nil }
            return try reader.escape()
        }
    }

    /// - Parameter special: takes what stands for another text; nil where there is none.
    private mutating func quoted(
        _ quote: UInt8, _ special: (inout YAMLReader, inout [UInt8]) throws(Failure) -> String?
    ) throws(Failure) -> String {
        let opening = cursor.location
        cursor.advance()
        let start = cursor.position
        skipPlainQuoted(quote)
        if cursor.byte == quote, !(quote == UInt8(ascii: "'") && cursor.next == quote) {
            cursor.advance()
            return cursor.text(start..<cursor.position - 1)
        }
        var text = Array(cursor.bytes[start..<cursor.position])
        // Blanks before a line break go, but not those that an escape has made.
        var kept = 0
        while true {
            if cursor.isAtEnd { throw neverEnds(opening, quote) }
            if let part = try special(&self, &text) {
                text.append(contentsOf: part.utf8)
                kept = text.count
            } else if cursor.byte == quote {
                cursor.advance()
                return String(decoding: text, as: UTF8.self)
            } else if cursor.isAtLineEnd {
                while text.count > kept, let last = text.last, last.isBlank { text.removeLast() }
                fold(try foldedBreaks(opening, quote), into: &text)
                kept = text.count
            } else {
                let start = cursor.position
                skipPlainQuoted(quote)
                text += cursor.bytes[start..<cursor.position]
            }
        }
    }

    private mutating func skipPlainQuoted(_ quote: UInt8) {
        // In single quotes a backslash stands for itself.
        let escape = quote == UInt8(ascii: "\"") ? UInt8(ascii: "\\") : quote
        cursor.skip { $0 != quote && $0 != escape && !$0.isLineEnd }
    }

    /// Passes line breaks and the blanks that begin lines.
    private mutating func foldedBreaks(_ opening: SourceLocation, _ quote: UInt8) throws(Failure) -> Int {
        var breaks = 0
        while cursor.takeLineBreak() {
            breaks += 1
            if cursor.isAtDocumentMarker { throw neverEnds(opening, quote) }
            cursor.skipBlanks()
        }
        return breaks
    }

    private func neverEnds(_ opening: SourceLocation, _ quote: UInt8) -> Failure {
        failure(
            "the text that begins here never ends: write \(quote == UInt8(ascii: "'") ? "a single" : "a double") quote "
                + "where it does", at: opening)
    }

    private mutating func escape() throws(Failure) -> String {
        let place = cursor.location
        cursor.advance()
        let byte = cursor.byte
        if byte.isLineEnd, cursor.takeLineBreak() {
            return escapedBreak()
        }
        cursor.advance()
        switch byte {
        case UInt8(ascii: "x"): return try hexadecimal(2, place)
        case UInt8(ascii: "u"): return try hexadecimal(4, place)
        case UInt8(ascii: "U"): return try hexadecimal(8, place)
        default:
            guard let text = Self.escapes[byte] else {
                let shown = byte > 0x20 && byte < 0x7F ? " '\\\(Character(UnicodeScalar(byte)))'" : ""
                throw failure(
                    "double quotes know no escape\(shown): write '\\\\' for a backslash, or use single quotes, in which it "
                        + "stands for itself", at: place)
            }
            return text
        }
    }

    /// A backslash at the end of a line joins it with the next; lines that are empty stay.
    private mutating func escapedBreak() -> String {
        var text = ""
        cursor.skipBlanks()
        while cursor.isAtLineEnd, cursor.takeLineBreak() {
            text += "\n"
            cursor.skipBlanks()
        }
        return text
    }

    private static let escapes: [UInt8: String] = [
        UInt8(ascii: "0"): "\0", UInt8(ascii: "a"): "\u{7}", UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "t"): "\t",
        0x09: "\t", UInt8(ascii: "n"): "\n", UInt8(ascii: "v"): "\u{B}", UInt8(ascii: "f"): "\u{C}",
        UInt8(ascii: "r"): "\r", UInt8(ascii: "e"): "\u{1B}", 0x20: " ", UInt8(ascii: "\""): "\"",
        UInt8(ascii: "/"): "/", UInt8(ascii: "\\"): "\\", UInt8(ascii: "N"): "\u{85}", UInt8(ascii: "_"): "\u{A0}",
        UInt8(ascii: "L"): "\u{2028}", UInt8(ascii: "P"): "\u{2029}",
    ]

    private mutating func hexadecimal(_ count: Int, _ place: SourceLocation) throws(Failure) -> String {
        let value = try digits(count, place)
        if let scalar = Unicode.Scalar(value) { return String(Character(scalar)) }
        // JSON writes what lies beyond 16 bits as two escapes, and JSON is YAML.
        if count == 4, value & 0xFC00 == 0xD800, cursor.byte == UInt8(ascii: "\\"), cursor.next == UInt8(ascii: "u") {
            cursor.advance(2)
            let second = try digits(4, place)
            if second & 0xFC00 == 0xDC00, let scalar = Unicode.Scalar(0x10000 + (value & 0x3FF) << 10 + second & 0x3FF)
            {
                return String(Character(scalar))
            }
        }
        throw failure("the escape stands for no character of Unicode: correct its digits", at: place)
    }

    private mutating func digits(_ count: Int, _ place: SourceLocation) throws(Failure) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<count {
            guard let digit = Character(UnicodeScalar(cursor.byte)).hexDigitValue else {
                throw failure("the escape takes \(count) hexadecimal digits: write them all", at: place)
            }
            value = value << 4 | UInt32(digit)
            cursor.advance()
        }
        return value
    }
}
