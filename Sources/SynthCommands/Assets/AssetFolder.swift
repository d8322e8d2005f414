// SPDX-License-Identifier: Apache-2.0

import StackAssets

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Where archives and files wait for the upload by printed commands: below the output folder, where templates are that name
/// them, and never in git. Their names follow from their content, so one that is there is right.
struct AssetFolder {
    private let root: String

    init(below root: String) { self.root = root }

    static let name = ".assets"

    var path: String { "\(root)/\(Self.name)" }

    func path(of asset: SynthesizedAsset) -> String { "\(path)/\(asset.fileName)" }

    /// Writes what is not there.
    func fill(_ assets: [SynthesizedAsset]) throws {
        let files = assets.filter { $0.image == nil }
        guard !files.isEmpty else { return }
        try Files.makeDirectory(path)
        let ignore = "\(path)/.gitignore"
        if !Files.exists(ignore) { try Files.writeAtomically(Array("*\n".utf8), to: ignore) }
        for asset in files where try !isWhole(asset) { try asset.write(toFile: path(of: asset)) }
    }

    /// Whether it is there, and was not cut off.
    private func isWhole(_ asset: SynthesizedAsset) throws -> Bool {
        guard let status = try Files.status(of: path(of: asset)), status.isFile else { return false }
        return status.st_size == asset.size
    }

    /// Writes what is not there, and waits until nobody else writes into the output folder.
    func fillAlone(_ assets: [SynthesizedAsset]) throws {
        guard assets.contains(where: { $0.image == nil }) else { return }
        try Files.makeDirectory(root)
        let lock = try FolderLock(root)
        try withExtendedLifetime(lock) { try fill(assets) }
    }

    /// Removes what no stack of any environment needs.
    ///
    /// - Returns: the names of what is gone.
    func prune(keeping assets: [SynthesizedAsset]) throws -> [String] {
        let kept = Set(assets.map(\.fileName))
        let gone = try Files.names(in: path).filter { SynthesizedAsset.isFileName($0) && !kept.contains($0) }
        for name in gone { try Files.remove(name, from: path) }
        return gone
    }
}

extension SynthesizedAsset {
    /// Writes it so that there is the whole of it, or nothing.
    func write(toFile path: String) throws {
        let temporary = "\(path).\(UInt32.random(in: 0 ... .max)).tmp"
        let file = uninterrupted { open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
        guard file >= 0 else { throw Files.Failure("write", path) }
        defer { unlink(temporary) }
        var failure: Files.Failure?
        do {
            defer { close(file) }
            try write { piece in
                if failure == nil, !Files.writeAll(Array(piece), to: file) { failure = Files.Failure("write", path) }
            }
        }
        if let failure { throw failure }
        guard uninterrupted({ rename(temporary, path) }) == 0 else { throw Files.Failure("put in its place", path) }
    }
}
