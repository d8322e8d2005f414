// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// The kinds of load balancers, and what follows from each.
enum BalancerKind: String {
    case application
    case network
    case gateway

    /// Of a load balancer; nil when nobody knows.
    init?(_ balancer: Outcome.Resource) {
        guard let text = balancer["Type"].text(default: "application") else { return nil }
        self.init(rawValue: text)
    }

    /// Of the load balancer that a listener belongs to, when it is one of the template.
    init?(ofListener listener: Outcome.Resource, in outcome: Outcome) {
        guard
            let balancer = outcome.resource(
                listener["LoadBalancerArn"], of: "AWS::ElasticLoadBalancingV2::LoadBalancer")
        else { return nil }
        self.init(balancer)
    }

    /// Of the load balancers that a target group of this protocol is for.
    init?(targetProtocol: String) {
        switch targetProtocol {
        case "HTTP", "HTTPS": self = .application
        case "TCP", "TLS", "UDP", "TCP_UDP", "QUIC", "TCP_QUIC": self = .network
        case "GENEVE": self = .gateway
        default: return nil
        }
    }

    var listenerProtocols: [String] {
        switch self {
        case .application: ["HTTP", "HTTPS"]
        case .network: ["TCP", "TLS", "UDP", "TCP_UDP", "QUIC", "TCP_QUIC"]
        case .gateway: []
        }
    }

    var name: String {
        switch self {
        case .application: "an application load balancer"
        case .network: "a network load balancer"
        case .gateway: "a gateway load balancer"
        }
    }
}
