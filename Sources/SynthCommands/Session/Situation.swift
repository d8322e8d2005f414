// SPDX-License-Identifier: Apache-2.0

/// The meaning of a stack's status for whoever wants to deploy it.
enum Situation {
    /// It is not there, or was only ever looked at.
    case new
    case updatable
    case busy
    /// Its creation failed and everything was taken back: only its name is left.
    case empty
    /// It cannot be updated, and this is why and the way on.
    case stuck(String)

    init(_ stack: DeployedStack?, _ session: Session) {
        guard let stack else {
            self = .new
            return
        }
        let status = stack.status
        switch status.description {
        case _ where status == .inReview || status == .deleted: self = .new
        case _ where status == .rolledBack: self = .empty
        case _ where status.isInProgress: self = .busy
        case "UPDATE_ROLLBACK_FAILED":
            self = .stuck(
                "an update of \(stack.name) failed, and so did turning it back (\(stack.statusReason ?? status.description)). "
                    + "Mend what is named there, then run '\(session.cloudFormation("continue-update-rollback", stack.name))', "
                    + "with --resources-to-skip for what cannot be mended, and then '\(session.command("deploy"))'")
        case "CREATE_FAILED", "ROLLBACK_FAILED", "DELETE_FAILED":
            self = .stuck(
                "\(stack.name) is in \(status): \(stack.statusReason ?? "some of its resources are left"). "
                    + "Such a stack can only be deleted: '\(session.command("destroy"))', then "
                    + "'\(session.command("deploy"))'")
        default: self = .updatable
        }
    }
}
