// SPDX-License-Identifier: Apache-2.0

extension Network {
    /// The other side of a connection, as the rules of a security group see it.
    package enum Party {
        /// A member, in one of its subnets where that is known.
        case member(NetworkMember, Outcome.Resource?)
        /// Addresses of the internet, those of AWS's public services among them.
        case publicAddresses
    }

    /// Whether the groups of a member let it open a connection.
    package func lets(_ member: NetworkMember, out port: Port, to party: Party) -> Reachability {
        guard member.isFiltered else { return .reachable }
        let answers = member.groups.map { name -> Reachability in
            guard let group = groups[name] else { return .unknown }
            if group.egress.isEmpty && (group.isDefault || group.resource["SecurityGroupEgress"].isAbsent) {
                return .reachable
            }
            return Reachability.any(
                group.egress.map { matches($0, port, party) } + (group.mayHaveMoreEgress ? [.unknown] : []))
        }
        return Reachability.any(answers + (member.hasUnknownGroups ? [.unknown] : []))
    }

    /// Whether the groups of a member admit a connection.
    package func admits(_ member: NetworkMember, _ port: Port, from party: Party) -> Reachability {
        guard member.isFiltered else { return .reachable }
        let answers = member.groups.map { name -> Reachability in
            guard let group = groups[name] else { return .unknown }
            if group.isDefault, case .member(let other, _) = party, other.groups.contains(name) { return .reachable }
            return Reachability.any(
                group.ingress.map { matches($0, port, party) } + (group.mayHaveMoreIngress ? [.unknown] : []))
        }
        return Reachability.any(answers + (member.hasUnknownGroups ? [.unknown] : []))
    }

    package func matches(_ rule: SecurityGroupRule, _ port: Port, _ party: Party) -> Reachability {
        Reachability.all(rule.admitsTCP, rule.ports.contains(port), covers(rule.peer, party))
    }

    func covers(_ peer: SecurityGroupRule.Peer, _ party: Party) -> Reachability {
        switch (peer, party) {
        case (.unknown, _): .unknown
        case (.block(.everything), _): .reachable
        case (.block(let block), .publicAddresses): block.isPrivate ? .blocked : .unknown
        case (.group, .publicAddresses): .blocked
        case (.prefixList, .publicAddresses): .unknown
        case (.ipv6, .publicAddresses): .unknown
        case (.prefixList(let isOfAWS), .member): isOfAWS ? .blocked : .unknown
        case (.ipv6, .member(_, let subnet)): subnet?["Ipv6CidrBlock"].isAbsent ?? false ? .blocked : .unknown
        case (.group(let value), .member(let member, _)):
            if let name = SecurityGroup.name(of: value), groups[name] != nil {
                member.groups.contains(name) ? .reachable : member.hasUnknownGroups ? .unknown : .blocked
            } else {
                // A group that is none of this template's can be one of the unknown ones.
                member.hasUnknownGroups || value.resource != nil ? .unknown : .blocked
            }
        case (.block(let block), .member(_, let subnet)): subnet.map { covers(block, $0) } ?? .unknown
        }
    }

    /// Whether all addresses of a subnet are of the block.
    private func covers(_ block: IPv4Block, _ subnet: Outcome.Resource) -> Reachability {
        if let own = subnet["CidrBlock"].text.flatMap({ IPv4Block($0) }) {
            return Reachability(block.contains(own))
        }
        guard let vpc = vpc(of: subnet), let whole = vpc["CidrBlock"].text.flatMap({ IPv4Block($0) }) else {
            return .unknown
        }
        if block.contains(whole) { return .reachable }
        let hasMore = !outcome.resources(of: "AWS::EC2::VPCCidrBlock").isEmpty
        return whole.overlaps(block) || hasMore ? .unknown : .blocked
    }
}
