// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel

/// The lines of a script that deploys an environment.
struct PrintedScript: Sendable {
    let environment: Environment
    let deployments: [PrintedDeployment]
    private let assets: AssetFolder

    /// - Parameters:
    ///   - assets: where files wait that are uploaded.
    ///   - files: where a stack's files are.
    init(
        _ environment: Environment, _ stacks: [SynthesizedStack], _ format: ParametersFile.Format,
        assets: AssetFolder, files: (SynthesizedStack) -> StackFiles
    ) {
        self.environment = environment
        self.assets = assets
        deployments = stacks.map {
            PrintedDeployment(stack: $0, environment: environment, files: files($0), format: format)
        }
    }

    var lines: [String] {
        let accountGuard = AccountGuard(
            environment: environment, region: environment.region, profile: environment.profile)
        var uploads = PrintedAssets(accountGuard, in: assets)
        return (accountGuard.definition.map { [$0] } ?? [])
            + deployments.flatMap { uploads.lines(for: $0.stack) + [$0.line(after: accountGuard.prefix)] }
    }
}

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
        option("--capabilities", stack.template.capabilities) + ["--region", environment.region.code]
            + option("--profile", environment.profile.map { [$0] } ?? [])
    }

    private func option(_ name: String, _ values: [String]) -> [String] { values.isEmpty ? [] : [name] + values }

    /// A large template goes through a bucket, which only the user can name.
    private var bucket: String {
        format == .deploy && needsBucket ? " --s3-bucket \"$BUCKET\"" : ""
    }
}

/// Where a stack's files are.
struct StackFiles: Sendable {
    static let templateSuffix = ".template.json"
    static let compactSuffix = ".template.min.json"
    static let parametersSuffix = ".parameters.json"
    static let suffixes = [templateSuffix, compactSuffix, parametersSuffix]

    let folder: String
    let name: String

    var template: String { "\(folder)/\(name)\(Self.templateSuffix)" }
    /// The template without white space, where only that is sent.
    var compact: String { "\(folder)/\(name)\(Self.compactSuffix)" }
    var parameters: String { "\(folder)/\(name)\(Self.parametersSuffix)" }
}
