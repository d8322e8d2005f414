/// The ways of requests: from the client to the load balancer, and on to the targets.
package struct RequestWays: Sendable {
    let network: Network
    let balancing: LoadBalancing

    package init(_ network: Network, _ balancing: LoadBalancing) {
        self.network = network
        self.balancing = balancing
    }

    /// The ways of clients to each listener.
    package func waysToListeners() -> [Way] {
        balancing.listeners.flatMap { listener -> [Way] in
            guard Self.isTCP(listener.resource["Protocol"]) else { return [] }
            let balancer = balancing.member(listener.loadBalancer)
            return Entrance.all(of: listener.loadBalancer, in: network.outcome, balancing).map { entrance in
                way(from: entrance, to: listener, balancer)
            }
        }
    }

    private func way(
        from entrance: Entrance, to listener: LoadBalancing.Listener, _ balancer: NetworkMember
    ) -> Way {
        let hop = "listener '\(listener.resource.logicalID)'"
        let purpose = "reach listener '\(listener.resource.logicalID)'"
        switch entrance.kind {
        case .link(let member):
            var way = Way(of: member.subject, to: purpose, from: entrance.hops)
            network.connect(&way, member, member.subnets.first, to: balancer, listener.port, hop: balancer.subject)
            way.take(hop)
            return way
        case .privateLink:
            var way = Way(of: entrance.hops[entrance.hops.count - 1], to: purpose, from: entrance.hops.dropLast())
            takePrivateLink(&way, listener, balancer)
            way.take(hop)
            return way
        case .internet:
            var way = Way(of: "internet", to: purpose)
            takeInternet(&way, listener, balancer)
            way.take(hop)
            return way
        case .other:
            var way = Way(of: "client", to: purpose)
            way.take(balancer.subject, someone(balancer, listener.port), else: nobody(balancer, listener.port))
            way.take(hop)
            return way
        }
    }

    /// Whether a rule admits anybody to the port.
    private func someone(_ balancer: NetworkMember, _ port: Port) -> Passage {
        guard balancer.isFiltered else { return .open }
        if balancer.hasUnknownGroups { return .unknown }
        let groups = balancer.groups.compactMap { network.groups[$0] }
        if groups.contains(where: { $0.isIngressOpen || $0.isDefault }) { return .unknown }
        return Passage.any(
            groups.flatMap(\.ingress).map { Passage.all($0.admitsTCP, $0.ports.contains(port)) })
    }

    private func nobody(_ balancer: NetworkMember, _ port: Port) -> Obstacle {
        let rules = balancer.groups.flatMap { network.groups[$0]?.ingress ?? [] }
        let ports = rules.compactMap(\.ports.text)
        return Obstacle(
            "\(Network.list(balancer.groups)) admits \(ports.isEmpty ? "nobody" : ports.joined(separator: ", "))"
                + "\(ports.isEmpty ? "" : ", not \(port.text)")",
            fix: "admit tcp \(port.text) from the clients",
            at: rules.first?.value ?? balancer.groups.first.flatMap { network.groups[$0]?.resource.properties }
                ?? balancer.groupsValue)
    }

    private func takePrivateLink(
        _ way: inout Way, _ listener: LoadBalancing.Listener, _ balancer: NetworkMember
    ) {
        let enforcement = balancer.resource["EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"]
        guard balancer.isFiltered, enforcement.text != "off" else { return way.take(balancer.subject) }
        guard !enforcement.isUnknown else { return way.leave(by: balancer.subject) }
        let groups = balancer.groups.compactMap { network.groups[$0] }
        let isOpen = balancer.hasUnknownGroups || groups.contains { $0.isIngressOpen }
        // The clients have addresses of API Gateway's own network, which only a rule for all addresses covers.
        let rules = groups.flatMap(\.ingress).map { rule -> Passage in
            let peer: Passage =
                switch rule.peer {
                case .block(.everything): .open
                case .block, .group, .ipv6: .blocked
                case .prefixList, .unknown: .unknown
                }
            return Passage.all(rule.admitsTCP, rule.ports.contains(listener.port), peer)
        }
        way.take(
            balancer.subject, Passage.any(rules + (isOpen ? [.unknown] : [])),
            else: Obstacle(
                "\(Network.list(balancer.groups)) filters PrivateLink, whose clients have addresses of API Gateway's "
                    + "own network, and does not admit \(listener.port.text) from all addresses",
                fix: "set EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic to off",
                at: enforcement.isAbsent ? balancer.resource.properties : enforcement))
    }

    private func takeInternet(
        _ way: inout Way, _ listener: LoadBalancing.Listener, _ balancer: NetworkMember
    ) {
        let scheme = balancer.resource["Scheme"]
        let place = scheme.isAbsent ? balancer.resource.properties : scheme
        for subnet in balancer.subnets where network.vpc(of: subnet) != nil {
            switch network.exit(of: subnet) {
            case .closed(let obstacle): return way.fail(at: balancer.subject, shut(obstacle.reason, place))
            default:
                guard network.admitsInternet(subnet) == .blocked else { continue }
                return way.fail(
                    at: balancer.subject,
                    shut("'\(subnet.logicalID)' has no route to an internet gateway, and lets nothing in", place))
            }
        }
        way.take(
            balancer.subject, someone(balancer, listener.port), else: nobody(balancer, listener.port))
    }

    private func shut(_ reason: String, _ place: PropertyValue) -> Obstacle {
        Obstacle(
            "it is internet-facing, but \(reason)", fix: "put it into public subnets, or set its Scheme to internal",
            at: place)
    }

    static func isTCP(_ value: PropertyValue) -> Bool {
        ["HTTP", "HTTPS", "TCP", "TLS"].contains(value.text ?? "HTTP")
    }
}
