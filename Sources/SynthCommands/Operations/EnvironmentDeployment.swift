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
        // Before the first stack is changed, so that none waits half-way for a value of a later one.
        for stack in session.stacks {
            try session.secrets.learn(stack, session) { try session.describe(stack.stackName) }
        }
        // Before the first stack too: what cannot be brought leaves everything as it is.
        try AssetDelivery(session).deliver()
        var outputs: [StackOutput] = []
        for stack in session.stacks {
            let deployment = StackDeployment(session, stack)
            defer { report.append(deployment.facts, to: "stacks") }
            outputs += try deployment.run()?.outputs ?? []
        }
        OutputsTable(outputs: outputs).show(on: session.console)
        report["outputs"] = OutputsTable(outputs: outputs).node
    }
}

/// Values that belong to one region do not go to another.
enum RegionChange {
    static func check(_ session: Session) throws {
        let own = session.environment.region
        guard session.region != own else { return }
        for value in session.stacks.flatMap(\.parameterValues) where value.value.contains(own.code) {
            throw OperationFailure(
                "environment '\(session.environment.name)' is made for \(own): parameter '\(value.name)' is "
                    + "'\(value.value)'. Make an environment for \(session.region), or leave --region out")
        }
    }
}
