// SPDX-License-Identifier: Apache-2.0

/// `synth destroy env1`: deletes the stacks.
enum DestroyCommand: Command {
    static let name = "destroy"
    static let summary = "Delete the stacks of an environment, the last one first."
    static let usage = "ENVIRONMENT [OPTIONS]"
    static let options: [Option] = Option.ofAsking + [.roleARN, .yes, .dryRun]

    static func run(_ invocation: Invocation) throws -> Int32 {
        if invocation.arguments.has(.dryRun) {
            invocation.show(try invocation.dryRun().destruction)
            return 0
        }
        try EnvironmentDestruction(session: invocation.session(), report: invocation.report).run()
        return 0
    }
}
