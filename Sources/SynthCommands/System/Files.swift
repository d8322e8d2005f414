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
        let file = open(path, O_RDONLY | O_NONBLOCK)
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
            let count = systemRead(file, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
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

    /// Writes a file so that readers see the old content or the new, never a part.
    static func writeAtomically(_ content: [UInt8], to path: String) throws(Failure) {
        let temporary = "\(directory(of: path))/.\(name(of: path)).\(getpid()).tmp"
        unlink(temporary)
        let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL, 0o644)
        guard file >= 0 else { throw Failure("write", path) }
        var isDone = false
        defer { if !isDone { unlink(temporary) } }
        let written = writeAll(content, to: file)
        let code = errno
        guard close(file) == 0, written else { throw Failure("write", path, code) }
        guard rename(temporary, path) == 0 else { throw Failure("write", path) }
        isDone = true
    }

    static func writeAll(_ content: [UInt8], to file: Int32) -> Bool {
        var rest = content[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count <= 0 { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Makes a folder and those above it.
    static func makeDirectory(_ path: String) throws(Failure) {
        if isDirectory(path) || path.isEmpty { return }
        try makeDirectory(directory(of: path))
        let isMade = mkdir(path, 0o755) == 0
        let cause = errno
        guard isMade || isDirectory(path) else {
            throw Failure("make the folder", path, cause == EEXIST ? ENOTDIR : cause)
        }
    }

    static func isDirectory(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    static func exists(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0
    }

    /// The names within a folder, sorted; none when it does not exist.
    static func names(in path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    static func remove(_ path: String) throws(Failure) {
        guard unlink(path) == 0 else { throw Failure("remove", path) }
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
        let folder = currentDirectory + "/"
        return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
    }

    private static func directory(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func name(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }
}

private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    read(file, buffer, count)
}

private func systemWrite(_ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    write(file, buffer, count)
}
