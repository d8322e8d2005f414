// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// What sets off what, beside the network.
extension Sketch {
    mutating func addFlows() {
        for resource in outcome.resources {
            for flow in FlowTable.flows[resource.type] ?? [] {
                let sources = ends(flow.from, of: resource)
                let targets = sources.isEmpty ? [] : ends(flow.to, of: resource)
                for source in sources {
                    for target in targets where target != source {
                        // The way through the network says more.
                        guard !picture.arrows.contains(where: { $0.from == source && $0.to == target && $0.isWay })
                        else { continue }
                        picture.arrows.append(.init(source, target, .flow, flow.label.map { [$0] } ?? []))
                    }
                }
            }
        }
        addServerlessAPIs()
        markServerless()
        addTargets()
        addGuards()
        picture.uniteArrows()
    }

    private func ends(_ path: [String]?, of resource: Outcome.Resource) -> [String] {
        guard let path else { return symbol(for: resource.logicalID).map { [$0] } ?? [] }
        var found: [String] = []
        for value in resource.properties.values(at: path) {
            for id in symbols(in: value) where !found.contains(id) { found.append(id) }
        }
        return found
    }

    /// What stands behind a web ACL.
    private mutating func addGuards() {
        let associated = outcome.resources(of: "AWS::WAFv2::WebACLAssociation").map { $0["ResourceArn"] }
            .flatMap { symbols(in: $0) }
        let distributions = outcome.resources(of: "AWS::CloudFront::Distribution").filter {
            !$0["DistributionConfig"]["WebACLId"].isAbsent
        }.compactMap { symbol(for: $0.logicalID) }
        for id in associated + distributions { change(id) { if $0.guards.isEmpty { $0.guards = ["web ACL"] } } }
    }

    /// Clients of what AWS puts on the internet, where no way tells of them.
    mutating func addClients() {
        for symbol in picture.symbols {
            guard symbol.isPublic else { continue }
            let isEntrance = [.api, .edge, .function].contains(symbol.category)
            let isBehind = picture.arrows.contains { arrow in
                arrow.to == symbol.id && arrow.isWay
                    || arrow.to == symbol.id
                        && picture.symbols.contains { $0.id == arrow.from && $0.category == .edge }
            }
            if isBehind { continue }
            let ports = isEntrance ? ["https 443"] : openPorts(of: symbol.id)
            if ports.isEmpty { continue }
            add(.init(Self.client, in: nil, "Clients", "on the internet", .client))
            picture.arrows.append(.init(Self.client, symbol.id, .way, ports))
        }
    }

    /// The ports that everybody may connect to.
    private func openPorts(of id: String) -> [String] {
        let groups = network.member(id)?.groups.compactMap { network.groups[$0] } ?? []
        var found: [String] = []
        for rule in groups.flatMap(\.ingress) {
            guard case .block(.everything) = rule.peer, let ports = rule.ports.text else { continue }
            let text = ports == "everything" ? "all ports" : "\(rule.ipProtocol ?? "tcp") \(ports)"
            if !found.contains(text) { found.append(text) }
        }
        return found
    }

    /// What something names that would have no arrow otherwise.
    mutating func addUses() {
        let ends = Set(picture.arrows.flatMap { [$0.from, $0.to] })
        for symbol in picture.symbols where !ends.contains(symbol.id) {
            guard let resource = outcome[symbol.id] else { continue }
            for target in symbols(in: resource.properties) where target != symbol.id {
                picture.arrows.append(.init(symbol.id, target, .dependency))
            }
        }
        picture.uniteArrows()
    }
}

extension Picture.Arrow {
    /// Whether it stands for traffic through the network.
    var isWay: Bool { kind == .way || kind == .broken }
}
