// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateModel

/// Brings one stack to what its Swift says, by a change set that is shown before it is executed.
final class StackDeployment {
    private let session: Session
    private let stack: SynthesizedStack
    private let way: Way
    /// The stack as it is, where somebody has just looked; nil where nobody has.
    private var seen: Seen?
    private(set) var facts = Node.Object()

    /// What the stack is brought to.
    private enum Way {
        /// What its Swift says.
        case template(Judgement)
        /// The template that it has, where it has drifted from that.
        case revertingDrift(StackDrift)

        var command: String {
            switch self {
            case .template: "deploy"
            case .revertingDrift: "drift --put-back"
            }
        }
    }

    /// What was there when somebody looked: a stack, or none.
    struct Seen {
        let stack: DeployedStack?
    }

    /// How far it is, so that a signal finds out what to take back and what to tell.
    private enum Phase {
        case untouched
        case making(ChangeSetMaking)
        case prepared(TakingBack)
        case executing(OperationWatch)
    }

    private var phase = Phase.untouched
    /// Whether there is no stack of that name before this run makes one.
    private var madeStack = false

    init(_ session: Session, _ stack: SynthesizedStack, _ judgement: Judgement, seen: Seen? = nil) {
        self.session = session
        self.stack = stack
        way = .template(judgement)
        self.seen = seen
        facts["name"] = .string(stack.name)
        facts["stackName"] = .string(stack.stackName)
    }

    /// - Parameter drift: what is put back.
    init(_ session: Session, _ stack: SynthesizedStack, puttingBack drift: StackDrift) {
        self.session = session
        self.stack = stack
        way = .revertingDrift(drift)
        facts["name"] = .string(stack.name)
        facts["stackName"] = .string(stack.stackName)
    }

    /// - Returns: the stack as it is then.
    func run() throws -> DeployedStack? {
        do {
            session.console.inform("\(stack.stackName)", .bold)
            guard case .template(let judgement) = way else { return try deploy(try unmoved()) }
            var present = try settle()
            for prerequisite in Prerequisites.ofDeployment {
                try prerequisite.demand(stack, session, isNew: present == nil)
            }
            if let (taken, things) = try StackAdoption(session, stack).run(present) {
                present = taken
                madeStack = false
                try judgement.renew(stack, taken)
                facts["adopted"] = .array(things.map(\.node))
            }
            let deployed = try deploy(present)
            facts["status"] = .string(deployed.status.description)
            try protect(deployed)
            return deployed
        } catch let signal as Interrupted {
            throw told(signal)
        }
    }

    /// Waits for others, and clears away what is left of a creation that failed.
    ///
    /// - Returns: the stack when there is one to update.
    private func settle() throws -> DeployedStack? {
        let present = if let seen { seen.stack } else { try session.describe(stack.stackName) }
        seen = nil
        madeStack = present == nil || present?.status == .deleted
        guard let present else { return nil }
        switch Situation(present, session) {
        case .new:
            session.console.inform("  it was looked at, but never created: going on from there")
            return nil
        case .updatable: return present
        case .stuck(let sentence): throw OperationFailure(sentence)
        case .busy:
            session.console.inform("  \(present.status): following that to its end first")
            let watch = try OperationWatch(session, StackOperation(before: present), command: "deploy")
            phase = .executing(watch)
            let now = try watch.follow()
            phase = .untouched
            if case .template(let judgement) = way {
                try judgement.renew(stack, now)
                try RefusedChanges(session, [judgement.ofStack(stack)]).stop()
            }
            return try settle()
        case .empty:
            session.console.tell("  its creation failed and was rolled back: nothing is left of it but its name")
            try session.agree(
                to: "Delete that empty stack and create it anew?",
                otherwise: "'\(session.cloudFormation("delete-stack", stack.stackName))' deletes it")
            try StackDestruction(session, stack).delete(present)
            madeStack = true
            return nil
        }
    }

    /// The stack as its drift was found.
    private func unmoved() throws -> DeployedStack {
        let present = try session.describe(stack.stackName)
        guard let present, case .updatable = Situation(present, session) else {
            throw OperationFailure(
                "\(stack.stackName) is \(present?.status.description ?? "gone") since its drift was found; nothing was put back"
            )
        }
        return present
    }

    private func deploy(_ present: DeployedStack?) throws -> DeployedStack {
        let isNew = present == nil
        let making = try ChangeSetMaking(session, stack)
        phase = .making(making)
        let reference =
            if case .revertingDrift = way, let present {
                try making.makeRevertingDrift(of: present)
            } else {
                try making.make(isNew ? "CREATE" : "UPDATE")
            }
        let takingBack = takingBack(reference)
        phase = .prepared(takingBack)
        do {
            let changeSet = try making.wait(for: reference)
            let judged = judged(changeSet.changes)
            if let present, changeSet.isEmpty { return try unchanged(present, takingBack, judged) }
            guard changeSet.isReady else {
                throw OperationFailure("CloudFormation refuses the changes of \(stack.stackName): \(changeSet.reason)")
            }
            facts["changes"] = .array(judged.nodes(hiding: session.console.hidden))
            show(judged)
            session.console.inform("  \(ChangeText(changes: changeSet.changes).summary)")
            if case .revertingDrift(let drift) = way { try RevertingChanges(drift, changeSet.changes).check() }
            try agree(to: changeSet.changes, judged)
            return try execute(changeSet, isNew: isNew)
        } catch  where !(error is Interrupted) {
            // What was not executed is not left behind.
            if case .prepared = phase { tell(leftBy: takingBack) }
            throw error
        }
    }

    private func takingBack(_ reference: ChangeSetReference) -> TakingBack {
        TakingBack(session: session, changeSet: reference, stackName: stack.stackName, madeStack: madeStack)
    }

    private func tell(leftBy takingBack: TakingBack) {
        if let left = takingBack.run() { session.console.tell("  \(left)", .yellow) }
    }

    private func judged(_ changes: [ResourceChange]) -> JudgedChanges {
        switch way {
        case .template(let judgement):
            let own = judgement.ofStack(stack)
            facts["refusals"] = .array(RefusedChanges.nodes(own))
            facts["interruptions"] = .array(own.interruptionNodes)
            return own.changes(changes)
        case .revertingDrift: return StackJudgement(stack: stack, unknown: nil).changes(changes)
        }
    }

    /// Who asked for quiet sees only what there is a question about.
    private func show(_ judged: JudgedChanges) {
        if session.console.verbosity == .quiet, case .template = way, !judged.changes.contains(where: \.change.isRisky),
            judged.losses.isEmpty
        {
            return
        }
        if let reason = judged.judgement.unknown {
            session.console.tell("  values are not known: \(reason)", .yellow)
            facts["unknown"] = .string(reason)
        }
        if case .revertingDrift(let drift) = way {
            for line in RevertingChanges(drift, judged.changes.map(\.change)).lines {
                session.console.tell(line.text, line.style)
            }
            return
        }
        for line in JudgedText(judged.judgement, hiding: session.console.hidden).lines(judged) {
            session.console.tell(line.text, line.style)
        }
    }

    private func unchanged(
        _ present: DeployedStack, _ takingBack: TakingBack, _ judged: JudgedChanges
    ) throws -> DeployedStack {
        tell(leftBy: takingBack)
        if !judged.leftOut.isEmpty { show(judged) }
        phase = .untouched
        facts["action"] = "unchanged"
        session.console.inform("  nothing to change", .green)
        return present
    }

    private func agree(to changes: [ResourceChange], _ judged: JudgedChanges) throws {
        let risky = changes.filter(\.isRisky)
        if case .revertingDrift(let drift) = way {
            let names = changes.map(\.logicalID).joined(separator: ", ")
            let replaced =
                risky.isEmpty ? "" : ", and replaces or removes \(risky.map(\.logicalID).joined(separator: ", "))"
            try session.agree(
                to: "This overwrites what \(drift.stackName) has beside its template in \(names)\(replaced). Go on?",
                otherwise: "nothing was put back in \(stack.stackName)")
        } else if !risky.isEmpty {
            let names = risky.map(\.logicalID).joined(separator: ", ")
            try session.agree(
                to: "This replaces or removes \(names). Go on?",
                otherwise: "nothing was changed in \(stack.stackName), which would have \(names) replaced or removed")
        }
        try DataLoss(judged.losses, session)
            .agree(session, otherwise: "nothing was changed in \(stack.stackName), which would lose them")
    }

    private func execute(_ changeSet: ChangeSet, isNew: Bool) throws -> DeployedStack {
        guard let before = try session.describe(changeSet.stackID), !before.status.isInProgress else {
            throw OperationFailure(
                "another operation on \(stack.stackName) has begun; nothing was changed by this one. "
                    + "'\(session.command(way.command))' follows it to its end and goes on from there")
        }
        let operation = StackOperation(
            before: before, token: session.uniqueName(), changeSetID: changeSet.id, since: changeSet.created)
        let watch = try OperationWatch(session, operation, command: way.command, expected: changeSet.changes)
        try session.interruption.check()
        try ChangeSetExecution(session, operation).start(onDoubt: { phase = .executing(watch) })
        phase = .executing(watch)
        let now = try watch.follow()
        phase = .untouched
        let status = now?.status ?? .deleted
        facts["status"] = .string(status.description)
        if case .revertingDrift = way {
            facts["action"] = "put back"
        } else {
            facts["action"] = .string(isNew ? "created" : "updated")
        }
        if let now, status.isGood {
            let left = LeftBehind(watch.events)
            left.show(on: session.console)
            if !left.isEmpty { facts["notDeleted"] = left.node }
            return now
        }
        facts["action"] = "failed"
        let report = FailureReport(stack, watch.events)
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

    private func protect(_ deployed: DeployedStack) throws {
        guard let wanted = session.environment.terminationProtection, deployed.isProtected != wanted else { return }
        let flag = wanted ? "--enable-termination-protection" : "--no-enable-termination-protection"
        session.console.inform("  \(wanted ? "protecting" : "no longer protecting") \(stack.stackName) from deletion")
        do {
            try session.change(
                ["cloudformation", "update-termination-protection", flag, "--stack-name", stack.stackName])
        } catch  where !(error is Interrupted) {
            throw OperationFailure(
                "\(stack.stackName) is deployed (\(deployed.status)), but its termination protection is not set: \(error)"
            )
        }
    }

    private func told(_ signal: Interrupted) -> OperationFailure {
        // Whoever insisted waits for nothing more.
        let isInsisted = session.interruption.insistence > 1
        session.interruption.acknowledge()
        let again = "'\(session.command(way.command))' starts again"
        switch phase {
        case .untouched:
            guard let done = facts["status"]?.stringValue else {
                return OperationFailure(
                    "stopped before anything was changed in \(stack.stackName); \(again)", signal)
            }
            return OperationFailure(
                "stopped; \(stack.stackName) is \(done), and its termination protection may not be set; \(again)",
                signal)
        case .making(let making):
            if isInsisted { return OperationFailure("stopped. \(making.doubt)", signal) }
            do {
                return stopped(try making.find().flatMap { takingBack($0).run() }, again, signal)
            } catch {
                return OperationFailure("stopped; nothing was changed in \(stack.stackName). \(making.doubt)", signal)
            }
        case .prepared(let takingBack):
            return stopped(isInsisted ? takingBack.leaving("not waited for") : takingBack.run(), again, signal)
        case .executing(let watch):
            if !isInsisted { watch.lookOnce() }
            facts["status"] = .string(watch.lastSeen.description)
            return OperationFailure(
                "stopped watching\(watch.outlook); "
                    + "'\(session.cloudFormation("cancel-update-stack", stack.stackName))' turns an update back", signal
            )
        }
    }

    private func stopped(_ left: String?, _ again: String, _ signal: Interrupted) -> OperationFailure {
        let rest = left.map { "; \($0)" } ?? ""
        return OperationFailure("stopped; nothing was changed in \(stack.stackName)\(rest); \(again)", signal)
    }
}
