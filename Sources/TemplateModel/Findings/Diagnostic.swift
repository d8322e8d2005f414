// SPDX-License-Identifier: Apache-2.0

/// One finding: what is wrong, where, why it matters and what to do.
public struct Diagnostic: Sendable, Hashable {
    public enum Severity: String, Sendable {
        case error
        case warning
        /// Worth knowing; nothing to do about it as things are.
        case note
    }

    /// Another place that belongs to the finding.
    public struct Note: Sendable, Hashable {
        public let location: SourceLocation?
        public let message: String

        public init(at location: SourceLocation?, _ message: String) {
            self.location = location
            self.message = message
        }
    }

    public let severity: Severity
    /// The rule's identifier, as `dangling-reference`.
    public let rule: String
    public let location: SourceLocation?
    /// The logical ID of the element that is concerned.
    public let element: String?
    /// The path from the element to the place.
    public let path: Node.Path
    /// The problem, as a sentence.
    public let message: String
    /// Why it matters: what AWS would answer.
    public let reason: String
    /// The fix, as an instruction.
    public let fix: String
    public let notes: [Note]

    public init(
        _ severity: Severity, rule: String, at location: SourceLocation?, element: String? = nil,
        path: Node.Path = Node.Path(), _ message: String, why reason: String, fix: String, notes: [Note] = []
    ) {
        self.severity = severity
        self.rule = rule
        self.location = location
        self.element = element
        self.path = path
        self.message = message
        self.reason = reason
        self.fix = fix
        self.notes = notes
    }
}

extension Diagnostic {
    /// The same finding at another place.
    public func moved(to location: SourceLocation?) -> Diagnostic {
        Diagnostic(
            severity, rule: rule, at: location, element: element, path: path, message, why: reason, fix: fix,
            notes: notes)
    }

    /// The same finding with more notes.
    package func noting(_ more: [Note]) -> Diagnostic {
        Diagnostic(
            severity, rule: rule, at: location, element: element, path: path, message, why: reason, fix: fix,
            notes: notes + more)
    }

    /// The same finding, at this place where it has none of its own.
    package func placed(at place: SourceLocation?) -> Diagnostic {
        moved(to: location ?? place)
    }
}

extension Diagnostic: CustomStringConvertible {
    public var description: String { text }

    /// The finding as compilers print it on one line, its notes on lines of their own.
    private var text: String {
        let sentence = [message, reason, fix].filter { !$0.isEmpty }.joined(separator: "; ")
        let first = Self.heading(location, severity.rawValue) + "\(sentence) [\(rule)]".printable
        return ([first] + notes.map { Self.heading($0.location, "note") + $0.message.printable })
            .joined(separator: "\n")
    }

    /// A place and what stands there, as lines of compilers begin: `a.swift:1:2: error: `.
    package static func heading(_ location: SourceLocation?, _ kind: String) -> String {
        (location.map { "\($0.description.printable): " } ?? "") + "\(kind): "
    }
}
