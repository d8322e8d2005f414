import AWS
import StackDSL

/// What the stack of alarms needs to know of the stack of services: the names that CloudWatch has for its parts.
struct WatchedServices {
    struct Service {
        let name: String
        let service: SharedValue<Value<String>>
        let targetGroup: SharedValue<Value<String>>
    }

    static let stackName = "service"

    let entrance: SharedValue<Value<String>>
    let loadBalancer: SharedValue<Value<String>>
    let cluster: SharedValue<Value<String>>
    let services: [Service]

    init(_ installation: InstallationParameters, _ settings: Settings) {
        let stackName = installation.stackName(Self.stackName)
        entrance = SharedValue("EntranceName", stackName: stackName)
        loadBalancer = SharedValue("LoadBalancerName", stackName: stackName)
        cluster = SharedValue("ClusterName", stackName: stackName)
        services = settings.services.map { service in
            Service(
                name: service.name, service: SharedValue("\(service.name)ServiceName", stackName: stackName),
                targetGroup: SharedValue("\(service.name)TargetGroupName", stackName: stackName))
        }
    }

    /// The outputs of the stack of services.
    @StackBuilder func provided(_ entrance: Entrance, _ balancing: LoadBalancing, _ group: ServiceGroup)
        -> some StackContent
    {
        self.entrance.provided(entrance.metricName, description: "What CloudWatch calls the entrance")
        loadBalancer.provided(
            balancing.loadBalancer.loadBalancerFullName, description: "What CloudWatch calls the load balancer")
        cluster.provided(.init(group.cluster.ref), description: "The ECS cluster")
        for (index, handles) in services.enumerated() {
            handles.service.provided(group.services[index].service.name, description: "The ECS service")
            handles.targetGroup.provided(
                balancing.targetGroups[index].targetGroupFullName, description: "What CloudWatch calls its targets")
        }
    }
}
