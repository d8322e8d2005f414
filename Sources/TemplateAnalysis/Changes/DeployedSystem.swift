// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// One of the two states of a system: what its templates make with the values that they are given.
struct DeployedSystem {
    let stacks: JoinedStacks
    let outcome: Outcome
    /// The resources that its stacks make.
    let resources: [Outcome.Resource]
    /// The properties of the resources, worked out once.
    let properties: [String: Node]
    private let values: [String: String]

    /// - Parameter isOneOfSeveral: whether names begin with that of their stack, even where there is one.
    init(_ stacks: JoinedStacks, isOneOfSeveral: Bool) {
        let stacks =
            isOneOfSeveral && !stacks.isJoined
            // Beside another one, a stack has names of its own.
            ? JoinedStacks(
                stacks.parts + [StackPart(name: "", stackName: "", template: Template(root: .object([])))],
                region: stacks.region)
            : stacks
        self.stacks = stacks
        let outcome = stacks.deployed
        self.outcome = outcome
        resources = outcome.resources.filter { !stacks.isExisting($0.logicalID) }
        properties = Dictionary(
            outcome.resources.map { ($0.logicalID, $0.properties.resolved ?? .object([])) },
            uniquingKeysWith: { first, _ in first })
        values = Dictionary(
            stacks.template.withDefaults(stacks.parameters).map { ($0.name, $0.value) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The value of a parameter; nil where there is none of that name, or it comes with the deployment.
    func value(ofParameter name: String) -> String? { values[name] }
}
