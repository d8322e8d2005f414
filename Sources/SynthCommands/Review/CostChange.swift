// SPDX-License-Identifier: Apache-2.0

import StackCosts
import TemplateAnalysis

/// What a month costs before and after, with the usage that `cost` assumes.
struct CostChange {
    let before: Estimate
    let after: Estimate

    /// Nil where no prices of the region are known.
    init?(_ subject: ReviewSubject) {
        guard let region = subject.after.region, let estimator = CostEstimator(region: region) else { return nil }
        func estimate(_ stacks: JoinedStacks) -> Estimate {
            let subjects = stacks.parts.map { part in
                CostSubject(
                    name: part.name, stackName: part.stackName, template: part.template,
                    parameterValues: part.parameters)
            }
            return estimator.estimate(stacks.deployed, of: subjects, in: stacks)
        }
        before = estimate(subject.base.stacks)
        after = estimate(subject.after)
    }

    var isSame: Bool { before.total == after.total }

    /// As `USD 12.30 -> 45.10 a month (+32.80)`.
    var text: String {
        let (old, new) = (before.total, after.total)
        let difference = old.distance(to: new).money
        let sign = isSame ? "the same" : "\(old < new ? "+" : "-")\(difference)"
        let isLeast = before.leavesOut || after.leavesOut
        return "USD \(old.money) -> \(new.money) a month (\(sign))\(isLeast ? ", at least" : "")"
    }
}
