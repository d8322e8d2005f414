// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The event pattern of a rule is valid, and can match events.
enum EventPatternRule: SystemRule {
    static let description = RuleDescription(
        "event-pattern", "An event pattern compares fields that events have with lists of values.",
        reason: "EventBridge answers InvalidEventPatternException, or no event ever matches",
        example: """
              "R": {
                "Type": "AWS::Events::Rule",
                "Properties": {
            -     "EventPattern": {"source": "shop"},
            +     "EventPattern": {"source": ["shop"]},
                  "Targets": [{"Id": "one", "Arn": "arn:aws:sqs:eu-west-1:123456789012:queue"}]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html")

    /// The fields that every event has, besides those of its detail.
    private static let fields = [
        "version", "id", "detail-type", "source", "account", "time", "region", "resources", "detail", "replay-name",
    ]
    private static let operators = [
        "prefix", "suffix", "equals-ignore-case", "wildcard", "anything-but", "numeric", "exists", "cidr",
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        (system.outcome.resources(of: "AWS::Events::Rule") + system.outcome.resources(of: "AWS::Events::Archive"))
            .flatMap { rule -> [Diagnostic] in
                let pattern = rule["EventPattern"]
                guard let members = pattern.members else { return [] }
                return unknown(members, rule) + values(members)
            }
    }

    private static func unknown(
        _ members: [(key: String, value: PropertyValue)], _ rule: Outcome.Resource
    ) -> [Diagnostic] {
        members.filter { !fields.contains($0.key) && $0.key != "$or" }.map { name, value in
            let question = didYouMean(name, in: fields)
            return warning(
                at: value, "the pattern of '\(rule.logicalID)' asks for '\(name)', which events do not have",
                why: "no event ever matches",
                fix: question
                    ?? "put it into 'detail', or use one of \(fields.joined(separator: ", "))")
        }
    }

    /// The leaves are lists of values or of comparisons.
    private static func values(_ members: [(key: String, value: PropertyValue)]) -> [Diagnostic] {
        members.flatMap { name, value -> [Diagnostic] in
            guard !value.isUnknown, let node = value.node else { return [] }
            if node.objectValue != nil { return values(value.members ?? []) }
            guard node.arrayValue != nil else {
                let text = value.text ?? ""
                return [
                    error(
                        at: value, "the event pattern compares '\(name)' with '\(text)', which is no list",
                        why: "EventBridge answers InvalidEventPatternException",
                        fix: "write [\"\(text)\"]")
                ]
            }
            guard let elements = value.elements else { return [] }
            if name == "$or" { return elements.flatMap { values($0.members ?? []) } }
            if elements.isEmpty, node.arrayValue?.isEmpty ?? false {
                return [
                    error(
                        at: value, "the event pattern compares '\(name)' with an empty list",
                        why: "EventBridge answers InvalidEventPatternException",
                        fix: "name a value, or remove '\(name)'")
                ]
            }
            return elements.compactMap { comparison($0, name) }
        }
    }

    private static func comparison(_ element: PropertyValue, _ name: String) -> Diagnostic? {
        guard let members = element.members, element.node?.objectValue != nil,
            let unknown = members.first(where: { !operators.contains($0.key) })
        else { return nil }
        let question = didYouMean(unknown.key, in: operators)
        return error(
            at: unknown.value, "the event pattern compares '\(name)' by '\(unknown.key)', which is no comparison",
            why: "EventBridge answers InvalidEventPatternException",
            fix: question ?? "use one of \(operators.joined(separator: ", "))")
    }
}
