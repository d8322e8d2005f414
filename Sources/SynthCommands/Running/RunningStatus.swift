// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateModel

/// How what a stack runs is: services with their tasks and deployments, and the targets of load balancers.
struct RunningStatus {
    let session: Session

    /// What somebody would ask about in stacks.
    private static let types: Set = [Session.serviceType, Session.targetGroupType, "AWS::CloudFormation::Stack"]

    /// Shows it below the stack's line.
    ///
    /// - Returns: `services` and `targetGroups`; nothing where the stack has none of them. And whether all of them are well.
    func show(_ stack: SynthesizedStack) throws -> ([Node.Object.Member], isWell: Bool) {
        guard stack.template.resources.contains(where: { Self.types.contains($0.type) }) else { return ([], true) }
        var isWell = true
        let resources = try session.deployedResources(of: stack)
        var members: [Node.Object.Member] = []
        let services = resources.filter { $0.type == Session.serviceType }
        if !services.isEmpty {
            members.append(
                .init(key: "services", value: .array(try seen("ecs:DescribeServices") { try show(services, &isWell) })))
        }
        let groups = resources.filter { $0.type == Session.targetGroupType }
        if !groups.isEmpty {
            let nodes = try seen("elasticloadbalancing:DescribeTargetHealth") {
                try groups.map { try show($0, &isWell) }
            }
            members.append(.init(key: "targetGroups", value: .array(nodes)))
        }
        return (members, isWell)
    }

    /// Who may not look sees the stacks all the same.
    private func seen(_ action: String, _ look: () throws -> [Node]) throws -> [Node] {
        do {
            return try look()
        } catch let failure as AWSFailure where failure.isRefused {
            session.console.print("  cannot be seen: \(action) is not allowed (\(failure.message))", .yellow)
            return []
        }
    }

    private func show(_ resources: [DeployedResource], _ allAreWell: inout Bool) throws -> [Node] {
        let services = try session.services(resources)
        return try resources.compactMap { resource in
            guard let service = services[resource.physicalID] else {
                session.console.print("  service \(resource.logicalID)  is not there any more", .red)
                allAreWell = false
                return nil
            }
            let isWell = service.running == service.desired && service.pending == 0
            if !isWell || service.deployments.contains(where: { $0.rollout == "FAILED" }) { allAreWell = false }
            session.console.print(
                "  service \(resource.logicalID)  \(service.running) of \(service.desired) tasks running, "
                    + "\(service.pending) pending", isWell ? .green : .yellow)
            for deployment in service.deployments { show(deployment) }
            if let hanging = HangingDeployment(service, session) {
                session.console.print("    \(try hanging.advice())", .yellow)
            }
            let last = try lastStopped(service)
            if let last {
                session.console.print("    last stopped \(last.stopped?.description ?? ""): \(last.end)")
            }
            return node(resource, service, last)
        }
    }

    private func show(_ deployment: RunningService.Deployment) {
        let rollout = deployment.rollout ?? deployment.status
        let started = deployment.started.map { ", started \($0.description)" } ?? ""
        let failed = deployment.failed == 0 ? "" : ", \(deployment.failed) failed"
        let reason = deployment.reason.map { "; \($0)" } ?? ""
        let style: Console.Style = rollout == "FAILED" ? .red : rollout == "IN_PROGRESS" ? .yellow : .plain
        session.console.print(
            "    deployment of \(deployment.taskDefinition)  \(rollout)\(started): \(deployment.running) of "
                + "\(deployment.desired) running\(failed)\(reason)", style)
    }

    /// ECS knows tasks for an hour after they stopped, and lists those beside them that are to stop and still run.
    private func lastStopped(_ service: RunningService) throws -> RunningTask? {
        let tasks = try session.describe(tasks: session.tasks(of: service, "STOPPED"), of: service)
        return tasks.filter { $0.status == "STOPPED" }.max {
            ($0.stopped?.milliseconds ?? 0) < ($1.stopped?.milliseconds ?? 0)
        }
    }

    private func node(_ resource: DeployedResource, _ service: RunningService, _ last: RunningTask?) -> Node {
        .object([
            "logicalID": .string(resource.logicalID), "arn": .string(service.arn), "status": .string(service.status),
            "running": .number(service.running), "pending": .number(service.pending),
            "desired": .number(service.desired),
            "deployments": .array(service.deployments.map(node)),
            "lastStopped": last.map { task in
                .object([
                    "task": .string(task.id), "stopped": task.stopped.map { .string($0.description) } ?? .null,
                    "reason": .string(task.end),
                ])
            } ?? .null,
        ])
    }

    private func node(_ deployment: RunningService.Deployment) -> Node {
        .object([
            "status": .string(deployment.status), "rollout": deployment.rollout.map { .string($0) } ?? .null,
            "reason": deployment.reason.map { .string($0) } ?? .null,
            "started": deployment.started.map { .string($0.description) } ?? .null,
            "taskDefinition": .string(deployment.taskDefinition), "running": .number(deployment.running),
            "pending": .number(deployment.pending), "desired": .number(deployment.desired),
            "failed": .number(deployment.failed),
        ])
    }

    private func show(_ group: DeployedResource, _ allAreWell: inout Bool) throws -> Node {
        let targets = try session.targets(of: group)
        let healthy = targets.count { $0.state == "healthy" }
        let isWell = healthy == targets.count && healthy > 0
        if !isWell { allAreWell = false }
        session.console.print(
            "  targets of \(group.logicalID)  \(healthy) of \(targets.count) healthy", isWell ? .green : .yellow)
        for target in targets where target.state != "healthy" {
            session.console.print("    \(target.id)  \(target.state)\(target.reason.map { ": \($0)" } ?? "")", .yellow)
        }
        return .object([
            "logicalID": .string(group.logicalID), "arn": .string(group.physicalID),
            "targets": .array(
                targets.map { target in
                    .object([
                        "target": .string(target.id), "state": .string(target.state),
                        "reason": target.reason.map { .string($0) } ?? .null,
                    ])
                }),
        ])
    }
}
