// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// The subnets of networks, put together where they share what stands in them or lead the same way.
struct Tiers {
    /// Subnets that are one box.
    struct Tier {
        let id: String
        let vpc: String?
        let title: String
        let detail: String?
        let isPublic: Bool
        let subnets: [Outcome.Resource]
        /// The subnets in which something stands that stands in no other.
        var inhabited: Set<String> = []

        /// Its box, and one for each subnet that has something of its own.
        func boxes(in network: Network) -> [Picture.Box] {
            let parent = vpc.map { "vpc:\($0)" } ?? Places.region
            if subnets.count == 1 {
                return [Self.box(of: subnets[0], parent, isPublic)]
            }
            var box = Picture.Box(id: id, parent: parent, kind: .tier, title: title, detail: detail)
            box.isPublic = isPublic
            box.members = subnets.map(\.logicalID)
            box.chips = subnets.filter { !inhabited.contains($0.logicalID) }.map(Self.text)
            let own = subnets.filter { inhabited.contains($0.logicalID) }
            return [box] + own.map { Self.box(of: $0, id, isPublic) }
        }

        private static func box(of subnet: Outcome.Resource, _ parent: String, _ isPublic: Bool) -> Picture.Box {
            var box = Picture.Box(
                id: "subnet:\(subnet.logicalID)", parent: parent, kind: .subnet,
                title: Wording.name(of: subnet.logicalID), detail: detail(of: subnet))
            box.isPublic = isPublic
            box.members = [subnet.logicalID]
            return box
        }

        private static func text(_ subnet: Outcome.Resource) -> String {
            [Wording.name(of: subnet.logicalID), detail(of: subnet)].compactMap { $0 }.joined(separator: " · ")
        }

        private static func detail(of subnet: Outcome.Resource) -> String? {
            let parts = [zone(of: subnet), subnet["CidrBlock"].text].compactMap { $0 }
            return parts.isEmpty ? nil : parts.joined(separator: " · ")
        }

        /// The zone by its name, or by its place among those of the region.
        private static func zone(of subnet: Outcome.Resource) -> String? {
            let zone = subnet["AvailabilityZone"]
            if let text = zone.text { return text }
            guard case ("Fn::Select", let argument)? = zone.node?.function, let index = argument[0]?.scalarText,
                let number = Int(index), (0..<26).contains(number)
            else { return nil }
            return "zone \(number + 1)"
        }
    }

    private(set) var all: [Tier] = []
    private var tierOfSubnet: [String: Int] = [:]

    /// - Parameter members: the subnets of each thing that stands in some.
    init(_ network: Network, members: [[Outcome.Resource]]) {
        let subnets = network.outcome.resources(of: VPCKind.subnet)
        var groups = Groups(subnets.map(\.logicalID))
        for places in members {
            for place in places.dropFirst() { groups.unite(places[0].logicalID, place.logicalID) }
        }
        let spanned = Set(members.filter { $0.count > 1 }.flatMap { $0 }.map(\.logicalID))
        // What nothing spans is put together by where it leads.
        var first: [String: String] = [:]
        for subnet in subnets where !spanned.contains(subnet.logicalID) {
            let key = "\(network.vpc(of: subnet)?.logicalID ?? "") \(Self.wording(network, subnet).title)"
            if let other = first[key] {
                groups.unite(other, subnet.logicalID)
            } else {
                first[key] = subnet.logicalID
            }
        }
        let alone = Set(members.filter { $0.count == 1 }.map { $0[0].logicalID })
        for names in groups.all {
            let own = subnets.filter { names.contains($0.logicalID) }
            let wordings = own.map { Self.wording(network, $0) }
            let isOne = wordings.allSatisfy { $0 == wordings[0] }
            for name in names { tierOfSubnet[name] = all.count }
            all.append(
                Tier(
                    id: "tier:\(own[0].logicalID)", vpc: network.vpc(of: own[0])?.logicalID,
                    title: isOne ? wordings[0].title : "Subnets", detail: isOne ? wordings[0].detail : nil,
                    isPublic: wordings.contains { $0.title == Self.open }, subnets: own,
                    inhabited: alone.intersection(names)))
        }
    }

    private static let open = "Public subnets"

    /// What subnets are called by where they lead.
    private static func wording(_ network: Network, _ subnet: Outcome.Resource) -> (title: String, detail: String?) {
        switch network.egressRoute(of: subnet) {
        case .internetGateway: (open, nil)
        case .natGateway: ("Private subnets", "out by a NAT gateway")
        case .blocked: ("Private subnets", "no route to the internet")
        case .other: ("Subnets", "out by another network")
        case .unknown: ("Subnets", nil)
        }
    }

    /// The box of what stands in these subnets.
    func box(of subnets: [Outcome.Resource]) -> String? {
        guard let first = subnets.first, let index = tierOfSubnet[first.logicalID] else { return nil }
        let tier = all[index]
        return subnets.count == 1 || tier.subnets.count == 1 ? "subnet:\(first.logicalID)" : tier.id
    }
}

/// Names put together into groups, in the order of the names.
struct Groups {
    private let names: [String]
    private var leaders: [String: String]

    init(_ names: [String]) {
        self.names = names
        leaders = Dictionary(names.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private func leader(_ name: String) -> String {
        var name = name
        while let next = leaders[name], next != name { name = next }
        return name
    }

    mutating func unite(_ one: String, _ other: String) {
        let (first, second) = (leader(one), leader(other))
        if first != second { leaders[second] = first }
    }

    var all: [[String]] {
        var order: [String] = []
        var groups: [String: [String]] = [:]
        for name in names {
            let leader = leader(name)
            if groups[leader] == nil { order.append(leader) }
            groups[leader, default: []].append(name)
        }
        return order.compactMap { groups[$0] }
    }
}
