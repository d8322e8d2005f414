// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A line of source with marks under a place of it, cut to the columns that there are.
struct SourceExcerpt {
    /// The line, printable.
    let line: String
    /// Spaces, and marks under what is meant.
    let marks: String

    /// - Parameters:
    ///   - bytes: the line as it stands in the file.
    ///   - column: counted from 1 in bytes; what lies behind the end is the end.
    ///   - width: how many columns of the terminal there are for it.
    init(_ bytes: ArraySlice<UInt8>, column: Int, width: Int) {
        let place = Self.characterStart(bytes.startIndex + min(max(column, 1) - 1, bytes.count), in: bytes)
        // Of a template without line feeds, only what is near is looked at.
        let near = 8 * width
        let from = Self.characterStart(max(bytes.startIndex, place - near), in: bytes)
        let to = Self.characterStart(min(bytes.endIndex, place + near), in: bytes)
        let before = Self.cells(bytes[from..<place])
        let after = Self.cells(bytes[place..<to])
        let span = max(1, Self.width(Self.cells(bytes[place..<place + Self.tokenLength(bytes[place..<to])])))

        let room = max(width - 1, 1)
        let isWhole = from == bytes.startIndex && to == bytes.endIndex && Self.width(before + after) <= room
        // What follows the place is seen too, a third of the room at most.
        let kept = min(span, room / 2) + min(Self.width(after) - span, room / 3) + 2
        let left = isWhole ? before[...] : Self.end(of: before, within: max(room - kept, 0))
        let leftMark = left.count < before.count || from > bytes.startIndex ? "…" : ""
        let leftWidth = Self.width(left) + leftMark.count
        let right = isWhole ? after[...] : Self.beginning(of: after, within: room - 1 - leftWidth)
        let rightMark = right.count < after.count || to < bytes.endIndex ? "…" : ""

        line = leftMark + left.joined() + right.joined() + rightMark
        let marked = max(1, min(span, Self.width(right)))
        marks = String(repeating: " ", count: leftWidth) + "^" + String(repeating: "~", count: marked - 1)
    }

    /// The characters as they are shown, each in one piece.
    private static func cells(_ bytes: ArraySlice<UInt8>) -> [String] {
        String(decoding: bytes, as: UTF8.self).map { $0 == "\t" ? "    " : String($0).printable }
    }

    private static func width(_ cells: some Sequence<String>) -> Int {
        cells.reduce(0) { $0 + DisplayWidth.of($1) }
    }

    private static func beginning(of cells: [String], within room: Int) -> ArraySlice<String> {
        var used = 0
        return cells.prefix { cell in
            used += DisplayWidth.of(cell)
            return used <= room
        }
    }

    private static func end(of cells: [String], within room: Int) -> ArraySlice<String> {
        var used = 0
        var start = cells.endIndex
        while start > 0, used + DisplayWidth.of(cells[start - 1]) <= room {
            start -= 1
            used += DisplayWidth.of(cells[start])
        }
        return cells[start...]
    }

    /// The beginning of the character that a byte belongs to.
    private static func characterStart(_ index: Int, in bytes: ArraySlice<UInt8>) -> Int {
        var start = index
        while start > bytes.startIndex, start < bytes.endIndex, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }
}

extension SourceExcerpt {
    /// How many bytes belong together at the beginning: a text, a word, an argument with its label.
    static func tokenLength(_ bytes: ArraySlice<UInt8>) -> Int {
        let word = wordEnd(bytes)
        guard word < bytes.endIndex, bytes[word] == UInt8(ascii: ":"), word > bytes.startIndex else {
            return word - bytes.startIndex
        }
        let value = bytes[(word + 1)...].drop { $0 == UInt8(ascii: " ") }
        let end = wordEnd(value)
        return (end > value.startIndex ? end : word) - bytes.startIndex
    }

    private static func wordEnd(_ bytes: ArraySlice<UInt8>) -> Int {
        guard bytes.first == UInt8(ascii: "\"") else {
            return bytes.firstIndex { !isWordByte($0) } ?? bytes.endIndex
        }
        var index = bytes.startIndex + 1
        while index < bytes.endIndex {
            switch bytes[index] {
            case UInt8(ascii: "\""): return index + 1
            case UInt8(ascii: "\\"): index += 2
            default: index += 1
            }
        }
        return bytes.endIndex
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"), 0x80...:
            true
        default: false
        }
    }
}
