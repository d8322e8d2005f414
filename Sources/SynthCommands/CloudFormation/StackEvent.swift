import TemplateModel

/// Something that happened to a resource, or to the stack itself.
struct StackEvent {
    let node: Node

    var id: String { node["EventId"]?.stringValue ?? "" }
    var logicalID: String { node["LogicalResourceId"]?.stringValue ?? "" }
    var type: String { node["ResourceType"]?.stringValue ?? "" }
    var status: String { node["ResourceStatus"]?.stringValue ?? "" }
    var reason: String { node["ResourceStatusReason"]?.stringValue ?? "" }
    var timestamp: String { node["Timestamp"]?.stringValue ?? "" }

    /// Hours, minutes and seconds, as CloudFormation tells them (UTC).
    var time: String {
        guard let start = timestamp.firstIndex(of: "T") else { return timestamp }
        return String(timestamp[timestamp.index(after: start)...].prefix(8))
    }

    var isAboutStack: Bool {
        type == "AWS::CloudFormation::Stack" && node["PhysicalResourceId"] == node["StackId"]
    }

    var isFailure: Bool { status.hasSuffix("_FAILED") }

    /// Whether it failed only because something else had.
    var isCascade: Bool {
        isAboutStack || reason.lowercased().contains("cancelled")
            || reason.hasPrefix("The following resource(s) failed")
    }

    /// The first failure in the order of time that no other failure brought about.
    static func firstCause(of events: [StackEvent]) -> StackEvent? {
        events.first { $0.isFailure && !$0.isCascade } ?? events.first { $0.isFailure && !$0.reason.isEmpty }
            ?? events.first { $0.isAboutStack && $0.status.contains("ROLLBACK") && !$0.reason.isEmpty }
    }
}
