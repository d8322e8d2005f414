// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A key within `Fn::ForEach`: text with `${…}` in it, standing for every key that the loop will make.
struct LoopPattern: Sendable {
    private let literals: [Substring]

    init(_ key: String) { literals = Self.literals(of: key) }

    /// What every name that it makes begins and ends with; nil where it makes one name alone.
    var ends: (first: Substring, last: Substring)? {
        guard let first = literals.first, let last = literals.last, literals.count > 1 else { return nil }
        return (first, last)
    }

    /// The text around each `${…}` or `&{…}`.
    private static func literals(of key: String) -> [Substring] {
        var literals: [Substring] = []
        var rest = key[...]
        while let opening = rest.firstRange(of: "{"), let closing = rest.firstRange(of: "}"),
            opening.lowerBound < closing.lowerBound
        {
            literals.append(rest[..<opening.lowerBound].dropLast())
            rest = rest[closing.upperBound...]
        }
        return literals + [rest]
    }

    /// Whether some value of the loop could make this name; a name with `${…}` of its own counts by its literal parts.
    func mayMake(_ name: String) -> Bool {
        guard let (first, last) = ends else { return literals.first.map { $0 == name } ?? false }
        guard name.hasPrefix(first), name.hasSuffix(last), name.utf8.count >= first.utf8.count + last.utf8.count
        else { return false }
        var rest = name.dropFirst(first.count).dropLast(last.count)
        for literal in literals.dropFirst().dropLast() {
            guard let range = rest.firstRange(of: literal) else { return false }
            rest = rest[range.upperBound...]
        }
        return true
    }
}
