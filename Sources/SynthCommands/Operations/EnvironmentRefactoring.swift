// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel

/// Has CloudFormation rename and move what is deployed, as `moved(from:)` in Swift says, so that nothing is replaced.
struct EnvironmentRefactoring {
    let session: Session
    let report: Report
    /// Whether it ends before anything is asked for.
    let isDry: Bool

    func run() throws {
        do {
            try refactor()
        } catch let signal as Interrupted {
            session.interruption.acknowledge()
            throw OperationFailure(
                "stopped before anything was moved; '\(session.command("refactor"))' starts again", signal)
        }
    }

    private func refactor() throws {
        report["account"] = .string(try session.identify())
        let survey = try MoveSurvey(session, needsTemplates: true)
        tell(survey)
        let offers = try RenameOffers(session, knowing: survey.stacks)
        offers.tell(session)
        report["likelyRenames"] = .array(
            offers.renames.map {
                ["from": .string($0.old), "to": .string($0.new), "swift": .string($0.remedy)]
            })
        guard !survey.pending.isEmpty else {
            let isAsked = session.stacks.contains { !$0.moves.isEmpty }
            session.console.inform(
                isAsked
                    ? "nothing to move"
                    : "nothing is moved: no resource of '\(session.environment.name)' says moved(from:)", .green)
            return
        }
        let plan = try RefactoringPlan(
            survey, order: session.stacks.map(\.name), region: session.region.code)
        tell(plan)
        guard !plan.moves.isEmpty else {
            throw OperationFailure(
                "none of it can be moved; '\(session.command("deploy")) \(Option.ignoreMoves.name)' makes the new ones and "
                    + "deletes the old ones")
        }
        try check(plan)
        if isDry {
            for (stack, template) in plan.stacks {
                session.console.print("\(stack.stackName) would have this template then:", .bold)
                session.console.print(template.json)
            }
            return
        }
        try move(plan)
    }

    private func move(_ plan: RefactoringPlan) throws {
        if !plan.emptied.isEmpty {
            let names = plan.emptied.map(\.stackName).joined(separator: ", ")
            try session.agree(
                to: "Everything moves away from \(names): put a placeholder there, and delete it at the end?",
                otherwise: "nothing was changed")
            for stack in plan.emptied { try PlaceholderChange(session: session, stack: stack).put() }
        }
        let refactor = try StackRefactor(plan, session)
        report["stackRefactorId"] = .string(refactor.id)
        try refactor.wait()
        let actions = try refactor.actions()
        session.console.tell("CloudFormation would", .bold)
        for action in actions { session.console.tell("  \(action)") }
        report["actions"] = .array(actions.map { .string($0) })
        try session.agree(
            to: "Move \(plan.moves.count == 1 ? "it" : "them")?",
            otherwise: "nothing was moved; the refactoring \(refactor.id) stays in AWS, and does nothing")
        try refactor.execute()
        session.console.inform("moved: \(plan.moves.map(\.newName).joined(separator: ", "))", .green)
        report["action"] = "moved"
        for stack in plan.emptied { try PlaceholderChange(session: session, stack: stack).deleteStack() }
        session.console.inform("'\(session.command("deploy"))' does the rest")
    }

    private func tell(_ survey: MoveSurvey) {
        for move in survey.done {
            session.console.inform("  done: \(move.newName), which was \(move.oldName)\(place(move))")
            append(move, "done", nil)
        }
        for move in survey.doubled {
            session.console.tell(
                "  both are there: \(move.oldName) and \(move.newName), as two things; nothing can be moved, and a "
                    + "deployment deletes the old one\(place(move))", .yellow)
            append(move, "doubled", nil)
        }
        if survey.isDone {
            session.console.inform(MoveSurvey.sentence(ofDone: session.environment.name))
        }
    }

    private func tell(_ plan: RefactoringPlan) {
        for move in plan.moves {
            session.console.tell("  > move \(move.oldName) to \(move.newName)\(place(move))", .yellow)
            append(move, "pending", nil)
        }
        for (move, reason) in plan.refused {
            session.console.tell(
                "  ! cannot be moved: \(move.oldName) to \(move.newName): \(reason)\(place(move))", .red)
            append(move, "refused", reason)
        }
        for (stack, _) in plan.stacks where !stack.isThere {
            session.console.tell("  + make \(stack.stackName)", .green)
        }
    }

    private func append(_ move: Move, _ state: String, _ reason: String?) {
        var node = Node.Object([
            .init(key: "from", value: .string("\(move.oldStack)/\(move.oldID)")),
            .init(key: "to", value: .string("\(move.stack)/\(move.newID)")),
            .init(key: "state", value: .string(state)),
        ])
        if let reason { node["reason"] = .string(reason) }
        report.append(node, to: "moves")
    }

    private func place(_ move: Move) -> String { move.location.map { " (\(session.place($0)))" } ?? "" }

    /// Everything about the stacks that stands in the way, before CloudFormation is asked.
    private func check(_ plan: RefactoringPlan) throws {
        for (stack, _) in plan.stacks {
            guard let present = stack.present else { continue }
            switch Situation(present, session) {
            case .updatable, .new: break
            case .busy:
                throw OperationFailure(
                    "\(stack.stackName) is \(present.status); '\(session.command("status"))' says when it is through")
            case .empty:
                throw OperationFailure(
                    "the creation of \(stack.stackName) failed, and nothing is left of it; delete it first")
            case .stuck(let sentence): throw OperationFailure(sentence)
            }
            let words = ["cloudformation", "get-stack-policy", "--stack-name", present.id]
            guard try session.ask(words, { try $0.optionalText("StackPolicyBody") }) == nil else {
                throw OperationFailure(
                    "\(stack.stackName) has a stack policy, and CloudFormation refactors no stack that has one, whatever it "
                        + "says; such a policy cannot be taken away, only the stack be made anew")
            }
        }
    }
}
