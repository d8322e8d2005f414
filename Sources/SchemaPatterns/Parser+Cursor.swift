// SPDX-License-Identifier: Apache-2.0

extension Pattern.Parser {
    var peek: Unicode.Scalar? { peek(0) }

    func peek(_ offset: Int) -> Unicode.Scalar? {
        position + offset < scalars.count ? scalars[position + offset] : nil
    }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard peek == scalar else { return false }
        position += 1
        return true
    }

    mutating func takeNext(orFail construct: String) throws(Pattern.Unsupported) -> Unicode.Scalar {
        guard let scalar = peek else { throw Pattern.Unsupported(construct) }
        position += 1
        return scalar
    }

    /// The text before the end, which is consumed; nil, nothing consumed, when there is no end.
    mutating func take(until end: Unicode.Scalar) -> String? {
        guard let index = scalars[position...].firstIndex(of: end) else { return nil }
        defer { position = index + 1 }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[position..<index])
        return String(text)
    }
}
