// SPDX-License-Identifier: Apache-2.0

/// The paths out of a subnet, where no endpoint is nearer.
extension ServicePaths {
    func leaveSubnet(
        _ path: inout NetworkPath, _ member: NetworkMember, _ subnet: Outcome.Resource, to name: String,
        _ explain: (Blocker) -> Blocker
    ) {
        switch network.egressRoute(of: subnet) {
        case .unknown: path.leave(by: name)
        case .other(let hop):
            letOut(&path, member, to: name, hop: hop)
            path.leave(by: name)
        case .natGateway(let nat):
            letOut(&path, member, to: name, hop: "NAT gateway '\(nat.logicalID)'")
            path.take(name)
        case .internetGateway(let gateway):
            let hop = "internet gateway '\(gateway.logicalID)'"
            if member.hasPublicAddress == nil { path.leave() }
            if member.hasPublicAddress == false {
                return path.fail(at: hop, explain(withoutAddress(member, gateway, subnet)))
            }
            letOut(&path, member, to: name, hop: hop)
            path.take(name)
        case .blocked(let blocker): path.fail(at: name, explain(blocker))
        }
    }

    private func withoutAddress(
        _ member: NetworkMember, _ gateway: Outcome.Resource, _ subnet: Outcome.Resource
    ) -> Blocker {
        let isFunction = member.resource.type == "AWS::Lambda::Function"
        return Blocker(
            "'\(subnet.logicalID)' leaves by an internet gateway, and the \(member.subject) has no public address",
            fix: isFunction
                ? "put the function into subnets whose route leads to a NAT gateway"
                : "set AssignPublicIp to ENABLED, or use subnets whose route leads to a NAT gateway",
            at: member.resource.properties)
    }

    /// Why neither an endpoint nor a route leads to the service.
    func missing(
        _ service: String, _ name: String, _ candidates: [VPCEndpoint], _ subnet: Outcome.Resource,
        _ vpc: Outcome.Resource, _ blocker: Blocker
    ) -> Blocker {
        if let endpoint = candidates.first(where: \.isGateway) {
            return Blocker(
                "endpoint '\(endpoint.resource.logicalID)' is not on the route table of '\(subnet.logicalID)', "
                    + "and \(blocker.reason)",
                fix: "add the subnet's route table to its RouteTableIds", at: endpoint.resource["RouteTableIds"])
        }
        if let endpoint = candidates.first {
            return Blocker(
                "endpoint '\(endpoint.resource.logicalID)' has no private DNS, so that the service's name leads past "
                    + "it, and \(blocker.reason)",
                fix: "set PrivateDnsEnabled to true", at: endpoint.resource["PrivateDnsEnabled"])
        }
        return Blocker(
            "'\(vpc.logicalID)' has no endpoint of \(service), and \(blocker.reason)",
            fix: "add an endpoint of \(service), or a route to a NAT gateway", at: blocker.place)
    }
}
