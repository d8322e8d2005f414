// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The values that the stack of alarms takes from the stack of services: CloudWatch's names for its parts.
struct WatchedServices {
    struct Service {
        let name: String
        let service: SharedValue<Value<String>>
        let targetGroup: SharedValue<Value<String>>

        init(_ name: String, stackName: Value<String>) {
            self.name = name
            service = SharedValue("\(name)ServiceName", stackName: stackName)
            targetGroup = SharedValue("\(name)TargetGroupName", stackName: stackName)
        }
    }

    static let stackName = "service"

    let entryPoint: SharedValue<Value<String>>
    let loadBalancer: SharedValue<Value<String>>
    let cluster: SharedValue<Value<String>>
    private let stackName: Value<String>

    init(_ installation: InstallationParameters) {
        let stackName = installation.stackName(Self.stackName)
        entryPoint = SharedValue("EntranceName", stackName: stackName)
        loadBalancer = SharedValue("LoadBalancerName", stackName: stackName)
        cluster = SharedValue("ClusterName", stackName: stackName)
        self.stackName = stackName
    }

    func service(_ name: String) -> Service { Service(name, stackName: stackName) }

    /// The outputs of the stack of services.
    @StackBuilder func provided(_ entryPoint: EntryPoint, _ balancing: LoadBalancing, _ group: ServiceGroup)
        -> some StackContent
    {
        self.entryPoint.provided(entryPoint.metricName, description: "What CloudWatch calls the entrance")
        loadBalancer.provided(
            balancing.loadBalancer.loadBalancerFullName, description: "What CloudWatch calls the load balancer")
        cluster.provided(group.cluster.ref, description: "The ECS cluster")
        for running in group.services {
            let handles = service(running.name)
            handles.service.provided(running.service.name, description: "The ECS service")
            handles.targetGroup.provided(
                running.balanced.service.targetGroup.targetGroupFullName,
                description: "What CloudWatch calls its targets")
        }
    }
}
