// SPDX-License-Identifier: Apache-2.0

import StackCosts
import TemplateAnalysis
import TemplateModel

/// A rehearsal as JSON.
struct RehearsalReport {
    let costs: RehearsalCosts

    func fill(_ report: Report, _ rehearsals: [Rehearsal]) {
        report["stacks"] = .array(rehearsals.flatMap { rehearsal in rehearsal.stacks.map { stack($0, rehearsal) } })
        report["abandonedStacks"] = .array(rehearsals.flatMap(\.abandoned).map { .string($0) })
        report["refusals"] = .array(
            rehearsals.flatMap(\.refusals).map { refusal in
                Self.located(["name": .string(refusal.name), "reason": .string(refusal.reason)], refusal.location)
            })
    }

    private func stack(_ stack: StackRehearsal, _ rehearsal: Rehearsal) -> Node {
        let known = costs.known(in: rehearsal)
        let monthly = known?.monthly(stack)
        func cost(_ index: Int) -> Node { monthly.map { .string($0[index].money) } ?? .null }
        return [
            "name": .string(stack.name), "stackName": Self.text(stack.stackName), "isNew": .bool(stack.isNew),
            "seconds": Self.range(stack.seconds), "cleanUpSeconds": Self.range(stack.cleanupSeconds),
            "steps": .array(
                stack.steps.enumerated().map { index, step in
                    [
                        "actions": .array(step.map { Self.action($0, known?.after) }),
                        "present": Self.texts(stack.present(after: index + 1)),
                        "presentTwice": Self.texts(stack.doubled(after: index + 1)), "monthlyUSD": cost(index + 1),
                    ]
                }),
            "cleanUp": .array(
                stack.cleanup.map { step in ["actions": .array(step.map { Self.action($0, known?.before) })] }),
            "monthlyUSD": cost((monthly?.count ?? 1) - 1),
            "criticalPath": Self.texts(stack.criticalPath.map(\.name)),
            "delaysByDependsOn": .array(
                stack.delays.map { delay in
                    [
                        "name": .string(delay.name), "dependsOn": .string(delay.dependency),
                        "seconds": .number(delay.seconds),
                    ]
                }),
            "leftovers": .array(
                stack.leftovers.map { leftover in
                    Self.located(
                        [
                            "kind": .string(leftover.kind.rawValue), "name": .string(leftover.name),
                            "type": .string(leftover.type), "text": .string(leftover.text),
                            "page": Self.text(leftover.page),
                        ], leftover.location)
                }),
            "unchanged": Self.texts(stack.unchanged),
        ]
    }

    private static func action(_ action: RehearsedAction, _ costs: [String: Amount]?) -> Node {
        let page: String?
        if case .documented(let address) = action.duration.evidence { page = address } else { page = nil }
        return located(
            [
                "name": .string(action.name), "type": .string(action.type), "action": .string(action.verb.rawValue),
                "waitsFor": texts(action.waitsFor), "seconds": range(action.duration.seconds),
                "evidence": .string(action.duration.evidence.word), "page": text(page),
                "atMostSeconds": action.duration.limit.map { .number($0.seconds) } ?? .null,
                "begin": range(action.begin), "end": range(action.end),
                "monthlyUSD": costs.map { .string(($0[action.name] ?? .zero).money) } ?? .null,
            ], action.location)
    }

    private static func range(_ range: ClosedRange<Int>) -> Node {
        .array([.number(range.lowerBound), .number(range.upperBound)])
    }

    private static func located(_ members: Node, _ place: SourceLocation?) -> Node {
        let own: Node = [
            "file": text(place?.file), "line": place.map { .number($0.line) } ?? .null,
            "column": place.map { .number($0.column) } ?? .null,
        ]
        return .object((members.objectValue?.members ?? []) + (own.objectValue?.members ?? []))
    }

    private static func texts(_ texts: [String]) -> Node { .array(texts.map { .string($0) }) }

    private static func text(_ text: String?) -> Node { text.map { .string($0) } ?? .null }
}
