import StackSynthesis

/// Deletes one stack.
struct StackDestruction {
    private let session: Session
    private let stack: SynthesizedStack

    init(_ session: Session, _ stack: SynthesizedStack) {
        self.session = session
        self.stack = stack
    }

    /// Deletes it and waits for the end.
    func delete(_ present: DeployedStack) throws {
        do {
            let follower = try EventFollower(session, stackID: present.id)
            if !present.status.isInProgress || present.status.description == "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" {
                _ = try session.cli.run(
                    ["cloudformation", "delete-stack", "--stack-name", present.id]
                        + (session.options.roleARN.map { ["--role-arn", $0] } ?? []), .changing)
            }
            let status = try follower.follow(isUnderWay: present.status.isInProgress)
            guard status == .deleted else {
                let report = FailureReport(stack, follower.events)
                if let finding = report.diagnostic { DiagnosticsPrinter(console: session.console).show([finding]) }
                throw OperationFailure(
                    "\(stack.stackName) is in \(status); mend the cause and run '\(session.command("destroy"))' again",
                    .rolledBack)
            }
        } catch let signal as Interrupted {
            session.interruption.acknowledge()
            let status = (try? session.describe(present.id))??.status.description ?? "in a state that AWS did not tell"
            throw OperationFailure(
                "stopped watching, but CloudFormation goes on: \(stack.stackName) is \(status). "
                    + "'\(session.command("destroy"))' follows it to its end and goes on from there", signal)
        }
    }
}
