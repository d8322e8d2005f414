// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// The instances that others start: those of Auto Scaling groups with a launch template are known as instances are, of the
/// others nobody knows here who has which addresses.
struct ScaledInstances {
    private let network: Network
    /// Those whose addresses and groups are known, and that the internet can route to, or may be able to.
    let open: [(member: NetworkMember, isPublic: Bool?)]
    private let hidden: [Outcome.Resource]

    init(_ network: Network) {
        self.network = network
        var open: [(NetworkMember, Bool?)] = []
        var hidden: [Outcome.Resource] = []
        for resource in network.outcome.resources where Self.types.contains(resource.type) {
            if let member = Self.member(resource, in: network.outcome) {
                let isPublic = network.isExposed(member)
                if isPublic != false { open.append((member, isPublic)) }
            } else if Self.mayBePublic(resource, network) {
                hidden.append(resource)
            }
        }
        self.open = open
        self.hidden = hidden
    }

    /// Those of unknown addresses that may stand in the VPC of a member; of all where its VPC is not known.
    func hidden(beside target: NetworkMember?) -> [Outcome.Resource] {
        let own = (target?.subnets ?? []).compactMap { network.outcome.vpc($0["VpcId"]) }
        if own.isEmpty { return hidden }
        return hidden.filter { resource in
            let subnets = Self.subnets(of: resource, in: network.outcome)
            return subnets.isEmpty
                || subnets.contains { subnet in
                    network.outcome.vpc(subnet["VpcId"]).map { vpc in own.contains { !$0.differs(from: vpc) } } ?? true
                }
        }
    }

    private static let group = "AWS::AutoScaling::AutoScalingGroup"

    private static let types: Set = [
        group, "AWS::AppStream::Fleet", "AWS::Batch::ComputeEnvironment", "AWS::Cloud9::EnvironmentEC2",
        "AWS::EC2::EC2Fleet", "AWS::EC2::SpotFleet", "AWS::ECS::TaskSet", "AWS::EKS::Nodegroup",
        "AWS::ElasticBeanstalk::Environment", "AWS::EMR::Cluster", "AWS::OpsWorks::Instance",
        "AWS::SageMaker::NotebookInstance",
    ]

    private static func subnets(of resource: Outcome.Resource, in outcome: Outcome) -> [Outcome.Resource] {
        resource.referencedNames.sorted().compactMap { outcome[$0] }.filter { $0.type == "AWS::EC2::Subnet" }
    }

    /// Unless it is known that no subnet of it has a route to an internet gateway.
    private static func mayBePublic(_ resource: Outcome.Resource, _ network: Network) -> Bool {
        // Without a subnet it stands in a network of its service.
        if resource.type == "AWS::SageMaker::NotebookInstance", resource["SubnetId"].isAbsent { return false }
        let subnets = subnets(of: resource, in: network.outcome)
        return subnets.isEmpty
            || subnets.contains { subnet in
                switch network.egressRoute(of: subnet) {
                case .natGateway, .blocked: false
                default: true
                }
            }
    }

    /// The instances of an Auto Scaling group; nil where nobody knows what they are started from.
    private static func member(_ resource: Outcome.Resource, in outcome: Outcome) -> NetworkMember? {
        guard resource.type == group, let (groups, address) = start(of: resource, in: outcome) else { return nil }
        let named = resource["VPCZoneIdentifier"]
        let subnets = named.knownElements.compactMap { outcome.resource($0) }
        let mapped = subnets.map { $0["MapPublicIpOnLaunch"] }.map { $0.isAbsent ? false : $0.bool }
        let isKnown = !subnets.isEmpty && subnets.count == named.elements?.count && !mapped.contains(nil)
        let bySubnets: Bool? = mapped.contains(true) ? true : isKnown ? false : nil
        return NetworkMember(
            "instance of '\(resource.logicalID)'", resource, groups: groups, subnets: named, in: outcome,
            hasPublicAddress: address.isAbsent ? bySubnets : address.bool)
    }

    /// The security groups, and whether they have public addresses.
    private static func start(
        of group: Outcome.Resource, in outcome: Outcome
    ) -> (groups: PropertyValue, address: PropertyValue)? {
        if let configuration = outcome.resource(group["LaunchConfigurationName"]) {
            return (configuration["SecurityGroups"], configuration["AssociatePublicIpAddress"])
        }
        let mixed = group["MixedInstancesPolicy"]["LaunchTemplate"]
        if !mixed["Overrides"].isAbsent { return nil }
        let template = mixed.isAbsent ? group["LaunchTemplate"] : mixed["LaunchTemplateSpecification"]
        guard let data = outcome.resource(template["LaunchTemplateId"]).map({ $0["LaunchTemplateData"] }),
            !data.isUnknown
        else { return nil }
        let interfaces = data["NetworkInterfaces"]
        if interfaces.isAbsent { return (data["SecurityGroupIds"], interfaces) }
        guard let first = interfaces.knownElements.first, interfaces.elements?.count == 1 else { return nil }
        return (first["Groups"], first["AssociatePublicIpAddress"])
    }
}
