// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// An environment to deliver, with what its roles need to know of its stacks: these are made for that, so only once.
struct LookedThroughEnvironment {
    let delivered: DeliveredEnvironment
    /// The types of what its stacks hold.
    let types: Set<String>
    /// What those who look may ask of AWS.
    let looking: [PolicyStatement]

    init(_ delivered: DeliveredEnvironment) {
        self.delivered = delivered
        types = delivered.environment.resourceTypes
        looking = LookingStatements.of(delivered.environment, reading: ReadActions(types).actions)
    }
}
