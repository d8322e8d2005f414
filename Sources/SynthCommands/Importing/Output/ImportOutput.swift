// SPDX-License-Identifier: Apache-2.0

import TemplateImport

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The files of an import, which come all or not at all.
///
/// What is there already stays: somebody may have gone on writing in it.
struct ImportOutput {
    let folder: String
    let files: [SwiftFile]

    /// - Throws: `CommandFailure` naming every file that is there and says something else.
    func refuseOccupied() throws {
        let occupied = try files.map { path($0) }.enumerated().compactMap { index, path -> String? in
            guard let status = try Files.status(of: path, followingLinks: false) else { return nil }
            guard status.isFile, let bytes = try Files.read(path) else { return path }
            return bytes == Array(files[index].text.utf8) ? nil : path
        }
        guard !occupied.isEmpty else { return }
        throw CommandFailure(
            "\(occupied.joined(separator: ", ")) \(occupied.count == 1 ? "is" : "are") there already and nothing is "
                + "overwritten; delete \(occupied.count == 1 ? "it" : "them"), or choose another --output")
    }

    /// - Parameter between: what else must succeed before the files take their places.
    func write(_ between: () throws -> Void) throws {
        var staged = StagedFiles()
        var made: [String] = []
        do {
            for file in files {
                let folder = Files.directory(of: path(file))
                made += try Self.missing(folder)
                try Files.makeDirectory(folder)
                try staged.stage(Array(file.text.utf8), for: path(file))
            }
            try between()
            try staged.commit()
        } catch {
            staged = StagedFiles()
            for folder in made.reversed() { rmdir(folder) }
            throw error
        }
    }

    func path(_ file: SwiftFile) -> String { folder.isEmpty ? file.path : "\(folder)/\(file.path)" }

    /// The folders that are not there, the outermost first.
    private static func missing(_ path: String) throws -> [String] {
        guard path != ".", path != "/", try Files.status(of: path) == nil else { return [] }
        return try missing(Files.directory(of: path)) + [path]
    }
}
