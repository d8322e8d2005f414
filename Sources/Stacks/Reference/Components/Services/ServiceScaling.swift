// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// Keeps each target steady by the number of tasks.
struct ServiceScaling: Component {
    let target: ApplicationAutoScaling.ScalableTarget
    let policies: [ApplicationAutoScaling.ScalingPolicy]

    init(
        _ scaling: ScalingParameters, of service: ECS.Service, in cluster: ECS.Cluster, behind balanced: BalancedService
    ) {
        let name = balanced.service.name
        let target = ApplicationAutoScaling.ScalableTarget(
            "\(name)ScalableTarget",
            maxCapacity: scaling.maximum.ref,
            minCapacity: scaling.minimum.ref,
            resourceId: "service/\(cluster.ref)/\(service.name)",
            scalableDimension: "ecs:service:DesiredCount",
            serviceNamespace: "ecs",
            scheduledActions: scaling.schedules.isEmpty
                ? nil
                : .init(
                    scaling.schedules.map { schedule in
                        .init(
                            schedule: .init(schedule.schedule), scheduledActionName: .init(schedule.name),
                            scalableTargetAction: .init(
                                maxCapacity: schedule.maximum.map { .init($0) },
                                minCapacity: schedule.minimum.map { .init($0) }),
                            timezone: .init(schedule.timeZone))
                    }))
        policies = scaling.targets.map { goal in
            ApplicationAutoScaling.ScalingPolicy(
                "\(name)\(goal.name)ScalingPolicy",
                policyName: .init(goal.name),
                policyType: "TargetTrackingScaling",
                scalingTargetId: target.ref,
                targetTrackingScalingPolicyConfiguration: .init(
                    targetValue: goal.value.ref,
                    predefinedMetricSpecification: .init(
                        predefinedMetricType: .init(goal.measure.rawValue),
                        resourceLabel: goal.measure == .requests ? balanced.label : nil)))
        }
        self.target = target
    }
}
