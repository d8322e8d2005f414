// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The paths from tasks and functions to the databases, caches and file systems that they are told of, and from proxies to
/// what is behind them.
package struct ServerPaths: Sendable {
    package let network: Network

    package init(network: Network) {
        self.network = network
    }

    private var outcome: Outcome { network.outcome }

    package func paths() -> [NetworkPath] {
        let tasks = RunningTask.all(in: outcome).flatMap { task in
            told(by: task.containers.flatMap { $0["Environment"].knownElements.map { $0["Value"] } })
                .map { path(from: task.member, to: $0, for: "connect to") } + fileSystemPaths(of: task)
        }
        let functions = NetworkMember.functions(in: outcome).flatMap { member in
            told(by: member.resource["Environment"]["Variables"].members?.map(\.value) ?? [])
                .map { path(from: member, to: $0, for: "connect to") }
        }
        return tasks + functions + proxyPaths()
    }

    /// The servers whose addresses stand in the values.
    private func told(by values: [PropertyValue]) -> [Server] {
        var names: [String] = []
        for part in values.flatMap({ $0.parts ?? [] }) {
            guard let reference = part.reference, let attribute = reference.attribute, Self.isAddress(attribute),
                !names.contains(reference.name)
            else { continue }
            names.append(reference.name)
        }
        return names.compactMap { outcome[$0] }.compactMap { Server($0, in: outcome) }
    }

    /// From a proxy of databases to those behind it.
    private func proxyPaths() -> [NetworkPath] {
        outcome.resources(of: "AWS::RDS::DBProxyTargetGroup").flatMap { targets -> [NetworkPath] in
            guard let proxy = outcome.resource(targets["DBProxyName"]).flatMap({ Server($0, in: outcome) }) else {
                return []
            }
            return ["DBClusterIdentifiers", "DBInstanceIdentifiers"].flatMap { targets[$0].knownElements }
                .compactMap { outcome.resource($0) }.compactMap { Server($0, in: outcome) }
                .map { path(from: proxy.member, to: $0, for: "connect to") }
        }
    }

    private static func isAddress(_ attribute: String) -> Bool {
        attribute.lowercased().contains("endpoint") && !attribute.hasSuffix("Port")
    }

    private func path(from member: NetworkMember, to server: Server, for purpose: String) -> NetworkPath {
        var path = NetworkPath(of: member.subject, to: "\(purpose) \(server.member.subject)")
        network.connect(&path, member, to: server.member, server.port)
        return path
    }

    private func fileSystemPaths(of task: RunningTask) -> [NetworkPath] {
        let systems = task.definition["Volumes"].knownElements.compactMap {
            $0["EFSVolumeConfiguration"]["FilesystemId"].resource
        }
        return systems.flatMap { system -> [NetworkPath] in
            let targets = outcome.resources(of: "AWS::EFS::MountTarget").filter {
                $0["FileSystemId"].resource == system
            }
            return targets.compactMap { Server($0, in: outcome) }
                .map { path(from: task.member, to: $0, for: "mount") } + zones(of: task, system, targets)
        }
    }

    /// A file system is mounted in the zones where it has a mount target.
    private func zones(of task: RunningTask, _ system: String, _ targets: [Outcome.Resource]) -> [NetworkPath] {
        guard !targets.isEmpty, !outcome.mayHaveMore, !network.handedOut.contains(system) else { return [] }
        let places = targets.map { outcome.resource($0["SubnetId"]) }
        let lonely = task.member.subnets.first { subnet in
            places.allSatisfy { place in
                place.map { $0 != subnet && $0["AvailabilityZone"].equals(subnet["AvailabilityZone"]) == false }
                    ?? false
            }
        }
        guard let subnet = lonely else { return [] }
        var path = NetworkPath(of: task.member.subject, to: "mount '\(system)'")
        path.take("subnet '\(subnet.logicalID)'")
        path.fail(
            at: "'\(system)'",
            Blocker(
                "it has no mount target in the zone of '\(subnet.logicalID)'",
                fix: "add a MountTarget in '\(subnet.logicalID)'", at: subnet.properties))
        return [path]
    }
}
