// SPDX-License-Identifier: Apache-2.0

/// How a failure is told, and the exit status that stands for it.
enum Failures {
    /// - Parameter program: the name that the tool goes by.
    static func lines(of error: any Error, in program: String) -> [String] {
        let lines = (error as? OperationFailure)?.lines ?? ["\(error)"]
        return lines.enumerated().map { $0 == 0 ? "\(program): error: \($1)" : $1 }
    }

    static func status(of error: any Error) -> Int32 {
        switch error {
        case let failure as OperationFailure: failure.status
        case let signal as Interrupted: signal.status
        default: 1
        }
    }
}
