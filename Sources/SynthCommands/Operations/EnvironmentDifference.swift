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
        let judgement = try Judgement(session)
        try judgement.judge()
        var isChanged = false
        for stack in session.stacks {
            session.console.print(stack.stackName, .bold)
            let own = judgement.ofStack(stack)
            // Before the change set, which CloudFormation may refuse to make.
            for line in RefusedChanges.lines(own) { session.console.print(line, .red) }
            let isNew = if case .updatable = Situation(judgement.present(stack), session) { false } else { true }
            let imports = try StackAdoption(session, stack).expected(isNew ? nil : judgement.present(stack))
            for thing in imports {
                session.console.print(
                    "  + import \(thing.words), which is there: it joins the stack before the rest", .green)
            }
            let (changes, isEmpty) = try changes(of: stack, judgement.present(stack))
            isChanged = isChanged || !isEmpty || !imports.isEmpty
            let judged = own.changes(changes)
            if isEmpty { session.console.print("  nothing to change") }
            if let reason = own.unknown, !isEmpty { session.console.tell("  values are not known: \(reason)", .yellow) }
            for line in JudgedText(own, hiding: session.console.hidden).lines(judged) {
                session.console.print(line.text)
            }
            if !isEmpty { session.console.print("  \(ChangeText(changes: changes).summary)") }
            report.append(
                Node.Object([
                    .init(key: "name", value: .string(stack.name)),
                    .init(key: "stackName", value: .string(stack.stackName)),
                    .init(key: "isChanged", value: .bool(!isEmpty)),
                    .init(key: "imports", value: .array(imports.map { .string($0.logicalID) })),
                    .init(key: "changes", value: .array(judged.nodes(hiding: session.console.hidden))),
                    .init(key: "refusals", value: .array(RefusedChanges.nodes(own))),
                    .init(key: "interruptions", value: .array(own.interruptionNodes)),
                    .init(key: "unknown", value: own.unknown.map { .string($0) } ?? .null),
                ]), to: "stacks")
        }
        report["isChanged"] = .bool(isChanged)
        return isChanged
    }

    private func changes(
        of stack: SynthesizedStack, _ present: DeployedStack?
    ) throws -> ([ResourceChange], isEmpty: Bool) {
        switch Situation(present, session) {
        case .new, .empty: return (stack.template.resources.map(ResourceChange.init(adding:)), false)
        case .stuck(let sentence): throw OperationFailure(sentence)
        case .busy:
            throw OperationFailure(
                "\(stack.stackName) is \(present?.status.description ?? ""); '\(session.command("status"))' says when it is through"
            )
        case .updatable:
            try session.secrets.learn(stack, session, present: present)
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
