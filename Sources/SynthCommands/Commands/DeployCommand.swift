// SPDX-License-Identifier: Apache-2.0

/// `synth deploy env1`: brings the stacks in AWS to what Swift says.
enum DeployCommand: Command {
    static let name = "deploy"
    static let summary = "Deploy an environment with the aws CLI, showing what changes before it does."
    static let usage = "ENVIRONMENT [OPTIONS]"
    static let options: [Option] = Option.ofDeploying + [.build, .containerTool, .yes, .dryRun]

    static func run(_ invocation: Invocation) throws -> Int32 {
        if invocation.arguments.has(.build), !invocation.arguments.has(.dryRun) {
            try AssetBuilding(invocation).run([invocation.oneEnvironment()])
        }
        if invocation.arguments.has(.dryRun) {
            invocation.show(try invocation.dryRun().deployment)
            return 0
        }
        try EnvironmentDeployment(session: invocation.session(), report: invocation.report).run()
        return 0
    }
}
