import AWS
import StackDSL

/// The rules between groups that would make a circle within the groups.
enum FirewallRules {
    static func toTasks(
        _ services: [ServiceParameters], _ tasks: [EC2.SecurityGroup], from loadBalancer: EC2.SecurityGroup
    ) -> [EC2.SecurityGroupIngress] {
        zip(services, tasks).map { service, group in
            EC2.SecurityGroupIngress(
                "\(service.name)IngressFromLoadBalancer", ipProtocol: "tcp",
                description: "Requests and health checks", fromPort: service.port.ref, groupId: group.groupId,
                sourceSecurityGroupId: loadBalancer.groupId, toPort: service.port.ref)
        }
    }

    static func toEndpoints(
        _ endpoints: ID<EC2.SecurityGroup>?, _ services: [ServiceParameters], _ tasks: [EC2.SecurityGroup]
    ) -> [EC2.SecurityGroupIngress] {
        guard let endpoints else { return [] }
        return zip(services, tasks).map { service, group in
            EC2.SecurityGroupIngress(
                "EndpointIngressFrom\(service.name)", ipProtocol: "tcp", description: "HTTPS from the tasks",
                fromPort: 443, groupId: endpoints, sourceSecurityGroupId: group.groupId, toPort: 443)
        }
    }

    static func toLoadBalancer(
        _ loadBalancer: EC2.SecurityGroup, _ doors: ListenerPorts, from link: EC2.SecurityGroup?
    ) -> [EC2.SecurityGroupIngress] {
        guard let link else { return [] }
        return doors.all.map { door in
            EC2.SecurityGroupIngress(
                "LoadBalancerIngressFromVpcLink\(door.name)", ipProtocol: "tcp", description: "Requests of the API",
                fromPort: door.port, groupId: loadBalancer.groupId, sourceSecurityGroupId: link.groupId,
                toPort: door.port)
        }
    }
}
