// SPDX-License-Identifier: Apache-2.0

/// How traffic to the internet leaves a subnet.
public enum EgressRoute: Sendable {
    /// By an internet gateway: only what has a public address gets through.
    case internetGateway(Outcome.Resource)
    /// By a NAT gateway: what answers comes back, and nobody gets in.
    case natGateway(Outcome.Resource)
    /// By something that may lead on: a transit gateway, a peering, an instance, what another stack made.
    case other(String)
    /// Nobody knows which routes there are.
    case unknown
    /// Not at all, and why.
    case blocked(Blocker)

    var isBlocked: Bool { if case .blocked = self { true } else { false } }
}

extension Network {
    /// How traffic to the internet leaves a subnet: by its route table, or not at all.
    public func egressRoute(of subnet: Outcome.Resource) -> EgressRoute {
        switch table(of: subnet) {
        case .unknown: return .unknown
        case .main:
            return .blocked(
                Blocker(
                    "'\(subnet.logicalID)' is associated with no route table, and the main one knows the VPC alone",
                    fix: "add a SubnetRouteTableAssociation for '\(subnet.logicalID)'", at: subnet.properties))
        case .own(let table, let routes, let isComplete):
            // What is asked is how IPv4 leaves, by which every service is reached; IPv6 is beside it, whichever route comes first.
            let ofIPv4 = routes.filter { $0["DestinationIpv6CidrBlock"].isAbsent }
            let ofIPv6 = routes.filter { !$0["DestinationIpv6CidrBlock"].isAbsent }
            let egressRoutes = (ofIPv4 + ofIPv6).compactMap { egressRoute(by: $0, from: subnet) }
            if let open = egressRoutes.first(where: { !$0.isBlocked }) { return open }
            if !isComplete { return .unknown }
            return egressRoutes.first
                ?? .blocked(
                    Blocker(
                        "route table '\(table.logicalID)' has no route to the internet",
                        fix: "route 0.0.0.0/0 to a NAT gateway", at: table.properties))
        }
    }

    /// Where a route leads, when it can concern addresses of the internet.
    private func egressRoute(by route: Outcome.Resource, from subnet: Outcome.Resource) -> EgressRoute? {
        let destination = route["DestinationCidrBlock"]
        if let text = destination.text {
            // The addresses of a service are never all of one small range.
            guard let block = IPv4Block(text), !block.isPrivate, block.prefixLength < 16 else { return nil }
            if block != .everything { return .other("a route to \(text)") }
        } else if destination.isAbsent, let text = route["DestinationIpv6CidrBlock"].text {
            return text == "::/0" ? .other("IPv6") : nil
        }
        let gateway = route["GatewayId"]
        if let target = outcome.resource(gateway, of: "AWS::EC2::InternetGateway") {
            return internetGateway(target, of: subnet, route)
        }
        let nat = route["NatGatewayId"]
        if let target = outcome.resource(nat, of: "AWS::EC2::NatGateway") { return natGateway(target) }
        return .other("'\(route.logicalID)'")
    }

    private func internetGateway(
        _ gateway: Outcome.Resource, of subnet: Outcome.Resource, _ route: Outcome.Resource
    ) -> EgressRoute {
        guard let attached = attachment(of: gateway.logicalID) else {
            if outcome.mayHaveMore || handedOut.contains(gateway.logicalID) { return .unknown }
            return .blocked(
                Blocker(
                    "internet gateway '\(gateway.logicalID)' is attached to no VPC",
                    fix: "add a VPCGatewayAttachment for it", at: route["GatewayId"]))
        }
        guard attached.equals(subnet["VpcId"]) != false else {
            return .blocked(
                Blocker(
                    "internet gateway '\(gateway.logicalID)' is attached to another VPC than "
                        + "'\(subnet.logicalID)' is in",
                    fix: "route to the gateway of the subnet's VPC", at: attached))
        }
        return .internetGateway(gateway)
    }

    private func natGateway(_ nat: Outcome.Resource) -> EgressRoute {
        if nat["ConnectivityType"].text == "private" {
            return .blocked(
                Blocker(
                    "NAT gateway '\(nat.logicalID)' is private, and leads to other networks only",
                    fix: "make it public, with an Elastic IP", at: nat["ConnectivityType"]))
        }
        guard let subnet = outcome.resource(nat["SubnetId"], of: "AWS::EC2::Subnet") else {
            return .natGateway(nat)
        }
        // A NAT gateway needs an internet gateway itself: a route to another NAT gateway does not help it.
        guard case .own(let table, let routes, true) = table(of: subnet) else {
            if case .main = table(of: subnet) { return stranded(nat, subnet, "which has no route table of its own") }
            return .natGateway(nat)
        }
        let egressRoutes = routes.compactMap { route -> EgressRoute? in
            outcome.resource(route["NatGatewayId"]) == nil ? egressRoute(by: route, from: subnet) : nil
        }
        if egressRoutes.contains(where: { !$0.isBlocked }) { return .natGateway(nat) }
        return egressRoutes.first ?? stranded(nat, subnet, "whose table '\(table.logicalID)' has no internet gateway")
    }

    private func stranded(_ nat: Outcome.Resource, _ subnet: Outcome.Resource, _ why: String) -> EgressRoute {
        .blocked(
            Blocker(
                "NAT gateway '\(nat.logicalID)' stands in '\(subnet.logicalID)', \(why)",
                fix: "put it into a subnet with a route to an internet gateway", at: nat["SubnetId"]))
    }

    /// Whether the internet can come into a subnet: by a route to an internet gateway, or to something in between that
    /// may have one.
    func admitsInternet(_ subnet: Outcome.Resource) -> Reachability {
        switch table(of: subnet) {
        case .unknown: return .unknown
        case .main: return .blocked
        case .own(_, let routes, let isComplete):
            let ways = routes.map { route -> Reachability in
                if !route["GatewayId"].isAbsent {
                    return Reachability(
                        outcome.resource(route["GatewayId"]).map { $0.type == "AWS::EC2::InternetGateway" })
                }
                let isOutward = ["NatGatewayId", "EgressOnlyInternetGatewayId", "TransitGatewayId"].contains {
                    !route[$0].isAbsent
                }
                return isOutward ? .blocked : .unknown
            }
            return Reachability.any(ways + (isComplete ? [] : [.unknown]))
        }
    }
}
