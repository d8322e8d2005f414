// SPDX-License-Identifier: Apache-2.0

/// The paths of requests: from the client to the load balancer, and on to the targets.
package struct RequestPaths: Sendable {
    let network: Network
    let balancing: LoadBalancing

    package init(_ network: Network, _ balancing: LoadBalancing) {
        self.network = network
        self.balancing = balancing
    }

    /// The paths of clients to each listener.
    package func pathsToListeners() -> [NetworkPath] {
        let forTests = ServiceTargets.testListeners(in: network.outcome)
        return balancing.listeners.flatMap { listener -> [NetworkPath] in
            guard Self.isTCP(listener.resource["Protocol"]) else { return [] }
            let balancer = LoadBalancing.member(listener.loadBalancer, in: network.outcome)
            // Who tries a new version does not come by the API.
            if forTests.contains(listener.resource.logicalID) {
                return [path(from: IngressPath(kind: .other, hops: ["client"]), to: listener, balancer)]
            }
            return IngressPath.all(of: listener.loadBalancer, in: network.outcome, balancing).map { ingressPath in
                path(from: ingressPath, to: listener, balancer)
            }
        }
    }

    private func path(
        from ingressPath: IngressPath, to listener: LoadBalancing.Listener, _ balancer: NetworkMember
    ) -> NetworkPath {
        let hop = "listener '\(listener.resource.logicalID)'"
        let purpose = "reach listener '\(listener.resource.logicalID)'"
        switch ingressPath.kind {
        case .link(let member):
            var path = NetworkPath(of: member.subject, to: purpose, from: ingressPath.hops)
            network.connect(&path, member, member.subnets.first, to: balancer, listener.port, hop: balancer.subject)
            path.take(hop)
            return path
        case .privateLink:
            var path = NetworkPath(
                of: ingressPath.hops[ingressPath.hops.count - 1], to: purpose, from: ingressPath.hops.dropLast())
            takePrivateLink(&path, listener, balancer)
            path.take(hop)
            return path
        case .internet:
            var path = NetworkPath(of: "internet", to: purpose)
            takeInternet(&path, listener, balancer)
            path.take(hop)
            return path
        case .other:
            var path = NetworkPath(of: "client", to: purpose)
            path.take(balancer.subject, someone(balancer, listener.port), else: nobody(balancer, listener.port))
            path.take(hop)
            return path
        }
    }

    /// Whether a rule admits anybody to the port.
    private func someone(_ balancer: NetworkMember, _ port: Port) -> Reachability {
        guard balancer.isFiltered else { return .reachable }
        if balancer.hasUnknownGroups { return .unknown }
        let groups = balancer.groups.compactMap { network.groups[$0] }
        if groups.contains(where: { $0.mayHaveMoreIngress || $0.isDefault }) { return .unknown }
        return Reachability.any(
            groups.flatMap(\.ingress).map { Reachability.all($0.admitsTCP, $0.ports.contains(port)) })
    }

    private func nobody(_ balancer: NetworkMember, _ port: Port) -> Blocker {
        let rules = balancer.groups.flatMap { network.groups[$0]?.ingress ?? [] }
        let ports = rules.compactMap(\.ports.text)
        return Blocker(
            "\(Network.list(balancer.groups)) admits \(ports.isEmpty ? "nobody" : ports.joined(separator: ", "))"
                + "\(ports.isEmpty ? "" : ", not \(port.text)")",
            fix: "admit tcp \(port.text) from the clients",
            at: rules.first?.value ?? balancer.groups.first.flatMap { network.groups[$0]?.resource.properties }
                ?? balancer.groupsValue)
    }

    private func takePrivateLink(
        _ path: inout NetworkPath, _ listener: LoadBalancing.Listener, _ balancer: NetworkMember
    ) {
        let enforcement = balancer.resource["EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"]
        guard balancer.isFiltered, enforcement.text != "off" else { return path.take(balancer.subject) }
        guard !enforcement.isUnknown else { return path.leave(by: balancer.subject) }
        let groups = balancer.groups.compactMap { network.groups[$0] }
        let mayHaveMore = balancer.hasUnknownGroups || groups.contains { $0.mayHaveMoreIngress }
        // The clients have addresses of API Gateway's own network, which only a rule for all addresses covers.
        let rules = groups.flatMap(\.ingress).map { rule -> Reachability in
            let peer: Reachability =
                switch rule.peer {
                case .block(.everything): .reachable
                case .block, .group, .ipv6: .blocked
                case .prefixList, .unknown: .unknown
                }
            return Reachability.all(rule.admitsTCP, rule.ports.contains(listener.port), peer)
        }
        path.take(
            balancer.subject, Reachability.any(rules + (mayHaveMore ? [.unknown] : [])),
            else: Blocker(
                "\(Network.list(balancer.groups)) filters PrivateLink, whose clients have addresses of API Gateway's "
                    + "own network, and does not admit \(listener.port.text) from all addresses",
                fix: "set EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic to off",
                at: enforcement.isAbsent ? balancer.resource.properties : enforcement))
    }

    private func takeInternet(
        _ path: inout NetworkPath, _ listener: LoadBalancing.Listener, _ balancer: NetworkMember
    ) {
        let scheme = balancer.resource["Scheme"]
        let place = scheme.isAbsent ? balancer.resource.properties : scheme
        for subnet in balancer.subnets where network.vpc(of: subnet) != nil {
            switch network.egressRoute(of: subnet) {
            case .blocked(let blocker): return path.fail(at: balancer.subject, shut(blocker.reason, place))
            default:
                guard network.admitsInternet(subnet) == .blocked else { continue }
                return path.fail(
                    at: balancer.subject,
                    shut("'\(subnet.logicalID)' has no route to an internet gateway, and lets nothing in", place))
            }
        }
        path.take(
            balancer.subject, someone(balancer, listener.port), else: nobody(balancer, listener.port))
    }

    private func shut(_ reason: String, _ place: PropertyValue) -> Blocker {
        Blocker(
            "it is internet-facing, but \(reason)", fix: "put it into public subnets, or set its Scheme to internal",
            at: place)
    }

    static func isTCP(_ value: PropertyValue) -> Bool {
        ["HTTP", "HTTPS", "TCP", "TLS"].contains(value.text ?? "HTTP")
    }
}
