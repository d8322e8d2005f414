// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel

/// The aws CLI's command that deploys one stack.
struct PrintedDeployment: Sendable {
    let stack: SynthesizedStack
    let environment: Environment
    let files: StackFiles
    let format: ParametersFile.Format
    private let template: String
    private let needsBucket: Bool

    init(stack: SynthesizedStack, environment: Environment, files: StackFiles, format: ParametersFile.Format) {
        self.stack = stack
        self.environment = environment
        self.files = files
        self.format = format
        let written = WrittenTemplate(stack.template, files.form)
        template = written.compact == nil ? files.template : files.compact
        needsBucket = written.needsBucket
    }

    /// The command as a line for a shell.
    ///
    /// - Parameters:
    ///   - prefix: what comes before its words: see `AccountGuard`.
    ///   - steps: commands without which it does not run. Then all is in a shell of its own: `-e` does not end a script
    ///     where any but the last of commands with `&&` fails, and does where such a shell fails.
    func line(after prefix: String, once steps: [String]) -> String {
        let words = prefix + arguments.map(ShellWord.quoted).joined(separator: " ") + bucket
        let secrets = stack.secrets.isEmpty ? nil : PrintedSecrets(stack: stack, format: format)
        let commands = steps.map { "{ \($0); } && " }.joined() + words
        let line = (secrets?.preparation ?? "") + commands + (secrets?.option ?? "")
        return steps.isEmpty ? line : "(\(line))"
    }

    /// The values that the parameters file gives: where there are secrets, none is taken from there.
    private var hasFile: Bool { !stack.deployedValues.isEmpty && stack.secrets.isEmpty }

    private var arguments: [String] {
        switch format {
        case .deploy:
            ["aws", "cloudformation", "deploy", "--stack-name", stack.stackName, "--template-file", template]
                + option("--parameter-overrides", hasFile ? ["file://\(files.parameters)"] : [])
                + common + option("--tags", environment.tags.map { "\($0.key)=\($0.value)" })
                + ["--no-fail-on-empty-changeset"]
        case .createStack:
            [
                "aws", "cloudformation", "create-stack", "--stack-name", stack.stackName,
                "--template-body", "file://\(template)",
            ]
                + option("--parameters", hasFile ? ["file://\(files.parameters)"] : [])
                + common + option("--tags", environment.tags.map { "Key=\($0.key),Value=\($0.value)" })
        }
    }

    private var common: [String] {
        option("--capabilities", stack.capabilities) + ["--region", environment.region.code]
            + option("--profile", environment.profile.map { [$0] } ?? [])
    }

    private func option(_ name: String, _ values: [String]) -> [String] { values.isEmpty ? [] : [name] + values }

    /// A large template goes through a bucket, which only the user can name.
    private var bucket: String {
        format == .deploy && needsBucket ? " --s3-bucket \"$BUCKET\"" : ""
    }
}
