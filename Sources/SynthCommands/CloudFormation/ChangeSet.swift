import TemplateModel

/// A change set as `describe-change-set` shows it.
struct ChangeSet {
    let node: Node

    var id: String { node["ChangeSetId"]?.stringValue ?? "" }
    var stackID: String { node["StackId"]?.stringValue ?? "" }
    var status: String { node["Status"]?.stringValue ?? "" }
    var reason: String { node["StatusReason"]?.stringValue ?? "" }
    var isFailed: Bool { status == "FAILED" }
    var isReady: Bool { status == "CREATE_COMPLETE" }
    var changes: [ResourceChange] { (node["Changes"]?.arrayValue ?? []).compactMap(ResourceChange.init) }

    /// CloudFormation calls a change set without changes a failed one.
    var isEmpty: Bool {
        isFailed && (reason.contains("didn't contain changes") || reason.contains("No updates are to be performed"))
    }
}
