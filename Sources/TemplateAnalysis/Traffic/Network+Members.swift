// SPDX-License-Identifier: Apache-2.0

/// The questions about what has addresses in a network: rules, policies and tests ask the same.
extension Network {
    /// Everything whose subnets and security groups are understood: tasks of services, functions in a VPC, instances,
    /// load balancers, endpoints, databases, caches, file systems.
    public var members: [NetworkMember] {
        let exposed = Exposure.members(in: outcome)
        let known = Set(exposed.map(\.resource.logicalID))
        let servers = outcome.resources.filter { !known.contains($0.logicalID) }.compactMap {
            Server($0, in: outcome)?.member
        }
        return exposed + servers
    }

    /// The member that a resource is: the tasks of a service by its logical ID. Nil where it has no addresses in a VPC.
    public func member(_ logicalID: String) -> NetworkMember? {
        guard let resource = outcome[logicalID] else { return nil }
        return Exposure.members(of: resource, in: outcome).first ?? Server(resource, in: outcome)?.member
    }

    /// Whether a connection by TCP passes the security groups of both, from each subnet that the first one stands in.
    ///
    ///     network.reachability(from: tasks, to: database, port: 5432)
    public func reachability(from member: NetworkMember, to target: NetworkMember, port: Port) -> Reachability {
        let path = path(from: member, to: target, port: port)
        return path.isBroken ? .blocked : path.isCertain ? .reachable : .unknown
    }

    /// What blocks such a connection, and what to change; nil where nothing is known to.
    public func blocker(from member: NetworkMember, to target: NetworkMember, port: Port) -> Blocker? {
        path(from: member, to: target, port: port).failure?.blocker
    }

    /// The connection, hop by hop, up to where it breaks.
    public func path(from member: NetworkMember, to target: NetworkMember, port: Port) -> NetworkPath {
        var path = NetworkPath(of: member.subject, to: "connect to \(target.subject)")
        connect(&path, member, to: target, port)
        return path
    }

    /// Whether the internet can route to a member: it has a public address, and a subnet with a route to an internet
    /// gateway. What its security groups admit is another question. Nil when nobody knows.
    public func isExposed(_ member: NetworkMember) -> Bool? { Exposure.isExposed(member, self) }
}

extension Traffic {
    /// The way of a member to a service of AWS, from the subnet where it is worst: by an endpoint, a NAT gateway or a
    /// public address, with DNS, egress rules and routes.
    ///
    /// - Parameters:
    ///   - member: something with addresses.
    ///   - service: its name in the names of endpoints, as `ecr.api`, `s3` or `secretsmanager`.
    public func path(from member: NetworkMember, to service: String) -> NetworkPath {
        services.path(to: ServicePaths.Use(service: service), from: member, for: "call \(service)")
    }

    /// The way of a member to an address of the internet, by HTTPS.
    public func pathToInternet(from member: NetworkMember) -> NetworkPath {
        services.pathToInternet("the internet", from: member, for: "call the internet")
    }

    private var services: ServicePaths { ServicePaths(network: network, permissions: permissions) }
}
