// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel

/// Deploys an environment's stacks, one after the other.
struct EnvironmentDeployment {
    let session: Session
    let report: Report

    func run() throws {
        try RegionChange.check(session)
        report["account"] = .string(try session.identify())
        try PendingMoves.check(session)
        let judgement = try judged()
        // Before the first stack too: what cannot be brought leaves everything as it is.
        try AssetDelivery(session).deliver()
        var outputs: [StackOutput] = []
        for stack in session.stacks {
            // Nothing has happened since the first stack was looked at, where nothing was brought.
            let isFresh = stack.name == session.stacks.first?.name && session.stacks.allSatisfy(\.assets.isEmpty)
            let deployment = StackDeployment(
                session, stack, judgement, seen: isFresh ? .init(stack: judgement.present(stack)) : nil)
            defer { report.append(deployment.facts, to: "stacks") }
            outputs += try deployment.run()?.outputs ?? []
        }
        OutputsTable(outputs: session.console.verbosity == .quiet ? outputs.filter(\.isURL) : outputs)
            .show(on: session.console)
        report["outputs"] = OutputsTable(outputs: outputs).node
    }

    /// Before the first stack is changed: no stack waits half-way for a value of a later one, for an answer that nobody
    /// gives, or for CloudFormation's refusal of another.
    private func judged() throws -> Judgement {
        do {
            let judgement = try Judgement(session)
            for stack in session.stacks {
                try session.secrets.learn(stack, session, present: judgement.present(stack))
            }
            try judgement.judge()
            let judged = session.stacks.map(judgement.ofStack)
            report["refusals"] = .array(judged.flatMap(RefusedChanges.nodes))
            report["lostData"] = .array(judged.flatMap(\.lossNodes))
            try RefusedChanges(session, judged).stop()
            for stack in judged { try DataLoss(stack.certainLosses, session).refuseWhereNobodyAnswers(session) }
            return judgement
        } catch let signal as Interrupted {
            throw OperationFailure(
                "stopped before anything was changed; '\(session.command("deploy"))' starts again", signal)
        }
    }
}
