// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel

/// A stack of which everything moves away: something is put into it first, since CloudFormation has no empty stacks, and
/// it is deleted afterwards.
struct PlaceholderChange {
    let session: Session
    let stack: PresentStack

    /// Puts the placeholder into the stack as it is deployed.
    func put() throws {
        guard !stack.template[.resources].contains(where: { $0.key == RefactoringPlan.placeholder.key }) else { return }
        let template = stack.having(RefactoringPlan.placeholder).template
        session.console.inform("\(stack.stackName)", .bold)
        session.console.inform("  everything moves away: \(RefactoringPlan.placeholder.key) stays until the end")
        _ = try DeployedTemplateChange(session: session, stack: stack, template: template).run("UPDATE")
    }

    /// Deletes what is left of the stack.
    func deleteStack() throws {
        guard let present = try session.describe(stack.stackName), present.status != .deleted else { return }
        session.console.inform("\(stack.stackName)", .bold)
        if present.isProtected {
            session.console.inform(
                "  it is empty but for \(RefactoringPlan.placeholder.key), and protected from deletion; "
                    + "'\(session.cloudFormation("update-termination-protection --no-enable-termination-protection", stack.stackName))' "
                    + "and '\(session.cloudFormation("delete-stack", stack.stackName))' end it", .yellow)
            return
        }
        let empty = SynthesizedStack(name: stack.name, stackName: stack.stackName)
        // What a stack still has goes with it.
        let left = try session.physicalIDs(of: empty).keys.filter { $0 != RefactoringPlan.placeholder.key }.sorted()
        guard left.isEmpty else {
            session.console.inform(
                "  it still has \(left.joined(separator: ", ")), and is left as it is; look at it, and delete it yourself",
                .yellow)
            return
        }
        try StackDestruction(session, empty).delete(present)
        session.console.inform("  it was empty, and is gone", .green)
    }
}
