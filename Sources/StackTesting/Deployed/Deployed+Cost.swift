// SPDX-License-Identifier: Apache-2.0

import StackCosts
import StackDSL
import TemplateAnalysis

extension Deployed: CostQuestions {
    /// What it costs in a month.
    public func cost(in region: Region?, for usage: MonthlyUsage) -> MonthlyCost {
        if let problem = usage.problem { return MonthlyCost(unknown: problem) }
        guard let code = region?.code ?? plan.region else {
            return MonthlyCost(unknown: "nobody knows the region of '\(name)'; say it: cost(in: .euWest1)")
        }
        guard let estimator = CostEstimator(region: code, usage: usage.usage) else {
            return MonthlyCost(
                unknown: "no prices are known for \(code)")
        }
        let subjects = plan.joined.parts.map {
            CostSubject(
                name: $0.name, stackName: $0.stackName, template: $0.template, parameterValues: $0.parameters)
        }
        return MonthlyCost(estimator.estimate(outcome, of: subjects, in: plan.joined))
    }
}
