// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackMutation

/// Tries one broken template after the other, each in a file before it is tried: what crashes the process is known.
struct Worker {
    private let options: Options
    private let files: WorkerFiles

    init(_ options: Options, number: Int) {
        self.options = options
        files = WorkerFiles(folder: options.output, worker: number)
    }

    func run() {
        var random = SplitMix(seed: options.seed)
        let mutation = TemplateMutation(Seeds())
        let deadline = Date.now.addingTimeInterval(options.seconds)
        var progress = Progress()
        while Date.now < deadline {
            let text = mutation.broken(&random)
            files.keep(text)
            let trial = Trial(
                text, region: random.pick(["eu-west-1", "us-east-1", nil]), values: mutation.values(for: text, &random))
            CPUTime.bound(options.limit * 4)
            let start = CPUTime.now
            let isReadable = trial.run()
            let time = CPUTime.now - start
            progress.executions += 1
            if isReadable { progress.readable += 1 }
            progress.slowest = max(progress.slowest, time)
            if time > options.limit {
                print("slow, \(time) s: \(files.save("slow", seed: options.seed, number: progress.executions))")
            }
            if progress.executions % 16 == 0 { files.write(progress) }
        }
        files.write(progress)
    }

    /// How far a worker has come.
    struct Progress: Codable {
        var executions = 0
        var readable = 0
        /// In CPU seconds.
        var slowest = 0.0
    }
}

/// The files by which a worker tells what it does, also after its end.
struct WorkerFiles {
    let folder: String
    let worker: Int

    private var current: String { "\(folder)/current-\(worker).template" }
    private var progress: String { "\(folder)/progress-\(worker).json" }

    func keep(_ text: [UInt8]) { _ = FileManager.default.createFile(atPath: current, contents: Data(text)) }

    func write(_ progress: Worker.Progress) {
        _ = FileManager.default.createFile(atPath: self.progress, contents: try? JSONEncoder().encode(progress))
    }

    /// The last text that the worker wrote, taken away.
    func takeProgress() -> Worker.Progress {
        defer { try? FileManager.default.removeItem(atPath: progress) }
        let data = FileManager.default.contents(atPath: progress)
        return data.flatMap { try? JSONDecoder().decode(Worker.Progress.self, from: $0) } ?? Worker.Progress()
    }

    /// Saves the current input under a name of its own, and returns its path.
    func save(_ kind: String, seed: UInt64, number: Int) -> String {
        let path = "\(folder)/\(kind)-\(seed)-\(number).template"
        _ = FileManager.default.createFile(atPath: path, contents: FileManager.default.contents(atPath: current))
        return path
    }

    func clean() {
        for path in [current, progress] { try? FileManager.default.removeItem(atPath: path) }
    }
}
