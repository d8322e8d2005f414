// SPDX-License-Identifier: Apache-2.0

/// A zip archive that somebody else made: whether it is one, and how much is in it.
enum ForeignArchive {
    /// The end of its directory, and the longest comment behind that.
    private static let (endSize, longestComment) = (22, 65_535)

    /// How many bytes it unpacks to, as far as it says that in 32 bits; nil where that is not known.
    ///
    /// - Throws: where it is no zip archive, or an empty one.
    static func unpackedSize(of path: String, named name: String) throws(AssetProblem) -> Int? {
        let size = FileSystem.size(of: path)
        let tail = try FileSystem.bytes(of: path, from: max(0, size - endSize - longestComment), to: size)
        guard let end = end(of: tail) else {
            throw AssetProblem(
                "'\(name)' is no zip archive", why: "Lambda and others refuse to unpack it",
                fix: "name an archive, or take .directory(…) for a folder or .file(…) for what is not unpacked")
        }
        let count = number(tail, end + 10, 2)
        if count == 0 {
            throw AssetProblem("the archive '\(name)' holds no files", why: "there is nothing to run", fix: "fill it")
        }
        let start = number(tail, end + 16, 4)
        let listed = number(tail, end + 12, 4)
        guard start + listed <= size else { return nil }
        return unpackedSize(of: count, in: try FileSystem.bytes(of: path, from: start, to: start + listed))
    }

    /// - Parameter bytes: the directory.
    private static func unpackedSize(of count: Int, in bytes: [UInt8]) -> Int? {
        var place = 0
        var size = 0
        for _ in 0..<count {
            guard place + 46 <= bytes.count, number(bytes, place, 4) == 0x0201_4b50 else { return nil }
            let own = number(bytes, place + 24, 4)
            if own == 0xFFFF_FFFF { return nil }
            size += own
            place += 46 + number(bytes, place + 28, 2) + number(bytes, place + 30, 2) + number(bytes, place + 32, 2)
        }
        return size
    }

    private static func end(of bytes: [UInt8]) -> Int? {
        guard bytes.count >= endSize else { return nil }
        let last = bytes.count - endSize
        var place = last
        while place >= max(0, last - longestComment) {
            if number(bytes, place, 4) == 0x0605_4b50 { return place }
            place -= 1
        }
        return nil
    }

    private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
        (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
}
