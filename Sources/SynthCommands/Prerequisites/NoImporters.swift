// SPDX-License-Identifier: Apache-2.0

import StackSynthesis

/// Nobody else may import what a stack exports when the stack is deleted.
enum NoImporters: Prerequisite {
    static func findings(_ stack: SynthesizedStack, _ session: Session, isNew: Bool) throws -> [Finding] {
        guard let present = try session.describe(stack.stackName, isShown: false) else { return [] }
        let ours = Set(session.stacks.map(\.stackName))
        return try present.outputs.compactMap(\.export).compactMap { export in
            let others: [String]
            do {
                others = try importers(of: export, session).filter { !ours.contains($0) }
            } catch let failure as AWSFailure where failure.isRefused {
                return .remark(
                    "who imports '\(export)' of \(stack.stackName) cannot be seen, and CloudFormation deletes no stack that "
                        + "another one imports from: cloudformation:ListImports is not allowed")
            }
            guard !others.isEmpty else { return nil }
            return .problem(
                "\(others.joined(separator: ", ")) imports '\(export)' of \(stack.stackName); CloudFormation deletes no "
                    + "stack that another one imports from: take the import out of it, or delete it first")
        }
    }

    private static func importers(of export: String, _ session: Session) throws -> [String] {
        do {
            return try session.ask(["cloudformation", "list-imports", "--export-name", export]) {
                try $0.list("Imports").map { try $0.text() }
            }
        } catch let failure as AWSFailure where failure.message.contains("is not imported by any stack") {
            return []
        }
    }
}
