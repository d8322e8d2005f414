// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A network load balancer's listener: one for each service, on its port.
enum NetworkListener {
    static func make(
        _ loadBalancer: ElasticLoadBalancingV2.LoadBalancer, _ service: Service,
        certificate: ARN<CertificateManager.Certificate>?
    ) -> ElasticLoadBalancingV2.Listener {
        ElasticLoadBalancingV2.Listener(
            "\(service.name)Listener",
            defaultActions: [.init(type: .forward, targetGroupArn: service.targetGroup.ref)],
            loadBalancerArn: loadBalancer.ref,
            certificates: certificate.map { [.init(certificateArn: $0)] },
            port: service.port,
            protocol: certificate == nil ? .tcp : .tls,
            sslPolicy: certificate == nil ? nil : TLSPolicy.current)
    }
}

enum TLSPolicy {
    /// TLS 1.2 and 1.3.
    static let current: Value<String> = "ELBSecurityPolicy-TLS13-1-2-2021-06"
}
