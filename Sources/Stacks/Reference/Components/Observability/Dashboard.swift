// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The services at a glance: what clients see, then each service.
enum Dashboard {
    static func make(_ watched: Watched) -> CloudWatch.Dashboard {
        let entryPoint = watched.entryPoint
        let graphs =
            [
                Graph("Requests", [entryPoint.requests]), Graph("Server errors", [entryPoint.serverErrors]),
                Graph("Latency", [entryPoint.latency]), Graph("Rejected connections", [watched.rejectedConnections]),
            ] + watched.services.flatMap(graphs)
        return CloudWatch.Dashboard("Dashboard", dashboardBody: .json(body(graphs)))
    }

    private static func graphs(_ service: Watched.Service) -> [Graph] {
        let metrics = service.metrics
        return [
            Graph("\(service.name): CPU and memory, percent", [metrics.cpu, metrics.memory]),
            Graph("\(service.name): tasks", [metrics.desired, metrics.running]),
            Graph("\(service.name): targets", service.healthyTargets + service.unhealthyTargets),
        ]
    }

    private static func body(_ graphs: [Graph]) -> Document {
        let widgets = graphs.enumerated().map { $0.element.widget(at: $0.offset) }
        return ["widgets": Document(widgets)]
    }
}
