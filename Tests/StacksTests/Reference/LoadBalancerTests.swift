// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import Testing

@testable import Stacks

/// The load balancer of production: encrypted to the tasks, and not deleted by mistake.
@Suite struct LoadBalancerTests {
    private let stack = StackUnderTest(ServiceStack(Sample.production))

    @Test func itReachesAllZonesAndCannotBeDeleted() {
        stack.expect(
            ElasticLoadBalancingV2.LoadBalancer(
                "LoadBalancer",
                loadBalancerAttributes: [
                    .init(key: "load_balancing.cross_zone.enabled", value: "true"),
                    .init(key: "deletion_protection.enabled", value: "true"),
                ], scheme: .internal, subnets: .any))
    }

    @Test(arguments: ["Web", "Orders"]) func eachServiceIsEncryptedOnItsPort(service: String) {
        stack.expect(
            ElasticLoadBalancingV2.Listener(
                "\(service)Listener",
                defaultActions: [.init(type: .forward, targetGroupArn: .ref("\(service)TargetGroup"))],
                loadBalancerArn: .ref("LoadBalancer"),
                certificates: [.init(certificateArn: .ref("LoadBalancerCertificateArn"))],
                port: .ref("\(service)Port"), protocol: .tls, sslPolicy: "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09"))
    }

    /// Three answers in a row, either way, and half a minute for requests that are under way.
    @Test(arguments: ["Web", "Orders"]) func aTaskIsAskedWhereItServes(service: String) {
        stack.expect(
            ElasticLoadBalancingV2.TargetGroup(
                "\(service)TargetGroup", healthCheckIntervalSeconds: 30,
                healthCheckPath: .ref("\(service)HealthCheckPath"), healthCheckPort: "traffic-port",
                healthCheckProtocol: .http, healthyThresholdCount: 3, port: .ref("\(service)Port"), protocol: .tcp,
                targetGroupAttributes: [.init(key: "deregistration_delay.timeout_seconds", value: "30")],
                targetType: .ip, unhealthyThresholdCount: 3))
    }
}
