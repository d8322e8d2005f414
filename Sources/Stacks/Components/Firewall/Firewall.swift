import AWS
import StackDSL

/// Who may speak to whom: VPC link or internet to the load balancer, the load balancer to the tasks, the tasks to AWS.
///
/// The groups name each other. What would make a circle is a rule of its own.
struct Firewall: Component {
    /// Of a VPC link of the second version; the first has none.
    let link: EC2.SecurityGroup?
    let loadBalancer: EC2.SecurityGroup
    /// One for each service, in their order.
    let tasks: [EC2.SecurityGroup]
    let rules: [EC2.SecurityGroupIngress]

    init(
        _ network: NetworkReferences, services: [ServiceParameters], doors: ListenerPorts, architecture: Architecture,
        s3PrefixListId: Parameter<ID<EC2.PrefixList>>?
    ) {
        let egress = TaskEgress.rules(network, s3PrefixListId: s3PrefixListId)
        let tasks = services.map { service in
            EC2.SecurityGroup(
                "\(service.name)SecurityGroup",
                groupDescription: "Tasks of the service \(service.name)",
                securityGroupEgress: .init(egress),
                tags: ["Name": "\(.stackName)-\(service.name.lowercased())"],
                vpcId: network.vpcId)
        }
        let loadBalancer = EC2.SecurityGroup(
            "LoadBalancerSecurityGroup",
            groupDescription: "Load balancer of the services",
            securityGroupEgress: .init(
                zip(services, tasks).map { service, group in
                    .init(
                        ipProtocol: "tcp", description: "Requests and health checks of \(service.name)",
                        destinationSecurityGroupId: group.groupId, fromPort: service.port.ref, toPort: service.port.ref)
                }),
            securityGroupIngress: architecture.isPublic ? .init(doors.all.map(Self.fromEverywhere)) : nil,
            tags: ["Name": "\(.stackName)-load-balancer"],
            vpcId: network.vpcId)
        let link =
            architecture.hasLinkWithGroup
            ? EC2.SecurityGroup(
                "VpcLinkSecurityGroup",
                groupDescription: "VPC link of the API",
                securityGroupEgress: .init(
                    doors.all.map { door in
                        .init(
                            ipProtocol: "tcp", description: "Requests",
                            destinationSecurityGroupId: loadBalancer.groupId,
                            fromPort: door.port, toPort: door.port)
                    }),
                tags: ["Name": "\(.stackName)-vpc-link"],
                vpcId: network.vpcId) : nil
        rules =
            FirewallRules.toTasks(services, tasks, from: loadBalancer)
            + FirewallRules.toEndpoints(network.endpointSecurityGroupId, services, tasks)
            + FirewallRules.toLoadBalancer(loadBalancer, doors, from: link)
        self.link = link
        self.loadBalancer = loadBalancer
        self.tasks = tasks
    }

    var body: some StackContent {
        tasks
        loadBalancer
        link
        rules
    }

    private static func fromEverywhere(_ door: ListenerPorts.Door) -> EC2.SecurityGroup.Ingress {
        .init(
            ipProtocol: "tcp", cidrIp: "0.0.0.0/0", description: "Requests from everywhere", fromPort: door.port,
            toPort: door.port)
    }
}
