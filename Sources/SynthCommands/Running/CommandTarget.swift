// SPDX-License-Identifier: Apache-2.0

/// The container that a command runs in: found beforehand, so that what is missing is said in words.
struct CommandTarget {
    let service: RunningService
    let task: RunningTask
    let container: String

    /// - Parameters:
    ///   - name: of the service.
    ///   - task: how the task's ID begins; nil for the one that runs longest.
    ///   - container: nil for the one that there is, or that gets the requests.
    /// - Throws: `OperationFailure` that says what is missing, and the way on.
    init(_ session: Session, _ name: String, task: String?, container: String?) throws {
        let resources = try session.stacks.flatMap { try session.deployedResources(of: $0) }
        let resource = try resources.filter { $0.type == Session.serviceType }
            .named(name, what: "service", in: session.environment.name)
        guard let service = try session.services([resource])[resource.physicalID] else {
            throw OperationFailure(
                "the service '\(name)' is not there any more; '\(session.command("deploy"))' makes it")
        }
        guard service.takesCommands else {
            throw OperationFailure(
                "the service '\(name)' lets no command in: set EnableExecuteCommand of it in Swift, let its task role open "
                    + "the channels (ssmmessages:CreateControlChannel, CreateDataChannel, OpenControlChannel and "
                    + "OpenDataChannel), and run '\(session.command("deploy"))'")
        }
        self.service = service
        self.task = try Self.task(of: service, name, task, session)
        self.container = try Self.container(of: self.task, service, container)
    }

    private static func task(
        of service: RunningService, _ name: String, _ wanted: String?, _ session: Session
    ) throws -> RunningTask {
        let tasks = try session.describe(tasks: session.tasks(of: service, "RUNNING"), of: service)
            .filter { $0.status == "RUNNING" }
            .sorted { ($0.started?.milliseconds ?? .max, $0.id) < ($1.started?.milliseconds ?? .max, $1.id) }
        guard !tasks.isEmpty else {
            throw OperationFailure(
                "no task of '\(name)' runs (\(service.pending) pending, \(service.desired) wanted); "
                    + "'\(session.command("status"))' says why the last one stopped")
        }
        let chosen = wanted.map { wanted in tasks.filter { $0.id.hasPrefix(wanted) || $0.arn == wanted } } ?? tasks
        guard let task = chosen.first else {
            throw OperationFailure(
                "no running task of '\(name)' is called '\(wanted ?? "")'; there are: "
                    + tasks.map(\.id).joined(separator: ", "))
        }
        guard task.takesCommands else {
            throw OperationFailure(
                "the task \(task.id) was started before commands were let in; 'aws ecs update-service --cluster "
                    + "\(service.cluster) --service \(service.name) --force-new-deployment --region \(session.region)"
                    + "\(session.profileOption)' starts others")
        }
        return task
    }

    private static func container(
        of task: RunningTask, _ service: RunningService, _ wanted: String?
    ) throws -> String {
        let containers = task.containers.filter { !$0.isOfAWS }
        let names = containers.map(\.name).joined(separator: ", ")
        let found =
            if let wanted {
                task.containers.first { $0.name == wanted }
            } else {
                containers.count == 1 ? containers.first : containers.first { service.balanced.contains($0.name) }
            }
        guard let found else {
            throw OperationFailure(
                wanted.map { "the task has no container '\($0)'; there are: \(names)" }
                    ?? "the task has several containers; choose one with --container: \(names)")
        }
        guard let agent = found.agent else { return found.name }
        guard agent == "RUNNING" else {
            let reason = found.agentReason.map { " (\($0))" } ?? ""
            throw OperationFailure(
                "the agent that carries out commands in '\(found.name)' is \(agent)\(reason): a task that has just started "
                    + "takes a minute; otherwise its role may not open the channels, or there is no way to ssmmessages")
        }
        return found.name
    }
}
