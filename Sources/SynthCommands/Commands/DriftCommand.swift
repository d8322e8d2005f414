// SPDX-License-Identifier: Apache-2.0

/// `synth drift env1`: what was changed beside CloudFormation.
enum DriftCommand: Command {
    static let name = "drift"
    static let summary =
        "Show what was changed beside CloudFormation, where Swift says otherwise, and put it back if asked to."
    static let usage = "ENVIRONMENT... [OPTIONS]"
    static let options: [Option] =
        Option.ofSeveral + Option.ofAsking + [exitCode, putBack, .roleARN] + Option.ofAgreeing

    static let exitCode = Option(name: "--exit-code", help: "Exit 2 when there is drift.")
    static let putBack = Option(
        name: "--put-back", help: "Put it back, by change sets that are shown before they are executed.")

    static func run(_ invocation: Invocation) throws -> Int32 {
        let tellsByStatus = invocation.arguments.has(exitCode)
        let putsBack = invocation.arguments.has(putBack)
        for option in [Option.yes, .yesLoseData, .roleARN] where invocation.arguments.has(option) && !putsBack {
            throw UsageError("\(option.name) is for --put-back, which alone changes something")
        }
        return try invocation.operate(putsBack ? .providersFirst : .free) { session, report in
            try EnvironmentDrift(session: session, report: report, putsBack: putsBack).run() && tellsByStatus ? 2 : 0
        }
    }
}
