// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import Testing

@testable import Stacks

/// When a task counts as healthy, and how long it may take.
@Suite struct HealthTests {
    private let stack = StackUnderTest(ServiceStack(Sample.development))

    @Test func targetsAreAskedWhereTheyServe() throws {
        let target = try stack.resource(ElasticLoadBalancingV2.TargetGroup.self).properties
        #expect(target.healthCheckPort == "traffic-port")
        #expect(target.healthCheckProtocol == .http)
        #expect(target.targetType == .ip)
    }

    /// Three answers in a row, either way: one that is lost on the way takes no task out.
    @Test func oneLostAnswerChangesNothing() throws {
        let target = try stack.resource(ElasticLoadBalancingV2.TargetGroup.self).properties
        #expect(target.healthyThresholdCount == 3)
        #expect(target.unhealthyThresholdCount == 3)
        #expect(target.healthCheckIntervalSeconds == 30)
    }

    /// A task that still starts is not replaced.
    @Test func aTaskHasAMinuteToStart() throws {
        #expect(try stack.resource(ECS.Service.self).properties.healthCheckGracePeriodSeconds == 60)
    }
}
