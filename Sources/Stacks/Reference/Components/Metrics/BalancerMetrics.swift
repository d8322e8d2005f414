// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL

/// The metrics of a load balancer.
struct BalancerMetrics: Sendable {
    let kind: BalancerKind
    /// The full name, which CloudWatch names it by.
    let loadBalancer: Value<String>

    /// Connections that the load balancer turned away.
    var rejectedConnections: Metric<Value<Double>> {
        Metric(
            kind == .network ? "RejectedFlowCount" : "RejectedConnectionCount", in: namespace, statistic: "Sum",
            dimensions: [.init(name: "LoadBalancer", value: loadBalancer)])
    }

    /// Tasks that fail their health check.
    func unhealthyTargets(_ group: Value<String>) -> Metric<Value<Double>> { targets("UnHealthyHostCount", group) }

    func healthyTargets(_ group: Value<String>) -> Metric<Value<Double>> { targets("HealthyHostCount", group) }

    /// Answers of 5xx that tasks of one target group give, behind an application load balancer.
    func serverErrors(_ group: Value<String>) -> Metric<Value<Double>> {
        targets("HTTPCode_Target_5XX_Count", group, statistic: "Sum")
    }

    private var namespace: String { kind == .network ? "AWS/NetworkELB" : "AWS/ApplicationELB" }

    private func targets(
        _ name: String, _ group: Value<String>, statistic: String = "Maximum"
    ) -> Metric<Value<Double>> {
        Metric(
            name, in: namespace, statistic: statistic,
            dimensions: [
                .init(name: "LoadBalancer", value: loadBalancer), .init(name: "TargetGroup", value: group),
            ])
    }
}
