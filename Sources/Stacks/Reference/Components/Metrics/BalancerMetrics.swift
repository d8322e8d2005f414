// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// The metrics of a load balancer.
struct BalancerMetrics: Sendable {
    let kind: BalancerKind
    /// The full name, which CloudWatch names it by.
    let loadBalancer: Value<String>

    /// Connections that the load balancer turned away.
    var rejectedConnections: ObservedMetric {
        ObservedMetric(
            namespace, kind == .network ? "RejectedFlowCount" : "RejectedConnectionCount", "Sum",
            ["LoadBalancer": loadBalancer])
    }

    /// Tasks that fail their health check.
    func unhealthyTargets(_ group: Value<String>) -> ObservedMetric { targets("UnHealthyHostCount", group) }

    func healthyTargets(_ group: Value<String>) -> ObservedMetric { targets("HealthyHostCount", group) }

    private var namespace: String { kind == .network ? "AWS/NetworkELB" : "AWS/ApplicationELB" }

    private func targets(_ name: String, _ group: Value<String>) -> ObservedMetric {
        ObservedMetric(namespace, name, "Maximum", ["LoadBalancer": loadBalancer, "TargetGroup": group])
    }
}
