/// The ways from tasks and functions to the databases, caches and file systems that they are told of.
struct ServerWays: Sendable {
    let services: ServiceWays

    private var outcome: Outcome { services.network.outcome }

    func ways() -> [Way] {
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
            guard let argument = part["Fn::GetAtt"], let name = argument[0]?.stringValue,
                let attribute = argument[1]?.stringValue, Self.isAddress(attribute), !names.contains(name)
            else { continue }
            names.append(name)
        }
        return names.compactMap { outcome[$0] }.compactMap { Server($0, in: outcome) }
    }

    private static func isAddress(_ attribute: String) -> Bool {
        attribute.lowercased().contains("endpoint") && !attribute.hasSuffix("Port")
    }

    private func way(from member: NetworkMember, to server: Server, for purpose: String) -> Way {
        var way = Way(of: member.subject, to: "\(purpose) \(server.member.subject)")
        let places: [Outcome.Resource?] = member.subnets.isEmpty ? [nil] : member.subnets
        let hop = "\(server.member.subject):\(server.port.text)"
        for (index, place) in places.enumerated() where !way.isBroken {
            var next = way
            services.connect(&next, member, place, to: server.member, server.port, hop: hop)
            if next.isBroken || index == places.count - 1 { way = next }
        }
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
                .map { way(from: task.member, to: $0, for: "mount") }
        }
    }
}
