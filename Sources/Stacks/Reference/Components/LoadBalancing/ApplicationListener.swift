// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// An application load balancer's listener, whose rules send each path to its service.
struct ApplicationListener: Component {
    let main: ElasticLoadBalancingV2.Listener
    let rules: [ElasticLoadBalancingV2.ListenerRule]
    let redirect: ElasticLoadBalancingV2.Listener?

    /// - Parameter redirect: the port of a second listener, which only redirects to the main one.
    init(
        _ loadBalancer: ElasticLoadBalancingV2.LoadBalancer, _ services: [Service], port: Value<Int>,
        redirect: Value<Int>?, certificate: ARN<CertificateManager.Certificate>?
    ) {
        let root = services.first { $0.settings.pathPrefix == "/" }
        let main = ElasticLoadBalancingV2.Listener(
            "Listener",
            defaultActions: [root.map { .init(type: .forward, targetGroupArn: $0.targetGroup.ref) } ?? Self.notFound],
            loadBalancerArn: loadBalancer.ref,
            certificates: certificate.map { [.init(certificateArn: $0)] },
            port: port,
            protocol: certificate == nil ? .http : .https,
            sslPolicy: certificate == nil ? nil : TLSPolicy.current)
        rules = services.filter { $0.settings.pathPrefix != "/" }.enumerated().map { index, service in
            let prefix = service.settings.pathPrefix
            return ElasticLoadBalancingV2.ListenerRule(
                "\(service.name)ListenerRule",
                actions: [.init(type: .forward, targetGroupArn: service.targetGroup.ref)],
                conditions: [
                    .init(
                        field: "path-pattern",
                        pathPatternConfig: .init(values: [.init(prefix), .init("\(prefix)/*")]))
                ],
                priority: .init(index + 1),
                listenerArn: main.ref)
        }
        self.redirect = redirect.map { port in
            ElasticLoadBalancingV2.Listener(
                "RedirectListener",
                defaultActions: [
                    .init(
                        type: .redirect,
                        redirectConfig: .init(statusCode: .http301, port: "443", protocol: "HTTPS"))
                ],
                loadBalancerArn: loadBalancer.ref,
                port: port,
                protocol: .http)
        }
        self.main = main
    }

    private static let notFound = ElasticLoadBalancingV2.Listener.Action(
        type: .fixedResponse,
        fixedResponseConfig: .init(statusCode: "404", contentType: "text/plain", messageBody: "Not found"))
}
