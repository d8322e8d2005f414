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
        #expect(try stack.resource(ECS.Service.self)["DesiredCount"] == nil)
        let target = try stack.resource(ApplicationAutoScaling.ScalableTarget.self)
        #expect(target["MinCapacity"] == .ref("WebMinimumTaskCount"))
        #expect(target["ResourceId"] == .sub("service/${Cluster}/${WebService.Name}"))
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

    @Test func spotSharesTasksByWeight() throws {
        let stack = stack { $0.spot = SpotSettings(base: 1, fargateWeight: 1, spotWeight: 4) }
        #expect(stack.messages.isEmpty)
        let service = try stack.resource(ECS.Service.self)
        #expect(service["LaunchType"] == nil)
        #expect(
            service["CapacityProviderStrategy"] == [
                ["Base": 1, "CapacityProvider": "FARGATE", "Weight": 1],
                ["CapacityProvider": "FARGATE_SPOT", "Weight": 4],
            ])
        #expect(try stack.resource(ECS.Cluster.self)["CapacityProviders"] == ["FARGATE", "FARGATE_SPOT"])
    }

    @Test func aRolloutThatCannotMoveIsSaid() {
        let stack = stack { $0.rollout = RolloutSettings(minimumHealthyPercent: 50, maximumPercent: 150) }
        #expect(stack.messages.count == 1)
    }

    @Test func aRolloutIsRolledBackByTheCircuitBreakerAndByAnAlarm() throws {
        let stack = stack {
            $0.count = .fixed(2)
            $0.rollout = RolloutSettings(minimumHealthyPercent: 50, maximumPercent: 150, rollsBackOnAlarm: true)
        }
        #expect(stack.messages.isEmpty)
        let configuration = try #require(stack.resource(ECS.Service.self)["DeploymentConfiguration"])
        #expect(configuration["MinimumHealthyPercent"] == 50)
        #expect(configuration["MaximumPercent"] == 150)
        #expect(configuration["DeploymentCircuitBreaker"] == ["Enable": true, "Rollback": true])
        #expect(
            configuration["Alarms"] == ["AlarmNames": [.ref("WebRollbackAlarm")], "Enable": true, "Rollback": true])
        #expect(try stack.resource(CloudWatch.Alarm.self)["MetricName"] == "UnHealthyHostCount")
    }

    @Test func aTaskHasTheProcessorAndTheDiskItAsksFor() throws {
        let task = try stack {
            $0.architecture = .arm
            $0.ephemeralStorage = 50
        }.resource(ECS.TaskDefinition.self)
        #expect(task["RuntimePlatform"] == ["CpuArchitecture": "ARM64", "OperatingSystemFamily": "LINUX"])
        #expect(task["EphemeralStorage.SizeInGiB"] == 50)
    }
}
