// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// The metrics of an ECS service.
struct ServiceMetrics: Sendable {
    let cluster: Value<String>
    let service: Value<String>

    var cpu: ObservedMetric { metric("AWS/ECS", "CPUUtilization") }

    var memory: ObservedMetric { metric("AWS/ECS", "MemoryUtilization") }

    /// How many tasks should run; Container Insights counts them.
    var desired: ObservedMetric { metric("ECS/ContainerInsights", "DesiredTaskCount") }

    var running: ObservedMetric { metric("ECS/ContainerInsights", "RunningTaskCount") }

    private func metric(_ namespace: String, _ name: String) -> ObservedMetric {
        ObservedMetric(namespace, name, "Average", ["ClusterName": cluster, "ServiceName": service])
    }
}
