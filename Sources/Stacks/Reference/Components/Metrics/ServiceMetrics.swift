// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL

/// The metrics of an ECS service.
struct ServiceMetrics: Sendable {
    let cluster: Value<String>
    let service: Value<String>

    var cpu: Metric<Value<Double>> { metric("AWS/ECS", "CPUUtilization") }

    var memory: Metric<Value<Double>> { metric("AWS/ECS", "MemoryUtilization") }

    /// How many tasks should run; Container Insights counts them.
    var desired: Metric<Value<Double>> { metric("ECS/ContainerInsights", "DesiredTaskCount") }

    var running: Metric<Value<Double>> { metric("ECS/ContainerInsights", "RunningTaskCount") }

    private func metric(_ namespace: String, _ name: String) -> Metric<Value<Double>> {
        Metric(
            name, in: namespace, statistic: "Average",
            dimensions: [.init(name: "ClusterName", value: cluster), .init(name: "ServiceName", value: service)])
    }
}
