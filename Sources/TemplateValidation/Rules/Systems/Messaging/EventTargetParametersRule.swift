// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A target has what its kind of receiver needs, and nothing that it cannot take.
enum EventTargetParametersRule: SystemRule {
    static let description = RuleDescription(
        "event-target-parameters", "A target of a rule or schedule has the parameters of its kind.",
        reason: "EventBridge answers ValidationException",
        example: """
              "R": {
                "Type": "AWS::Events::Rule",
                "Properties": {
                  "ScheduleExpression": "rate(1 day)",
                  "Targets": [
                    {
                      "Id": "report",
                      "Arn": "arn:aws:sqs:eu-west-1:123456789012:reports.fifo",
            -         "InputPath": "$.detail"
            +         "SqsParameters": {"MessageGroupId": "daily"}
                    }
                  ]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html",
        evidence: .thread("aws/aws-cdk#7137"))

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return outcome.resources(of: "AWS::Events::Rule").flatMap { rule in
            rule["Targets"].knownElements.flatMap { findings($0, rule, EventTargetKind.ofRules, outcome) }
        }
            + outcome.resources(of: "AWS::Scheduler::Schedule").flatMap {
                findings($0["Target"], $0, EventTargetKind.ofSchedules, outcome)
            }
    }

    private static func findings(
        _ target: PropertyValue, _ owner: Outcome.Resource, _ kinds: [EventTargetKind], _ outcome: Outcome
    ) -> [Diagnostic] {
        guard !target.isUnknown, let kind = kinds.first(where: { $0.includes(target["Arn"], outcome) }) else {
            return []
        }
        let notes = [Diagnostic.Note(at: nil, "see \(kind.evidence)")]
        let missing = kind.wanted.flatMap { name in
            target[name].isAbsent
                ? error(
                    at: target, "'\(owner.logicalID)' has \(kind.name) as target without \(name)",
                    why: "EventBridge answers that \(name) must be specified for the target", fix: "set \(name)",
                    notes: notes) : nil
        }
        let unwanted = kind.unwanted.filter { target[$0].isCertainlyGiven }.map { name in
            error(
                at: target[name], "'\(owner.logicalID)' has \(kind.name) as target with \(name)",
                fix: "use InputTransformer with a template of timestamp and message, or send the event as it is",
                notes: notes)
        }
        return (missing.map { [$0] } ?? []) + unwanted
    }
}
