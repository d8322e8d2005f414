// SPDX-License-Identifier: Apache-2.0

/// The paths from load balancers to the targets of their groups, requests and health checks.
extension RequestPaths {
    /// The paths of requests to targets.
    package func pathsToTargets() -> [NetworkPath] {
        targets { listener, balancer, group, target in
            guard let port = target.port else { return nil }
            return path(listener, balancer, group, target, port, to: "send requests to the \(target.member.subject)")
        }
    }

    /// The paths of health checks that go to a port of their own.
    package func pathsOfHealthChecks() -> [NetworkPath] {
        targets { listener, balancer, group, target in
            let port = group["HealthCheckPort"]
            guard !port.isAbsent, port.number != nil, group["HealthCheckEnabled"].bool != false else { return nil }
            return path(
                listener, balancer, group, target, Port(port), to: "check the health of the \(target.member.subject)")
        }
    }

    private typealias Follow = (
        LoadBalancing.Listener, NetworkMember, Outcome.Resource, LoadBalancing.Target
    ) -> NetworkPath?

    private func targets(_ follow: Follow) -> [NetworkPath] {
        var seen: Set<[String]> = []
        return balancing.listeners.flatMap { listener -> [NetworkPath] in
            let balancer = LoadBalancing.member(listener.loadBalancer, in: network.outcome)
            return listener.targetGroups.flatMap { group -> [NetworkPath] in
                guard Self.isTCP(group["Protocol"]) else { return [] }
                return balancing.targets(of: group).compactMap { target in
                    let key = [listener.loadBalancer, group, target.member.resource].map(\.logicalID)
                    return seen.insert(key).inserted ? follow(listener, balancer, group, target) : nil
                }
            }
        }
    }

    private func path(
        _ listener: LoadBalancing.Listener, _ balancer: NetworkMember, _ group: Outcome.Resource,
        _ target: LoadBalancing.Target, _ port: Port, to purpose: String
    ) -> NetworkPath {
        var path = NetworkPath(of: balancer.subject, to: purpose)
        path.take("listener '\(listener.resource.logicalID)'")
        path.take("target group '\(group.logicalID)'")
        network.connect(&path, balancer, to: target.member, port)
        return path
    }
}
