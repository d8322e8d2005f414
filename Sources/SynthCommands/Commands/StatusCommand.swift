// SPDX-License-Identifier: Apache-2.0

/// `synth status env1`: how the stacks are.
enum StatusCommand: Command {
    static let name = "status"
    static let summary = "Show how the stacks of environments are, and what that means."
    static let usage = "ENVIRONMENT... [OPTIONS]"
    static let options: [Option] = Option.ofSeveral + Option.ofAsking + [exitCode]

    static let exitCode = Option(
        name: "--exit-code", help: "Exit 2 when a stack, a service or the targets of a load balancer are not well.")

    static func run(_ invocation: Invocation) throws -> Int32 {
        let tellsByStatus = invocation.arguments.has(exitCode)
        return try invocation.operate(.free) { session, report in
            let isWell = try EnvironmentStatus(session: session, report: report).run()
            return isWell || !tellsByStatus ? 0 : 2
        }
    }
}
