/// What a template makes in one outcome of its conditions, and the models of it that several rules ask.
package final class SystemModel: Sendable {
    package let outcome: Outcome
    package let network: Network
    package let balancing: LoadBalancing
    package let permissions: Permissions
    /// The policy documents, in the order of their types.
    package let policies: [AttachedPolicy]

    package init(_ outcome: Outcome) {
        self.outcome = outcome
        network = Network(outcome)
        balancing = LoadBalancing(outcome)
        permissions = Permissions(outcome)
        policies = AttachedPolicy.all(in: outcome, permissions.names)
    }
}
