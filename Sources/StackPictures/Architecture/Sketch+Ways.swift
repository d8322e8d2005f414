// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// The ways of traffic as arrows.
extension Sketch {
    static let client = "outside:client"
    static let insider = "outside:insider"

    mutating func addWays() {
        findCalls()
        for path in Traffic(network: network, permissions: permissions).paths { add(path) }
        picture.uniteArrows()
    }

    private mutating func add(_ path: NetworkPath) {
        var position: String?
        var passed: [Hop] = []
        let hops = path.hops.map { Hop($0) }
        for (index, hop) in hops.enumerated() {
            let isLast = index == hops.count - 1 && !path.isBroken
            let stops = stops(at: hop, of: path, isFirst: index == 0, isLast: isLast, before: hops.dropFirst(index + 1))
            guard let stop = stops.first else {
                passed.append(hop)
                continue
            }
            if let position {
                for stop in stops where stop != position {
                    let labels = labels(to: hop, stop, by: passed, from: position, path, hops)
                    var arrow = Picture.Arrow(position, stop, .way, labels)
                    // Where it is that nobody can follow it any more is not told: at its end at the latest.
                    arrow.isCertain = path.isCertain || !isLast
                    picture.arrows.append(arrow)
                }
            }
            position = stop
            passed = []
        }
        guard let failure = path.failure, let position else { return }
        let hop = Hop(failure.hop)
        guard let stop = stops(at: hop, of: path, isFirst: false, isLast: true, before: []).first else { return }
        picture.arrows.append(
            .init(
                position, stop, .broken, labels(to: hop, stop, by: passed, from: position, path, hops),
                reason: "\(failure.blocker.reason); \(failure.blocker.fix)"))
    }

    /// Where an arrow stops at a hop; nowhere at what it only passes.
    private mutating func stops(
        at hop: Hop, of path: NetworkPath, isFirst: Bool, isLast: Bool, before rest: ArraySlice<Hop>
    ) -> [String] {
        if hop.isPassage { return [] }
        if let name = hop.name {
            if hop.kind == "task of", let task = started[name].flatMap(symbol(for:)) { return [task] }
            if let id = symbol(for: name) { return [id] }
            return hop.kind.hasPrefix("a route") || outcome[name] == nil ? [] : [name].filter(has)
        }
        switch hop.kind {
        case "internet": return [outside(Self.client, "Clients", "on the internet", .client)]
        case "client":
            let isInside = rest.first?.kind == "load balancer"
            return isInside
                ? [outside(Self.insider, "Clients", "within the network", .client)]
                : [outside(Self.client, "Clients", "on the internet", .client)]
        default: return isLast ? services(hop.kind, of: path) : []
        }
    }

    private mutating func outside(_ id: String, _ label: String, _ caption: String, _ category: Category) -> String {
        add(.init(id, in: nil, label, caption, category))
        return id
    }

    /// What stands for a service of AWS: what the role names of it, what one has of it, or the service itself.
    private mutating func services(_ name: String, of path: NetworkPath) -> [String] {
        guard let service = Hop.services[name] else {
            return [outside("outside:\(name)", name, "on the internet", .internet)]
        }
        if name == "S3", path.purpose == "pull its image" {
            return [Self.offered("S3:layers", "S3", "layers of images", service.category, &self)]
        }
        if path.purpose.hasPrefix("call "), let caller = symbol(for: Hop(path.subject).name ?? "") {
            let called = (calls[caller] ?? []).map(\.target).filter { target in
                outcome[target].map { service.types.contains($0.type) } ?? false
            }
            if !called.isEmpty { return called }
        }
        let own = service.types.flatMap { outcome.resources(of: $0) }
        let drawn = own.filter { has($0.logicalID) }
        if drawn.count == 1 { return [drawn[0].logicalID] }
        let id = Self.offered(service.title, service.title, "service of AWS", service.category, &self)
        if !own.isEmpty {
            let boxes = Set(own.map { places.stack(of: $0.logicalID).box })
            let noun = Self.nouns[service.title]
            change(id) { symbol in
                symbol.caption = noun.map { Wording.count(own.count, $0) } ?? symbol.caption
                if noun != nil, boxes.count == 1 { symbol.box = boxes.first }
                if noun != nil { symbol.members = own.map(\.logicalID) }
            }
            if !drawn.isEmpty { standIns[id] = drawn.map(\.logicalID) }
        }
        return [id]
    }

    private static let nouns = [
        "CloudWatch Logs": "log group", "Secrets Manager": "secret", "Parameter Store": "parameter", "KMS": "key",
    ]

    private static func offered(
        _ id: String, _ label: String, _ caption: String, _ category: Category, _ sketch: inout Sketch
    ) -> String {
        sketch.add(.init("aws:\(id)", in: Places.region, label, caption, category))
        return "aws:\(id)"
    }

    private func labels(
        to hop: Hop, _ stop: String, by passed: [Hop], from position: String, _ path: NetworkPath, _ hops: [Hop]
    ) -> [String] {
        var labels: [String] = []
        if passed.contains(where: { $0.kind == "VPC link" }) { labels.append("VPC link") }
        if passed.contains(where: { $0.kind == "Service Connect" }) { labels.append("Service Connect") }
        if hop.kind == "load balancer" {
            let listener = hops.last { $0.kind == "listener" } ?? Self.listener(in: path.purpose)
            if let listener = listener?.name.flatMap({ outcome[$0] }) {
                labels.append(Wording.traffic(listener["Protocol"], Port(listener["Port"]).text) ?? "")
            }
        } else if let port = hop.port {
            let group = passed.last { $0.kind == "target group" }?.name.flatMap { outcome[$0] }
            labels.append(Wording.traffic(group?["Protocol"], port) ?? "")
        } else if hop.kind == "API" || hop.kind == "distribution" {
            labels.append("https 443")
        } else if hop.kind == "endpoint" || hop.kind.hasSuffix("gateway") {
            labels.append("https 443")
        } else if hop.name == nil, stop != Self.client {
            labels += Hop.purpose(path.purpose).map { [$0] } ?? verbs(of: path, on: stop)
        }
        return labels.filter { !$0.isEmpty }
    }

    private static func listener(in purpose: String) -> Hop? {
        let prefix = "reach "
        return purpose.hasPrefix(prefix) ? Hop(String(purpose.dropFirst(prefix.count))) : nil
    }

    private func verbs(of path: NetworkPath, on target: String) -> [String] {
        guard let caller = symbol(for: Hop(path.subject).name ?? "") else { return [] }
        return calls[caller]?.first { $0.target == target }?.verbs ?? []
    }
}
