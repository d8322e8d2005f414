/// How clients come to a load balancer.
struct Entrance: Sendable {
    enum Kind: Sendable {
        /// By PrivateLink, which only a network load balancer has.
        case privateLink
        /// From network interfaces of API Gateway within the VPC.
        case link(NetworkMember)
        case internet
        /// Somebody within the network, or nobody knows who.
        case other
    }

    let kind: Kind
    /// The hops up to the load balancer.
    let hops: [String]

    /// The entrances of a load balancer; one of unknown clients when none is known.
    static func all(of balancer: Outcome.Resource, in outcome: Outcome, _ balancing: LoadBalancing) -> [Entrance] {
        let known = privateLinks(to: balancer, outcome) + links(to: balancer, outcome, balancing)
        if LoadBalancing.isInternetFacing(balancer) == true {
            return known + [Entrance(kind: .internet, hops: ["internet"])]
        }
        return known.isEmpty ? [Entrance(kind: .other, hops: ["client"])] : known
    }

    private static func privateLinks(to balancer: Outcome.Resource, _ outcome: Outcome) -> [Entrance] {
        outcome.resources(of: "AWS::ApiGateway::VpcLink").compactMap { link in
            guard link["TargetArns"].knownElements.contains(where: { $0.resource == balancer.logicalID }) else {
                return nil
            }
            let apis = outcome.resources(of: "AWS::ApiGateway::RestApi")
            let api = apis.count == 1 ? ["API '\(apis[0].logicalID)'"] : []
            return Entrance(kind: .privateLink, hops: ["client"] + api + ["VPC link '\(link.logicalID)'"])
        }
    }

    private static func links(
        to balancer: Outcome.Resource, _ outcome: Outcome, _ balancing: LoadBalancing
    ) -> [Entrance] {
        let own = Set(
            balancing.listeners.filter { $0.loadBalancer == balancer }.map(\.resource.logicalID))
        return outcome.resources(of: "AWS::ApiGatewayV2::Integration").compactMap { integration in
            guard let listener = integration["IntegrationUri"].resource, own.contains(listener),
                let link = outcome.resource(integration["ConnectionId"]), link.type == "AWS::ApiGatewayV2::VpcLink"
            else { return nil }
            let member = NetworkMember(
                "VPC link '\(link.logicalID)'", link, groups: link["SecurityGroupIds"], subnets: link["SubnetIds"],
                in: outcome)
            let api = integration["ApiId"].resource.map { ["API '\($0)'"] } ?? []
            return Entrance(kind: .link(member), hops: ["client"] + api)
        }
    }
}
