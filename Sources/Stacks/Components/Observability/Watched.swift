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
        let balancer = BalancerMetrics(kind: architecture.balancer, loadBalancer: handles.loadBalancer.taken)
        entrance = EntranceMetrics(architecture, identity: handles.entrance.taken, stage: stage)
        rejectedConnections = balancer.rejectedConnections
        services = handles.services.map { service in
            Service(
                name: service.name,
                metrics: ServiceMetrics(cluster: handles.cluster.taken, service: service.service.taken),
                unhealthyTargets: balancer.unhealthyTargets(service.targetGroup.taken),
                healthyTargets: balancer.healthyTargets(service.targetGroup.taken))
        }
    }
}
