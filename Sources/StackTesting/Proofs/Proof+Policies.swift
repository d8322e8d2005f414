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

    /// A month costs no more than so many US dollars: see `EnvironmentUnderTest.cost`. Where something is not covered, it is not
    /// proved.
    ///
    /// - Parameters:
    ///   - dollars: the most that it may cost in a month.
    ///   - region: whose prices count, where a stack is asked alone.
    ///   - requests: through the entry point.
    ///   - gb: gigabytes between clients and tasks.
    ///   - exitGb: gigabytes between tasks and AWS's services or the internet.
    ///   - logGb: gigabytes of logs written.
    ///   - imageGb: gigabytes of images kept.
    ///   - hours: that everything runs.
    public static func costsAtMost(
        _ dollars: Double, in region: Region? = nil, requests: Double = 1_000_000, gb: Double = 100,
        exitGb: Double = 100, logGb: Double = 10, imageGb: Double = 1, hours: Double = 730
    ) -> Proof {
        Proof("a month costs \(Dollars(dollars)) at most") { system in
            let cost = system.cost(
                in: region, requests: requests, gb: gb, exitGb: exitGb, logGb: logGb, imageGb: imageGb, hours: hours)
            if cost.perMonth > Dollars(dollars) {
                let parts = cost.lines.prefix(5).map { "\(Dollars($0.dollars)) \($0.item)" }
                system.broken("it costs \(Dollars(cost.perMonth.amount)): \(parts.joined(separator: ", "))")
            }
            for part in cost.notCovered { system.unknown("its cost is not all known: \(part)") }
        }
    }
}
