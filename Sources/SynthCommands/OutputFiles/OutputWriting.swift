// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Writes what a plan says into an output folder, which it has for itself meanwhile.
struct OutputWriting {
    let root: String
    private let lock: FolderLock

    /// Makes the folder, waits until no other run writes there, and sweeps what dead ones left.
    init(_ root: String) throws(Files.Failure) {
        self.root = root
        try Files.makeDirectory(root)
        lock = try FolderLock(root)
    }

    /// Seconds after which a temporary file is nobody's, where no lock can say so.
    private static let age = 3600

    /// Removes temporary files of runs that were killed: whoever has the lock is the only one who writes.
    func sweep(_ folders: [String]) throws(Files.Failure) {
        for folder in [root] + folders.map({ "\(root)/\($0)" }) {
            for name in try Files.names(in: folder) {
                let isEarlier = Self.isEarlierTemporary(name)
                guard StagedFiles.isTemporary(name) || isEarlier,
                    let status = try Files.status(of: "\(folder)/\(name)", followingLinks: false), status.isFile
                else { continue }
                let isOld = time(nil) - status.modified > Self.age
                if isOld || (lock.isHeld && !isEarlier) { unlink("\(folder)/\(name)") }
            }
        }
    }

    /// Those of versions that knew no lock: `.service.template.json.4711.tmp`.
    private static func isEarlierTemporary(_ name: String) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 6, parts[0].isEmpty, parts.last == "tmp" else { return false }
        let number = parts[parts.count - 2]
        return !number.isEmpty && number.allSatisfy(\.isNumber)
            && OutputRecord.isOurs(parts[1..<(parts.count - 2)].joined(separator: "."))
    }

    /// Writes the files that differ: all of them beside those that they replace, then each into its place. The record
    /// comes first, so that no file is ever without an entry.
    func write(_ plan: OutputPlan, in folders: [String]) throws(Files.Failure) {
        let made = folders.map { "\(root)/\($0)" }.filter { !Files.isDirectory($0) }
        do throws(Files.Failure) {
            for folder in made { try Files.makeDirectory(folder) }
            let changed = plan.files.filter { $0.state != .unchanged }
            var staged = StagedFiles()
            for file in ([plan.recordFile].filter { $0.state != .unchanged } + changed) {
                try staged.stage(file.content, for: "\(root)/\(file.path)")
            }
            try note(changed, of: folders)
            try staged.commit()
            if !made.isEmpty { try Files.syncDirectory(root) }
        } catch {
            for folder in made { Files.removeDirectoryIfEmpty(folder) }
            throw error
        }
        try finish(folders)
    }

    private var notePath: String { "\(root)/\(UnfinishedRun.name)" }

    /// Notes what is about to be written. One file alone is old or new.
    private func note(_ files: [OutputPlan.File], of folders: [String]) throws(Files.Failure) {
        guard files.count > 1 else { return }
        var unfinished = try UnfinishedRun(in: root)
        unfinished.forget { folders.contains(String($0.prefix { $0 != "/" })) }
        for file in files { unfinished.note(file.path, file.content) }
        try Files.writeAtomically(Array(unfinished.text.utf8), to: notePath)
    }

    /// Forgets what was noted of these environments; what is noted of others stays.
    private func finish(_ folders: [String]) throws(Files.Failure) {
        var unfinished = try UnfinishedRun(in: root)
        guard !unfinished.isEmpty else { return }
        unfinished.forget { folders.contains(String($0.prefix { $0 != "/" })) }
        if unfinished.isEmpty {
            try Files.remove(UnfinishedRun.name, from: "\(root)/.")
        } else {
            try Files.writeAtomically(Array(unfinished.text.utf8), to: notePath)
        }
    }

    /// Removes one leftover, and its folder with the last one.
    func remove(_ path: String) throws(Files.Failure) {
        let folder = "\(root)/\(Files.directory(of: path))"
        try Files.remove(Files.name(of: path), from: folder)
        Files.removeDirectoryIfEmpty(folder)
    }

    /// Writes the record alone, of what was removed.
    func write(recordOf plan: OutputPlan) throws(Files.Failure) {
        try Files.writeAtomically(plan.recordFile.content, to: "\(root)/\(OutputRecord.name)")
    }
}
