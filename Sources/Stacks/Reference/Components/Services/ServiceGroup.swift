// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// All services of the stack, on one cluster.
struct ServiceGroup: Component {
    let cluster: ECS.Cluster
    let migrations: MigrationRunner?
    let services: [FargateService]
    let exec: ExecAudit?
    let connection: ServiceConnection?

    init(
        _ balancing: LoadBalancing, network: NetworkReferences, firewall: Firewall, logging: Logging,
        hasPublicAddress: Bool, installation: InstallationParameters, insights: ContainerInsights
    ) {
        let all = balancing.services.map(\.service)
        let exec = ExecAudit(all.map(\.settings), logging: logging)
        let connection = ServiceConnection(
            all, installation: "\(installation.deployment.ref)-\(installation.stage.ref)")
        let cluster = Capacity.cluster(
            usesSpot: all.contains { $0.settings.spot != nil }, insights, exec: exec)
        let migrations = MigrationRunner(all.map(\.parameters), cluster: cluster, logging: logging)
        let place = ServicePlace(
            cluster: cluster, subnetIds: network.taskSubnetIds, hasPublicAddress: hasPublicAddress,
            migrations: migrations, exec: exec, connection: connection)
        var made: [String: FargateService] = [:]
        for balanced in Self.calledFirst(balancing.services) {
            let called = balanced.service.settings.calls.compactMap { made[$0]?.service }
            made[balanced.service.name] = FargateService(
                balanced,
                place: place,
                logging: logging,
                rollbackAlarm: RollbackAlarm.make(balanced, balancing.kind, stage: installation.stage.ref),
                after: balanced.awaited + network.waysOut + firewall.rules + called)
        }
        services = all.compactMap { made[$0.name] }
        self.cluster = cluster
        self.migrations = migrations
        self.exec = exec
        self.connection = connection
    }

    /// A task knows the names that there were when it started, so who is called is there first.
    private static func calledFirst(_ services: [BalancedService]) -> [BalancedService] {
        var (rest, ordered) = (services, [BalancedService]())
        while !rest.isEmpty {
            let waiting = Set(rest.map(\.service.name))
            let next = rest.firstIndex { waiting.isDisjoint(with: $0.service.settings.calls) } ?? 0
            ordered.append(rest.remove(at: next))
        }
        return ordered
    }
}
