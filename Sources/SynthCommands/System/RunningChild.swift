// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A child until its end. Both of its streams are read at once, so that neither fills up while the other is waited for,
/// and however much it writes, no more than a bound is kept.
struct RunningChild {
    private let process: pid_t
    private let reach: ChildProcess.Reach
    private var ended: Int32?
    private(set) var streams: [KeptStream]

    /// Seconds that a group has to clean up.
    private static let patience = 3.0

    init(_ process: pid_t, _ reach: ChildProcess.Reach, _ streams: [KeptStream]) {
        self.process = process
        self.reach = reach
        self.streams = streams
    }

    /// The exit status; 128 and the signal's number when a signal ended it.
    var status: Int32 {
        let word = ended ?? 0
        let signal = word & 0x7F
        return signal == 0 ? (word >> 8) & 0xFF : 128 + signal
    }

    /// Reads and waits until it has ended, or is ended because of what the limit says.
    mutating func follow(until limit: () -> ChildProcess.Ending?) -> ChildProcess.Ending {
        var polled = streams.map { pollfd(fd: $0.file, events: Int16(POLLIN), revents: 0) }
        while polled.contains(where: { $0.fd >= 0 }) {
            if let ending = limit() { return end(ending, &polled) }
            let ready = poll(&polled, nfds_t(polled.count), ended == nil ? 100 : 0)
            if ready == 0 {
                // What it started may hold its streams for longer than it lives itself.
                if ended != nil { break }
                look()
            }
            if ready > 0 { read(&polled) }
        }
        while ended == nil {
            look()
            guard ended == nil else { break }
            if let ending = limit() { return end(ending, &polled) }
            poll(nil, 0, 1)
        }
        return .byItself
    }

    private mutating func read(_ polled: inout [pollfd]) {
        for index in polled.indices where polled[index].fd >= 0 && polled[index].revents != 0 {
            if !streams[index].read() { polled[index].fd = -1 }
        }
    }

    private mutating func look() {
        guard ended == nil else { return }
        var word: Int32 = 0
        if waitpid(process, &word, WNOHANG) == process { ended = word }
    }

    /// The only signals that a child hears.
    private mutating func end(_ ending: ChildProcess.Ending, _ polled: inout [pollfd]) -> ChildProcess.Ending {
        guard ended == nil else { return .byItself }
        switch reach {
        case .nothing, .terminal: kill(process, SIGKILL)
        case .group, .toolchain:
            kill(-process, reach == .toolchain ? SIGINT : SIGTERM)
            // One that asked the terminal for something has been stopped, since the group is not the terminal's.
            kill(-process, SIGCONT)
            let last = Clock.now + Self.patience
            // What it says meanwhile is read, or it could not go on to its end.
            while isGroupThere, Clock.now < last {
                if poll(&polled, nfds_t(polled.count), 20) > 0 { read(&polled) }
                look()
            }
            if isGroupThere { kill(-process, SIGKILL) }
            guard ended == nil else { return ending }
        }
        var word: Int32 = 0
        while waitpid(process, &word, 0) < 0, errno == EINTR {}
        ended = word
        return ending
    }

    /// A group has its number for as long as one of it lives.
    private var isGroupThere: Bool { ended == nil || kill(-process, 0) == 0 }
}

/// The part of a stream that is kept.
struct KeptStream {
    /// Which part is kept when it is too long.
    enum Part {
        case first
        case last

        var limit: Int {
            switch self {
            case .first: 64 << 20
            case .last: 64 << 10
            }
        }
    }

    let file: Int32
    private let part: Part
    private let onRead: (([UInt8]) -> Void)?
    private(set) var bytes: [UInt8] = []
    private(set) var isCut = false
    private var chunk = [UInt8](repeating: 0, count: 65_536)

    init(_ file: Int32, _ part: Part, _ onRead: (([UInt8]) -> Void)? = nil) {
        self.onRead = onRead
        self.file = file
        self.part = part
    }

    /// Reads what is there.
    ///
    /// - Returns: whether more may come.
    mutating func read() -> Bool {
        let count = systemRead(file, &chunk, chunk.count)
        guard count > 0 else { return count < 0 && errno == EINTR }
        onRead?(Array(chunk[..<count]))
        switch part {
        case .first:
            let room = min(count, part.limit - bytes.count)
            bytes += chunk[..<room]
            isCut = isCut || room < count
        case .last:
            bytes += chunk[..<count]
            let excess = bytes.count - part.limit
            if excess > 0 {
                bytes.removeFirst(excess)
                isCut = true
            }
        }
        return true
    }
}

private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    read(file, buffer, count)
}
