// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateModel

/// Gives a stack another template than Swift's: what is deployed, with one thing that must come before the rest.
///
/// Parameters keep their values.
struct DeployedTemplateChange {
    let session: Session
    /// By its own name, as it is deployed.
    let stack: PresentStack
    let template: Template
    /// What is taken into the stack, as `--resources-to-import` wants it.
    var imports: Node?

    /// - Parameter kind: of the change set: `UPDATE` or `IMPORT`.
    /// - Returns: the stack as it is then.
    func run(_ kind: String) throws -> DeployedStack? {
        let subject = stack.given(template)
        let known = Set(subject.parameterValues.map(\.name))
        // What hides its value keeps it.
        let hidden = (stack.present?.parameters ?? []).map(\.name).filter { !known.contains($0) }
        var making = try ChangeSetMaking(session, subject, kept: hidden)
        making.imports = imports
        making.isTagged = !stack.isThere
        let reference = try making.make(kind)
        let takingBack = TakingBack(
            session: session, changeSet: reference, stackName: stack.stackName, madeStack: !stack.isThere)
        let changeSet: ChangeSet
        do {
            changeSet = try making.wait(for: reference)
            guard changeSet.isReady else {
                throw OperationFailure(
                    "CloudFormation refuses the changes of \(stack.stackName): \(changeSet.reason)")
            }
            for change in changeSet.changes {
                session.console.inform("  \(ChangeText.line(change))", ChangeText.style(change))
            }
            session.console.inform("  \(ChangeText(changes: changeSet.changes).summary)")
            try refuseMore(changeSet.changes)
        } catch {
            if error is Interrupted { session.interruption.acknowledge() }
            if let left = takingBack.run() { session.console.tell("  \(left)", .yellow) }
            throw error
        }
        return try execute(changeSet, takingBack)
    }

    /// What the deployed template reads from elsewhere, as a parameter of Systems Manager, may be another since: nobody was
    /// asked about that.
    private func refuseMore(_ changes: [ResourceChange]) throws {
        let others = changes.filter { ![.add, .importing].contains($0.kind) }.map { "'\($0.logicalID)'" }
        guard !others.isEmpty else { return }
        throw OperationFailure(
            "CloudFormation would also change \(others.joined(separator: ", ")) of \(stack.stackName), since what the "
                + "deployed template reads is another by now; nothing was changed. Deploy the stack as it was before this, "
                + "then try again")
    }

    private func execute(_ changeSet: ChangeSet, _ takingBack: TakingBack) throws -> DeployedStack? {
        guard let before = try session.describe(changeSet.stackID), !before.status.isInProgress else {
            throw OperationFailure("another operation on \(stack.stackName) has begun; nothing was changed by this one")
        }
        let operation = StackOperation(
            before: before, token: session.uniqueName(), changeSetID: changeSet.id, since: changeSet.created)
        let watch = try OperationWatch(session, operation, command: "deploy", expected: changeSet.changes)
        var hasBegun = false
        do {
            try session.interruption.check()
            try ChangeSetExecution(session, operation).start(onDoubt: { hasBegun = true })
            hasBegun = true
            let now = try watch.follow()
            guard let now, now.status.isGood else {
                let report = FailureReport(stack.given(template), watch.events)
                if let finding = report.diagnostic { DiagnosticsPrinter(console: session.console).show([finding]) }
                throw OperationFailure(
                    "\(stack.stackName) is in \(now?.status ?? .deleted); '\(session.command("status"))' says what that "
                        + "means and the way on", .rolledBack)
            }
            return now
        } catch let signal as Interrupted {
            session.interruption.acknowledge()
            if hasBegun {
                watch.lookOnce()
                throw OperationFailure("stopped watching\(watch.outlook)", signal)
            }
            let left = takingBack.run().map { "; \($0)" } ?? ""
            throw OperationFailure("stopped; nothing was changed in \(stack.stackName)\(left)", signal)
        }
    }
}
