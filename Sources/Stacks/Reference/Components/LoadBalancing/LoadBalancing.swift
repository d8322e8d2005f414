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
    /// The certificates of those who may call a public load balancer.
    let trustStore: ElasticLoadBalancingV2.TrustStore?

    init(
        _ network: NetworkReferences, securityGroup: EC2.SecurityGroup, _ services: [Service], _ ports: ListenerPorts,
        certificate: BalancerCertificate?, mutualTLS: MutualTLSParameters?, settings: Settings
    ) {
        kind = settings.architecture.balancer
        let loadBalancer = LoadBalancer.make(network, securityGroup: securityGroup, settings)
        let tls = certificate.map { ListenerTLS($0, settings) }
        trustStore = settings.architecture.isPublic ? mutualTLS.map { TrustStore.make($0) } : nil
        switch ports {
        case .ofServices(let services):
            pathListener = nil
            self.services = services.map { service in
                let listener = NetworkListener.make(loadBalancer, service, tls)
                let test = NetworkListener.forTests(loadBalancer, service, tls)
                return BalancedService(
                    service, loadBalancer, listeners: [listener], testListeners: test.map { [$0] } ?? [],
                    production: .listener(listener), test: test.map { .listener($0) })
            }
        case .shared(let port, let redirect):
            let listener = ApplicationListener(
                loadBalancer, services, port: port, redirect: redirect, tls, trustStore: trustStore)
            pathListener = listener
            self.services = services.map { service in
                let test = TestPathListener(loadBalancer, service, tls)
                return BalancedService(
                    service, loadBalancer, listeners: [listener.main] + listener.rules,
                    testListeners: test.map { [$0.listener, $0.rule] } ?? [],
                    production: listener.rule(of: service).map { .rule($0) }, test: test.map { .rule($0.rule) })
            }
        }
        self.loadBalancer = loadBalancer
    }

    var body: some StackContent {
        loadBalancer
        trustStore
        services.flatMap(\.service.targetGroups)
        if let pathListener { pathListener } else { services.flatMap(\.listeners) }
        services.flatMap(\.testListeners)
    }
}

/// A service behind the load balancer.
struct BalancedService: Sendable {
    let service: Service
    let loadBalancer: ElasticLoadBalancingV2.LoadBalancer
    /// The resources that must be there before ECS takes the service's target groups, which need a load balancer.
    let listeners: [any Resource]
    /// The same for tests of a new version.
    let testListeners: [any Resource]
    /// Nil where a version replaces the other task by task.
    let shift: TrafficShift?

    init(
        _ service: Service, _ loadBalancer: ElasticLoadBalancingV2.LoadBalancer, listeners: [any Resource],
        testListeners: [any Resource], production: ListenerPart?, test: ListenerPart?
    ) {
        self.service = service
        self.loadBalancer = loadBalancer
        self.listeners = listeners
        self.testListeners = testListeners
        shift = service.alternateTargetGroup.flatMap { alternate in
            production.map { TrafficShift(alternate: alternate, production: $0, test: test) }
        }
    }

    /// What the service waits for besides what it refers to.
    var awaited: [any Resource] {
        let referred = [shift?.production, shift?.test].compactMap { $0?.logicalID }
        return (listeners + testListeners).filter { !referred.contains($0.logicalID) }
    }

    /// How Application Auto Scaling names a target group of a load balancer.
    var label: Value<String> {
        "\(loadBalancer.loadBalancerFullName)/\(service.targetGroup.targetGroupFullName)"
    }
}
