// SPDX-License-Identifier: Apache-2.0

/// Whether the internet can route to something, and what decides it.
package struct Publicity: Sendable {
    /// Nil when nobody knows.
    package let isPublic: Bool?
    /// What decides it, as the end of a sentence.
    package let reason: String
    package let place: PropertyValue
}

extension Network {
    /// The member that a resource is, an instance of a cluster with the groups of its cluster. Nil where it has no addresses in a
    /// VPC.
    package func addresses(of resource: Outcome.Resource) -> NetworkMember? {
        if outcome.resource(resource["DBClusterIdentifier"]) != nil, let server = Server(resource, in: outcome) {
            return server.member
        }
        return member(resource.logicalID)
    }

    /// The port that a server is asked at; nil where nobody knows.
    package func port(of resource: Outcome.Resource) -> Port? { Server(resource, in: outcome)?.port }

    /// Whether the internet can route to something with addresses; what its security groups admit is another question. Nil for
    /// what has none.
    package func publicity(of resource: Outcome.Resource) -> Publicity? {
        if let entrance = entrance(resource) { return entrance }
        if ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"].contains(resource.type) {
            return domain(resource)
        }
        let member = addresses(of: resource)
        guard let flag = Self.flags[resource.type] else { return member.map(publicity) }
        let value = resource["PubliclyAccessible"]
        let hasAddress = value.isAbsent ? flag : value.bool
        let text =
            value.isAbsent
            ? "leaves PubliclyAccessible out"
            : "has \(value.text.map { "PubliclyAccessible \($0)" } ?? "a PubliclyAccessible that nobody knows")"
        if hasAddress == false { return Publicity(isPublic: false, reason: "it \(text)", place: value) }
        let route = member.flatMap { Exposure.isExposed($0, self, hasPublicAddress: hasAddress) }
        return Publicity(isPublic: route, reason: "it \(text), and \(self.route(of: member))", place: value)
    }

    /// The types that say it themselves, and whether they are public where they say nothing; nil where that follows from the
    /// subnets.
    private static let flags: [String: Bool?] = [
        "AWS::RDS::DBInstance": Bool?.none, "AWS::RDS::DBCluster": false, "AWS::Neptune::DBInstance": false,
        "AWS::Redshift::Cluster": false, "AWS::RedshiftServerless::Workgroup": false,
        "AWS::DMS::ReplicationInstance": Bool?.none,
    ]

    /// What AWS itself puts on the internet.
    private func entrance(_ resource: Outcome.Resource) -> Publicity? {
        switch resource.type {
        case "AWS::ApiGateway::RestApi":
            let place = resource["EndpointConfiguration"]["Types"]
            return endpoint(place.elements?.contains { $0.text == "PRIVATE" }, of: "type", at: place)
        case "AWS::AppSync::GraphQLApi":
            let place = resource["Visibility"]
            return endpoint(place.isAbsent ? false : place.text.map { $0 == "PRIVATE" }, of: "visibility", at: place)
        case "AWS::ApiGatewayV2::Api", "AWS::CloudFront::Distribution", "AWS::Lambda::Url":
            return Publicity(
                isPublic: true, reason: "its address is one of the internet, whoever may call it",
                place: resource.properties)
        default: return nil
        }
    }

    private func endpoint(_ isPrivate: Bool?, of quality: String, at place: PropertyValue) -> Publicity {
        Publicity(
            isPublic: isPrivate.map { !$0 },
            reason: isPrivate.map {
                $0 ? "its endpoint is private" : "its endpoint is one of the internet, whoever may call it"
            } ?? "nobody knows the \(quality) of its endpoint", place: place)
    }

    private func domain(_ resource: Outcome.Resource) -> Publicity {
        let place = resource["VPCOptions"]
        if place.isUnknown {
            return Publicity(isPublic: nil, reason: "nobody knows whether it stands in a VPC", place: place)
        }
        return place.isGiven
            ? Publicity(isPublic: false, reason: "it stands in a VPC, where its addresses are private", place: place)
            : Publicity(
                isPublic: true, reason: "it stands in no VPC, and its endpoint is one of the internet",
                place: resource.properties)
    }

    private func publicity(of member: NetworkMember) -> Publicity {
        let place = Self.addressProperties[member.resource.type].map { path in
            path.dropFirst().reduce(member.resource[path[0]]) { $0[$1] }
        }
        let reason =
            switch member.hasPublicAddress {
            case false?: "it has no public address"
            case true?: "it has a public address, and \(route(of: member))"
            case nil: "nobody knows whether it has a public address, and \(route(of: member))"
            }
        return Publicity(isPublic: isExposed(member), reason: reason, place: place ?? member.resource.properties)
    }

    private static let addressProperties: [String: [String]] = [
        "AWS::ECS::Service": ["NetworkConfiguration", "AwsvpcConfiguration", "AssignPublicIp"],
        "AWS::ElasticLoadBalancingV2::LoadBalancer": ["Scheme"],
    ]

    /// How the internet comes to a member, as the end of a sentence.
    private func route(of member: NetworkMember?) -> String {
        guard let member else { return "nobody knows its subnets" }
        for subnet in member.subnets {
            if case .internetGateway(let gateway) = egressRoute(of: subnet) {
                return "subnet '\(subnet.logicalID)' has a route to internet gateway '\(gateway.logicalID)'"
            }
        }
        return Exposure.isExposed(member, self, hasPublicAddress: true) == false
            ? "none of its subnets has a route to an internet gateway"
            : "nobody knows the routes of all of its subnets"
    }
}
