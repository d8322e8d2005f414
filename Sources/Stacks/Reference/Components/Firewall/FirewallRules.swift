// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The rules between groups that would make a circle within the groups.
enum FirewallRules {
    static func toTasks(
        _ services: [Service], from loadBalancer: EC2.SecurityGroup
    ) -> [any Resource] {
        services.flatMap { service in
            service.openPorts.map { suffix, port in
                EC2.SecurityGroupIngress(
                    "\(service.name)IngressFromLoadBalancer\(suffix)", ipProtocol: "tcp",
                    description: "Requests and health checks", fromPort: port,
                    groupId: service.securityGroup.groupId, sourceSecurityGroupId: loadBalancer.groupId,
                    toPort: port)
            }
        }
    }

    /// Who may try the new version of a service before clients get it.
    static func toTestListeners(
        _ services: [Service], _ loadBalancer: EC2.SecurityGroup
    ) -> [any Resource] {
        services.compactMap { service in
            service.settings.rollout.testListener.map { test in
                EC2.SecurityGroupIngress(
                    "\(service.name)TestIngress", ipProtocol: "tcp", cidrIp: .init(test.clients),
                    description: "Tests of a new version", fromPort: .init(test.port), groupId: loadBalancer.groupId,
                    toPort: .init(test.port))
            }
        }
    }

    /// From the tasks of services that call others to those, and nowhere else. Groups that name each other would be a
    /// circle, so both sides are rules of their own.
    static func betweenTasks(_ services: [Service]) -> [any Resource] {
        services.flatMap { caller in
            services.filter { caller.settings.calls.contains($0.name) }.flatMap { called in
                called.openPorts.flatMap { suffix, port -> [any Resource] in
                    [
                        EC2.SecurityGroupEgress(
                            "\(caller.name)EgressTo\(called.name)\(suffix)",
                            groupId: caller.securityGroup.groupId, ipProtocol: "tcp",
                            description: .init("Calls of \(called.name)"),
                            destinationSecurityGroupId: called.securityGroup.groupId, fromPort: port, toPort: port),
                        EC2.SecurityGroupIngress(
                            "\(called.name)IngressFrom\(caller.name)\(suffix)", ipProtocol: "tcp",
                            description: .init("Calls of \(caller.name)"), fromPort: port,
                            groupId: called.securityGroup.groupId,
                            sourceSecurityGroupId: caller.securityGroup.groupId, toPort: port),
                    ]
                }
            }
        }
    }

    static func toEndpoints(
        _ endpoints: ID<EC2.SecurityGroup>?, from services: [Service]
    ) -> [any Resource] {
        guard let endpoints else { return [] }
        return services.map { service in
            EC2.SecurityGroupIngress(
                "EndpointIngressFrom\(service.name)", ipProtocol: "tcp", description: "HTTPS from the tasks",
                fromPort: 443, groupId: endpoints, sourceSecurityGroupId: service.securityGroup.groupId, toPort: 443)
        }
    }

    /// Into the groups of the stores that each service uses.
    static func toStores(from services: [Service]) -> [EC2.SecurityGroupIngress] {
        services.flatMap { $0.parameters.stores.ingress(of: $0.name, from: $0.securityGroup) }
    }

    static func toLoadBalancer(
        _ loadBalancer: EC2.SecurityGroup, _ ports: ListenerPorts, from link: EC2.SecurityGroup?
    ) -> [any Resource] {
        guard let link else { return [] }
        return ports.all.map { name, port in
            EC2.SecurityGroupIngress(
                "LoadBalancerIngressFromVpcLink\(name)", ipProtocol: "tcp", description: "Requests of the API",
                fromPort: port, groupId: loadBalancer.groupId, sourceSecurityGroupId: link.groupId, toPort: port)
        }
    }
}
