// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Attributes are those of the kind of load balancer.
enum BalancerAttributesRule: SystemRule {
    static let description = RuleDescription(
        "load-balancer-attributes", "The attributes of a load balancer and of its target groups are of its kind.",
        reason: "Elastic Load Balancing answers that the attribute is not supported for the load balancer's type",
        example: """
              "Balancer": {
                "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer",
                "Properties": {
                  "Type": "network",
                  "Subnets": ["subnet-0123456789abcdef0"],
            -     "LoadBalancerAttributes": [{"Key": "idle_timeout.timeout_seconds", "Value": "30"}]
            +     "LoadBalancerAttributes": [{"Key": "load_balancing.cross_zone.enabled", "Value": "true"}]
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html")

    /// The attributes that only one kind has. Those that are not here may be of several, or new.
    private static let kinds: [String: BalancerKind] = [
        "idle_timeout.timeout_seconds": .application,
        "client_keep_alive.seconds": .application,
        "connection_logs.s3.enabled": .application,
        "connection_logs.s3.bucket": .application,
        "connection_logs.s3.prefix": .application,
        "routing.http.desync_mitigation_mode": .application,
        "routing.http.drop_invalid_header_fields.enabled": .application,
        "routing.http.preserve_host_header.enabled": .application,
        "routing.http.x_amzn_tls_version_and_cipher_suite.enabled": .application,
        "routing.http.xff_client_port.enabled": .application,
        "routing.http.xff_header_processing.mode": .application,
        "routing.http2.enabled": .application,
        "waf.fail_open.enabled": .application,
        "dns_record.client_routing_policy": .network,
    ]
    private static let targetKinds: [String: BalancerKind] = [
        "load_balancing.algorithm.type": .application,
        "load_balancing.algorithm.anomaly_mitigation": .application,
        "slow_start.duration_seconds": .application,
        "stickiness.app_cookie.cookie_name": .application,
        "stickiness.app_cookie.duration_seconds": .application,
        "stickiness.lb_cookie.duration_seconds": .application,
        "deregistration_delay.connection_termination.enabled": .network,
        "preserve_client_ip.enabled": .network,
        "proxy_protocol_v2.enabled": .network,
        "target_failover.on_deregistration": .gateway,
        "target_failover.on_unhealthy": .gateway,
    ]
    private static let stickiness: [String: BalancerKind] = [
        "lb_cookie": .application, "app_cookie": .application, "source_ip": .network,
        "source_ip_dest_ip": .gateway, "source_ip_dest_ip_proto": .gateway,
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return outcome.resources(of: "AWS::ElasticLoadBalancingV2::LoadBalancer").flatMap { balancer -> [Diagnostic] in
            guard let kind = BalancerKind(balancer) else { return [] }
            return findings(balancer["LoadBalancerAttributes"], kind, kinds)
        }
            + outcome.resources(of: "AWS::ElasticLoadBalancingV2::TargetGroup").flatMap { group -> [Diagnostic] in
                guard let kind = group["Protocol"].text.flatMap({ BalancerKind(targetProtocol: $0) }) else { return [] }
                return findings(group["TargetGroupAttributes"], kind, targetKinds)
            }
    }

    private static func findings(
        _ list: PropertyValue, _ kind: BalancerKind, _ kinds: [String: BalancerKind]
    ) -> [Diagnostic] {
        list.knownElements.compactMap { attribute in
            guard let key = attribute["Key"].text else { return nil }
            if key == "stickiness.type", let type = attribute["Value"].text, let other = stickiness[type], other != kind
            {
                return error(
                    at: attribute["Value"],
                    "'\(list.element)' has stickiness by \(type), which \(kind.name) does not have",
                    fix: "take \(stickiness.filter { $0.value == kind }.map(\.key).sorted().joined(separator: " or "))")
            }
            guard let other = kinds[key], other != kind else { return nil }
            return error(
                at: attribute["Key"], "'\(list.element)' has the attribute \(key), which \(kind.name) does not have",
                fix: "remove it: only \(other.name) has it")
        }
    }
}
