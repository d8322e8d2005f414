import TemplateModel

/// The ways from tasks and functions to the databases, caches and file systems that they are told of.
package struct ServerWays: Sendable {
    package let network: Network

    package init(network: Network) {
        self.network = network
    }

    private var outcome: Outcome { network.outcome }

    package func ways() -> [Way] {
        let tasks = RunningTask.all(in: outcome).flatMap { task in
            told(by: task.containers.flatMap { $0["Environment"].knownElements.map { $0["Value"] } })
                .map { way(from: task.member, to: $0, for: "connect to") } + fileSystemWays(of: task)
        }
        let functions = NetworkMember.functions(in: outcome).flatMap { member in
            told(by: member.resource["Environment"]["Variables"].members?.map(\.value) ?? [])
                .map { way(from: member, to: $0, for: "connect to") }
        }
        return tasks + functions
    }

    /// The servers whose addresses stand in the values.
    private func told(by values: [PropertyValue]) -> [Server] {
        var names: [String] = []
        for part in values.flatMap({ $0.parts ?? [] }) {
            guard let mention = part.mention, let attribute = mention.attribute, Self.isAddress(attribute),
                !names.contains(mention.name)
            else { continue }
            names.append(mention.name)
        }
        return names.compactMap { outcome[$0] }.compactMap { Server($0, in: outcome) }
    }

    private static func isAddress(_ attribute: String) -> Bool {
        attribute.lowercased().contains("endpoint") && !attribute.hasSuffix("Port")
    }

    private func way(from member: NetworkMember, to server: Server, for purpose: String) -> Way {
        var way = Way(of: member.subject, to: "\(purpose) \(server.member.subject)")
        network.connect(&way, member, to: server.member, server.port)
        return way
    }

    private func fileSystemWays(of task: RunningTask) -> [Way] {
        let systems = task.definition["Volumes"].knownElements.compactMap {
            $0["EFSVolumeConfiguration"]["FilesystemId"].resource
        }
        return systems.flatMap { system -> [Way] in
            let targets = outcome.resources(of: "AWS::EFS::MountTarget").filter {
                $0["FileSystemId"].resource == system
            }
            return targets.compactMap { Server($0, in: outcome) }
                .map { way(from: task.member, to: $0, for: "mount") } + zones(of: task, system, targets)
        }
    }

    /// A file system is mounted in the zones where it has a mount target.
    private func zones(of task: RunningTask, _ system: String, _ targets: [Outcome.Resource]) -> [Way] {
        guard !targets.isEmpty, !outcome.isOpen, !network.handedOut.contains(system) else { return [] }
        let places = targets.map { outcome.resource($0["SubnetId"]) }
        let lonely = task.member.subnets.first { subnet in
            places.allSatisfy { place in
                place.map { $0 != subnet && $0["AvailabilityZone"].equals(subnet["AvailabilityZone"]) == false }
                    ?? false
            }
        }
        guard let subnet = lonely else { return [] }
        var way = Way(of: task.member.subject, to: "mount '\(system)'")
        way.take("subnet '\(subnet.logicalID)'")
        way.fail(
            at: "'\(system)'",
            Obstacle(
                "it has no mount target in the zone of '\(subnet.logicalID)'",
                fix: "add a MountTarget in '\(subnet.logicalID)'", at: subnet.properties))
        return [way]
    }
}
