// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The paths from members of a network to AWS's services and to the internet.
package struct ServicePaths: Sendable {
    package let network: Network
    package let permissions: Permissions

    package init(network: Network, permissions: Permissions) {
        self.network = network
        self.permissions = permissions
    }

    private var outcome: Outcome { network.outcome }

    private static let https = Port(443)

    /// The use of a service, as far as an endpoint's policy can forbid it.
    struct Use {
        /// Its name in the names of endpoints, as `ecr.api`.
        let service: String
        var actions: [String] = []
        /// The ARN that it is done on, `Fn::Sub` and all; nil for anything.
        var resource: Node?
    }

    /// The path to a service of AWS, from the subnet where it is worst.
    func path(to use: Use, from member: NetworkMember, for purpose: String) -> NetworkPath {
        worst(member, purpose) { path, subnet in take(&path, use, member, subnet) }
    }

    /// The path to an address of the internet.
    func pathToInternet(_ host: String, from member: NetworkMember, for purpose: String) -> NetworkPath {
        worst(member, purpose) { path, subnet in
            guard network.vpc(of: subnet) != nil else { return path.leave() }
            leaveSubnet(&path, member, subnet, to: host) { $0 }
        }
    }

    private func worst(
        _ member: NetworkMember, _ purpose: String, _ follow: (inout NetworkPath, Outcome.Resource) -> Void
    ) -> NetworkPath {
        let start = NetworkPath(of: member.subject, to: purpose)
        let paths = member.subnets.map { subnet in
            var path = start
            path.take("subnet '\(subnet.logicalID)'")
            follow(&path, subnet)
            return path
        }
        if let path = paths.first(where: \.isBroken) ?? paths.first(where: { !$0.isCertain }) ?? paths.first {
            return path
        }
        var unknown = start
        unknown.leave()
        return unknown
    }

    private func take(_ path: inout NetworkPath, _ use: Use, _ member: NetworkMember, _ subnet: Outcome.Resource) {
        let service = use.service
        // A VPC that is not of this template can have any endpoint.
        guard let vpc = network.vpc(of: subnet) else { return path.leave() }
        let name = Self.title(service)
        if vpc["EnableDnsSupport"].bool == false {
            return path.fail(
                at: name,
                Blocker(
                    "'\(vpc.logicalID)' resolves no names", fix: "set EnableDnsSupport of '\(vpc.logicalID)' to true",
                    at: vpc["EnableDnsSupport"]))
        }
        let candidates = network.endpoints(of: service, near: subnet)
        if candidates.contains(where: { $0.service == nil || $0.resource["VpcId"].resource == nil }) {
            return path.leave(by: name)
        }
        if let endpoint = candidates.first(where: { !$0.isGateway && $0.hasPrivateDNS != false }) {
            takeInterface(endpoint, &path, member, subnet, vpc)
            return takePolicy(of: endpoint, &path, use, name)
        }
        let gateways = candidates.filter(\.isGateway)
        if let gateway = gateways.first(where: { serves($0, subnet) != false }) {
            if serves(gateway, subnet) == nil { path.leave() }
            takeGateway(gateway, &path, member, name)
            return takePolicy(of: gateway, &path, use, name)
        }
        leaveSubnet(&path, member, subnet, to: name) { blocker in
            missing(service, name, candidates, subnet, vpc, blocker)
        }
    }

    /// The endpoint that calls of a service from a subnet go through, where that is certain.
    func endpoint(of service: String, from subnet: Outcome.Resource) -> VPCEndpoint? {
        let candidates = network.endpoints(of: service, near: subnet)
        if candidates.contains(where: { $0.service == nil || $0.resource["VpcId"].resource == nil }) { return nil }
        return candidates.first { !$0.isGateway && $0.hasPrivateDNS == true }
            ?? candidates.first { $0.isGateway && serves($0, subnet) == true }
    }

    private func takeInterface(
        _ endpoint: VPCEndpoint, _ path: inout NetworkPath, _ member: NetworkMember, _ subnet: Outcome.Resource,
        _ vpc: Outcome.Resource
    ) {
        let resource = endpoint.resource
        let hop = "endpoint '\(resource.logicalID)'"
        if endpoint.hasPrivateDNS == nil { path.leave() }
        let hostnames = vpc["EnableDnsHostnames"]
        if hostnames.isAbsent || hostnames.bool == false {
            return path.fail(
                at: hop,
                Blocker(
                    "'\(vpc.logicalID)' has no EnableDnsHostnames, without which the private DNS of the endpoint "
                        + "does not work",
                    fix: "set EnableDnsHostnames of '\(vpc.logicalID)' to true", at: hostnames))
        }
        if resource["SubnetIds"].elements?.isEmpty == true {
            return path.fail(
                at: hop,
                Blocker("it stands in no subnet", fix: "give it SubnetIds", at: resource["SubnetIds"]))
        }
        let target = NetworkMember(
            hop, resource, groups: resource["SecurityGroupIds"], subnets: resource["SubnetIds"], in: outcome)
        network.connect(&path, member, subnet, to: target, Self.https, hop: hop)
    }

    /// The service behind an endpoint, unless the endpoint's policy is in the way.
    private func takePolicy(of endpoint: VPCEndpoint, _ path: inout NetworkPath, _ use: Use, _ name: String) {
        let policy = endpoint.resource["PolicyDocument"]
        let resource = use.resource.map { endpoint.resource.value(of: $0) }
        let forbidden =
            policy.isAbsent
            ? []
            : use.actions.filter { permissions.decision(of: endpoint.resource, doing: $0, on: resource) == .denied }
        path.take(
            name, forbidden.isEmpty ? .reachable : .blocked,
            else: Blocker(
                "the policy of '\(endpoint.resource.logicalID)' does not allow \(forbidden.joined(separator: ", "))",
                fix: "allow it in the endpoint's policy", at: policy))
    }

    private func takeGateway(
        _ endpoint: VPCEndpoint, _ path: inout NetworkPath, _ member: NetworkMember, _ name: String
    ) {
        let hop = "endpoint '\(endpoint.resource.logicalID)'"
        if endpoint.service == "s3", network.letsOutToS3(member, Self.https) { return path.take(hop) }
        letOut(&path, member, to: name, hop: hop)
    }

    func letOut(_ path: inout NetworkPath, _ member: NetworkMember, to name: String, hop: String) {
        path.take(
            hop, network.lets(member, out: Self.https, to: .publicAddresses),
            else: network.blockerOut(of: member, Self.https, to: .publicAddresses, named: name))
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
        case "ssmmessages": "Session Manager"
        case "dynamodb": "DynamoDB"
        default: service
        }
    }
}
