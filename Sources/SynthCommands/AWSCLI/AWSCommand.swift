// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// A command of the aws CLI, and how it looks in a shell.
struct AWSCommand: CustomStringConvertible {
    let words: [String]
    /// The words by which somebody else could run it, where some name files that are gone afterwards.
    var copy: (@Sendable () -> [String])?
    let region: Region
    let profile: String?

    var arguments: [String] { words + options }

    /// What is no question to AWS, as `--version`, has none.
    private var options: [String] {
        guard words.first?.hasPrefix("-") != true else { return [] }
        return ["--region", region.code] + (profile.map { ["--profile", $0] } ?? []) + ["--output", "json"]
    }

    var description: String { (["aws"] + (copy?() ?? words) + options).map(ShellWord.quoted).joined(separator: " ") }
}
