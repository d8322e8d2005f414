// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What stands behind `|` or `>`.
private struct BlockHeader {
    enum Chomping {
        case strip
        case clip
        case keep
    }

    let isFolded: Bool
    var chomping: Chomping?
    var indentation: Int?
}

/// Texts as blocks of lines.
extension YAMLReader {
    mutating func blockScalar(below parent: Int) throws(Failure) -> String {
        let header = try blockHeader()
        // The text of the file may end with the header.
        guard cursor.isAtLineStart else { return "" }
        var text: [UInt8] = []
        var pending = 0
        // Where all lines are empty, none belongs to the text.
        let column =
            if let digit = header.indentation { max(parent, 0) + digit } else {
                try findIndentation(parent + 1, &pending) ?? Int.max
            }
        var isSpaced = false
        var isFirst = true
        while try skipEmptyLines(column, &pending) {
            let start = cursor.position
            let begins = cursor.byte.isBlank
            cursor.skipToLineEnd()
            if isFirst || !header.isFolded || isSpaced || begins {
                text.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: pending))
            } else {
                fold(pending, into: &text)
            }
            text += cursor.bytes[start..<cursor.position]
            pending = 0
            isFirst = false
            isSpaced = begins
        }
        switch header.chomping ?? .clip {
        case .strip: break
        case .clip: if !isFirst, pending > 0 { text.append(UInt8(ascii: "\n")) }
        case .keep: text.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: pending))
        }
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func blockHeader() throws(Failure) -> BlockHeader {
        var header = BlockHeader(isFolded: cursor.byte == UInt8(ascii: ">"))
        cursor.advance()
        while true {
            let byte = cursor.byte
            switch byte {
            case UInt8(ascii: "-") where header.chomping == nil: header.chomping = .strip
            case UInt8(ascii: "+") where header.chomping == nil: header.chomping = .keep
            case UInt8(ascii: "1")...UInt8(ascii: "9") where header.indentation == nil:
                header.indentation = Int(byte - UInt8(ascii: "0"))
            default:
                guard byte.isSpace else {
                    throw failure(
                        "behind '\(header.isFolded ? ">" : "|")' stand at most '-' or '+' and one digit of indentation: begin the "
                            + "text on the next line, or put it in quotes")
                }
                try endLine()
                _ = cursor.takeLineBreak()
                return header
            }
            cursor.advance()
        }
    }

    /// The indentation of the first line that is not empty; nil where all are. Empty lines before it count as breaks.
    private mutating func findIndentation(_ least: Int, _ breaks: inout Int) throws(Failure) -> Int? {
        var widest: (column: Int, place: SourceLocation)?
        while true {
            cursor.skipSpaces()
            guard cursor.isAtLineEnd, !cursor.isAtEnd else { break }
            if cursor.column > widest?.column ?? 0 { widest = (cursor.column, cursor.location) }
            _ = cursor.takeLineBreak()
            breaks += 1
        }
        let column = cursor.column
        guard !cursor.isAtEnd, column >= least, !cursor.isAtDocumentMarker else {
            rewindToLineStart()
            return nil
        }
        if let widest, widest.column > column {
            throw failure(
                "this empty line has more spaces than the first line of the text has, from which the indentation is taken: "
                    + "take them away", at: widest.place)
        }
        rewindToLineStart()
        return column
    }

    /// Passes lines that hold nothing, and the indentation of the next that does.
    ///
    /// - Returns: whether there is one that belongs to the text.
    private mutating func skipEmptyLines(_ column: Int, _ breaks: inout Int) throws(Failure) -> Bool {
        while true {
            if cursor.takeLineBreak() {
                breaks += 1
                continue
            }
            guard !cursor.isAtEnd else { return false }
            while cursor.byte == UInt8(ascii: " "), cursor.column < column { cursor.advance() }
            if cursor.isAtLineEnd, !cursor.isAtEnd { continue }
            if cursor.isAtEnd { return false }
            if cursor.column == column, !(column == 0 && cursor.isAtDocumentMarker) { return true }
            if cursor.byte == UInt8(ascii: "\t"), !isCommentBehindTabs { throw tabInBlock() }
            rewindToLineStart()
            return false
        }
    }

    private var isCommentBehindTabs: Bool {
        var copy = cursor
        copy.skipBlanks()
        return copy.byte == UInt8(ascii: "#")
    }

    private func tabInBlock() -> Failure {
        failure("a tab indents this line of the text, whose lines are indented by spaces: replace it by spaces")
    }

    private mutating func rewindToLineStart() { cursor.advance(-cursor.column) }
}
