// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension Array where Element: Sendable {
    /// What becomes of each element, in order, worked out by several threads: no element may need what becomes of another.
    package func mapped<Result: Sendable>(
        by workers: Workers, _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        let threads = Swift.min(count, workers.count)
        guard threads > 1 else { return map(transform) }
        return [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
            let slots = Slots(buffer)
            let queue = WorkQueue(count)
            withoutActuallyEscaping(transform) { transform in
                Threads.run(threads) {
                    while let index = queue.next() { slots.set(index, transform(self[index])) }
                }
            }
            initialized = count
        }
    }
}

/// Where results go: each slot is written once, by one thread.
private struct Slots<Result: Sendable>: @unchecked Sendable {
    private let start: UnsafeMutablePointer<Result>?

    init(_ buffer: UnsafeMutableBufferPointer<Result>) { start = buffer.baseAddress }

    func set(_ index: Int, _ result: Result) { start.map { ($0 + index).initialize(to: result) } }
}

/// Hands out each index once.
///
/// Unchecked, because the lock is what makes it safe.
private final class WorkQueue: @unchecked Sendable {
    private let lock = Lock()
    private let count: Int
    private var taken = 0

    init(_ count: Int) { self.count = count }

    func next() -> Int? {
        lock.locked {
            guard taken < count else { return nil }
            defer { taken += 1 }
            return taken
        }
    }
}

/// How many threads share some work.
package struct Workers: Sendable {
    package let count: Int

    package init(count: Int) { self.count = count }

    /// One for each processor of the machine.
    package static var perCore: Workers { Workers(count: Swift.max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))) }

    /// The thread that is there, where others share already.
    package static let one = Workers(count: 1)
}
