// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The paths through what stacks make together, each once, whatever their conditions turn out to be.
struct StackWays {
    /// The name of the stack, or of the environment.
    let name: String
    let paths: [Conditional<NetworkPath>]
    /// The security groups that something has which the internet can route to.
    let reachableGroups: [Conditional<String>]
    private let outcomes: [Outcome]
    private let locator: SourceLocator

    /// Of the stacks of an environment together, and of templates that have nothing to do with each other one by one.
    static func all(of requested: RequestedStacks) -> [StackWays] {
        let locator = SourceLocator()
        return requested.deployedSystems.map { StackWays($0.name, $0.stacks.outcomes, locator) }
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

    /// Ways of one subject and purpose, in the order of the first of each.
    var grouped: [[Conditional<NetworkPath>]] {
        var groups: [[Conditional<NetworkPath>]] = []
        for path in paths {
            let index = groups.firstIndex { group in
                group[0].value.subject == path.value.subject && group[0].value.purpose == path.value.purpose
            }
            if let index { groups[index].append(path) } else { groups.append([path]) }
        }
        return groups
    }

    /// The conditions that it takes, as `'IsProd' holds`; nil for what is always there.
    func conditionSet(_ positions: Set<Int>) -> String? { ConditionSet(positions, of: outcomes)?.description }

    /// Where a reader finds what blocks a path.
    func place(of blocker: Blocker) -> SourceLocation? {
        locator.place(of: blocker.place.path, from: blocker.place.location)
    }
}
