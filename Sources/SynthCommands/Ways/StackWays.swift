import TemplateAnalysis

/// The paths through what one stack makes, each once, whatever its conditions turn out to be.
struct StackWays {
    let name: String
    let paths: [Occurrence<NetworkPath>]
    /// The security groups that something has which the internet can route to.
    let reachableGroups: [Occurrence<String>]
    private let outcomes: [Outcome]

    /// The stacks in the order of their deployment: later ones take outputs of earlier ones.
    static func all(of requested: RequestedStacks) -> [StackWays] {
        var earlier = StackOutputs()
        return requested.stacks.map { stack in
            let template = stack.template
            let values = requested.isEnvironment ? template.withDefaults(stack.parameterValues) : stack.parameterValues
            let outcomes = template.outcomes(
                parameters: values, region: requested.region, stackName: stack.stackName, after: earlier)
            let deployed = template.deployed(
                parameters: values, region: requested.region, stackName: stack.stackName, after: earlier)
            earlier.add(deployed, of: stack.stackName ?? stack.name)
            return StackWays(stack.name, outcomes)
        }
    }

    private init(_ name: String, _ outcomes: [Outcome]) {
        self.name = name
        self.outcomes = outcomes
        var paths = Occurrences<NetworkPath>()
        var groups = Occurrences<String>()
        for (place, outcome) in outcomes.enumerated() {
            let traffic = Traffic(outcome)
            for path in traffic.paths { paths.add(path, as: "\(path.subject) \(path.purpose) \(path)", at: [place]) }
            for group in traffic.groupsReachableFromInternet { groups.add(group, as: group, at: [place]) }
        }
        self.paths = paths.all
        reachableGroups = groups.all
    }

    /// The conditions that it takes, as `'IsProd' holds`; nil for what is always there.
    func conditionSet(_ places: Set<Int>) -> String? { ConditionSet(places, of: outcomes)?.description }
}
