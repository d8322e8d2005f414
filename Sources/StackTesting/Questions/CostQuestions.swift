// SPDX-License-Identifier: Apache-2.0

import StackCosts
import StackDSL

extension EnvironmentUnderTest {
    /// What all stacks cost in a month, with what the parameters' values and defaults lead to.
    ///
    ///     #expect(environment.cost().perMonth < 130)
    ///
    /// The usage is that of `synth cost`, whose options have the same names.
    ///
    /// - Parameters:
    ///   - requests: through the entry point.
    ///   - gb: gigabytes between clients and tasks.
    ///   - exitGb: gigabytes between tasks and AWS's services or the internet.
    ///   - logGb: gigabytes of logs written.
    ///   - imageGb: gigabytes of images kept.
    ///   - hours: that everything runs.
    public func cost(
        requests: Double = 1_000_000, gb: Double = 100, exitGb: Double = 100, logGb: Double = 10, imageGb: Double = 1,
        hours: Double = 730
    ) -> MonthlyCost {
        Deployed(plan.joined.deployed, of: plan, "").cost(
            requests: requests, gb: gb, exitGb: exitGb, logGb: logGb, imageGb: imageGb, hours: hours)
    }
}

extension StackUnderTest {
    /// What the stack alone costs in a month in a region: see `cost` of an environment.
    public func cost(
        in region: Region, requests: Double = 1_000_000, gb: Double = 100, exitGb: Double = 100, logGb: Double = 10,
        imageGb: Double = 1, hours: Double = 730
    ) -> MonthlyCost {
        let plan = plan
        return Deployed(plan.joined.deployed, of: plan, "").cost(
            in: region, requests: requests, gb: gb, exitGb: exitGb, logGb: logGb, imageGb: imageGb, hours: hours)
    }
}

extension Deployed {
    /// What it costs in a month: see `cost` of an environment.
    ///
    /// - Parameter region: whose prices count, where it is not that of the environment.
    public func cost(
        in region: Region? = nil, requests: Double = 1_000_000, gb: Double = 100, exitGb: Double = 100,
        logGb: Double = 10, imageGb: Double = 1, hours: Double = 730
    ) -> MonthlyCost {
        guard let code = region?.code ?? plan.region else {
            return MonthlyCost(unknown: "nobody knows the region of '\(name)'; say it: cost(in: .euWest1)")
        }
        let usage = Usage(
            hours: Amount(min(hours, 744)), requests: Amount(requests / 1_000_000), clientData: Amount(gb),
            exitData: Amount(exitGb), logs: Amount(logGb), images: Amount(imageGb))
        guard let estimator = CostEstimator(region: code, usage: usage) else {
            return MonthlyCost(
                unknown: "no prices are known for \(code), only for \(PriceList().regions.joined(separator: ", "))")
        }
        let subjects = plan.joined.parts.map {
            CostSubject(
                name: $0.name, stackName: $0.stackName, template: $0.template, parameterValues: $0.parameters)
        }
        return MonthlyCost(estimator.estimate(outcome, of: subjects, in: plan.joined))
    }
}
