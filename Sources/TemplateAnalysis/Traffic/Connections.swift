// SPDX-License-Identifier: Apache-2.0

extension Network {
    /// A connection to another member: out of the one's groups, into the other's.
    func connect(
        _ path: inout NetworkPath, _ member: NetworkMember, _ subnet: Outcome.Resource?, to target: NetworkMember,
        _ port: Port, hop: String
    ) {
        let places: [Outcome.Resource?] = target.subnets.isEmpty ? [nil] : target.subnets
        for place in places {
            let out = lets(member, out: port, to: .member(target, place))
            if out == .blocked {
                let blocker = blockerOut(of: member, port, to: .member(target, place), named: target.subject)
                return path.fail(at: hop, blocker)
            }
        }
        let admitted = admits(target, port, from: .member(member, subnet))
        path.take(
            hop, admitted,
            else: blockerInto(target, port, from: .member(member, subnet), named: member.subject))
    }

    /// The same, from each subnet that the member stands in; the path breaks where any of them is kept out.
    func connect(_ path: inout NetworkPath, _ member: NetworkMember, to target: NetworkMember, _ port: Port) {
        let hop = "\(target.subject):\(port.text)"
        let places: [Outcome.Resource?] = member.subnets.isEmpty ? [nil] : member.subnets
        for (index, place) in places.enumerated() where !path.isBroken {
            // One hop, seen from several places.
            var next = path
            connect(&next, member, place, to: target, port, hop: hop)
            if next.isBroken || index == places.count - 1 { path = next }
        }
    }
}
