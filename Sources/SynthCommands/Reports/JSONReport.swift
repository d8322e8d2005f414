// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Findings as a JSON array of flat objects, the silenced ones last.
enum JSONReport {
    static func node(_ findings: Findings) -> Node {
        .array(
            findings.all.map { node($0, silence: .null) }
                + findings.silenced.map { node($0.finding, silence: node($0.silence)) })
    }

    /// - Parameter silence: what hides it; null for what counts.
    private static func node(_ diagnostic: Diagnostic, silence: Node) -> Node {
        .object(members(diagnostic) + [.init(key: "silence", value: silence)])
    }

    static func members(_ diagnostic: Diagnostic) -> [Node.Object.Member] {
        members(at: diagnostic.location) + [
            .init(key: "severity", value: .string(diagnostic.severity.rawValue)),
            .init(key: "rule", value: .string(diagnostic.rule)),
            .init(key: "logicalId", value: text(diagnostic.element)),
            .init(key: "path", value: .string(diagnostic.path.description)),
            .init(key: "message", value: .string(diagnostic.message)),
            .init(key: "reason", value: .string(diagnostic.reason)),
            .init(key: "fix", value: .string(diagnostic.fix)),
        ]
    }

    private static func node(_ silence: Silence) -> Node {
        .object([.init(key: "reason", value: .string(silence.reason))] + members(silence))
    }

    /// What a silence has besides its rule, its element and its reason.
    static func members(_ silence: Silence) -> [Node.Object.Member] {
        [.init(key: "until", value: text(silence.until)), .init(key: "owner", value: text(silence.owner))]
            + members(at: silence.location)
    }

    private static func members(at place: SourceLocation?) -> [Node.Object.Member] {
        [
            .init(key: "file", value: text(place?.file)),
            .init(key: "line", value: place.map { .number($0.line) } ?? .null),
            .init(key: "column", value: place.map { .number($0.column) } ?? .null),
        ]
    }

    static func text(_ value: String?) -> Node { value.map { .string($0) } ?? .null }
}
