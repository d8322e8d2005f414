import StackDSL
import StackSynthesis
import TemplateModel

/// Brings one stack to what its Swift says, by a change set that is shown before it is executed.
final class StackDeployment {
    private let session: Session
    private let stack: SynthesizedStack
    private(set) var facts = Node.Object()

    /// How far it is, so that a signal finds out what to take back and what to tell.
    private enum Phase {
        case untouched
        case prepared(changeSet: String, isNew: Bool)
        case executing(stackID: String)
    }

    private var phase = Phase.untouched

    init(_ session: Session, _ stack: SynthesizedStack) {
        self.session = session
        self.stack = stack
        facts["name"] = .string(stack.name)
        facts["stackName"] = .string(stack.stackName)
    }

    /// - Returns: the stack as it is then.
    func run() throws -> DeployedStack? {
        do {
            session.console.tell("\(stack.stackName)", .bold)
            let present = try settle()
            for prerequisite in Prerequisites.ofDeployment {
                try prerequisite.demand(stack, session, isNew: present == nil)
            }
            try deploy(isNew: present == nil)
            let deployed = try session.describe(stack.stackName)
            try protect(deployed)
            facts["status"] = deployed.map { .string($0.status.description) }
            return deployed
        } catch let signal as Interrupted {
            throw told(signal)
        }
    }

    /// Waits for others, and clears away what is left of a creation that failed.
    ///
    /// - Returns: the stack when there is one to update.
    private func settle() throws -> DeployedStack? {
        let present = try session.describe(stack.stackName)
        guard let present else { return nil }
        switch Situation(present, session) {
        case .new:
            session.console.tell("  it was looked at, but never created: going on from there")
            return nil
        case .updatable: return present
        case .stuck(let sentence): throw OperationFailure(sentence)
        case .busy:
            session.console.tell("  \(present.status): following that to its end first")
            phase = .executing(stackID: present.id)
            _ = try EventFollower(session, stackID: present.id).follow(isUnderWay: true)
            phase = .untouched
            return try settle()
        case .empty:
            session.console.tell("  its creation failed and was rolled back: nothing is left of it but its name")
            try session.agree(
                to: "Delete that empty stack and create it anew?",
                otherwise: "'\(session.cloudFormation("delete-stack", stack.stackName))' deletes it")
            try StackDestruction(session, stack).delete(present)
            return nil
        }
    }

    private func deploy(isNew: Bool) throws {
        let making = try ChangeSetMaking(session, stack)
        let id = try making.make(isNew ? "CREATE" : "UPDATE")
        phase = .prepared(changeSet: id, isNew: isNew)
        let changeSet = try making.wait(for: id)
        if changeSet.isEmpty || !changeSet.isReady {
            takeBack(id, isNew)
            phase = .untouched
            guard changeSet.isEmpty else {
                throw OperationFailure("CloudFormation refuses the changes of \(stack.stackName): \(changeSet.reason)")
            }
            facts["action"] = "unchanged"
            session.console.tell("  nothing to change", .green)
            return
        }
        let changes = changeSet.changes
        facts["changes"] = .array(changes.map(ChangeText.node))
        ChangeText(changes: changes).show(on: session.console)
        try agree(to: changes, id, isNew)
        try execute(changeSet, isNew: isNew, total: changes.count)
    }

    private func agree(to changes: [ResourceChange], _ id: String, _ isNew: Bool) throws {
        let risky = changes.filter(\.isRisky)
        guard !risky.isEmpty else { return }
        let names = risky.map(\.logicalID).joined(separator: ", ")
        do {
            try session.agree(
                to: "This replaces or removes \(names). Go on?",
                otherwise: "nothing was changed in \(stack.stackName), which would have \(names) replaced or removed")
        } catch let failure as OperationFailure {
            takeBack(id, isNew)
            throw failure
        }
    }

    private func execute(_ changeSet: ChangeSet, isNew: Bool, total: Int) throws {
        try session.interruption.check()
        let follower = try EventFollower(session, stackID: changeSet.stackID, total: total)
        _ = try session.cli.run(
            ["cloudformation", "execute-change-set", "--change-set-name", changeSet.id], .changing)
        phase = .executing(stackID: changeSet.stackID)
        let status = try follower.follow()
        phase = .untouched
        facts["status"] = .string(status.description)
        facts["action"] = .string(isNew ? "created" : "updated")
        if status.isGood { return }
        facts["action"] = "failed"
        let report = FailureReport(stack, follower.events)
        facts["firstCause"] = report.node
        if let diagnostic = report.diagnostic { DiagnosticsPrinter(console: session.console).show([diagnostic]) }
        throw OperationFailure(Self.sentence(stack.stackName, status, session), .rolledBack)
    }

    private static func sentence(_ name: String, _ status: StackStatus, _ session: Session) -> String {
        switch status.description {
        case "UPDATE_ROLLBACK_COMPLETE":
            "\(name) was not updated and is as it was before; mend the cause and run '\(session.command("deploy"))' again"
        case "ROLLBACK_COMPLETE":
            "\(name) was not created and what was made of it is gone; mend the cause and run "
                + "'\(session.command("deploy"))' again, which deletes the empty stack first"
        default: "\(name) is in \(status); '\(session.command("status"))' says what that means and the way on"
        }
    }

    private func protect(_ deployed: DeployedStack?) throws {
        guard let wanted = session.environment.terminationProtection, let deployed, deployed.isProtected != wanted
        else { return }
        let flag = wanted ? "--enable-termination-protection" : "--no-enable-termination-protection"
        _ = try session.cli.run(
            ["cloudformation", "update-termination-protection", flag, "--stack-name", stack.stackName], .changing)
    }

    /// Removes a change set that will not be executed, and the empty stack that came with it.
    private func takeBack(_ id: String, _ isNew: Bool) {
        do {
            if isNew {
                _ = try session.cli.run(
                    ["cloudformation", "delete-stack", "--stack-name", stack.stackName], .changing)
            } else {
                _ = try session.cli.run(
                    ["cloudformation", "delete-change-set", "--change-set-name", id], .changing)
            }
        } catch {
            session.console.tell("  the change set is left behind: \(error)", .yellow)
        }
    }

    private func told(_ signal: Interrupted) -> OperationFailure {
        session.interruption.acknowledge()
        switch phase {
        case .untouched:
            return OperationFailure(
                "stopped before anything was changed in \(stack.stackName); '\(session.command("deploy"))' starts again",
                signal)
        case .prepared(let id, let isNew):
            takeBack(id, isNew)
            return OperationFailure(
                "stopped; nothing was changed in \(stack.stackName); '\(session.command("deploy"))' starts again",
                signal)
        case .executing(let stackID):
            let status = (try? session.describe(stackID))??.status.description ?? "in a state that AWS did not tell"
            facts["status"] = .string(status)
            return OperationFailure(
                "stopped watching, but CloudFormation goes on: \(stack.stackName) is \(status). "
                    + "'\(session.command("deploy"))' follows it to its end and goes on from there; "
                    + "'\(session.cloudFormation("cancel-update-stack", stack.stackName))' turns an update back", signal
            )
        }
    }
}
