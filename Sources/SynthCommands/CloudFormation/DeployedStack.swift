import TemplateModel

/// A stack as `describe-stacks` shows it.
struct DeployedStack {
    let node: Node

    var id: String { node["StackId"]?.stringValue ?? "" }
    var name: String { node["StackName"]?.stringValue ?? "" }
    var status: StackStatus { StackStatus(node["StackStatus"]?.stringValue ?? "") }
    var statusReason: String? { node["StackStatusReason"]?.stringValue }
    var isProtected: Bool { node["EnableTerminationProtection"]?.boolValue ?? false }
    var updated: String { (node["LastUpdatedTime"] ?? node["CreationTime"])?.stringValue ?? "" }
    var outputs: [StackOutput] { (node["Outputs"]?.arrayValue ?? []).map(StackOutput.init) }

    /// The account, from the stack's ARN.
    var account: String? {
        let parts = id.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count > 4 ? String(parts[4]) : nil
    }
}

/// An output of a deployed stack.
struct StackOutput {
    let node: Node

    var key: String { node["OutputKey"]?.stringValue ?? "" }
    var value: String { node["OutputValue"]?.stringValue ?? "" }
    var export: String? { node["ExportName"]?.stringValue }
    var isURL: Bool { value.hasPrefix("https://") || value.hasPrefix("http://") }
}
