// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL

/// Keeps the number of waiting messages for each running task steady. Without a task the messages themselves count, so that
/// the first one starts.
struct BacklogScaling: Component {
    let target: ApplicationAutoScaling.ScalableTarget
    let policy: ApplicationAutoScaling.ScalingPolicy

    init(
        _ name: String, _ backlog: WorkerCountParameters.Backlog, of service: ECS.Service, in cluster: ECS.Cluster,
        queue: SQS.Queue
    ) {
        let target = ApplicationAutoScaling.ScalableTarget(
            "\(name)ScalableTarget",
            maxCapacity: backlog.maximum.ref,
            minCapacity: backlog.minimum.ref,
            resourceId: "service/\(cluster.ref)/\(service.name)",
            scalableDimension: "ecs:service:DesiredCount",
            serviceNamespace: "ecs")
        policy = ApplicationAutoScaling.ScalingPolicy(
            "\(name)BacklogScalingPolicy",
            policyName: "Backlog",
            policyType: "TargetTrackingScaling",
            scalingTargetId: target.ref,
            targetTrackingScalingPolicyConfiguration: .init(
                targetValue: backlog.messagesPerTask.ref,
                customizedMetricSpecification: .init(
                    metrics: [
                        .init(
                            expression: "IF(FILL(tasks, 0) > 0, messages / FILL(tasks, 1), messages)", id: "backlog",
                            label: "Waiting messages for each task", returnData: true),
                        Self.query("messages", queue.metric(.approximateNumberOfMessagesVisible)),
                        Self.query("tasks", ServiceMetrics(cluster: "\(cluster.ref)", service: service.name).running),
                    ])))
        self.target = target
    }

    private static func query(
        _ id: Value<String>, _ metric: Metric<Value<Double>>
    ) -> ApplicationAutoScaling.ScalingPolicy.TargetTrackingMetricDataQuery {
        .init(
            id: id,
            metricStat: .init(
                metric: .init(
                    dimensions: .init(metric.dimensions.map { .init(node: $0.node) }), metricName: .init(metric.name),
                    namespace: .init(metric.namespace)),
                stat: .init(metric.statistic)),
            returnData: false)
    }
}
