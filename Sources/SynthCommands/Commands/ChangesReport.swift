// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// What the aspects of environments and stacks changed: `--explain-changes`.
struct ChangesReport {
    private let changes: [(stack: String, change: AspectChange)]

    init(_ synthesis: Synthesis) {
        changes = synthesis.environments.flatMap { environment, stacks in
            stacks.flatMap { stack in
                stack.changes.map { (stack: "\(environment.name)/\(stack.name)", change: $0) }
            }
        }
    }

    /// A line for each on standard error, where a script on standard output is left alone; all of them in the report.
    func tell(_ invocation: Invocation) {
        for (stack, change) in changes {
            invocation.console.tell(
                "\(change.location): forEach \(change.typeName): \(stack) '\(change.logicalID)' \(change.path): "
                    + "\(Self.text(change.before)) -> \(Self.text(change.after))")
        }
        if changes.isEmpty { invocation.console.tell("no aspect changed anything") }
        invocation.report["changes"] = .array(changes.map(Self.node))
    }

    private static func text(_ node: Node?) -> String {
        node.map { JSONWriter.write($0, style: .compact) } ?? "none"
    }

    private static func node(_ stack: String, _ change: AspectChange) -> Node {
        [
            "file": .string(change.location.file), "line": .number(change.location.line),
            "column": .number(change.location.column), "type": .string(change.typeName), "stack": .string(stack),
            "logicalId": .string(change.logicalID), "path": .string(change.path), "before": change.before ?? .null,
            "after": change.after ?? .null,
        ]
    }
}
