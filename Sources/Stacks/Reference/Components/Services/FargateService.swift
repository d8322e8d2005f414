// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// Tasks that run an image on Fargate: their roles, their logs, their number.
struct FargateService: Component {
    let balanced: BalancedService
    let logGroup: Logs.LogGroup
    let roles: TaskRoles
    let taskDefinition: ECS.TaskDefinition
    let migration: CustomResource?
    let service: ECS.Service
    let scaling: ServiceScaling?
    let rollbackAlarm: CloudWatch.Alarm?
    let rollout: Rollout

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
        let rollout = Rollout(balanced, alarm: rollbackAlarm)
        let connection = place.connection?.configuration(of: balanced.service, logGroup)
        let containers = Containers(
            service: parameters.task, logGroup: logGroup,
            isCalled: place.connection?.isCalled(balanced.service) ?? false)
        roles = TaskRoles(parameters.task, logGroup: logGroup, exec: settings.container.allowsExec ? place.exec : nil)
        taskDefinition = TaskDefinition.make(parameters.task, roles: roles, containers)
        migration = place.migrations.flatMap { runner in
            runner.migration(of: balanced.service)?.run(
                by: runner, in: place, securityGroup: balanced.service.securityGroup, after: after)
        }
        let service = ECS.Service(
            "\(name)Service",
            capacityProviderStrategy: settings.spot.map(Capacity.strategy),
            cluster: place.cluster.ref,
            deploymentConfiguration: rollout.configuration,
            desiredCount: parameters.count.fixed,
            enableECSManagedTags: true,
            enableExecuteCommand: settings.container.allowsExec ? true : nil,
            healthCheckGracePeriodSeconds: .init(settings.rollout.healthCheckGracePeriod),
            launchType: settings.spot == nil ? .fargate : nil,
            loadBalancers: [
                .init(
                    advancedConfiguration: rollout.advanced,
                    containerName: containers.name, containerPort: parameters.port.ref,
                    targetGroupArn: balanced.service.targetGroup.ref)
            ],
            networkConfiguration: .init(
                awsvpcConfiguration: .init(
                    assignPublicIp: place.hasPublicAddress ? .enabled : .disabled,
                    securityGroups: [balanced.service.securityGroup.groupId],
                    subnets: place.subnetIds)),
            propagateTags: .service,
            serviceConnectConfiguration: connection,
            taskDefinition: taskDefinition.ref
        )
        .dependsOn(after + (migration.map { [$0] } ?? []))
        scaling = parameters.count.scaled.map {
            ServiceScaling($0, of: service, in: place.cluster, behind: balanced)
        }
        self.balanced = balanced
        self.logGroup = logGroup
        self.service = service
        self.rollbackAlarm = rollbackAlarm
        self.rollout = rollout
    }

    var name: String { balanced.service.name }
}

/// Where the tasks of services run.
struct ServicePlace {
    let cluster: ECS.Cluster
    let subnetIds: List<ID<EC2.Subnet>>
    let hasPublicAddress: Bool
    /// Nil where no service has a migration.
    let migrations: MigrationRunner?
    let exec: ExecAudit?
    let connection: ServiceConnection?
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
