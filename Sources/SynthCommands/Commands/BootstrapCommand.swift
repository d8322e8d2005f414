// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis

/// `synth bootstrap env1`: the bucket and the repository for assets.
enum BootstrapCommand: Command {
    static let name = "bootstrap"
    static let summary = "Deploy the bucket and the repository that assets go to, once for an account and region."
    static let usage = "ENVIRONMENT [OPTIONS]"
    static let options: [Option] = [.profile, .region, .timeout, .roleARN, .yes, .dryRun]

    static func run(_ invocation: Invocation) throws -> Int32 {
        let environment = AssetStorageStack.environment(for: try invocation.oneEnvironment())
        let options = try invocation.operationOptions()
        let stacks = environment.synthesize()
        if invocation.arguments.has(.dryRun) {
            invocation.show(commands(stacks, options.region ?? environment.region, options))
            return 0
        }
        let session = try Session(
            environment, stacks, options, invocation.console, invocation.process, deploying: name)
        try EnvironmentDeployment(session: session, report: invocation.report).run()
        return 0
    }

    /// For a shell, with the template in them: nothing else has to be there.
    private static func commands(_ stacks: [SynthesizedStack], _ region: Region, _ options: OperationOptions)
        -> [String]
    {
        let place =
            " --region \(region)" + (options.profile.map { " --profile \(ShellWord.quoted($0))" } ?? "")
        return stacks.flatMap { stack in
            let name = "--stack-name \(stack.stackName)"
            let role = options.roleARN.map { " --role-arn \(ShellWord.quoted($0))" } ?? ""
            return [
                "aws cloudformation describe-stacks \(name)\(place) >/dev/null 2>&1 || aws cloudformation create-stack \(name) "
                    + "--template-body \(ShellWord.quoted(stack.template.compactJSON))\(role)\(place)",
                "aws cloudformation wait stack-create-complete \(name)\(place)",
            ]
        }
    }
}
