// SPDX-License-Identifier: Apache-2.0

/// A task of ECS, running or stopped.
struct RunningTask {
    struct Container {
        let name: String
        let exitCode: Int?
        let reason: String?
        /// The state of the agent that carries commands out; nil where there is none.
        let agent: String?
        let agentReason: String?

        init(_ answer: Answer) throws {
            name = try answer.text("name")
            exitCode = answer.node["exitCode"] == nil ? nil : try answer.count("exitCode")
            reason = try answer.optionalText("reason")
            let agents = try answer.optionalList("managedAgents")
            let own = try agents.first { try $0.optionalText("name") == "ExecuteCommandAgent" }
            agent = try own?.optionalText("lastStatus")
            agentReason = try own?.optionalText("reason")
        }

        /// Whether ECS or GuardDuty put it there.
        var isOfAWS: Bool { name.hasPrefix("ecs-service-connect-") || name.hasPrefix("aws-guardduty-agent") }
    }

    let arn: String
    let status: String
    let started: Instant?
    let stopped: Instant?
    let stoppedReason: String?
    let takesCommands: Bool
    let containers: [Container]

    init(_ answer: Answer) throws {
        arn = try answer.text("taskArn")
        status = try answer.text("lastStatus")
        started = try answer.optionalTime("startedAt")
        stopped = try answer.optionalTime("stoppedAt") ?? answer.optionalTime("stoppingAt")
        stoppedReason = try answer.optionalText("stoppedReason")
        takesCommands = try answer.optionalFlag("enableExecuteCommand")
        containers = try answer.optionalList("containers").map(Container.init)
    }

    var id: String { String(arn.split(separator: "/").last ?? "") }

    /// Why it stopped, as far as ECS says it.
    var end: String {
        let parts =
            [stoppedReason].compactMap(\.self)
            + containers.compactMap { container in
                let words = [container.exitCode.map { "exit code \($0)" }, container.reason].compactMap(\.self)
                return words.isEmpty || container.exitCode == 0 && container.reason == nil
                    ? nil : "\(container.name): \(words.joined(separator: ", "))"
            }
        return parts.isEmpty ? "no reason is given" : parts.joined(separator: "; ")
    }
}
