// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// What makes a picture readable: what stands there several times is drawn once.
extension Sketch {
    mutating func simplify(most: Int) {
        standForServices()
        dropIdleGateways()
        mergeEndpoints()
        mergeReplicas()
        var steps = 0
        // So many of one kind say no more than their number.
        while steps < 500, mergeLargest(atLeast: picture.symbols.count > most ? 2 : Self.crowd) { steps += 1 }
        picture.removeEmptyBoxes()
        picture.uniteArrows()
        for index in picture.symbols.indices {
            let symbol = picture.symbols[index]
            let members = symbol.members.isEmpty ? [symbol.id] : symbol.members
            picture.symbols[index].fingerprint = members.compactMap { outcome[$0]?.properties.resolved }
        }
    }

    private static let crowd = 13

    /// A service of AWS becomes what the stacks have of it.
    private mutating func standForServices() {
        for (id, names) in standIns.sorted(by: { $0.key < $1.key }) {
            guard var symbol = picture.symbols.first(where: { $0.id == id }) else { continue }
            let drawn = picture.symbols.filter { names.contains($0.id) }
            let boxes = Set(drawn.map(\.box))
            guard boxes.count == 1, symbol.category == .registry, let first = drawn.first else { continue }
            symbol.box = first.box
            symbol.type = first.type
            symbol.label = "ECR"
            symbol.caption = "\(drawn.count) repositories"
            symbol.count = drawn.count
            symbol.place = first.place
            picture.merge(Set(names + [id]), into: symbol)
        }
    }

    /// Gateways by which no arrow leads tell nothing that the subnets do not say.
    private mutating func dropIdleGateways() {
        let ends = Set(picture.arrows.flatMap { [$0.from, $0.to] })
        let idle = Set(
            picture.symbols.filter {
                $0.category == .gateway && $0.type?.hasSuffix("InternetGateway") == true && !ends.contains($0.id)
            }.map(\.id))
        if picture.symbols.count > idle.count { picture.symbols.removeAll { idle.contains($0.id) } }
    }

    /// Endpoints of one box become one, unless a way breaks there.
    private mutating func mergeEndpoints() {
        let broken = Set(picture.arrows.filter { $0.kind == .broken }.flatMap { [$0.from, $0.to] })
        let endpoints = picture.symbols.filter { $0.category == .endpoint && !broken.contains($0.id) }
        for (_, members) in Self.grouped(endpoints, by: { "\($0.box ?? "") \($0.stack ?? "")" }) where members.count > 1
        {
            var symbol = members[0]
            symbol = Picture.Symbol(
                "endpoints:\(members[0].id)", in: symbol.box, "VPC endpoints",
                members.compactMap { outcome[$0.id].flatMap { VPCEndpoint($0, in: outcome).service } }
                    .joined(separator: ", "), .endpoint, type: symbol.type, place: symbol.place)
            symbol.stack = members[0].stack
            symbol.count = members.count
            picture.merge(Set(members.map(\.id)), into: symbol)
        }
    }

    /// What stands once in each subnet of a tier, as NAT gateways do, spans them.
    private mutating func mergeReplicas() {
        let subnets = Dictionary(
            picture.boxes.filter { $0.kind == .subnet }.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let alone = picture.symbols.filter { symbol in
            symbol.type == "AWS::EC2::NatGateway"
                && symbol.box.flatMap { subnets[$0]?.parent }.map { $0.hasPrefix("tier:") } ?? false
        }
        for (_, members) in Self.grouped(
            alone, by: { "\($0.box.flatMap { subnets[$0]?.parent } ?? "") \($0.type ?? "")" })
        where members.count > 1 {
            let homes = members.compactMap { $0.box.flatMap { subnets[$0] } }
            guard Set(homes.map(\.id)).count == members.count, let tier = homes[0].parent else { continue }
            let chips = picture.boxes.first { $0.id == tier }?.chips.count ?? 0
            let count = subnets.values.count { $0.parent == tier } + chips
            let caption = count == members.count ? "one in each zone" : "in \(members.count) of \(count) subnets"
            var symbol = Picture.Symbol(
                members[0].id, in: tier, "NAT gateways", caption, .gateway, type: members[0].type,
                place: members[0].place)
            symbol.count = members.count
            picture.merge(Set(members.map(\.id)), into: symbol)
            empty(homes, into: tier)
        }
    }

    /// Subnets in which nothing stands any more become chips of their tier.
    private mutating func empty(_ subnets: [Picture.Box], into tier: String) {
        let inhabited = Set(picture.symbols.compactMap(\.box))
        let idle = subnets.filter { !inhabited.contains($0.id) }
        picture.boxes.removeAll { box in idle.contains { $0.id == box.id } }
        guard let index = picture.boxes.firstIndex(where: { $0.id == tier }) else { return }
        picture.boxes[index].chips += idle.map {
            [$0.title, $0.detail].compactMap { $0 }.joined(separator: " · ")
        }
    }

    /// Makes one of the most numerous things of one type in one box; of all types of one box where that is not enough.
    private mutating func mergeLargest(atLeast least: Int) -> Bool {
        let drawn = picture.symbols.filter { $0.box != nil }
        let byType = Self.grouped(drawn) { "\($0.box ?? "") \($0.type ?? $0.id)" }
        let byCategory = Self.grouped(drawn) { "\($0.box ?? "") \($0.category.family)" }
        func largest(_ groups: [(String, [Picture.Symbol])]) -> [Picture.Symbol]? {
            groups.map(\.1).filter { $0.count >= least }.max { ($0.count, $1[0].id) < ($1.count, $0[0].id) }
        }
        let types = largest(byType)
        func others() -> [Picture.Symbol]? {
            least > 2 ? nil : largest(byCategory) ?? largest(Self.grouped(drawn) { $0.box ?? "" })
        }
        guard let members = types ?? others() else { return false }
        let count = members.reduce(0) { $0 + $1.count }
        let type = types == nil ? nil : members[0].type
        let caption = type.flatMap { Protagonists.facts[$0]?.caption } ?? members[0].caption
        let isOfOneKind = types != nil || members.allSatisfy { $0.caption == caption }
        let name = isOfOneKind ? caption : members[0].category.family.rawValue
        var symbol = Picture.Symbol(
            "many:\(members[0].id)", in: members[0].box, "\(count) × \(name)", Self.names(of: members),
            members[0].category, type: type, place: members[0].place)
        symbol.count = count
        symbol.stack = Set(members.map(\.stack)).count == 1 ? members[0].stack : nil
        picture.merge(Set(members.map(\.id)), into: symbol)
        return true
    }

    private static func names(of members: [Picture.Symbol]) -> String {
        let shown = members.prefix(2).map(\.label).joined(separator: ", ")
        return members.count > 2 ? "\(shown), …" : shown
    }

    private static func grouped(_ symbols: [Picture.Symbol], by key: (Picture.Symbol) -> String)
        -> [(String, [Picture.Symbol])]
    {
        var order: [String] = []
        var groups: [String: [Picture.Symbol]] = [:]
        for symbol in symbols {
            let key = key(symbol)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(symbol)
        }
        return order.map { ($0, groups[$0] ?? []) }
    }
}
