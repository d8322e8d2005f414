// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The cluster, and what its tasks run on.
enum Capacity {
    static func cluster(_ services: [Service]) -> ECS.Cluster {
        let usesSpot = services.contains { $0.settings.spot != nil }
        return ECS.Cluster(
            "Cluster",
            capacityProviders: usesSpot ? ["FARGATE", "FARGATE_SPOT"] : nil,
            clusterSettings: [.init(name: "containerInsights", value: "enabled")])
    }

    static func strategy(_ spot: SpotSettings) -> List<ECS.Service.CapacityProviderStrategyItem> {
        [
            .init(base: .init(spot.base), capacityProvider: "FARGATE", weight: .init(spot.fargateWeight)),
            .init(capacityProvider: "FARGATE_SPOT", weight: .init(spot.spotWeight)),
        ]
    }
}
