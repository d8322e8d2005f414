// SPDX-License-Identifier: Apache-2.0

/// Waits for the end of an operation, which is what `describe-stacks` says of it and nothing else.
final class OperationWatch {
    let operation: StackOperation
    private let session: Session
    private let story: EventStory
    /// The command that goes on after a watch that ended too early.
    private let command: String
    private(set) var lastSeen: StackStatus
    /// Whether that was asked for after the end of the watch.
    private var isFresh = false

    /// How often the stack may show nothing of what CloudFormation has accepted, and when that is said.
    private static let (mostSilences, toldSilence) = (60, 10)

    /// To be made before the operation is asked for.
    init(_ session: Session, _ operation: StackOperation, command: String, expected: [ResourceChange]? = nil) throws {
        self.session = session
        self.operation = operation
        self.command = command
        lastSeen = operation.before.status
        story = try EventStory(session, operation, expected: expected)
    }

    var events: [StackEvent] { story.events }

    /// - Returns: the stack at the end of the operation; nil when AWS no longer knows it.
    /// - Throws: `OperationFailure` when the end could not be seen; it says so, and how to look.
    func follow() throws -> DeployedStack? {
        defer { story.end() }
        var silences = 0
        while true {
            let now = try look()
            lastSeen = now?.status ?? .deleted
            let isOver = now.map(operation.hasEnded) ?? true
            try story.tell(all: isOver)
            if let now, isOver { try checkThatNobodyOvertook(now) }
            if isOver { return now }
            if let now, !now.status.isInProgress {
                silences += 1
                try endure(silences)
            }
            try session.interruption.pause(session.pause)
        }
    }

    /// The sentence on the operation when nobody watches it any more, after a word for that.
    var outlook: String {
        let name = operation.before.name
        let state = isFresh ? "\(name) is \(lastSeen)" : "\(name) was \(lastSeen) when last seen"
        let goesOn = isFresh && !lastSeen.isInProgress ? "; " : ", but CloudFormation goes on: "
        return "\(goesOn)\(state). '\(session.command(command))' follows it to its end and goes on from there; "
            + "'\(session.cloudFormation("describe-stacks", operation.stackID))' shows it"
    }

    /// Asks for the state once more, for whoever does not want to wait.
    func lookOnce() {
        guard let status = session.statusAtOnce(of: operation.stackID) else { return }
        (lastSeen, isFresh) = (status, true)
    }

    private func look() throws -> DeployedStack? {
        do {
            return try session.describe(operation.stackID, isShown: false, persistence: .whileAtWork)
        } catch let signal as Interrupted {
            throw signal
        } catch {
            throw OperationFailure("stopped watching, because \(error)\(outlook)")
        }
    }

    private func endure(_ silences: Int) throws {
        guard silences < Self.mostSilences else {
            throw OperationFailure(
                "CloudFormation accepted the operation on \(operation.before.name), but the stack shows nothing of it"
                    + outlook)
        }
        if silences == Self.toldSilence {
            session.console.clearProgress()
            session.console.tell("  CloudFormation accepted it, but has not begun; waiting", .yellow)
        }
    }

    /// The end of another operation says nothing about this one.
    private func checkThatNobodyOvertook(_ now: DeployedStack) throws {
        let own = story.ownStatus.flatMap { $0.isInProgress ? nil : $0 }
        guard operation.isOvertaken(in: now) || own != nil && own != now.status else { return }
        let end = own.map { "ended in \($0), as its events say" } ?? "was not seen to end"
        throw OperationFailure(
            "this operation on \(now.name) \(end); another one has brought the stack to \(now.status) since. "
                + "'\(session.cloudFormation("describe-stack-events", now.id))' tells both",
            own.map { !$0.isGood } == true ? .rolledBack : .failed)
    }
}
