// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL

/// The alarm that ends a deployment whose clients get errors, and brings the old version back.
///
/// It watches what clients see: tasks that start fail their health check for a while in every deployment, so an alarm on
/// unhealthy targets could end each of them. It names the entry point and not the service, which would need it first.
enum RollbackAlarm {
    static func make(_ balanced: BalancedService, _ kind: BalancerKind, stage: Value<String>) -> CloudWatch.Alarm? {
        let service = balanced.service
        guard service.settings.rollout.rollsBackOnAlarm else { return nil }
        return AlarmMaker(topic: nil)(
            "\(service.name)RollbackAlarm", "\(service.name): clients get answers of 5xx",
            sumOf: errors(balanced, kind, stage: stage), above: 5, for: 2)
    }

    /// A network load balancer knows of no answers, so there they are those of the whole REST API.
    private static func errors(
        _ balanced: BalancedService, _ kind: BalancerKind, stage: Value<String>
    ) -> [Metric<Value<Double>>] {
        switch kind {
        case .network:
            return [EntryPointMetrics(.restAPI(), identity: .init(.stackName), stage: stage).serverErrors]
        case .application:
            let metrics = BalancerMetrics(kind: kind, loadBalancer: balanced.loadBalancer.loadBalancerFullName)
            return balanced.service.targetGroups.map { metrics.serverErrors($0.targetGroupFullName) }
        }
    }
}
