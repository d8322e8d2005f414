// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// How a new version replaces the old one, and when it is rolled back.
struct Rollout: Component {
    let shiftRole: IAM.Role?
    let hookRole: IAM.Role?
    private let balanced: BalancedService
    private let alarm: CloudWatch.Alarm?

    private var settings: RolloutSettings { balanced.service.settings.rollout }

    init(_ balanced: BalancedService, alarm: CloudWatch.Alarm?) {
        shiftRole = TrafficShiftRole.make(balanced)
        hookRole = RolloutHookRole.make(balanced.service)
        self.balanced = balanced
        self.alarm = alarm
    }

    var body: some StackContent {
        shiftRole
        hookRole
    }

    var configuration: ECS.Service.DeploymentConfiguration {
        .init(
            alarms: alarm.map { .init(alarmNames: [$0.ref], enable: true, rollback: true) },
            bakeTimeInMinutes: bakeTime.map { .init($0) },
            canaryConfiguration: canary,
            deploymentCircuitBreaker: .init(enable: true, rollback: true),
            lifecycleHooks: hookRole.map { role in
                .init(
                    settings.hooks.map { hook in
                        .init(
                            lifecycleStages: .init(hook.stages.map { .init($0.rawValue) }),
                            hookTargetArn: .init(hook.functionArn), roleArn: .init(role.arn))
                    })
            },
            linearConfiguration: linear,
            maximumPercent: .init(settings.maximumPercent),
            minimumHealthyPercent: .init(settings.minimumHealthyPercent),
            strategy: strategy)
    }

    /// Where the tasks of every other version register, and by what ECS moves the requests.
    var advanced: ECS.Service.AdvancedConfiguration? {
        guard let shift = balanced.shift, let shiftRole else { return nil }
        return .init(
            alternateTargetGroupArn: shift.alternate.ref,
            productionListenerRule: shift.production.production,
            roleArn: .init(shiftRole.arn),
            testListenerRule: shift.test?.test)
    }

    /// Nil for the default, so that a template without a strategy stays what it is.
    private var strategy: ECS.Service.DeploymentConfiguration.Strategy? {
        switch settings.strategy {
        case .rolling: nil
        case .blueGreen: .blueGreen
        case .linear: .linear
        case .canary: .canary
        }
    }

    private var bakeTime: Int? {
        switch settings.strategy {
        case .rolling: nil
        case .blueGreen(let time), .linear(_, _, let time), .canary(_, _, let time): time
        }
    }

    private var canary: ECS.Service.CanaryConfiguration? {
        guard case .canary(let percent, let time, _) = settings.strategy else { return nil }
        return .init(canaryBakeTimeInMinutes: .init(time), canaryPercent: .init(percent))
    }

    private var linear: ECS.Service.LinearConfiguration? {
        guard case .linear(let percent, let time, _) = settings.strategy else { return nil }
        return .init(stepBakeTimeInMinutes: .init(time), stepPercent: .init(percent))
    }
}
