// SPDX-License-Identifier: Apache-2.0

/// The load balancing between clients and targets: load balancers, their listeners and where these forward to.
package struct LoadBalancing: Sendable {
    /// A listener with the target groups that it or its rules forward to.
    package struct Listener: Sendable {
        let resource: Outcome.Resource
        package let loadBalancer: Outcome.Resource
        package let targetGroups: [Outcome.Resource]

        var port: Port { Port(resource["Port"]) }
    }

    /// A target that a target group sends traffic to.
    package struct Target: Sendable {
        package let member: NetworkMember
        /// The port that it listens on; nil where that is decided when it starts.
        package let port: Port?
        /// The property that names the port, or the target.
        let place: PropertyValue
    }

    let outcome: Outcome
    package let listeners: [Listener]
    private let tasks: [String: [Target]]

    package init(_ outcome: Outcome) {
        self.outcome = outcome
        let hops = Dictionary(grouping: Forwarding(outcome).hops) { $0.listener?.logicalID ?? "" }
        listeners = outcome.resources(of: "AWS::ElasticLoadBalancingV2::Listener").compactMap { listener in
            guard let balancer = outcome.resource(listener["LoadBalancerArn"]) else { return nil }
            var groups: [Outcome.Resource] = []
            for hop in hops[listener.logicalID] ?? [] where !groups.contains(hop.targetGroup) {
                groups.append(hop.targetGroup)
            }
            return Listener(resource: listener, loadBalancer: balancer, targetGroups: groups)
        }
        tasks = listeners.isEmpty ? [:] : Self.tasks(in: outcome)
    }

    /// The tasks behind each target group.
    private static func tasks(in outcome: Outcome) -> [String: [Target]] {
        var tasks: [String: [Target]] = [:]
        for service in outcome.resources(of: "AWS::ECS::Service") {
            let entries = service["LoadBalancers"].knownElements
            guard !entries.isEmpty, let member = NetworkMember.service(service, in: outcome) else { continue }
            for entry in entries {
                let target = Target(
                    member: member, port: Port(entry["ContainerPort"]), place: entry["ContainerPort"])
                for group in ServiceTargets.groups(of: entry) { tasks[group, default: []].append(target) }
            }
        }
        return tasks
    }

    static func member(
        _ balancer: Outcome.Resource, in outcome: Outcome, hasPublicAddress: Bool? = false
    ) -> NetworkMember {
        let mappings = balancer["SubnetMappings"]
        return NetworkMember(
            "load balancer '\(balancer.logicalID)'", balancer, groups: balancer["SecurityGroups"],
            subnets: balancer["Subnets"], mappings: mappings, in: outcome, hasPublicAddress: hasPublicAddress,
            isFilteredWithoutGroups: balancer["Type"].text != "network")
    }

    /// Whether the internet is meant to reach it: that is the default.
    package static func isInternetFacing(_ balancer: Outcome.Resource) -> Bool? {
        let scheme = balancer["Scheme"]
        return scheme.isAbsent ? true : scheme.text.map { $0 == "internet-facing" }
    }

    /// The targets of a group that are known.
    package func targets(of group: Outcome.Resource) -> [Target] {
        (tasks[group.logicalID] ?? []) + instances(of: group)
    }

    private func instances(of group: Outcome.Resource) -> [Target] {
        group["Targets"].knownElements.compactMap { entry in
            guard let instance = outcome.resource(entry["Id"], of: "AWS::EC2::Instance"),
                instance["NetworkInterfaces"].isAbsent
            else { return nil }
            let port = entry["Port"].isAbsent ? group["Port"] : entry["Port"]
            return Target(
                member: NetworkMember(
                    "instance '\(instance.logicalID)'", instance, groups: instance["SecurityGroupIds"],
                    subnets: instance["SubnetId"], in: outcome, hasPublicAddress: nil),
                port: Port(port), place: port)
        }
    }
}
