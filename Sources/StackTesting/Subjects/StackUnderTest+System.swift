// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

extension StackUnderTest: SystemQuestions {
    /// Who may do what in the stack alone: what other stacks add is not known.
    public var access: AccessModel { AccessModel(outcome) }

    /// The name itself; none where the stack makes nothing of that name.
    public func names(of logicalID: String) -> [String] { outcome[logicalID] == nil ? [] : [logicalID] }

    /// The traffic of the stack once it is deployed, with the values that its parameters are given.
    ///
    ///     let traffic = stack.traffic
    ///     #expect(traffic.paths.filter(\.isBroken).isEmpty)
    ///     #expect(traffic.groupsReachableFromInternet == ["LoadBalancerSecurityGroup"])
    ///
    /// Conditions that the values leave open are taken as their parameters' defaults decide them.
    public var traffic: Traffic { Traffic(outcome) }

    /// The stack as it turns out: its conditions decided and its functions worked out, as far as that is known before
    /// the deployment.
    public var outcome: Outcome {
        let values = parameterValues.map { ParameterValue(name: $0, value: $1) }.sorted { $0.name < $1.name }
        return template.outcomes(parameters: values)[0]
    }
}
