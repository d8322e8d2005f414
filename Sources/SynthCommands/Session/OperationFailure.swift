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

    let description: String
    let status: Int32

    init(_ description: String, _ status: Status = .failed) {
        self.description = description
        self.status = status.rawValue
    }

    init(_ description: String, _ interrupted: Interrupted) {
        self.description = description
        status = interrupted.status
    }
}
