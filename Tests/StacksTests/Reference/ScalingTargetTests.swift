// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import Testing

@testable import Stacks

/// What the number of tasks follows, of each service of production.
@Suite struct ScalingTargetTests {
    private let stack = StackUnderTest(ServiceStack(Sample.production))

    @Test(arguments: [
        ("Web", "Cpu", "ECSServiceAverageCPUUtilization"), ("Web", "Memory", "ECSServiceAverageMemoryUtilization"),
        ("Orders", "Cpu", "ECSServiceAverageCPUUtilization"),
    ])
    func tasksFollowTheirLoad(service: String, measure: String, metric: String) {
        stack.expect(
            ApplicationAutoScaling.ScalingPolicy(
                "\(service)\(measure)ScalingPolicy", policyName: .any, policyType: "TargetTrackingScaling",
                scalingTargetId: .ref("\(service)ScalableTarget"),
                targetTrackingScalingPolicyConfiguration: .init(
                    targetValue: .ref("\(service)\(measure)Target"),
                    predefinedMetricSpecification: .init(predefinedMetricType: .init(node: .string(metric))))))
    }

    @Test(arguments: ["Web", "Orders"]) func theirNumberHasLimits(service: String) {
        stack.expect(
            ApplicationAutoScaling.ScalableTarget(
                "\(service)ScalableTarget", maxCapacity: .ref("\(service)MaximumTaskCount"),
                minCapacity: .ref("\(service)MinimumTaskCount"),
                resourceId: .sub("service/${Cluster}/${\(service)Service.Name}"),
                scalableDimension: "ecs:service:DesiredCount", serviceNamespace: "ecs"))
    }
}
