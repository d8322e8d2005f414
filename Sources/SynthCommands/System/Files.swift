// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Files by path, straight from the system's library: `synth` starts in milliseconds because it loads no more.
enum Files {
    /// The refusal of the system, in words.
    struct Failure: Error, CustomStringConvertible {
        let description: String

        init(_ action: String, _ path: String, _ code: Int32 = errno) {
            self.init(action, path, because: String(cString: strerror(code)))
        }

        init(_ action: String, _ path: String, because reason: String) {
            description = "cannot \(action) \(path): \(reason)"
        }
    }

    /// The bytes that a file may hold that is read whole: CloudFormation takes templates of one megabyte.
    private static let mostBytes = 64 << 20

    /// The content of a file; nil when there is none.
    ///
    /// - Throws: also for what is no file and might never end, as a pipe or a device, and for what is too big.
    static func read(_ path: String) throws(Failure) -> [UInt8]? {
        // A pipe that nobody writes to would not even open.
        let file = uninterrupted { open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
        if file < 0 {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw Failure("read", path)
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw Failure("read", path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw Failure("read", path, because: "it is \(kind(status.st_mode)), not a file; a pipe can be given as -")
        }
        return try read(descriptor: file, named: path)
    }

    private static func kind(_ mode: mode_t) -> String {
        switch mode & S_IFMT {
        case S_IFDIR: "a folder"
        case S_IFIFO: "a pipe"
        case S_IFSOCK: "a socket"
        default: "a device"
        }
    }

    private static func read(descriptor file: Int32, named path: String) throws(Failure) -> [UInt8] {
        var content: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = uninterrupted { systemRead(file, &chunk, chunk.count) }
            if count < 0 { throw Failure("read", path) }
            if count == 0 { return content }
            content.append(contentsOf: chunk[..<count])
            if content.count > mostBytes {
                throw Failure("read", path, because: "it has more than \(mostBytes >> 20) megabytes")
            }
        }
    }

    static func readStandardInput() throws(Failure) -> [UInt8] {
        try read(descriptor: 0, named: "standard input")
    }

    static func writeAll(_ content: [UInt8], to file: Int32) -> Bool {
        var rest = content[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { bytes in
                uninterrupted { systemWrite(file, bytes.baseAddress, bytes.count) }
            }
            if count <= 0 { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Makes a folder and those above it.
    static func makeDirectory(_ path: String) throws(Failure) {
        if isDirectory(path) || path.isEmpty { return }
        try makeDirectory(directory(of: path))
        let isMade = uninterrupted { mkdir(path, 0o777) } == 0
        let cause = errno
        guard isMade || isDirectory(path) else {
            throw Failure("make the folder", path, cause == EEXIST ? ENOTDIR : cause)
        }
    }

    static func isDirectory(_ path: String) -> Bool {
        (try? status(of: path))?.isFolder == true
    }

    static func exists(_ path: String) -> Bool { (try? status(of: path)) != nil }

    /// The names within a folder, sorted; none when it does not exist. What is not UTF-8 has no name here.
    static func names(in path: String) throws(Failure) -> [String] {
        var folder = opendir(path)
        while folder == nil, errno == EINTR { folder = opendir(path) }
        guard let folder else {
            if errno == ENOENT || errno == ENOTDIR { return [] }
            throw Failure("read the folder", path)
        }
        defer { closedir(folder) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(folder) else { break }
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
            }
            if let name, name != ".", name != ".." { names.append(name) }
        }
        guard errno == 0 else { throw Failure("read the folder", path) }
        return names.sorted()
    }

    /// Removes a file from a folder, neither of them a link. One that is gone is removed.
    static func remove(_ name: String, from path: String) throws(Failure) {
        let folder = uninterrupted { open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
        guard folder >= 0 else { throw Failure("remove", "\(path)/\(name)") }
        defer { close(folder) }
        guard uninterrupted({ unlinkat(folder, name, 0) }) == 0 || errno == ENOENT else {
            throw Failure("remove", "\(path)/\(name)")
        }
    }

    /// What a path names; nil where there is nothing.
    static func status(of path: String, followingLinks: Bool = true) throws(Failure) -> stat? {
        var status = stat()
        let answer = uninterrupted { followingLinks ? stat(path, &status) : lstat(path, &status) }
        if answer == 0 { return status }
        if errno == ENOENT || errno == ENOTDIR { return nil }
        throw Failure("look at", path)
    }

    /// Removes a folder when nothing is left in it.
    static func removeDirectoryIfEmpty(_ path: String) { rmdir(path) }

    static var currentDirectory: String {
        guard let path = getcwd(nil, 0) else { return "" }
        defer { free(path) }
        return String(cString: path)
    }

    /// A path as seen from the current folder.
    static func shown(_ path: String) -> String {
        if path == currentDirectory { return "." }
        let folder = currentDirectory + "/"
        return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
    }

    static func directory(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func name(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }
}

extension stat {
    var isFile: Bool { st_mode & S_IFMT == S_IFREG }
    var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }

    var isLink: Bool { st_mode & S_IFMT == S_IFLNK }

    /// Seconds since 1970 of the last change of its content.
    var modified: Int {
        #if canImport(Darwin)
            st_mtimespec.tv_sec
        #else
            st_mtim.tv_sec
        #endif
    }

    func isSame(as other: stat) -> Bool { st_dev == other.st_dev && st_ino == other.st_ino }
}

private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    read(file, buffer, count)
}

private func systemWrite(_ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    write(file, buffer, count)
}
