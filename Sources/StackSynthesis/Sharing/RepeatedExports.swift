// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Two stacks of an environment export by different names: a region and account have each name once.
enum RepeatedExports {
    /// The findings of each stack.
    static func findings(in stacks: [SharingCheck.Subject]) -> [[Diagnostic]] {
        var known: [String: (stack: Int, output: Node.Object.Member)] = [:]
        return stacks.enumerated().map { index, stack in
            // What is nested may be so several times, each under names that it is given.
            guard !stack.stackName.isEmpty else { return [] }
            return stack.template[.outputs].compactMap { output in
                guard stack.outcome.exists(output.value),
                    let name = output.value["Export"]?["Name"].flatMap(stack.outcome.text)
                else { return nil }
                guard let first = known[name] else {
                    known[name] = (index, output)
                    return nil
                }
                guard first.stack != index else { return nil }
                return Diagnostic(
                    .error, rule: SharingCheck.rule, at: output.value.origin, element: output.key,
                    "'\(output.key)' exports '\(name)', as '\(first.output.key)' of stack "
                        + "'\(stacks[first.stack].stackName)' does",
                    why:
                        "an account has each name of an export once in a region, and CloudFormation refuses the second",
                    fix: "put the stack's name into the export's",
                    notes: [Diagnostic.Note(at: first.output.value.origin, "the other one")])
            }
        }
    }
}
