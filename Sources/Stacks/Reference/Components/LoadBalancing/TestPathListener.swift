// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// An application load balancer's listener for tests of one service, and the rule that ECS moves their requests by.
struct TestPathListener {
    let listener: ElasticLoadBalancingV2.Listener
    let rule: ElasticLoadBalancingV2.ListenerRule

    /// Nil for a service without one.
    init?(
        _ loadBalancer: ElasticLoadBalancingV2.LoadBalancer, _ service: Service, _ tls: ListenerTLS?
    ) {
        guard let test = service.settings.rollout.testListener else { return nil }
        listener = ElasticLoadBalancingV2.Listener(
            "\(service.name)TestListener",
            defaultActions: [ApplicationListener.notFound],
            loadBalancerArn: loadBalancer.ref,
            certificates: tls.map { [.init(certificateArn: $0.certificate)] },
            port: .init(test.port),
            protocol: tls == nil ? .http : .https,
            sslPolicy: tls?.policy)
        rule = ApplicationListener.rule(
            "\(service.name)TestListenerRule", service, paths: ApplicationListener.everyPath, priority: 1, of: listener)
    }
}
