extension Network {
    /// A connection to another member: out of the one's groups, into the other's.
    func connect(
        _ way: inout Way, _ member: NetworkMember, _ subnet: Outcome.Resource?, to target: NetworkMember,
        _ port: Port, hop: String
    ) {
        let places: [Outcome.Resource?] = target.subnets.isEmpty ? [nil] : target.subnets
        for place in places {
            let out = lets(member, out: port, to: .member(target, place))
            if out == .blocked {
                let obstacle = obstacleOut(of: member, port, to: .member(target, place), named: target.subject)
                return way.fail(at: hop, obstacle)
            }
        }
        let admitted = admits(target, port, from: .member(member, subnet))
        way.take(
            hop, admitted,
            else: obstacleInto(target, port, from: .member(member, subnet), named: member.subject))
    }

    /// The same, from each subnet that the member stands in; the way breaks where any of them is kept out.
    func connect(_ way: inout Way, _ member: NetworkMember, to target: NetworkMember, _ port: Port) {
        let hop = "\(target.subject):\(port.text)"
        let places: [Outcome.Resource?] = member.subnets.isEmpty ? [nil] : member.subnets
        for (index, place) in places.enumerated() where !way.isBroken {
            // One hop, seen from several places.
            var next = way
            connect(&next, member, place, to: target, port, hop: hop)
            if next.isBroken || index == places.count - 1 { way = next }
        }
    }
}
