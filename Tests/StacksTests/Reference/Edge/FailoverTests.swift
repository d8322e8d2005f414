// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// One name, two regions.
@Suite struct FailoverTests {
    private func stack(
        _ role: FailoverRole?, services: [ServiceSettings] = [.small("Web")], architecture: Architecture = .httpAPI()
    ) -> StackUnderTest {
        StackUnderTest(
            ServiceStack(
                Settings.arranged(architecture, services: services).with {
                    $0.failover = role
                    $0.customDomain = CustomDomain(name: "shop.example.com", hostedZoneId: "Z0123456789ABCDEFGHIJ")
                }))
    }

    @Test(arguments: [Architecture.httpAPI(), .restAPI(), .publicLoadBalancer()])
    func thePrimaryAnswersWhileItIsWell(architecture: Architecture) throws {
        let stack = stack(.primary, architecture: architecture)
        #expect(stack.messages.isEmpty)
        let record = try stack.resource(Route53.RecordSet.self)
        #expect(record["Failover"] == "PRIMARY" && record["SetIdentifier"] == .ref("AWS::Region"))
        #expect(record["HealthCheckId"] == .ref("WebHealthCheck"))
        #expect(record["AliasTarget.EvaluateTargetHealth"] == true)
        stack.expect(
            Route53.HealthCheck(
                "WebHealthCheck",
                healthCheckConfig: .init(
                    type: "CLOUDWATCH_METRIC",
                    alarmIdentifier: .init(name: .ref("WebUnservedAlarm"), region: .ref("AWS::Region")),
                    insufficientDataHealthStatus: "Unhealthy")))
        stack.expect(
            CloudWatch.Alarm(
                "WebUnservedAlarm", comparisonOperator: "LessThanThreshold", metricName: "HealthyHostCount",
                threshold: 1, treatMissingData: "breaching"))
    }

    @Test func everyServiceMustBeServed() throws {
        let stack = stack(.primary, services: [.small("Web"), .small("Orders", prefix: "/orders")])
        #expect(stack.messages.isEmpty)
        #expect(try stack.resource(Route53.RecordSet.self)["HealthCheckId"] == .ref("HealthCheck"))
        let all = try stack.resource(Route53.HealthCheck.self, "HealthCheck")["HealthCheckConfig"]
        #expect(all?["ChildHealthChecks"] == [.ref("WebHealthCheck"), .ref("OrdersHealthCheck")])
        #expect(all?["HealthThreshold"] == 2)
    }

    /// Nobody comes after it.
    @Test func theSecondaryAnswersWhateverItsHealth() throws {
        let stack = stack(.secondary)
        #expect(stack.messages.isEmpty)
        #expect(try stack.resource(Route53.RecordSet.self)["Failover"] == "SECONDARY")
        #expect(try stack.resource(Route53.RecordSet.self)["HealthCheckId"] == nil)
        #expect(try stack.resource(Route53.RecordSet.self)["AliasTarget.EvaluateTargetHealth"] == false)
        #expect(stack.resources(Route53.HealthCheck.self).isEmpty)
    }

    @Test func aNameIsNeeded() {
        let settings = Settings.arranged(.httpAPI()).with { $0.failover = .primary }
        #expect(
            StackUnderTest(ServiceStack(settings)).messages == ["there is no name that two regions could answer for"])
    }
}
