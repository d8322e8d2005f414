// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateAnalysis
import TemplateModel

/// The commands that make a stack's change set. Values go through files, so that they arrive as they are and a secret
/// is not on a command line.
struct ChangeSetRequest {
    let stack: SynthesizedStack
    let environment: Environment
    let options: OperationOptions

    /// The template as it is sent.
    var template: String { stack.template.sent.text }

    var isTooLarge: Bool { template.utf8.count > Template.inlineBytes }

    /// - Parameters:
    ///   - template: `--template-body` or `--template-url`, and its value.
    ///   - parameters: the file with the parameters' values, in the form of `create-stack`; nil where none is needed.
    ///   - isTagged: whether the stack gets its tags; it keeps those that it has otherwise.
    func command(name: String, kind: String, template: [String], parameters: String?, isTagged: Bool = true) -> [String]
    {
        ["cloudformation", "create-change-set", "--stack-name", stack.stackName]
            + ["--change-set-name", name, "--change-set-type", kind] + template
            + option("--parameters", parameters.map { ["file://\($0)"] } ?? [])
            + option("--capabilities", stack.capabilities)
            + option("--tags", environment.tags.isEmpty || !isTagged ? [] : [tags])
            + option("--role-arn", options.roleARN.map { [$0] } ?? [])
    }

    /// The command for a change set that brings what has drifted back to the template that is deployed.
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/drift-aware-change-sets.html>.
    func commandRevertingDrift(name: String, of present: DeployedStack) -> [String] {
        let kept = present.parameters.map {
            Node.object(["ParameterKey": .string($0.name), "UsePreviousValue": true])
        }
        let parameters = JSONWriter.write(.array(kept), style: .compact)
        let names = Set(stack.capabilities + present.capabilities).sorted()
        return ["cloudformation", "create-change-set", "--stack-name", present.id]
            + ["--change-set-name", name, "--change-set-type", "UPDATE"]
            + ["--use-previous-template", "--deployment-mode", "REVERT_DRIFT"]
            + option("--parameters", kept.isEmpty ? [] : [parameters]) + option("--capabilities", names)
            + option("--role-arn", options.roleARN.map { [$0] } ?? [])
    }

    private var tags: String {
        let nodes = environment.tags.map { Node.object(["Key": .string($0.key), "Value": .string($0.value)]) }
        return JSONWriter.write(.array(nodes), style: .compact)
    }

    private func option(_ name: String, _ values: [String]) -> [String] { values.isEmpty ? [] : [name] + values }
}
