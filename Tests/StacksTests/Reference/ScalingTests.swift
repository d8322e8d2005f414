// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

@Suite struct ScalingTests {
    func stack(_ architecture: Architecture = .restAPI(), _ change: (inout ServiceSettings) -> Void) -> StackUnderTest {
        StackUnderTest(ServiceStack(.arranged(architecture, services: [ServiceSettings.small("Web").with(change)])))
    }

    @Test func aScaledServiceHasNoCountInTheTemplate() throws {
        let stack = stack { $0.count = .scaled(Scaling(minimum: 2, maximum: 6, cpu: 60, memory: 70)) }
        #expect(stack.messages.isEmpty)
        stack.expect(every: ECS.Service("*", desiredCount: .absent))
        stack.expect(
            every: ApplicationAutoScaling.ScalableTarget(
                "*", maxCapacity: .any, minCapacity: .ref("WebMinimumTaskCount"),
                resourceId: .sub("service/${Cluster}/${WebService.Name}"), scalableDimension: .any,
                serviceNamespace: .any))
        let measures = stack.resources(ApplicationAutoScaling.ScalingPolicy.self).map {
            $0["TargetTrackingScalingPolicyConfiguration.PredefinedMetricSpecification.PredefinedMetricType"]
        }
        #expect(measures == ["ECSServiceAverageCPUUtilization", "ECSServiceAverageMemoryUtilization"])
    }

    @Test func requestsAreCountedByAnApplicationLoadBalancerOnly() throws {
        let scaling = TaskCount.scaled(Scaling(minimum: 1, maximum: 4, requestsPerTask: 100))
        let policy = try stack(.httpAPI()) { $0.count = scaling }.resource(ApplicationAutoScaling.ScalingPolicy.self)
        #expect(
            policy["TargetTrackingScalingPolicyConfiguration.PredefinedMetricSpecification.ResourceLabel"]
                == .sub("${LoadBalancer.LoadBalancerFullName}/${WebTargetGroup.TargetGroupFullName}"))
        #expect(stack { $0.count = scaling }.messages == ["service 'Web' scales by requests"])
    }

    @Test func spotSharesTasksByWeight() {
        let stack = stack { $0.spot = SpotSettings(base: 1, fargateWeight: 1, spotWeight: 4) }
        #expect(stack.messages.isEmpty)
        stack.expect(
            every: ECS.Service(
                "*",
                capacityProviderStrategy: [
                    .init(base: 1, capacityProvider: "FARGATE", weight: 1),
                    .init(base: .absent, capacityProvider: "FARGATE_SPOT", weight: 4),
                ], launchType: .absent))
        stack.expect(every: ECS.Cluster("*", capacityProviders: ["FARGATE", "FARGATE_SPOT"]))
    }

    @Test func aRolloutThatCannotMoveIsSaid() {
        let stack = stack { $0.rollout = RolloutSettings(minimumHealthyPercent: 50, maximumPercent: 150) }
        #expect(stack.messages.count == 1)
    }

    @Test func aRolloutIsRolledBackByTheCircuitBreakerAndByAnAlarm() {
        let stack = stack {
            $0.count = .fixed(2)
            $0.rollout = RolloutSettings(minimumHealthyPercent: 50, maximumPercent: 150, rollsBackOnAlarm: true)
        }
        #expect(stack.messages.isEmpty)
        stack.expect(
            every: ECS.Service(
                "*",
                deploymentConfiguration: .init(
                    alarms: .init(alarmNames: [.ref("WebRollbackAlarm")], enable: true, rollback: true),
                    deploymentCircuitBreaker: .exactly(.init(enable: true, rollback: true)), maximumPercent: 150,
                    minimumHealthyPercent: 50)))
        stack.expect(every: CloudWatch.Alarm("*", metricName: "5XXError"))
    }

    @Test func aTaskHasTheProcessorAndTheDiskItAsksFor() {
        stack {
            $0.architecture = .arm
            $0.ephemeralStorage = 50
        }.expect(
            every: ECS.TaskDefinition(
                "*", ephemeralStorage: .init(sizeInGiB: 50),
                runtimePlatform: .init(cpuArchitecture: "ARM64", operatingSystemFamily: "LINUX")))
    }

    @Test func boundsChangeAtTimesOfAZone() throws {
        let morning = ScheduledScaling("morning", at: "cron(0 7 ? * MON-FRI *)", timeZone: "Europe/Berlin", minimum: 4)
        let stack = stack { $0.count = .scaled(Scaling(minimum: 2, maximum: 6, cpu: 60, schedules: [morning])) }
        #expect(stack.messages.isEmpty)
        #expect(
            try stack.resource(ApplicationAutoScaling.ScalableTarget.self)["ScheduledActions"] == [
                [
                    "Schedule": "cron(0 7 ? * MON-FRI *)", "ScheduledActionName": "morning",
                    "ScalableTargetAction": ["MinCapacity": 4], "Timezone": "Europe/Berlin",
                ]
            ])
    }

    @Test func schedulesThatChangeNothingOrContradictAreRefused() {
        let schedules = [
            ScheduledScaling("a", at: "rate(1 day)"), ScheduledScaling("a", at: "rate(1 day)", minimum: 9),
        ]
        let stack = stack { $0.count = .scaled(Scaling(minimum: 2, maximum: 6, cpu: 60, schedules: schedules)) }
        #expect(
            stack.messages == [
                "schedule 'a' of service 'Web' changes nothing", "service 'Web' has two schedules 'a'",
                "schedule 'a' of service 'Web' wants at least 9 tasks and at most 6",
            ])
    }
}
