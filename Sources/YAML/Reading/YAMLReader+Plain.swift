// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Texts without quotes.
extension YAMLReader {
    /// Reads one that is no part of brackets: to the end of its lines, which are indented deeper than `parent`.
    mutating func plain(below parent: Int) throws(Failure) -> String {
        try checkPlainStart(isFlow: false)
        var range = plainLine(isFlow: false)
        guard cursor.isAtLineEnd else { return cursor.text(range) }
        let start = cursor.location(of: range.lowerBound)
        var text = Array(cursor.bytes[range])
        while true {
            let end = cursor
            let breaks = skipBreaks()
            guard !cursor.isAtDocumentMarker, cursor.column > parent, cursor.byte != UInt8(ascii: "#"), !cursor.isAtEnd,
                breaks > 0
            else {
                cursor = end
                break
            }
            fold(breaks, into: &text)
            let line = cursor.location
            range = plainLine(isFlow: false)
            if isAtKeyEnd { throw keyWithinText(cursor.text(range), line, start) }
            text += cursor.bytes[range]
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads one within brackets.
    mutating func flowPlain() throws(Failure) -> String {
        try checkPlainStart(isFlow: true)
        var range = plainLine(isFlow: true)
        guard cursor.isAtLineEnd else { return cursor.text(range) }
        var text = Array(cursor.bytes[range])
        while true {
            let end = cursor
            let breaks = skipBreaks()
            let byte = cursor.byte
            let isColon = byte == UInt8(ascii: ":") && (cursor.next.isSpace || cursor.next.isFlowIndicator)
            guard breaks > 0, !cursor.isAtDocumentMarker, !cursor.isAtEnd, !byte.isFlowIndicator, !isColon,
                byte != UInt8(ascii: "#")
            else {
                cursor = end
                break
            }
            fold(breaks, into: &text)
            range = plainLine(isFlow: true)
            text += cursor.bytes[range]
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Passes line breaks, and the blanks around them.
    private mutating func skipBreaks() -> Int {
        var breaks = 0
        while true {
            cursor.skipBlanks()
            guard cursor.takeLineBreak() else { return breaks }
            breaks += 1
        }
    }

    /// One line break is a space; of several, all but the first stay.
    func fold(_ breaks: Int, into text: inout [UInt8]) {
        if breaks == 1 { return text.append(UInt8(ascii: " ")) }
        text.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: breaks - 1))
    }

    /// Passes the text on this line, and the blanks behind it.
    private mutating func plainLine(isFlow: Bool) -> Range<Int> {
        let start = cursor.position
        var end = start
        while true {
            let byte = cursor.byte
            if byte.isLineEnd { break }
            if byte.isBlank {
                cursor.skipBlanks()
                if cursor.byte == UInt8(ascii: "#") { break }
                continue
            }
            if byte == UInt8(ascii: ":"), cursor.next.isSpace || isFlow && cursor.next.isFlowIndicator { break }
            if isFlow, byte.isFlowIndicator { break }
            cursor.advance()
            cursor.skip { $0 > 0x20 && $0 != UInt8(ascii: ":") && !(isFlow && $0.isFlowIndicator) }
            end = cursor.position
        }
        return start..<end
    }

    private func checkPlainStart(isFlow: Bool) throws(Failure) {
        let byte = cursor.byte
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
            guard cursor.next.isSpace || isFlow && cursor.next.isFlowIndicator else { return }
            throw failure(
                "'\(Character(UnicodeScalar(byte)))' alone is no value: put it in quotes, or write what belongs behind it"
            )
        case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"), UInt8(ascii: ","), UInt8(ascii: "]"),
            UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: ">"):
            throw failure(
                "no text begins with '\(Character(UnicodeScalar(byte)))' in YAML: put it in quotes")
        default:
            if cursor.isAtEnd { throw failure("the text ends where a value should stand") }
        }
    }

    private func keyWithinText(_ key: String, _ line: SourceLocation, _ start: SourceLocation) -> Failure {
        failure(
            "\(key.quoted) cannot be a key here, since the text of line \(start.line) goes on to this line: indent it as the "
                + "keys that it belongs to, or put the whole text in quotes if ': ' belongs to it", at: line)
    }
}
