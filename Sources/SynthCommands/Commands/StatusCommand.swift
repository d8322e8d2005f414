// SPDX-License-Identifier: Apache-2.0

/// `synth status env1`: how the stacks are.
enum StatusCommand: Command {
    static let name = "status"
    static let summary = "Show how the stacks of environments are, and what that means."
    static let usage = "ENVIRONMENT... [OPTIONS]"
    static let options: [Option] = Option.ofSeveral + Option.ofAsking

    static func run(_ invocation: Invocation) throws -> Int32 {
        try invocation.operate(.free) { session, report in
            try EnvironmentStatus(session: session, report: report).run()
            return 0
        }
    }
}
