// SPDX-License-Identifier: Apache-2.0

import SideBySide

/// How many lines of a terminal show what goes on, and are to be written over.
///
/// Unchecked, because the lock is what makes it safe.
final class ShownProgress: @unchecked Sendable {
    private let lock = Lock()
    private var count = 0

    /// What takes the cursor to the beginning of what is shown and erases it, before so many lines take its place.
    func erasing(before lines: Int) -> String {
        lock.locked {
            defer { count = lines }
            return count > 1 ? "\r\u{1B}[\(count - 1)A\u{1B}[J" : "\r\u{1B}[K"
        }
    }
}
