// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The values that the stack of alarms takes from the stack of services: CloudWatch's names for its parts.
struct WatchedServices {
    struct Service {
        let name: String
        let service: SharedValue<Value<String>>
        /// One, or two where requests move from one to the other.
        let targetGroups: [SharedValue<Value<String>>]

        init(_ settings: ServiceSettings, stackName: Value<String>) {
            let name = settings.name
            let groups = ["TargetGroup"] + (settings.rollout.strategy.movesRequests ? ["AlternateTargetGroup"] : [])
            self.name = name
            service = SharedValue("\(name)ServiceName", stackName: stackName)
            targetGroups = groups.map { SharedValue("\(name)\($0)Name", stackName: stackName) }
        }
    }

    static let stackName = "service"

    let entryPoint: SharedValue<Value<String>>
    let loadBalancer: SharedValue<Value<String>>
    let cluster: SharedValue<Value<String>>
    let url: SharedValue<Value<String>>
    private let stackName: Value<String>

    init(_ installation: InstallationParameters) {
        let stackName = installation.stackName(Self.stackName)
        entryPoint = SharedValue("EntranceName", stackName: stackName)
        loadBalancer = SharedValue("LoadBalancerName", stackName: stackName)
        cluster = SharedValue("ClusterName", stackName: stackName)
        url = SharedValue("EntranceUrl", stackName: stackName)
        self.stackName = stackName
    }

    func service(_ settings: ServiceSettings) -> Service { Service(settings, stackName: stackName) }

    /// The outputs of the stack of services.
    ///
    /// - Parameter url: where they answer, if something calls it.
    @StackBuilder func provided(
        _ entryPoint: EntryPoint, _ balancing: LoadBalancing, _ group: ServiceGroup, url: Value<String>?
    ) -> some StackContent {
        self.entryPoint.provided(entryPoint.metricName, description: "What CloudWatch calls the entrance")
        loadBalancer.provided(
            balancing.loadBalancer.loadBalancerFullName, description: "What CloudWatch calls the load balancer")
        cluster.provided(group.cluster.ref, description: "The ECS cluster")
        url.map { self.url.provided($0, description: "What the canary calls") }
        for running in group.services {
            let handles = service(running.balanced.service.settings)
            handles.service.provided(running.service.name, description: "The ECS service")
            for (handle, group) in zip(handles.targetGroups, running.balanced.service.targetGroups) {
                handle.provided(group.targetGroupFullName, description: "What CloudWatch calls its targets")
            }
        }
    }
}
