// SPDX-License-Identifier: Apache-2.0

import StackCosts
import StackDSL

/// What can be deployed and paid for, for a unit test to ask.
public protocol CostQuestions: Sendable {
    /// What it costs in a month: what `synth cost` says.
    ///
    /// - Parameters:
    ///   - region: whose prices count, where it is not that of the environment. A stack alone has none.
    ///   - usage: how much it is used.
    func cost(in region: Region?, for usage: MonthlyUsage) -> MonthlyCost
}

/// How much a system is used in a month. The defaults are those of `synth cost`.
public struct MonthlyUsage: Sendable {
    let usage: Usage

    /// - Parameters:
    ///   - requests: through the entry point.
    ///   - gb: gigabytes between clients and tasks.
    ///   - exitGb: gigabytes between tasks and AWS's services or the internet.
    ///   - logGb: gigabytes of logs written.
    ///   - imageGb: gigabytes of images kept.
    ///   - hours: that everything runs, 744 at most.
    public init(
        requests: Double = 1_000_000, gb: Double = 100, exitGb: Double = 100, logGb: Double = 10, imageGb: Double = 1,
        hours: Double = 730
    ) {
        usage = Usage(
            hours: Amount(min(hours, 744)), requests: Amount(requests / 1_000_000), clientData: Amount(gb),
            exitData: Amount(exitGb), logs: Amount(logGb), images: Amount(imageGb))
    }
}

extension CostQuestions {
    /// What it costs in a month, with the usage of `synth cost`, whose options have the same names.
    ///
    ///     #expect(environment.cost(requests: 5_000_000).perMonth < 130)
    ///
    /// - Parameters:
    ///   - region: whose prices count, where it is not that of the environment. A stack alone has none.
    ///   - requests: through the entry point.
    ///   - gb: gigabytes between clients and tasks.
    ///   - exitGb: gigabytes between tasks and AWS's services or the internet.
    ///   - logGb: gigabytes of logs written.
    ///   - imageGb: gigabytes of images kept.
    ///   - hours: that everything runs, 744 at most.
    public func cost(
        in region: Region? = nil, requests: Double = 1_000_000, gb: Double = 100, exitGb: Double = 100,
        logGb: Double = 10, imageGb: Double = 1, hours: Double = 730
    ) -> MonthlyCost {
        cost(
            in: region,
            for: MonthlyUsage(
                requests: requests, gb: gb, exitGb: exitGb, logGb: logGb, imageGb: imageGb, hours: hours))
    }
}
