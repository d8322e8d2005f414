// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// A stack refactoring in AWS: made, looked at, and carried out.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stack-refactoring.html>.
struct StackRefactor {
    let session: Session
    let id: String

    private static let (mostTurns, turnsBetweenWords) = (900, 30)

    /// Has CloudFormation look at it; nothing is changed by that.
    init(_ plan: RefactoringPlan, _ session: Session) throws {
        self.session = session
        let folder = try TemporaryFolder(session.cli.process)
        let definitions = try plan.stacks.map { stack, template in
            Node.object(
                [.init(key: "StackName", value: .string(stack.stackName))]
                    + [try Self.body(template, of: stack, folder, session)])
        }
        let mappings = plan.moves.map { move in
            func place(_ stack: String, _ id: String) -> Node {
                ["StackName": .string(Self.stackName(stack, plan)), "LogicalResourceId": .string(id)]
            }
            return Node.object([
                .init(key: "Source", value: place(move.oldStack, move.oldID)),
                .init(key: "Destination", value: place(move.stack, move.newID)),
            ])
        }
        let files = (
            try folder.write(JSONWriter.write(.array(definitions)), to: "stack-definitions.json"),
            try folder.write(JSONWriter.write(.array(mappings)), to: "resource-mappings.json")
        )
        let words =
            ["cloudformation", "create-stack-refactor", "--stack-definitions", "file://\(files.0)"]
            + ["--resource-mappings", "file://\(files.1)"]
            + (plan.stacks.contains { !$0.stack.isThere } ? ["--enable-stack-creation"] : [])
        let kept = [
            KeptFile("stack-definitions.json", JSONWriter.write(.array(definitions)), session),
            KeptFile("resource-mappings.json", JSONWriter.write(.array(mappings)), session),
        ]
        session.console.inform("asking CloudFormation how it would move that")
        // Asked for twice it is two, of which the first is never carried out.
        var retrying = Retrying(session, .bounded)
        while true {
            do {
                id = try session.cli.run(words, .changing) {
                    words.naming(kept, insteadOf: [files.0, files.1])
                }
                .text("StackRefactorId")
                return
            } catch {
                if let failure = error as? AWSFailure, failure.code.isEmpty, failure.message.contains("Invalid choice")
                {
                    throw OperationFailure(
                        "the aws CLI at \(session.cli.path) knows no stack refactoring; take one of 2025 or newer, see "
                            + "https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html")
                }
                try retrying.wait(after: error)
            }
        }
    }

    private static func stackName(_ name: String, _ plan: RefactoringPlan) -> String {
        plan.stacks.first { $0.stack.name == name }?.stack.stackName ?? name
    }

    private static func body(
        _ template: Template, of stack: PresentStack, _ folder: TemporaryFolder, _ session: Session
    ) throws -> Node.Object.Member {
        let text = template.sent.text
        guard text.utf8.count > Template.inlineBytes else { return .init(key: "TemplateBody", value: .string(text)) }
        guard let bucket = session.options.bucket else {
            throw OperationFailure(TemplateSize.sentence(template, of: stack.stackName, in: session.region))
        }
        let file = try folder.write(text, to: "\(stack.name)\(StackFiles.templateSuffix())")
        let upload = TemplateUpload(text, of: stack.stackName, in: file, to: bucket, session.region)
        session.console.inform("  uploading the template of \(stack.stackName) to \(bucket)")
        try session.upload(upload, text)
        return .init(key: "TemplateURL", value: .string(upload.url))
    }

    private struct State {
        let status: String
        let reason: String
        let execution: String
        let executionReason: String

        init(_ answer: Answer) throws {
            status = try answer.text("Status")
            reason = try answer.optionalText("StatusReason") ?? ""
            execution = try answer.optionalText("ExecutionStatus") ?? ""
            executionReason = try answer.optionalText("ExecutionStatusReason") ?? ""
        }
    }

    /// Waits until CloudFormation has thought about it.
    ///
    /// - Throws: `OperationFailure` where it says that it cannot be done.
    func wait() throws {
        let state = try follow("thinks about the refactoring") { !$0.status.hasSuffix("_IN_PROGRESS") }
        guard state.status.hasSuffix("COMPLETE"), ["", "AVAILABLE"].contains(state.execution) else {
            let reasons = [state.reason, state.executionReason].filter { !$0.isEmpty }
            throw OperationFailure(
                "CloudFormation refuses the refactoring: "
                    + (reasons.isEmpty ? "\(state.status), \(state.execution)" : reasons.joined(separator: "; ")))
        }
    }

    /// What it would do, as CloudFormation says it: one line for each resource and each new stack.
    func actions() throws -> [String] {
        try session.ask(["cloudformation", "list-stack-refactor-actions", "--stack-refactor-id", id]) { answer in
            try answer.list("StackRefactorActions").compactMap { action in
                let verb = try action.text("Action")
                guard try action.text("Entity") == "RESOURCE" else {
                    return verb == "CREATE" ? "+ make \(try action.optionalText("Description") ?? "a stack")" : nil
                }
                let mapping = try action.object("ResourceMapping")
                let (from, to) = (try place(mapping.object("Source")), try place(mapping.object("Destination")))
                let physical = try action.optionalText("PhysicalResourceId").map { " (\($0))" } ?? ""
                return "> move \(from) to \(to)\(physical)"
            }
        }
    }

    private func place(_ answer: Answer) throws -> String {
        let stack = try answer.text("StackName")
        let name =
            stack.range(of: ":stack/").map { stack[$0.upperBound...].prefix { $0 != "/" } } ?? Substring(stack)
        return "\(name)/\(try answer.text("LogicalResourceId"))"
    }

    /// Carries it out and follows it to its end.
    func execute() throws {
        try session.interruption.check()
        session.console.inform("moving it")
        do {
            try session.change(["cloudformation", "execute-stack-refactor", "--stack-refactor-id", id])
            var failures = 0
            let state = try follow("moves") { state in
                guard state.execution == "EXECUTE_FAILED" else { return Self.isOver(state) }
                failures += 1
                return failures == Self.failuresAtEnd
            }
            guard state.execution == "EXECUTE_COMPLETE" else {
                let reason = state.executionReason.isEmpty ? "" : ": \(state.executionReason)"
                let way =
                    state.execution == "ROLLBACK_COMPLETE"
                    ? "everything is where it was; mend the cause and run '\(session.command("refactor"))' again"
                    : "'\(session.command("status"))' says how the stacks are"
                throw OperationFailure("the refactoring ended in \(state.execution)\(reason); \(way)", .rolledBack)
            }
        } catch let signal as Interrupted {
            session.interruption.acknowledge()
            throw OperationFailure(
                "stopped watching, but CloudFormation goes on: 'aws cloudformation describe-stack-refactor "
                    + "--stack-refactor-id \(id) --region \(session.region)\(session.profileOption)' shows it", signal)
        }
    }

    /// How often a failure is seen until it counts as the end: where CloudFormation turns it back, that begins soon, and
    /// has an end of its own.
    private static let failuresAtEnd = 3

    private static func isOver(_ state: State) -> Bool {
        switch state.execution {
        case "EXECUTE_IN_PROGRESS", "ROLLBACK_IN_PROGRESS", "AVAILABLE", "": false
        default: true
        }
    }

    private func follow(_ work: String, until isOver: (State) -> Bool) throws -> State {
        let words = ["cloudformation", "describe-stack-refactor", "--stack-refactor-id", id]
        for turn in 0..<Self.mostTurns {
            let state = try session.ask(words, isShown: turn == 0, persistence: .whileAtWork, State.init)
            if isOver(state) { return state }
            if turn % Self.turnsBetweenWords == Self.turnsBetweenWords - 1 {
                session.console.inform("  CloudFormation still \(work)")
            }
            try session.interruption.pause(session.pause)
        }
        throw OperationFailure(
            "CloudFormation has not come to an end with the refactoring; 'aws cloudformation describe-stack-refactor "
                + "--stack-refactor-id \(id) --region \(session.region)\(session.profileOption)' shows it")
    }
}
