// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A network load balancer's listener: one for each service, on its port, and one for tests of it.
enum NetworkListener {
    static func make(
        _ loadBalancer: ElasticLoadBalancingV2.LoadBalancer, _ service: Service, _ tls: ListenerTLS?
    ) -> ElasticLoadBalancingV2.Listener {
        make("\(service.name)Listener", loadBalancer, service, port: service.entryPort, tls)
    }

    static func forTests(
        _ loadBalancer: ElasticLoadBalancingV2.LoadBalancer, _ service: Service, _ tls: ListenerTLS?
    ) -> ElasticLoadBalancingV2.Listener? {
        service.settings.rollout.testListener.map { test in
            make(
                "\(service.name)TestListener", loadBalancer, service, port: .init(test.port), tls)
        }
    }

    private static func make(
        _ logicalID: String, _ loadBalancer: ElasticLoadBalancingV2.LoadBalancer, _ service: Service, port: Value<Int>,
        _ tls: ListenerTLS?
    ) -> ElasticLoadBalancingV2.Listener {
        ElasticLoadBalancingV2.Listener(
            logicalID,
            defaultActions: [TargetActions.ofListener(service)],
            loadBalancerArn: loadBalancer.ref,
            certificates: tls.map { [.init(certificateArn: $0.certificate)] },
            port: port,
            protocol: tls == nil ? .tcp : .tls,
            sslPolicy: tls?.policy)
    }
}
