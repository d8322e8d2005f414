// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// Where a service's tasks register, and how their health is checked.
enum TargetGroup {
    static func make(
        _ logicalID: String, _ service: ServiceParameters, _ kind: BalancerKind, vpcId: ID<EC2.VPC>
    ) -> ElasticLoadBalancingV2.TargetGroup {
        ElasticLoadBalancingV2.TargetGroup(
            logicalID,
            healthCheckIntervalSeconds: 30,
            healthCheckPath: service.healthCheckPath.ref,
            healthCheckPort: "traffic-port",
            healthCheckProtocol: .http,
            healthyThresholdCount: 3,
            port: service.entryPort,
            protocol: kind == .network ? .tcp : .http,
            targetGroupAttributes: [
                .init(
                    key: "deregistration_delay.timeout_seconds",
                    value: .init("\(service.settings.rollout.deregistrationDelay)"))
            ],
            targetType: .ip,
            unhealthyThresholdCount: 3,
            vpcId: vpcId)
    }
}
