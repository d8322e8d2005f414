// SPDX-License-Identifier: Apache-2.0

/// One file of an asset, as far as it counts: its name, whether it can be executed, and what is in it.
package struct AssetFile: Sendable, Hashable {
    enum Mode: String, Sendable {
        case plain = "644"
        case executable = "755"
        /// A link of a build context, which docker copies as one.
        case link
    }

    /// From the asset's folder, as it will stand in the archive.
    let name: String
    /// Where it is read from.
    let source: String
    let mode: Mode
    package let size: Int
    let crc: UInt32
    let digest: ContentDigest

    /// Reads a file.
    init(_ name: String, at source: String) throws(AssetProblem) {
        var sums = ByteSums()
        let isExecutable = try FileSystem.read(source) { sums.add($0) }
        self.init(name, source, isExecutable ? .executable : .plain, sums)
    }

    /// A link, by where it points to.
    init(_ name: String, linkAt source: String) throws(AssetProblem) {
        guard let target = FileSystem.target(ofLink: source) else { throw .refused(source, FileSystem.refusal) }
        var sums = ByteSums()
        sums.add(target)
        self.init(name, source, .link, sums)
    }

    private init(_ name: String, _ source: String, _ mode: Mode, _ sums: ByteSums) {
        self.name = name
        self.source = source
        self.mode = mode
        (size, crc, digest) = (sums.count, sums.crc, sums.digest)
    }

    /// Its line of the list that an asset's digest is computed from.
    var line: String { "\(mode.rawValue) \(size) \(digest.text) \(name)\0" }
}

extension [AssetFile] {
    /// In the order of the bytes of their names, which is the same everywhere.
    var inOrder: [AssetFile] { sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) } }

    var size: Int { reduce(0) { $0 + $1.size } }
}
