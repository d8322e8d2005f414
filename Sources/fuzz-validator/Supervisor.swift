// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Starts workers, and others in the place of those that crash, until the time is over.
struct Supervisor {
    private let options: Options

    init(_ options: Options) { self.options = options }

    /// - Returns: whether nothing was found.
    func run() -> Bool {
        try? FileManager.default.createDirectory(atPath: options.output, withIntermediateDirectories: true)
        let before = findings
        let deadline = Date.now.addingTimeInterval(options.seconds)
        var running = (0..<options.jobs).map { start($0, round: 0, until: deadline) }
        var rounds = [Int](repeating: 0, count: options.jobs)
        var total = Worker.Progress()
        var live = Set(running.indices)
        while !live.isEmpty {
            for number in live.sorted() where !running[number].isRunning {
                let files = WorkerFiles(folder: options.output, worker: number)
                let progress = files.takeProgress()
                total.executions += progress.executions
                total.readable += progress.readable
                total.slowest = max(total.slowest, progress.slowest)
                if running[number].terminationReason == .uncaughtSignal {
                    tell(running[number].terminationStatus, files, number, rounds[number])
                    rounds[number] += 1
                }
                if Date.now < deadline.addingTimeInterval(-1), running[number].terminationReason == .uncaughtSignal {
                    running[number] = start(number, round: rounds[number], until: deadline)
                } else {
                    live.remove(number)
                    files.clean()
                }
            }
            Thread.sleep(forTimeInterval: 0.05)
        }
        let found = findings.subtracting(before)
        print(
            "\(total.executions) executions, \(total.readable) of them readable, the slowest \(total.slowest) CPU seconds, "
                + "\(found.count) findings")
        return found.isEmpty && total.executions > 0
    }

    private func tell(_ signal: Int32, _ files: WorkerFiles, _ number: Int, _ round: Int) {
        let kind = signal == SIGXCPU ? "hang" : "crash"
        print("\(kind), signal \(signal): \(files.save(kind, seed: seed(number, round), number: round))")
    }

    /// Inputs that were kept.
    private var findings: Set<String> {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: options.output)) ?? []
        return Set(names.filter { name in ["crash-", "hang-", "slow-"].contains { name.hasPrefix($0) } })
    }

    private func seed(_ number: Int, _ round: Int) -> UInt64 {
        options.seed &* 1_000_000 &+ UInt64(number) &* 10_000 &+ UInt64(round)
    }

    private func start(_ number: Int, round: Int, until deadline: Date) -> Process {
        let process = Process()
        process.executableURL = Bundle.main.executableURL
        process.arguments = options.arguments(
            worker: number, seed: seed(number, round), seconds: deadline.timeIntervalSinceNow)
        process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
        do { try process.run() } catch { print("cannot start a worker: \(error)") }
        return process
    }
}
