// SPDX-License-Identifier: Apache-2.0

import Shorthands
import StackDSL

/// The metrics of everything that is watched.
struct Watched {
    struct Service {
        let name: String
        let metrics: ServiceMetrics
        /// For each of its target groups.
        let unhealthyTargets: [Metric<Value<Double>>]
        let healthyTargets: [Metric<Value<Double>>]
    }

    let entryPoint: EntryPointMetrics
    let rejectedConnections: Metric<Value<Double>>
    let services: [Service]

    init(_ handles: WatchedServices, _ settings: Settings, stage: Value<String>) {
        let architecture = settings.architecture
        let balancer = BalancerMetrics(kind: architecture.balancer, loadBalancer: handles.loadBalancer.consumed)
        entryPoint = EntryPointMetrics(architecture, identity: handles.entryPoint.consumed, stage: stage)
        rejectedConnections = balancer.rejectedConnections
        services = settings.services.map { settings in
            let service = handles.service(settings)
            let groups = service.targetGroups.map(\.consumed)
            return Service(
                name: service.name,
                metrics: ServiceMetrics(cluster: handles.cluster.consumed, service: service.service.consumed),
                unhealthyTargets: groups.map(balancer.unhealthyTargets),
                healthyTargets: groups.map(balancer.healthyTargets))
        }
    }
}
