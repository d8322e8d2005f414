// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas

/// The lines that are shown while CloudFormation works.
struct Progress {
    private struct Beginning {
        let event: StackEvent
        let time: Double
    }

    private let console: Console
    /// What is expected to change; nil where that is not known.
    private let expected: [ResourceChange]?
    private let start = Clock.now
    private var begun: [String: Beginning] = [:]
    private var order: [String] = []
    private var ended: [(logicalID: String, seconds: Double)] = []
    private var done: Set<String> = []
    private var told: Double

    /// Seconds between two lines where nothing can be written over.
    private static let patience = 30.0
    /// Seconds from which it is worth a word what was slow.
    private static let slow = 60.0

    init(console: Console, expected: [ResourceChange]?) {
        self.console = console
        self.expected = expected
        told = start
    }

    /// A line for a resource that is through, and for the stack when it turns.
    mutating func tell(_ event: StackEvent) {
        if event.isAboutStack {
            let isTurning = event.status.contains("ROLLBACK")
            line("\(event.time)  \(event.status)  \(event.logicalID)", isTurning ? .red : .bold)
            return
        }
        if event.status.hasSuffix("_IN_PROGRESS") {
            let time = begun[event.logicalID]?.time
            if time == nil { order.append(event.logicalID) }
            begun[event.logicalID] = Beginning(event: event, time: time ?? Clock.now)
            return
        }
        order.removeAll { $0 == event.logicalID }
        let seconds = begun.removeValue(forKey: event.logicalID).map { Clock.now - $0.time }
        if let seconds { ended.append((event.logicalID, seconds)) }
        if !event.isFailure { done.insert(event.logicalID) }
        let took = seconds.map { "  \(Elapsed.text($0))" } ?? ""
        let reason = event.isFailure && !event.reason.isEmpty ? "  \(event.reason)" : ""
        line(
            "\(event.time)  \(event.status)  \(event.logicalID)  \(event.type)\(took)\(reason)",
            event.isFailure ? (event.isCascade ? .plain : .red) : .plain)
    }

    /// How far it is: on a terminal always, elsewhere now and then.
    mutating func update() {
        guard !order.isEmpty, console.verbosity != .quiet else { return }
        if let width = console.widthError {
            console.showProgress(tree.lines(width: width))
        } else if Clock.now - told >= Self.patience {
            let names =
                order.prefix(3).joined(separator: ", ") + (order.count > 3 ? " and \(order.count - 3) more" : "")
            let count = expected.map { "\(done.count) of \($0.count) done" } ?? "\(done.count) done"
            line("  \(Elapsed.text(Clock.now - start)): \(count); at work on \(names)", .plain)
        }
    }

    /// What was slow, of what took its time.
    mutating func end() {
        console.clearProgress()
        guard Clock.now - start >= Self.slow, ended.count > 1 else { return }
        let slowest = ended.sorted { $0.seconds > $1.seconds }.prefix(3)
        let names = slowest.map { "\($0.logicalID) \(Elapsed.text($0.seconds))" }.joined(separator: ", ")
        line("  \(Elapsed.text(Clock.now - start)) in all; the slowest: \(names)", .plain)
    }

    private var tree: LiveTree {
        let now = Clock.now
        let work = order.compactMap { begun[$0] }.map { beginning in
            let event = beginning.event
            return LiveTree.Work(
                logicalID: event.logicalID, type: event.type, status: event.status, elapsed: now - beginning.time,
                usual: Self.action(event.status).flatMap { DurationFacts.all.of(event.type, $0)?.seconds })
        }
        let rest = (expected ?? []).filter { !done.contains($0.logicalID) && begun[$0.logicalID] == nil }
        let waiting = rest.compactMap { change in
            change.kind.action.flatMap { DurationFacts.all.of(change.type, $0)?.seconds.lowerBound }
        }
        return LiveTree(
            elapsed: now - start, done: done.count, total: expected?.count, work: work, waiting: waiting.max())
    }

    private static func action(_ status: String) -> DurationFact.Action? {
        status.split(separator: "_").first.flatMap { DurationFact.Action(rawValue: $0.lowercased()) }
    }

    private mutating func line(_ text: String, _ style: Console.Style) {
        console.clearProgress()
        style == .red ? console.tell(text, style) : console.inform(text, style)
        told = Clock.now
    }
}

extension ResourceChange.Kind {
    /// What CloudFormation does with the resource first; nil where it is not known to do anything.
    fileprivate var action: DurationFact.Action? {
        switch self {
        case .add, .replace: .create
        case .change: .update
        case .remove: .delete
        case .mayReplace, .importing, .sync: nil
        }
    }
}
