// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The alarm that ends a deployment whose tasks fail their health check.
///
/// It watches the load balancer's targets, not the service: an alarm that named the service would need it first.
enum RollbackAlarm {
    static func make(_ balanced: BalancedService, _ kind: BalancerKind) -> CloudWatch.Alarm? {
        let service = balanced.service
        guard service.settings.rollout.rollsBackOnAlarm else { return nil }
        let metrics = BalancerMetrics(kind: kind, loadBalancer: balanced.loadBalancer.loadBalancerFullName)
        return AlarmMaker(topic: nil)(
            "\(service.name)RollbackAlarm", "\(service.name): tasks fail their health check",
            metrics.unhealthyTargets(service.targetGroup.targetGroupFullName), above: 0, for: 3)
    }
}
