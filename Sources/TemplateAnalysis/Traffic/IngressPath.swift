// SPDX-License-Identifier: Apache-2.0

/// How clients come to a load balancer.
package struct IngressPath: Sendable {
    package enum Kind: Sendable {
        /// By PrivateLink, which only a network load balancer has.
        case privateLink
        /// From network interfaces of API Gateway within the VPC.
        case link(NetworkMember)
        case internet
        /// Somebody within the network, or nobody knows who.
        case other
    }

    package let kind: Kind
    /// The hops up to the load balancer.
    package let hops: [String]

    /// The ingress paths of a load balancer; one of unknown clients when none is known.
    package static func all(of balancer: Outcome.Resource, in outcome: Outcome, _ balancing: LoadBalancing)
        -> [IngressPath]
    {
        let known =
            privateLinks(to: balancer, outcome) + restLinks(to: balancer, outcome)
            + links(to: balancer, outcome, balancing)
        if LoadBalancing.isInternetFacing(balancer) == true {
            return known + [IngressPath(kind: .internet, hops: ["internet"])]
        }
        return known.isEmpty ? [IngressPath(kind: .other, hops: ["client"])] : known
    }

    private static func privateLinks(to balancer: Outcome.Resource, _ outcome: Outcome) -> [IngressPath] {
        outcome.resources(of: "AWS::ApiGateway::VpcLink").compactMap { link in
            guard link["TargetArns"].knownElements.contains(where: { $0.resource == balancer.logicalID }) else {
                return nil
            }
            let apis = outcome.resources(of: "AWS::ApiGateway::RestApi")
            let api = apis.count == 1 ? hops(of: apis[0].logicalID, outcome) : []
            return IngressPath(kind: .privateLink, hops: ["client"] + api + ["VPC link '\(link.logicalID)'"])
        }
    }

    /// REST APIs reach an application load balancer by a VPC link of the second version.
    private static func restLinks(to balancer: Outcome.Resource, _ outcome: Outcome) -> [IngressPath] {
        guard !outcome.resources(of: linkType).isEmpty else { return [] }
        return RestAPIs(outcome).members.flatMap { member -> [IngressPath] in
            var links: [Outcome.Resource] = []
            for integration in member.methods.map({ $0["Integration"] })
            where integration["IntegrationTarget"].resource == balancer.logicalID {
                links += StageVariables.resources(of: integration["ConnectionId"], in: member.stages, outcome)
                    .filter { $0.type == linkType && !links.contains($0) }
            }
            return links.map { ingressPath(by: $0, from: member.api.logicalID, outcome) }
        }
    }

    private static let linkType = "AWS::ApiGatewayV2::VpcLink"

    private static func links(
        to balancer: Outcome.Resource, _ outcome: Outcome, _ balancing: LoadBalancing
    ) -> [IngressPath] {
        let own = Set(
            balancing.listeners.filter { $0.loadBalancer == balancer }.map(\.resource.logicalID))
        return outcome.resources(of: "AWS::ApiGatewayV2::Integration").compactMap { integration in
            guard let listener = integration["IntegrationUri"].resource, own.contains(listener),
                let link = outcome.resource(integration["ConnectionId"]), link.type == linkType
            else { return nil }
            return ingressPath(by: link, from: integration["ApiId"].resource, outcome)
        }
    }

    private static func ingressPath(by link: Outcome.Resource, from api: String?, _ outcome: Outcome) -> IngressPath {
        let member = NetworkMember(
            "VPC link '\(link.logicalID)'", link, groups: link["SecurityGroupIds"], subnets: link["SubnetIds"],
            in: outcome)
        return IngressPath(kind: .link(member), hops: ["client"] + (api.map { hops(of: $0, outcome) } ?? []))
    }

    private static func hops(of api: String, _ outcome: Outcome) -> [String] {
        Distributions.hops(before: api, outcome) + ["API '\(api)'"]
    }
}
