// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateModel

/// The difference that a deployment would make, found out by change sets that are not executed.
struct EnvironmentDifference {
    let session: Session
    let report: Report

    /// - Returns: whether there is anything to change.
    func run() throws -> Bool {
        try RegionChange.check(session)
        report["account"] = .string(try session.identify())
        var isChanged = false
        for stack in session.stacks {
            session.console.print(stack.stackName, .bold)
            let (changes, isEmpty) = try changes(of: stack)
            isChanged = isChanged || !isEmpty
            if isEmpty { session.console.print("  nothing to change") }
            for change in changes { session.console.print("  \(ChangeText.line(change))") }
            if !isEmpty { session.console.print("  \(ChangeText(changes: changes).summary)") }
            report.append(
                Node.Object([
                    .init(key: "name", value: .string(stack.name)),
                    .init(key: "stackName", value: .string(stack.stackName)),
                    .init(key: "isChanged", value: .bool(!isEmpty)),
                    .init(key: "changes", value: .array(changes.map(ChangeText.node))),
                ]), to: "stacks")
        }
        report["isChanged"] = .bool(isChanged)
        return isChanged
    }

    private func changes(of stack: SynthesizedStack) throws -> ([ResourceChange], isEmpty: Bool) {
        let present = try session.describe(stack.stackName)
        switch Situation(present, session) {
        case .new, .empty: return (stack.template.resources.map(ResourceChange.init(adding:)), false)
        case .stuck(let sentence): throw OperationFailure(sentence)
        case .busy:
            throw OperationFailure(
                "\(stack.stackName) is \(present?.status.description ?? ""); '\(session.command("status"))' says when it is through"
            )
        case .updatable:
            try session.secrets.learn(stack, session) { present }
            return try changesOfUpdate(stack)
        }
    }

    /// The change set is gone afterwards, whatever happens.
    private func changesOfUpdate(_ stack: SynthesizedStack) throws -> ([ResourceChange], isEmpty: Bool) {
        let making = try ChangeSetMaking(session, stack)
        let reference = try making.make("UPDATE")
        let result = Result { try making.wait(for: reference) }
        if case .failure(let error) = result, error is Interrupted { session.interruption.acknowledge() }
        let takingBack = TakingBack(
            session: session, changeSet: reference, stackName: stack.stackName, madeStack: false)
        if let left = takingBack.run() { session.console.tell("  \(left)", .yellow) }
        let changeSet = try result.get()
        guard changeSet.isReady || changeSet.isEmpty else {
            throw OperationFailure("CloudFormation refuses the changes of \(stack.stackName): \(changeSet.reason)")
        }
        return (changeSet.changes, changeSet.isEmpty)
    }
}
