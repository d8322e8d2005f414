// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// The metrics of an ECS service.
struct ServiceMetrics: Sendable {
    let cluster: Value<String>
    let service: Value<String>

    var cpu: Metric { metric("AWS/ECS", "CPUUtilization") }

    var memory: Metric { metric("AWS/ECS", "MemoryUtilization") }

    /// How many tasks should run; Container Insights counts them.
    var desired: Metric { metric("ECS/ContainerInsights", "DesiredTaskCount") }

    var running: Metric { metric("ECS/ContainerInsights", "RunningTaskCount") }

    private func metric(_ namespace: String, _ name: String) -> Metric {
        Metric(namespace, name, "Average", ["ClusterName": cluster, "ServiceName": service])
    }
}
