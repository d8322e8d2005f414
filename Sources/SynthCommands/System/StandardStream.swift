// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A stream of this process that keeps the first reason why something could not be written, and writes nothing more: what
/// a shell or a program reads has an end and no gap.
///
/// Unchecked, because one thread at a time writes: several share a lock.
final class StandardStream: @unchecked Sendable {
    private let file: Int32
    private(set) var failure: String?

    init(_ file: Int32) { self.file = file }

    func write(_ text: String) {
        guard failure == nil, !Files.writeAll(Array(text.utf8), to: file) else { return }
        failure = String(cString: strerror(errno))
    }

    /// Makes the streams safe to write to: where one is closed, no file that is opened later takes its number, and a
    /// reader that has gone is an error like others instead of the end in the middle of what is done.
    static func prepare() {
        _ = signal(SIGPIPE, SIG_IGN)
        for file: Int32 in 0...2 where fcntl(file, F_GETFD) < 0 {
            // Takes the lowest number that is free, this one. It cannot be written to, if it is 1 or 2.
            let taken = open("/dev/null", file == 0 ? O_WRONLY : O_RDONLY)
            if taken > 2 { close(taken) }
        }
    }
}
