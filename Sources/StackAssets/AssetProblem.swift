// SPDX-License-Identifier: Apache-2.0

/// What is wrong with an asset, in the three parts of a finding.
package struct AssetProblem: Error, Sendable, Hashable, CustomStringConvertible {
    package let message: String
    package let reason: String
    package let fix: String

    init(_ message: String, why reason: String, fix: String) {
        self.message = message
        self.reason = reason
        self.fix = fix
    }

    package var description: String { "\(message); \(reason); \(fix)" }

    /// What the system refuses.
    static func refused(_ path: String, _ because: String) -> AssetProblem {
        AssetProblem(
            "'\(path)' cannot be read: \(because)", why: "what is in it decides the asset's key",
            fix: "make it readable, or leave it out by .assetignore (.dockerignore for an image)")
    }
}
