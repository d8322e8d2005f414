// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What assets ask of the file system.
enum FileSystem {
    enum Kind: Sendable {
        case file, folder, link, other
    }

    /// The words of the system for what it refused last.
    static var refusal: String { String(cString: strerror(errno)) }

    /// What a path names, no link followed; nil where there is nothing.
    static func kind(of path: String) -> Kind? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        return kind(status.st_mode)
    }

    /// The size of a file; 0 where there is none.
    static func size(of path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }

    private static func kind(_ mode: mode_t) -> Kind {
        switch mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }

    /// The path without links; nil where it leads to nothing, or in a circle.
    static func real(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(validatingCString: real)
    }

    /// Where a link points to, as it is written.
    static func target(ofLink path: String) -> [UInt8]? {
        var bytes = [CChar](repeating: 0, count: 4_096)
        let count = readlink(path, &bytes, bytes.count)
        return count >= 0 ? bytes[..<count].map { UInt8(bitPattern: $0) } : nil
    }

    /// The names in a folder in no order; a name that is not UTF-8 is nil.
    static func names(in path: String) throws(AssetProblem) -> [String?] {
        guard let folder = opendir(path) else { throw .refused(path, refusal) }
        defer { closedir(folder) }
        var names: [String?] = []
        while true {
            errno = 0
            guard let entry = readdir(folder) else { break }
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        guard errno == 0 else { throw .refused(path, refusal) }
        return names
    }

    /// Hands on a file's bytes, a piece at a time.
    ///
    /// - Returns: whether its owner may execute it.
    static func read(
        _ path: String, _ take: (UnsafeRawBufferPointer) throws(AssetProblem) -> Void
    ) throws(AssetProblem) -> Bool {
        // A pipe that nobody writes to would not even open.
        let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { throw .refused(path, refusal) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .refused(path, refusal) }
        guard kind(status.st_mode) == .file else { throw .refused(path, "it is no file, no folder and no link") }
        let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
        defer { piece.deallocate() }
        while true {
            let count = systemRead(file, piece)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .refused(path, refusal) }
            if count == 0 { return status.st_mode & S_IXUSR != 0 }
            try take(UnsafeRawBufferPointer(rebasing: piece[..<count]))
        }
    }

    /// A part of a file, shorter where the file is.
    static func bytes(of path: String, from start: Int, to end: Int) throws(AssetProblem) -> [UInt8] {
        let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { throw .refused(path, refusal) }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: max(0, end - start))
        var filled = 0
        while filled < bytes.count {
            let count = bytes.withUnsafeMutableBytes {
                pread(file, $0.baseAddress?.advanced(by: filled), $0.count - filled, off_t(start + filled))
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .refused(path, refusal) }
            if count == 0 { break }
            filled += count
        }
        return Array(bytes[..<filled])
    }

    /// The content of a small file; nil where there is none.
    static func text(of path: String) throws(AssetProblem) -> String? {
        guard access(path, F_OK) == 0 else { return nil }
        var bytes: [UInt8] = []
        _ = try read(path) { (piece) throws(AssetProblem) in
            bytes += piece
            if bytes.count > 1 << 20 { throw .refused(path, "it has more than a megabyte") }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

private func systemRead(_ file: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
    read(file, bytes.baseAddress, bytes.count)
}
