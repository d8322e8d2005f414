// SPDX-License-Identifier: Apache-2.0

/// The exposure of a network: the members that the internet can route to.
public struct Exposure: Sendable {
    let network: Network
    private let users: [String: [Bool?]]

    /// What of a network the internet can route to.
    public init(_ network: Network) {
        self.network = network
        var users: [String: [Bool?]] = [:]
        for member in Self.members(in: network.outcome) {
            for group in member.groups { users[group, default: []].append(Self.isExposed(member, network)) }
        }
        for group in Self.groupsOfOthers(in: network.outcome) { users[group, default: []].append(nil) }
        self.users = users
    }

    /// Whether the internet can route to anything that has the security group; nil when nobody knows, or when nothing
    /// of the template has it.
    public func isReachableFromInternet(_ group: String) -> Bool? {
        guard let users = users[group], !network.handedOut.contains(group) else { return nil }
        return users.contains(true) ? true : users.contains(nil) ? nil : false
    }

    /// Whether the internet can route to a member.
    static func isExposed(_ member: NetworkMember, _ network: Network) -> Bool? {
        isExposed(member, network, hasPublicAddress: member.hasPublicAddress)
    }

    static func isExposed(_ member: NetworkMember, _ network: Network, hasPublicAddress: Bool?) -> Bool? {
        guard let hasAddress = hasPublicAddress else {
            return egressRoutes(member, network) == false ? false : nil
        }
        return hasAddress ? egressRoutes(member, network) : false
    }

    /// Whether a subnet of the member has a route to an internet gateway.
    private static func egressRoutes(_ member: NetworkMember, _ network: Network) -> Bool? {
        var isKnown = !member.hasUnknownSubnets
        for subnet in member.subnets {
            guard network.vpc(of: subnet) != nil else {
                isKnown = false
                continue
            }
            switch network.egressRoute(of: subnet) {
            case .internetGateway: return true
            case .natGateway, .blocked: break
            case .other, .unknown: isKnown = false
            }
        }
        return isKnown ? false : nil
    }

    /// Everything whose groups and subnets are understood.
    static func members(in outcome: Outcome) -> [NetworkMember] {
        kinds.flatMap { outcome.resources(of: $0) }.flatMap { members(of: $0, in: outcome) }
    }

    /// What a resource is: several where it has addresses in several places.
    static func members(of resource: Outcome.Resource, in outcome: Outcome) -> [NetworkMember] {
        switch resource.type {
        case "AWS::ElasticLoadBalancingV2::LoadBalancer":
            let isFacing = LoadBalancing.isInternetFacing(resource)
            return [LoadBalancing.member(resource, in: outcome, hasPublicAddress: isFacing)]
        case "AWS::ECS::Service": return [NetworkMember.service(resource, in: outcome)].compactMap { $0 }
        case "AWS::EC2::Instance": return interfaces(of: resource, in: outcome)
        case "AWS::RDS::DBInstance": return [database(resource, in: outcome)]
        case "AWS::Lambda::Function": return [NetworkMember.function(resource, in: outcome)].compactMap { $0 }
        case let type where hidden.contains(type):
            return [
                NetworkMember(
                    "'\(resource.logicalID)'", resource, groups: resource.property(taking: VPCKind.securityGroup),
                    subnets: resource.property(taking: VPCKind.subnet), in: outcome)
            ]
        default: return []
        }
    }

    private static func interfaces(of instance: Outcome.Resource, in outcome: Outcome) -> [NetworkMember] {
        let interfaces = instance["NetworkInterfaces"]
        let places = interfaces.isAbsent ? [instance.properties] : interfaces.knownElements
        return places.map { place in
            let groups = interfaces.isAbsent ? place["SecurityGroupIds"] : place["GroupSet"]
            let address = place["AssociatePublicIpAddress"]
            let isPublic = outcome.resource(place["SubnetId"])?["MapPublicIpOnLaunch"].bool
            return NetworkMember(
                "instance '\(instance.logicalID)'", instance, groups: groups, subnets: place["SubnetId"],
                in: outcome, hasPublicAddress: address.bool == true || isPublic == true ? true : nil)
        }
    }

    private static func database(_ database: Outcome.Resource, in outcome: Outcome) -> NetworkMember {
        let subnets = outcome.resource(database["DBSubnetGroupName"]).map { $0["SubnetIds"] }
        return NetworkMember(
            "database '\(database.logicalID)'", database, groups: database["VPCSecurityGroups"],
            subnets: subnets ?? database["DBSubnetGroupName"], in: outcome,
            hasPublicAddress: database["PubliclyAccessible"].bool)
    }

    /// The types of members.
    private static let kinds =
        [
            "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ECS::Service", "AWS::EC2::Instance",
            "AWS::RDS::DBInstance", "AWS::Lambda::Function",
        ] + hidden

    /// Those that never have a public address.
    private static let hidden = [
        "AWS::EC2::VPCEndpoint", "AWS::ApiGatewayV2::VpcLink", "AWS::EFS::MountTarget",
        "AWS::ElastiCache::ReplicationGroup", "AWS::ElastiCache::CacheCluster",
    ]

    /// The types that are understood, or that are rules of groups.
    private static let understood = Set(kinds).union([
        "AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress", "AWS::EC2::SecurityGroupEgress",
    ])

    /// The groups that anything else mentions.
    private static func groupsOfOthers(in outcome: Outcome) -> Set<String> {
        let others = outcome.resources.filter { !understood.contains($0.type) }
        return others.reduce(into: []) { names, resource in
            names.formUnion(resource.referencedNames.filter { outcome[$0]?.type == "AWS::EC2::SecurityGroup" })
        }
    }
}
