// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The cluster, and what its tasks run on.
enum Capacity {
    static func cluster(usesSpot: Bool, _ insights: ContainerInsights, exec: ExecAudit?) -> ECS.Cluster {
        ECS.Cluster(
            "Cluster",
            capacityProviders: usesSpot ? ["FARGATE", "FARGATE_SPOT"] : nil,
            clusterSettings: [.init(name: "containerInsights", value: insights.value)],
            configuration: exec?.configuration)
    }

    static func strategy(_ spot: SpotSettings) -> List<ECS.Service.CapacityProviderStrategyItem> {
        [
            .init(base: .init(spot.base), capacityProvider: "FARGATE", weight: .init(spot.fargateWeight)),
            .init(capacityProvider: "FARGATE_SPOT", weight: .init(spot.spotWeight)),
        ]
    }
}

extension ContainerInsights {
    fileprivate var value: Value<String> {
        switch self {
        case .enabled: "enabled"
        case .enhanced: "enhanced"
        }
    }
}
