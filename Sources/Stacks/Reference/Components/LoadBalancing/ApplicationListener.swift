// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// An application load balancer's listener, whose rules send each path to its service.
struct ApplicationListener: Component {
    let main: ElasticLoadBalancingV2.Listener
    let rules: [ElasticLoadBalancingV2.ListenerRule]
    let redirect: ElasticLoadBalancingV2.Listener?
    private let rulesByService: [String: ElasticLoadBalancingV2.ListenerRule]

    /// - Parameter redirect: the port of a second listener, which only redirects to the main one.
    init(
        _ loadBalancer: ElasticLoadBalancingV2.LoadBalancer, _ services: [Service], port: Value<Int>,
        redirect: Value<Int>?, _ tls: ListenerTLS?, trustStore: ElasticLoadBalancingV2.TrustStore?
    ) {
        let root = services.first { $0.settings.pathPrefix == "/" }
        let main = ElasticLoadBalancingV2.Listener(
            "Listener",
            defaultActions: [root.map { .init(type: .forward, targetGroupArn: $0.targetGroup.ref) } ?? Self.notFound],
            loadBalancerArn: loadBalancer.ref,
            certificates: tls.map { [.init(certificateArn: $0.certificate)] },
            mutualAuthentication: trustStore.map { .init(mode: "verify", trustStoreArn: $0.ref) },
            port: port,
            protocol: tls == nil ? .http : .https,
            sslPolicy: tls?.policy)
        var rules: [String: ElasticLoadBalancingV2.ListenerRule] = [:]
        let withPrefix = services.filter { $0.settings.pathPrefix != "/" }
        for (index, service) in withPrefix.enumerated() {
            let prefix = service.settings.pathPrefix
            rules[service.name] = Self.rule(
                "\(service.name)ListenerRule", service, paths: [.init(prefix), .init("\(prefix)/*")],
                priority: .init(index + 1), of: main)
        }
        // ECS moves requests by a rule, not by a default action, which stays for the moment before the rule is there.
        if let root, root.alternateTargetGroup != nil {
            rules[root.name] = Self.rule(
                "\(root.name)ListenerRule", root, paths: Self.everyPath, priority: 50_000, of: main)
        }
        rulesByService = rules
        self.rules = services.compactMap { rules[$0.name] }
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

    /// The rule that forwards to a service; nil where the default action does.
    func rule(of service: Service) -> ElasticLoadBalancingV2.ListenerRule? { rulesByService[service.name] }

    var body: some StackContent {
        main
        rules
        redirect
    }

    static let everyPath: List<Value<String>> = ["/*"]

    static func rule(
        _ logicalID: String, _ service: Service, paths: List<Value<String>>, priority: Value<Int>,
        of listener: ElasticLoadBalancingV2.Listener
    ) -> ElasticLoadBalancingV2.ListenerRule {
        ElasticLoadBalancingV2.ListenerRule(
            logicalID,
            actions: [TargetActions.ofRule(service)],
            conditions: [.init(field: "path-pattern", pathPatternConfig: .init(values: paths))],
            priority: priority,
            listenerArn: listener.ref)
    }

    static let notFound = ElasticLoadBalancingV2.Listener.Action(
        type: .fixedResponse,
        fixedResponseConfig: .init(statusCode: "404", contentType: "text/plain", messageBody: "Not found"))
}
