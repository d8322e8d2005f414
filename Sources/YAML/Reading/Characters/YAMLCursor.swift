// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A position in a text that knows its line.
struct YAMLCursor {
    /// The text, and zeros behind it, so that looking ahead needs no test: a text itself has none.
    let bytes: [UInt8]
    let end: Int
    let file: String
    private(set) var position: Int
    private(set) var line = 1
    private(set) var lineStart: Int

    init(_ text: [UInt8], from start: Int, file: String) {
        bytes = text + [0, 0, 0, 0]
        end = text.count
        self.file = file
        position = start
        lineStart = start
    }

    var byte: UInt8 { bytes[position] }
    var next: UInt8 { bytes[position + 1] }

    /// Counted from 0.
    var column: Int { position - lineStart }

    var isAtEnd: Bool { position >= end }
    var isAtLineStart: Bool { position == lineStart }
    var isAtLineEnd: Bool { byte.isLineEnd }

    var location: SourceLocation { location(of: position) }

    /// The place of a position on the line at hand.
    func location(of position: Int) -> SourceLocation {
        SourceLocation(file: file, line: line, column: position - lineStart + 1)
    }

    mutating func advance(_ count: Int = 1) { position += count }

    /// Passes a line break, as systems write it.
    mutating func takeLineBreak() -> Bool {
        switch byte {
        case UInt8(ascii: "\n"): position += 1
        case UInt8(ascii: "\r"): position += next == UInt8(ascii: "\n") ? 2 : 1
        default: return false
        }
        line += 1
        lineStart = position
        return true
    }

    /// Passes spaces alone, which indent.
    mutating func skipSpaces() {
        while byte == UInt8(ascii: " ") { position += 1 }
    }

    /// Passes spaces and tabs.
    ///
    /// - Returns: whether there was a tab.
    @discardableResult
    mutating func skipBlanks() -> Bool {
        var hasTab = false
        while byte.isBlank {
            if byte == UInt8(ascii: "\t") { hasTab = true }
            position += 1
        }
        return hasTab
    }

    mutating func skipToLineEnd() { skip { !$0.isLineEnd } }

    /// Passes bytes as long as they are of a kind; the zeros at the end must be of none.
    @inline(__always)
    mutating func skip(while belongs: (UInt8) -> Bool) {
        let start = position
        position = bytes.withUnsafeBufferPointer { bytes in
            var index = start
            while belongs(bytes[index]) { index += 1 }
            return index
        }
    }

    /// Whether what is here begins or ends a document.
    var isAtDocumentMarker: Bool { isAtLineStart && (isAt("---") || isAt("...")) && bytes[position + 3].isSpace }

    private func isAt(_ marker: StaticString) -> Bool {
        (0..<3).allSatisfy { bytes[position + $0] == marker.utf8Start[$0] }
    }

    func text(from start: Int) -> String { text(start..<position) }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

extension UInt8 {
    /// A space or a tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }
    /// A line break or the end of the text.
    var isLineEnd: Bool { self == 0x0A || self == 0x0D || self == 0 }
    var isSpace: Bool { isBlank || isLineEnd }

    /// What separates within `[]` and `{}`.
    var isFlowIndicator: Bool {
        switch self {
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
        default: false
        }
    }
}
