// SPDX-License-Identifier: Apache-2.0

/// What a rule finds is right here, and why: such findings are shown as silenced, and fail nothing.
///
///     Silence("unused-element", on: "OldPort", because: "a script reads it", until: "2027-03-31", owner: "web team")
///
/// A template keeps it in its metadata, below `StackDSL`, `Ignore`.
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/metadata-section-structure.html>.
public struct Silence: Sendable, Hashable {
    /// The rule's identifier, as `open-port`.
    public let rule: String
    /// The logical ID of the only element that it is about; nil for whatever the rule finds.
    public let element: String?
    /// Why it is right there.
    public let reason: String
    /// The last day on which it holds, in UTC, as `2027-03-31`; nil where it holds for good.
    public let until: String?
    /// Who answers for it.
    public let owner: String?
    /// Whether the rule is a team's policy, by its value in Swift: it need not be known wherever the silence is read.
    package let isOfPolicy: Bool
    /// Where it is written.
    public let location: SourceLocation?

    /// - Parameters:
    ///   - rule: the rule's identifier, as `open-port`.
    ///   - element: the logical ID of a parameter, a condition, an output or a resource; without one the rule is silenced
    ///     for all of them, and for what belongs to none.
    ///   - reason: why it is right here.
    ///   - until: the last day on which it holds, as `2027-03-31`. What it hides is told again from the next one.
    ///   - owner: who answers for it, a person or a team.
    public init(
        _ rule: String, on element: String? = nil, because reason: String, until: String? = nil, owner: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(
            rule, on: element, because: reason, until: until, owner: owner,
            at: SourceLocation(file: file, line: line, column: column))
    }

    package init(
        _ rule: String, on element: String?, because reason: String, until: String?, owner: String?,
        at location: SourceLocation?, isOfPolicy: Bool = false
    ) {
        self.rule = rule
        self.element = element
        self.reason = reason
        self.until = until
        self.owner = owner
        self.isOfPolicy = isOfPolicy
        self.location = location
    }

    /// The key below which a template's or a resource's metadata keeps silences.
    package static let (metadataKey, listKey) = ("StackDSL", "Ignore")

    /// What says that the rule is a team's policy.
    package static let policyKey = "Policy"

    /// The entry in the metadata.
    package var node: Node {
        let members: [(String, String?)] = [
            ("Rule", rule), ("Element", element), ("Reason", reason), ("Until", until), ("Owner", owner),
        ]
        var object = Node.Object(
            members.compactMap { key, value in value.map { Node.Object.Member(key: key, value: .string($0)) } })
        if isOfPolicy { object[Self.policyKey] = true }
        return Node(.object(object), origin: location)
    }

    /// Metadata with this silence after those that it has.
    package func added(to metadata: Node.Object) -> Node.Object {
        var result = metadata
        var own = metadata[Self.metadataKey]?.objectValue ?? Node.Object()
        own[Self.listKey] = .array((own[Self.listKey]?.arrayValue ?? []) + [node])
        result[Self.metadataKey] = Node(.object(own))
        return result
    }
}

/// What became of a silence: what it hides, or what is wrong with it.
public struct SilenceEffect: Sendable, Hashable {
    /// Whether it hides something, and for how long.
    public enum State: String, Sendable {
        /// It hides something.
        case holding
        /// It hides something, and will end within days.
        case ending
        /// Its last day is over: what it hid is told again.
        case ended
        /// There is nothing that it could hide.
        case idle
        /// It names no rule, has no reason, or a day that is none: it hides nothing.
        case faulty
    }

    /// The silence.
    public let silence: Silence
    /// What became of it.
    public let state: State
    /// What it hides, or what is told again since it ended.
    public let findings: [Diagnostic]

    package init(_ silence: Silence, _ state: State, _ findings: [Diagnostic] = []) {
        self.silence = silence
        self.state = state
        self.findings = findings
    }

    /// What it hides.
    public var hidden: [Diagnostic] { state == .holding || state == .ending ? findings : [] }
}
