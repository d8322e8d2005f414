// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateAnalysis
import TemplateModel

/// What is wrong with `moved(from:)`, as far as Swift alone shows it.
enum MoveCheck {
    static let (rule, staleRule) = ("move", "stale-move")

    /// The findings of each stack, one of a kind for each place: a component says it of many resources at once.
    ///
    /// - Parameters:
    ///   - areAll: whether these are all stacks of an environment.
    ///   - today: the day that a move may be too old by; nil where none is.
    static func findings(in stacks: [SynthesizedStack], areAll: Bool, on today: Day?) -> [[Diagnostic]] {
        guard stacks.contains(where: { !$0.moves.isEmpty }) else { return stacks.map { _ in [] } }
        let ids = Dictionary(
            stacks.map { ($0.name, Set($0.template[.resources].map(\.key))) }, uniquingKeysWith: { $0.union($1) })
        let types = stacks.map { stack in
            Dictionary(
                stack.template.resources.map { ($0.logicalID, $0.type) }, uniquingKeysWith: { first, _ in first })
        }
        var first: [Source: Move] = [:]
        return zip(stacks, types).map { stack, types in
            var told: Set<Told> = []
            return stack.moves.flatMap { move in
                let other = first[Source(move)]
                if other == nil { first[Source(move)] = move }
                let found = findings(move, other, ids, areAll: areAll)
                return ((found.isEmpty ? unmovable(move, types[move.newID] ?? "") : found) + age(of: move, on: today))
                    .filter { told.insert(Told(rule: $0.rule, place: $0.location, why: $0.reason)).inserted }
            }
        }
    }

    /// Of a stack that a resource of another one deploys.
    static func findings(nested stack: SynthesizedStack) -> [Diagnostic] {
        stack.moves.prefix(1).map { move in
            finding(
                move, "'\(move.newID)' is in a stack that another one deploys",
                why: "the command refactor moves resources of an environment's own stacks alone",
                fix: "take moved(from:) away, and refactor that stack by hand")
        }
    }

    private struct Source: Hashable {
        let stack: String
        let id: String

        init(_ move: Move) { (stack, id) = (move.oldStack, move.oldID) }
    }

    private struct Told: Hashable {
        let rule: String
        let place: SourceLocation?
        let why: String
    }

    private static func findings(_ move: Move, _ other: Move?, _ ids: [String: Set<String>], areAll: Bool)
        -> [Diagnostic]
    {
        guard !move.oldID.isEmpty, move.oldID.unicodeScalars.allSatisfy(\.isASCIILetterOrDigit) else {
            return [
                finding(
                    move, "'\(move.newID)' is moved from '\(move.oldID)', which is no logical ID",
                    why: "a logical ID has letters and digits, and at least one",
                    fix: "write the one that the resource had")
            ]
        }
        let old = move.isWithinStack ? "'\(move.oldID)'" : "'\(move.oldID)' of stack '\(move.oldStack)'"
        if move.isWithinStack, move.oldID == move.newID {
            return [
                finding(
                    move, "'\(move.newID)' is moved from itself", why: "that moves nothing",
                    fix: "write the logical ID or the stack that it had before, or take moved(from:) away")
            ]
        }
        if ids[move.oldStack]?.contains(move.oldID) == true {
            return [
                finding(
                    move, "'\(move.newID)' is moved from \(old), and that is still in the template",
                    why: "one thing cannot be both", fix: "take the old resource or moved(from:) away")
            ]
        }
        if let other, other.stack != move.stack || other.newID != move.newID {
            return [
                finding(
                    move, "'\(move.newID)' and '\(other.newID)' are both moved from \(old)",
                    why: "one thing cannot become two", fix: "leave moved(from:) at the one that it became",
                    notes: [Diagnostic.Note(at: other.location, "the other one is here")])
            ]
        }
        // A stack of which all has moved away is in Swift no more: only a name that is nearly one of them is doubtful.
        if areAll, ids[move.oldStack] == nil,
            let meant = slipOf(move.oldStack, in: ids.keys.filter { $0 != move.stack }.sorted())
        {
            return [
                finding(
                    move, "the environment has no stack '\(move.oldStack)'",
                    why: "'\(move.newID)' would be sought in a stack that never was",
                    fix: "did you mean '\(meant)'?", isCertain: false)
            ]
        }
        return []
    }

    private static func unmovable(_ move: Move, _ type: String) -> [Diagnostic] {
        guard let reason = UnmovableTypes.reason(type) else { return [] }
        return [
            finding(
                move, "'\(move.newID)' cannot be moved: \(reason)",
                why: "a deployment makes a new one and deletes '\(move.oldID)'",
                fix: "keep its logical ID and its stack, or take moved(from:) away where that is meant",
                isCertain: false)
        ]
    }

    private static func age(of move: Move, on today: Day?) -> [Diagnostic] {
        guard let until = move.until else { return [] }
        guard let day = Day(until) else {
            return [
                Diagnostic(
                    .error, rule: rule, at: move.location?.argument("until"), element: move.newID,
                    "'\(until)' is no day", why: "nobody would ever be told that the move is done",
                    fix: "write it as 2027-03-31")
            ]
        }
        guard let today, day < today else { return [] }
        return [
            Diagnostic(
                .warning, rule: staleRule, at: move.location?.argument("until"), element: move.newID,
                "moved(from:) of '\(move.newID)' was wanted until \(until)",
                why: "what is deployed has its new name by now, or nobody will ever move it",
                fix:
                    "take it away once the command refactor says of each environment that it is done, or give it more time"
            )
        ]
    }

    private static func finding(
        _ move: Move, _ message: String, why reason: String, fix: String, notes: [Diagnostic.Note] = [],
        isCertain: Bool = true
    ) -> Diagnostic {
        Diagnostic(
            isCertain ? .error : .warning, rule: rule, at: move.location?.argument("from"), element: move.newID,
            message,
            why: reason, fix: fix, notes: notes)
    }
}
