// SPDX-License-Identifier: Apache-2.0

/// `synth destroy env1`: deletes the stacks.
enum DestroyCommand: Command {
    static let name = "destroy"
    static let summary = "Delete the stacks of environments, the last one first."
    static let usage = "ENVIRONMENT... [OPTIONS]"
    static let options: [Option] = [.all, .failFast] + Option.ofAsking + [.roleARN] + Option.ofAgreeing + [.dryRun]

    static func run(_ invocation: Invocation) throws -> Int32 {
        if invocation.arguments.has(.dryRun) {
            try invocation.showDryRun(.consumersFirst) { $0.destruction }
            return 0
        }
        return try invocation.operate(.consumersFirst) { session, report in
            try EnvironmentDestruction(session: session, report: report).run()
            return 0
        }
    }
}
