// SPDX-License-Identifier: Apache-2.0

import SideBySide
import Testing

@Suite("Work side by side")
struct MappedTests {
    @Test("Gives each element's result in its place", arguments: [0, 1, 2, 3, 100, 1_000], [1, 2, 3, 8, 2_000])
    func order(elements: Int, workers: Int) {
        let texts = Array(0..<elements).mapped(by: Workers(count: workers)) {
            "the text of \($0), which is no small one"
        }
        #expect(texts == (0..<elements).map { "the text of \($0), which is no small one" })
    }

    @Test("Several threads share it where each waits for the others")
    func sharing() {
        let (lock, met) = (Lock(), Meeting())
        _ = Array(0..<3).mapped(by: Workers(count: 3)) { _ in
            lock.locked { met.count += 1 }
            // Bounded, so that a thread which never comes fails the test and does not hang it.
            for _ in 0..<20_000_000 where lock.locked({ met.count < 3 }) {}
            lock.locked { met.most = max(met.most, met.count) }
            lock.locked { met.count -= 1 }
        }
        #expect(met.most == 3)
    }

    /// Unchecked: a lock guards it.
    private final class Meeting: @unchecked Sendable {
        var count = 0
        var most = 0
    }
}
