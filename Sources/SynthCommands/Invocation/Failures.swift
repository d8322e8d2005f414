// SPDX-License-Identifier: Apache-2.0

/// How a failure is told, and the exit status that stands for it.
enum Failures {
    static func tell(_ error: any Error, on console: Console) {
        let lines = (error as? OperationFailure)?.lines ?? ["\(error)"]
        for (index, line) in lines.enumerated() {
            console.tell(index == 0 ? "\(console.program): error: \(line)" : line, .red)
        }
    }

    static func status(of error: any Error) -> Int32 {
        switch error {
        case let failure as OperationFailure: failure.status
        case let signal as Interrupted: signal.status
        default: 1
        }
    }
}
