// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What stands between: blanks, line breaks, comments.
extension YAMLReader {
    /// Moves to the next thing that is said, on this line or a later one.
    mutating func skipToContent() throws(Failure) {
        while true {
            let isIndentation = cursor.isAtLineStart
            let start = cursor.position
            let hasTab = cursor.skipBlanks()
            if cursor.byte == UInt8(ascii: "#"), isIndentation || cursor.position > start || isBehindSpace {
                takeComment()
            }
            if cursor.takeLineBreak() { continue }
            if hasTab, isIndentation, !cursor.isAtEnd { throw tabIndents() }
            return
        }
    }

    /// The same between brackets, where indentation says nothing.
    mutating func skipFlowSpace() throws(Failure) {
        while true {
            cursor.skipBlanks()
            if cursor.byte == UInt8(ascii: "#") {
                guard isBehindSpace else {
                    throw failure("'#' begins a comment only behind a space: write one before it")
                }
                takeComment()
            }
            guard cursor.takeLineBreak() else { break }
        }
        if cursor.isAtDocumentMarker {
            throw failure("a document ends here within brackets: close them before, or indent the line")
        }
    }

    /// Passes the rest of the line, on which only a comment may stand.
    mutating func endLine() throws(Failure) {
        cursor.skipBlanks()
        if cursor.byte == UInt8(ascii: "#") {
            guard isBehindSpace else { throw failure("'#' begins a comment only behind a space: write one before it") }
            takeComment()
        }
        guard cursor.isAtLineEnd else { throw textBehindValue() }
    }

    private var isBehindSpace: Bool { cursor.isAtLineStart || cursor.bytes[cursor.position - 1].isBlank }

    private mutating func takeComment() {
        let place = cursor.location
        let isOnItsOwnLine = cursor.bytes[cursor.lineStart..<cursor.position].allSatisfy(\.isBlank)
        cursor.advance()
        if cursor.byte == UInt8(ascii: " ") { cursor.advance() }
        let start = cursor.position
        cursor.skipToLineEnd()
        comments.append(
            YAMLComment(text: cursor.text(from: start), location: place, isOnItsOwnLine: isOnItsOwnLine))
    }

    func tabIndents() -> Failure {
        let tab = cursor.bytes[cursor.lineStart..<cursor.position].firstIndex(of: UInt8(ascii: "\t"))
        return failure(
            "a tab indents this line, and YAML knows only spaces, since tabs are of no certain width: replace it by spaces",
            at: cursor.location(of: tab ?? cursor.position))
    }

    private func textBehindValue() -> Failure {
        let start = cursor.position
        var copy = cursor
        copy.skipToLineEnd()
        return failure(
            "\(copy.text(from: start).quoted) stands behind a value that has ended: put the whole text in quotes, "
                + "or begin a new line")
    }
}
