// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Whether someone wants this program to stop: Ctrl-C, the end of a job in a pipeline or of the terminal.
///
/// The signal is only noted. What is under way in AWS is asked about, told, and left in a state that can be resumed.
final class Interruption {
    /// What hears the signals for as long as somebody holds it.
    let ears: SignalEars
    /// How many signals were answered.
    private var answered: Int32 = 0

    init() { ears = SignalEars() }

    /// One of several that hear the same signals, each of which answers them for itself.
    init(_ ears: SignalEars) { self.ears = ears }

    /// The signal that came.
    var signal: Int32? { insistence > 0 ? noted : nil }

    /// How often someone asked.
    var insistence: Int { Int(count - answered) }

    /// Whether a signal was answered already: from then on nobody is made to wait.
    private(set) var isAcknowledged = false

    /// Forgets the signal, so that what must still be asked can be; the next one ends that.
    func acknowledge() {
        isAcknowledged = true
        answered = count
    }

    /// Throws when a signal came.
    func check() throws(Interrupted) {
        if let signal { throw Interrupted(signal: signal) }
    }

    /// Waits, or throws as soon as a signal comes.
    func pause(_ seconds: Double) throws(Interrupted) {
        let end = Clock.now + seconds
        while Clock.now < end {
            try check()
            poll(nil, 0, Int32(max(1, min(100, (end - Clock.now) * 1000))))
        }
        try check()
    }
}

/// From when it is made until it is gone, signals are noted.
final class SignalEars: Sendable {
    /// All that would end the program and can be caught, but for those of its own faults: files with secrets go first.
    static let signals = [
        SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF,
    ]

    init() {
        (noted, count) = (0, 0)
        for signal in Self.signals { note(signal) }
        unblock(Self.signals)
    }

    deinit {
        (noted, count) = (0, 0)
        for signal in Self.signals { restoreDefault(signal) }
    }
}

/// A signal came: exit status 128 and its number.
struct Interrupted: Error, CustomStringConvertible {
    let signal: Int32
    var status: Int32 { 128 + signal }
    var description: String { "stopped before anything was changed" }
}

/// Signal handlers can reach nothing but a global.
nonisolated(unsafe) private var noted: Int32 = 0
nonisolated(unsafe) private var count: Int32 = 0

private func note(_ number: Int32) {
    let before = signal(number) {
        noted = $0
        count += 1
    }
    // What runs under nohup goes on when the terminal ends.
    if number == SIGHUP, unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
        _ = signal(number, SIG_IGN)
    }
}

/// Whoever started this program may have blocked signals, and programs inherit that.
private func unblock(_ numbers: [Int32]) {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in numbers { sigaddset(&signals, number) }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
}

private func restoreDefault(_ number: Int32) { _ = signal(number, SIG_DFL) }

/// Seconds that no change of the system's time moves.
enum Clock {
    static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
