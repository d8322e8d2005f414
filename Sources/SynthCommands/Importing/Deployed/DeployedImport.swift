// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import YAML

/// A stack that is deployed, as what can be imported: its template as it was sent, and what it was given.
struct DeployedImport {
    let source: ImportSource
    let findings: [Diagnostic]
    let stack: DeployedStack
    /// The policy that keeps CloudFormation from updating some of its resources; nil where it has none.
    let policy: String?
    /// The account, as the stack's ARN says it.
    let account: String?

    /// - Throws: `CommandFailure` where there is no such stack, or nothing to be imported of it.
    init?(_ name: String, _ cli: AWSCLI, _ findings: inout [Diagnostic]) throws {
        let described: Answer
        do {
            described = try cli.run(["cloudformation", "describe-stacks", "--stack-name", name])
        } catch let failure as AWSFailure where failure.isMissingStack {
            throw CommandFailure(
                "there is no stack '\(name)' in \(cli.region); --region and --profile say where to look")
        }
        let stacks = try described.list("Stacks")
        guard stacks.count == 1 else { throw described.problem("has not one stack in", "Stacks") }
        stack = try DeployedStack(stacks[0], asked: name)
        let answer = try cli.run(
            ["cloudformation", "get-template", "--stack-name", stack.id, "--template-stage", "Original"])
        let (source, found) = ImportSource.read(
            try answer.templateBody, named: "deployed:\(stack.name)", as: stack.name)
        findings += found
        guard var source else { return nil }
        source.stackName = stack.name
        self.source = source
        self.findings = found
        policy = try cli.run(["cloudformation", "get-stack-policy", "--stack-name", stack.id])
            .optionalText("StackPolicyBody")
        let parts = stack.id.split(separator: ":", omittingEmptySubsequences: false)
        account = parts.count > 4 && parts[4].utf8.count == 12 ? String(parts[4]) : nil
    }

    /// What its parameters were given; secrets are not among them.
    var values: [ParameterValue] { stack.parameters.filter { $0.value != Mask.sign } }
}
