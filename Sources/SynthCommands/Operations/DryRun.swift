// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis

/// The commands of an operation, none of them run.
struct DryRun {
    let environment: Environment
    let stacks: [SynthesizedStack]
    let options: OperationOptions
    /// Where `synth --parameters-format create-stack` writes the files that the commands name.
    let folder: String
    /// What they are written in.
    let forms: PresentForms

    var deployment: [String] {
        var commands = start
        let assets = PrintedAssets(accountGuard, in: AssetFolder(below: folder))
        commands += assets.lines(for: stacks)
        for stack in stacks {
            let request = ChangeSetRequest(stack: stack, environment: environment, options: options)
            let files = StackFiles(
                folder: "\(folder)/\(environment.name)", name: stack.name,
                form: forms.form(of: stack.name, in: environment.name))
            let written = WrittenTemplate(stack.template, files.form)
            let file = written.compact == nil ? files.template : files.compact
            var template = ["--template-body", "file://\(file)"]
            commands.append(line(on: stack, "describe-stacks"))
            // By which template, only what is deployed tells.
            for thing in stack.adoptions.compactMap({ AdoptedResource($0, in: stack) }) {
                commands.append(
                    "# \(thing.words.printable) joins \(stack.stackName) first, by a change set of type IMPORT")
            }
            if written.needsBucket, let bucket = options.bucket {
                let upload = TemplateUpload(
                    written.sent.text, written.sent.form, of: stack.stackName, in: file, to: bucket, region)
                commands.append(line(upload.command))
                template = ["--template-url", upload.url]
            }
            commands += [
                changeSet(request, template, files),
                line(on: stack, "describe-change-set", ["--change-set-name", "synth"]),
                line(on: stack, "execute-change-set", ["--change-set-name", "synth"]),
                line(on: stack, "describe-stack-events"),
            ]
            if let isProtected = environment.terminationProtection {
                let flag = isProtected ? "--enable-termination-protection" : "--no-enable-termination-protection"
                commands.append(line(on: stack, "update-termination-protection", [flag]))
            }
        }
        return commands
    }

    private func changeSet(_ request: ChangeSetRequest, _ template: [String], _ files: StackFiles) -> String {
        let stack = request.stack
        let hasFile = !stack.deployedValues.isEmpty && stack.secrets.isEmpty
        let words = line(
            request.command(
                name: "synth", kind: "UPDATE", template: template, parameters: hasFile ? files.parameters : nil))
        if stack.secrets.isEmpty { return words }
        let secrets = PrintedSecrets(stack: stack, format: .createStack)
        return secrets.preparation + words + secrets.option
    }

    var destruction: [String] {
        start
            + stacks.reversed().flatMap { stack in
                [
                    line(on: stack, "describe-stacks"),
                    line(on: stack, "delete-stack", options.roleARN.map { ["--role-arn", $0] } ?? []),
                    line(on: stack, "describe-stack-events"),
                ]
            }
    }

    private var region: Region { options.region ?? environment.region }
    private var profile: String? { options.profile ?? environment.profile }
    private var accountGuard: AccountGuard { AccountGuard(environment: environment, region: region, profile: profile) }

    /// What the commands need, and otherwise the question who asks.
    private var start: [String] { [accountGuard.definition ?? line(["sts", "get-caller-identity"])] }

    private func line(on stack: SynthesizedStack, _ action: String, _ more: [String] = []) -> String {
        line(["cloudformation", action, "--stack-name", stack.stackName] + more)
    }

    private func line(_ words: [String]) -> String {
        accountGuard.prefix + AWSCommand(words: words, region: region, profile: profile).description
    }
}
