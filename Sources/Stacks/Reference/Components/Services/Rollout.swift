// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// How a new version replaces the old one, and when it is rolled back.
enum Rollout {
    static func configuration(
        _ settings: RolloutSettings, _ alarm: CloudWatch.Alarm?
    ) -> ECS.Service.DeploymentConfiguration {
        .init(
            alarms: alarm.map { .init(alarmNames: [$0.ref], enable: true, rollback: true) },
            deploymentCircuitBreaker: .init(enable: true, rollback: true),
            maximumPercent: .init(settings.maximumPercent),
            minimumHealthyPercent: .init(settings.minimumHealthyPercent))
    }
}
