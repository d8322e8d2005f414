// SPDX-License-Identifier: Apache-2.0

import StackAssets

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A folder that only this user can read, gone with its files when nobody holds it any more.
///
/// It is locked for as long as its process lives. What a process that was killed has left, a later one removes.
final class TemporaryFolder {
    let path: String
    private let lock: Int32
    private var names: [String] = []

    private static let prefix = "synth-"
    /// How the name of what is compiled here ends.
    static let programSuffix = ".synth-proof"
    /// The characters that `mkdtemp` chooses.
    private static let randomCharacters = 6
    /// Seconds in which a process that has made its folder locks it.
    private static let youth = 60

    init(_ process: ProcessContext) throws {
        let parent = Self.parent(process)
        Self.sweep(parent)
        var template = Array("\(parent)/\(Self.prefix)XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Files.Failure("make a temporary folder in", parent) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // Whatever the umask says, this user alone and no less.
        chmod(path, S_IRWXU)
        lock = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        if lock >= 0 { flock(lock, LOCK_EX | LOCK_NB) }
    }

    /// Where such folders are.
    static func parent(_ process: ProcessContext) -> String {
        process.variables["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    }

    deinit {
        for name in names { unlink("\(path)/\(name)") }
        rmdir(path)
        if lock >= 0 { close(lock) }
    }

    /// - Returns: the file's path.
    func write(_ text: String, to name: String) throws -> String {
        names.append(name)
        try Files.writeAtomically(Array(text.utf8), to: "\(path)/\(name)")
        return "\(path)/\(name)"
    }

    /// The path of a file that somebody else writes here.
    func place(_ name: String) -> String {
        names.append(name)
        return "\(path)/\(name)"
    }

    /// Removes the folders of processes that are gone: old enough, this user's, and with nothing in them but what
    /// `synth` writes there.
    private static func sweep(_ parent: String) {
        for name in (try? Files.names(in: parent)) ?? [] where isOurs(name) {
            let path = "\(parent)/\(name)"
            guard let status = try? Files.status(of: path, followingLinks: false), status.isFolder,
                status.st_uid == geteuid(), time(nil) - status.modified >= youth
            else { continue }
            let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard folder >= 0 else { continue }
            defer { close(folder) }
            guard let files = try? Files.names(in: path), flock(folder, LOCK_EX | LOCK_NB) == 0,
                files.allSatisfy(isWrittenByUs)
            else { continue }
            for file in files { unlinkat(folder, file, 0) }
            rmdir(path)
        }
    }

    private static func isOurs(_ name: String) -> Bool {
        name.hasPrefix(prefix) && name.utf8.count == prefix.utf8.count + randomCharacters
    }

    /// Also what was being written, by this version or an earlier one.
    private static func isWrittenByUs(_ name: String) -> Bool {
        name.hasSuffix(".json") || name.hasSuffix(".swift") || name.hasSuffix(programSuffix)
            || SynthesizedAsset.isFileName(name) || StagedFiles.isTemporary(name)
            || name.hasPrefix(".") && name.contains(".json.")
    }
}
