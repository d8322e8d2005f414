// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateAnalysis
import TemplateModel

/// Measures what CloudFormation's events say of the time that resources took.
enum EventTimes {
    /// As many of the last events of a stack as are looked at.
    private static let most = 500

    /// Adds what the last operations on a stack took.
    static func add(of stack: DeployedStack, _ session: Session, to times: inout MeasuredTimes) throws {
        let words = ["cloudformation", "describe-stack-events", "--stack-name", stack.id, "--max-items", "\(most)"]
        let events = try session.ask(words) { try $0.list("StackEvents").map(StackEvent.init) }
        add(events, to: &times)
    }

    /// - Parameter events: the newest first.
    static func add(_ events: [StackEvent], to times: inout MeasuredTimes) {
        var begun: [String: (action: DurationFact.Action, second: Int)] = [:]
        for event in events.reversed() where !event.isAboutStack {
            guard let (action, isOver) = meaning(event.status), let second = second(event.timestamp) else {
                begun[event.logicalID] = nil
                continue
            }
            if !isOver {
                // A creation is begun, and said again when the resource has an ID.
                if begun[event.logicalID]?.action != action { begun[event.logicalID] = (action, second) }
            } else if let start = begun.removeValue(forKey: event.logicalID), start.action == action {
                times.add(event.type, action, seconds: second - start.second)
            }
        }
    }

    /// Nil for what failed, and what is no creation, update or deletion.
    private static func meaning(_ status: String) -> (DurationFact.Action, isOver: Bool)? {
        switch status {
        case "CREATE_IN_PROGRESS": (.create, false)
        case "CREATE_COMPLETE": (.create, true)
        case "UPDATE_IN_PROGRESS": (.update, false)
        case "UPDATE_COMPLETE": (.update, true)
        case "DELETE_IN_PROGRESS": (.delete, false)
        case "DELETE_COMPLETE": (.delete, true)
        default: nil
        }
    }

    /// Seconds since 1970, of a time as `2026-01-09T21:39:40.123Z`.
    private static func second(_ timestamp: String) -> Int? {
        let parts = timestamp.split(separator: "T", maxSplits: 1)
        guard parts.count == 2, let epoch = Day("1970-01-01"), let day = Day(String(parts[0])) else { return nil }
        let clock = parts[1].prefix(8).split(separator: ":").compactMap { Int($0) }
        guard clock.count == 3, clock.allSatisfy({ 0..<61 ~= $0 }) else { return nil }
        return epoch.days(until: day) * 86_400 + clock[0] * 3_600 + clock[1] * 60 + clock[2]
    }
}
