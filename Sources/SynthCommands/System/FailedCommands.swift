// SPDX-License-Identifier: Apache-2.0

import SideBySide

/// The commands of the aws CLI that failed lately: the one that a failure comes from is shown with it.
///
/// Unchecked, because the lock is what makes it safe.
final class FailedCommands: @unchecked Sendable {
    private let lock = Lock()
    private var failures: [(sentences: [String], command: @Sendable () -> String)] = []

    /// How many are kept: what fails last is what ends a command, but for what is taken back after it.
    private static let most = 16

    /// - Parameters:
    ///   - command: is asked for only where it is shown, since files that it names are kept from then on.
    ///   - sentences: by which the failure is told.
    func note(_ command: @autoclosure @escaping @Sendable () -> String, failing sentences: [String]) {
        lock.locked { failures = failures.suffix(Self.most - 1) + [(sentences, command)] }
    }

    /// The command that a sentence tells the failure of, as it can be copied; nil where it tells of none.
    func command(toldBy sentence: String) -> String? {
        lock.locked { failures }.last { $0.sentences.contains { sentence.contains($0) } }?.command()
    }
}
