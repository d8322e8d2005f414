// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What stands around the one document: directives and markers.
extension YAMLReader {
    mutating func beginDocument() throws(Failure) -> (place: SourceLocation, hasMarker: Bool) {
        var hasDirective = false
        while true {
            try skipToContent()
            guard cursor.byte == UInt8(ascii: "%"), cursor.isAtLineStart else { break }
            try directive()
            hasDirective = true
        }
        let place = cursor.location
        if cursor.isAtDocumentMarker, cursor.byte == UInt8(ascii: "-") {
            cursor.advance(3)
            return (place, true)
        }
        if hasDirective { throw failure("a directive must be followed by '---': write it on a line of its own here") }
        if cursor.isAtEnd || cursor.isAtDocumentMarker {
            throw failure("the file says nothing: there must be a value, as 'Resources:' of a template")
        }
        return (place, false)
    }

    private mutating func directive() throws(Failure) {
        let place = cursor.location
        let start = cursor.position
        cursor.skipToLineEnd()
        let line = cursor.text(from: start)
        let text = line.prefixBeforeComment
        let words = text.split { $0 == " " || $0 == "\t" }
        switch words.first {
        case "%YAML":
            guard words.count == 2, words[1].hasPrefix("1."), words[1].dropFirst(2).allSatisfy(\.isNumber) else {
                throw failure(
                    "\(text.quoted) is not the directive of a version: write '%YAML 1.1' or leave it out", at: place)
            }
            guard !handles.hasVersion else { throw failure("the version is said twice: leave one out", at: place) }
            handles.hasVersion = true
        case "%TAG":
            guard words.count == 3, words[1].hasPrefix("!"), words[1].hasSuffix("!"),
                handles.add(String(words[1]), String(words[2]))
            else { throw failure("\(text.quoted) names no tags: write '%TAG !short! prefix', each once", at: place) }
        default: break  // Reserved, and to be passed by.
        }
    }

    mutating func endDocument() throws(Failure) {
        try skipToContent()
        var hasEnded = false
        while !cursor.isAtEnd {
            guard cursor.isAtDocumentMarker else {
                throw hasEnded
                    ? secondDocument() : failure("this belongs to nothing above: check how far it is indented")
            }
            guard cursor.byte == UInt8(ascii: ".") else { throw secondDocument() }
            hasEnded = true
            cursor.advance(3)
            try endLine()
            try skipToContent()
        }
    }

    private func secondDocument() -> Failure {
        failure("a second document begins here, and a template is one: put it into a file of its own")
    }
}

extension String {
    fileprivate var prefixBeforeComment: String {
        var last: Character = " "
        for index in indices {
            if self[index] == "#", last == " " || last == "\t" { return String(self[..<index]).trimmed }
            last = self[index]
        }
        return trimmed
    }

    private var trimmed: String {
        var text = self[...]
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return String(text)
    }
}

extension StringProtocol {
    /// As a sentence shows it: shortened where it is long.
    var quoted: String { count > 40 ? "'\(prefix(37))...'" : "'\(self)'" }
}
