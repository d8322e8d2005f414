// SPDX-License-Identifier: Apache-2.0

/// The system of a template in one outcome of its conditions, and the models of it that several rules ask.
package final class SystemModel: Sendable {
    package let outcome: Outcome
    package let network: Network
    package let balancing: LoadBalancing
    package let permissions: Permissions
    /// The values that the resources give in slots of a known kind.
    package let slots: [SlotValue]
    /// The policy documents, in the order of the resources.
    package let policies: [AttachedPolicy]

    package init(_ outcome: Outcome) {
        self.outcome = outcome
        network = Network(outcome)
        balancing = LoadBalancing(outcome)
        permissions = Permissions(outcome)
        slots = SlotValue.all(in: outcome)
        let names = permissions.names
        policies = slots.compactMap { AttachedPolicy($0, names) }
    }
}
