// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The right to write into a folder, which one process has at a time, until it ends in whatever way.
///
/// It is the system's lock on the folder itself: nothing is left behind, and no process ID is compared.
final class FolderLock {
    private let folder: Int32
    /// False where the file system has no locks: then others may be writing too.
    let isHeld: Bool

    /// Seconds after which somebody should look at the other process.
    private static let patience = 30.0

    /// Waits for its turn.
    init(_ path: String) throws(Files.Failure) {
        let folder = uninterrupted { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        self.folder = folder
        guard folder >= 0 else {
            isHeld = false
            throw Files.Failure("open the folder", path)
        }
        let end = Clock.now + Self.patience
        var isLocked = uninterrupted { flock(folder, LOCK_EX | LOCK_NB) } == 0
        while !isLocked, errno == EWOULDBLOCK {
            guard Clock.now < end else {
                isHeld = false
                throw Files.Failure(
                    "write into", path,
                    because: "another process has been writing there for \(Int(Self.patience)) s; see which, and end it"
                )
            }
            poll(nil, 0, 10)
            isLocked = uninterrupted { flock(folder, LOCK_EX | LOCK_NB) } == 0
        }
        isHeld = isLocked
    }

    deinit { if folder >= 0 { close(folder) } }
}
