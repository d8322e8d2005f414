// SPDX-License-Identifier: Apache-2.0

/// A text as lines below a `|`, or, where it is one long line, below a `>` that joins them with spaces.
struct BlockScalar {
    /// As `|-` or `|2+`.
    let header: String
    /// Without their indentation and their line feeds.
    let lines: [Substring]
    /// Whether line feeds that follow belong to the text.
    let isOpenEnded: Bool

    /// A line that is wider is folded into lines of `foldedWidth`, however far from the margin.
    private static let (widestLine, foldedWidth) = (100, 80)

    /// Nil where the text is better on the line of its key, or says what a block scalar cannot.
    init?(_ text: String) {
        if text.utf8.contains(UInt8(ascii: "\n")) {
            self.init(literal: text)
        } else if text.utf8.count > Self.widestLine {
            self.init(folded: text)
        } else {
            return nil
        }
    }

    private init?(literal text: String) {
        guard !text.unicodeScalars.contains(where: { $0.needsEscape && $0 != "\n" && $0 != "\t" }) else { return nil }
        var lines = text.split(separator: "\n" as Unicode.Scalar)
        let trailing = lines.reversed().prefix { $0.isEmpty }.count
        let content = lines.dropLast(trailing)
        // Nothing but white space, or at the end a line of it: what parsers and editors make of it differs.
        guard let first = content.first(where: { !$0.isBlank }), content.last?.isBlank == false else { return nil }
        let leading = content.prefix { $0.isBlank }
        // Where the first line begins with white space, the indentation cannot be seen in it.
        let isIndented = first.first == " " || first.first == "\t" || leading.contains { !$0.isEmpty }
        let chomping =
            switch trailing {
            case 0: "-"
            case 1: ""
            default: "+"
            }
        if trailing > 0 { lines.removeLast() }
        header = "|" + (isIndented ? String(YAMLWriter.indentation) : "") + chomping
        self.lines = lines
        isOpenEnded = trailing > 1
    }

    private init?(folded text: String) {
        guard text.first != " ", text.last != " ", !text.unicodeScalars.contains(where: { $0.needsEscape }) else {
            return nil
        }
        lines = Self.folded(text)
        guard lines.count > 1 else { return nil }
        header = ">-"
        isOpenEnded = false
    }

    /// Broken at single spaces, which come back when it is read.
    private static func folded(_ text: String) -> [Substring] {
        let scalars = text.unicodeScalars
        var lines: [Substring] = []
        var start = scalars.startIndex
        var lastSpace: String.Index?
        var width = 0
        var (index, previous) = (start, " " as Unicode.Scalar)
        while index < scalars.endIndex {
            let next = scalars.index(after: index)
            if scalars[index] == " ", previous != " ", next < scalars.endIndex, scalars[next] != " " {
                if width > foldedWidth, let space = lastSpace {
                    lines.append(text[start..<space])
                    start = scalars.index(after: space)
                    width = scalars.distance(from: start, to: index)
                }
                lastSpace = index
            }
            previous = scalars[index]
            width += 1
            index = next
        }
        if width > foldedWidth, let space = lastSpace, space > start {
            lines.append(text[start..<space])
            start = scalars.index(after: space)
        }
        return lines + [text[start...]]
    }
}

extension String {
    /// Its parts, empty ones too. `Character`s would be another thing: a carriage return and a line feed are one.
    fileprivate func split(separator: Unicode.Scalar) -> [Substring] {
        unicodeScalars.split(separator: separator, omittingEmptySubsequences: false).map(Substring.init)
    }
}

extension Substring {
    fileprivate var isBlank: Bool { utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }
}
