// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Files that are written in full beside those that they replace, and then take their places one after the other.
///
/// Whatever the disk, the rights or the quota refuse is refused while the old files are all still there.
struct StagedFiles: ~Copyable {
    private var staged: [(temporary: String, path: String)] = []

    deinit { for file in staged { unlink(file.temporary) } }

    /// Writes a file's content to the disk. An existing file's permissions stay; those of a new one follow the umask.
    mutating func stage(_ content: [UInt8], for path: String) throws(Files.Failure) {
        let folder = Files.directory(of: path)
        let present = try Self.permissions(of: path)
        let temporary = "\(folder)/\(Self.newName())"
        let file = uninterrupted { open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, present ?? 0o666) }
        guard file >= 0 else { throw Files.Failure("write", path) }
        staged.append((temporary, path))
        do throws(Files.Failure) {
            // What the umask took from an existing file's permissions.
            if let present, try Self.permissions(of: temporary) != present {
                guard uninterrupted({ fchmod(file, present) }) == 0 else {
                    throw Files.Failure("keep the permissions of", path)
                }
            }
            guard Files.writeAll(content, to: file), Self.sync(file) else { throw Files.Failure("write", path) }
        } catch {
            close(file)
            throw error
        }
        // Interrupted or not, it is closed.
        guard close(file) == 0 || errno == EINTR else { throw Files.Failure("close", path) }
    }

    /// Puts the files into their places, in the order in which they were staged, and the folders on the disk.
    ///
    /// - Throws: `Files.Failure` at the first that cannot be; those before it are in their places.
    mutating func commit() throws(Files.Failure) {
        var folders: [String] = []
        while let file = staged.first {
            guard uninterrupted({ rename(file.temporary, file.path) }) == 0 else {
                throw Files.Failure("put in its place", file.path)
            }
            staged.removeFirst()
            let folder = Files.directory(of: file.path)
            if !folders.contains(folder) { folders.append(folder) }
        }
        for folder in folders { try Files.syncDirectory(folder) }
    }

    /// - Returns: nil where there is no file.
    private static func permissions(of path: String) throws(Files.Failure) -> mode_t? {
        guard let status = try Files.status(of: path) else { return nil }
        if status.isFolder { throw Files.Failure("write", path, EISDIR) }
        return status.st_mode & 0o777
    }

    /// What the file system knows no way to put on the disk is as safe as it gets.
    fileprivate static func sync(_ file: Int32) -> Bool {
        uninterrupted { fsync(file) } == 0 || errno == EINVAL || errno == ENOTSUP
    }

    private static let prefix = ".synth-"
    private static let suffix = ".tmp"

    /// No other process makes the same, in whichever container it runs.
    static func newName() -> String {
        let number = String(UInt64.random(in: 0 ... .max), radix: 16)
        return prefix + String(repeating: "0", count: 16 - number.count) + number + suffix
    }

    static func isTemporary(_ name: String) -> Bool {
        name.hasPrefix(prefix) && name.hasSuffix(suffix) && name.utf8.count == prefix.count + 16 + suffix.count
    }
}

extension Files {
    /// Writes a file so that readers see the old content or the new, never a part.
    static func writeAtomically(_ content: [UInt8], to path: String) throws(Failure) {
        var files = StagedFiles()
        try files.stage(content, for: path)
        try files.commit()
    }

    /// Puts what was renamed within a folder on the disk.
    static func syncDirectory(_ path: String) throws(Failure) {
        let folder = uninterrupted { open(path, O_RDONLY | O_CLOEXEC) }
        guard folder >= 0 else { throw Failure("put on the disk", path) }
        defer { close(folder) }
        guard StagedFiles.sync(folder) else { throw Failure("put on the disk", path) }
    }
}
