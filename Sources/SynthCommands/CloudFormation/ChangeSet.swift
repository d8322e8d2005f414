// SPDX-License-Identifier: Apache-2.0

/// A change set as `describe-change-set` shows it.
struct ChangeSet {
    let id: String
    let stackID: String
    let status: String
    let reason: String
    /// When it was made, by AWS's clock.
    let created: String?
    let changes: [ResourceChange]

    init(_ answer: Answer) throws {
        id = try answer.text("ChangeSetId")
        stackID = try answer.text("StackId")
        status = try answer.text("Status")
        reason = try answer.optionalText("StatusReason") ?? ""
        created = try answer.optionalText("CreationTime")
        changes = status == "CREATE_COMPLETE" ? try answer.list("Changes").compactMap(ResourceChange.init) : []
    }

    var isFailed: Bool { status == "FAILED" }
    var isReady: Bool { status == "CREATE_COMPLETE" }
    /// Whether CloudFormation still thinks about it.
    var isUnderWay: Bool { ["CREATE_PENDING", "CREATE_IN_PROGRESS"].contains(status) }

    /// CloudFormation calls a change set without changes a failed one.
    var isEmpty: Bool {
        isFailed && (reason.contains("didn't contain changes") || reason.contains("No updates are to be performed"))
    }
}

/// A change set by its names: enough to execute it, and to take it back.
struct ChangeSetReference {
    let id: String
    let stackID: String

    /// - Parameter key: what the answer calls the change set's ID.
    init(_ answer: Answer, id key: String, of stackName: String) throws {
        id = try answer.text(key)
        stackID = try answer.text("StackId")
        guard stackID.contains(":stack/\(stackName)/") else {
            throw answer.problem("is not about '\(stackName)' but about", "StackId")
        }
    }
}
