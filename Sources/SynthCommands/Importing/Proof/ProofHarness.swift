// SPDX-License-Identifier: Apache-2.0

import TemplateImport

/// The program that synthesises what was imported, and says on a line for each stack what came of it.
///
/// It is given the numbers of the stacks that it leaves out: one that ends the program must not take the others with it.
enum ProofHarness {
    static let file = "main.swift"

    /// - Parameter environments: expressions of lists of environments.
    static func text(_ environments: [String]) -> String {
        """
        import StackDSL
        import StackSynthesis
        import TemplateModel

        let left = Set(CommandLine.arguments.dropFirst())
        var number = 0
        for environment in [\(environments.joined(separator: ", "))].joined() {
            for entry in environment.stacks {
                defer { number += 1 }
                if left.contains(String(number)) { continue }
                let stack = entry.stack
                let values = stack.parameterValues.map { Node.Object.Member(key: $0.name, value: .string($0.value)) }
                let made: Node = [
                    "number": .number(number),
                    "stackName": .string(environment.stackName(of: stack)),
                    "values": Node(.object(Node.Object(values))),
                    "template": stack.template.root,
                ]
                print(JSONWriter.write(made, style: .compact))
            }
        }

        """
    }
}
