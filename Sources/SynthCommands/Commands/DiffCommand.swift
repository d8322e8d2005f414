// SPDX-License-Identifier: Apache-2.0

/// `synth diff env1`: what a deployment would change.
enum DiffCommand: Command {
    static let name = "diff"
    static let summary = "Show what a deployment would change in AWS, by change sets that are not executed."
    static let usage = "ENVIRONMENT... [OPTIONS]"
    static let options: [Option] = Option.ofSeveral + Option.ofDeploying + [exitCode]

    static let exitCode = Option(name: "--exit-code", help: "Exit 2 when there is something to change.")

    static func run(_ invocation: Invocation) throws -> Int32 {
        let tellsByStatus = invocation.arguments.has(exitCode)
        return try invocation.operate(.free) { session, report in
            try EnvironmentDifference(session: session, report: report).run() && tellsByStatus ? 2 : 0
        }
    }
}
