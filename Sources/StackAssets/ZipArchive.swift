// SPDX-License-Identifier: Apache-2.0

/// A zip archive of files, the same bytes on every machine: names in order, one time for all, no owner, and of the
/// permissions only whether a file can be executed. Files are stored and not compressed, so that no version of a
/// compressor decides about bytes.
///
/// See PKWARE's APPNOTE.TXT 6.3: 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end).
struct ZipArchive {
    private let files: [AssetFile]

    init(_ files: [AssetFile]) { self.files = files }

    /// The first day that a zip archive can say, at midnight.
    private static let (time, day): (UInt16, UInt16) = (0, 0x21)
    /// Version 2.0, by a system that has Unix's permissions.
    private static let (version, system): (UInt16, UInt16) = (20, 3)
    /// Names are UTF-8.
    private static let flags: UInt16 = 0x0800

    /// The size of the archive.
    var size: Int { files.reduce(22) { $0 + 30 + 46 + 2 * $1.name.utf8.count + $1.size } }

    /// Hands on the archive's bytes, a piece at a time.
    ///
    /// - Throws: where a file is not any more what it was.
    func write(_ take: (UnsafeRawBufferPointer) throws(AssetProblem) -> Void) throws(AssetProblem) {
        var offset = 0
        var directory: [UInt8] = []
        for file in files {
            let local = header(of: file)
            try Self.hand(local, to: take)
            var sums = ByteSums()
            _ = try FileSystem.read(file.source) { (piece) throws(AssetProblem) in
                sums.add(piece)
                try take(piece)
            }
            guard sums.digest == file.digest else {
                throw AssetProblem(
                    "'\(file.source)' was changed meanwhile",
                    why: "the asset's key was found for what was in it before",
                    fix: "run the same command again")
            }
            directory += entry(of: file, at: offset)
            offset += local.count + file.size
        }
        try Self.hand(directory + end(directory.count, at: offset), to: take)
    }

    /// Bytes that are in memory.
    static func hand(
        _ bytes: [UInt8], to take: (UnsafeRawBufferPointer) throws(AssetProblem) -> Void
    ) throws(AssetProblem) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
        defer { copy.deallocate() }
        copy.copyBytes(from: bytes)
        try take(UnsafeRawBufferPointer(copy))
    }

    private func header(of file: AssetFile) -> [UInt8] {
        number(0x0403_4b50, 4) + number(Self.version) + common(file) + number(0) + Array(file.name.utf8)
    }

    private func entry(of file: AssetFile, at offset: Int) -> [UInt8] {
        let permissions: UInt32 = file.mode == .executable ? 0o100755 : 0o100644
        return number(0x0201_4b50, 4) + number(Self.system << 8 | Self.version) + number(Self.version) + common(file)
            + number(0) + number(0) + number(0) + number(0) + number(UInt64(permissions) << 16, 4)
            + number(UInt64(offset), 4) + Array(file.name.utf8)
    }

    /// From the flags to the name's length.
    private func common(_ file: AssetFile) -> [UInt8] {
        number(Self.flags) + number(0) + number(Self.time) + number(Self.day) + number(UInt64(file.crc), 4)
            + number(UInt64(file.size), 4) + number(UInt64(file.size), 4) + number(UInt16(file.name.utf8.count))
    }

    private func end(_ count: Int, at offset: Int) -> [UInt8] {
        let files = number(UInt16(files.count))
        return number(0x0605_4b50, 4) + number(0) + number(0) + files + files + number(UInt64(count), 4)
            + number(UInt64(offset), 4) + number(0)
    }

    private func number(_ value: UInt16) -> [UInt8] { number(UInt64(value), 2) }

    /// The low byte first.
    private func number(_ value: UInt64, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
    }
}
