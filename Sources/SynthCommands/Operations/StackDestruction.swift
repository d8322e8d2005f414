// SPDX-License-Identifier: Apache-2.0

import StackSynthesis

/// Deletes one stack.
struct StackDestruction {
    private let session: Session
    private let stack: SynthesizedStack

    init(_ session: Session, _ stack: SynthesizedStack) {
        self.session = session
        self.stack = stack
    }

    /// Waits for others, deletes it and waits for the end.
    ///
    /// - Parameter present: the stack as it was seen; it is deleted by its ID, so that none that took its name is.
    func delete(_ present: DeployedStack) throws {
        var watch: OperationWatch?
        do {
            guard var before = try session.describe(present.id) else { return }
            if before.status.isInProgress, !before.status.isBeingDeleted {
                session.console.inform("  \(before.status): following that to its end first")
                let other = try OperationWatch(session, StackOperation(before: before), command: "destroy")
                watch = other
                guard let now = try other.follow() else { return }
                (before, watch) = (now, nil)
            }
            guard before.status != .deleted else { return }
            let isUnderWay = before.status.isBeingDeleted
            let operation = StackOperation(
                before: before, isDeletion: true, token: isUnderWay ? nil : session.uniqueName())
            let own = try OperationWatch(session, operation, command: "destroy")
            try session.interruption.check()
            watch = own
            if !isUnderWay { try start(operation) }
            let status = try own.follow()?.status ?? .deleted
            guard status == .deleted else { throw failure(status, own.events) }
        } catch let signal as Interrupted {
            throw told(signal, watch)
        }
    }

    private func start(_ operation: StackOperation) throws {
        session.console.inform("  deleting \(stack.stackName)")
        do {
            try session.change(
                ["cloudformation", "delete-stack", "--stack-name", operation.stackID]
                    + ["--client-request-token", operation.token ?? ""]
                    + (session.options.roleARN.map { ["--role-arn", $0] } ?? []))
        } catch is AnswerProblem {
            // The stack tells.
        } catch  where !(error is Interrupted) {
            throw OperationFailure(
                "\(stack.stackName) may not be deleted: \(error). '\(session.command("status"))' says how it is")
        }
    }

    private func failure(_ status: StackStatus, _ events: [StackEvent]) -> OperationFailure {
        let report = FailureReport(stack, events)
        if let finding = report.diagnostic { DiagnosticsPrinter(console: session.console).show([finding]) }
        return OperationFailure(
            "\(stack.stackName) is in \(status); mend the cause and run '\(session.command("destroy"))' again",
            .rolledBack)
    }

    private func told(_ signal: Interrupted, _ watch: OperationWatch?) -> OperationFailure {
        let isInsisted = session.interruption.insistence > 1
        session.interruption.acknowledge()
        guard let watch else {
            return OperationFailure(
                "stopped before \(stack.stackName) was deleted; '\(session.command("destroy"))' starts again", signal)
        }
        if !isInsisted { watch.lookOnce() }
        return OperationFailure("stopped watching\(watch.outlook)", signal)
    }
}
