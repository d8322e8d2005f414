// SPDX-License-Identifier: Apache-2.0

import AssetDigests

/// The SHA-256 of texts.
enum Digest {
    /// As a content security policy has it.
    static func base64(_ text: String) -> String { base64(bytes(text)) }

    /// The first half of it.
    static func hexadecimal(_ text: String) -> String {
        bytes(text).prefix(16).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }

    private static func bytes(_ text: String) -> [UInt8] {
        var sum = asset_sha256()
        var digest = [UInt8](repeating: 0, count: 32)
        let bytes = Array(text.utf8)
        asset_sha256_begin(&sum)
        asset_sha256_add(&sum, bytes, bytes.count)
        asset_sha256_end(&sum, &digest)
        return digest
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var text = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = (0..<3).map { start + $0 < bytes.count ? Int(bytes[start + $0]) : 0 }
            let number = group[0] << 16 | group[1] << 8 | group[2]
            let used = min(3, bytes.count - start) + 1
            for position in 0..<4 {
                text.append(position < used ? signs[number >> (18 - 6 * position) & 63] : "=")
            }
        }
        return text
    }
}
