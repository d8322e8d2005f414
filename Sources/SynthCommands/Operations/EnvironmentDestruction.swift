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
            session.console.tell("nothing to delete: none of the stacks is there", .green)
            return
        }
        for (stack, deployed) in present {
            try checkProtection(stack, deployed)
            for prerequisite in Prerequisites.ofDestruction {
                try prerequisite.demand(stack, session, isNew: false)
            }
            show(stack)
        }
        try session.agree(
            to: "Delete \(present.map(\.0.stackName).joined(separator: ", "))?", otherwise: "nothing was deleted")
        for (stack, deployed) in present {
            session.console.tell(stack.stackName, .bold)
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
                    session.console.tell("\(stack.stackName): not there")
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

    private func show(_ stack: SynthesizedStack) {
        let resources = stack.template.resources
        let kept = resources.filter { ($0.node["DeletionPolicy"]?.stringValue ?? "").hasPrefix("Retain") }
        session.console.tell("  - delete \(stack.stackName): \(resources.count - kept.count) resources", .red)
        for resource in kept {
            session.console.tell("    \(resource.logicalID) (\(resource.type)) stays, as its DeletionPolicy says")
        }
    }
}
