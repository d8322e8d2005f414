// SPDX-License-Identifier: Apache-2.0

/// The options of the commands that run the aws CLI.
extension Option {
    static let profile = Option(name: "--profile", value: "NAME", help: "The aws CLI's profile.")
    static let region = Option(name: "--region", value: "REGION", help: "Another region than the environment's.")
    static let roleARN = Option(name: "--role-arn", value: "ARN", help: "The role that CloudFormation takes on.")
    static let bucket = Option(
        name: "--s3-bucket", value: "NAME", help: "Where templates go that have over 51,200 bytes without white space.")
    static let yes = Option(name: "--yes", short: "-y", help: "Agree to replacements and deletions.")
    static let yesLoseData = Option(
        name: "--yes-lose-data", help: "Agree to the loss of data; --yes alone does not.")
    static let despiteRefusals = Option(
        name: "--despite-refusals", help: "Go on where CloudFormation would refuse it, as it is judged.")
    static let dryRun = Option(name: "--dry-run", help: "Print the commands; run none.")

    static let timeout = Option(
        name: "--timeout", value: "SECONDS", help: "How long the aws CLI may take for a call that only reads (300).")

    static let jobs = Option(
        name: "--jobs", value: "N", help: "How many environments are worked on at once, where nothing ties them (1).")
    static let failFast = Option(name: "--fail-fast", help: "Start no other environment once one has failed.")
    static let ignoreMoves = Option(
        name: "--ignore-moves", help: "Deploy although moved(from:) waits: the old ones are deleted, new ones made.")
}
