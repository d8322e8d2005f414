import AWS
import StackDSL

/// A network load balancer's listeners: a port for each service.
enum NetworkListeners {
    static func make(
        _ loadBalancer: ElasticLoadBalancingV2.LoadBalancer,
        _ doors: [(ListenerPorts.Door, ElasticLoadBalancingV2.TargetGroup)],
        certificate: ARN<CertificateManager.Certificate>?
    ) -> [ElasticLoadBalancingV2.Listener] {
        doors.map { door, targets in
            ElasticLoadBalancingV2.Listener(
                "\(door.name)Listener",
                defaultActions: [.init(type: .forward, targetGroupArn: targets.ref)],
                loadBalancerArn: loadBalancer.ref,
                certificates: certificate.map { [.init(certificateArn: $0)] },
                port: door.port,
                protocol: certificate == nil ? .tcp : .tls,
                sslPolicy: certificate == nil ? nil : TLSPolicy.current)
        }
    }
}

enum TLSPolicy {
    /// TLS 1.2 and 1.3.
    static let current: Value<String> = "ELBSecurityPolicy-TLS13-1-2-2021-06"
}
