/// What stands between clients and targets: load balancers, their listeners and where these forward to.
struct LoadBalancing: Sendable {
    /// A listener with the target groups that it or its rules forward to.
    struct Listener: Sendable {
        let resource: Outcome.Resource
        let loadBalancer: Outcome.Resource
        let targetGroups: [Outcome.Resource]

        var port: Port { Port(resource["Port"]) }
    }

    /// What a target group sends traffic to.
    struct Target: Sendable {
        let member: NetworkMember
        /// The port that it listens on; nil where that is decided when it starts.
        let port: Port?
        /// The property that names the port, or the target.
        let place: PropertyValue
    }

    let outcome: Outcome
    let listeners: [Listener]

    init(_ outcome: Outcome) {
        self.outcome = outcome
        let rules = Dictionary(grouping: outcome.resources(of: "AWS::ElasticLoadBalancingV2::ListenerRule")) {
            $0["ListenerArn"].resource ?? ""
        }
        listeners = outcome.resources(of: "AWS::ElasticLoadBalancingV2::Listener").compactMap { listener in
            guard let balancer = outcome.resource(listener["LoadBalancerArn"]) else { return nil }
            let actions =
                listener["DefaultActions"].knownElements
                + (rules[listener.logicalID] ?? []).flatMap { $0["Actions"].knownElements }
            var groups: [Outcome.Resource] = []
            for group in actions.flatMap({ Self.targetGroups(of: $0, in: outcome) }) where !groups.contains(group) {
                groups.append(group)
            }
            return Listener(resource: listener, loadBalancer: balancer, targetGroups: groups)
        }
    }

    private static func targetGroups(of action: PropertyValue, in outcome: Outcome) -> [Outcome.Resource] {
        ([action["TargetGroupArn"]]
            + action["ForwardConfig"]["TargetGroups"].knownElements.map { $0["TargetGroupArn"] })
            .compactMap { outcome.resource($0) }
            .filter { $0.type == "AWS::ElasticLoadBalancingV2::TargetGroup" }
    }

    func member(_ balancer: Outcome.Resource, hasPublicAddress: Bool? = false) -> NetworkMember {
        let mappings = balancer["SubnetMappings"]
        return NetworkMember(
            "load balancer '\(balancer.logicalID)'", balancer, groups: balancer["SecurityGroups"],
            subnets: balancer["Subnets"], mappings: mappings, in: outcome, hasPublicAddress: hasPublicAddress,
            isFilteredWithoutGroups: balancer["Type"].text != "network")
    }

    static func isNetwork(_ balancer: Outcome.Resource) -> Bool { balancer["Type"].text == "network" }

    /// Whether the internet is meant to reach it: that is the default.
    static func isInternetFacing(_ balancer: Outcome.Resource) -> Bool? {
        let scheme = balancer["Scheme"]
        return scheme.isAbsent ? true : scheme.text.map { $0 == "internet-facing" }
    }

    /// The targets of a group that are known.
    func targets(of group: Outcome.Resource) -> [Target] {
        services(of: group) + instances(of: group)
    }

    private func services(of group: Outcome.Resource) -> [Target] {
        outcome.resources(of: "AWS::ECS::Service").flatMap { service -> [Target] in
            guard let member = NetworkMember.service(service, in: outcome) else { return [] }
            let entries = service["LoadBalancers"].knownElements.filter {
                $0["TargetGroupArn"].resource == group.logicalID
            }
            return entries.map { entry in
                Target(
                    member: member, port: Port(entry["ContainerPort"]), place: entry["ContainerPort"])
            }
        }
    }

    private func instances(of group: Outcome.Resource) -> [Target] {
        group["Targets"].knownElements.compactMap { entry in
            guard let instance = outcome.resource(entry["Id"]), instance.type == "AWS::EC2::Instance",
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
