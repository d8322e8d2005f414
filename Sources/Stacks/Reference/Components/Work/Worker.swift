// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL

/// Tasks that run all the time and that nobody calls.
struct Worker: Component {
    let queue: WorkQueue?
    let security: TaskSecurity
    let logGroup: Logs.LogGroup
    let roles: TaskRoles
    let taskDefinition: ECS.TaskDefinition
    let service: ECS.Service
    let scaling: BacklogScaling?

    init(_ parameters: WorkerParameters, queue: WorkQueue?, in place: WorkPlace, logging: Logging) {
        let task = parameters.task
        let settings = parameters.settings
        let security = TaskSecurity(task, in: place)
        let logGroup = logging.group("\(task.name)LogGroup")
        let roles = TaskRoles(
            task, logGroup: logGroup, exec: settings.container.allowsExec ? place.exec : nil
        ).allowing { role in
            queue.map { role.uses($0.queue, .receive, .extend) } ?? role
        }
        taskDefinition = TaskDefinition.make(task, roles: roles, Containers(service: task, logGroup: logGroup))
        let service = ECS.Service(
            "\(task.name)Service",
            capacityProviderStrategy: settings.spot.map(Capacity.strategy),
            cluster: place.cluster.ref,
            deploymentConfiguration: .init(
                deploymentCircuitBreaker: .init(enable: true, rollback: true), maximumPercent: 200,
                minimumHealthyPercent: 100),
            desiredCount: parameters.count.fixed,
            enableECSManagedTags: true,
            enableExecuteCommand: settings.container.allowsExec ? true : nil,
            launchType: settings.spot == nil ? .fargate : nil,
            networkConfiguration: .init(
                awsvpcConfiguration: .init(
                    assignPublicIp: place.hasPublicAddress ? .enabled : .disabled,
                    securityGroups: [security.group.groupId],
                    subnets: place.network.taskSubnetIds)),
            propagateTags: .service,
            taskDefinition: taskDefinition.ref
        )
        .dependsOn(security.rules)
        scaling = queue.flatMap { queue in
            parameters.count.backlog.map {
                BacklogScaling(task.name, $0, of: service, in: place.cluster, queue: queue.queue)
            }
        }
        self.queue = queue
        self.security = security
        self.logGroup = logGroup
        self.roles = roles
        self.service = service
    }
}

/// Where the tasks of the work run.
struct WorkPlace {
    let cluster: ECS.Cluster
    let network: NetworkReferences
    let s3PrefixListId: Parameter<ID<EC2.PrefixList>>?
    let hasPublicAddress: Bool
    let reachesIPv6: Bool
    let exec: ExecAudit?
}
