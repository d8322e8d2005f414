// SPDX-License-Identifier: Apache-2.0

/// The failure of an operation, said in a sentence with a way on, and the exit status that stands for it.
struct OperationFailure: Error, CustomStringConvertible {
    /// Exit statuses that pipelines can rely on; docs/commands.md explains them.
    enum Status: Int32 {
        case failed = 1
        /// A replacement or a deletion that nobody agreed to.
        case notAgreed = 3
        /// CloudFormation tried, failed and rolled back.
        case rolledBack = 4
    }

    let sentence: String
    /// The commands that mend it.
    private let commands: [String]
    let status: Int32

    init(_ sentence: String, _ status: Status = .failed, run commands: [String] = []) {
        self.sentence = sentence
        self.commands = commands
        self.status = status.rawValue
    }

    init(_ sentence: String, _ interrupted: Interrupted) {
        self.sentence = sentence
        commands = []
        status = interrupted.status
    }

    /// The sentence, and each command on a line of its own.
    var lines: [String] { [sentence] + commands.map { "  \($0)" } }

    var description: String { lines.joined(separator: "\n") }
}
