// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// Tasks that run an image on Fargate: their roles, their logs, their number.
struct FargateService: Component {
    let balanced: BalancedService
    let logGroup: Logs.LogGroup
    let roles: TaskRoles
    let taskDefinition: ECS.TaskDefinition
    let service: ECS.Service
    let scaling: ServiceScaling?
    let rollbackAlarm: CloudWatch.Alarm?

    /// - Parameters:
    ///   - rollbackAlarm: what ends a deployment and brings the old version back.
    ///   - after: what must be there before a task can start and answer.
    init(
        _ balanced: BalancedService, place: ServicePlace, logging: Logging, rollbackAlarm: CloudWatch.Alarm?,
        after: [any Resource]
    ) {
        let name = balanced.service.name
        let parameters = balanced.service.parameters
        let settings = parameters.settings
        let logGroup = logging.group("\(name)LogGroup")
        let containers = Containers(service: parameters, logGroup: logGroup)
        roles = TaskRoles(parameters, logGroup: logGroup)
        taskDefinition = ECS.TaskDefinition(
            "\(name)TaskDefinition",
            containerDefinitions: containers.definitions,
            cpu: "\(parameters.cpu.ref)",
            ephemeralStorage: settings.ephemeralStorage.map { .init(sizeInGiB: .init($0)) },
            executionRoleArn: .init(roles.execution.arn),
            memory: "\(parameters.memory.ref)",
            networkMode: .awsvpc,
            requiresCompatibilities: [.fargate],
            runtimePlatform: .init(
                cpuArchitecture: settings.architecture == .arm ? "ARM64" : "X86_64", operatingSystemFamily: "LINUX"),
            taskRoleArn: .init(roles.task.arn))
        let service = ECS.Service(
            "\(name)Service",
            capacityProviderStrategy: settings.spot.map(Capacity.strategy),
            cluster: place.cluster.ref,
            deploymentConfiguration: Rollout.configuration(settings.rollout, rollbackAlarm),
            desiredCount: parameters.count.fixed,
            enableECSManagedTags: true,
            healthCheckGracePeriodSeconds: .init(settings.rollout.healthCheckGracePeriod),
            launchType: settings.spot == nil ? .fargate : nil,
            loadBalancers: [
                .init(
                    containerName: containers.name, containerPort: parameters.port.ref,
                    targetGroupArn: balanced.service.targetGroup.ref)
            ],
            networkConfiguration: .init(
                awsvpcConfiguration: .init(
                    assignPublicIp: place.hasPublicAddress ? .enabled : .disabled,
                    securityGroups: [balanced.service.securityGroup.groupId],
                    subnets: place.subnetIds)),
            propagateTags: .service,
            taskDefinition: taskDefinition.ref
        )
        .dependsOn(after)
        scaling = parameters.count.scaled.map {
            ServiceScaling($0, of: service, in: place.cluster, behind: balanced)
        }
        self.balanced = balanced
        self.logGroup = logGroup
        self.service = service
        self.rollbackAlarm = rollbackAlarm
    }

    var name: String { balanced.service.name }
}

/// Where the tasks of services run.
struct ServicePlace {
    let cluster: ECS.Cluster
    let subnetIds: List<ID<EC2.Subnet>>
    let hasPublicAddress: Bool
}

extension CountParameters {
    /// Nil for a scaled service: a number in the template would undo what scaling did, at each deployment.
    fileprivate var fixed: Value<Int>? {
        guard case .fixed(let count) = self else { return nil }
        return count.ref
    }

    fileprivate var scaled: ScalingParameters? {
        guard case .scaled(let scaling) = self else { return nil }
        return scaling
    }
}
