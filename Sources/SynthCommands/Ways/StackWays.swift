// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The paths through what one stack makes, each once, whatever its conditions turn out to be.
struct StackWays {
    let name: String
    let paths: [Conditional<NetworkPath>]
    /// The security groups that something has which the internet can route to.
    let reachableGroups: [Conditional<String>]
    private let outcomes: [Outcome]
    private let locator: SourceLocator

    /// The stacks in the order of their deployment: later ones take outputs of earlier ones.
    static func all(of requested: RequestedStacks) -> [StackWays] {
        var earlier = StackOutputs()
        let locator = SourceLocator()
        return requested.stacks.map { stack in
            let template = stack.template
            let values = requested.isEnvironment ? template.withDefaults(stack.parameterValues) : stack.parameterValues
            let outcomes = template.outcomes(
                parameters: values, region: requested.region, stackName: stack.stackName, after: earlier)
            let deployed = template.deployed(
                parameters: values, region: requested.region, stackName: stack.stackName, after: earlier)
            earlier.add(deployed, of: stack.stackName ?? stack.name)
            return StackWays(stack.name, outcomes, locator)
        }
    }

    private init(_ name: String, _ outcomes: [Outcome], _ locator: SourceLocator) {
        self.name = name
        self.locator = locator
        self.outcomes = outcomes
        var paths = Conditionals<NetworkPath>()
        var groups = Conditionals<String>()
        for (position, outcome) in outcomes.enumerated() {
            let traffic = Traffic(outcome)
            for path in traffic.paths { paths.add(path, as: "\(path.subject) \(path.purpose) \(path)", in: [position]) }
            for group in traffic.groupsReachableFromInternet { groups.add(group, as: group, in: [position]) }
        }
        self.paths = paths.all
        reachableGroups = groups.all
    }

    /// The conditions that it takes, as `'IsProd' holds`; nil for what is always there.
    func conditionSet(_ positions: Set<Int>) -> String? { ConditionSet(positions, of: outcomes)?.description }

    /// Where a reader finds what blocks a path.
    func place(of blocker: Blocker) -> SourceLocation? {
        locator.place(of: blocker.place.path, from: blocker.place.location)
    }
}
