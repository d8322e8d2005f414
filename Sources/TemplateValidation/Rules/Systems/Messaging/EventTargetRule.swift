// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Targets are sent JSON, and events that cannot be sent go to a standard queue.
enum EventTargetRule: SystemRule {
    static let description = RuleDescription(
        "event-target", "The input of a target is JSON, and its dead letters go to a standard queue.",
        reason: "EventBridge answers ValidationException",
        example: #"""
              "R": {
                "Type": "AWS::Events::Rule",
                "Properties": {
                  "ScheduleExpression": "rate(1 hour)",
                  "Targets": [
                    {
                      "Id": "one",
                      "Arn": "arn:aws:sqs:eu-west-1:123456789012:queue",
            -         "Input": "order placed"
            +         "Input": "{\"kind\": \"order\"}"
                    }
                  ]
                }
              }
            """#,
        source: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let rules = system.outcome.resources(of: "AWS::Events::Rule").flatMap { rule in
            rule["Targets"].knownElements.flatMap { target in
                [input(target["Input"], rule), letters(target, rule, system)].compactMap { $0 }
            }
        }
        let schedules = system.outcome.resources(of: "AWS::Scheduler::Schedule").compactMap {
            letters($0["Target"], $0, system)
        }
        return rules + schedules
    }

    private static func input(_ value: PropertyValue, _ rule: Outcome.Resource) -> Diagnostic? {
        guard !value.isUnknown, let text = value.node?.stringValue else { return nil }
        do throws(JSONReader.Failure) {
            _ = try JSONReader.read(text)
            return nil
        } catch {
            return self.error(
                at: value, "the input of a target of '\(rule.logicalID)' is not JSON: \(error.message)",
                fix: "write a JSON object, or text within quotation marks")
        }
    }

    private static func letters(
        _ target: PropertyValue, _ owner: Outcome.Resource, _ system: SystemModel
    ) -> Diagnostic? {
        let arn = target["DeadLetterConfig"]["Arn"]
        guard let queue = system.outcome.resource(arn, of: "AWS::SQS::Queue"), queue["FifoQueue"].bool == true
        else { return nil }
        return error(
            at: arn, "'\(owner.logicalID)' sends its dead letters to '\(queue.logicalID)', which is a FIFO queue",
            why: "EventBridge cannot deliver dead letters to a FIFO queue, and drops them",
            fix: "use a standard queue",
            notes: [Diagnostic.Note(at: queue.location, "'\(queue.logicalID)' is made here")])
    }
}
