// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Who may do what as JSON.
enum AccessReport {
    static func fill(_ report: Report, _ requested: RequestedStacks, _ stacks: [StackAccess]) {
        report["name"] = .string(requested.title)
        report["region"] = text(requested.region)
        report["stacks"] = .array(
            stacks.map { stack in
                [
                    "name": .string(stack.name),
                    "principals": .array(stack.principals.map { principal($0, stack) }),
                    "outside": .array(stack.outside.map { outside($0, stack) }),
                    "rolesElsewhere": .array(
                        stack.strangers.map { holder in
                            place(
                                holder.value.place, stack,
                                after: ["holder": .string(holder.value.title), "when": when(holder.outcomes, stack)])
                        }),
                ]
            })
    }

    /// Who gained and lost what.
    static func fill(
        _ report: Report, _ requested: RequestedStacks, against what: String, _ difference: AccessDifference
    ) {
        report["name"] = .string(requested.title)
        report["region"] = text(requested.region)
        report["against"] = .string(what)
        report["changes"] = node(difference.changes, SourceLocator())
    }

    /// Who gained and lost what, each a member of a list.
    static func node(_ changes: [AccessDifference.Change], _ locator: SourceLocator) -> Node {
        func place(_ value: PropertyValue) -> SourceLocation? { locator.place(of: value.path, from: value.location) }
        func remarks(_ remarks: [AccessSnapshot.Remark]) -> Node {
            .array(remarks.map { located($0.place.flatMap(place), after: ["text": .string($0.text)]) })
        }
        return .array(
            changes.map { change in
                [
                    "who": .string(change.who), "isNew": .bool(change.isNew), "isGone": .bool(change.isGone),
                    "gained": .array(change.gained.map { located(place($0.place), after: members(of: $0)) }),
                    "lost": .array(change.lost.map { located(place($0.place), after: members(of: $0)) }),
                    "also": remarks(change.newRemarks), "noLonger": remarks(change.goneRemarks),
                ]
            })
    }

    private static func principal(_ principal: StackAccess.Principal, _ stack: StackAccess) -> Node {
        [
            "logicalID": .string(principal.identity.logicalID), "type": .string(principal.identity.type),
            "when": when(principal.outcomes, stack), "holders": texts(principal.holders.map(\.value)),
            "assumedBy": texts(principal.assumedBy.map(\.value)), "hasBoundary": .bool(!principal.boundaries.isEmpty),
            "may": .array(principal.entries.map { entry($0.value, $0.outcomes, stack) }),
            "mustNot": .array(principal.denials.map { entry($0.value, $0.outcomes, stack) }),
            "unknown": .array(
                principal.unknown.map { policy in
                    place(
                        policy.value.place, stack,
                        after: ["policy": .string(policy.value.policy), "when": when(policy.outcomes, stack)])
                }),
            "escalations": .array(principal.escalations.map { escalation($0, stack) }),
        ]
    }

    private static func escalation(_ way: Conditional<Escalation>, _ stack: StackAccess) -> Node {
        [
            "method": .string(way.value.method.id), "text": .string(way.value.text),
            "actions": texts(way.value.method.actions), "when": when(way.outcomes, stack),
            "statements": .array(
                way.value.places.map { place($0.place, stack, after: ["policy": .string($0.policy)]) }),
        ]
    }

    private static func outside(_ access: Conditional<OutsideAccess>, _ stack: StackAccess) -> Node {
        let node = entry(access.value.entry, access.outcomes, stack)
        let who: Node = [
            "kind": .string(access.value.kind.rawValue), "who": .string(access.value.who),
            "isForAnyAccount": .bool(access.value.isForAnyAccount),
        ]
        return .object((who.objectValue?.members ?? []) + (node.objectValue?.members ?? []))
    }

    private static func entry(_ entry: AccessEntry, _ outcomes: Set<Int>, _ stack: StackAccess) -> Node {
        let when: Node = ["when": when(outcomes, stack)]
        let all = (members(of: entry).objectValue?.members ?? []) + (when.objectValue?.members ?? [])
        return place(entry.place, stack, after: .object(all))
    }

    private static func members(of entry: AccessEntry) -> Node {
        [
            "text": .string(entry.summary), "service": .string(entry.service), "actions": texts(entry.actions),
            "isAllBut": .bool(entry.isNegated), "levels": .array(entry.levels.map { text($0?.rawValue) }),
            "resources": .string(entry.resources), "onlyIf": texts(entry.conditions),
            "policy": .string(entry.policy),
            "refused": .array(entry.refusals.map { ["actions": texts($0.actions), "because": .string($0.reason)] }),
            "isRefused": .bool(entry.isRefused),
        ]
    }

    private static func place(_ value: PropertyValue, _ stack: StackAccess, after members: Node) -> Node {
        located(stack.place(of: value), after: members)
    }

    private static func located(_ place: SourceLocation?, after members: Node) -> Node {
        let own: Node = [
            "file": text(place?.file), "line": place.map { .number($0.line) } ?? .null,
            "column": place.map { .number($0.column) } ?? .null,
        ]
        return .object((members.objectValue?.members ?? []) + (own.objectValue?.members ?? []))
    }

    private static func when(_ outcomes: Set<Int>, _ stack: StackAccess) -> Node { text(stack.conditionSet(outcomes)) }

    private static func texts(_ texts: [String]) -> Node { .array(texts.map { .string($0) }) }

    private static func text(_ text: String?) -> Node { text.map { .string($0) } ?? .null }
}
