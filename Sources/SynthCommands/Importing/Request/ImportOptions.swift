// SPDX-License-Identifier: Apache-2.0

/// The options of `synth import`.
enum ImportOptions {
    static let stackName = Option(
        name: "--stack-name", value: "NAME",
        help: "The stack's name in CloudFormation; once for each FILE, in their order.")
    static let output = Option(
        name: "--output", short: "-o", value: "DIR", help: "Write into this folder (Sources/Stacks).")
    static let environment = Option(
        name: "--environment", value: "NAME[=FILE]",
        help: "An environment, with a file of its parameters' values; may be given several times.")
    static let samConfiguration = Option(
        name: "--samconfig", value: "FILE",
        help: "samconfig.toml, whose configuration environments become environments.")
    static let fromStack = Option(
        name: "--from-stack", value: "NAME",
        help: "A deployed stack, read with the aws CLI; may be given several times.")
    static let region = Option(name: "--region", value: "REGION", help: "The region of the environments.")
    static let account = Option(
        name: "--account", value: "ID", help: "The account that the environments are pinned to (any).")
    static let changeSet = Option(
        name: "--change-set",
        help: "With --from-stack: have CloudFormation make a change set of what comes back, which must be empty.")
    static let check = Option(
        name: "--check", help: "Say for each template whether it comes back; write nothing.")
    static let unproven = Option(
        name: "--unproven", help: "Write without a proof that it comes back, where there is no compiler.")
}
