// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Dead-letter queues.
enum RedrivePolicyRule: SystemRule {
    static let description = RuleDescription(
        "redrive-policy", "A redrive policy names a dead-letter queue of the same kind, and a number of receives.",
        reason: "SQS answers InvalidParameterValue",
        example: """
            - "D": {"Type": "AWS::SQS::Queue"},
            + "D": {"Type": "AWS::SQS::Queue", "Properties": {"FifoQueue": true}},
              "Q": {
                "Type": "AWS::SQS::Queue",
                "Properties": {
                  "FifoQueue": true,
                  "RedrivePolicy": {"maxReceiveCount": 3, "deadLetterTargetArn": {"Fn::GetAtt": ["D", "Arn"]}}
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html")

    private static let receives = 1...1000
    /// How long a queue keeps messages by default: four days.
    private static let retention: Quantity = 345_600

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::SQS::Queue").flatMap { queue -> [Diagnostic] in
            let policy = queue["RedrivePolicy"]
            guard let members = policy.members, !members.isEmpty else { return [] }
            return shape(policy, queue) + target(policy, queue, system)
        }
    }

    private static func shape(_ policy: PropertyValue, _ queue: Outcome.Resource) -> [Diagnostic] {
        for key in ["deadLetterTargetArn", "maxReceiveCount"] where policy[key].isAbsent {
            return [
                error(at: policy, "the redrive policy of '\(queue.logicalID)' has no \(key)", fix: "give it \(key)")
            ]
        }
        let count = policy["maxReceiveCount"]
        guard let number = count.number, !number.isWithin(receives) else { return [] }
        return [
            error(
                at: count, "maxReceiveCount is \(number)",
                fix: "set it to a number from \(receives.lowerBound) to \(receives.upperBound)")
        ]
    }

    private static func target(
        _ policy: PropertyValue, _ queue: Outcome.Resource, _ system: SystemModel
    ) -> [Diagnostic] {
        let arn = policy["deadLetterTargetArn"]
        guard let letters = system.outcome.resource(arn, of: "AWS::SQS::Queue"), letters != queue else {
            return []
        }
        let notes = [Diagnostic.Note(at: letters.location, "'\(letters.logicalID)' is made here")]
        if let one = isFifo(queue), let other = isFifo(letters), one != other {
            let kinds = one ? ("a FIFO queue", "a standard queue") : ("a standard queue", "a FIFO queue")
            return [
                error(
                    at: arn,
                    "'\(queue.logicalID)' is \(kinds.0), but its dead-letter queue '\(letters.logicalID)' is \(kinds.1)",
                    fix: "make both of the same kind", notes: notes)
            ]
        }
        if letters["RedriveAllowPolicy"]["redrivePermission"].text == "denyAll" {
            return [
                error(
                    at: arn, "'\(letters.logicalID)' does not let any queue use it as dead-letter queue",
                    fix: "change RedriveAllowPolicy of '\(letters.logicalID)'", notes: notes)
            ]
        }
        guard let kept = seconds(letters), let source = seconds(queue), kept < source else { return [] }
        return [
            warning(
                at: letters["MessageRetentionPeriod"],
                "'\(letters.logicalID)' keeps messages for \(kept) s, and '\(queue.logicalID)', whose dead-letter queue it is, for \(source) s",
                why: "a dead letter is as old as its message, and may be deleted before anybody has seen it",
                fix: "keep dead letters longer: their time counts from when they were first sent")
        ]
    }

    private static func isFifo(_ queue: Outcome.Resource) -> Bool? {
        queue["FifoQueue"].isAbsent ? false : queue["FifoQueue"].bool
    }

    private static func seconds(_ queue: Outcome.Resource) -> Quantity? {
        let value = queue["MessageRetentionPeriod"]
        return value.isAbsent ? retention : value.number
    }
}
