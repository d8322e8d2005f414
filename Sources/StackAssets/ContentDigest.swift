// SPDX-License-Identifier: Apache-2.0

import AssetDigests

/// A SHA-256 of bytes.
struct ContentDigest: Sendable, Hashable {
    let bytes: [UInt8]

    /// 64 digits.
    var text: String {
        String(decoding: bytes.flatMap { [Self.digit($0 >> 4), Self.digit($0 & 15)] }, as: UTF8.self)
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}

/// The sums of bytes that come a piece at a time.
struct ByteSums {
    private var sum = asset_sha256()
    private(set) var crc: UInt32 = 0
    private(set) var count = 0

    init() { asset_sha256_begin(&sum) }

    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress else { return }
        asset_sha256_add(&sum, start, bytes.count)
        crc = asset_crc32(crc, start, bytes.count)
        count += bytes.count
    }

    mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

    mutating func add(_ text: String) { add(Array(text.utf8)) }

    var digest: ContentDigest {
        var copy = sum
        var bytes = [UInt8](repeating: 0, count: 32)
        asset_sha256_end(&copy, &bytes)
        return ContentDigest(bytes: bytes)
    }
}
