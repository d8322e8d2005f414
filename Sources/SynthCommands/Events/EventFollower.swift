import TemplateModel

/// Follows what CloudFormation does with a stack: a line for each resource that is through, and how far it is.
final class EventFollower {
    private let session: Session
    private let stackID: String
    private var seen: Set<String>
    private var progress: Progress
    private var isShown = true

    /// Everything since the start, in the order of time.
    private(set) var events: [StackEvent] = []

    /// - Parameter total: how many resources are expected to change, when that is known.
    init(_ session: Session, stackID: String, total: Int? = nil) throws {
        self.session = session
        self.stackID = stackID
        seen = []
        progress = Progress(console: session.console, total: total)
        seen = Set(try recent(100).map(\.id))
    }

    /// Waits for the end of an operation.
    ///
    /// - Parameter isUnderWay: whether it began before this follower, so that its end may already be there.
    /// - Returns: the stack's last status.
    func follow(isUnderWay: Bool = false) throws -> StackStatus {
        defer { progress.end() }
        if isUnderWay, let status = try session.describe(stackID, isShown: false)?.status, !status.isInProgress {
            return status
        }
        return try session.poll {
            var ended: StackStatus?
            for event in try news() {
                events.append(event)
                progress.tell(event)
                let status = StackStatus(event.status)
                if event.isAboutStack, !status.isInProgress { ended = status }
            }
            progress.update()
            return ended
        }
    }

    private func news() throws -> [StackEvent] {
        var count = 100
        var found = try recent(count)
        while found.count == count, !found.contains(where: { seen.contains($0.id) }), count < 10_000 {
            count *= 10
            found = try recent(count)
        }
        return found.filter { seen.insert($0.id).inserted }.reversed()
    }

    /// The newest first.
    private func recent(_ count: Int) throws -> [StackEvent] {
        let words = ["cloudformation", "describe-stack-events", "--stack-name", stackID, "--max-items", "\(count)"]
        defer { isShown = false }
        return (try session.cli.run(words, isShown: isShown)["StackEvents"]?.arrayValue ?? []).map(StackEvent.init)
    }
}
