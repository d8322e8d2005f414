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
    /// What is wrong with it: nothing costs anything known then.
    let problem: String?

    /// - Parameters:
    ///   - requests: through the entry point.
    ///   - gb: gigabytes between clients and tasks.
    ///   - exitGb: gigabytes between tasks and AWS's services or the internet.
    ///   - logGb: gigabytes of logs written.
    ///   - imageGb: gigabytes of images kept.
    ///   - calls: of functions, messages in queues, reads and writes of tables and caches, of each.
    ///   - storedGb: gigabytes in each kind of store.
    ///   - hours: that everything runs, 744 at most.
    public init(
        requests: Double = 1_000_000, gb: Double = 100, exitGb: Double = 100, logGb: Double = 10, imageGb: Double = 1,
        calls: Double = 1_000_000, storedGb: Double = 10, hours: Double = 730
    ) {
        let given = [
            ("requests", requests), ("gb", gb), ("exitGb", exitGb), ("logGb", logGb), ("imageGb", imageGb),
            ("calls", calls), ("storedGb", storedGb), ("hours", hours),
        ]
        if let wrong = given.first(where: { !($0.1 >= 0 && $0.1.isFinite) }) {
            problem = "nobody uses anything \(wrong.1) times: \(wrong.0) is a number from 0 on"
        } else {
            problem = hours > 744 ? "a month has 744 hours at most, not \(hours)" : nil
        }
        usage = Usage(
            hours: Amount(hours), requests: Amount(requests / 1_000_000), clientData: Amount(gb),
            exitData: Amount(exitGb), logs: Amount(logGb), images: Amount(imageGb),
            calls: Amount(calls / 1_000_000), stored: Amount(storedGb))
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
    ///   - calls: of functions, messages in queues, reads and writes of tables and caches, of each.
    ///   - storedGb: gigabytes in each kind of store.
    ///   - hours: that everything runs, 744 at most.
    public func cost(
        in region: Region? = nil, requests: Double = 1_000_000, gb: Double = 100, exitGb: Double = 100,
        logGb: Double = 10, imageGb: Double = 1, calls: Double = 1_000_000, storedGb: Double = 10, hours: Double = 730
    ) -> MonthlyCost {
        cost(
            in: region,
            for: MonthlyUsage(
                requests: requests, gb: gb, exitGb: exitGb, logGb: logGb, imageGb: imageGb, calls: calls,
                storedGb: storedGb, hours: hours))
    }
}
