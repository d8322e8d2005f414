// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// Who may speak to whom: VPC link or internet to the load balancer, the load balancer to the tasks, the tasks to AWS.
///
/// The groups name each other. What would make a circle is a rule of its own.
struct Firewall: Component {
    /// Of a VPC link of the second version; the first has none.
    let link: EC2.SecurityGroup?
    let loadBalancer: EC2.SecurityGroup
    let rules: [any Resource]
    private let services: [Service]

    init(
        _ network: NetworkReferences, _ services: [Service], _ ports: ListenerPorts, _ architecture: Architecture,
        admitsIPv6: Bool
    ) {
        let loadBalancer = EC2.SecurityGroup(
            "LoadBalancerSecurityGroup",
            groupDescription: "Load balancer of the services",
            securityGroupEgress: .init(
                services.flatMap { service in
                    service.openPorts.map { _, port in
                        .init(
                            ipProtocol: "tcp", description: "Requests and health checks of \(service.name)",
                            destinationSecurityGroupId: service.securityGroup.groupId, fromPort: port, toPort: port)
                    }
                }),
            securityGroupIngress: architecture.isPublic
                ? .init(ports.all.flatMap { Self.fromEverywhere($0.port, admitsIPv6: admitsIPv6) }) : nil,
            tags: ["Name": "\(.stackName)-load-balancer"],
            vpcId: network.vpcId)
        let link =
            architecture.hasLinkWithGroup
            ? EC2.SecurityGroup(
                "VpcLinkSecurityGroup",
                groupDescription: "VPC link of the API",
                securityGroupEgress: .init(
                    ports.all.map { _, port in
                        .init(
                            ipProtocol: "tcp", description: "Requests",
                            destinationSecurityGroupId: loadBalancer.groupId,
                            fromPort: port, toPort: port)
                    }),
                tags: ["Name": "\(.stackName)-vpc-link"],
                vpcId: network.vpcId) : nil
        rules =
            FirewallRules.toTasks(services, from: loadBalancer)
            + FirewallRules.toEndpoints(network.endpointSecurityGroupId, from: services)
            + FirewallRules.toStores(from: services)
            + FirewallRules.toLoadBalancer(loadBalancer, ports, from: link)
            + FirewallRules.toTestListeners(services, loadBalancer) + FirewallRules.betweenTasks(services)
        self.link = link
        self.loadBalancer = loadBalancer
        self.services = services
    }

    var body: some StackContent {
        services.map(\.securityGroup)
        loadBalancer
        link
        rules
    }

    private static func fromEverywhere(_ port: Value<Int>, admitsIPv6: Bool) -> [EC2.SecurityGroup.Ingress] {
        let ofIPv4 = EC2.SecurityGroup.Ingress(
            ipProtocol: "tcp", cidrIp: "0.0.0.0/0", description: "Requests from everywhere", fromPort: port,
            toPort: port)
        let ofIPv6 = EC2.SecurityGroup.Ingress(
            ipProtocol: "tcp", cidrIpv6: "::/0", description: "Requests from everywhere", fromPort: port, toPort: port)
        return admitsIPv6 ? [ofIPv4, ofIPv6] : [ofIPv4]
    }
}
