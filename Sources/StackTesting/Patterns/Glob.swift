// SPDX-License-Identifier: Apache-2.0

/// A logical ID in a pattern: `*` in it stands for any text, since no logical ID can have one. Where several stacks are
/// one template, it is the name within any of them, or `network/Vpc` with the stack's.
struct Glob {
    private let parts: [Substring]
    /// As it is written.
    let text: String

    init(_ text: String) {
        self.text = text
        parts = text.split(separator: "*", omittingEmptySubsequences: false)
    }

    /// Whether it names one thing.
    var isName: Bool { parts.count == 1 }

    func matches(_ name: String) -> Bool {
        if isAlike(name) { return true }
        guard !text.contains("/"), let slash = name.lastIndex(of: "/") else { return false }
        return isAlike(String(name[name.index(after: slash)...]))
    }

    private func isAlike(_ name: String) -> Bool {
        guard let first = parts.first, let last = parts.last, !isName else { return name == text }
        guard name.hasPrefix(first), name.dropFirst(first.count).hasSuffix(last) else { return false }
        var rest = name.dropFirst(first.count).dropLast(last.count)
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let found = rest.firstRange(of: part) else { return false }
            rest = rest[found.upperBound...]
        }
        return true
    }
}
