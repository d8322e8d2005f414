// SPDX-License-Identifier: Apache-2.0

/// An option that a command takes.
struct Option: Sendable {
    /// With its hyphens: `--output`.
    let name: String
    var short: String?
    /// The name of its value in the help; nil for a flag.
    var value: String?
    /// The values that it takes, when they are few.
    var choices: [String] = []
    let help: String

    static let help = Option(name: "--help", short: "-h", help: "Show this help.")
    static let quiet = Option(name: "--quiet", short: "-q", help: "Print nothing but warnings and errors.")
    static let output = Option(
        name: "--output", short: "-o", value: "DIR",
        help: "Write below this folder (cfn-out); - writes one template to standard output.")
    static let stack = Option(name: "--stack", value: "NAME", help: "Only this stack; may be given several times.")
    static let json = Option(
        name: "--json", help: "Print one JSON document on standard output; docs/commands.md of StackDSL describes it.")
    static let all = Option(name: "--all", help: "Every environment.")
    static let parameters = Option(
        name: "--parameters", value: "FILE", help: "The values of the parameters, in any form that the aws CLI takes.")
}
