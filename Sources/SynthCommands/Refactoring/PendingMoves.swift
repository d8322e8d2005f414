// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateAnalysis
import TemplateModel

/// What waits to be moved must not be replaced by a deployment.
enum PendingMoves {
    /// Stops where something waits that CloudFormation can move; says which moves are done.
    static func check(_ session: Session) throws {
        guard !session.options.ignoresMoves, session.stacks.contains(where: { !$0.moves.isEmpty }) else { return }
        let survey = try MoveSurvey(session, needsTemplates: false)
        let waiting = survey.pending.filter { move in
            let type = session.stacks.first { $0.name == move.stack }?
                .template.resources.first { $0.logicalID == move.newID }?.type
            return UnmovableTypes.reason(type ?? "") == nil
        }
        guard waiting.isEmpty else {
            let names = waiting.map { "\($0.oldName) to \($0.newName)" }
            let list = names.prefix(6).joined(separator: ", ") + (names.count > 6 ? " and \(names.count - 6) more" : "")
            throw OperationFailure(
                "what is deployed is to be moved first (\(list)), since a deployment would make new ones and delete the old "
                    + "ones: run '\(session.command("refactor"))', then '\(session.command("deploy"))'. "
                    + "\(Option.ignoreMoves.name) deploys all the same", .notAgreed)
        }
        if survey.isDone {
            session.console.inform(MoveSurvey.sentence(ofDone: session.environment.name))
        }
    }
}
