// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// Something that happened to a resource, or to the stack itself.
struct StackEvent {
    let id: String
    let logicalID: String
    let type: String
    /// Its name in AWS; empty where it has none yet.
    let physicalID: String
    let status: String
    let reason: String
    let timestamp: String
    /// The token that the operation was asked for with.
    let token: String?
    let isAboutStack: Bool

    init(_ answer: Answer) throws {
        id = try answer.text("EventId")
        logicalID = try answer.optionalText("LogicalResourceId") ?? ""
        type = try answer.optionalText("ResourceType") ?? ""
        status = try answer.optionalText("ResourceStatus") ?? ""
        reason = try answer.optionalText("ResourceStatusReason") ?? ""
        timestamp = try answer.text("Timestamp")
        token = try answer.optionalText("ClientRequestToken")
        let (stackID, physicalID) = (
            try answer.optionalText("StackId"), try answer.optionalText("PhysicalResourceId")
        )
        self.physicalID = physicalID ?? ""
        isAboutStack = type == "AWS::CloudFormation::Stack" && stackID != nil && physicalID == stackID
    }

    /// Hours, minutes and seconds, as CloudFormation tells them (UTC).
    var time: String {
        guard let start = timestamp.firstIndex(of: "T") else { return timestamp }
        return String(timestamp[timestamp.index(after: start)...].prefix(8))
    }

    /// Whether it happened in a second before that of a time.
    func isBefore(_ time: String) -> Bool { timestamp.prefix(19) < time.prefix(19) }

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
