// SPDX-License-Identifier: Apache-2.0

/// The text of `Fn::Sub`, read: which names it refers to, and which parts are literal.
public struct SubstitutionText: Sendable {
    /// A part of the text.
    public enum Segment: Sendable, Hashable {
        /// Text that stays as it is; of `${!Name}` stays `${Name}`.
        case literal(String)
        /// The name within `${…}`, as written: `Vpc`, `Vpc.CidrBlock`, `AWS::Region`.
        case name(String)
    }

    /// The parts in order; no literal is empty.
    public let segments: [Segment]

    /// True when a `${` is never closed, which CloudFormation rejects.
    public let isUnterminated: Bool

    /// The names within `${…}`, in order.
    public var names: [String] {
        segments.compactMap { segment in
            if case .name(let name) = segment { name } else { nil }
        }
    }

    /// - Parameter text: as it stands in `Fn::Sub`.
    public init(_ text: String) {
        var segments: [Segment] = []
        var literal = ""
        var rest = Substring(text)
        var isUnterminated = false
        func flush() {
            if !literal.isEmpty { segments.append(.literal(literal)) }
            literal = ""
        }
        while let opening = Self.opening(in: rest) {
            literal += rest[..<opening]
            rest = rest[opening...]
            if rest.first == "!" {
                rest = rest.dropFirst()
                continue
            }
            guard let closing = rest.firstIndex(of: "}") else {
                isUnterminated = true
                break
            }
            literal.removeLast(2)
            flush()
            segments.append(.name(rest[..<closing].trimmed))
            rest = rest[rest.index(after: closing)...]
        }
        literal += rest
        flush()
        self.segments = segments
        self.isUnterminated = isUnterminated
    }

    /// The place after the next `${`.
    private static func opening(in text: Substring) -> Substring.Index? {
        var previous: Character?
        for index in text.indices {
            if previous == "$", text[index] == "{" { return text.index(after: index) }
            previous = text[index]
        }
        return nil
    }
}
