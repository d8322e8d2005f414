// SPDX-License-Identifier: Apache-2.0

extension String {
    /// Whether the deployment puts a stored value into the text. Asked of every text: a look at its braces comes first.
    package var hasDynamicReference: Bool {
        utf8.count >= 10 && utf8.contains(UInt8(ascii: "{")) && contains("{{resolve:")
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
