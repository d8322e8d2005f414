// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The names of event buses.
enum EventBusNameRule: SystemRule {
    static let description = RuleDescription(
        "event-bus-name", "An event bus of one's own does not have a name that is AWS's or a partner's.",
        reason: "EventBridge answers \"EventBus name starting with 'aws.' is not valid\"",
        example: """
            - "B": {"Type": "AWS::Events::EventBus", "Properties": {"Name": "aws.orders"}}
            + "B": {"Type": "AWS::Events::EventBus", "Properties": {"Name": "orders"}}
            """,
        source: "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateEventBus.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::Events::EventBus").compactMap { bus in
            let value = bus["Name"]
            guard bus["EventSourceName"].isAbsent, let first = value.parts?.first?.stringValue else { return nil }
            if value.text == "default" {
                return error(at: value, "every account has the event bus 'default'", fix: "use another name")
            }
            let literals = (value.parts ?? []).compactMap(\.stringValue).filter { !$0.hasDynamicReference }
            let hasSlash = literals.contains { $0.contains("/") }
            guard first.hasPrefix("aws.") || hasSlash else { return nil }
            return error(
                at: value,
                "the name of the event bus '\(bus.logicalID)' \(hasSlash ? "has a slash" : "begins with 'aws.'"), as only names of partners may",
                fix: "use another name, or set EventSourceName to the partner's event source")
        }
    }
}
