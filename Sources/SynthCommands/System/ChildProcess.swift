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
        let error: [UInt8]
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
    /// - Parameter patience: the number of signals that end it early.
    static func run(
        _ path: String, _ arguments: [String], environment: [String], interruption: Interruption, patience: Int
    ) throws -> Result {
        let output = try Pipe()
        let error = try Pipe()
        var actions = Spawning.fileActions()
        var attributes = Spawning.attributes()
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output.writing, 1)
        posix_spawn_file_actions_adddup2(&actions, error.writing, 2)

        var process = pid_t()
        let code = withCStrings([path] + arguments) { arguments in
            withCStrings(environment) { posix_spawn(&process, path, &actions, &attributes, arguments, $0) }
        }
        output.closeWriting()
        error.closeWriting()
        guard code == 0 else {
            throw Failure(description: "cannot run \(path): \(String(cString: strerror(code)))")
        }
        let texts = collect([output.reading, error.reading]) {
            guard interruption.insistence >= patience else { return false }
            // The only signal that a child hears.
            kill(process, SIGKILL)
            return true
        }
        return Result(status: wait(for: process), output: texts[0], error: texts[1])
    }

    /// Reads from both at once, so that neither fills up while the other is waited for.
    private static func collect(_ files: [Int32], unless isOver: () -> Bool) -> [[UInt8]] {
        var texts = files.map { _ in [UInt8]() }
        var polled = files.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while polled.contains(where: { $0.fd >= 0 }), !isOver() {
            guard poll(&polled, nfds_t(polled.count), 100) > 0 else { continue }
            for index in polled.indices where polled[index].fd >= 0 && polled[index].revents != 0 {
                let count = read(polled[index].fd, &chunk, chunk.count)
                if count > 0 { texts[index] += chunk[..<count] }
                if count == 0 || count < 0 && errno != EINTR { polled[index].fd = -1 }
            }
        }
        return texts
    }

    private static func wait(for process: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
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
