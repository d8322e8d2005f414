// SPDX-License-Identifier: Apache-2.0

import StackCosts
import TemplateAnalysis
import TemplateModel

/// Shows a rehearsal step by step, what is alike in one breath.
struct RehearsalText {
    let console: Console
    let costs: RehearsalCosts
    /// Whether each resource has a line of its own.
    let showsWaits: Bool

    /// - Parameters:
    ///   - from: what was there before; nil where nothing was.
    func show(_ title: String, region: String?, from: String?, _ rehearsals: [Rehearsal]) {
        let place = region.map { "\(title): \($0)" } ?? title
        let start = from.map { "from \($0)" } ?? "as if nothing were there yet"
        console.print("\(place), \(start)", .bold)
        for rehearsal in rehearsals { show(rehearsal) }
        let changed = rehearsals.flatMap(\.stacks).filter(\.isChanged)
        FailureText(console: console).showEndings(of: changed)
        if changed.isEmpty { console.print("  nothing is done with any resource") }
        if let unknown = RehearsalWords.unknownTimes(of: changed) { console.print("  \(unknown)") }
        if let region, !costs.areKnown {
            console.print("  what it costs is not known in \(region): \(CostPrices.file.name) FILE gives prices")
        }
        if from == nil, !changed.isEmpty {
            console.print("  for an update: --from deployed, or a revision of git as --from HEAD")
        }
    }

    private func show(_ rehearsal: Rehearsal) {
        for refusal in rehearsal.refusals { console.print("  refused: \(refusal)", .red) }
        let changed = rehearsal.stacks.filter(\.isChanged)
        for stack in changed { show(stack, in: rehearsal) }
        let same = rehearsal.stacks.filter { !$0.isChanged }.map(\.name)
        if !same.isEmpty, !changed.isEmpty {
            console.print("  \(same.joined(separator: ", ")): nothing is done with any resource")
        }
        for name in rehearsal.abandoned {
            console.print("  \(name): is deployed, and not among the stacks any more; it stays as it is", .yellow)
        }
        if changed.count > 1 {
            let seconds = changed.reduce(0...0) { sum, stack in
                sum.lowerBound + stack.wholeSeconds.lowerBound...sum.upperBound + stack.wholeSeconds.upperBound
            }
            console.print(
                "  in all \(DurationText.text(seconds)), one stack after the other; those that are through stay as they "
                    + "are when a later one fails: nothing turns them back")
        }
    }

    private func show(_ stack: StackRehearsal, in rehearsal: Rehearsal) {
        let title = stack.stackName.map { $0 == stack.name ? $0 : "\(stack.name) (\($0))" } ?? stack.name
        console.print(
            "  \(title): \(stack.isNew ? "creation" : "update"), \(RehearsalWords.counted(stack)), "
                + DurationText.text(stack.wholeSeconds), .cyan)
        let known = costs.known(in: rehearsal)
        let monthly = known?.monthly(stack)
        for (index, step) in stack.steps.enumerated() {
            let cost = monthly.map { ", \($0[index + 1].money) USD a month" } ?? ""
            let count = stack.present(after: index + 1).count + stack.doubled(after: index + 1).count
            let state = "(then there: \(count)\(cost))"
            show(step, "step \(index + 1)", state, known?.after)
        }
        for (index, step) in stack.cleanup.enumerated() {
            let isLast = index == stack.cleanup.count - 1
            let cost = isLast ? monthly?.last.map { "(then \($0.money) USD a month)" } : nil
            show(step, "clean-up \(index + 1)", cost ?? "", known?.before)
        }
        for line in Self.remarks(stack) { console.print("    \(line)") }
        FailureText(console: console).show(stack)
    }

    /// What takes longest, what may take longer, and what waits for nothing.
    static func remarks(_ stack: StackRehearsal) -> [String] {
        var lines: [String] = []
        if stack.criticalPath.contains(where: { $0.duration.evidence != .unknown }) {
            let words = stack.criticalPath.map { action in
                let time = action.duration.evidence == .unknown ? "" : " (\(action.duration.words))"
                return RehearsalWords.noun(action.type, action.name) + time
            }
            lines.append("longest way: \(words.joined(separator: " -> "))")
        }
        lines += stack.limits.map { action, limit in
            "\(RehearsalWords.noun(action.type, action.name)) may take up to \(DurationText.text(limit.seconds)): "
                + "it waits for \(limit.what)"
        }
        return lines
            + stack.delays.map { delay in
                "'\(RehearsalWords.short(delay.name))' begins \(DurationText.text(delay.seconds)) later by DependsOn "
                    + "'\(RehearsalWords.short(delay.dependency))' alone; nothing in it refers to that"
            }
    }

    private func show(
        _ step: [RehearsedAction], _ title: String, _ state: String, _ costs: [String: Amount]?
    ) {
        let end = state.isEmpty ? "" : " \(state)"
        guard showsWaits else {
            console.print("    \(title): \(RehearsalWords.folded(step))\(end)")
            return
        }
        console.print("    \(title)\(end)", .bold)
        for action in step {
            let after = action.waitsFor.map { "'\(RehearsalWords.short($0))'" }.joined(separator: ", ")
            let place = action.location.map { ", \($0)" } ?? ""
            let cost = costs?[action.name].map { ", \($0.money) USD a month" } ?? ""
            console.print(
                "      \(action.verb.rawValue) \(RehearsalWords.noun(action.type, action.name)), \(action.duration.words)"
                    + (after.isEmpty ? "" : ", after \(after)") + cost + place)
        }
    }
}

extension StackRehearsal {
    /// The clean-up included.
    var wholeSeconds: ClosedRange<Int> {
        seconds.lowerBound + cleanupSeconds.lowerBound...seconds.upperBound + cleanupSeconds.upperBound
    }

    /// What waits for somebody, and how long at most.
    var limits: [(action: RehearsedAction, limit: ActionDuration.Limit)] {
        steps.joined().compactMap { action in action.duration.limit.map { (action, $0) } }
    }
}
