// SPDX-License-Identifier: Apache-2.0

/// The status of a stack, by CloudFormation's word for it.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html>.
struct StackStatus: Hashable, CustomStringConvertible {
    let description: String

    init(_ word: String) { description = word }

    /// Whether CloudFormation is at work on it. A stack in review waits for us.
    var isInProgress: Bool { description.hasSuffix("_IN_PROGRESS") && self != .inReview }

    /// Whether the last operation went through.
    var isGood: Bool { ["CREATE_COMPLETE", "UPDATE_COMPLETE", "IMPORT_COMPLETE"].contains(description) }

    /// Whether an operation that deletes it is under way.
    var isBeingDeleted: Bool { description == "DELETE_IN_PROGRESS" }

    var isOfDeletion: Bool { description.hasPrefix("DELETE_") }

    static let inReview = StackStatus("REVIEW_IN_PROGRESS")
    static let rolledBack = StackStatus("ROLLBACK_COMPLETE")
    static let updateRollbackFailed = StackStatus("UPDATE_ROLLBACK_FAILED")
    static let deleted = StackStatus("DELETE_COMPLETE")
}
