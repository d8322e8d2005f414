// SPDX-License-Identifier: Apache-2.0

/// The instances that a capacity provider brings into a cluster of ECS.
package struct ContainerInstances: Sendable {
    /// The auto scaling group.
    package let group: Outcome.Resource
    /// Their network, where the launch template is one of this template.
    let member: NetworkMember?
    /// Their role, where profile and role are of this template.
    package let role: Outcome.Resource?

    package static func all(in outcome: Outcome) -> [ContainerInstances] {
        outcome.resources(of: "AWS::ECS::CapacityProvider").compactMap { provider in
            outcome.resource(provider["AutoScalingGroupProvider"]["AutoScalingGroupArn"]).map {
                ContainerInstances($0, in: outcome)
            }
        }
    }

    private init(_ group: Outcome.Resource, in outcome: Outcome) {
        self.group = group
        let template = outcome.resource(group["LaunchTemplate"]["LaunchTemplateId"])
        guard let data = template.map({ $0["LaunchTemplateData"] }), !data.isUnknown else {
            (member, role) = (nil, nil)
            return
        }
        let interface = data["NetworkInterfaces"].knownElements.first
        let subnets = group["VPCZoneIdentifier"].knownElements.compactMap { outcome.resource($0) }
        let address = interface?["AssociatePublicIpAddress"].bool
        let isMapped = subnets.map { $0["MapPublicIpOnLaunch"] }.map { $0.isAbsent ? false : $0.bool }
        member = NetworkMember(
            "instances of '\(group.logicalID)'", group, groups: interface?["Groups"] ?? data["SecurityGroupIds"],
            subnets: group["VPCZoneIdentifier"], in: outcome,
            hasPublicAddress: address ?? (isMapped.allSatisfy { $0 == false } ? false : nil))
        let profile = data["IamInstanceProfile"]
        role = outcome.resource(profile["Arn"].isAbsent ? profile["Name"] : profile["Arn"])
            .flatMap { $0["Roles"].knownElements.first }.flatMap { outcome.resource($0) }
            .flatMap { $0.type == "AWS::IAM::Role" ? $0 : nil }
    }

    /// Their path to ECS, which must know them before it starts tasks there.
    package func paths(_ services: ServicePaths) -> [NetworkPath] {
        guard let member else { return [] }
        return [services.path(to: .init(service: "ecs"), from: member, for: "join their cluster")]
    }
}
