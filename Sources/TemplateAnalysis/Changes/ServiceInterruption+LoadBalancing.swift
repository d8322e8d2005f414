// SPDX-License-Identifier: Apache-2.0

extension SystemComparison {
    /// What happens to requests while load balancers, listeners and target groups change.
    var ofLoadBalancing: [ServiceInterruption] {
        let listeners = LoadBalancing(new.outcome).listeners
        return new.outcome.resources(of: "AWS::ElasticLoadBalancingV2::LoadBalancer").flatMap(balancer)
            + listeners.flatMap(listener)
            + new.outcome.resources(of: "AWS::ElasticLoadBalancingV2::TargetGroup").flatMap {
                targetGroup($0, listeners)
            }
    }

    func isReplaced(_ name: String) -> Bool { update(of: name)?.effect == .replaced }

    /// The successor is made, references follow, then the old one is deleted, and its name in DNS with it:
    /// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html
    private func balancer(_ balancer: Outcome.Resource) -> [ServiceInterruption] {
        guard isReplaced(balancer.logicalID) else { return [] }
        return [
            ServiceInterruption(
                balancer.logicalID, at: balancer.location,
                "the new load balancer has another DNS name: whoever still has the old one, by a cached answer or a record outside of these stacks, reaches nothing once it is deleted"
            )
        ]
    }

    private func listener(_ listener: LoadBalancing.Listener) -> [ServiceInterruption] {
        let (name, place) = (listener.resource.logicalID, listener.resource.location)
        if isReplaced(name), !isReplaced(listener.loadBalancer.logicalID) {
            return [
                ServiceInterruption(
                    name, at: place,
                    "a new listener takes its place, and until its rules are made anew it does with every request what its default actions say"
                )
            ]
        }
        // A listener listens on one port:
        // https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyListener.html
        guard stays(name), changes(["Port"], of: name), let before = old.outcome[name] else { return [] }
        return [
            ServiceInterruption(
                name, at: place,
                "it listens on port \(Port(listener.resource["Port"]).text) and no more on \(Port(before["Port"]).text): whoever still asks there, as what is updated after it, reaches nothing"
            )
        ]
    }

    private func targetGroup(
        _ group: Outcome.Resource, _ listeners: [LoadBalancing.Listener]
    ) -> [ServiceInterruption] {
        let name = group.logicalID
        let users = services(behind: name)
        if isReplaced(name) {
            // A service's target group must belong to a load balancer before the service is updated, and a listener
            // without a registered target answers 503:
            // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html
            guard let user = users.first(where: { stays($0.logicalID) }),
                let listener = listeners.first(where: { $0.targetGroups.contains(group) }),
                stays(listener.resource.logicalID)
            else { return [] }
            return [
                ServiceInterruption(
                    name, at: group.location,
                    "'\(listener.resource.logicalID)' forwards to the new target group before '\(user.logicalID)' has healthy tasks in it: requests get 503 until then"
                )
            ]
        }
        // The check is asked of the targets that are registered, whatever they run:
        // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
        guard changes(Self.healthCheck, of: name),
            let user = users.first(where: { changes(["TaskDefinition", "LoadBalancers"], of: $0.logicalID) })
        else { return [] }
        return [
            ServiceInterruption(
                name, isCertain: false, at: group.location,
                "the new health check is asked of the tasks of '\(user.logicalID)' that run before the new ones do: those that do not answer it get no requests, and are stopped"
            )
        ]
    }

    private static let healthCheck: Set = ["HealthCheckPath", "HealthCheckPort", "HealthCheckProtocol", "Matcher"]

    private func services(behind group: String) -> [Outcome.Resource] {
        new.outcome.resources(of: "AWS::ECS::Service").filter { service in
            service["LoadBalancers"].knownElements.contains { ServiceTargets.groups(of: $0).contains(group) }
        }
    }
}
