// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A service of ECS as it runs.
struct RunningService {
    struct Deployment {
        let status: String
        /// `COMPLETED`, `IN_PROGRESS` or `FAILED`; nil where ECS does not say.
        let rollout: String?
        let reason: String?
        let started: Instant?
        let taskDefinition: String
        let (running, pending, desired, failed): (Int, Int, Int, Int)

        init(_ answer: Answer) throws {
            status = try answer.text("status")
            rollout = try answer.optionalText("rolloutState")
            reason = try answer.optionalText("rolloutStateReason")
            started = try answer.optionalTime("createdAt")
            taskDefinition = RunningService.revision(try answer.text("taskDefinition"))
            running = try answer.count("runningCount")
            pending = try answer.count("pendingCount")
            desired = try answer.count("desiredCount")
            failed = try answer.count("failedTasks")
        }
    }

    let arn: String
    let name: String
    let cluster: String
    let status: String
    let (running, pending, desired): (Int, Int, Int)
    let deployments: [Deployment]
    /// `BLUE_GREEN`, `LINEAR` or `CANARY`; nil for a rolling update.
    let strategy: String?
    let taskDefinition: String?
    let takesCommands: Bool
    /// The containers that load balancers send requests to.
    let balanced: [String]

    init(_ answer: Answer) throws {
        arn = try answer.text("serviceArn")
        name = try answer.text("serviceName")
        cluster = try answer.text("clusterArn")
        status = try answer.text("status")
        running = try answer.count("runningCount")
        pending = try answer.count("pendingCount")
        desired = try answer.count("desiredCount")
        deployments = try answer.optionalList("deployments").map(Deployment.init)
        let configured = try answer.optionalObject("deploymentConfiguration")?.optionalText("strategy")
        strategy = configured == "ROLLING" ? nil : configured
        taskDefinition = try answer.optionalText("taskDefinition")
        takesCommands = try answer.optionalFlag("enableExecuteCommand")
        balanced = try answer.optionalList("loadBalancers").compactMap { try $0.optionalText("containerName") }
    }

    /// `family:3` of an ARN.
    static func revision(_ arn: String) -> String { String(arn.split(separator: "/").last ?? "") }
}

extension Session {
    static let serviceType = "AWS::ECS::Service"

    /// Services by their ARNs, asked for ten at a time.
    func services(_ resources: [DeployedResource]) throws -> [String: RunningService] {
        var found: [String: RunningService] = [:]
        for (cluster, members) in Dictionary(grouping: resources, by: \.cluster).sorted(by: { $0.key < $1.key }) {
            var rest = members.map(\.physicalID)[...]
            while !rest.isEmpty {
                let words = ["ecs", "describe-services", "--cluster", cluster, "--services"] + rest.prefix(10)
                rest = rest.dropFirst(10)
                for service in try ask(words, { try $0.list("services").map(RunningService.init) }) {
                    found[service.arn] = service
                }
            }
        }
        return found
    }

    /// The ARNs of a service's tasks.
    func tasks(of service: RunningService, _ status: String) throws -> [String] {
        let words = ["ecs", "list-tasks", "--cluster", service.cluster, "--service-name", service.name]
        return try ask(words + ["--desired-status", status]) { try $0.list("taskArns").map { try $0.text() } }
    }

    func describe(tasks: [String], of service: RunningService) throws -> [RunningTask] {
        guard !tasks.isEmpty else { return [] }
        let words = ["ecs", "describe-tasks", "--cluster", service.cluster, "--tasks"] + tasks.prefix(100)
        return try ask(words) { try $0.list("tasks").map(RunningTask.init) }
    }
}

extension DeployedResource {
    /// The cluster's name in the ARN of a service: `arn:…:service/CLUSTER/NAME`.
    fileprivate var cluster: String {
        let parts = physicalID.split(separator: "/")
        return parts.count == 3 ? String(parts[1]) : "default"
    }
}
