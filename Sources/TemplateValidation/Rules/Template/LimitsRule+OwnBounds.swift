// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// What was not looked at, because it would have cost the product of two things of which the template has many.
extension LimitsRule {
    static func ownBounds(_ context: ValidationContext) -> [Diagnostic] {
        [conditions(context), values(context)].compactMap { $0 }
    }

    /// Of a template, or of several as one.
    static func conditions(_ context: ValidationContext) -> Diagnostic? {
        let outcomes = context.systems.map(\.outcome)
        guard outcomes.first?.leavesOthers == true else { return nil }
        let left = outcomes[0].conditions.sorted { $0.key < $1.key }.filter { name, holds in
            outcomes.allSatisfy { $0.conditions[name] == holds }
                && context.logic.canHold([Assumption(condition: name, holds: !holds)]) != false
        }.map { "'\($0.key)'" }
        guard !left.isEmpty else { return nil }
        let names = left.prefix(3).joined(separator: ", ") + (left.count > 3 ? " and \(left.count - 3) more" : "")
        return note(
            at: context.place,
            "what the resources make together was looked at in \(outcomes.count) ways in which the conditions can turn "
                + "out, and \(names) always as by default",
            why:
                "there are too many conditions for so many resources; what is wrong only where they turn out otherwise is not "
                + "told, and what is wrong in all these ways is told as a warning",
            fix: "split the stack")
    }

    private static func values(_ context: ValidationContext) -> Diagnostic? {
        let bound = context.valueBound
        guard let first = bound.exceeded.first else { return nil }
        let others = bound.exceeded.count - 1
        return note(
            at: first.origin ?? context.place,
            "of the values of \(first.title) the first \(bound.mostValues) are looked at wherever it is used"
                + (others > 0 ? ", and so it is with \(others) more" : ""),
            why: "what has several values is used \(bound.uses) times; what a place refuses of the other values is not "
                + "told",
            fix: "allow fewer values, or split the stack")
    }
}
