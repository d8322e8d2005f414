// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateModel

/// Has CloudFormation compare a stack with its template, and waits for what it finds.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html>.
struct DriftDetection {
    private let session: Session
    private let present: DeployedStack

    /// How often it is looked at, an hour in all, and the seconds between words about it.
    private static let (mostTurns, patience) = (1_800, 30.0)
    /// How often it is asked for while another one is under way.
    private static let mostWaits = 300

    init(_ session: Session, _ present: DeployedStack) {
        self.session = session
        self.present = present
    }

    func run() throws -> StackDrift {
        var failure = try wait(for: start())
        let statuses = try statuses()
        let unknown = statuses.filter { $0.status == "UNKNOWN" }.map { "'\($0.name)' (\($0.type))" }
        if failure == nil, !unknown.isEmpty { failure = unknown.joined(separator: ", ") }
        let drifted = statuses.filter { ["MODIFIED", "DELETED"].contains($0.status) }.map(\.name)
        let drifts = drifted.isEmpty ? [] : try drifts()
        let untold = drifted.filter { name in !drifts.contains { $0.logicalID == name } }
        if failure == nil, !untold.isEmpty {
            let names = untold.map { "'\($0)'" }.joined(separator: ", ")
            failure = "\(names) \(untold.count == 1 ? "has" : "have") drifted, and CloudFormation does not say how"
        }
        let isChecked = ["IN_SYNC", "MODIFIED", "DELETED"]
        return StackDrift(
            stackName: present.name, resources: drifts,
            notChecked: statuses.filter { !isChecked.contains($0.status) && $0.status != "UNKNOWN" }
                .reduce(into: [:]) { $0[$1.type, default: 0] += 1 },
            checked: statuses.count { isChecked.contains($0.status) } - untold.count, failure: failure)
    }

    /// - Returns: the detection's ID.
    private func start() throws -> String {
        session.console.inform("  comparing \(present.name) with its template")
        var waits = 0
        while true {
            do {
                return try session.ask(["cloudformation", "detect-stack-drift", "--stack-name", present.id]) {
                    try $0.text("StackDriftDetectionId")
                }
            } catch let failure as AWSFailure
                where failure.message.contains("already in progress") && waits < Self.mostWaits
            {
                if waits == 0 {
                    session.console.inform("  a detection of its drift is under way already: waiting for its end")
                }
                waits += 1
                try session.interruption.pause(session.pause)
            }
        }
    }

    /// - Returns: why not all could be compared.
    private func wait(for detection: String) throws -> String? {
        let words =
            ["cloudformation", "describe-stack-drift-detection-status", "--stack-drift-detection-id", detection]
        let start = Clock.now
        var told = start
        defer { session.console.clearProgress() }
        for turn in 0..<Self.mostTurns {
            let (status, reason) = try session.ask(words, isShown: turn == 0) { answer in
                guard try answer.text("StackId") == present.id else {
                    throw answer.problem("is about another stack in", "StackId")
                }
                return (try answer.text("DetectionStatus"), try answer.optionalText("DetectionStatusReason"))
            }
            switch status {
            case "DETECTION_COMPLETE": return nil
            case "DETECTION_FAILED": return reason ?? "CloudFormation says no more"
            default: break
            }
            let line = "  \(Elapsed.text(Clock.now - start)): CloudFormation compares \(present.name)"
            if session.console.isTerminal, session.console.verbosity != .quiet {
                session.console.showProgress(line)
            } else if Clock.now - told >= Self.patience {
                session.console.inform(line)
                told = Clock.now
            }
            try session.interruption.pause(session.pause)
        }
        throw OperationFailure(
            "CloudFormation has not come to an end with the drift of \(present.name); run the same command again later")
    }

    /// What was found of each resource. Only here are those that CloudFormation does not compare.
    private func statuses() throws -> [(name: String, type: String, status: String)] {
        try session.ask(["cloudformation", "list-stack-resources", "--stack-name", present.id]) { answer in
            try answer.list("StackResourceSummaries").map { resource in
                let status =
                    resource.node["DriftInformation"] == nil
                    ? nil : try resource.object("DriftInformation").optionalText("StackResourceDriftStatus")
                return (
                    try resource.text("LogicalResourceId"), try resource.text("ResourceType"), status ?? "NOT_CHECKED"
                )
            }
        }
    }

    /// Page by page: the aws CLI does not turn these.
    private func drifts() throws -> [ResourceDrift] {
        let words =
            ["cloudformation", "describe-stack-resource-drifts", "--stack-name", present.id]
            + ["--stack-resource-drift-status-filters", "MODIFIED", "DELETED"]
        var found: [ResourceDrift] = []
        var page: String?
        repeat {
            let (drifts, next) = try session.ask(words + (page.map { ["--next-token", $0] } ?? [])) { answer in
                (try answer.list("StackResourceDrifts").map(ResourceDrift.init), try answer.optionalText("NextToken"))
            }
            found += drifts
            guard next == nil || next != page else { break }
            page = next
        } while page != nil
        return found
    }
}
