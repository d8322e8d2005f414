// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A place in a text of TOML, and what can be taken from there.
struct TOMLCursor {
    private let bytes: [UInt8]
    private let file: String
    private var index = 0
    private var line = 1
    private var lineStart = 0

    init(_ bytes: [UInt8], file: String) {
        self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        self.file = file
    }

    var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    var place: SourceLocation { SourceLocation(file: file, line: line, column: index - lineStart + 1) }

    func failure(_ message: String) -> SyntaxFailure { SyntaxFailure(message: message, location: place) }

    mutating func advance() {
        if next == UInt8(ascii: "\n") {
            line += 1
            lineStart = index + 1
        }
        index += 1
    }

    mutating func skipBlanks() {
        while next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") { index += 1 }
    }

    /// Blanks, line feeds and comments.
    mutating func skipLines() {
        while let byte = next {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): advance()
            case UInt8(ascii: "#"): while let byte = next, byte != UInt8(ascii: "\n") { index += 1 }
            default: return
            }
        }
    }

    /// Nothing more than a comment may follow on the line.
    mutating func endLine() throws(SyntaxFailure) {
        skipBlanks()
        guard let byte = next, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r"), byte != UInt8(ascii: "#")
        else { return }
        throw failure("the line goes on where it should end")
    }

    /// Blanks, and then this text.
    mutating func take(_ text: StaticString) -> Bool {
        skipBlanks()
        let count = text.utf8CodeUnitCount
        guard index + count <= bytes.count else { return false }
        let isThere = text.withUTF8Buffer { $0.elementsEqual(bytes[index..<(index + count)]) }
        if isThere { index += count }
        return isThere
    }

    /// `a."b c".d`
    mutating func dottedKey() throws(SyntaxFailure) -> [String] {
        var keys: [String] = []
        repeat {
            skipBlanks()
            if next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") {
                keys.append(try string())
            } else {
                let start = index
                while let byte = next, Self.isBare(byte) { index += 1 }
                guard index > start else { throw failure("there is no key") }
                keys.append(String(decoding: bytes[start..<index], as: UTF8.self))
            }
        } while take(".")
        return keys
    }

    private static func isBare(_ byte: UInt8) -> Bool {
        UnicodeScalar(byte).isASCIILetterOrDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    /// A number, `true`, `false`, or a date, which stays a text.
    mutating func scalar() throws(SyntaxFailure) -> Node.Content {
        let start = index
        while let byte = next, Self.isBare(byte) || [0x2B, 0x2E, 0x3A].contains(byte) { index += 1 }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        guard !text.isEmpty else { throw failure("there is no value") }
        if text == "true" || text == "false" { return .bool(text == "true") }
        let digits = text.filter { $0 != "_" }
        if let number = Int(digits) { return .number(Node.Number(number)) }
        if let number = Double(digits), number.isFinite { return .number(Node.Number(number)) }
        return .string(text)
    }

    /// A string in any of the four forms.
    mutating func string() throws(SyntaxFailure) -> String {
        let start = self
        let quote = bytes[index]
        let isLong = index + 2 < bytes.count && bytes[index + 1] == quote && bytes[index + 2] == quote
        for _ in 0..<(isLong ? 3 : 1) { advance() }
        if isLong {
            if next == UInt8(ascii: "\r") { advance() }
            if next == UInt8(ascii: "\n") { advance() }
        }
        var result: [UInt8] = []
        while let byte = next {
            if byte == quote, !isLong || ends(quote) {
                for _ in 0..<(isLong ? 3 : 1) { advance() }
                // Up to two more quotes belong to the text of a long one.
                while isLong, next == quote {
                    result.append(quote)
                    advance()
                }
                return String(decoding: result, as: UTF8.self)
            }
            if !isLong, byte == UInt8(ascii: "\n") { break }
            advance()
            if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                try escape(into: &result, isLong: isLong)
            } else {
                result.append(byte)
            }
        }
        throw start.failure("a text has no end")
    }

    private func ends(_ quote: UInt8) -> Bool {
        index + 2 < bytes.count && bytes[index + 1] == quote && bytes[index + 2] == quote
    }

    private mutating func escape(into result: inout [UInt8], isLong: Bool) throws(SyntaxFailure) {
        guard let byte = next else { throw failure("a text has no end") }
        let simple: [UInt8: UInt8] = [
            UInt8(ascii: "b"): 8, UInt8(ascii: "t"): 9, UInt8(ascii: "n"): 10, UInt8(ascii: "f"): 12,
            UInt8(ascii: "r"): 13, UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C,
        ]
        if let meant = simple[byte] {
            advance()
            result.append(meant)
        } else if byte == UInt8(ascii: "u") || byte == UInt8(ascii: "U") {
            advance()
            let count = byte == UInt8(ascii: "u") ? 4 : 8
            let digits = bytes[index..<min(index + count, bytes.count)]
            guard digits.count == count, let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
                let scalar = Unicode.Scalar(code)
            else { throw failure("'\\\(count == 4 ? "u" : "U")' wants \(count) digits of a character's code") }
            index += count
            result += Array(String(scalar).utf8)
        } else if isLong, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
            while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { advance() }
        } else {
            throw failure("there is no such escape in TOML")
        }
    }
}
