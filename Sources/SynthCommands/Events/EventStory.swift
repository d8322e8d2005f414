// SPDX-License-Identifier: Apache-2.0

/// Tells what CloudFormation does with a stack, a line for each resource that is through, and how far it is.
///
/// It only tells: whether an operation is at its end is not concluded from events.
final class EventStory {
    private let session: Session
    private let operation: StackOperation
    private var earlier: Set<String> = []
    private var told: Set<String> = []
    private var progress: Progress
    private var isShown = true
    /// How often they could not be read, one after the other, and how often they are left out for that.
    private var (misses, pass) = (0, 0)

    /// Everything of the operation, in the order in which it was seen.
    private(set) var events: [StackEvent] = []

    private static let pageSize = 100
    private static let mostPages = 100

    /// To be made before the operation is asked for: what there is by then is not told.
    ///
    /// - Parameter expected: what is going to change, when that is known.
    init(_ session: Session, _ operation: StackOperation, expected: [ResourceChange]? = nil) throws {
        self.session = session
        self.operation = operation
        progress = Progress(console: session.console, expected: expected)
        do {
            earlier = Set(try page(nil).events.map(\.id))
        } catch {
            try miss(error)
        }
    }

    /// The status of the last event about the stack that surely is this operation's.
    var ownStatus: StackStatus? {
        guard let token = operation.token else { return nil }
        return events.last { $0.isAboutStack && $0.token == token }.map { StackStatus($0.status) }
    }

    /// Tells what is new. Events that cannot be read are told the next time.
    ///
    /// - Parameter all: whether to look back to the beginning, as at the end: some arrive late.
    func tell(all: Bool = false) throws {
        defer { progress.update() }
        if pass > 0, !all {
            pass -= 1
            return
        }
        do {
            for event in try news(all: all) {
                events.append(event)
                progress.tell(event)
            }
            misses = 0
        } catch {
            try miss(error)
        }
    }

    func end() { progress.end() }

    private func miss(_ error: any Error) throws {
        if error is Interrupted { throw error }
        if misses == 0 {
            session.console.clearProgress()
            session.console.tell("  the events cannot be shown for now: \(error)", .yellow)
        }
        misses += 1
        pass = min(1 << min(misses, 10), 16) - 1
    }

    /// The oldest first. Pages are read back to the first event that is older than the operation, or at least to one
    /// that was told.
    private func news(all: Bool) throws -> [StackEvent] {
        var found: [StackEvent] = []
        var next: String?
        for _ in 0..<Self.mostPages {
            let page = try page(next)
            let own = page.events.prefix { !isEarlier($0) }
            found += own
            next = page.next
            let isConnected = own.contains { told.contains($0.id) }
            if next == nil || own.count < page.events.count || isConnected && !all { break }
        }
        return found.filter { belongs($0) && told.insert($0.id).inserted }.reversed()
    }

    private func isEarlier(_ event: StackEvent) -> Bool {
        earlier.contains(event.id) || operation.since.map { event.isBefore($0) } == true
    }

    private func belongs(_ event: StackEvent) -> Bool {
        guard let token = operation.token, let other = event.token else { return true }
        return token == other
    }

    /// - Returns: events, the newest first, and what to ask for those before them.
    private func page(_ next: String?) throws -> (events: [StackEvent], next: String?) {
        let words =
            ["cloudformation", "describe-stack-events", "--stack-name", operation.stackID]
            + ["--max-items", "\(Self.pageSize)"] + (next.map { ["--starting-token", $0] } ?? [])
        defer { isShown = false }
        let answer = try session.cli.run(words, isShown: isShown)
        return (try answer.list("StackEvents").map(StackEvent.init), try answer.optionalText("NextToken"))
    }
}
