// SPDX-License-Identifier: Apache-2.0

extension Pattern {
    /// A place between two scalars.
    enum Boundary: Sendable {
        case textStart
        case textEnd
        case lineStart
        case lineEnd
        case word
        case noWord
    }
}

extension Pattern.Boundary {
    func isAt(_ position: Int, in text: [Unicode.Scalar]) -> Bool {
        switch self {
        case .textStart: position == 0
        case .textEnd: position == text.count
        case .lineStart: position == 0 || Self.endsLine(text[position - 1])
        case .lineEnd: position == text.count || Self.endsLine(text[position])
        case .word: Self.isBetweenWords(position, in: text)
        case .noWord: !Self.isBetweenWords(position, in: text)
        }
    }

    private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
        !Pattern.ScalarSet.exceptLineEnds.contains(scalar)
    }

    private static func isBetweenWords(_ position: Int, in text: [Unicode.Scalar]) -> Bool {
        let word = Pattern.ScalarSet.word
        let before = position > 0 && word.contains(text[position - 1])
        let after = position < text.count && word.contains(text[position])
        return before != after
    }
}
