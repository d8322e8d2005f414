// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL

/// Whether a region can answer, as Route 53 asks it: every service has a healthy task. An alarm tells it, because nobody can call
/// a guarded API to find out; a region whose metrics are missing is not well.
struct RegionalHealth: Component {
    private let alarms: [CloudWatch.Alarm]
    private let checks: [Route53.HealthCheck]
    private let all: Route53.HealthCheck?

    init(_ balancing: LoadBalancing) {
        let metrics = BalancerMetrics(
            kind: balancing.kind, loadBalancer: balancing.loadBalancer.loadBalancerFullName)
        alarms = balancing.services.map { balanced in
            // No data is no health: the metric stops when the load balancer has no target at all.
            CloudWatch.Alarm(
                "\(balanced.service.name)UnservedAlarm",
                when: metrics.healthyTargets(balanced.service.targetGroup.targetGroupFullName) < 1, for: 3,
                missingData: .breaching,
                description: "\(balanced.service.name) has no healthy task: its region gives the name away")
        }
        let checks = zip(balancing.services, alarms).map { balanced, alarm in
            Route53.HealthCheck(
                "\(balanced.service.name)HealthCheck",
                healthCheckConfig: .init(
                    type: .cloudwatchMetric, alarmIdentifier: .init(name: alarm.ref, region: "\(.region)"),
                    insufficientDataHealthStatus: .unhealthy))
        }
        all =
            checks.count > 1
            ? Route53.HealthCheck(
                "HealthCheck",
                healthCheckConfig: .init(
                    type: .calculated, childHealthChecks: .init(checks.map { "\($0.ref)" }),
                    healthThreshold: .init(checks.count)))
            : nil
        self.checks = checks
    }

    var id: ID<Route53.HealthCheck>? { (all ?? checks.first)?.ref }
}
