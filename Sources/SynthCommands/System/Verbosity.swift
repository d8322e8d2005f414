// SPDX-License-Identifier: Apache-2.0

/// How much a command says of what it does.
enum Verbosity {
    /// Questions, warnings, failures, and what was asked for.
    case quiet
    /// A line for each step, in words.
    case calm
    /// The commands that are run too.
    case verbose

    init(_ arguments: Arguments) throws(UsageError) {
        if arguments.has(.verbose), arguments.has(.quietly) { throw UsageError("pass --verbose or --quiet, not both") }
        self = arguments.has(.verbose) ? .verbose : arguments.has(.quietly) ? .quiet : .calm
    }
}

extension Option {
    static let verbose = Option(name: "--verbose", help: "Show the commands that are run, and what they say.")
    static let quietly = Option(
        name: "--quiet", short: "-q", help: "Say nothing but questions, warnings, failures and the URL.")
}
