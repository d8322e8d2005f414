import AWS
import StackDSL

/// The alarm that ends a deployment whose tasks fail their health check.
///
/// It watches the load balancer's targets, not the service: an alarm that named the service would need it first.
enum RollbackAlarm {
    static func make(_ service: ServiceParameters, _ targets: ServiceTargets, _ kind: BalancerKind) -> CloudWatch.Alarm?
    {
        guard service.settings.rollout.rollsBackOnAlarm else { return nil }
        let metrics = BalancerMetrics(kind: kind, loadBalancer: targets.loadBalancer.loadBalancerFullName)
        return AlarmMaker(topic: nil)(
            "\(service.name)RollbackAlarm", "\(service.name): tasks fail their health check",
            metrics.unhealthyTargets(targets.group.targetGroupFullName), above: 0, for: 3)
    }
}
