// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// A command of the aws CLI, and how it looks in a shell.
struct AWSCommand: CustomStringConvertible {
    let words: [String]
    let region: Region
    let profile: String?

    var arguments: [String] {
        words + ["--region", region.code] + (profile.map { ["--profile", $0] } ?? []) + ["--output", "json"]
    }

    var description: String { (["aws"] + arguments).map(ShellWord.quoted).joined(separator: " ") }
}
