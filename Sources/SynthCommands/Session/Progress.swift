// SPDX-License-Identifier: Apache-2.0

/// The lines that are shown while CloudFormation works.
struct Progress {
    private let console: Console
    private let total: Int?
    private let start = Clock.now
    private var starts: [String: Double] = [:]
    private var order: [String] = []
    private var done = 0
    private var told: Double

    /// Seconds between two lines where nothing can be written over.
    private static let patience = 30.0

    init(console: Console, total: Int?) {
        self.console = console
        self.total = total
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
            if starts.updateValue(Clock.now, forKey: event.logicalID) == nil { order.append(event.logicalID) }
            return
        }
        order.removeAll { $0 == event.logicalID }
        let took = starts.removeValue(forKey: event.logicalID).map { "  \(Self.duration(Clock.now - $0))" } ?? ""
        if !event.isFailure { done += 1 }
        let reason = event.isFailure && !event.reason.isEmpty ? "  \(event.reason)" : ""
        line(
            "\(event.time)  \(event.status)  \(event.logicalID)  \(event.type)\(took)\(reason)",
            event.isFailure ? (event.isCascade ? .plain : .red) : .plain)
    }

    /// How far it is: on a terminal always, elsewhere now and then.
    mutating func update() {
        guard !order.isEmpty else { return }
        let names = order.prefix(3).joined(separator: ", ") + (order.count > 3 ? " and \(order.count - 3) more" : "")
        let count = total.map { "\(done) of \($0) done" } ?? "\(done) done"
        let text = "  \(Self.duration(Clock.now - start)): \(count); at work on \(names)"
        if console.isTerminal {
            console.showProgress(text)
        } else if Clock.now - told >= Self.patience {
            line(text, .plain)
        }
    }

    func end() { console.clearProgress() }

    private mutating func line(_ text: String, _ style: Console.Style) {
        console.clearProgress()
        console.tell(text, style)
        told = Clock.now
    }

    static func duration(_ seconds: Double) -> String {
        let whole = Int(seconds)
        return whole < 60 ? "\(whole) s" : "\(whole / 60) min \(whole % 60) s"
    }
}
