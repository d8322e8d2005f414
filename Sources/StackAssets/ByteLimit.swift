// SPDX-License-Identifier: Apache-2.0

/// How many bytes an asset may have, and who says so.
struct ByteLimit: Sendable {
    private let path: String
    private let most: Int
    private let reason: String
    private let fix: String

    /// What Lambda unpacks of a function with its layers: it refuses more with these very digits. The 50 MB of its quotas
    /// are about archives in a request; these come from a bucket.
    ///
    /// See <https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html>.
    static func code(_ path: String) -> ByteLimit {
        ByteLimit(
            path: path, most: 262_144_000, reason: "Lambda unpacks at most 262144000 of a function with its layers",
            fix: "leave out what is not needed, by .assetignore, or take an image, which may have 10 gigabytes")
    }

    /// What one request brings to S3.
    static func object(_ path: String) -> ByteLimit {
        ByteLimit(
            path: path, most: 5 << 30, reason: "a request to S3 brings at most \(5 << 30)",
            fix: "upload it by other means, and name its bucket and key")
    }

    /// What a zip archive says in 32 bits.
    static func archive(_ path: String) -> ByteLimit {
        ByteLimit(
            path: path, most: 0xFFFF_FFFF, reason: "a zip archive takes less than 4 gigabytes",
            fix: "leave out what is not needed, by .assetignore")
    }

    func check(_ size: Int) throws(AssetProblem) {
        guard size > most else { return }
        throw AssetProblem("'\(path)' has more than \(most) bytes", why: reason, fix: fix)
    }
}
