// SPDX-License-Identifier: Apache-2.0

/// `synth status env1`: how the stacks are.
enum StatusCommand: Command {
    static let name = "status"
    static let summary = "Show how the stacks of an environment are, and what that means."
    static let usage = "ENVIRONMENT [OPTIONS]"
    static let options: [Option] = Option.ofAsking

    static func run(_ invocation: Invocation) throws -> Int32 {
        try EnvironmentStatus(session: invocation.session(), report: invocation.report).run()
        return 0
    }
}
