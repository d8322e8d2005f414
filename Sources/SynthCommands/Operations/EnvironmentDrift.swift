// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateModel

/// Finds what of an environment's stacks was changed beside CloudFormation, and puts it back where that is asked for.
struct EnvironmentDrift {
    let session: Session
    let report: Report
    let putsBack: Bool

    /// - Returns: whether there is drift that stays.
    /// - Throws: `OperationFailure`, also where not all could be compared.
    func run() throws -> Bool {
        report["account"] = .string(try session.identify())
        var found: [(stack: SynthesizedStack, drift: StackDrift, moved: MovedWeights)] = []
        for stack in session.stacks {
            session.console.print(stack.stackName, .bold)
            guard let (drift, moved) = try drift(of: stack) else { continue }
            found.append((stack, drift, moved))
        }
        let drifted = found.filter(\.drift.isDrifted)
        report["isDrifted"] = .bool(!drifted.isEmpty)
        if putsBack {
            for (stack, drift, moved) in drifted {
                try refuse(moved, stack)
                let deployment = StackDeployment(session, stack, puttingBack: drift)
                defer { report.append(deployment.facts, to: "putBack") }
                _ = try deployment.run()
            }
        } else if !drifted.isEmpty {
            session.console.print(
                "'\(session.command("deploy"))' puts nothing of it back: what a template says as before, an update leaves "
                    + "as it is. '\(session.command("drift --put-back"))' does, after it has shown what CloudFormation makes of it"
            )
        }
        if let failed = found.first(where: { $0.drift.failure != nil }) {
            throw OperationFailure("not all of \(failed.stack.stackName) could be compared, as told above")
        }
        return !drifted.isEmpty && !putsBack
    }

    /// A change set that puts drift back puts all of it back.
    private func refuse(_ moved: MovedWeights, _ stack: SynthesizedStack) throws {
        guard !moved.names.isEmpty else { return }
        let names = moved.names.map { "'\($0)'" }.joined(separator: ", ")
        throw OperationFailure(
            "nothing was put back in \(stack.stackName): CloudFormation would set the weights of \(names) back too, and requests "
                + "would go where no task is. Put the rest back by hand, or after a deployment that moves the requests back"
        )
    }

    /// Nil where there is no stack.
    private func drift(of stack: SynthesizedStack) throws -> (StackDrift, MovedWeights)? {
        do {
            let present = try session.describe(stack.stackName)
            switch Situation(present, session) {
            case .new, .empty:
                session.console.print("  not deployed")
                append(stack, [.init(key: "status", value: .null)])
                return nil
            case .stuck(let sentence): throw OperationFailure(sentence)
            case .busy:
                throw OperationFailure(
                    "\(stack.stackName) is \(present?.status.description ?? ""); '\(session.command("status"))' says when it is through"
                )
            case .updatable: break
            }
            guard let present else { return nil }
            let found = try DriftDetection(session, present).run()
            let moved = MovedWeights(found, stack)
            let drift = found.without(moved)
            for line in moved.lines { session.console.print(line) }
            let text = DriftText(drift: drift, stack: stack, console: session.console)
            text.show()
            let unchecked = drift.notChecked.sorted { $0.key < $1.key }.map {
                Node.Object.Member(key: $0.key, value: .number($0.value))
            }
            append(
                stack,
                [
                    .init(key: "status", value: drift.isDrifted ? "DRIFTED" : "IN_SYNC"),
                    .init(key: "resources", value: .array(text.nodes)),
                    .init(key: "checked", value: .number(drift.checked)),
                    .init(key: "notChecked", value: Node(.object(Node.Object(unchecked)))),
                    .init(key: "failure", value: drift.failure.map { .string($0) } ?? .null),
                ])
            return (drift, moved)
        } catch let signal as Interrupted {
            throw OperationFailure(
                "stopped; nothing was changed, and CloudFormation may go on comparing \(stack.stackName)", signal)
        }
    }

    private func append(_ stack: SynthesizedStack, _ members: [Node.Object.Member]) {
        report.append(
            Node.Object(
                [
                    .init(key: "name", value: .string(stack.name)),
                    .init(key: "stackName", value: .string(stack.stackName)),
                ] + members), to: "stacks")
    }
}
