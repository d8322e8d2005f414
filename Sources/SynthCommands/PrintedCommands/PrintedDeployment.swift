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
        let sent = stack.template.sent
        template = sent.isCompact ? files.compact : files.template
        needsBucket = sent.text.utf8.count > Template.inlineBytes
    }

    /// The command as a line for a shell.
    ///
    /// - Parameter prefix: what comes before its words: see `AccountGuard`.
    func line(after prefix: String) -> String {
        let words = prefix + arguments.map(ShellWord.quoted).joined(separator: " ") + bucket
        if stack.secrets.isEmpty { return words }
        let secrets = PrintedSecrets(stack: stack, format: format)
        return secrets.preparation + words + secrets.option
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
