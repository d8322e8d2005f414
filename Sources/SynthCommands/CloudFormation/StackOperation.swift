// SPDX-License-Identifier: Apache-2.0

/// An operation that CloudFormation was asked for on a stack, and how it is told from those before and after.
struct StackOperation {
    /// The stack as it was just before.
    let before: DeployedStack
    var isDeletion = false
    /// The token that the events of this operation carry; nil when somebody else asked for it.
    var token: String?
    var changeSetID: String?
    /// No event of it is older, by AWS's clock.
    var since: String?

    var stackID: String { before.id }

    /// Whether what `describe-stacks` says comes after the beginning of this operation. An answer that says nothing
    /// new may be an old one.
    func hasBegun(in now: DeployedStack) -> Bool {
        now.status.isInProgress || now.status != before.status || now.lastUpdated != before.lastUpdated
            || now.deleted != before.deleted || isOwn(now) && now.changeSetID != before.changeSetID
    }

    func hasEnded(in now: DeployedStack) -> Bool {
        guard !now.status.isInProgress, hasBegun(in: now) else { return false }
        return !isDeletion || now.status.isOfDeletion
    }

    /// Whether another change set was executed after this one.
    func isOvertaken(in now: DeployedStack) -> Bool {
        guard changeSetID != nil, let last = now.changeSetID else { return false }
        return !isOwn(now) && last != before.changeSetID
    }

    private func isOwn(_ now: DeployedStack) -> Bool { changeSetID != nil && now.changeSetID == changeSetID }
}
