// SPDX-License-Identifier: Apache-2.0

/// `synth refactor env1`: renames and moves what is deployed.
enum RefactorCommand: Command {
    static let name = "refactor"
    static let summary =
        "Have CloudFormation rename and move what is deployed, as moved(from:) says, replacing nothing."
    static let usage = "ENVIRONMENT... [OPTIONS]"
    static let options: [Option] =
        [.all, .failFast] + Option.ofAsking + [.roleARN, .bucket, .error, yes, dryRun]

    static let yes = Option(name: "--yes", short: "-y", help: "Agree to the moves.")
    static let dryRun = Option(
        name: "--dry-run", help: "Ask what is deployed, show the moves and the templates; change nothing.")

    static func run(_ invocation: Invocation) throws -> Int32 {
        let isDry = invocation.arguments.has(dryRun)
        return try invocation.operate(.providersFirst) { session, report in
            try EnvironmentRefactoring(session: session, report: report, isDry: isDry).run()
            return 0
        }
    }
}
