// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A load balancer and the services that it sends requests to.
struct LoadBalancing: Component {
    let kind: BalancerKind
    let loadBalancer: ElasticLoadBalancingV2.LoadBalancer
    let services: [BalancedService]
    /// The one whose rules tell services apart by their paths; nil where each service has a listener.
    let pathListener: ApplicationListener?

    init(
        _ network: NetworkReferences, securityGroup: EC2.SecurityGroup, _ services: [Service], _ ports: ListenerPorts,
        certificate: EntryPointParameters.Certificate?, settings: Settings
    ) {
        kind = settings.architecture.balancer
        let loadBalancer = LoadBalancer.make(network, securityGroup: securityGroup, settings)
        let certificate = certificate?.arn.ref
        switch ports {
        case .ofServices(let services):
            pathListener = nil
            self.services = services.map { service in
                BalancedService(
                    service, loadBalancer,
                    listeners: [NetworkListener.make(loadBalancer, service, certificate: certificate)])
            }
        case .shared(let port, let redirect):
            let listener = ApplicationListener(
                loadBalancer, services, port: port, redirect: redirect, certificate: certificate)
            pathListener = listener
            self.services = services.map {
                BalancedService($0, loadBalancer, listeners: [listener.main] + listener.rules)
            }
        }
        self.loadBalancer = loadBalancer
    }

    var body: some StackContent {
        loadBalancer
        services.map(\.service.targetGroup)
        if let pathListener { pathListener } else { services.flatMap(\.listeners) }
    }
}

/// A service behind the load balancer.
struct BalancedService: Sendable {
    let service: Service
    let loadBalancer: ElasticLoadBalancingV2.LoadBalancer
    /// The resource that must be there before ECS takes the service's target group, which needs a load balancer.
    let listeners: [any Resource]

    init(_ service: Service, _ loadBalancer: ElasticLoadBalancingV2.LoadBalancer, listeners: [any Resource]) {
        self.service = service
        self.loadBalancer = loadBalancer
        self.listeners = listeners
    }

    /// How Application Auto Scaling names a target group of a load balancer.
    var label: Value<String> {
        "\(loadBalancer.loadBalancerFullName)/\(service.targetGroup.targetGroupFullName)"
    }
}
