// SPDX-License-Identifier: Apache-2.0

/// `synth deploy env1`: brings the stacks in AWS to what Swift says.
enum DeployCommand: Command {
    static let name = "deploy"
    static let summary = "Deploy environments with the aws CLI, showing what changes before it does."
    static let usage = "ENVIRONMENT... [OPTIONS]"
    static let options: [Option] =
        Option.ofSeveral + Option.ofDeploying + [.build, .containerTool, .ignoreMoves, .despiteRefusals]
        + Option.ofAgreeing + [.dryRun]

    static func run(_ invocation: Invocation) throws -> Int32 {
        if invocation.arguments.has(.build), !invocation.arguments.has(.dryRun) {
            try AssetBuilding(invocation).run(invocation.selectedEnvironments())
        }
        if invocation.arguments.has(.dryRun) {
            try invocation.showDryRun(.providersFirst) { $0.deployment }
            return 0
        }
        return try invocation.operate(.providersFirst) { session, report in
            try EnvironmentDeployment(session: session, report: report).run()
            return 0
        }
    }
}
