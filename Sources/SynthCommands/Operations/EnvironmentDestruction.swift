// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel

/// Deletes an environment's stacks in the opposite order, after everything that would stop it has been looked at.
struct EnvironmentDestruction {
    let session: Session
    let report: Report

    func run() throws {
        report["account"] = .string(try session.identify())
        let present = try existing()
        guard !present.isEmpty else {
            session.console.inform("nothing to delete: none of the stacks is there", .green)
            return
        }
        var losses: [StackContents.Loss] = []
        for (stack, deployed) in present {
            try checkProtection(stack, deployed)
            for prerequisite in Prerequisites.ofDestruction {
                try prerequisite.demand(stack, session, isNew: false)
            }
            losses += try show(stack, deployed)
        }
        try session.agree(
            to: "Delete \(present.map(\.0.stackName).joined(separator: ", "))?", otherwise: "nothing was deleted")
        try DataLoss(losses, session).agree(session, otherwise: "nothing was deleted")
        for (stack, deployed) in present {
            session.console.inform(stack.stackName, .bold)
            try StackDestruction(session, stack).delete(deployed)
            report.append(
                Node.Object([
                    .init(key: "name", value: .string(stack.name)),
                    .init(key: "stackName", value: .string(stack.stackName)), .init(key: "action", value: "deleted"),
                ]), to: "stacks")
        }
    }

    private func existing() throws -> [(SynthesizedStack, DeployedStack)] {
        do {
            return try session.stacks.reversed().compactMap { stack in
                guard let deployed = try session.describe(stack.stackName), deployed.status != .deleted else {
                    session.console.inform("\(stack.stackName): not there")
                    return nil
                }
                return (stack, deployed)
            }
        } catch let signal as Interrupted {
            throw OperationFailure("stopped before anything was deleted", signal)
        }
    }

    private func checkProtection(_ stack: SynthesizedStack, _ deployed: DeployedStack) throws {
        guard deployed.isProtected else { return }
        throw OperationFailure(
            "\(stack.stackName) is protected from deletion; where that is meant, say terminationProtection: false at "
                + "\(session.place(session.environment.location)) and run '\(session.command("deploy"))' first")
    }

    /// - Returns: the data that are lost.
    private func show(_ stack: SynthesizedStack, _ deployed: DeployedStack) throws -> [StackContents.Loss] {
        let contents: StackContents
        do {
            contents = try StackContents(stack, deployed, session)
        } catch let signal as Interrupted {
            throw OperationFailure("stopped before anything was deleted", signal)
        }
        let stays = contents.resources.filter { $0.keeper?.contains("Retain") == true }
        session.console.tell("  - delete \(stack.stackName): \(contents.resources.count - stays.count) resources", .red)
        if let reason = contents.unknown {
            session.console.tell("    that is by Swift; what is deployed is not known: \(reason)", .yellow)
        }
        for resource in contents.resources {
            guard let keeper = resource.keeper else { continue }
            let words =
                keeper.contains("Retain") ? "stays, as its DeletionPolicy says" : "leaves its data: \(keeper)"
            session.console.tell("    \(resource.name) (\(resource.type)) \(words)")
        }
        for loss in contents.losses {
            var node = Node.Object([.init(key: "stackName", value: .string(stack.stackName))])
            node["resource"] = .string(loss.resource)
            node["data"] = .string(loss.data)
            report.append(node, to: "lostData")
        }
        return contents.losses
    }
}
