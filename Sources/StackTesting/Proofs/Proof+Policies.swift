// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackPolicies
import TemplateAnalysis

extension Proof {
    /// What a policy of the team demands, in every outcome.
    ///
    ///     prove(environments, .obeys(HouseRules.dataIsKept))
    public static func obeys(_ policy: Policy) -> Proof {
        Proof("what '\(policy.id)' demands holds") { system in
            for finding in policy.findings(in: system.model, of: system.plan.circumstances) {
                Counterexample(
                    "\(finding.message); \(finding.reason)", on: finding.element, fix: finding.fix,
                    at: finding.location)
            }
        }
    }

    /// A month costs no more than so many US dollars: what `synth cost` says. Where something is not covered, it is not proved.
    ///
    ///     environment.proves(.costsAtMost(130, for: MonthlyUsage(requests: 5_000_000)))
    ///
    /// - Parameters:
    ///   - dollars: the most that it may cost in a month.
    ///   - usage: how much it is used.
    ///   - region: whose prices count, where a stack is asked alone.
    public static func costsAtMost(
        _ dollars: Double, for usage: MonthlyUsage = MonthlyUsage(), in region: Region? = nil
    ) -> Proof {
        Proof("a month costs \(Dollars(dollars)) at most") { system in
            let cost = system.cost(in: region, for: usage)
            if region == nil, system.plan.region == nil {
                // No unknown to be allowed: the caller can say it.
                system.broken("nobody knows what it costs without its region: .costsAtMost(…, in: .euWest1)")
            } else if cost.atLeast > Dollars(dollars) {
                let parts = cost.lines.prefix(5).map { "\(Dollars($0.dollars)) \($0.item)" }
                system.broken("it costs \(Dollars(cost.perMonth.amount)): \(parts.joined(separator: ", "))")
            }
            for part in cost.notCovered { system.unknown("its cost is not all known: \(part)") }
        }
    }
}
