/// The ways out of a subnet, where no endpoint is nearer.
extension ServiceWays {
    func leaveSubnet(
        _ way: inout Way, _ member: NetworkMember, _ subnet: Outcome.Resource, to name: String,
        _ explain: (Obstacle) -> Obstacle
    ) {
        switch network.exit(of: subnet) {
        case .unknown: way.leave(by: name)
        case .other(let hop):
            letOut(&way, member, to: name, hop: hop)
            way.leave(by: name)
        case .natGateway(let nat):
            letOut(&way, member, to: name, hop: "NAT gateway '\(nat.logicalID)'")
            way.take(name)
        case .internetGateway(let gateway):
            let hop = "internet gateway '\(gateway.logicalID)'"
            if member.hasPublicAddress == nil { way.leave() }
            if member.hasPublicAddress == false {
                return way.fail(at: hop, explain(withoutAddress(member, gateway, subnet)))
            }
            letOut(&way, member, to: name, hop: hop)
            way.take(name)
        case .closed(let obstacle): way.fail(at: name, explain(obstacle))
        }
    }

    private func withoutAddress(
        _ member: NetworkMember, _ gateway: Outcome.Resource, _ subnet: Outcome.Resource
    ) -> Obstacle {
        let isFunction = member.resource.type == "AWS::Lambda::Function"
        return Obstacle(
            "'\(subnet.logicalID)' leaves by an internet gateway, and the \(member.subject) has no public address",
            fix: isFunction
                ? "put the function into subnets whose route leads to a NAT gateway"
                : "set AssignPublicIp to ENABLED, or use subnets whose route leads to a NAT gateway",
            at: member.resource.properties)
    }

    /// Why neither an endpoint nor a route leads to the service.
    func missing(
        _ service: String, _ name: String, _ candidates: [VPCEndpoint], _ subnet: Outcome.Resource,
        _ vpc: Outcome.Resource, _ obstacle: Obstacle
    ) -> Obstacle {
        if let endpoint = candidates.first(where: \.isGateway) {
            return Obstacle(
                "endpoint '\(endpoint.resource.logicalID)' is not on the route table of '\(subnet.logicalID)', "
                    + "and \(obstacle.reason)",
                fix: "add the subnet's route table to its RouteTableIds", at: endpoint.resource["RouteTableIds"])
        }
        if let endpoint = candidates.first {
            return Obstacle(
                "endpoint '\(endpoint.resource.logicalID)' has no private DNS, so that the service's name leads past "
                    + "it, and \(obstacle.reason)",
                fix: "set PrivateDnsEnabled to true", at: endpoint.resource["PrivateDnsEnabled"])
        }
        return Obstacle(
            "'\(vpc.logicalID)' has no endpoint of \(service), and \(obstacle.reason)",
            fix: "add an endpoint of \(service), or a route to a NAT gateway", at: obstacle.place)
    }
}
