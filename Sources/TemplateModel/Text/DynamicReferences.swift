// SPDX-License-Identifier: Apache-2.0

extension String {
    /// Whether the deployment puts a stored value into the text. Asked of every text: a look at its braces comes first.
    package var hasDynamicReference: Bool {
        var braces = 0
        for byte in utf8 {
            if byte == UInt8(ascii: "{") {
                braces += 1
            } else {
                if braces > 1, byte == UInt8(ascii: "r") { return contains("{{resolve:") }
                braces = 0
            }
        }
        return false
    }

    /// The text between `{{resolve:` and `}}`, each time; empty for one that is never closed.
    package var dynamicReferences: [Substring] {
        guard hasDynamicReference else { return [] }
        var found: [Substring] = []
        var rest = self[...]
        while let start = rest.firstRange(of: "{{resolve:") {
            rest = rest[start.upperBound...]
            guard let end = rest.firstRange(of: "}}") else { return found + [""] }
            found.append(rest[..<end.lowerBound])
            rest = rest[end.upperBound...]
        }
        return found
    }
}
