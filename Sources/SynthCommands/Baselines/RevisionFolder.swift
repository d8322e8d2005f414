// SPDX-License-Identifier: Apache-2.0

extension Option {
    static let revisionFolder = Option(
        name: "--output", short: "-o", value: "DIR",
        help: "The folder that a revision has the templates of environments in (cfn-out).")
}

extension Invocation {
    /// The folder that a revision of git has the templates of environments in.
    var revisionFolder: String { arguments.value(.revisionFolder) ?? "cfn-out" }
}
