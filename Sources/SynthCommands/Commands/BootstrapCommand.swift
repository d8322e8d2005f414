// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis

/// `synth bootstrap env1`: the bucket and the repository for assets.
enum BootstrapCommand: Command {
    static let name = "bootstrap"
    static let summary = "Deploy the bucket and the repository that assets go to, once for an account and region."
    static let usage = "ENVIRONMENT [OPTIONS]"
    static let options: [Option] =
        [.profile, .region, .timeout, .roleARN, .despiteRefusals, .verbose, .quietly] + Option.ofAgreeing
        + [.dryRun]

    static func run(_ invocation: Invocation) throws -> Int32 {
        let environment = AssetStorageStack.environment(for: try invocation.oneEnvironment())
        let options = try invocation.operationOptions()
        let stacks = try invocation.synthesizedStacks(environment)
        if invocation.arguments.has(.dryRun) {
            let accountGuard = AccountGuard(
                environment: environment, region: options.region ?? environment.region,
                profile: options.profile ?? environment.profile)
            invocation.show(commands(stacks, accountGuard, options))
            return 0
        }
        let session = try Session(
            environment, stacks, options, invocation.console, invocation.process, deploying: name)
        try EnvironmentDeployment(session: session, report: invocation.report).run()
        return 0
    }

    /// For a shell, with the template in them: nothing else has to be there.
    private static func commands(
        _ stacks: [SynthesizedStack], _ accountGuard: AccountGuard, _ options: OperationOptions
    ) -> [String] {
        let aws = "\(accountGuard.prefix)aws cloudformation"
        let place = accountGuard.options
        let role = options.roleARN.map { " --role-arn \(ShellWord.quoted($0))" } ?? ""
        return (accountGuard.definition.map { [$0] } ?? [])
            + stacks.flatMap { stack in
                let name = "--stack-name \(ShellWord.quoted(stack.stackName))"
                return [
                    "\(aws) describe-stacks \(name)\(place) >/dev/null 2>&1 || \(aws) create-stack \(name) "
                        + "--template-body \(ShellWord.quoted(stack.template.compactJSON))\(role)\(place)",
                    "\(aws) wait stack-create-complete \(name)\(place)",
                ]
            }
    }
}
