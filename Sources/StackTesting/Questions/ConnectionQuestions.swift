// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Questions about connections by TCP.
struct ConnectionQuestions {
    private let system: any SystemQuestions
    private let traffic: Traffic

    init(_ system: some SystemQuestions) {
        self.system = system
        traffic = system.traffic
    }

    private var network: Network { traffic.network }
    private var outcome: Outcome { network.outcome }

    func canReach(_ source: NetworkParty, _ target: NetworkParty, _ port: Port) -> SystemAnswer {
        answer(source, target, { .reaching($0, $1, port) }, { reach($0, $1, port, $2) })
    }

    func allows(_ source: NetworkParty, _ target: NetworkParty, _ port: Port) -> SystemAnswer {
        answer(source, target, { .allowing($0, $1, port) }, { pass($0, $1, port, $2) })
    }

    /// Nil members are the internet.
    private func answer(
        _ source: NetworkParty, _ target: NetworkParty, _ question: (String, String) -> SystemQuestion,
        _ judge: (NetworkMember?, NetworkMember?, SystemQuestion) -> SystemAnswer
    ) -> SystemAnswer {
        do throws(Unanswered) {
            let (from, to) = (try member(source), try member(target))
            return judge(from, to, question(from?.subject ?? "the internet", to?.subject ?? "the internet"))
        } catch {
            return SystemAnswer(nil, to: question(source.title, target.title), error.reason, at: nil)
        }
    }

    private func reach(_ source: NetworkMember?, _ target: NetworkMember?, _ port: Port, _ question: SystemQuestion)
        -> SystemAnswer
    {
        switch (source, target) {
        case (nil, nil): SystemAnswer(nil, to: question, "both are the internet", at: nil)
        case (nil, let target?): fromInternet(target, port, question)
        case (let source?, nil): toInternet(source, port, question)
        case (let source?, let target?):
            apart(source, target, question) ?? between(source, target, port, question)
        }
    }

    private func pass(_ source: NetworkMember?, _ target: NetworkMember?, _ port: Port, _ question: SystemQuestion)
        -> SystemAnswer
    {
        switch (source, target) {
        case (nil, nil): SystemAnswer(nil, to: question, "both are the internet", at: nil)
        case (nil, let target?): admitted(target, port, from: .publicAddresses, "the internet", question)
        case (let source?, nil): letOut(source, port, question)
        case (let source?, let target?): between(source, target, port, question)
        }
    }

    private func member(_ party: NetworkParty) throws(Unanswered) -> NetworkMember? {
        guard case .named(let name) = party.kind else { return nil }
        let resource = try system.resource(named: name)
        if let member = network.addresses(of: resource) { return member }
        if resource.type == "AWS::EC2::SecurityGroup" { return .having(resource, in: outcome) }
        let others = network.members.map(\.resource.logicalID).joined(separator: ", ")
        throw Unanswered(
            reason: "'\(resource.logicalID)' (\(resource.type)) has no addresses in a VPC"
                + (others.isEmpty ? "; nothing here has" : "; these have: \(others)"))
    }

    private func between(
        _ source: NetworkMember, _ target: NetworkMember, _ port: Port, _ question: SystemQuestion
    ) -> SystemAnswer {
        let path = network.path(from: source, to: target, port: port)
        if path.isBroken || !path.isCertain { return SystemAnswer(path, to: question) }
        return admitted(target, port, from: .member(source, source.subnets.first), source.subject, question)
    }

    /// What the groups of the target say.
    private func admitted(
        _ target: NetworkMember, _ port: Port, from party: Network.Party, _ name: String, _ question: SystemQuestion
    ) -> SystemAnswer {
        switch network.admits(target, port, from: party) {
        case .blocked:
            let blocker = network.blockerInto(target, port, from: party, named: name)
            return SystemAnswer(false, to: question, blocker.reason, at: blocker.place.location)
        case .unknown:
            return SystemAnswer(
                nil, to: question,
                "\(Network.list(target.groups)) has rules that are known only when it is deployed, or "
                    + "that admit some of these addresses", at: target.groupsValue.location)
        case .reachable:
            guard target.isFiltered else {
                return SystemAnswer(
                    true, to: question, "no security group filters its traffic", at: target.resource.location)
            }
            for group in target.groups.compactMap({ network.groups[$0] }) {
                for rule in group.ingress where network.matches(rule, port, party) == .reachable {
                    let ports = rule.ports.text ?? "the port"
                    return SystemAnswer(
                        true, to: question, "'\(group.name)' admits \(ports) from \(rule.peerText ?? name)",
                        at: rule.value.location)
                }
            }
            return SystemAnswer(
                true, to: question, "\(Network.list(target.groups)) admits its own members",
                at: target.groupsValue.location)
        }
    }

    /// What the groups of the source say of the internet.
    private func letOut(_ source: NetworkMember, _ port: Port, _ question: SystemQuestion) -> SystemAnswer {
        switch network.lets(source, out: port, to: .publicAddresses) {
        case .blocked:
            let blocker = network.blockerOut(of: source, port, to: .publicAddresses, named: "the internet")
            return SystemAnswer(false, to: question, blocker.reason, at: blocker.place.location)
        case .unknown:
            return SystemAnswer(
                nil, to: question, "\(Network.list(source.groups)) lets out to some addresses, or to what is not known",
                at: source.groupsValue.location)
        case .reachable:
            return SystemAnswer(
                true, to: question, "\(Network.list(source.groups)) lets it out", at: source.groupsValue.location)
        }
    }

    /// From the subnet where it is worst.
    private func toInternet(_ source: NetworkMember, _ port: Port, _ question: SystemQuestion) -> SystemAnswer {
        let out = letOut(source, port, question)
        if out.isFalse { return out }
        let ways = source.subnets.map { exit($0, source, question) }
        return ways.first(where: \.isFalse) ?? ways.first(where: \.isUnknown) ?? (out.isUnknown ? out : ways.first)
            ?? SystemAnswer(nil, to: question, "nobody knows its subnets", at: source.resource.location)
    }

    private func exit(_ subnet: Outcome.Resource, _ source: NetworkMember, _ question: SystemQuestion) -> SystemAnswer {
        let name = "subnet '\(subnet.logicalID)'"
        switch network.egressRoute(of: subnet) {
        case .internetGateway(let gateway):
            let address = source.hasPublicAddress.map { $0 ? "it has a public address" : "it has no public address" }
            return SystemAnswer(
                source.hasPublicAddress, to: question,
                "\(name) leaves by internet gateway '\(gateway.logicalID)', and "
                    + (address ?? "nobody knows whether it has a public address"), at: source.resource.location)
        case .natGateway(let nat):
            return SystemAnswer(
                true, to: question, "\(name) leaves by NAT gateway '\(nat.logicalID)'", at: nat.location)
        case .other(let hop): return SystemAnswer(nil, to: question, "\(name) leaves by \(hop)", at: subnet.location)
        case .unknown:
            return SystemAnswer(nil, to: question, "nobody knows all routes of \(name)", at: subnet.location)
        case .blocked(let blocker):
            return SystemAnswer(false, to: question, blocker.reason, at: blocker.place.location)
        }
    }

    /// Networks that nothing joins.
    private func apart(
        _ source: NetworkMember, _ target: NetworkMember, _ question: SystemQuestion
    ) -> SystemAnswer? {
        let vpcs = [source, target].map { member in Set(member.subnets.compactMap { network.vpc(of: $0)?.logicalID }) }
        guard !vpcs[0].isEmpty, !vpcs[1].isEmpty, vpcs[0].isDisjoint(with: vpcs[1]), !source.hasUnknownSubnets,
            !target.hasUnknownSubnets
        else { return nil }
        let names = vpcs.map { $0.sorted().map { "'\($0)'" }.joined(separator: ", ") }
        let joins = outcome.resources.first { Self.joining.contains($0.type) }
        return SystemAnswer(
            joins == nil ? false : nil, to: question,
            "they stand in different networks, \(names[0]) and \(names[1])"
                + (joins.map { ", and nobody follows '\($0.logicalID)'" } ?? ", and nothing joins them"),
            at: joins?.location ?? source.resource.location)
    }

    private static let joining: Set = [
        "AWS::EC2::VPCPeeringConnection", "AWS::EC2::TransitGatewayAttachment",
        "AWS::EC2::TransitGatewayVpcAttachment", "AWS::NetworkManager::VpcAttachment",
        "AWS::VpcLattice::ServiceNetwork",
    ]

    private func fromInternet(_ target: NetworkMember, _ port: Port, _ question: SystemQuestion) -> SystemAnswer {
        let publicity = network.publicity(of: target.resource)
        if let publicity, publicity.isPublic != true {
            return SystemAnswer(publicity.isPublic, to: question, publicity.reason, at: publicity.place.location)
        }
        if let listeners = closed(target, port) {
            return SystemAnswer(false, to: question, listeners, at: target.resource.location)
        }
        return admitted(target, port, from: .publicAddresses, "the internet", question)
    }

    /// Why a load balancer does not listen on a port.
    private func closed(_ target: NetworkMember, _ port: Port) -> String? {
        guard target.resource.type == "AWS::ElasticLoadBalancingV2::LoadBalancer", let asked = port.number,
            !outcome.mayHaveMore
        else { return nil }
        let listeners = outcome.resources(of: "AWS::ElasticLoadBalancingV2::Listener").filter {
            outcome.resource($0["LoadBalancerArn"]).map { $0 == target.resource } ?? true
        }
        let ports = listeners.map { $0["Port"].number }
        if ports.contains(where: { $0 == nil || $0 == asked }) { return nil }
        let list = ports.compactMap { $0.map { "\($0)" } }.joined(separator: ", ")
        return "it listens on \(list.isEmpty ? "no port" : list)"
    }
}

extension SystemAnswer {
    /// What a path says.
    init(_ path: NetworkPath, to question: SystemQuestion) {
        guard let failure = path.failure else {
            self.init(path.isCertain ? true : nil, to: question, "\(path)", at: nil)
            return
        }
        // A connection has no hops before it breaks.
        let reason = path.hops.count > 1 ? "\(path)" : failure.blocker.reason
        self.init(false, to: question, reason, at: failure.blocker.place.location)
    }
}

extension NetworkParty {
    fileprivate var title: String {
        switch kind {
        case .named(let name): "'\(name)'"
        case .internet: "the internet"
        }
    }
}

extension NetworkMember {
    /// Whatever has a security group, wherever that stands.
    fileprivate static func having(_ group: Outcome.Resource, in outcome: Outcome) -> NetworkMember {
        func value(_ node: Node?) -> PropertyValue {
            PropertyValue(node, element: group.logicalID, path: Node.Path(), at: group.location, in: group.evaluator)
        }
        return NetworkMember(
            "what has '\(group.logicalID)'", group, groups: value(.array([.ref(group.logicalID)])),
            subnets: value(nil), in: outcome, hasPublicAddress: nil)
    }
}
