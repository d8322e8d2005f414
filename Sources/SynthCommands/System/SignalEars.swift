// SPDX-License-Identifier: Apache-2.0

import SideBySide
import SignalNotes

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// From when it is made until it is gone, signals are noted.
final class SignalEars: Sendable {
    /// All that would end the program and can be caught, but for those of its own faults: files with secrets go first.
    static let signals = [
        SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF,
    ]

    /// How many signals came before.
    let start: Int32

    init() {
        SignalHandlers.ofProcess.add()
        start = Self.count
        unblock(Self.signals)
    }

    deinit { SignalHandlers.ofProcess.remove() }

    /// How many signals came, whoever listened.
    static var count: Int32 { signal_notes_count() }
    static var last: Int32 { signal_notes_last() }
}

/// Handlers are the process's: the first who listens sets them, and the last one puts back what was there.
///
/// Unchecked, because the lock is what makes it safe.
final class SignalHandlers: @unchecked Sendable {
    /// A handler's address. `SIG_IGN` is no pointer, and Swift takes what is none for nil where optionals are nested.
    typealias Handler = Int

    static let ofProcess = SignalHandlers { number, handler in
        address(signal(number, unsafeBitCast(handler, to: Function?.self)))
    }

    private typealias Function = @convention(c) (Int32) -> Void

    private let lock = Lock()
    private let set: @Sendable (Int32, Handler) -> Handler
    private var listeners = 0
    private var before: [(number: Int32, handler: Handler)] = []

    /// - Parameter set: sets the handler of a signal, and returns the one before.
    init(_ set: @escaping @Sendable (Int32, Handler) -> Handler) { self.set = set }

    func add() {
        lock.locked {
            listeners += 1
            guard listeners == 1 else { return }
            before = SignalEars.signals.map { number in
                let before = set(number, Self.address(signal_notes_take))
                // What runs under nohup goes on when the terminal ends.
                if number == SIGHUP, before == Self.address(SIG_IGN) { _ = set(number, before) }
                return (number, before)
            }
        }
    }

    func remove() {
        lock.locked {
            listeners -= 1
            guard listeners == 0 else { return }
            for (number, handler) in before { _ = set(number, handler) }
        }
    }

    static func address(_ function: (@convention(c) (Int32) -> Void)?) -> Handler {
        unsafeBitCast(function, to: Handler.self)
    }
}

/// Whoever started this program may have blocked signals, and programs inherit that.
private func unblock(_ numbers: [Int32]) {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in numbers { sigaddset(&signals, number) }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
}
