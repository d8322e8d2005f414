// SPDX-License-Identifier: Apache-2.0

import SideBySide

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A program that runs beside this one, without a shell: its arguments arrive as they are.
enum ChildProcess {
    struct Result: Sendable {
        /// The exit status; 128 and the signal's number when a signal ended it.
        let status: Int32
        let output: [UInt8]
        /// The end of what it wrote to standard error.
        let error: [UInt8]
        let ending: Ending
        /// Whether it wrote more than is kept.
        let isCut: Bool
    }

    enum Ending {
        case byItself
        /// Somebody insisted on it.
        case interrupted
        case outOfTime
        /// What it wrote is all that its caller wanted to know.
        case enough
    }

    /// When a program is ended that does not end by itself.
    struct Limits {
        /// The number of signals.
        let patience: Int
        /// Seconds; nil for none.
        let timeout: Double?
    }

    /// What ends with it, where it is ended.
    enum Reach {
        /// It alone, at once: until then it hears no signal.
        case nothing
        /// It and all that it started, which can clean up first: they are a group of their own.
        case group
        /// The same for a tool of Swift's, whose compilers are groups of their own: it ends them at Ctrl-C alone.
        case toolchain
        /// What the terminal sends reaches it as it reaches this program.
        case terminal
    }

    /// Why it could not be started.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs a program to its end.
    ///
    /// Neither Ctrl-C nor SIGTERM reaches it: what was asked of AWS is told to its end, and the caller decides what comes
    /// next.
    ///
    /// - Parameters:
    ///   - reach: what is ended with it.
    ///   - input: what it reads, no more than a pipe holds: a password.
    ///   - onRead: hears what it writes when it comes.
    ///   - isEnough: whether it need not go on.
    static func run(
        _ path: String, _ arguments: [String], environment: [String], interruption: Interruption, limits: Limits,
        reach: Reach = .nothing, input: [UInt8]? = nil, onRead: (([UInt8]) -> Void)? = nil,
        isEnough: () -> Bool = { false }
    ) throws -> Result {
        let (process, output, error) = try starting.locked { try start(path, arguments, environment, reach, input) }
        var running = RunningChild(
            process, reach, [.init(output.reading, .first, onRead), .init(error.reading, .last, onRead)])
        let end = limits.timeout.map { Clock.now + $0 }
        let ending = running.follow {
            if interruption.insistence >= limits.patience { return .interrupted }
            if isEnough() { return .enough }
            return end.map { Clock.now > $0 } == true ? .outOfTime : nil
        }
        return Result(
            status: running.status, output: running.streams[0].bytes, error: running.streams[1].bytes, ending: ending,
            isCut: running.streams[0].isCut)
    }

    /// Runs a program with this one's streams, in its place at the terminal: signals that the terminal sends are its own.
    ///
    /// - Returns: the exit status; 128 and the signal's number when a signal ended it.
    static func handOver(_ path: String, _ arguments: [String], environment: [String]) throws -> Int32 {
        var attributes = Spawning.attributes(.terminal)
        defer { posix_spawnattr_destroy(&attributes) }
        var process = pid_t()
        let code = withCStrings([path] + arguments) { arguments in
            withCStrings(environment) { environment in
                posix_spawn(&process, path, nil, &attributes, arguments, environment)
            }
        }
        guard code == 0 else {
            throw Failure(description: "cannot run \(path): \(String(cString: strerror(code)))")
        }
        var word: Int32 = 0
        while waitpid(process, &word, 0) < 0, errno == EINTR {}
        let signal = word & 0x7F
        return signal == 0 ? (word >> 8) & 0xFF : 128 + signal
    }

    /// One thread at a time starts a child: another one's would take pipes with it that are not closed to it yet.
    private static let starting = Lock()

    private static func start(
        _ path: String, _ arguments: [String], _ environment: [String], _ reach: Reach, _ input: [UInt8]?
    ) throws -> (pid_t, output: Pipe, error: Pipe) {
        let output = try Pipe()
        let error = try Pipe()
        var actions = Spawning.fileActions()
        var attributes = Spawning.attributes(reach)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        let given = try input.map { try Pipe(holding: $0) }
        if let given {
            posix_spawn_file_actions_adddup2(&actions, given.reading, 0)
        } else {
            posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        }
        posix_spawn_file_actions_adddup2(&actions, output.writing, 1)
        posix_spawn_file_actions_adddup2(&actions, error.writing, 2)

        var process = pid_t()
        let code = withCStrings([path] + arguments) { arguments in
            withCStrings(environment) { environment in
                var code = posix_spawn(&process, path, &actions, &attributes, arguments, environment)
                // A program that was just written is busy for as long as the child of another thread holds its file.
                for _ in 0..<50 where code == ETXTBSY {
                    poll(nil, 0, 10)
                    code = posix_spawn(&process, path, &actions, &attributes, arguments, environment)
                }
                return code
            }
        }
        output.closeWriting()
        error.closeWriting()
        guard code == 0 else {
            throw Failure(description: "cannot run \(path): \(String(cString: strerror(code)))")
        }
        return (process, output, error)
    }
}

/// Strings as the system's calls take them, for as long as the body runs.
private func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
}
