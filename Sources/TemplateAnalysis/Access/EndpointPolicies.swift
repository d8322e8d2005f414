// SPDX-License-Identifier: Apache-2.0

/// The policies of the VPC endpoints that the calls of functions and tasks go through.
struct EndpointPolicies: Sendable {
    private let services: ServicePaths
    private let tasks: [RunningTask]

    init(_ network: Network, _ permissions: Permissions) {
        services = ServicePaths(network: network, permissions: permissions)
        tasks = RunningTask.all(in: network.outcome)
    }

    private var network: Network { services.network }

    /// The answer where everything that runs with a role calls through endpoints whose policies do not let this pass.
    func refusal(of request: AccessRequest, by role: Outcome.Resource) -> AccessAnswer? {
        guard let prefix = request.action.split(separator: ":").first, !network.endpoints.isEmpty,
            let service = CalledServices.endpointNames[prefix.lowercased()]
        else { return nil }
        let users = members(with: role, request.model.holders)
        guard let users, !users.isEmpty else { return nil }
        var refusing: Outcome.Resource?
        for subnet in users.flatMap(\.subnets) {
            guard let endpoint = services.endpoint(of: service, from: subnet)?.resource else { return nil }
            let policy = endpoint["PolicyDocument"]
            if policy.isAbsent { return nil }
            let permissions = services.permissions
            let verdict = permissions.verdict(
                of: [.policy(AccessPolicy(policy, permissions.names))], request.action, request.target?.text,
                request.context)
            guard verdict.isDenied == true || verdict.isAllowed == false else { return nil }
            refusing = refusing ?? endpoint
        }
        return refusing.map { endpoint in
            AccessAnswer(
                decision: .denied, question: request.question,
                reason: "the endpoint policy of '\(endpoint.logicalID)' does not let it pass",
                place: endpoint["PolicyDocument"], conditions: [])
        }
    }

    /// The members of the network that act with a role; nil where something else does too.
    private func members(with role: Outcome.Resource, _ holders: RoleHolders) -> [NetworkMember]? {
        var found: [NetworkMember] = []
        for holder in holders.holders(of: role) {
            switch holder.resource.type {
            case "AWS::Lambda::Function":
                guard let member = NetworkMember.function(holder.resource, in: network.outcome) else { return nil }
                found.append(member)
            case "AWS::ECS::TaskDefinition":
                let own = tasks.filter { $0.definition == holder.resource }.map(\.member)
                if own.isEmpty || !holder.runsCode { return nil }
                found += own
            default: return nil
            }
        }
        return found
    }
}
