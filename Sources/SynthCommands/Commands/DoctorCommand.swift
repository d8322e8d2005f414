// SPDX-License-Identifier: Apache-2.0

/// `synth doctor env1`: what would stop a deployment.
enum DoctorCommand: Command {
    static let name = "doctor"
    static let summary = "Check everything that could stop a deployment; change nothing."
    static let usage = "ENVIRONMENT... [OPTIONS]"
    static let options: [Option] = Option.ofSeveral + Option.ofDeploying + [.containerTool]

    static func run(_ invocation: Invocation) throws -> Int32 {
        try invocation.operate(.free) { session, report in
            guard try Doctor(session: session, report: report).run() else {
                throw CommandFailure("what is marked 'problem' above stands in the way; nothing was changed")
            }
            return 0
        }
    }
}
