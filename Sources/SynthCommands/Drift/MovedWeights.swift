// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateAnalysis
import TemplateModel

/// Listeners and rules of which nothing is otherwise but where they forward to: ECS moves requests by them, so that they are as
/// the template says after every other deployment alone. That is no drift, and to put it back is an outage.
///
/// See <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-blue-green.html>.
struct MovedWeights {
    let names: [String]

    init(_ drift: StackDrift, _ stack: SynthesizedStack) {
        let outcomes = JoinedStacks([stack.part], region: nil).outcomes
        let shifted = Set(outcomes.flatMap { ServiceTargets.shifted(in: $0).map(\.source.logicalID) })
        names = drift.resources.filter { resource in
            shifted.contains(resource.logicalID) && !resource.isDeleted
                && resource.differences.allSatisfy { difference in
                    ["Actions", "DefaultActions"].contains { difference.path.description.hasPrefix($0) }
                }
        }.map(\.logicalID)
    }

    var lines: [String] {
        names.map { "  \($0) forwards to where ECS moved the requests last: that is no drift" }
    }
}

extension StackDrift {
    /// The same without what is none.
    func without(_ moved: MovedWeights) -> StackDrift {
        StackDrift(
            stackName: stackName, resources: resources.filter { !moved.names.contains($0.logicalID) },
            notChecked: notChecked, checked: checked, failure: failure)
    }
}
