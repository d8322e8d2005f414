import StackDSL

/// The metrics of everything that is watched.
struct Watched {
    struct Service {
        let name: String
        let metrics: ServiceMetrics
        let unhealthyTargets: Metric
        let healthyTargets: Metric
    }

    let entrance: EntranceMetrics
    let rejectedConnections: Metric
    let services: [Service]

    init(_ handles: WatchedServices, _ architecture: Architecture, stage: Value<String>) {
        let balancer = BalancerMetrics(kind: architecture.balancer, loadBalancer: handles.loadBalancer.consumed)
        entrance = EntranceMetrics(architecture, identity: handles.entrance.consumed, stage: stage)
        rejectedConnections = balancer.rejectedConnections
        services = handles.services.map { service in
            Service(
                name: service.name,
                metrics: ServiceMetrics(cluster: handles.cluster.consumed, service: service.service.consumed),
                unhealthyTargets: balancer.unhealthyTargets(service.targetGroup.consumed),
                healthyTargets: balancer.healthyTargets(service.targetGroup.consumed))
        }
    }
}
