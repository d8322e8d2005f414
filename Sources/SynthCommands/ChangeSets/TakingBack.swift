// SPDX-License-Identifier: Apache-2.0

/// Removes a change set that is not executed, and the empty stack that was made with it.
///
/// Nothing of somebody else's goes with it: a stack is deleted by its ID, when this run made it, nothing was ever
/// created in it, and this run's change set is the only one.
struct TakingBack {
    let session: Session
    let changeSet: ChangeSetReference
    let stackName: String
    /// Whether the stack was not there before the change set was made.
    let madeStack: Bool

    /// - Returns: what stays and why, in a sentence; nil when nothing does.
    func run() -> String? {
        do {
            let reason = madeStack ? try reasonToKeepStack() : nil
            if madeStack, reason == nil {
                try session.change(["cloudformation", "delete-stack", "--stack-name", changeSet.stackID])
                return nil
            }
            try session.change(["cloudformation", "delete-change-set", "--change-set-name", changeSet.id])
            return reason.map { "\(stackName) itself stays, because \($0)" }
        } catch {
            return leaving(error is Interrupted ? "not waited for" : "\(error)")
        }
    }

    /// The sentence for a change set that is not removed.
    func leaving(_ reason: String) -> String {
        let profile = session.profileOption
        return "the change set stays (\(reason)); 'aws cloudformation delete-change-set --change-set-name "
            + "\(changeSet.id) --region \(session.region)\(profile)' removes it"
    }

    private func reasonToKeepStack() throws -> String? {
        guard let stack = try session.describe(changeSet.stackID) else { return "AWS no longer knows it" }
        guard stack.status == .inReview else { return "it is \(stack.status): another deployment is at work on it" }
        return try session.ask(["cloudformation", "list-change-sets", "--stack-name", changeSet.stackID]) { answer in
            let found = try answer.list("Summaries")
            let others = try found.filter { try $0.text("ChangeSetId") != changeSet.id }
            if let other = others.first {
                return "another deployment prepares something in it: change set '\(try other.text("ChangeSetName"))'"
            }
            guard let own = found.first else { return "its change set is not there any more" }
            return try own.text("ExecutionStatus").hasPrefix("EXECUTE") ? "its change set is being executed" : nil
        }
    }
}
