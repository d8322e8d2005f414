// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// How a topic delivers to a subscription.
enum SubscriptionOptionsRule: SystemRule {
    static let description = RuleDescription(
        "subscription-options", "A subscription has options that SNS knows and that its protocol has.",
        reason: "SNS answers InvalidParameter",
        example: """
              "T": {"Type": "AWS::SNS::Topic"},
              "S": {
                "Type": "AWS::SNS::Subscription",
                "Properties": {
                  "TopicArn": {"Ref": "T"},
                  "Protocol": "email",
                  "Endpoint": "me@example.com",
                  "FilterPolicy": {"kind": ["a"]},
            -     "FilterPolicyScope": "Message"
            +     "FilterPolicyScope": "MessageBody"
                }
              }
            """,
        source: "https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html")

    private static let raw: Set = ["sqs", "http", "https", "firehose"]
    private static let scopes = ["MessageAttributes", "MessageBody"]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::SNS::Subscription").flatMap { subscription -> [Diagnostic] in
            var found: [Diagnostic] = []
            let isRaw = subscription["RawMessageDelivery"]
            if isRaw.bool == true, let name = subscription["Protocol"].text, !raw.contains(name) {
                found.append(
                    error(
                        at: isRaw, "SNS delivers by '\(name)', which has no raw messages",
                        fix: "remove RawMessageDelivery"))
            }
            let scope = subscription["FilterPolicyScope"]
            if let text = scope.text, !scopes.contains(text) {
                let suggestion = didYouMean(text, in: scopes)
                found.append(
                    error(
                        at: scope, "'\(text)' is not what a filter policy can be about",
                        fix: suggestion
                            ?? "write one of \(scopes.joined(separator: ", "))"))
            }
            return found + letters(subscription, system)
        }
    }

    /// The dead letters of a subscription go to a queue of the topic's kind.
    private static func letters(_ subscription: Outcome.Resource, _ system: SystemModel) -> [Diagnostic] {
        let arn = subscription["RedrivePolicy"]["deadLetterTargetArn"]
        guard let queue = system.outcome.resource(arn, of: "AWS::SQS::Queue"),
            let topic = system.outcome.resource(subscription["TopicArn"], of: "AWS::SNS::Topic"),
            let isFifo = queue["FifoQueue"].bool(default: false), topic["FifoTopic"].bool(default: false) == false,
            isFifo
        else { return [] }
        return [
            error(
                at: arn,
                "'\(topic.logicalID)' is a standard topic, and its dead letters go to '\(queue.logicalID)', a FIFO queue",
                fix: "use a standard queue")
        ]
    }
}
