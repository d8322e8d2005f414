// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Which queues may use a queue for their dead letters.
enum RedriveAllowPolicyRule: SystemRule {
    static let description = RuleDescription(
        "redrive-allow-policy", "A dead-letter queue lets those queues use it that do.",
        reason: "SQS answers InvalidParameterValue",
        example: """
              "D": {
                "Type": "AWS::SQS::Queue",
                "Properties": {
                  "RedriveAllowPolicy": {
                    "redrivePermission": "byQueue",
            -       "sourceQueueArns": ["arn:aws:sqs:eu-west-1:123456789012:others"]
            +       "sourceQueueArns": ["arn:aws:sqs:eu-west-1:123456789012:orders"]
                  }
                }
              },
              "Q": {
                "Type": "AWS::SQS::Queue",
                "Properties": {
                  "QueueName": "orders",
                  "RedrivePolicy": {"maxReceiveCount": 3, "deadLetterTargetArn": {"Fn::GetAtt": ["D", "Arn"]}}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html")

    private static let maximumSources = 10

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let names = system.permissions.names
        return system.outcome.resources(of: "AWS::SQS::Queue").flatMap { queue -> [Diagnostic] in
            var found = shape(queue)
            let arn = queue["RedrivePolicy"]["deadLetterTargetArn"]
            guard !arn.isAbsent else { return found }
            if let own = names.arn(of: queue), !queue["QueueName"].isAbsent,
                names.text(of: arn)?.matches(own) == true
            {
                found.append(
                    error(
                        at: arn, "'\(queue.logicalID)' is its own dead-letter queue",
                        fix: "make a second queue for the dead letters"))
            }
            guard let letters = system.outcome.resource(arn, of: "AWS::SQS::Queue"),
                letters["RedriveAllowPolicy"]["redrivePermission"].text == "byQueue",
                let own = names.arn(of: queue),
                let sources = letters["RedriveAllowPolicy"]["sourceQueueArns"].elements,
                sources.allSatisfy({ names.text(of: $0)?.matches(own) == false })
            else { return found }
            found.append(
                error(
                    at: arn,
                    "'\(letters.logicalID)' does not let '\(queue.logicalID)' use it as dead-letter queue",
                    fix: "use \"redrivePermission\": \"allowAll\", or name the queue in sourceQueueArns by its ARN",
                    notes: [Diagnostic.Note(at: letters["RedriveAllowPolicy"].location, "these may use it")]))
            return found
        }
    }

    private static func shape(_ queue: Outcome.Resource) -> [Diagnostic] {
        let policy = queue["RedriveAllowPolicy"]
        guard let permission = policy["redrivePermission"].text else { return [] }
        let sources = policy["sourceQueueArns"]
        if permission == "byQueue" {
            guard let count = sources.elements?.count, count == 0 || count > maximumSources else { return [] }
            return [
                error(
                    at: sources, "'\(queue.logicalID)' lets \(count) queues use it as dead-letter queue",
                    fix:
                        "name 1 to \(maximumSources) queues in sourceQueueArns, or use \"redrivePermission\": \"allowAll\""
                )
            ]
        }
        guard ["allowAll", "denyAll"].contains(permission), !sources.isAbsent else { return [] }
        return [
            error(
                at: sources, "'\(queue.logicalID)' names sourceQueueArns, which '\(permission)' does not have",
                fix: "remove them, or use 'byQueue'")
        ]
    }
}
