// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Finds, in Swift source, the argument that a finding is about: from the call that made the element, along the labels
/// of the property's path. Lexical and forgiving: what it cannot follow ends the search at the place reached.
struct SwiftArgumentFinder {
    private let text: [UInt8]
    private let lineStarts: [Int]

    init(_ text: [UInt8]) {
        self.text = text
        lineStarts = [0] + text.indices.filter { text[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    }

    /// The place of the deepest argument of the path that is written out; nil when not even the first is.
    func find(_ path: Node.Path, from start: SourceLocation) -> SourceLocation? {
        guard lineStarts.indices.contains(start.line - 1) else { return nil }
        var position = lineStarts[start.line - 1] + start.column - 1
        var best: Int?
        for step in path.steps {
            guard let opening = nextOpening(from: position), let found = argument(step, in: opening) else { break }
            best = found.label
            position = found.value
        }
        return best.map { location(of: $0, in: start.file) }
    }

    private func location(of offset: Int, in file: String) -> SourceLocation {
        let line = (lineStarts.lastIndex { $0 <= offset } ?? 0) + 1
        return SourceLocation(file: file, line: line, column: offset - lineStarts[line - 1] + 1)
    }

    /// The next `(` or `[`, unless the value ends before.
    private func nextOpening(from position: Int) -> Int? {
        var index = position
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "("), UInt8(ascii: "["): return index
            case UInt8(ascii: ","), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "\""):
                return nil
            default: index += 1
            }
        }
        return nil
    }

    /// The argument with that label, or the element with that index, directly within the brackets.
    private func argument(_ step: Node.Path.Step, in opening: Int) -> (label: Int, value: Int)? {
        var index = opening + 1
        var number = 0
        var isAtBeginning = true
        while index < text.count {
            let byte = text[index]
            if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { return nil }
            if isAtBeginning, !isSpace(byte), !isComment(index) {
                isAtBeginning = false
                switch step {
                case .index(let wanted) where wanted == number: return (index, index)
                case .key(let key):
                    if let value = valueStart(ofLabel: key, at: index) { return (index, value) }
                case .index: break
                }
            }
            if byte == UInt8(ascii: ",") {
                number += 1
                isAtBeginning = true
                index += 1
            } else {
                index = skip(index)
            }
        }
        return nil
    }

    /// Where the value begins when `label:` or `"label":` stands here.
    private func valueStart(ofLabel key: String, at start: Int) -> Int? {
        var index = start
        let isQuoted = text[start] == UInt8(ascii: "\"")
        if isQuoted || text[start] == UInt8(ascii: "`") { index += 1 }
        let begin = index
        while index < text.count, isNameByte(text[index]) { index += 1 }
        let label = String(decoding: text[begin..<index], as: UTF8.self)
        if index < text.count, text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "`") { index += 1 }
        guard index < text.count, text[index] == UInt8(ascii: ":"), label.lowercased() == key.lowercased() else {
            return nil
        }
        return index + 1
    }

    /// The position behind whatever begins here: a string, a comment, brackets, or one byte.
    private func skip(_ start: Int) -> Int {
        switch text[start] {
        case UInt8(ascii: "\""): return skipString(start)
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): return skipBrackets(start)
        case UInt8(ascii: "/") where isComment(start):
            return has("/*", at: start) ? end(of: "*/", from: start + 2) : end(of: "\n", from: start)
        default: return start + 1
        }
    }

    private func skipBrackets(_ start: Int) -> Int {
        var index = start + 1
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): return index + 1
            default: index = skip(index)
            }
        }
        return index
    }

    private func skipString(_ start: Int) -> Int {
        if has("\"\"\"", at: start) { return end(of: "\"\"\"", from: start + 3) }
        var index = start + 1
        while index < text.count, text[index] != UInt8(ascii: "\n") {
            switch text[index] {
            case UInt8(ascii: "\""): return index + 1
            case UInt8(ascii: "\\"):
                let isInterpolation = index + 1 < text.count && text[index + 1] == UInt8(ascii: "(")
                index = isInterpolation ? skipBrackets(index + 1) : index + 2
            default: index += 1
            }
        }
        return index
    }

    private func isComment(_ index: Int) -> Bool { has("//", at: index) || has("/*", at: index) }

    private func has(_ word: StaticString, at index: Int) -> Bool {
        word.withUTF8Buffer { text[index...].starts(with: $0) }
    }

    /// The position behind the next such word.
    private func end(of word: StaticString, from start: Int) -> Int {
        var index = start
        while index < text.count {
            if has(word, at: index) { return index + word.utf8CodeUnitCount }
            index += 1
        }
        return text.count
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

    private func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}
