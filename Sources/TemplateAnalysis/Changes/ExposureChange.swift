// SPDX-License-Identifier: Apache-2.0

/// Something that the internet comes to now and did not before, or the other way round.
package struct ExposureChange: Sendable {
    /// Whether the internet comes to it.
    package enum Certainty: String, Sendable {
        case certain
        /// The rules admit it, and nobody knows here whether there is a route.
        case possible
        /// The rules admit it, and there is no route.
        case withoutRoute
    }

    /// The resource.
    package let name: String
    /// As the end of a sentence: `tcp 443`; nil for whatever it offers.
    package let ports: String?
    package let certainty: Certainty
    /// Why, as the end of a sentence.
    package let reason: String
    package let place: PropertyValue

    fileprivate var key: String { "\(name) \(ports ?? "")" }
}

extension SystemComparison {
    /// What the internet comes to newly, and what no more.
    package var exposure: (gained: [ExposureChange], lost: [ExposureChange]) {
        let (before, after) = (ExposureChange.all(in: old.outcome), ExposureChange.all(in: new.outcome))
        return (Self.beyond(before, after), Self.beyond(after, before))
    }

    /// Those that the others do not have, or not that surely.
    private static func beyond(_ others: [ExposureChange], _ all: [ExposureChange]) -> [ExposureChange] {
        let known = Dictionary(others.map { ($0.key, $0.certainty) }, uniquingKeysWith: { first, _ in first })
        return all.filter { one in
            guard let other = known[one.key] else { return true }
            return one.certainty == .certain ? other != .certain : one.certainty == .possible && other == .withoutRoute
        }
    }
}

extension ExposureChange {
    /// All that rules or services let the internet come to, each once.
    fileprivate static func all(in outcome: Outcome) -> [ExposureChange] {
        let network = Network(outcome)
        let members = Set(network.members.map(\.resource.logicalID))
        var seen: Set<String> = []
        return outcome.resources.filter { members.contains($0.logicalID) || types.contains($0.type) }.flatMap {
            all(of: $0, in: network)
        }.filter { seen.insert($0.key).inserted }
    }

    /// What can be public without an address in a VPC.
    private static let types: Set = [
        "AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api", "AWS::CloudFront::Distribution",
        "AWS::Elasticsearch::Domain", "AWS::OpenSearchService::Domain", "AWS::RDS::DBCluster",
        "AWS::Neptune::DBInstance", "AWS::Redshift::Cluster", "AWS::RedshiftServerless::Workgroup",
        "AWS::DMS::ReplicationInstance",
    ]

    private static func all(of resource: Outcome.Resource, in network: Network) -> [ExposureChange] {
        guard let publicity = network.publicity(of: resource) else { return [] }
        let certainty: Certainty =
            switch publicity.isPublic {
            case true?: .certain
            case nil: .possible
            case false?: .withoutRoute
            }
        guard let member = network.addresses(of: resource), member.isFiltered else {
            return publicity.isPublic == true
                ? [
                    ExposureChange(
                        name: resource.logicalID, ports: nil, certainty: .certain, reason: publicity.reason,
                        place: publicity.place)
                ] : []
        }
        return member.groups.flatMap { name in
            (network.groups[name]?.ingress ?? []).filter(\.admitsEverybody).map { rule in
                ExposureChange(
                    name: resource.logicalID, ports: rule.portsText, certainty: certainty,
                    reason: "'\(name)' admits \(rule.portsText) from everywhere, and \(publicity.reason)",
                    place: rule.value)
            }
        }
    }
}

extension SecurityGroupRule {
    fileprivate var admitsEverybody: Bool {
        switch peer {
        case .block(let block): block == .everything
        case .ipv6(let text): text == "::/0"
        case .group, .prefixList, .unknown: false
        }
    }

    /// As `tcp 443`, or `everything`.
    fileprivate var portsText: String {
        let text = ports.text ?? "ports that only the deployment knows"
        return text == "everything" ? text : "\(ipProtocol ?? "some protocol on") \(text)"
    }
}
