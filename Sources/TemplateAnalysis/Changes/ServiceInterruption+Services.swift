// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension SystemComparison {
    /// What happens to the tasks of services.
    var ofServices: [ServiceInterruption] {
        let networks = (old: Network(old.outcome), new: Network(new.outcome))
        return new.outcome.resources(of: "AWS::ECS::Service").flatMap { service -> [ServiceInterruption] in
            guard let before = old.outcome[service.logicalID], before.type == service.type else { return [] }
            if isReplaced(service.logicalID) { return [replaced(service)] }
            return stopped(service) + shut(before, service, networks.old, networks.new)
        }
    }

    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html>.
    private func replaced(_ service: Outcome.Resource) -> ServiceInterruption {
        ServiceInterruption(
            service.logicalID, at: service.location,
            "another service is made beside it, and both run all their tasks until the old one is deleted: what must run once runs twice, and the old tasks end without a deployment that waits for them"
        )
    }

    /// Nothing keeps a service's tasks when none need to be healthy:
    /// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html
    private func stopped(_ service: Outcome.Resource) -> [ServiceInterruption] {
        let deployment = service["DeploymentConfiguration"]
        guard changes(["TaskDefinition", "LoadBalancers", "NetworkConfiguration"], of: service.logicalID),
            deployment["MinimumHealthyPercent"].number == .zero, service["DesiredCount"].number != .zero
        else { return [] }
        let most = deployment["MaximumPercent"].number
        let isFull = most.map { $0 <= Quantity(100) } ?? false
        return [
            ServiceInterruption(
                service.logicalID, isCertain: isFull, at: service.location,
                "MinimumHealthyPercent is 0: all its tasks \(isFull ? "are" : "may be") stopped before new ones run")
        ]
    }

    /// A security group is updated before the service that refers to it:
    /// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html
    private func shut(
        _ before: Outcome.Resource, _ after: Outcome.Resource, _ old: Network, _ new: Network
    ) -> [ServiceInterruption] {
        guard let was = NetworkMember.service(before, in: self.old.outcome),
            let isNow = NetworkMember.service(after, in: self.new.outcome),
            !was.hasUnknownGroups, !isNow.hasUnknownGroups, !was.groups.isEmpty,
            was.groups.allSatisfy({ stays($0) && new.groups[$0] != nil })
        else { return [] }
        return before["LoadBalancers"].knownElements.compactMap { entry in
            let port = Port(entry["ContainerPort"])
            guard port.number != nil, admits(port, was.groups, old) == .reachable,
                admits(port, was.groups, new) == .blocked
            else { return nil }
            let groups = was.groups.map { "'\($0)'" }.joined(separator: ", ")
            let moved = after["LoadBalancers"].knownElements.contains {
                Port($0["ContainerPort"]).number != port.number
            }
            return ServiceInterruption(
                after.logicalID, at: after.location,
                "\(groups) \(was.groups.count == 1 ? "admits" : "admit") port \(port.text) no more before the tasks that listen on it are gone: they get no requests"
                    + (moved ? " until tasks on the new port run" : ""))
        }
    }

    /// Whether any rule is about the port.
    private func admits(_ port: Port, _ groups: [String], _ network: Network) -> Reachability {
        Reachability.any(
            groups.compactMap { network.groups[$0] }.flatMap { group in
                group.ingress.map { Reachability.all($0.admitsTCP, $0.ports.contains(port)) }
                    + (group.mayHaveMoreIngress ? [.unknown] : [])
            })
    }
}
