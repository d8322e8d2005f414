// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A piece of a page. Its literals are markup; what is interpolated is text, and can never be anything else.
///
///     let cell: HTML = "<td>\(name)</td>"
struct HTML: ExpressibleByStringInterpolation, Sendable {
    private(set) var text: String

    init(stringLiteral text: String) { self.text = text }

    init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

    private init(markup text: String) { self.text = text }

    /// What is markup already, and made here: a picture, the style sheet, the program.
    static func made(_ text: String) -> HTML { HTML(markup: text) }

    static let nothing: HTML = ""

    var isEmpty: Bool { text.isEmpty }

    static func + (left: HTML, right: HTML) -> HTML { HTML(markup: left.text + right.text) }

    static func += (left: inout HTML, right: HTML) { left.text += right.text }

    struct Interpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }

        mutating func appendLiteral(_ literal: String) { text += literal }

        mutating func appendInterpolation(_ foreign: String) { text += Concealed.text(foreign).escapedForMarkup }

        mutating func appendInterpolation(_ number: Int) { text += "\(number)" }

        mutating func appendInterpolation(_ piece: HTML) { text += piece.text }

        mutating func appendInterpolation(_ pieces: [HTML]) { for piece in pieces { text += piece.text } }
    }
}

extension [HTML] {
    func joined(_ separator: HTML) -> HTML {
        enumerated().reduce(into: HTML.nothing) { $0 += $1.offset == 0 ? $1.element : separator + $1.element }
    }
}
