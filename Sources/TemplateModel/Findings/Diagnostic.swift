// SPDX-License-Identifier: Apache-2.0

/// One finding: what is wrong, where, why it matters and what to do.
public struct Diagnostic: Sendable, Hashable {
    /// How grave it is, from least to most.
    public enum Severity: String, Sendable, Comparable {
        /// Worth knowing.
        case note
        /// AWS refuses it, or it breaks, in some outcome or race; or it is dangerous, or documentation and practice
        /// disagree.
        case warning
        /// AWS refuses it, or it cannot work, always, for the values that the parameters are given.
        case error

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }

        /// Whether it is less grave.
        public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
    }

    /// Another place that belongs to the finding.
    public struct Note: Sendable, Hashable {
        /// Where that is; nil where nothing has a place.
        public let location: SourceLocation?
        /// What is there, as a sentence.
        public let message: String

        /// - Parameters:
        ///   - location: where that is.
        ///   - message: what is there, as a sentence.
        public init(at location: SourceLocation?, _ message: String) {
            self.location = location
            self.message = message
        }
    }

    /// How grave it is.
    public let severity: Severity
    /// The rule's identifier, as `dangling-reference`.
    public let rule: String
    /// Where in Swift, or in a JSON file; nil where nothing has a place.
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
    /// Other places that belong to it.
    public let notes: [Note]

    /// - Parameters:
    ///   - severity: how grave it is.
    ///   - rule: the rule's identifier, as `few-tasks`.
    ///   - location: where it is, as `argument("tasks")` of what is `Located`.
    ///   - element: the logical ID of the element that is concerned.
    ///   - path: from the element to the place.
    ///   - message: what is wrong, as a sentence without its full stop.
    ///   - reason: why it matters.
    ///   - fix: what to do, as an instruction.
    ///   - notes: other places that belong to it.
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

    /// The same finding, with another severity.
    package func with(_ severity: Severity) -> Diagnostic {
        Diagnostic(
            severity, rule: rule, at: location, element: element, path: path, message, why: reason, fix: fix,
            notes: notes)
    }

    /// The same finding, no graver than this.
    package func atMost(_ severity: Severity) -> Diagnostic {
        self.severity > severity ? with(severity) : self
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

extension [Diagnostic] {
    /// The findings, those of some rules as errors.
    package func raising(_ rules: Set<String>) -> [Diagnostic] {
        rules.isEmpty ? self : map { rules.contains($0.rule) ? $0.with(.error) : $0 }
    }
}

extension Diagnostic: CustomStringConvertible {
    /// As compilers print it: one line, and one for each note.
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
