// SPDX-License-Identifier: Apache-2.0

import SideBySide

/// Which of several environments is next: one waits for those that it takes values from, and is left out when one of them
/// failed.
///
/// Unchecked, because the lock is what makes it safe.
final class EnvironmentQueue: @unchecked Sendable {
    enum Turn: Equatable {
        case start(Int)
        /// One that waits for another one that failed.
        case skip(Int, because: Int)
        /// Nothing can be started before something has ended.
        case wait
        case end
    }

    private let lock = Lock()
    private let providers: [Set<Int>]
    private var waiting: [Int]
    private var running: Set<Int> = []
    private var failed: Set<Int> = []
    private var isStopped = false

    /// - Parameters:
    ///   - order: the environments by their indices, in the order of the command line.
    ///   - providers: for each of them those that it waits for.
    init(_ order: [Int], waitingFor providers: [Set<Int>]) {
        waiting = order
        self.providers = providers
    }

    func next() -> Turn {
        lock.locked {
            guard !isStopped else { return .end }
            for (place, index) in waiting.enumerated() {
                guard let reason = providers[index].intersection(failed).min() else { continue }
                waiting.remove(at: place)
                failed.insert(index)
                return .skip(index, because: reason)
            }
            let unfinished = running.union(waiting)
            if let place = waiting.firstIndex(where: { providers[$0].isDisjoint(with: unfinished) }) {
                return start(place)
            }
            if !running.isEmpty { return .wait }
            // Where they wait for each other, their order is the command line's.
            return waiting.isEmpty ? .end : start(waiting.firstIndex { waitsForItself($0) } ?? 0)
        }
    }

    private func waitsForItself(_ index: Int) -> Bool {
        var reached: Set<Int> = []
        var open = providers[index].intersection(waiting)
        while let next = open.popFirst() {
            reached.insert(next)
            open.formUnion(providers[next].intersection(waiting).subtracting(reached))
        }
        return reached.contains(index)
    }

    private func start(_ place: Int) -> Turn {
        let index = waiting.remove(at: place)
        running.insert(index)
        return .start(index)
    }

    func end(_ index: Int, isWell: Bool) {
        lock.locked {
            running.remove(index)
            if !isWell { failed.insert(index) }
        }
    }

    /// Nothing more is started.
    func stop() { lock.locked { isStopped = true } }
}
