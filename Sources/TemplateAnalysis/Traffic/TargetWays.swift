/// The ways from load balancers to the targets of their groups, requests and health checks.
extension RequestWays {
    /// The ways of requests to targets.
    package func waysToTargets() -> [Way] {
        targets { listener, balancer, group, target in
            guard let port = target.port else { return nil }
            return way(listener, balancer, group, target, port, to: "send requests to the \(target.member.subject)")
        }
    }

    /// The ways of health checks that go to a port of their own.
    package func waysOfHealthChecks() -> [Way] {
        targets { listener, balancer, group, target in
            let port = group["HealthCheckPort"]
            guard !port.isAbsent, port.number != nil, group["HealthCheckEnabled"].bool != false else { return nil }
            return way(
                listener, balancer, group, target, Port(port), to: "check the health of the \(target.member.subject)")
        }
    }

    private typealias Follow = (
        LoadBalancing.Listener, NetworkMember, Outcome.Resource, LoadBalancing.Target
    ) -> Way?

    private func targets(_ follow: Follow) -> [Way] {
        var seen: Set<[String]> = []
        return balancing.listeners.flatMap { listener -> [Way] in
            let balancer = balancing.member(listener.loadBalancer)
            return listener.targetGroups.flatMap { group -> [Way] in
                guard Self.isTCP(group["Protocol"]) else { return [] }
                return balancing.targets(of: group).compactMap { target in
                    let key = [listener.loadBalancer, group, target.member.resource].map(\.logicalID)
                    return seen.insert(key).inserted ? follow(listener, balancer, group, target) : nil
                }
            }
        }
    }

    private func way(
        _ listener: LoadBalancing.Listener, _ balancer: NetworkMember, _ group: Outcome.Resource,
        _ target: LoadBalancing.Target, _ port: Port, to purpose: String
    ) -> Way {
        var way = Way(of: balancer.subject, to: purpose)
        way.take("listener '\(listener.resource.logicalID)'")
        way.take("target group '\(group.logicalID)'")
        network.connect(&way, balancer, to: target.member, port)
        return way
    }
}
