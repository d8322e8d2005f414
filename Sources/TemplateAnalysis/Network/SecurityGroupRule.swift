// SPDX-License-Identifier: Apache-2.0

/// One rule of a security group.
public struct SecurityGroupRule: Sendable {
    /// Whom it admits, or where it lets traffic go.
    public enum Peer: Sendable {
        /// A range of IPv4 addresses.
        case block(IPv4Block)
        /// A range of IPv6 addresses, as it is written.
        case ipv6(String)
        /// What has another security group.
        case group(PropertyValue)
        /// A list of ranges by its ID. Those of AWS's own services hold public addresses only.
        case prefixList(isOfAWS: Bool)
        /// What only the deployment knows.
        case unknown
    }

    /// Whom it admits, or where it lets traffic go.
    public let peer: Peer
    /// The protocol: `tcp`, `udp`, `-1` for all; nil when it is unknown.
    public let ipProtocol: String?
    /// The ports that it is about.
    public let ports: PortRange
    /// Where the rule is written.
    public let value: PropertyValue

    /// - Parameter value: the rule, whether it stands in a group or is a resource of its own.
    init(_ value: PropertyValue, isIngress: Bool) {
        self.value = value
        let number = value["IpProtocol"].text?.lowercased()
        ipProtocol = number.map { ["6": "tcp", "17": "udp", "1": "icmp"][$0] ?? $0 }
        ports = PortRange(from: value["FromPort"], to: value["ToPort"], isAll: number == "-1")
        peer = Self.peer(value, isIngress ? "Source" : "Destination")
    }

    private static func peer(_ value: PropertyValue, _ side: String) -> Peer {
        let block = value["CidrIp"]
        if !block.isAbsent { return block.text.flatMap { IPv4Block($0) }.map { .block($0) } ?? .unknown }
        let wide = value["CidrIpv6"]
        if !wide.isAbsent { return wide.text.map { .ipv6($0) } ?? .unknown }
        let group = value["\(side)SecurityGroupId"]
        if !group.isAbsent { return .group(group) }
        let list = value["\(side)PrefixListId"]
        if !list.isAbsent { return .prefixList(isOfAWS: list.text.map(isOfAWS) ?? false) }
        return .unknown
    }

    /// AWS's own lists have short IDs, as `pl-6da54004`; those of customers have 17 digits.
    private static func isOfAWS(_ id: String) -> Bool { id.hasPrefix("pl-") && id.utf8.count == 11 }

    /// Whether it is about TCP at all.
    public var admitsTCP: Reachability {
        guard let ipProtocol else { return .unknown }
        return Reachability(ipProtocol == "tcp" || ipProtocol == "-1")
    }

    /// The other side in words; nil where nobody knows.
    package var peerText: String? {
        switch peer {
        case .block(let block): block == .everything ? "everywhere" : block.description
        case .ipv6(let text): text
        case .group(let value): value.resource.map { "'\($0)'" }
        case .prefixList: "a prefix list"
        case .unknown: nil
        }
    }
}
