import TemplateModel

/// The ways from members of a network to AWS's services and to the internet.
package struct ServiceWays: Sendable {
    package let network: Network
    package let permissions: Permissions

    package init(network: Network, permissions: Permissions) {
        self.network = network
        self.permissions = permissions
    }

    private var outcome: Outcome { network.outcome }

    private static let https = Port(443)

    /// What is done with a service, as far as an endpoint's policy can forbid it.
    struct Use {
        /// Its name in the names of endpoints, as `ecr.api`.
        let service: String
        var actions: [String] = []
        /// The ARN that it is done on, `Fn::Sub` and all; nil for anything.
        var resource: Node?
    }

    /// The way to a service of AWS, from the subnet where it is worst.
    func way(to use: Use, from member: NetworkMember, for purpose: String) -> Way {
        worst(member, purpose) { way, subnet in take(&way, use, member, subnet) }
    }

    /// The way to an address of the internet.
    func wayToInternet(_ host: String, from member: NetworkMember, for purpose: String) -> Way {
        worst(member, purpose) { way, subnet in
            guard network.vpc(of: subnet) != nil else { return way.leave() }
            leaveSubnet(&way, member, subnet, to: host) { $0 }
        }
    }

    private func worst(
        _ member: NetworkMember, _ purpose: String, _ follow: (inout Way, Outcome.Resource) -> Void
    ) -> Way {
        let start = Way(of: member.subject, to: purpose)
        let ways = member.subnets.map { subnet in
            var way = start
            way.take("subnet '\(subnet.logicalID)'")
            follow(&way, subnet)
            return way
        }
        if let way = ways.first(where: \.isBroken) ?? ways.first(where: { !$0.isCertain }) ?? ways.first {
            return way
        }
        var unknown = start
        unknown.leave()
        return unknown
    }

    private func take(_ way: inout Way, _ use: Use, _ member: NetworkMember, _ subnet: Outcome.Resource) {
        let service = use.service
        // A VPC that is not of this template can have any endpoint.
        guard let vpc = network.vpc(of: subnet) else { return way.leave() }
        let name = Self.title(service)
        if vpc["EnableDnsSupport"].bool == false {
            return way.fail(
                at: name,
                Obstacle(
                    "'\(vpc.logicalID)' resolves no names", fix: "set EnableDnsSupport of '\(vpc.logicalID)' to true",
                    at: vpc["EnableDnsSupport"]))
        }
        let candidates = network.endpoints.filter {
            ($0.service ?? service) == service && $0.resource["VpcId"].equals(vpcReference(of: subnet)) != false
        }
        if candidates.contains(where: { $0.service == nil || $0.resource["VpcId"].resource == nil }) {
            return way.leave(by: name)
        }
        if let endpoint = candidates.first(where: { !$0.isGateway && $0.hasPrivateDNS != false }) {
            takeInterface(endpoint, &way, member, subnet, vpc)
            return takePolicy(of: endpoint, &way, use, name)
        }
        let gateways = candidates.filter(\.isGateway)
        if let gateway = gateways.first(where: { serves($0, subnet) != false }) {
            takeGateway(gateway, &way, member, name)
            return takePolicy(of: gateway, &way, use, name)
        }
        leaveSubnet(&way, member, subnet, to: name) { obstacle in
            missing(service, name, candidates, subnet, vpc, obstacle)
        }
    }

    private func vpcReference(of subnet: Outcome.Resource) -> PropertyValue { subnet["VpcId"] }

    private func takeInterface(
        _ endpoint: VPCEndpoint, _ way: inout Way, _ member: NetworkMember, _ subnet: Outcome.Resource,
        _ vpc: Outcome.Resource
    ) {
        let resource = endpoint.resource
        let hop = "endpoint '\(resource.logicalID)'"
        if endpoint.hasPrivateDNS == nil { way.leave() }
        let hostnames = vpc["EnableDnsHostnames"]
        if hostnames.isAbsent || hostnames.bool == false {
            return way.fail(
                at: hop,
                Obstacle(
                    "'\(vpc.logicalID)' has no EnableDnsHostnames, without which the private DNS of the endpoint "
                        + "does not work",
                    fix: "set EnableDnsHostnames of '\(vpc.logicalID)' to true", at: hostnames))
        }
        if resource["SubnetIds"].elements?.isEmpty == true {
            return way.fail(
                at: hop,
                Obstacle("it stands in no subnet", fix: "give it SubnetIds", at: resource["SubnetIds"]))
        }
        let target = NetworkMember(
            hop, resource, groups: resource["SecurityGroupIds"], subnets: resource["SubnetIds"], in: outcome)
        network.connect(&way, member, subnet, to: target, Self.https, hop: hop)
    }

    /// The service behind an endpoint, unless the endpoint's policy is in the way.
    private func takePolicy(of endpoint: VPCEndpoint, _ way: inout Way, _ use: Use, _ name: String) {
        let policy = endpoint.resource["PolicyDocument"]
        let resource = use.resource.map { endpoint.resource.value(of: $0) }
        let forbidden =
            policy.isAbsent
            ? [] : use.actions.filter { permissions.verdict(of: endpoint.resource, doing: $0, on: resource) == .denied }
        way.take(
            name, forbidden.isEmpty ? .open : .blocked,
            else: Obstacle(
                "the policy of '\(endpoint.resource.logicalID)' does not allow \(forbidden.joined(separator: ", "))",
                fix: "allow it in the endpoint's policy", at: policy))
    }

    private func takeGateway(
        _ endpoint: VPCEndpoint, _ way: inout Way, _ member: NetworkMember, _ name: String
    ) {
        let hop = "endpoint '\(endpoint.resource.logicalID)'"
        letOut(&way, member, to: name, hop: hop)
    }

    func letOut(_ way: inout Way, _ member: NetworkMember, to name: String, hop: String) {
        way.take(
            hop, network.lets(member, out: Self.https, to: .publicAddresses),
            else: network.obstacleOut(of: member, Self.https, to: .publicAddresses, named: name))
    }

    /// Whether a gateway endpoint is on the subnet's route table.
    private func serves(_ endpoint: VPCEndpoint, _ subnet: Outcome.Resource) -> Bool? {
        guard case .own(let table, _, _) = network.table(of: subnet) else {
            if case .main = network.table(of: subnet) { return false }
            return nil
        }
        guard let tables = endpoint.resource["RouteTableIds"].elements else { return nil }
        if tables.contains(where: { $0.resource == table.logicalID }) { return true }
        return tables.contains { $0.resource == nil } ? nil : false
    }

    /// A service in words, where its name in endpoints says little.
    static func title(_ service: String) -> String {
        switch service {
        case "ecr.api": "ECR's API"
        case "ecr.dkr": "ECR's registry"
        case "s3": "S3"
        case "logs": "CloudWatch Logs"
        case "secretsmanager": "Secrets Manager"
        case "ssm": "Systems Manager"
        case "dynamodb": "DynamoDB"
        default: service
        }
    }
}
