/// What a template makes in one outcome of its conditions, and the models of it that several rules ask.
final class RunningSystem: Sendable {
    let outcome: Outcome
    let network: Network
    let balancing: LoadBalancing
    let permissions: Permissions
    /// The policy documents, in the order of their types.
    let policies: [PolicySite]

    init(_ outcome: Outcome) {
        self.outcome = outcome
        network = Network(outcome)
        balancing = LoadBalancing(outcome)
        permissions = Permissions(outcome)
        policies = PolicySite.all(in: outcome, permissions.names)
    }
}
