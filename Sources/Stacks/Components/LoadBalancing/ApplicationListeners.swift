import AWS
import StackDSL

/// An application load balancer's listener, whose rules send each path to its service.
struct ApplicationListeners: Component {
    let main: ElasticLoadBalancingV2.Listener
    let rules: [ElasticLoadBalancingV2.ListenerRule]
    let redirect: ElasticLoadBalancingV2.Listener?

    /// - Parameter doors: the first is the main listener's, a second one only redirects to it.
    init(
        _ loadBalancer: ElasticLoadBalancingV2.LoadBalancer,
        _ services: [(ServiceParameters, ElasticLoadBalancingV2.TargetGroup)], doors: ListenerPorts,
        certificate: ARN<CertificateManager.Certificate>?
    ) {
        let root = services.first { $0.0.settings.pathPrefix == "/" }
        let main = ElasticLoadBalancingV2.Listener(
            "Listener",
            defaultActions: [root.map { .init(type: .forward, targetGroupArn: $0.1.ref) } ?? Self.notFound],
            loadBalancerArn: loadBalancer.ref,
            certificates: certificate.map { [.init(certificateArn: $0)] },
            port: doors.all[0].port,
            protocol: certificate == nil ? .http : .https,
            sslPolicy: certificate == nil ? nil : TLSPolicy.current)
        rules = services.filter { $0.0.settings.pathPrefix != "/" }.enumerated().map { index, service in
            let prefix = service.0.settings.pathPrefix
            return ElasticLoadBalancingV2.ListenerRule(
                "\(service.0.name)ListenerRule",
                actions: [.init(type: .forward, targetGroupArn: service.1.ref)],
                conditions: [
                    .init(
                        field: "path-pattern",
                        pathPatternConfig: .init(values: [.init(prefix), .init("\(prefix)/*")]))
                ],
                priority: .init(index + 1),
                listenerArn: main.ref)
        }
        redirect = doors.all.dropFirst().first.map { door in
            ElasticLoadBalancingV2.Listener(
                "RedirectListener",
                defaultActions: [
                    .init(
                        type: .redirect,
                        redirectConfig: .init(statusCode: .http301, port: "443", protocol: "HTTPS"))
                ],
                loadBalancerArn: loadBalancer.ref,
                port: door.port,
                protocol: .http)
        }
        self.main = main
    }

    var body: some StackContent {
        main
        rules
        redirect
    }

    private static let notFound = ElasticLoadBalancingV2.Listener.Action(
        type: .fixedResponse,
        fixedResponseConfig: .init(statusCode: "404", contentType: "text/plain", messageBody: "Not found"))
}
