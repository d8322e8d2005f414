import AWS
import StackDSL

/// All services of the stack, on one cluster.
struct ServiceGroup: Component {
    let cluster: ECS.Cluster
    let services: [FargateService]

    init(
        _ services: [ServiceParameters], network: NetworkReferences, firewall: Firewall, balancing: LoadBalancing,
        logging: Logging, hasPublicAddress: Bool
    ) {
        let cluster = Capacity.cluster(services)
        self.services = services.enumerated().map { index, service in
            let targets = ServiceTargets(
                group: balancing.targetGroups[index], loadBalancer: balancing.loadBalancer)
            return FargateService(
                service,
                place: ServicePlace(
                    cluster: cluster, subnetIds: network.taskSubnetIds, securityGroup: firewall.tasks[index],
                    hasPublicAddress: hasPublicAddress),
                targets: targets,
                logging: logging,
                rollbackAlarm: RollbackAlarm.make(service, targets, balancing.kind),
                after: balancing.listening.needed(by: index) + network.waysOut + firewall.rules)
        }
        self.cluster = cluster
    }

    var body: some StackContent {
        cluster
        services
    }
}
