// SPDX-License-Identifier: Apache-2.0

import SideBySide
import StackDSL
import StackSynthesis
import TemplateModel

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// One operation on several environments, some of them at once where nothing ties them.
struct SeveralEnvironments: Sendable {
    typealias Operation = @Sendable (Session, Report) throws -> Int32

    /// What ties environments in an operation.
    enum Order {
        /// One comes after those that it takes values from.
        case providersFirst
        case consumersFirst
        case free
    }

    let environments: [EnvironmentTies.Synthesized]
    let order: Order
    let options: OperationOptions
    /// How many are worked on at once.
    let jobs: Int
    /// Whether nothing is started any more after one has failed.
    let failsFast: Bool
    let console: Console
    let process: ProcessContext

    /// - Returns: how each ended, in the order of the command line.
    func run(_ operation: @escaping Operation) -> [EnvironmentOutcome] {
        let ears = SignalEars()
        let (queue, lock) = (order.queue(of: environments), Lock())
        let outcomes = Outcomes(environments.map { EnvironmentOutcome($0.environment.name, .notStarted) })
        Threads.run(min(jobs, environments.count)) { [self] in
            while true {
                if Interruption(ears).signal != nil { queue.stop() }
                switch queue.next() {
                case .end: return
                case .wait: poll(nil, 0, Self.milliseconds)
                case .skip(let index, let reason):
                    let outcome = EnvironmentOutcome(environments[index].environment.name, .skipped)
                    console(of: index, lock).tell(
                        "left out, because of '\(environments[reason].environment.name)', which it waits for", .yellow)
                    outcomes.set(outcome, at: index)
                case .start(let index):
                    let outcome = outcome(of: operation, on: index, console(of: index, lock), Interruption(ears))
                    outcomes.set(outcome, at: index)
                    queue.end(index, isWell: !outcome.isFailure)
                    if failsFast, outcome.isFailure { queue.stop() }
                }
            }
        }
        return outcomes.all
    }

    /// How long a thread waits that has nothing to do.
    private static let milliseconds: Int32 = 50

    /// With several jobs nobody is asked: an answer would hold the others up, and belong to one of several questions.
    private func console(of index: Int, _ lock: Lock) -> Console {
        console.named(environments[index].environment.name, lock, isAnswered: jobs == 1)
    }

    private func outcome(
        of operation: Operation, on index: Int, _ console: Console, _ interruption: Interruption
    ) -> EnvironmentOutcome {
        let (environment, stacks) = environments[index]
        let report = Report()
        let start = Clock.now
        var outcome = EnvironmentOutcome(environment.name, .done)
        do {
            let session = try Session(environment, stacks, options, console, process, interruption)
            report["region"] = .string(session.region.code)
            outcome.status = try operation(session, report)
        } catch {
            Failures.tell(error, on: console)
            report["error"] = .string("\(error)")
            outcome.status = Failures.status(of: error)
            outcome.result = outcome.status > 128 ? .stopped : .failed
        }
        outcome.seconds = Clock.now - start
        outcome.facts = report.root
        return outcome
    }
}

/// How an operation on one of several environments ended.
struct EnvironmentOutcome: Sendable {
    enum Result: String {
        case done
        case failed
        /// By a signal.
        case stopped
        /// It waits for one that failed.
        case skipped = "left out"
        case notStarted = "not started"
    }

    let name: String
    var result: Result
    var status: Int32 = 0
    var seconds = 0.0
    var facts = Node.Object()

    init(_ name: String, _ result: Result) {
        self.name = name
        self.result = result
    }

    var isFailure: Bool { result != .done }

    var node: Node.Object {
        var node = Node.Object([.init(key: "environment", value: .string(name))])
        node["result"] = .string(result.rawValue)
        node["seconds"] = .number(Int(seconds))
        if result != .notStarted, result != .skipped { node["exitStatus"] = .number(Int(status)) }
        return Node.Object(node.members + facts.members)
    }
}

extension [EnvironmentOutcome] {
    /// 128 and the signal's number when one came, 1 when one failed, and otherwise the greatest of all.
    var status: Int32 {
        if let stopped = first(where: { $0.result == .stopped }) { return stopped.status }
        return contains(where: \.isFailure) ? 1 : map(\.status).max() ?? 0
    }

    func show(on console: Console) {
        let rows = map { ($0.name.printable, $0.result.rawValue, "\(Int($0.seconds)) s") }
        let widths = (rows.map(\.0.count).max() ?? 0, rows.map(\.1.count).max() ?? 0, rows.map(\.2.count).max() ?? 0)
        for (row, outcome) in zip(rows, self) {
            let time = String(repeating: " ", count: widths.2 - row.2.count) + row.2
            console.tell(
                "\(row.0.padded(to: widths.0))  \(row.1.padded(to: widths.1))  \(time)",
                outcome.isFailure ? .red : .green)
        }
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - count))
    }
}

/// Outcomes that several threads set, each its own.
///
/// Unchecked, because the lock is what makes it safe.
private final class Outcomes: @unchecked Sendable {
    private let lock = Lock()
    private var outcomes: [EnvironmentOutcome]

    init(_ outcomes: [EnvironmentOutcome]) { self.outcomes = outcomes }

    var all: [EnvironmentOutcome] { lock.locked { outcomes } }

    func set(_ outcome: EnvironmentOutcome, at index: Int) { lock.locked { outcomes[index] = outcome } }
}

extension SeveralEnvironments.Order {
    func queue(of environments: [EnvironmentTies.Synthesized]) -> EnvironmentQueue {
        let indices = Array(environments.indices)
        switch self {
        case .free: return EnvironmentQueue(indices, waitingFor: indices.map { _ in [] })
        case .providersFirst: return EnvironmentQueue(indices, waitingFor: EnvironmentTies(environments).providers)
        case .consumersFirst:
            let providers = EnvironmentTies(environments).providers
            let consumers = indices.map { index in Set(indices.filter { providers[$0].contains(index) }) }
            return EnvironmentQueue(indices.reversed(), waitingFor: consumers)
        }
    }

    /// The environments by their indices, one after the other.
    func turns(of environments: [EnvironmentTies.Synthesized]) -> [Int] {
        let queue = queue(of: environments)
        var turns: [Int] = []
        while case .start(let index) = queue.next() {
            turns.append(index)
            queue.end(index, isWell: true)
        }
        return turns
    }
}
