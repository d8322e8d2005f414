// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A part of a log group that is one thing's: a container of a service, a function, or a group of its own.
struct LogSource: Hashable {
    /// What its lines begin with.
    let name: String
    let group: String
    /// What the names of its streams begin with; nil for all of the group.
    var streams: String?
}

/// The logs of what is deployed.
struct LogSources {
    let session: Session

    private static let functionType = "AWS::Lambda::Function"
    private static let groupType = "AWS::Logs::LogGroup"
    static let types: Set = [Session.serviceType, functionType, groupType]

    /// - Parameter name: of a service, a function or a log group; nil for all.
    func find(_ name: String?) throws -> [LogSource] {
        let all = try session.stacks.flatMap { try session.deployedResources(of: $0) }
        let resources = all.filter { Self.types.contains($0.type) }
        guard let name else {
            let owned = try sources(of: resources.filter { $0.type != Self.groupType })
            let known = Set(owned.map(\.group))
            return owned + resources.filter { $0.type == Self.groupType && !known.contains($0.physicalID) }.map(whole)
        }
        let resource = try resources.named(
            name, what: "service, function or log group", in: session.environment.name)
        return resource.type == Self.groupType ? [whole(resource)] : try sources(of: [resource])
    }

    private func whole(_ group: DeployedResource) -> LogSource {
        LogSource(name: group.logicalID, group: group.physicalID)
    }

    private func sources(of resources: [DeployedResource]) throws -> [LogSource] {
        let services = try session.services(resources.filter { $0.type == Session.serviceType })
        return try resources.flatMap { resource in
            if resource.type == Self.functionType { return [try source(ofFunction: resource)] }
            guard let task = services[resource.physicalID]?.taskDefinition else { return [] }
            return try sources(of: resource, running: task)
        }
    }

    private func source(ofFunction resource: DeployedResource) throws -> LogSource {
        let words = ["lambda", "get-function-configuration", "--function-name", resource.physicalID]
        let group = try session.ask(words) { try $0.optionalObject("LoggingConfig")?.optionalText("LogGroup") }
        return LogSource(name: resource.logicalID, group: group ?? "/aws/lambda/\(resource.physicalID)")
    }

    /// Where the containers of a task definition write, by the driver `awslogs`.
    private func sources(of resource: DeployedResource, running task: String) throws -> [LogSource] {
        let words = ["ecs", "describe-task-definition", "--task-definition", task]
        return try session.ask(words) { answer in
            let containers = try answer.object("taskDefinition").list("containerDefinitions")
            return try containers.compactMap { container in
                guard let log = try container.optionalObject("logConfiguration"),
                    try log.optionalText("logDriver") == "awslogs", let options = try log.optionalObject("options"),
                    let group = try options.optionalText("awslogs-group")
                else { return nil }
                let name = try container.text("name")
                let streams = try options.optionalText("awslogs-stream-prefix").map { "\($0)/\(name)/" }
                return LogSource(
                    name: containers.count == 1 ? resource.logicalID : "\(resource.logicalID)/\(name)", group: group,
                    streams: streams)
            }
        }
    }
}
