// SPDX-License-Identifier: Apache-2.0

/// How a failure is told, and the exit status that stands for it.
enum Failures {
    /// The failure, and the command of the aws CLI that it comes from, where nobody has seen that yet.
    static func tell(_ error: any Error, on console: Console) {
        let lines = (error as? OperationFailure)?.lines ?? ["\(error)"]
        for (index, line) in lines.enumerated() {
            console.tell(index == 0 ? "\(console.program): error: \(line)" : line, .red)
        }
        guard let command = command(of: error, console) else { return }
        console.tell("  this failed: \(command)")
    }

    /// The command that failed, where it has not been shown.
    static func command(of error: any Error, _ console: Console) -> String? {
        console.verbosity == .verbose ? nil : console.failed.command(toldBy: "\(error)")
    }

    static func status(of error: any Error) -> Int32 {
        switch error {
        case let failure as OperationFailure: failure.status
        case let signal as Interrupted: signal.status
        default: 1
        }
    }
}
