/// The text of `Fn::Sub`, read: which names it refers to, and which parts are literal.
public struct SubstitutionText: Sendable {
    /// The names within `${…}`, in order, as written: `Vpc`, `Vpc.CidrBlock`, `AWS::Region`.
    public let names: [String]

    /// True when a `${` is never closed, which CloudFormation rejects.
    public let isUnterminated: Bool

    public init(_ text: String) {
        var names: [String] = []
        var rest = Substring(text)
        var isUnterminated = false
        while let opening = Self.opening(in: rest) {
            rest = rest[opening...]
            if rest.first == "!" { continue }
            guard let closing = rest.firstIndex(of: "}") else {
                isUnterminated = true
                break
            }
            names.append(Self.trimmed(rest[..<closing]))
            rest = rest[rest.index(after: closing)...]
        }
        self.names = names
        self.isUnterminated = isUnterminated
    }

    private static func opening(in text: Substring) -> Substring.Index? {
        var previous: Character?
        for index in text.indices {
            if previous == "$", text[index] == "{" { return text.index(after: index) }
            previous = text[index]
        }
        return nil
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
