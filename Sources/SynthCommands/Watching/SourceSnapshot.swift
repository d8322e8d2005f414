// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The files that a synthesis depends on, by when and how long they were.
struct SourceSnapshot: Equatable {
    private struct State: Equatable {
        let seconds: Int
        let nanoseconds: Int
        let size: Int
    }

    private var states: [String: State] = [:]

    /// - Parameters:
    ///   - package: its folder: `Package.swift` and all below `Sources` and `Plugins` count.
    ///   - assets: more files and folders.
    init(package: String, assets: [String]) {
        for path in ["\(package)/Package.swift", "\(package)/Sources", "\(package)/Plugins"] + assets { add(path, 0) }
    }

    init(files: [String]) {
        for path in files { add(path, 0) }
    }

    /// Waits for others, and until those are there that an editor is still writing.
    ///
    /// - Parameter look: how they are now.
    mutating func waitForChange(_ interruption: Interruption, _ look: () -> SourceSnapshot) throws(Interrupted) {
        var now = look()
        while now == self {
            try interruption.pause(Self.pause)
            now = look()
        }
        repeat {
            self = now
            try interruption.pause(Self.pause)
            now = look()
        } while now != self
    }

    /// Seconds between two looks at the files.
    private static let pause = 0.4

    /// Below that are links in circles.
    private static let deepest = 64

    private mutating func add(_ path: String, _ depth: Int) {
        guard depth < Self.deepest, let status = try? Files.status(of: path) else { return }
        guard status.isFolder else {
            #if canImport(Darwin)
                let time = status.st_mtimespec
            #else
                let time = status.st_mtim
            #endif
            states[path] = State(seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec), size: Int(status.st_size))
            return
        }
        // Hidden ones are of editors and of builds.
        for name in (try? Files.names(in: path)) ?? [] where !name.hasPrefix(".") { add("\(path)/\(name)", depth + 1) }
    }
}
