// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The changes that would be made, in words.
struct ChangeText {
    let changes: [ResourceChange]

    /// `2 to add, 1 to change`.
    var summary: String {
        let kinds: [(ResourceChange.Kind, String)] = [
            (.add, "to add"), (.importing, "to import"), (.change, "to change"), (.replace, "to replace"),
            (.mayReplace, "that may be replaced"), (.remove, "to remove"), (.sync, "to take over"),
        ]
        let parts = kinds.compactMap { kind, words in
            let count = changes.count { $0.kind == kind }
            return count == 0 ? nil : "\(count) \(words)"
        }
        return parts.isEmpty ? "no resource changes; outputs or tags do" : parts.joined(separator: ", ")
    }

    static func line(_ change: ResourceChange) -> String {
        let sign =
            switch change.kind {
            case .add, .importing: "+"
            case .change: "~"
            case .sync: "="
            case .replace, .mayReplace: "!"
            case .remove: "-"
            }
        let start = "\(sign) \(change.kind.rawValue) \(change.logicalID) (\(change.type))"
        let reason = reason(change)
        return reason.isEmpty ? start : "\(start): \(reason)"
    }

    private static func reason(_ change: ResourceChange) -> String {
        if change.kind == .remove {
            return change.policy.hasSuffix("Retain") ? "leaves the stack, and stays as its policy says" : ""
        }
        return change.details.map(words).joined(separator: ", ")
    }

    private static func words(_ detail: ResourceChange.Detail) -> String {
        let place = detail.recreates ? "cannot be" : detail.mayRecreate ? "cannot always be" : nil
        let facts = [detail.cause.map { "follows \($0)" }, place.map { "\($0) changed in place" }].compactMap(\.self)
        return facts.isEmpty ? detail.name : "\(detail.name), which \(facts.joined(separator: " and "))"
    }

    static func style(_ change: ResourceChange) -> Console.Style {
        switch change.kind {
        case .add, .importing, .sync: .green
        case .change: .yellow
        case .replace, .mayReplace, .remove: .red
        }
    }

    static func node(_ change: ResourceChange) -> Node {
        .object([
            "logicalID": .string(change.logicalID), "type": .string(change.type),
            "change": .string(change.kind.rawValue), "needsAgreement": .bool(change.isRisky),
            "because": .array(change.details.map { .string(words($0)) }),
        ])
    }
}
