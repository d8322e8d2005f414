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
    private var answered: Int32

    /// - Parameter ears: those of several that hear the same signals, each of which answers them for itself.
    init(_ ears: SignalEars = SignalEars()) {
        self.ears = ears
        answered = ears.start
    }

    /// The signal that came.
    var signal: Int32? { insistence > 0 ? SignalEars.last : nil }

    /// How often someone asked.
    var insistence: Int { Int(SignalEars.count - answered) }

    /// Whether a signal was answered already: from then on nobody is made to wait.
    private(set) var isAcknowledged = false

    /// Forgets the signal, so that what must still be asked can be; the next one ends that.
    func acknowledge() {
        isAcknowledged = true
        answered = SignalEars.count
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

/// A signal came: exit status 128 and its number.
struct Interrupted: Error, CustomStringConvertible {
    let signal: Int32
    var status: Int32 { 128 + signal }
    var description: String { "stopped before anything was changed" }
}

/// Seconds that no change of the system's time moves.
enum Clock {
    static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
