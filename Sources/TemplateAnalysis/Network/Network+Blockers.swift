// SPDX-License-Identifier: Apache-2.0

extension Network {
    /// Why the groups of a member do not let a connection out.
    package func blockerOut(of member: NetworkMember, _ port: Port, to party: Party, named name: String) -> Blocker {
        let rules = member.groups.flatMap { groups[$0]?.egress ?? [] }
        let wrongPort = rules.first { covers($0.peer, party) != .blocked }
        let texts = rules.compactMap { rule in
            rule.ports.text.flatMap { ports in rule.peerText.map { "\(ports) to \($0)" } }
        }
        let names = Self.list(member.groups)
        let isOnlyInner: Bool = if case .publicAddresses = party { true } else { false }
        return Blocker(
            "\(names) lets out \(texts.isEmpty ? "nothing of it" : texts.joined(separator: ", ")), "
                + "not \(port.text) to \(name)",
            fix: isOnlyInner
                ? "add an egress rule for tcp \(port.text) to 0.0.0.0/0 or to the service's prefix list"
                : "add an egress rule for tcp \(port.text) to \(name)",
            at: wrongPort?.value ?? place(of: member))
    }

    /// Why the groups of a member do not admit a connection.
    package func blockerInto(_ member: NetworkMember, _ port: Port, from party: Party, named name: String) -> Blocker {
        let rules = member.groups.flatMap { groups[$0]?.ingress ?? [] }
        let wrongPort = rules.first { covers($0.peer, party) != .blocked }
        let wrongPeer = rules.first { $0.ports.contains(port) == .reachable }
        let names = Self.list(member.groups)
        let reason: String
        if let rule = wrongPort {
            reason =
                rule.admitsTCP == .blocked
                ? "\(names) admits \(rule.ipProtocol ?? "another protocol") from \(name), not tcp"
                : "\(names) admits \(rule.ports.text ?? "another port") from \(name), not \(port.text)"
        } else if let rule = wrongPeer, let peer = rule.peerText {
            reason = "\(names) admits \(port.text) from \(peer), which is not \(name)"
        } else if member.groups.contains(where: { groups[$0]?.isDefault ?? false }) {
            reason = "it has the VPC's default security group, which admits its own members alone"
        } else {
            reason = "\(names) admits \(rules.isEmpty ? "nothing" : "other ports and addresses alone")"
        }
        return Blocker(
            reason, fix: "admit tcp \(port.text) from \(name)",
            at: (wrongPort ?? wrongPeer)?.value ?? place(of: member))
    }

    private func place(of member: NetworkMember) -> PropertyValue {
        member.groups.first.flatMap { groups[$0] }.flatMap { $0.isDefault ? nil : $0.resource.properties }
            ?? member.groupsValue
    }

    package static func list(_ names: [String]) -> String {
        names.isEmpty ? "its security group" : names.map { "'\($0)'" }.joined(separator: " with ")
    }
}
