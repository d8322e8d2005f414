// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A sentence of a review, in which names and values are told from words: each form shows them in its own way.
struct ReviewPhrase: ExpressibleByStringInterpolation {
    fileprivate var pieces: [(text: String, isCode: Bool)] = []

    init(stringLiteral text: String) { pieces = [(text, false)] }

    init(_ text: String) { pieces = [(text, false)] }

    init(stringInterpolation: Interpolation) { pieces = stringInterpolation.pieces }

    struct Interpolation: StringInterpolationProtocol {
        fileprivate var pieces: [(text: String, isCode: Bool)] = []

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ text: String) { pieces.append((text, false)) }

        mutating func appendInterpolation(_ text: String) { pieces.append((text, false)) }

        mutating func appendInterpolation(code text: String) { pieces.append((text, true)) }

        mutating func appendInterpolation(_ phrase: ReviewPhrase) { pieces += phrase.pieces }
    }

    /// As a line of a terminal.
    var text: String { pieces.map(\.text).joined() }

    /// As Markdown, in which nothing of it can be markup, a mention or a link.
    func markdown(hiding mask: Mask) -> String {
        pieces.map { text, isCode in
            let text = mask.masked(text.printable)
            return isCode ? Self.code(text) : Self.escaped(text)
        }.joined()
    }

    /// In more backticks than it has in a row.
    private static func code(_ text: String) -> String {
        if text.isEmpty { return "" }
        var (longest, current) = (0, 0)
        for character in text {
            current = character == "`" ? current + 1 : 0
            longest = max(longest, current)
        }
        let fence = String(repeating: "`", count: longest + 1)
        return longest == 0 ? "`\(text)`" : "\(fence) \(text) \(fence)"
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "\\", "`", "*", "_", "[", "]", "|", "~": result += "\\\(character)"
            // An entity is the sign again where GitHub looks for the numbers of issues; a comment between is not.
            case "#": result += "#<!-- -->"
            // Between two of them GitHub sees a formula, as in ${Name}-${Id}.
            case "$": result += "<span>$</span>"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            // A comment between keeps GitHub from telling somebody.
            case "@": result += "@<!-- -->"
            default: result.append(character)
            }
        }
        // An address is a link wherever it stands.
        return result.replacing("://", with: ":<!-- -->//").replacing("www.", with: "www<!-- -->.")
    }
}

/// A line of a review with the lines below it.
struct ReviewItem {
    let phrase: ReviewPhrase
    var style: Console.Style = .plain
    var details: [ReviewItem] = []
}

/// Lines of a review under one heading.
struct ReviewSection {
    let title: String
    var style: Console.Style = .bold
    let items: [ReviewItem]
}
