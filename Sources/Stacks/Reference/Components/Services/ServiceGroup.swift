// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// All services of the stack, on one cluster.
struct ServiceGroup: Component {
    let cluster: ECS.Cluster
    let services: [FargateService]

    init(
        _ balancing: LoadBalancing, network: NetworkReferences, firewall: Firewall, logging: Logging,
        hasPublicAddress: Bool, stage: Value<String>
    ) {
        let cluster = Capacity.cluster(balancing.services.map(\.service))
        let place = ServicePlace(
            cluster: cluster, subnetIds: network.taskSubnetIds, hasPublicAddress: hasPublicAddress)
        services = balancing.services.map { balanced in
            FargateService(
                balanced,
                place: place,
                logging: logging,
                rollbackAlarm: RollbackAlarm.make(balanced, balancing.kind, stage: stage),
                after: balanced.listeners + network.waysOut + firewall.rules)
        }
        self.cluster = cluster
    }
}
