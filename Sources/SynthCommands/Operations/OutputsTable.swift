// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Outputs of stacks, first those that can be opened.
struct OutputsTable {
    let outputs: [StackOutput]

    private var sorted: [StackOutput] { outputs.filter(\.isURL) + outputs.filter { !$0.isURL } }

    func show(on console: Console) {
        let width = outputs.map(\.key.count).max() ?? 0
        for output in sorted {
            let space = String(repeating: " ", count: width - output.key.count + 2)
            console.print("\(output.key)\(space)\(output.value)", output.isURL ? .bold : .plain)
        }
    }

    var node: Node { .object(sorted.map { Node.Object.Member(key: $0.key, value: .string($0.value)) }) }
}
