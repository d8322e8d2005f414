// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The rules between groups that would make a circle within the groups.
enum FirewallRules {
    static func toTasks(
        _ services: [Service], from loadBalancer: EC2.SecurityGroup
    ) -> [EC2.SecurityGroupIngress] {
        services.map { service in
            EC2.SecurityGroupIngress(
                "\(service.name)IngressFromLoadBalancer", ipProtocol: "tcp",
                description: "Requests and health checks", fromPort: service.port,
                groupId: service.securityGroup.groupId, sourceSecurityGroupId: loadBalancer.groupId,
                toPort: service.port)
        }
    }

    static func toEndpoints(
        _ endpoints: ID<EC2.SecurityGroup>?, from services: [Service]
    ) -> [EC2.SecurityGroupIngress] {
        guard let endpoints else { return [] }
        return services.map { service in
            EC2.SecurityGroupIngress(
                "EndpointIngressFrom\(service.name)", ipProtocol: "tcp", description: "HTTPS from the tasks",
                fromPort: 443, groupId: endpoints, sourceSecurityGroupId: service.securityGroup.groupId, toPort: 443)
        }
    }

    static func toLoadBalancer(
        _ loadBalancer: EC2.SecurityGroup, _ ports: ListenerPorts, from link: EC2.SecurityGroup?
    ) -> [EC2.SecurityGroupIngress] {
        guard let link else { return [] }
        return ports.all.map { name, port in
            EC2.SecurityGroupIngress(
                "LoadBalancerIngressFromVpcLink\(name)", ipProtocol: "tcp", description: "Requests of the API",
                fromPort: port, groupId: loadBalancer.groupId, sourceSecurityGroupId: link.groupId, toPort: port)
        }
    }
}
